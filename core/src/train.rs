//! The parts of the parser that the project's training tools use. Not part of the crate's API.

use std::ops::RangeInclusive;

use crate::article::{Article, Role};
use crate::lexicon;
use crate::lexicon::cues::Cues;
use crate::lexicon::pack::Lexicon;
#[cfg(feature = "markup")]
use crate::markup::MarkedText;
use crate::model::weights::MODELS;
use crate::parse;
use crate::parse::authors::candidates;
use crate::parse::authors::rows::{self, AUTHOR_COLUMNS, AuthorContext};
use crate::parse::body::first_pass::{self, FIRST_PASS_COLUMNS};
use crate::parse::body::second_pass::{self, SECOND_PASS_COLUMNS};
use crate::parse::body::{self, Body};
use crate::parse::dates::published::{self, PUBLISHED_COLUMNS};
use crate::parse::decision::Scored;
use crate::parse::headline::candidates::HEADLINE_COLUMNS;
use crate::parse::roles::context::UnitRole;
use crate::parse::roles::rows::input::RoleInput;
use crate::parse::units::Unit;
use crate::parse::{annotations, dates, headline, page, roles};
use crate::summary;
use crate::summary::options::SummaryOptions;

pub use crate::model::chain::{CHAIN_STEP, Chain, Link, MIN_PROBABILITY};
pub use crate::model::forest::{Forest, softmax};
pub use crate::model::models::Models;
pub use crate::model::role_model::RoleModel;
pub use crate::model::role_scores::{ROLES, RoleScores, log_sum_exp, normalize, role_index};
pub use crate::model::role_words::{GROUPS, RoleWords, role_group};
pub use crate::model::word_weights::{BUCKETS, WordWeights, bucket};
pub use crate::parse::body::story::{MIN_BODY, is_story_role};
pub use crate::parse::dates::published::MIN_PUBLISHED;
pub use crate::parse::roles::rows::{ROLE_COLUMNS, push_words};

/// Returns the columns of the first pass's rows, in named groups.
pub fn first_groups() -> Vec<(&'static str, Vec<usize>)> {
    first_pass::column_groups()
}

/// Returns the columns of the second pass's rows, in named groups.
pub fn second_groups() -> Vec<(&'static str, Vec<usize>)> {
    second_pass::column_groups()
}

/// Returns the tags of the languages with a pack.
pub fn languages() -> impl Iterator<Item = &'static str> {
    crate::lexicon::packs::PACKS.iter().map(|pack| pack.tag)
}

/// Returns the words of all language packs and the names of media, as the program holds them.
#[rustfmt::skip]
pub fn pack_bytes() -> Vec<u8> {
    let words = |pack: &&Lexicon| {
        let Lexicon { tag, letters, function_words, dependent, months, and, credit, source, conventions: _, words } = **pack;
        let base = [tag, letters, function_words, dependent, months, and, credit, source];
        [base.concat(), words.map_or_else(String::new, |words| words.fields().concat())].concat()
    };
    let names = [lexicon::AGENCIES, lexicon::MEDIA, lexicon::OUTLETS].concat();
    lexicon::PACKS.iter().map(words).chain([names]).collect::<String>().into_bytes()
}

/// Returns the bytes of all weights for pages.
pub fn weight_bytes() -> Vec<u8> {
    let Models {
        word_weights: diction,
        first_pass: first,
        second_pass: second,
        headline,
        published: publication,
        author,
        roles,
        ..
    } = &MODELS;
    let forests = [first, second, headline, publication, author];
    let parts = forests.map(|forest| [&*forest.columns, &*forest.thresholds, &*forest.leaves].concat());
    [&*diction.weights, &parts.concat(), &role_bytes(roles)].concat()
}

/// Returns the bytes of a role model.
pub fn role_bytes(model: &RoleModel) -> Vec<u8> {
    let part = |of: fn(&Forest) -> &[u8]| model.forests.iter().flat_map(of).copied().collect::<Vec<u8>>();
    let Chain { scales, biases, starts, transitions, rules } = &model.chain;
    [
        &*model.words.weights,
        &part(|forest| &forest.columns),
        &part(|forest| &forest.thresholds),
        &part(|forest| &forest.leaves),
        &**scales,
        biases,
        starts,
        transitions,
        rules,
    ]
    .concat()
}

/// Returns the models of the crate.
pub fn shipped_models() -> &'static Models {
    &MODELS
}

/// [`parse`](crate::parse()) with other models than the crate's own.
pub fn parse_with(text: &str, models: &Models) -> Article {
    crate::parse::parse_with(text, models)
}

/// The article of a text whose lines have known roles. `roles` has one role a line of the text, and
/// none for blank lines.
pub fn parse_with_roles(text: &str, roles: &[Option<Role>]) -> Article {
    let page = page::Page::new(text);
    let role_of = |unit: &Unit<'_>| (unit.first..=unit.last).find_map(|line| *roles.get(line)?);
    let roles: Vec<UnitRole> = page
        .units
        .iter()
        .map(|unit| UnitRole { role: role_of(unit).unwrap_or(Role::Boilerplate), confidence: 1.0, rule: "labelled" })
        .collect();
    let (mut decision, _, scores) = parse::find(&page, &MODELS, &|_| {});
    for (probability, unit) in decision.body.probability.iter_mut().zip(&roles) {
        *probability = f32::from(u8::from(is_story_role(unit.role)));
    }
    let headline = roles.iter().position(|unit| unit.role == Role::Headline);
    let annotations = annotations::scan_window(&page, &decision.body.story, headline, 0..page.units.len());
    parse::roles::settle::settle(&page, &mut decision, &annotations, &scores, &roles, &MODELS);
    let mut article = parse::assemble::article(&page, &decision, &annotations, &roles);
    article.summary = summary::summarize(&article, &SummaryOptions::default());
    article
}

/// [`parse`](crate::parse()) without the summary.
pub fn structured(text: &str) -> Article {
    parse::structured(&page::Page::new(text), &MODELS, &|_| {})
}

/// Columns of the body's first pass.
pub const FIRST_WIDTH: usize = FIRST_PASS_COLUMNS;

/// Columns of the body's second pass.
pub const SECOND_WIDTH: usize = SECOND_PASS_COLUMNS;

/// Columns of the third pass, which reads the markup.
#[cfg(feature = "markup")]
pub const MARKED_WIDTH: usize = body::third_pass::MARKED_COLUMNS;

/// Parses a marked text with other models than the crate's own.
#[cfg(feature = "markup")]
pub fn parse_marked_with(marked: &MarkedText, models: &Models) -> Article {
    parse::read_marked(marked, &page::Page::of_blocks(marked, &[]), models)
}

/// A page as the parser sees it.
#[derive(Debug)]
pub struct Page<'a>(page::Page<'a>);

impl<'a> Page<'a> {
    /// Splits and measures the text.
    pub fn new(text: &'a str) -> Self {
        Page(page::Page::new(text))
    }

    /// Measures a marked text.
    #[cfg(feature = "markup")]
    pub fn of_marked(marked: &'a MarkedText) -> Self {
        Page(page::Page::of_blocks(marked, &[]))
    }

    /// Returns the rows of the third pass of a marked text, given the probabilities of the second.
    #[cfg(feature = "markup")]
    pub fn marked_rows(&self, second: &[f32]) -> Vec<[u8; MARKED_WIDTH]> {
        let evidence = self.0.evidence();
        evidence.map(|evidence| body::third_pass::rows(evidence, &self.0.features, second)).unwrap_or_default()
    }

    /// Returns the units: lines, or paragraphs that were wrapped by hand.
    pub fn units(&self) -> impl ExactSizeIterator<Item = &str> {
        self.0.units.iter().map(|unit| unit.text.as_ref())
    }

    /// Returns the lines of each unit.
    pub fn unit_lines(&self) -> impl Iterator<Item = RangeInclusive<usize>> {
        self.0.units.iter().map(|unit| unit.first..=unit.last)
    }

    /// Returns the number of lines of the text.
    pub fn line_count(&self) -> usize {
        self.0.lines.len()
    }

    /// Returns the hashes of the stems of each unit's words.
    pub fn words(&self) -> impl Iterator<Item = &[u32]> {
        (0..self.0.units.len()).map(|at| self.0.words.stems_of(at))
    }

    /// Returns the word score of each unit, from 0 to 62.
    pub fn word_scores(&self, weights: &WordWeights) -> Vec<u8> {
        weights.scores(&self.0.words, self.0.units.len())
    }

    /// Returns the rows of the first pass, one for each unit.
    pub fn first_rows(&self, word_scores: &[u8]) -> Vec<[u8; FIRST_WIDTH]> {
        first_pass::first_rows(&self.0.features, word_scores)
    }

    /// Returns the rows of the second pass, given the probabilities of the first.
    pub fn second_rows(&self, word_scores: &[u8], first: &[f32]) -> Vec<[u8; SECOND_WIDTH]> {
        second_pass::second_rows(&self.0.features, &self.0.words, word_scores, first)
    }

    /// Returns the candidates for the headline as units with their rows.
    pub fn headline_rows(&self, word_scores: &[u8], body: &[f32]) -> Vec<(usize, [u8; HEADLINE_COLUMNS])> {
        let candidates = headline::candidates::find(&self.0, &self.body(word_scores, body));
        candidates.into_iter().map(|candidate| (candidate.unit, candidate.row)).collect()
    }

    /// Returns the dates of the page in ISO 8601, with their units and rows, given the headline's
    /// unit.
    pub fn publication_rows(
        &self,
        body: &[f32],
        headline: Option<usize>,
    ) -> Vec<(String, usize, [u8; PUBLISHED_COLUMNS])> {
        let found = dates::find(&self.0);
        let rows = published::rows(&self.0, &found, &self.body(&[], body), headline);
        found.into_iter().zip(rows).map(|(found, row)| (found.iso, found.unit, row)).collect()
    }

    /// Returns the names on the page with their rows, given the units of the headline and of the
    /// publication date.
    pub fn author_rows(
        &self,
        word_scores: &[u8],
        body: &[f32],
        headline: Option<usize>,
        published: Option<usize>,
    ) -> Vec<(String, [u8; AUTHOR_COLUMNS])> {
        let body = &self.body(word_scores, body);
        let title = headline.map(|value| Scored { value, probability: 1.0 });
        let annotations = annotations::scan(&self.0, body, title.as_ref());
        let found = candidates::find(&self.0, &annotations);
        let rows = rows::rows(&self.0, &annotations, &found, AuthorContext { body, headline, published });
        found.into_iter().map(|candidate| candidate.author.name).zip(rows).collect()
    }

    /// Returns the body that these probabilities make.
    fn body(&self, word_scores: &[u8], probability: &[f32]) -> Body {
        let story = body::story::find(&self.0.features, probability);
        Body::new(&self.0, probability.to_vec(), word_scores.to_vec(), story)
    }
}

/// The rows of a page that its roles are learned from.
#[derive(Debug)]
pub struct RoleRows {
    /// The unit of each row.
    pub units: Vec<usize>,
    /// The lines of each row's unit.
    pub lines: Vec<RangeInclusive<usize>>,
    pub rows: Vec<[u8; ROLE_COLUMNS]>,
    /// The stems of each unit's words.
    pub stems: Vec<Vec<u32>>,
    /// The index of the role by the rules.
    pub rules: Vec<usize>,
    /// The names that the scanners found.
    pub names: Vec<Vec<String>>,
    /// True for a unit after a blank line or a unit without a row.
    pub is_apart: Vec<bool>,
}

impl Page<'_> {
    /// Returns the rows of the units near the story.
    pub fn role_rows(&self, models: &Models) -> RoleRows {
        let page = &self.0;
        let (decision, annotations, scores) = parse::find(page, models, &|_| {});
        let rules = roles::by_rules(page, &decision, &annotations);
        let input = RoleInput { page, decision: &decision, annotations: &annotations, scores: &scores, rules: &rules };
        let units = if decision.body.story.is_empty() { Vec::new() } else { roles::rows::units(input) };
        let mut names = vec![Vec::new(); page.units.len()];
        for candidate in candidates::find(page, &annotations) {
            names[candidate.unit].push(candidate.author.name);
        }
        RoleRows {
            names: units.iter().map(|&unit| std::mem::take(&mut names[unit])).collect(),
            lines: units.iter().map(|&unit| page.units[unit].first..=page.units[unit].last).collect(),
            rows: roles::rows::rows(input, &units, &models.roles.words),
            stems: units.iter().map(|&unit| page.words.stems_of(unit).to_vec()).collect(),
            rules: units.iter().map(|&unit| role_index(rules[unit].role)).collect(),
            is_apart: (0..units.len()).map(|index| roles::learned::is_apart(input, &units, index)).collect(),
            units,
        }
    }
}

/// A story as the summary sees it.
#[derive(Debug)]
pub struct Story<'a> {
    story: summary::story::Story<'a>,
    /// The features of each sentence by itself.
    pub rows: Vec<[f32; SUMMARY_ROW]>,
}

/// Features of a sentence by itself.
pub const SUMMARY_ROW: usize = summary::features::FEATURES;
/// Features of a sentence next to the points chosen so far.
pub const SUMMARY_CONTEXT: usize = summary::features::CONTEXT;
/// The names of all these features.
pub const SUMMARY_NAMES: [&str; SUMMARY_ROW + SUMMARY_CONTEXT] = summary::features::NAMES;

/// Observes a choice: the candidates as sentences with their features next to the points so far,
/// and the index of the chosen one.
pub type Observer<'o> = &'o mut dyn FnMut(&[(usize, [f32; SUMMARY_CONTEXT])], usize);

impl<'a> Story<'a> {
    /// Splits and measures the article.
    pub fn new(article: &'a Article) -> Self {
        let story = summary::story::Story::new(article, Cues::for_language(&article.language));
        let rows = summary::features::rows(&story);
        Story { story, rows }
    }

    /// Returns the sentences.
    pub fn sentences(&self) -> impl ExactSizeIterator<Item = &str> {
        (0..self.story.sentences.len()).map(|at| self.story.text(at))
    }

    /// Returns the chosen sentences, given the score of each by itself.
    pub fn choose(&self, scores: &[f32], context: [f32; SUMMARY_CONTEXT], observe: Observer<'_>) -> Vec<usize> {
        let weights = summary::features::Weights { features: [0.0; SUMMARY_ROW], context };
        summary::choose::choose_by(
            &self.story,
            scores,
            &weights,
            &SummaryOptions::default(),
            &[],
            |candidates, taken| {
                let candidates: Vec<_> = candidates.iter().map(|each| (each.sentence, each.context)).collect();
                observe(&candidates, taken);
            },
        )
    }
}

/// Returns the crate's weights of the features of a sentence by itself, and of those next to
/// points.
pub fn summary_weights() -> ([f32; SUMMARY_ROW], [f32; SUMMARY_CONTEXT]) {
    let weights = summary::weights::WEIGHTS;
    (weights.features, weights.context)
}

/// Returns the sentences of a paragraph as byte ranges.
pub fn sentences(paragraph: &str, language: &str) -> Vec<(usize, usize)> {
    crate::scan::sentences::split(paragraph, Cues::for_language(language))
}
