//! The weights of a sentence's features. Written by `cargo xtask train --summaries`, not by hand.

use crate::summary::features::Weights;

pub(crate) const WEIGHTS: Weights = Weights {
    features: [
        1.497,  // is first
        4.662,  // near the start
        4.751,  // not far from the start
        3.601,  // place
        11.536, // up to 10 words
        11.192, // up to 15 words
        0.177,  // up to 25 words
        -3.932, // over 40 words
        1.199,  // length
        -8.441, // length, by mean length
        5.423,  // taken up later
        2.625,  // telling words taken up
        18.359, // taken up, by mean length
        3.295,  // in the headline
        -9.362, // opens with a quotation
        -1.502, // leans on what is before
        5.887,  // new
        5.556,  // near, by numbers
        9.270,  // not far, by numbers
        -9.839, // length, by numbers
    ],
    context: [
        2.102, // like a chosen one
        2.337, // follows a chosen one
        0.746, // adds to the chosen
    ],
};
