//! Options of a summary.

/// The largest number of points an extracted summary can be asked for.
pub const MAX_POINTS: u8 = 7;

/// The length of an extracted summary. The publisher's own points are never cut.
///
/// By default a summary has three points, and a fourth and a fifth only while it has fewer than
/// 55 words. With both fields set, the limit that is reached first ends the summary.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SummaryOptions {
    /// The number of points, 1 to [`MAX_POINTS`]. Other numbers count as the nearest of these.
    pub points: Option<u8>,
    /// The largest number of words. A summary has at least one point all the same.
    pub words: Option<usize>,
}
