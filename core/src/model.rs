//! Learned models: forests of decision trees over rows of bytes, and a weight for every word.
//!
//! # Rows
//! A decision is made from a row of features: `u8` values from 0 to 127 in a fixed order of
//! columns. [`row`] turns counts, ratios, distances and lengths into such values. Two passes decide
//! for every unit of a page if it is body text. The headline, the publication date and the authors
//! are chosen among a few candidates, each with a row of its own.
//!
//! # Oblivious trees
//! A [`forest`] is a sum of oblivious trees, trained by gradient boosting. All nodes of one level
//! of such a tree compare the same column with the same threshold, so a tree of depth 5 is five
//! pairs of column and threshold and 32 leaves:
//!
//! ```text
//! leaf index = sum over levels k of (row[column[k]] > threshold[k]) << k
//! score      = bias + scale * sum over trees of leaves[tree][leaf index]
//! ```
//!
//! The score is the logarithm of the odds. It becomes a probability by the logistic function, or by
//! [softmax](forest::softmax) where one candidate of several is chosen.
//!
//! # Eight rows by one addition
//! Values need seven bits, so the highest bit of a byte is free. Adding `127 - threshold` to a byte
//! sets that bit exactly if the value exceeds the threshold. A `u64` holds the same column of eight
//! rows, and one addition compares all eight. A shift of one bit for each level collects the
//! answers into eight leaf indices.
//!
//! # Batches of 64 rows
//! Columns must lie together in memory for this, so rows are filled into a [`batch`] of 64, column
//! by column. Most columns are the same feature of a neighbouring line: [`window`] keeps each
//! feature of the page as a padded list, of which a column is a slice, and prefix sums, which give
//! the sum over a window by one subtraction. Ten trees are evaluated before their leaves are added
//! up, row by row.
//!
//! # Word weights
//! [`word_weights`] scores a line by its words: the hash of each stem selects one of 4,096 learned
//! weights. The score is a column of the rows.
//!
//! # Roles
//! [`role_model`] has a forest for each role of a line, which together give its probabilities by
//! softmax. [`role_words`] scores the words of a line for groups of roles. A [`chain`] joins the
//! lines: it knows which roles follow each other.
//!
//! # Weights
//! [`weights`] and [`role_weights`] are written by `cargo xtask train`. Columns, thresholds and leaves of a forest are
//! separate strings of bytes, because brotli compresses them better than a list of trees.

pub(crate) mod batch;
pub(crate) mod chain;
pub(crate) mod forest;
pub(crate) mod models;
pub(crate) mod role_model;
pub(crate) mod role_scores;
pub(crate) mod role_weights;
pub(crate) mod role_words;
pub(crate) mod row;
pub(crate) mod weights;
pub(crate) mod window;
pub(crate) mod word_weights;
