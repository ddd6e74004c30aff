//! Panic messages without the places in sources.
//!
//! The compiler gives each bounds check its file, line and column: 9 kB with brotli, and no use to
//! a reader. Only an unstable flag leaves them out, so they are taken out of the built file.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Context, Result, bail, ensure};

/// The numbers of the sections of code and of data.
const CODE: u8 = 10;
const DATA: u8 = 11;

/// Bytes of a place in memory: the address and the length of the file's name, line and column.
const PLACE: usize = 16;

/// The instruction `i32.const`, and the bytes of an address behind it as the linker writes them.
const CONSTANT: u8 = 0x41;
const ADDRESS: usize = 5;

/// The length of the longest path and the highest column in a place.
const LONGEST_PATH: usize = 300;
const HIGHEST_COLUMN: u32 = 1_000;

/// Bytes that memory begins with, by their address.
struct Data(BTreeMap<u32, Range<usize>>);

/// Makes all panics name empty places, most of them one.
pub fn forget(wasm: &mut [u8]) -> Result<()> {
    let sections = sections(wasm)?;
    let section = |wanted| sections.iter().find(|(number, _)| *number == wanted).map(|(_, bytes)| bytes.clone());
    let code = section(CODE).context("the WebAssembly has no code")?;
    let data = Data::read(wasm, section(DATA).context("the WebAssembly has no data")?)?;
    let places = data.places(wasm);
    let (&first, _) = places.first_key_value().context("no panic names a place")?;
    // Without another place before it, the address of a place may also be the end of a list.
    let is_behind_place =
        |place: &&u32| place.checked_sub(PLACE as u32).is_some_and(|before| places.contains_key(&before));
    let addresses: BTreeSet<_> = places.keys().filter(is_behind_place).map(|&place| padded(place)).collect();
    let mut at = code.start;
    while at + ADDRESS < code.end {
        let address = at + 1..at + 1 + ADDRESS;
        let is_place = wasm[at] == CONSTANT && addresses.contains(&wasm[address.clone()]);
        if is_place {
            wasm[address].copy_from_slice(&padded(first));
        }
        at += if is_place { 1 + ADDRESS } else { 1 };
    }
    for (place, name) in places.into_values() {
        wasm[name].fill(0);
        wasm[place.clone()].fill(0);
        // The address of no bytes. A reference is never null.
        wasm[place.start] = 1;
    }
    Ok(())
}

impl Data {
    /// Reads the section of data.
    fn read(wasm: &[u8], section: Range<usize>) -> Result<Self> {
        let mut at = section.start;
        let mut all = BTreeMap::new();
        for _ in 0..number(wasm, &mut at)? {
            ensure!(number(wasm, &mut at)? == 0 && wasm.get(at) == Some(&CONSTANT), "data of an unknown kind");
            at += 1;
            // The sign is that of addresses above 1 GiB.
            let address = number(wasm, &mut at)?;
            at += 1;
            let length = number(wasm, &mut at)? as usize;
            ensure!(at + length <= section.end, "data ends too soon");
            all.insert(address, at..at + length);
            at += length;
        }
        Ok(Data(all))
    }

    /// Returns the places by their address: where their own bytes are, and those of the file's name.
    fn places(&self, wasm: &[u8]) -> BTreeMap<u32, (Range<usize>, Range<usize>)> {
        let mut places = BTreeMap::new();
        for (&address, bytes) in &self.0 {
            for offset in (0..bytes.len().saturating_sub(PLACE - 1)).step_by(4) {
                let place = bytes.start + offset..bytes.start + offset + PLACE;
                if let Some(name) = self.file_name(wasm, &wasm[place.clone()]) {
                    places.insert(address + offset as u32, (place, name));
                }
            }
        }
        places
    }

    /// Returns where the name of the file is, if these bytes are a place.
    fn file_name(&self, wasm: &[u8], place: &[u8]) -> Option<Range<usize>> {
        let field = |at: usize| Some(u32::from_le_bytes(*place.get(4 * at..)?.first_chunk()?));
        let (address, length) = (field(0)?, field(1)? as usize);
        let (&first, bytes) = self.0.range(..=address).next_back()?;
        let start = bytes.start + (address - first) as usize;
        let name = start..start + length;
        let is_name = length < LONGEST_PATH && name.end <= bytes.end && wasm[name.clone()].ends_with(b".rs");
        (is_name && field(2)? > 0 && (1..HIGHEST_COLUMN).contains(&field(3)?)).then_some(name)
    }
}

/// Returns the number and the bytes of each section.
fn sections(wasm: &[u8]) -> Result<Vec<(u8, Range<usize>)>> {
    let mut at = 8;
    let mut sections = Vec::new();
    while let Some(&kind) = wasm.get(at) {
        at += 1;
        let length = number(wasm, &mut at)? as usize;
        ensure!(at + length <= wasm.len(), "a section ends too soon");
        sections.push((kind, at..at + length));
        at += length;
    }
    Ok(sections)
}

/// Reads a number in LEB128 and goes on behind it.
fn number(wasm: &[u8], at: &mut usize) -> Result<u32> {
    let mut value = 0;
    for shift in (0..35).step_by(7) {
        let byte = *wasm.get(*at).context("a number ends too soon")?;
        *at += 1;
        value |= u32::from(byte & 0x7F) << shift;
        if byte < 0x80 {
            return Ok(value);
        }
    }
    bail!("a number has too many bytes")
}

/// Returns an address in LEB128 of five bytes, as the linker writes it.
fn padded(address: u32) -> [u8; ADDRESS] {
    std::array::from_fn(|at| {
        let bits = (address >> (7 * at)) as u8 & 0x7F;
        if at + 1 < ADDRESS { bits | 0x80 } else { bits }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn panics_name_one_empty_place() {
        let place = |line: u8| [64, 0, 0, 0, 4, 0, 0, 0, line, 0, 0, 0, 5, 0, 0, 0];
        let code = |addresses: [u32; 4]| addresses.map(|address| [&[CONSTANT][..], &padded(address)].concat()).concat();
        let file = |code: Vec<u8>, data: &[u8]| {
            let data = [&[1, 0, CONSTANT, 64, 0x0b, data.len() as u8][..], data].concat();
            [&b"\0asm\x01\0\0\0"[..], &[CODE, code.len() as u8], &code, &[DATA, data.len() as u8], &data].concat()
        };
        // The address of the third place may be the end of the list before it.
        let list = [1; 16];
        let data = [&b"a.rs"[..], &place(7), &place(9), &list, &place(11)].concat();
        let mut wasm = file(code([68, 84, 64, 116]), &data);
        forget(&mut wasm).unwrap();
        let empty = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        assert_eq!(wasm, file(code([68, 68, 64, 116]), &[&[0; 4][..], &empty, &empty, &list, &empty].concat()));
        assert!(forget(&mut wasm).is_err());
    }
}
