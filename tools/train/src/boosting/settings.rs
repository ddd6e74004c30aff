//! Parameters of boosting.

/// The loss a forest minimises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// The logistic loss of each row.
    Each,
    /// The softmax over the rows of a group and a row of score 0, which stands for none of them.
    /// Any of several right rows will do.
    One,
}

/// Parameters of boosting.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    pub loss: Loss,
    pub trees: usize,
    pub depth: usize,
    pub rate: f32,
    /// Added to the weight of a leaf, so that small leaves learn less.
    pub ridge: f32,
    /// The share of the rows each tree is grown on.
    pub sample: f32,
    /// Leaves are whole multiples of this. Few distinct leaves compress well, and the next trees
    /// make up for the rounding.
    pub step: f32,
    pub seed: u64,
}
