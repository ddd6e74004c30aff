//! Alignment of a page with the body of its truth.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::pages::normalize::{hash, words};

/// Words in a shingle.
const SHINGLE: usize = 4;

/// The number of words of a unit, and of those found in the truth.
#[derive(Debug, Clone, Copy, Default)]
pub struct Cover {
    pub words: usize,
    pub covered: usize,
}

impl Cover {
    /// Returns the covered share, 0 for a unit without words.
    pub fn share(self) -> f32 {
        if self.words == 0 { 0.0 } else { self.covered as f32 / self.words as f32 }
    }
}

/// Aligns by the longest common runs of shingles, in order. Then covers units found elsewhere in
/// the truth, and short units between covered ones that are a whole paragraph of it.
pub fn align(body: &str, units: &[&str]) -> Vec<Cover> {
    let truth: Vec<&str> = words(body).collect();
    let mut page = Vec::new();
    let mut owner = Vec::new();
    for (at, unit) in units.iter().enumerate() {
        for word in words(unit) {
            page.push(word);
            owner.push(at);
        }
    }
    let (ours, theirs) = (shingles(&page), shingles(&truth));
    let (mut covered, mut used) = (vec![false; page.len()], vec![false; truth.len()]);
    for (a, b, length) in blocks(&theirs, &ours) {
        for step in 0..length + SHINGLE - 1 {
            covered[b + step] = true;
            used[a + step] = true;
        }
    }
    let mut covers = vec![Cover::default(); units.len()];
    for (&owner, covered) in owner.iter().zip(covered) {
        covers[owner].words += 1;
        covers[owner].covered += usize::from(covered);
    }
    let mut unused: HashSet<u64> =
        (0..theirs.len()).filter(|&at| used[at..at + SHINGLE].contains(&false)).map(|at| theirs[at]).collect();
    let mut at = 0;
    for cover in &mut covers {
        let next = at + cover.words;
        if cover.words >= SHINGLE && cover.share() < 0.5 {
            let own = &ours[at..next + 1 - SHINGLE];
            if own.iter().filter(|shingle| unused.contains(shingle)).count() * 10 >= own.len() * 8 {
                cover.covered = cover.words;
                own.iter().for_each(|shingle| _ = unused.remove(shingle));
            }
        }
        at = next;
    }
    short_paragraphs(body, units, &mut covers);
    covers
}

fn short_paragraphs(body: &str, units: &[&str], covers: &mut [Cover]) {
    let paragraphs: HashSet<u64> = body.lines().map(|line| hash(&words(line).collect::<Vec<_>>())).collect();
    for at in 0..units.len() {
        let cover = covers[at];
        if cover.words == 0 || cover.words >= SHINGLE || cover.share() >= 0.5 {
            continue;
        }
        let near = (at.saturating_sub(3)..(at + 4).min(units.len())).filter(|&near| near != at);
        if near.filter(|&near| covers[near].share() >= 0.5).count() >= 2
            && paragraphs.contains(&hash(&words(units[at]).collect::<Vec<_>>()))
        {
            covers[at].covered = cover.words;
        }
    }
}

fn shingles(words: &[&str]) -> Vec<u64> {
    words.windows(SHINGLE).map(hash).collect()
}

/// Returns the common runs, the longest first: `(start in a, start in b, length)`.
fn blocks(a: &[u64], b: &[u64]) -> Vec<(usize, usize, usize)> {
    let mut places: HashMap<u64, Vec<usize>> = HashMap::new();
    for (at, shingle) in b.iter().enumerate() {
        places.entry(*shingle).or_default().push(at);
    }
    let places: Vec<&[usize]> = a.iter().map(|shingle| places.get(shingle).map_or(&[][..], Vec::as_slice)).collect();
    let mut lengths = Lengths { now: vec![0; b.len() + 1], touched: Vec::new(), before: Vec::new() };
    let mut found = Vec::new();
    let mut open = vec![(0..a.len(), 0..b.len())];
    while let Some((in_a, in_b)) = open.pop() {
        let (at_a, at_b, length) = longest(&places, in_a.clone(), in_b.clone(), &mut lengths);
        if length > 0 {
            found.push((at_a, at_b, length));
            open.push((in_a.start..at_a, in_b.start..at_b));
            open.push((at_a + length..in_a.end, at_b + length..in_b.end));
        }
    }
    found
}

/// Lengths of the common runs that end at each place of `b`, for the previous row of `a`.
struct Lengths {
    now: Vec<usize>,
    touched: Vec<usize>,
    before: Vec<(usize, usize)>,
}

fn longest(
    places: &[&[usize]],
    in_a: Range<usize>,
    in_b: Range<usize>,
    lengths: &mut Lengths,
) -> (usize, usize, usize) {
    let mut best = (in_a.start, in_b.start, 0);
    for at in in_a {
        lengths.before.clear();
        for &place in places[at].iter().filter(|place| in_b.contains(place)) {
            // `now` is shifted by one, so that the run before the first place has length 0.
            let length = lengths.now[place] + 1;
            lengths.before.push((place + 1, length));
            if length > best.2 {
                best = (at + 1 - length, place + 1 - length, length);
            }
        }
        for place in lengths.touched.drain(..) {
            lengths.now[place] = 0;
        }
        for &(place, length) in &lengths.before {
            lengths.now[place] = length;
            lengths.touched.push(place);
        }
    }
    for place in lengths.touched.drain(..) {
        lengths.now[place] = 0;
    }
    best
}

#[cfg(test)]
mod tests {
    use super::align;

    #[test]
    fn units_of_the_truth_are_covered() {
        let body = "The old harbour bridge opened again on Monday morning.\nWhy now\nThe city had closed it for a week after the storm.";
        let units = [
            "Home",
            "The old harbour bridge opened again on Monday morning.",
            "Read this: ten bridges of the old world",
            "Why now",
            "The city had closed it for a week after the storm.",
            "Share",
            "Print",
            "Why now",
        ];
        let shares: Vec<f32> = align(body, &units).into_iter().map(super::Cover::share).collect();
        assert_eq!(shares, [0.0, 1.0, 0.0, 1.0, 1.0, 0.0, 0.0, 0.0]);
    }
}
