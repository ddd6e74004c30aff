#![no_main]

use article_card_fuzz::{news, promises};
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_target!(|case: &[u8]| {
    promises::marked::check(case);
});
fuzz_mutator!(|data: &mut [u8], size: usize, most: usize, seed: u32| { news::mutate(data, size, most, seed) });
