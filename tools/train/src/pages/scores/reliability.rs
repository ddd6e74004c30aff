//! Reliability: the share of right fields by confidence.

use article_card_core::Article;
use article_card_core::article::Role;

use super::share::Share;
use crate::pages::corpus::Truth;
use crate::pages::normalize::{norm_name, norm_title};

/// Lower ends of the bands of confidence.
const BANDS: [f32; 6] = [0.0, 0.4, 0.6, 0.8, 0.9, 0.95];

/// Shares of right fields, by field and band of confidence.
#[derive(Debug, Default)]
pub struct Reliability {
    headline: [Share; BANDS.len()],
    authors: [Share; BANDS.len()],
    date: [Share; BANDS.len()],
    body: [Share; BANDS.len()],
}

impl Reliability {
    /// Adds a page. `is_body` says for every line of the text whether it is body text, if that is
    /// known.
    pub fn add(&mut self, truth: &Truth, article: &Article, is_body: &[Option<bool>]) {
        let confidence = &article.confidence;
        if let (true, Some(title), Some(read)) = (truth.visible.title, &truth.title, &article.headline) {
            add(&mut self.headline, confidence.headline, norm_title(read) == norm_title(title));
        }
        if let (true, Some(day), Some(read)) = (truth.visible.date, &truth.date, &article.date_published)
            && let Some(iso) = &read.iso
        {
            add(&mut self.date, confidence.date_published, iso.get(..10) == Some(day));
        }
        if let Some(authors) = truth.authors.as_ref().filter(|authors| truth.visible.authors || authors.is_empty())
            && !article.authors.is_empty()
        {
            let wanted: Vec<String> = authors.iter().map(|name| norm_name(name)).collect();
            let right = article.authors.iter().all(|author| wanted.contains(&norm_name(&author.name)));
            add(&mut self.authors, confidence.authors, right);
        }
        for (line, is_body) in article.lines.iter().zip(is_body) {
            let as_body = match line.role {
                Role::Body | Role::Heading | Role::Quote | Role::ListItem => true,
                Role::Boilerplate => false,
                _ => continue,
            };
            if let Some(is_body) = is_body {
                add(&mut self.body, line.confidence, as_body == *is_body);
            }
        }
    }

    /// Prints a row a field.
    pub fn print(&self) {
        print!("{:16}", "right, given at");
        for (at, low) in BANDS.iter().enumerate() {
            print!("  {:>14}", format!("{low:.2}–{:.2}", BANDS.get(at + 1).unwrap_or(&1.0)));
        }
        println!();
        for (name, bands) in [
            ("headline", &self.headline),
            ("authors", &self.authors),
            ("date", &self.date),
            ("line's role", &self.body),
        ] {
            print!("{name:16}");
            for band in bands {
                let value = band.value().map_or("-".to_owned(), |value| format!("{value:.3} ({:.0})", band.of));
                print!("  {value:>14}");
            }
            println!();
        }
    }
}

fn add(bands: &mut [Share; BANDS.len()], confidence: f32, right: bool) {
    let band = BANDS.iter().rposition(|low| confidence >= *low).unwrap_or(0);
    bands[band].add(f64::from(u8::from(right)), 1.0);
}
