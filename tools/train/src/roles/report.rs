//! The figures of roles: F1 by role, confusions, and the share of right roles by confidence.

use std::collections::BTreeMap;

use article_card_core::Article;
use article_card_core::article::Role;
use article_card_core::train::{ROLES, role_index};

use super::lessons::{BOILERPLATE, FOLDS};
use crate::pages::corpus::Document;

/// Roles with fewer lines do not count in the mean.
const MIN_LINES: usize = 5;
/// Confusions that are printed.
const CONFUSIONS: usize = 20;
/// The confidence from which a role is meant to be right nine times in ten.
const SURE: f32 = 0.9;

/// Counts over lines.
#[derive(Default)]
struct Counts {
    right: [usize; ROLES],
    given: [usize; ROLES],
    wanted: [usize; ROLES],
    equal: usize,
    /// Lines that the labels or the parser take for something else than boilerplate.
    counted: usize,
    /// Lines of a sure role, and those of them that are right.
    sure: (usize, usize),
    confusions: BTreeMap<(usize, usize), usize>,
}

/// Prints the figures of all folds together, and those of each.
pub fn print(dumps: &[Document], articles: &[Article]) {
    let of = |keep: &dyn Fn(&Document) -> bool| {
        let mut counts = Counts::default();
        dumps.iter().zip(articles).filter(|(dump, _)| keep(dump)).for_each(|(dump, article)| counts.add(dump, article));
        counts
    };
    let all = of(&|_| true);
    println!("role                 F1   lines");
    for (index, role) in Role::ALL.iter().enumerate().take(ROLES) {
        println!("{:18} {:.3} {:6}", format!("{role:?}"), all.f1(index), all.wanted[index]);
    }
    let mut confusions: Vec<_> = all.confusions.iter().collect();
    confusions.sort_by_key(|&(_, &count)| std::cmp::Reverse(count));
    println!("\nconfused, right role > given role:");
    for ((want, have), count) in confusions.into_iter().take(CONFUSIONS) {
        println!("  {:?} > {:?} {count}", Role::ALL[*want], Role::ALL[*have]);
    }
    println!();
    for fold in 0..FOLDS {
        of(&|dump| dump.fold == fold).print(&format!("fold {fold}"));
    }
    all.print("all");
    let (sure, right) = all.sure;
    println!("of {sure} lines with a confidence of {SURE} or more, {:.3} have the right role", share(right, sure));
}

impl Counts {
    fn add(&mut self, dump: &Document, article: &Article) {
        for (role, line) in dump.roles.iter().flatten().zip(&article.lines) {
            let &Some(role) = role else { continue };
            let (want, have) = (role_index(role), role_index(line.role));
            self.wanted[want] += 1;
            self.given[have] += 1;
            if want == have {
                self.right[want] += 1;
            } else {
                *self.confusions.entry((want, have)).or_default() += 1;
            }
            if want != BOILERPLATE || have != BOILERPLATE {
                self.counted += 1;
                self.equal += usize::from(want == have);
            }
            if line.confidence >= SURE && line.role != Role::Blank {
                self.sure.0 += 1;
                self.sure.1 += usize::from(want == have);
            }
        }
    }

    fn f1(&self, role: usize) -> f32 {
        share(2 * self.right[role], self.given[role] + self.wanted[role])
    }

    fn print(&self, name: &str) {
        let roles: Vec<usize> = (0..ROLES).filter(|&role| self.wanted[role] >= MIN_LINES).collect();
        let macro_f1 = roles.iter().map(|&role| self.f1(role)).sum::<f32>() / roles.len().max(1) as f32;
        println!("{name}: macro F1 {macro_f1:.3}, equal {:.3}", share(self.equal, self.counted));
    }
}

fn share(part: usize, whole: usize) -> f32 {
    part as f32 / whole.max(1) as f32
}
