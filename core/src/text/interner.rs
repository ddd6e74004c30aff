//! Hashes to ids from 0, in the order in which they are first met.
//!
//! A hash table with linear probing. Ids are dense, so that counts of words fit a list; that is
//! what a `HashMap<u32, u32>` is too slow for in the innermost loop of the parser.

/// A hash table with at least half of its slots free.
#[derive(Debug, Default, Clone)]
pub(crate) struct Interner {
    /// Pairs of a hash and its id.
    slots: Vec<(u32, u32)>,
    /// The number of hashes with an id.
    pub(crate) count: u32,
}

/// Slots of a table with one hash in it.
const MIN_SLOTS: usize = 256;

/// The largest number of slots a table begins with.
const MAX_INITIAL_SLOTS: usize = 4096;

/// The id of a free slot.
const FREE: u32 = u32::MAX;

impl Interner {
    /// Returns an empty table for the hashes of that many words, many of which are repeated.
    pub(crate) fn with_capacity(words: usize) -> Self {
        let mut interner = Interner::default();
        interner.grow_to(words.min(MAX_INITIAL_SLOTS).next_power_of_two());
        interner
    }

    /// Returns the id of a hash. A new hash gets the next id.
    pub(crate) fn intern(&mut self, hash: u32) -> u32 {
        if 2 * self.count as usize >= self.slots.len() {
            self.grow();
        }
        let at = self.slot(hash);
        let slot = &mut self.slots[at];
        if slot.1 == FREE {
            *slot = (hash, self.count);
            self.count += 1;
        }
        slot.1
    }

    /// Doubles the table.
    #[cold]
    fn grow(&mut self) {
        self.grow_to(2 * self.slots.len());
    }

    fn grow_to(&mut self, slots: usize) {
        let slots = vec![(0, FREE); slots.max(MIN_SLOTS)];
        for (hash, number) in std::mem::replace(&mut self.slots, slots) {
            if number != FREE {
                let at = self.slot(hash);
                self.slots[at] = (hash, number);
            }
        }
    }

    /// Returns the id of a hash, if it has one.
    pub(crate) fn get(&self, hash: u32) -> Option<u32> {
        let number = self.get_or_next_id(hash);
        (number < self.count).then_some(number)
    }

    /// Returns the id of a hash, or the one that the next new hash will get.
    #[inline]
    pub(crate) fn get_or_next_id(&self, hash: u32) -> u32 {
        if self.slots.is_empty() { 0 } else { self.slots[self.slot(hash)].1.min(self.count) }
    }

    /// Returns the slot of a hash, or the free slot it belongs in.
    fn slot(&self, hash: u32) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = first_slot(hash) & mask;
        loop {
            let (other, number) = self.slots[at];
            // One branch for both ends of the search.
            if (number == FREE) | (other == hash) {
                return at;
            }
            at = (at + 1) & mask;
        }
    }
}

/// Returns the slot where the search for a hash begins, before it is cut to the size of the table.
#[inline]
fn first_slot(hash: u32) -> usize {
    (hash.wrapping_mul(0x9E37_79B1) >> 7) as usize
}

#[cfg(test)]
mod tests {
    use super::Interner;

    #[test]
    fn every_hash_has_one_number() {
        let hashes = [7, 0, 7, u32::MAX, 0, 1 << 31];
        let mut interner = Interner::default();
        assert_eq!(hashes.map(|hash| interner.intern(hash)), [0, 1, 0, 2, 1, 3]);
        assert_eq!((interner.get(u32::MAX), interner.get(8), interner.count), (Some(2), None, 4));
        assert_eq!(Interner::default().get(7), None);
    }

    #[test]
    fn ids_are_those_of_a_hash_map() {
        let mut interner = Interner::with_capacity(10);
        let mut map = std::collections::HashMap::new();
        for number in 0..20_000_u32 {
            // Repeats, neighbours and hashes that share their low bits.
            let hash = (number % 7_000).wrapping_mul(if number % 2 == 0 { 1 } else { 0x0001_0000 });
            let next = map.len() as u32;
            assert_eq!(interner.intern(hash), *map.entry(hash).or_insert(next));
        }
        assert!(map.iter().all(|(&hash, &id)| interner.get(hash) == Some(id)));
    }
}
