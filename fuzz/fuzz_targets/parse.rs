#![no_main]

use article_card_fuzz::{news, promises, steps};
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_target!(|case: &[u8]| {
    let text = String::from_utf8_lossy(case);
    promises::article::check(&text, &steps::parsed(&text));
});
fuzz_mutator!(|data: &mut [u8], size: usize, most: usize, seed: u32| { news::mutate(data, size, most, seed) });
