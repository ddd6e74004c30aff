//! Size with brotli.

use std::io;

use brotli::BrotliCompress;
use brotli::enc::BrotliEncoderParams;

/// Returns the number of bytes after compression at brotli's best level.
pub fn size(bytes: &[u8]) -> io::Result<usize> {
    let mut compressed = Vec::new();
    let best = BrotliEncoderParams { quality: 11, ..Default::default() };
    BrotliCompress(&mut &*bytes, &mut compressed, &best)?;
    Ok(compressed.len())
}
