//! Interner: hashes to ids from 0, in the order in which they are first met.

/// A table at least half of whose slots are free.
#[derive(Debug, Default, Clone)]
pub(crate) struct Interner {
    /// Each a hash and its number.
    slots: Vec<(u32, u32)>,
    /// How many hashes have a number.
    pub(crate) count: u32,
}

/// Slots of a table with one hash.
const MIN_SLOTS: usize = 256;

/// Slots for which room is made at once.
const MAX_INITIAL_SLOTS: usize = 4096;

/// The number of a free slot.
const FREE: u32 = u32::MAX;

impl Interner {
    /// None yet, with room for those of so many words, many of which come again.
    pub(crate) fn with_capacity(words: usize) -> Self {
        let mut interner = Interner::default();
        interner.grow_to(words.min(MAX_INITIAL_SLOTS).next_power_of_two());
        interner
    }

    /// The number of a hash, a new one if it has none.
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

    /// Makes room: most of the words of a text come again, so that their count says little.
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

    /// The number of a hash, if it has one.
    pub(crate) fn get(&self, hash: u32) -> Option<u32> {
        let number = self.get_or_next_id(hash);
        (number < self.count).then_some(number)
    }

    /// The number of a hash, or that which the next new one will have.
    #[inline]
    pub(crate) fn get_or_next_id(&self, hash: u32) -> u32 {
        if self.slots.is_empty() { 0 } else { self.slots[self.slot(hash)].1.min(self.count) }
    }

    /// Where the hash is, or the free slot it belongs in.
    fn slot(&self, hash: u32) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = first_slot(hash) & mask;
        loop {
            let (other, number) = self.slots[at];
            // One question for both ends of a search.
            if (number == FREE) | (other == hash) {
                return at;
            }
            at = (at + 1) & mask;
        }
    }
}

/// Where the search for a hash begins, but for the size of the table.
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
}
