//! Language and direction of pieces that are not written in the article's script.

use yew::prelude::*;

use super::running_text::running_text;
use crate::Article;
use crate::article::Direction;
use crate::{SCRIPTS, Script, detect_language, script};

/// Letters sampled in each text.
const SAMPLE_LETTERS: usize = 400;

/// Characters of only one of the two Chinese scripts, pair by pair.
const TRADITIONAL: &str =
    "這們來對時國會說過學發開關長門問間見現實點樣動車馬風東無為種電話語經濟業產員將軍體進還讓區邊號總難聽聲處備華黨";
const SIMPLIFIED: &str =
    "这们来对时国会说过学发开关长门问间见现实点样动车马风东无为种电话语经济业产员将军体进还让区边号总难听声处备华党";

/// The value of `lang` for an article's card. Chinese gets its script, because fonts and the card's
/// messages depend on it.
pub(crate) fn language(article: &Article) -> AttrValue {
    let tag = &article.language;
    if tag == "zh" { AttrValue::Static(chinese(texts(article))) } else { AttrValue::from(tag.clone()) }
}

/// Returns the tag of Chinese texts with the script that they are in.
pub(crate) fn chinese<'a>(texts: impl Iterator<Item = &'a str>) -> &'static str {
    let (mut traditional, mut simplified) = (0, 0);
    for c in texts.flat_map(|text| text.chars().take(SAMPLE_LETTERS)) {
        traditional += usize::from(TRADITIONAL.contains(c));
        simplified += usize::from(SIMPLIFIED.contains(c));
    }
    match traditional.cmp(&simplified) {
        std::cmp::Ordering::Greater => "zh-Hant",
        std::cmp::Ordering::Less => "zh-Hans",
        std::cmp::Ordering::Equal => "zh",
    }
}

/// The script of an article.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct MainScript(Option<Script>);

/// Language and direction of a text, if they differ from those of the article.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct LangDir {
    pub lang: Option<AttrValue>,
    pub dir: Option<&'static str>,
}

impl MainScript {
    pub(crate) fn of(article: &Article) -> MainScript {
        let mut counts = [0; SCRIPTS];
        let mut main = None;
        for script in texts(article).flat_map(letters) {
            let count = &mut counts[script as usize];
            *count += weight(script);
            if main.is_none_or(|(most, _)| *count > most) {
                main = Some((*count, script));
            }
        }
        MainScript(main.map(|(_, script)| script))
    }

    /// The language and direction of a text with hardly any letter of the article's script. A few
    /// names and terms do not make a text foreign.
    pub(crate) fn lang_dir(self, text: &str) -> LangDir {
        let (mut own, mut foreign) = (0, 0);
        for script in letters(text) {
            *if Some(script) == self.0 { &mut own } else { &mut foreign } += weight(script);
        }
        if self.0.is_none() || foreign <= 4 * own {
            return LangDir::default();
        }
        let (language, direction) = detect_language(text);
        // An empty `lang` means an unknown language, and undoes the article's.
        let lang = if language == "und" { AttrValue::Static("") } else { AttrValue::from(language) };
        LangDir { lang: Some(lang), dir: Some(dir(direction)) }
    }

    /// Renders a text inside a line or a list item, which keep the direction of the article.
    pub(crate) fn inline(self, text: &str) -> Html {
        self.around(text, running_text(text))
    }

    /// Marks the words of a text inside a line or a list item.
    pub(crate) fn around(self, text: &str, words: Html) -> Html {
        let LangDir { lang, dir } = self.lang_dir(text);
        if dir.is_some() {
            html! { <span {lang} {dir}>{ words }</span> }
        } else {
            words
        }
    }
}

/// The value of the attribute `dir`.
pub(crate) fn dir(direction: Direction) -> &'static str {
    match direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}

/// The texts that decide the script of an article: its headline and the first blocks.
fn texts(article: &Article) -> impl Iterator<Item = &str> {
    article.headline.as_deref().into_iter().chain(article.body.iter().take(8).map(|block| block.text.as_str()))
}

/// The scripts of a text's first letters; kana count as Han.
fn letters(text: &str) -> impl Iterator<Item = Script> {
    let scripts = text.chars().take(2 * SAMPLE_LETTERS).filter_map(script).take(SAMPLE_LETTERS);
    scripts.map(|script| if script == Script::Kana { Script::Han } else { script })
}

/// A Chinese character or a Korean syllable carries about as much as three letters of an alphabet.
fn weight(script: Script) -> usize {
    if matches!(script, Script::Han | Script::Hangul) { 3 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Block, BlockKind};

    fn article(language: &str, texts: &[&str]) -> Article {
        let block = |text: &&str| Block::new(BlockKind::Paragraph, *text, Vec::new());
        Article { language: language.to_owned(), body: texts.iter().map(block).collect(), ..Article::default() }
    }

    #[test]
    fn chinese_is_recognised_by_its_characters() {
        let check = |tag: &str, text: &str, expected: &str| assert_eq!(language(&article(tag, &[text])), expected);
        check("zh", "這座橋今天重新開通，居民說交通會更方便。", "zh-Hant");
        check("zh", "这座桥今天重新开通，居民说交通会更方便。", "zh-Hans");
        check("zh", "大水", "zh");
        check("zh-HK", "这", "zh-HK");
        check("ja", "時国会", "ja");
        check("", "這", "");
    }

    #[test]
    fn the_two_lists_are_pairs() {
        assert_eq!(TRADITIONAL.chars().count(), SIMPLIFIED.chars().count());
        assert!(TRADITIONAL.chars().zip(SIMPLIFIED.chars()).all(|(a, b)| a != b));
    }

    #[test]
    fn text_in_another_script_is_marked() {
        let arabic =
            MainScript::of(&article("ar", &["أعيد فتح الجسر صباح اليوم بعد العاصفة، وقال Ada Lim إن العمل انتهى."]));
        let mark = |text: &str| {
            let LangDir { lang, dir } = arabic.lang_dir(text);
            (lang.map(|lang| lang.to_string()), dir)
        };
        assert_eq!(mark("قالت شركة Example Harbour Holdings إن الجسر مفتوح."), (None, None));
        assert_eq!(mark("Example Harbour Holdings تعلن فتح الجسر من جديد"), (None, None));
        let english = mark("The bridge is open again and it is good for all of us in the town, said the mayor.");
        assert_eq!(english, (Some("en".to_owned()), Some("ltr")));
        assert_eq!(mark("Example Harbour Holdings"), (Some(String::new()), Some("ltr")));
        assert_eq!(mark("2025 – 15:30"), (None, None));
        let english = MainScript::of(&article("en", &["The harbour bridge opened again."]));
        assert_eq!(english.lang_dir("إعادة فتح الجسر").dir, Some("rtl"));
        assert_eq!(english.lang_dir("橋が開通した").lang.as_deref(), Some("ja"));
        assert_eq!(MainScript::of(&article("", &["12"])).lang_dir("word"), LangDir::default());
    }

    #[test]
    fn japanese_with_latin_names_is_japanese() {
        let japanese = MainScript::of(&article("ja", &["新型iPhone 17 Pro Maxの発売が発表された。"]));
        assert_eq!(japanese.lang_dir("iPhone 17 Pro Maxを発表"), LangDir::default());
        assert_eq!(japanese.lang_dir("カタカナ"), LangDir::default());
    }
}
