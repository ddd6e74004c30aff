//! Learned models: how trees are asked, what they are asked about, and the weights.

pub(crate) mod batch;
pub(crate) mod forest;
pub(crate) mod models;
pub(crate) mod row;
pub(crate) mod weights;
pub(crate) mod window;
pub(crate) mod word_weights;
