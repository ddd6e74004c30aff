//! The corpus: pages as text with the truth about them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use article_card_core::article::Role;
use serde::Deserialize;

/// Sets whose truth is the output of a tool. They are not trained on and do not count in "INDEP".
const TOOL_TRUTH: [&str; 3] = ["S2_readability", "S4_newspaper4k", "S5_defuddle"];

/// The truth about a page.
#[derive(Debug, Clone, Deserialize)]
pub struct Truth {
    pub id: String,
    pub set: String,
    pub lang: String,
    #[serde(default)]
    pub site: Option<String>,
    pub title: Option<String>,
    /// `Some` and empty if the page is known to name none.
    pub authors: Option<Vec<String>>,
    pub date: Option<String>,
    pub body: Option<String>,
    pub must_include: Option<Vec<String>>,
    pub must_exclude: Option<Vec<String>>,
    pub visible: Visible,
}

/// The fields of the truth that are in the text at all.
#[derive(Debug, Clone, Deserialize)]
pub struct Visible {
    #[serde(deserialize_with = "or_false")]
    pub title: bool,
    #[serde(deserialize_with = "or_false")]
    pub authors: bool,
    #[serde(deserialize_with = "or_false")]
    pub date: bool,
}

/// Reads `null` as false.
fn or_false<'de, D: serde::Deserializer<'de>>(value: D) -> Result<bool, D::Error> {
    Ok(Option::deserialize(value)?.unwrap_or(false))
}

impl Truth {
    /// True if the truth was made by people.
    pub fn independent(&self) -> bool {
        !TOOL_TRUTH.contains(&self.set.as_str())
    }
}

/// A page of the corpus.
#[derive(Debug, Clone)]
pub struct Document {
    pub text: String,
    pub truth: Truth,
    /// The fold of the cross-validation that holds it out, the same for all pages of a site.
    pub fold: usize,
    /// The role of each line, where they are labelled.
    pub roles: Option<Vec<Option<Role>>>,
}

/// The number of folds of the cross-validation.
pub const FOLDS: usize = 10;

/// Reads every page named by the `split.json` of a set, in order.
pub fn load(folder: &Path) -> Result<Vec<Document>> {
    let mut sets: Vec<PathBuf> = fs::read_dir(folder)
        .with_context(|| format!("{} cannot be listed", folder.display()))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    sets.retain(|set| set.join("split.json").is_file());
    sets.sort();
    ensure!(!sets.is_empty(), "{} has no folder with a split.json", folder.display());
    let mut documents = Vec::new();
    for set in sets {
        #[derive(Deserialize)]
        struct Split {
            dev: Vec<String>,
        }
        let split: Split = serde_json::from_str(&fs::read_to_string(set.join("split.json"))?)?;
        for id in split.dev {
            let truth = set.join(format!("{id}.json"));
            let truth: Truth = serde_json::from_str(&fs::read_to_string(&truth)?)
                .with_context(|| format!("{} is no truth file", truth.display()))?;
            let text = fs::read_to_string(set.join(format!("{id}.txt")))?;
            let fold = site_fold(truth.site.as_deref().unwrap_or(&truth.id));
            documents.push(Document { text, truth, fold, roles: None });
        }
    }
    Ok(documents)
}

/// Returns the fold of a site.
pub fn site_fold(site: &str) -> usize {
    let hash = site
        .bytes()
        .fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3));
    ((hash ^ (hash >> 29)) % FOLDS as u64) as usize
}
