//! Sources: the media that a paragraph quotes, as in "dikutip dari Reuters" and "according to the
//! Daily Sample".
//!
//! A name has evidence of its own, as a known medium or by its words, and evidence around it, such
//! as "told" and "newspaper". Together they must be strong enough.

mod candidate;
mod context;
mod han;
mod hangul;
pub(crate) mod known;
mod marks;
mod paragraph;
mod quoted;
mod spaced;
pub(crate) mod strength;
mod uncased;
mod word_ends;

use crate::lexicon::cues::Cues;
use crate::lexicon::phrases::PhraseList;
use crate::lexicon::shared::media::OTHER_NOUNS;
use crate::lexicon::shared::people::GENERIC_NOUNS;
use crate::scan::attribution::candidate::Candidate;
use crate::scan::attribution::context::{Context, context};
use crate::scan::attribution::hangul::is_hangul;
use crate::scan::attribution::known::{Known, Names, abbreviation_len, overlapping, programme_len};
use crate::scan::attribution::paragraph::{Paragraph, Word};
use crate::scan::attribution::strength::{Strength, is_lower_tail, is_strong_word};
use crate::text::ascii::any_byte;
use crate::text::char_info::{CharClass, char_info};
use crate::text::fold::{fold, fold_into};
use crate::text::sort::sorted_by_key;

/// Endings of the names of media in Chinese that hardly any other name has.
const HAN_ENDS: [&str; 10] = ["报", "報", "网", "網", "新聞社", "新闻社", "电视台", "電視台", "广播电台", "廣播電台"];

/// Returns the media that a paragraph quotes, as printed, in order. `houses` are the names that the
/// page has for its own house.
pub(crate) fn scan_sources(text: &str, cues: &Cues, houses: &Names) -> Vec<String> {
    let paragraph = Paragraph::new(text, cues);
    quoted_media(&paragraph, candidates(&paragraph, houses))
}

/// Returns the names of the candidates that the paragraph quotes.
fn quoted_media(paragraph: &Paragraph<'_>, mut found: Vec<Candidate>) -> Vec<String> {
    let text = paragraph.text;
    found.retain(|candidate| text[candidate.start..candidate.end].contains(char::is_alphabetic));
    found.retain(|candidate| is_quoted_medium(paragraph, candidate));
    // Of two readings of one place the longer name is meant.
    let found =
        sorted_by_key(found, |candidate| (candidate.start as u64) << 32 | (u32::MAX - candidate.end as u32) as u64);
    let mut names: Vec<String> = Vec::new();
    let mut read = 0;
    for candidate in found {
        let end = candidate.end + abbreviation_len(&text[candidate.end..]);
        let name = &text[candidate.start..end];
        if candidate.start >= read && !names.iter().any(|other| other == name) {
            names.push(name.to_owned());
        }
        // The programme behind a station is no other medium.
        read = read.max(end + programme_len(&text[end..]));
    }
    names
}

/// Returns the parts of the paragraph that may be names of media. Most paragraphs have none, which
/// a quick look shows.
fn candidates(paragraph: &Paragraph<'_>, houses: &Names) -> Vec<Candidate> {
    let (words, quoted) = (paragraph::words(paragraph.text), quoted::candidates(paragraph.text));
    if quoted.is_empty() && !may_stand_alone(paragraph, &words) {
        return hangul::candidates(paragraph.text);
    }
    all_candidates(paragraph, &words, quoted, houses)
}

/// The same without the quick look.
fn all_candidates(paragraph: &Paragraph<'_>, words: &[Word], quoted: Vec<Candidate>, houses: &Names) -> Vec<Candidate> {
    let text = paragraph.text;
    let known = known::find(text, houses);
    let mut found = spaced::among_words(paragraph, words, &known, houses);
    // In scripts without spaces a known name stands in no word.
    let is_apart = |name: &&Known| {
        let next = words.get(words.partition_point(|word| word.end <= name.start));
        next.is_none_or(|word| word.start >= name.end)
    };
    found.extend(known.iter().filter(is_apart).map(|name| {
        let sure = name.outlet && !strength::is_ambiguous(&text[name.start..name.end]);
        let strength = if sure { Strength::Strong } else { Strength::Weak };
        let end = name.end + han::branch_len(&text[name.end..]);
        Candidate { house: name.house, ..Candidate::new(name.start, end, strength) }
    }));
    found.extend(quoted.into_iter().map(|mut candidate| {
        let is_same = |known: &Known| known.start == candidate.start && known.end == candidate.end;
        let is_known = overlapping(&known, candidate.start, candidate.end).is_some_and(is_same);
        let is_house = houses.contains(&text[candidate.start..candidate.end]);
        if candidate.strength != Strength::Never && (is_known || is_house) {
            candidate.strength = Strength::Strong;
            candidate.house = is_house;
        }
        candidate
    }));
    found.extend(han::candidates(paragraph));
    found.extend(uncased::thai(text));
    found.extend(hangul::candidates(text));
    found
}

/// Returns false for a paragraph without marks, and without words that are enough without any.
fn may_stand_alone(paragraph: &Paragraph<'_>, words: &[Word]) -> bool {
    let text = paragraph.text;
    // A name with these bytes is one of Chinese, Japanese or Korean, or has an odd space in it.
    let other = any_byte(text, |byte| byte >= 0xE3) || text.contains('\u{a0}');
    let mut folded = String::new();
    let is_sure = |word: &Word| {
        let printed = &text[word.start..word.end];
        if word.capital || word.number {
            fold_into(printed, &mut folded);
            return is_strong_word(&folded);
        }
        !printed.starts_with(|c: char| char_info(c).is(CharClass::LOWER)) || is_lower_tail(printed)
    };
    !paragraph.marks.is_empty()
        || has_speech(text)
        || paragraph.cues.pack.is_none()
        || other
        || words.iter().any(is_sure)
        || known::find(text, &Names::default()).iter().any(|name| name.outlet)
}

/// Returns true for a paragraph with a quotation in it.
fn has_speech(text: &str) -> bool {
    text.starts_with(['-', '–', '—', '―']) || text.contains(['"', '”', '“', '»'])
}

/// Returns true if the name's evidence and that around it are strong enough together.
fn is_quoted_medium(paragraph: &Paragraph<'_>, candidate: &Candidate) -> bool {
    let around = || context(paragraph, candidate);
    match candidate.strength {
        Strength::Never => false,
        _ if !candidate.house && is_named_otherwise(paragraph, candidate) => false,
        Strength::Plain => {
            let may_be = candidate.listener || paragraph.may_be_certain(candidate.start, candidate.end);
            may_be && around() >= Context::Certain
        }
        Strength::Weak => {
            let several = paragraph.text[candidate.start..candidate.end].contains(' ') && candidate.quotes.is_none();
            around() >= if several && !candidate.house { Context::Sentence } else { Context::Adjacent }
        }
        Strength::Strong => {
            candidate.title
                || paragraph.cues.pack.is_none()
                || around() >= Context::Sentence
                || stands_alone(paragraph, candidate)
        }
    }
}

/// Returns true if a noun before the name says that it is no medium's: `empresa Example Times`.
fn is_named_otherwise(paragraph: &Paragraph<'_>, candidate: &Candidate) -> bool {
    static NOUNS: PhraseList = PhraseList::new(OTHER_NOUNS);
    let before = paragraph.lower[..candidate.start].trim_end_matches(|c: char| !c.is_alphanumeric());
    let gap = &paragraph.text[before.len()..candidate.start];
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    gap.starts_with(' ') && gap.chars().count() < 4 && !gap.contains(['.', ',', ':', ';']) && NOUNS.contains(word)
}

/// Returns true for a name that needs no phrase: with capitals one of several words, or one that
/// its sentence does not open with, even behind an article; in Korean and Chinese one with the
/// ending of a medium.
fn stands_alone(paragraph: &Paragraph<'_>, candidate: &Candidate) -> bool {
    let (text, start) = (paragraph.text, candidate.start - candidate.quotes.unwrap_or_default().0);
    let name = &text[candidate.start..candidate.end];
    let before = text[..start].trim_end();
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let folded = fold(word);
    let is_article = GENERIC_NOUNS.contains(&folded.as_str()) || paragraph.cues.function_words.contains(&folded);
    let opens = |head: &str| !head.ends_with(|c: char| c.is_alphanumeric() || c == ',');
    let first = opens(before) || is_article && opens(before[..before.len() - word.len()].trim_end());
    // A colon follows the one who asks in an interview.
    let asks = text[candidate.end..].starts_with([':', '：']);
    let is_compact =
        || name.ends_with(is_hangul) && !name.ends_with("방송") || HAN_ENDS.iter().any(|tail| name.ends_with(tail));
    let is_certain = || name.contains(' ') || !first;
    !candidate.house && (is_compact() || !asks && name.contains(char::is_uppercase) && is_certain())
}

#[cfg(test)]
mod tests {
    use super::known::Names;
    use super::paragraph::words;
    use super::{Cues, Paragraph, all_candidates, quoted, quoted_media, scan_sources};

    /// Checks the sources of a paragraph, also without the quick look.
    fn check(language: &str, paragraph: &str, expected: &[&str]) {
        let (cues, houses) = (Cues::new(language), Names::default());
        assert_eq!(scan_sources(paragraph, &cues, &houses), expected, "in {paragraph:?}");
        let page = Paragraph::new(paragraph, &cues);
        let all = all_candidates(&page, &words(paragraph), quoted::candidates(paragraph), &houses);
        assert_eq!(quoted_media(&page, all), expected, "without the quick look in {paragraph:?}");
    }

    #[test]
    fn sources_after_their_cue() {
        check("id", "Negaranya tertarik, dikutip dari Reuters, Selasa, 17 Oktober 2023.", &["Reuters"]);
        check("id", "Dilansir Harian Lentera, dan dikutip dari kantor berita Antara.", &["Harian Lentera", "Antara"]);
        check("en", "He told the BBC that, according to the Daily Sample, it was late.", &["BBC", "Daily Sample"]);
        check("en", "One of them told The Guardian; another told Le Monde.", &["The Guardian", "Le Monde"]);
        check("ru", "Ранее, как сообщал \"Интерфакс\", башню передали.", &["Интерфакс"]);
        check("ar", "وقالت لبي بي سي إن الطلب كبير.", &["بي بي سي"]);
    }

    #[test]
    fn sources_before_their_cue() {
        check("fi", "Ylen mukaan sauna avataan.", &["Ylen"]);
        check("de", "Einen Auftrag, über den das Handelsblatt berichtet hatte, bestätigte sie.", &["Handelsblatt"]);
        check("zh", "据路透社报道，已有三个国家。中央社引述文化局。", &["路透社", "中央社"]);
        check("ja", "共同通信によると、式は十日に開かれた。", &["共同通信"]);
        check("ko", "연합뉴스에 따르면 시장은 문을 닫았다.", &["연합뉴스"]);
    }

    #[test]
    fn sources_have_the_whole_name() {
        check("en", "The mill had closed, she told BBC Radio Norfolk.", &["BBC Radio Norfolk"]);
        check("ro", "„E bine”, a povestit Cristina Apetrei la Digi24.", &["Digi24"]);
        check("zh", "新华社中原分社1981年的一篇旧稿中也提到过这株树。", &["新华社中原分社"]);
        check("ja", "ＮＨＫ新潟放送局の取材に対し、代表は「お茶が出る」と語った。", &["ＮＨＫ新潟放送局"]);
    }

    #[test]
    fn sources_have_the_abbreviation_in_brackets() {
        check("en", "She told the Ghana News Agency (GNA) so.", &["Ghana News Agency (GNA)"]);
    }

    #[test]
    fn sources_are_introduced_by_a_noun() {
        check("de", "So stand es im Lokalblatt „Der Mühlbote“, sagte sie.", &["Der Mühlbote"]);
        check("es", "Según el semanario local El Faro, el puente abre hoy.", &["El Faro"]);
        check("tr", "Bölgesel \"Göl Sesi\" gazetesine göre köprü açıldı.", &["Göl Sesi"]);
        check("ru", "Об этом пишет районная газета «Речная новь».", &["Речная новь"]);
    }

    #[test]
    fn sources_are_the_house_that_somebody_speaks_to() {
        let told = |text: &str| scan_sources(text, &Cues::new("en"), &Names::new(["Dawnline".to_owned()]));
        assert_eq!(told("The mayor told Dawnline that the mill was late."), ["Dawnline"]);
        assert_eq!(told("The mayor told Marigold that the mill was late."), [""; 0]);
    }

    #[test]
    fn sources_are_short_forms_and_names_of_the_page_that_listen() {
        let told = |language: &str, text: &str, mentioned: &str| {
            scan_sources(text, &Cues::new(language), &Names::default().with_mentions([mentioned.to_owned()]))
        };
        assert_eq!(told("en", "The mayor told the Lantern that the mill was late.", "Lantern"), ["Lantern"]);
        assert_eq!(told("en", "The mayor saw the Lantern on Monday, and told nobody.", "Lantern"), [""; 0]);
        assert_eq!(told("pl", "Nie wrócą – mówi Latarni kierownik.", "Latarni"), ["Latarni"]);
        assert_eq!(told("hi", "मीना ने दीपशिखा को बताया कि नाव लौट आई है।", "दीपशिखा"), ["दीपशिखा"]);
    }

    #[test]
    fn sources_are_abbreviations_that_listen() {
        check("en", "The keeper told KQXZ that the lamp was out.", &["KQXZ"]);
        check("en", "In an interview with 7ZQ she laughed.", &["7ZQ"]);
        check("ko", "구청 관계자는 QNN과의 인터뷰에서 해명했다.", &["QNN"]);
    }

    #[test]
    fn sources_listen_behind_their_speaker() {
        check("de", "„Zu laut“, sagte Anna Muster der Talbacher Rundschau.", &["Talbacher Rundschau"]);
        check("fr", "« Trop tard », a dit au Soir le maire.", &["Soir"]);
        check("ko", "센터 직원은 한빛신문에 \"늦었다\"고 했다.", &["한빛신문"]);
    }

    #[test]
    fn sources_are_houses_behind_a_quotation_and_its_speaker() {
        let told = |language: &str, text: &str, mentioned: &str| {
            scan_sources(text, &Cues::new(language), &Names::default().with_mentions([mentioned.to_owned()]))
        };
        assert_eq!(told("sv", "\"Det var kallt\", suckar Anna Exempel till Lyktan.", "Lyktan"), ["Lyktan"]);
        assert_eq!(told("fr", "« Trop tard », soupire le maire pour Lanterne.", "Lanterne"), ["Lanterne"]);
        assert_eq!(told("jv", "\"Swarane apik,\" ature Pak Conto marang Lentera.", "Lentera"), ["Lentera"]);
        assert_eq!(told("es", "El coro llegará a Lucena el martes. \"Sí\", dijo.", "Lucena"), [""; 0]);
    }

    #[test]
    fn sources_are_named_in_thai_and_hindi() {
        check("th", "หนังสือพิมพ์โคมไฟใหม่รายงานว่า เรือกลับมาแล้ว", &["โคมไฟใหม่"]);
        check("hi", "रोहतक आकाशवाणी ने भी गांव पर कार्यक्रम रिकॉर्ड किया है।", &["रोहतक आकाशवाणी"]);
    }

    #[test]
    fn sources_end_where_their_name_does() {
        check("en", "The keeper told ABC South Coast that the lamp was out.", &["ABC South Coast"]);
        check("ca", "Ho va avançar la Ràdio Nacional d’Exemple ahir.", &["Ràdio Nacional d’Exemple"]);
        check("de", "Das sagte sie dem Magazin Laterne.", &["Laterne"]);
        check("hr", "To piše Planinski list.", &["Planinski list"]);
        check("ca", "Ho va explicar a Ràdio Prada ahir.", &["Ràdio Prada"]);
        check("ja", "代表はテレビ高原の取材に応じた。", &["テレビ高原"]);
        check("zh", "据河畔电视台《新闻角》报道，钟停了。", &["河畔电视台"]);
        check("fi", "Kissa palasi, hän sanoo STT:lle.", &["STT:lle"]);
    }

    #[test]
    fn sources_of_certain_names_need_no_cue() {
        check("en", "They took the matter to Harbour FM, where callers were divided.", &["Harbour FM"]);
        check("en", "The matter came to Harbourradio, where callers were divided.", &["Harbourradio"]);
        check("en", "Harbourradio moved to the old mill.", &[]);
        check("zh", "前几天看《河畔晚报》，上面有位大夫。", &["河畔晚报"]);
    }

    #[test]
    fn sources_have_their_frequency() {
        check("id", "Hal itu dikutip dari Lentera 92.6 FM, Selasa.", &["Lentera 92.6 FM"]);
        check("es", "Así lo contó a FM Farol 98,3 el guarda.", &["FM Farol 98,3"]);
    }

    #[test]
    fn sources_are_no_offices_or_companies() {
        check("id", "Hal itu dikutip dari laman Dinas Media Kudus.", &[]);
        check("es", "La empresa La Jornada Muebles negó el robo, según dijo.", &[]);
        check("uk", "Про це розповіли організатори фестивалю «Сливовий вітер».", &[]);
    }

    #[test]
    fn sources_are_named_beside_a_preposition_or_joined_words() {
        check("ar", "وقال صاحب المخبز لـ\"المنارة\" إن الخبز نفد.", &["المنارة"]);
        check("th", "เจ้าของร้านให้สัมภาษณ์กับโคมไฟนิวส์ว่าดีใจ", &["โคมไฟนิวส์"]);
        check("fa", "شاطر به خبرنگار گلدان‌نیوز گفت که نان تمام شد.", &["گلدان‌نیوز"]);
        check("ko", "한빛일보가 지난해 조사한 골목은 27곳이다.", &["한빛일보"]);
        check("az", "Dənizçi.az xəbər verir ki, quş qayıdıb.", &["Dənizçi.az"]);
    }

    #[test]
    fn sources_need_a_cue() {
        check("en", "The BBC moved its offices to the old mill. Neighbours told the council so.", &[]);
        check("de", "Das Handelsblatt feiert Geburtstag.", &[]);
    }

    #[test]
    fn sources_are_no_ministries_or_people() {
        check("id", "Menurut pernyataan Kementerian Luar Negeri, ia tiba.", &[]);
        check("en", "According to John Smith, the press was late. She told Parliament.", &[]);
    }
}
