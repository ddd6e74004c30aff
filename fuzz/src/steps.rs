//! Counts steps: edges of the control flow graph in the parser and in the generic code of the
//! standard library that it instantiates. Compiled parts of the standard library, such as `memchr`,
//! are not counted.
//!
//! With `-sanitizer-coverage-trace-pc`, which `cargo xtask fuzz` sets, LLVM calls the function
//! below at every edge.

use std::sync::atomic::{AtomicU64, Ordering};

use article_card::{Article, parse};

static STEPS: AtomicU64 = AtomicU64::new(0);

/// LLVM does not instrument a function of this name.
#[unsafe(no_mangle)]
pub extern "C" fn __sanitizer_cov_trace_pc() {
    // Only one thread counts. A load and a store cost a quarter of an atomic addition.
    STEPS.store(STEPS.load(Ordering::Relaxed).wrapping_add(1), Ordering::Relaxed);
}

/// Steps allowed for any text, for work done once.
const FIXED: u64 = 20_000;
/// Steps allowed for each byte. Ordinary news takes 50 to 200, one-letter lines 300, quoted numbers
/// without text 570.
const BYTE: u64 = 1000;
/// Factor allowed for a text eight times as long. Quadratic time would be 64.
const EIGHTFOLD: u64 = 24;
/// Longest case that is repeated, in bytes. Repeating longer ones takes too long.
const SHORT: usize = 200;

/// Parses a text and checks that the steps are in proportion to its length. One case in sixteen is
/// also repeated, once unchanged and once with a word of its own in each line of each copy.
pub fn parsed(text: &str) -> Article {
    let (article, steps) = counted(text);
    // The first text of a language also compiles its pack, so it gets a second try.
    let most = FIXED + BYTE * text.len() as u64;
    assert!(steps <= most || counted(text).1 <= most, "{steps} steps for {} bytes", text.len());
    let sum = text.bytes().fold(0_u8, |sum, byte| sum.rotate_left(1) ^ byte);
    if text.len() <= SHORT && sum.is_multiple_of(16) {
        check_growth(|copies| format!("{text}\n").repeat(copies));
        check_growth(|copies| (0..copies).map(|copy| distinct_copy(text, copy)).collect());
    }
    article
}

/// Checks that steps do not grow with the square of the number of copies.
fn check_growth(text: impl Fn(usize) -> String) {
    // Some texts are read as a story only above a certain length and cost more from there. A single
    // jump is not quadratic unless the next one is as large.
    let squares = [32, 256].iter().all(|&copies| {
        let [few, many] = [copies, copies * 8].map(|copies| counted(&text(copies)).1);
        many > 10 * FIXED + EIGHTFOLD * few
    });
    assert!(!squares, "steps grow faster than the text");
}

/// The article of a text, and the steps of parsing it.
fn counted(text: &str) -> (Article, u64) {
    let before = STEPS.load(Ordering::Relaxed);
    let article = parse(text);
    let steps = STEPS.load(Ordering::Relaxed).wrapping_sub(before);
    assert!(steps > 0 || text.is_empty(), "this build does not count steps; `cargo xtask fuzz` makes one that does");
    (article, steps)
}

/// The text with a word after every line that no other copy has.
fn distinct_copy(text: &str, copy: usize) -> String {
    let word: String = copy.to_string().bytes().map(|digit| char::from(digit - b'0' + b'k')).collect();
    text.lines().map(|line| format!("{line}{word}\n")).collect()
}
