//! Summaries of good articles and bad ones, and with options.
#![cfg(not(target_arch = "wasm32"))]

use article_card_core::article::{Article, Origin, Point, Role};
use article_card_core::{MAX_POINTS, SummaryOptions, from_paragraphs, parse, summarize};

const STORY: &str = "The harbour bridge opened again on Monday, eleven days after a storm had torn off part of its deck.\n\
    Engineers of the port worked through four nights to replace 120 metres of steel, said Ada Lim, who leads the works.\n\
    “We had the parts in store. Without them it would have taken months,” she told reporters at the pier.\n\
    Was it worth the cost?\n\
    The repair cost 1.2 million dollars, of which the insurer pays half, according to the port's own figures.\n\
    Ferries had carried 9,000 people a day across the harbour while the bridge was closed to all traffic.\n\
    Read also: How the bridge was built in 1931, a story in pictures.\n\
    Traders near the bridge said that their sales had fallen by a third while nobody could cross it.\n\
    The port plans to inspect the other two bridges before the next season of storms begins in May.";

fn points(text: &str, options: &SummaryOptions) -> Vec<String> {
    let summary = summarize(&from_paragraphs(None, text), options);
    summary.map(|summary| summary.points.into_iter().map(|point| point.text).collect()).unwrap_or_default()
}

/// Checks the number of points of a text, and that each is a whole sentence of it.
#[track_caller]
fn check(text: &str, options: SummaryOptions, expected: usize) {
    let points = points(text, &options);
    assert_eq!(points.len(), expected, "{points:#?}");
    for point in points {
        assert!(text.contains(&point), "{point}");
        assert!(!point.ends_with('?'), "{point}");
        assert_eq!(point.matches(['“', '”', '"']).count() % 2, 0, "half of a quotation: {point}");
    }
}

fn exactly(points: u8) -> SummaryOptions {
    SummaryOptions { points: Some(points), words: None }
}

#[test]
fn points_are_as_many_as_asked_for() {
    check(STORY, SummaryOptions::default(), 3);
    for asked in 1..=MAX_POINTS {
        check(STORY, exactly(asked), usize::from(asked));
    }
    check(STORY, exactly(0), 1);
    check(STORY, exactly(200), usize::from(MAX_POINTS));
}

#[test]
fn words_are_no_more_than_asked_for() {
    let words = |most| {
        let options = SummaryOptions { points: None, words: Some(most) };
        let points = points(STORY, &options);
        (points.len(), points.iter().map(|point| point.split(' ').count()).sum::<usize>())
    };
    for most in [20, 40, 60, 90] {
        let (points, words) = words(most);
        assert!(points >= 1 && words <= most, "{points} points, {words} of {most} words");
    }
    assert_eq!(words(1).0, 1, "there is one point all the same");
    assert!(words(usize::MAX).0 <= usize::from(MAX_POINTS));
    check(STORY, SummaryOptions { points: Some(2), words: Some(1000) }, 2);
}

#[test]
fn points_have_the_offsets_of_their_text() {
    let text = format!("Bridge reopens\n\nBy Ada Lim\n\n{}", STORY.replace('\n', "\n\n"));
    let article = parse(&text);
    let summary = article.summary.as_ref().unwrap();
    assert_eq!(summary.origin, Origin::Extracted);
    for Point { text: point, line, start, end } in &summary.points {
        let block = article.body.iter().find(|block| block.lines.contains(line)).unwrap();
        assert_eq!(&block.text[*start..*end], point);
        let line = &article.lines[*line];
        assert!(text[line.start..line.end].contains(point.as_str()));
    }
    let json = serde_json::to_value(&summary.points[0]).unwrap();
    let mut keys: Vec<&String> = json.as_object().unwrap().keys().collect();
    keys.sort();
    assert_eq!(keys, ["end", "line", "start", "text"]);
}

/// Returns the text with lines of at most 64 bytes and paragraphs apart.
fn wrapped(text: &str) -> String {
    let mut out = String::new();
    for paragraph in text.lines() {
        let mut width = 0;
        for word in paragraph.split(' ') {
            if width + word.len() > 64 {
                out.push('\n');
                width = 0;
            }
            out.push_str(word);
            out.push(' ');
            width += word.len() + 1;
        }
        out.push_str("\n\n");
    }
    out
}

#[test]
fn point_line_is_right_in_a_wrapped_paragraph() {
    let two = STORY.replacen("deck.\nEngineers", "deck. Engineers", 1);
    let text = wrapped(&two);
    let article = parse(&text);
    let summary = summarize(&article, &exactly(MAX_POINTS)).unwrap();
    assert!(summary.points.iter().any(|point| point.start > 0), "a point after another in its paragraph");
    for Point { text: point, line, .. } in summary.points {
        let line = &article.lines[line];
        let start: String = point.chars().take(12).collect();
        assert!(
            text[line.start..line.end].contains(&start),
            "{point} does not begin in {}",
            &text[line.start..line.end]
        );
    }
}

#[test]
fn points_are_fewer_for_bad_input() {
    let default = SummaryOptions::default;
    check("", default(), 0);
    check("\n \n", default(), 0);
    check("The harbour bridge opened again on Monday.", default(), 1);
    check("Bridge\nHarbour\nStorm damage", default(), 0);
    check("– eggs\n– milk\n– bread and butter", default(), 0);
    check("Is the bridge open? Who knows? When will the ferries stop?", default(), 0);
    check(&"The harbour bridge opened again on Monday. ".repeat(300), default(), 1);
    check("“The bridge is open,” she said. “It was a long night,” he said. “We had the parts.”", default(), 3);
    check(
        "The bridge is open again. Le pont du port est rouvert. 橋がまた開通したと市は発表した。 الجسر مفتوح من جديد.",
        default(),
        4,
    );
    check("“The bridge was closed. The ferries were full. Nobody could get across the harbour.", default(), 2);
}

#[test]
fn points_are_few_for_50_000_sentences() {
    let text: String =
        (0..50_000).map(|n| format!("Ferry number {n} carried {} people over the harbour. ", n * 7 % 100)).collect();
    assert!((3..=5).contains(&points(&text, &SummaryOptions::default()).len()));
}

#[test]
fn origin_is_the_publisher_of_key_points() {
    let bullets =
        "Bridge reopens\n\nKey points\n\n• Ferries stop on Tuesday\n• The insurer pays half of the repair\n\n";
    let article = parse(&format!("{bullets}{}", STORY.replace('\n', "\n\n")));
    let summary = article.summary.unwrap();
    assert_eq!(summary.origin, Origin::Publisher);
    assert_eq!(summary.points.len(), 2);
    assert!(summary.supplement.is_empty(), "they say more than the first paragraph");
    assert!(summary.points.iter().all(|point| article.lines[point.line].role == Role::KeyPoint));
}

#[test]
fn supplement_follows_a_standfirst() {
    let line = article_card_core::article::Line {
        start: 0,
        end: 0,
        role: Role::Standfirst,
        confidence: 1.0,
        reason: None,
        rule: None,
    };
    let mut article = Article { standfirst: Some("Four nights of work".to_owned()), ..from_paragraphs(None, STORY) };
    article.lines.push(line);
    let summary = summarize(&article, &exactly(2)).unwrap();
    assert_eq!(summary.origin, Origin::Publisher);
    assert_eq!(summary.points[0].text, "Four nights of work");
    assert_eq!(article.lines[summary.points[0].line].role, Role::Standfirst);
    assert_eq!((summary.points.len(), summary.supplement.len()), (1, 2));
}

#[test]
fn points_have_no_furniture_of_the_story() {
    let all = points(STORY, &exactly(MAX_POINTS)).join(" ");
    assert!(!all.contains("Read also"), "{all}");
}

#[test]
fn supplement_does_not_repeat_key_points() {
    let lead =
        "The harbour bridge opened again on Monday, eleven days after a storm. Engineers worked through four nights.";
    let text = format!(
        "Bridge reopens\n\nKey points\n\n• {lead}\n\n{lead}\n\n{}",
        STORY.split_once('\n').unwrap().1.replace('\n', "\n\n")
    );
    let summary = parse(&text).summary.unwrap();
    assert_eq!((summary.origin, summary.points.len()), (Origin::Publisher, 1));
    assert!(!summary.supplement.is_empty());
    for point in summary.supplement {
        assert!(!lead.contains(&point.text), "said before: {}", point.text);
    }
}

#[test]
fn summary_exists_for_lines_with_swapped_offsets() {
    let mut article = from_paragraphs(None, STORY);
    for line in &mut article.lines {
        (line.start, line.end) = (line.end, line.start);
    }
    assert!(summarize(&article, &SummaryOptions::default()).is_some());
}

#[test]
fn summary_of_languages_without_word_spaces_or_a_pack() {
    let lao = "ຂົວຂ້າມແມ່ນ້ຳຂອງເປີດໃຫ້ບໍລິການອີກຄັ້ງໃນວັນຈັນນີ້ ປະຊາຊົນຫຼາຍຮ້ອຍຄົນມາຮ່ວມພິທີເປີດຂົວຢູ່ນະຄອນຫຼວງ";
    let khmer = "ស្ពានឆ្លងទន្លេបានបើកឡើងវិញនៅថ្ងៃច័ន្ទ។ ប្រជាជនរាប់រយនាក់បានមកចូលរួមពិធី។";
    let burmese = "မြစ်ကူးတံတားကို တနင်္လာနေ့တွင် ပြန်ဖွင့်လိုက်သည်။ လူရာပေါင်းများစွာ အခမ်းအနားသို့ လာကြသည်။";
    for (language, paragraph) in [("lo", lao), ("km", khmer), ("my", burmese)] {
        let article = from_paragraphs(None, paragraph);
        assert_eq!(article.language, language);
        let summary = summarize(&article, &SummaryOptions::default());
        let summary = summary.unwrap_or_else(|| panic!("no summary in {language}"));
        assert_eq!(summary.points.len(), 2, "points in {language}: {:?}", summary.points);
    }
}
