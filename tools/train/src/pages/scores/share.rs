//! Shares of a whole.

/// Hits out of a total.
#[derive(Debug, Default, Clone, Copy)]
pub struct Share {
    pub hits: f64,
    pub of: f64,
}

impl Share {
    /// Adds hits out of a total.
    pub fn add(&mut self, hits: f64, of: f64) {
        self.hits += hits;
        self.of += of;
    }

    /// Returns the share, `None` of nothing.
    pub fn value(self) -> Option<f64> {
        (self.of > 0.0).then(|| self.hits / self.of)
    }
}

/// Returns the harmonic mean of precision and recall, `None` without recall.
pub fn f1(precision: Share, recall: Share) -> Option<f64> {
    let (precision, recall) = (precision.value().unwrap_or(0.0), recall.value()?);
    Some(if precision + recall > 0.0 { 2.0 * precision * recall / (precision + recall) } else { 0.0 })
}
