//! Steps: edges of the control flow graph that are passed, in all code the build compiles (the parser, and what it instantiates of the
//! standard library, whose ready-made parts such as `memchr` are not counted).
//!
//! LLVM calls the function below at every edge, asked to by `-sanitizer-coverage-trace-pc`, which `cargo xtask fuzz` sets.

use std::sync::atomic::{AtomicU64, Ordering};

use article_card::{Article, parse};

static STEPS: AtomicU64 = AtomicU64::new(0);

/// LLVM leaves out of the count what is named so.
#[unsafe(no_mangle)]
pub extern "C" fn __sanitizer_cov_trace_pc() {
    // One thread counts, so a load and a store do, which cost a quarter of one indivisible addition.
    STEPS.store(STEPS.load(Ordering::Relaxed).wrapping_add(1), Ordering::Relaxed);
}

/// Steps that any text may cost, for what is done once.
const FIXED: u64 = 20_000;
/// Steps that a byte may cost: ordinary news takes 50 to 200, one-letter lines 300, quoted numbers without text 570.
const BYTE: u64 = 1000;
/// Eight times the text may cost so much more; a square would be 64.
const EIGHTFOLD: u64 = 24;
/// Longer cases are not repeated, which takes time.
const SHORT: usize = 200;

/// Parsing takes steps in proportion to the length of the text: of a case by itself, and of some cases when repeated, where many
/// copies are held against an eighth of them, all alike and each with words of its own.
pub fn parsed(text: &str) -> Article {
    let (article, steps) = counted(text);
    // The first text of a language makes the look-up of its cues, once.
    let most = FIXED + BYTE * text.len() as u64;
    assert!(steps <= most || counted(text).1 <= most, "{steps} steps for {} bytes", text.len());
    let sum = text.bytes().fold(0_u8, |sum, byte| sum.rotate_left(1) ^ byte);
    if text.len() <= SHORT && sum.is_multiple_of(16) {
        grows(|copies| format!("{text}\n").repeat(copies));
        grows(|copies| (0..copies).map(|copy| of_its_own(text, copy)).collect());
    }
    article
}

fn grows(text: impl Fn(usize) -> String) {
    // What is read as a story from some length on costs more from there; so a leap is no square unless the next one is as large.
    let squares = [32, 256].iter().all(|&copies| {
        let [few, many] = [copies, copies * 8].map(|copies| counted(&text(copies)).1);
        many > 10 * FIXED + EIGHTFOLD * few
    });
    assert!(!squares, "steps grow faster than the text");
}

/// The article of the text, and the steps it took.
fn counted(text: &str) -> (Article, u64) {
    let before = STEPS.load(Ordering::Relaxed);
    let article = parse(text);
    let steps = STEPS.load(Ordering::Relaxed).wrapping_sub(before);
    assert!(steps > 0 || text.is_empty(), "this build does not count steps; `cargo xtask fuzz` makes one that does");
    (article, steps)
}

/// The text with a word behind every line that no other copy has.
fn of_its_own(text: &str, copy: usize) -> String {
    let word: String = copy.to_string().bytes().map(|digit| char::from(digit - b'0' + b'k')).collect();
    text.lines().map(|line| format!("{line}{word}\n")).collect()
}
