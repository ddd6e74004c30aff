//! Compares the documentation of the element with the code: docs/element.md, the custom elements
//! manifest and the types.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use article_card::article::*;
use serde_json::Value;

type Names = BTreeSet<String>;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The manifest's declaration of the element.
fn element() -> Value {
    let manifest: Value = serde_json::from_str(&read("src/embed/custom-elements.json")).expect("JSON");
    assert_eq!(manifest["schemaVersion"], "2.1.0");
    manifest["modules"][0]["declarations"][0].clone()
}

fn named(list: &Value) -> Names {
    list.as_array().into_iter().flatten().map(|item| item["name"].as_str().unwrap_or_default().to_owned()).collect()
}

/// The first cells of the table in docs/element.md whose head begins with this cell, without
/// backquotes.
fn table(head: &str) -> Names {
    let element = read("docs/element.md");
    let rows = element.lines().skip_while(|line| !line.starts_with(&format!("| {head} |"))).skip(2);
    let rows = rows.take_while(|line| line.starts_with('|'));
    rows.map(|row| row.split('|').nth(1).unwrap_or_default().trim().replace('`', "")).collect()
}

/// The texts between `before` and `after`, wherever both are found.
fn found(text: &str, before: &str, after: char) -> Names {
    text.split(before).skip(1).filter_map(|rest| Some(rest.split_once(after)?.0.to_owned())).collect()
}

fn sources(folder: &str) -> String {
    fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() { collect(&path, files) } else { files.push(path) }
        }
    }
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut files);
    files
        .iter()
        .filter(|file| file.extension().is_some_and(|end| end == "rs"))
        .map(|file| fs::read_to_string(file).unwrap())
        .collect()
}

/// The text after the first `start`, up to `end`.
fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    text.split_once(start).and_then(|(_, rest)| rest.split_once(end)).expect(start).0
}

#[track_caller]
fn check(code: Names, manifest: &str, head: &str) {
    assert!(!code.is_empty());
    assert_eq!(named(&element()[manifest]), code, "custom-elements.json and the code");
    assert_eq!(table(head), code, "docs/element.md and the code");
}

#[test]
fn attributes() {
    let code = read("src/embed/element/attributes.js");
    let list = between(&code, "export const attributes = {", "};");
    let names = list.lines().filter_map(|line| line.split_once(": "));
    let mut code: Names = names.map(|(name, _)| name.trim().replace('\'', "")).collect();
    code.insert("lang".to_owned());
    check(code, "attributes", "attribute");
}

#[test]
fn defaults() {
    let element = element();
    let default = |name: &str| {
        let attributes = element["attributes"].as_array().expect("attributes");
        let found = attributes.iter().find(|attribute| attribute["name"] == name).expect("the attribute");
        found["default"].as_str().unwrap_or("none").to_owned()
    };
    let code = read("src/embed/element/attributes.js");
    assert!(code.contains(&format!("'heading-level': matching('\\\\s*0*[1-6]\\\\s*', {},", default("heading-level"))));
    for name in ["theme", "tools", "loading"] {
        assert!(code.contains(&format!("{name}: word('{}|", default(name))), "{name}");
    }
    assert!(code.contains(&format!("'ui-lang': matching('[\\\\w-]+', '{}')", default("ui-lang"))));
}

#[test]
fn events() {
    let code = read("src/embed/card/card.js") + &read("src/embed/element/events.js");
    let calls = found(&code, "emit(", ';');
    let names = calls.iter().filter_map(|call| call.split('\'').nth(1));
    check(names.map(|name| format!("article-card-{name}")).collect(), "events", "event");
}

#[test]
fn states() {
    check(found(&read("src/embed/card/ready.js"), "]('", '\''), "cssStates", "state");
}

/// Cards of scripts and of React have everything that the element has.
#[test]
fn options_of_cards() {
    let (element, types) = (element(), read("src/embed/types/element.d.ts"));
    let attributes = element["attributes"].as_array().expect("attributes").iter();
    let mut properties: Names = attributes.map(|it| it["fieldName"].as_str().expect("a field").to_owned()).collect();
    properties.insert("text".to_owned());
    let events: Names = named(&element["events"]).iter().map(|name| name.replace("article-card-", "on")).collect();
    let mut typed = found(between(&types, "type ArticleCardProperties = {", "};"), "| '", '\'');
    typed.insert("lang".to_owned());
    assert_eq!(typed, properties, "ArticleCardProperties");
    let api = read("src/embed/api/api.js");
    let options = between(&api, "const CARD_OPTIONS = {", "};").lines();
    let options: Names = options.filter_map(|line| Some(line.trim().split_once(':')?.0.to_owned())).collect();
    assert_eq!(options, &properties | &events, "the options of mountArticleCard");
    let component = read("src/embed/react/react.js");
    let types = types + &read("src/embed/types/api.d.ts") + &read("src/embed/types/react.d.ts");
    for event in &events {
        let prop = format!("on{}{}", event[2..3].to_uppercase(), &event[3..]);
        assert!(component.contains(&format!("{}: {prop}", &event[2..])), "{prop}");
        assert!([event, &prop].iter().all(|name| types.contains(&format!("  {name}?: "))), "{prop}");
    }
    for name in named(&element["attributes"]).iter().filter(|name| name.contains('-')) {
        assert!(component.contains(&format!("'{name}': ")) && types.contains(&format!("  '{name}'?: ")), "{name}");
    }
}

#[test]
fn reasons_of_failure() {
    let code = ["card/card.js", "element/element.js", "card/fetch-text.js"]
        .map(|file| read(&format!("src/embed/{file}")))
        .concat();
    let mut reasons = Names::new();
    for call in ["fail(this, '", "fail(this.#element, '", "#stop('", "SourceError('", "refuse('"] {
        reasons.extend(found(&code, call, '\''));
    }
    let documented =
        |text: &str| -> Names { reasons.iter().filter(|reason| text.contains(reason.as_str())).cloned().collect() };
    let element = element();
    let mut events = element["events"].as_array().expect("events").iter();
    let event = events.find(|event| event["name"] == "article-card-error").expect("the event").to_string();
    let types = read("src/embed/types/element.d.ts");
    let types = between(&types, "reason: ", ";");
    assert_eq!(reasons.len(), 10, "{reasons:?}");
    assert_eq!(documented(&event), reasons);
    assert_eq!(found(&types.replace(" | ", " "), " '", '\'').len() + 1, reasons.len(), "{types}");
    assert_eq!(documented(types), reasons);
    let document = read("docs/element.md");
    let row = document.lines().find(|line| line.starts_with("| `article-card-error` |")).expect("the event");
    assert!(reasons.iter().all(|reason| row.contains(&format!("`{reason}`"))), "{row}");
}

#[test]
fn slots() {
    let mut code = found(&read("src/embed/host.rs"), "<slot name=\"", '"');
    assert_eq!(code, found(&read("src/embed/element/fallback.js"), "slot('", '\''));
    code.insert(String::new());
    assert_eq!(named(&element()["slots"]), code);
    code.remove("");
    code.insert("none".to_owned());
    assert_eq!(table("slot"), code);
}

#[test]
fn parts() {
    let card = sources("src/card");
    let mut code = found(&card, "part=\"", '"');
    for disclosure in found(&card, "name=\"", '"') {
        code.extend([format!("{disclosure}-toggle"), format!("{disclosure}-panel")]);
    }
    code.extend(found(&read("src/embed/element/fallback.js"), ".part = '", '\''));
    let (stable, internal) = (table("part"), table("internal part"));
    assert_eq!(named(&element()["cssParts"]), stable, "custom-elements.json and docs/element.md");
    assert!(stable.is_disjoint(&internal));
    assert_eq!(&stable | &internal, code, "docs/element.md and the code");
    let element = read("docs/element.md");
    let tree = element.split_once("## Shadow tree").expect("the shadow tree").1;
    assert_eq!(found(tree, "part=\"", '"'), code, "the shadow tree in docs/element.md and the code");
}

#[test]
fn custom_properties() {
    let css = read("style.css") + &read("src/embed/element/text.css");
    let code =
        found(&css, "var(--article-card-", ',').into_iter().map(|name| format!("--article-card-{name}")).collect();
    check(code, "cssProperties", "custom property");
    // A default is CSS, which editors show and pages may copy.
    for property in element()["cssProperties"].as_array().unwrap() {
        let used = format!("var({}, {})", property["name"].as_str().unwrap(), property["default"].as_str().unwrap());
        assert!(css.contains(&used), "{used}");
    }
}

#[test]
fn types_have_the_fields_of_the_json_form() {
    let types = read("src/embed/types/article.d.ts");
    let point = || Point { text: String::new(), line: 0, start: 0, end: 0 };
    // Built by hand, since this is about the types and not about the parser.
    let article = Article {
        authors: vec![Author { name: String::new(), role: None }],
        date_published: Some(Date { text: String::new(), iso: None }),
        dateline: Some(Dateline { place: None, agency: None }),
        figures: vec![Figure { src: Some(String::new()), alt: Some(String::new()), ..Figure::default() }],
        summary: Some(Summary { origin: Origin::Extracted, points: vec![point()], supplement: vec![] }),
        body: vec![Block {
            spans: vec![Span { start: 0, end: 0, kind: SpanKind::Link, href: Some(String::new()) }],
            level: Some(1),
            figure: Some(0),
            ..Block::new(BlockKind::Paragraph, "", vec![])
        }],
        lines: vec![Line {
            start: 0,
            end: 0,
            role: Role::Boilerplate,
            confidence: 1.0,
            reason: Some(Reason::Reader),
            rule: None,
        }],
        ..Article::default()
    };
    let article = serde_json::to_value(article).unwrap();
    let summary = &article["summary"];
    let pairs = [
        ("Article", &article),
        ("Author", &article["authors"][0]),
        ("PrintedDate", &article["datePublished"]),
        ("Dateline", &article["dateline"]),
        ("Figure", &article["figures"][0]),
        ("Summary", summary),
        ("Point", &summary["points"][0]),
        ("Block", &article["body"][0]),
        ("Span", &article["body"][0]["spans"][0]),
        ("Confidence", &article["confidence"]),
        ("Line", &article["lines"][0]),
    ];
    for (name, value) in pairs {
        let fields = between(&types, &format!("export interface {name} {{"), "\n}");
        let lines = fields.lines().filter_map(|line| line.strip_prefix("  "));
        let typed: Names = lines
            .filter_map(|line| Some(line.split_once(": ")?.0.trim_end_matches('?').to_owned()))
            .filter(|key| !key.contains(' '))
            .collect();
        let keys: Names =
            value.as_object().unwrap_or_else(|| panic!("no {name} in {article}")).keys().cloned().collect();
        assert_eq!(typed, keys, "{name}");
    }
}

/// The names in the first cells of the table in docs/languages.md whose head begins with this cell.
fn named_in_languages(head: &str) -> Names {
    let document = read("docs/languages.md");
    let rows = document.lines().skip_while(|line| !line.starts_with(&format!("| {head} |"))).skip(2);
    let cells = rows.take_while(|line| line.starts_with('|')).filter_map(|row| row.split(" |").next());
    cells.flat_map(|cell| cell.split('`').skip(1).step_by(2)).map(str::to_owned).collect()
}

#[test]
fn fields_of_a_language_pack() {
    let fields = |file: &str, name: &str| -> Names {
        let text = read(file);
        found(between(&text, &format!("pub struct {name} {{"), "\n}"), "\n    pub ", ':')
    };
    let mut pack = fields("core/src/lexicon/pack.rs", "Lexicon");
    pack.extend(fields("core/src/lexicon/pack.rs", "CueWords"));
    assert!(pack.remove("tag") && pack.len() > 20, "{pack:?}");
    assert_eq!(named_in_languages("field"), pack);
    let conventions = fields("core/src/lexicon/conventions.rs", "Conventions");
    assert!(conventions.len() > 5, "{conventions:?}");
    assert_eq!(named_in_languages("convention"), conventions);
}

#[test]
fn links_between_documents() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let documents = fs::read_dir(root.join("docs")).expect("a folder").map(|entry| entry.expect("an entry").path());
    let documents = documents.chain([
        root.join("README.md"),
        root.join("core/README.md"),
        root.join("ARCHITECTURE.md"),
        root.join("CHANGELOG.md"),
    ]);
    for document in documents.filter(|path| path.extension().is_some_and(|end| end == "md")) {
        let text = fs::read_to_string(&document).expect("a document");
        for link in found(&text, "](", ')').iter().filter(|link| !link.contains("://")) {
            let file = document.with_file_name(link.split('#').next().unwrap_or_default());
            assert!(link.starts_with('#') || file.exists(), "{link} in {}", document.display());
        }
    }
}

/// A README is read in one go; what is looked up stands in `docs/`.
#[test]
fn readme_is_short() {
    assert!(read("README.md").lines().count() <= 120);
}
