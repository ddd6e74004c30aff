//! A weight of a logistic regression, learned by AdaGrad (Duchi et al. 2011), and its stored form.

/// The size of a weight's first step.
const RATE: f32 = 0.25;
/// The most steps of a stored weight.
const MAX_STEPS: f32 = 7.0;

/// A weight and the sum of the squares of its slopes so far.
#[derive(Debug, Clone, Copy)]
pub struct LearnedWeight {
    pub value: f32,
    squares: f32,
}

impl LearnedWeight {
    /// A weight that has learned nothing.
    pub const ZERO: Self = LearnedWeight { value: 0.0, squares: 1e-3 };

    /// Goes a step along the slope. The weight loses the share `decay` of itself, so that rare words
    /// learn less.
    pub fn learn(&mut self, slope: f32, decay: f32) {
        self.squares += slope * slope;
        self.value += RATE * (slope - decay * self.value) / self.squares.sqrt();
    }

    /// Returns the value in whole steps, as the byte of an `i8`.
    pub fn stored(&self, step: f32) -> u8 {
        (self.value / step).round().clamp(-MAX_STEPS, MAX_STEPS) as i8 as u8
    }
}

#[cfg(test)]
mod tests {
    use super::LearnedWeight;

    #[test]
    fn a_weight_follows_its_slopes_in_ever_smaller_steps() {
        let mut weight = LearnedWeight::ZERO;
        let steps = [0, 1, 2].map(|_| {
            let before = weight.value;
            weight.learn(1.0, 0.0);
            weight.value - before
        });
        assert!(steps[0] > steps[1] && steps[1] > steps[2] && steps[2] > 0.0, "{steps:?}");
        assert_eq!([weight.stored(0.5), weight.stored(0.01)], [1, 7]);
        (0..40).for_each(|_| weight.learn(-1.0, 0.0));
        assert_eq!(weight.stored(0.1) as i8, -7);
    }
}
