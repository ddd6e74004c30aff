//! Cards as HTML: what a browser is given before any script, and the program that writes it.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use article_card::card::Tools;
use article_card::render;
use article_card::render::{Form, RenderOptions, Rendered, STYLE, Style, Theme};
use serde_json::Value;

const STORY: &str = "Harbour bridge reopens after storm\n\nBy Ada Lim\n\n17 October 2023\n\n\
    OSLO (Reuters) - The harbour bridge opened again on Monday after four days of repairs, the port authority said.\n\n\
    Engineers worked through four nights to replace two cables that the storm had torn from the northern pylon.\n\n\
    \"We slept in turns,\" said Budi Hartono, who led the work. \"Nobody wanted to be the one who closed it.\"\n";

fn unstyled() -> RenderOptions {
    RenderOptions { style: Style::None, ..RenderOptions::default() }
}

/// The JSON-LD in a head.
fn json_ld(head: &str) -> Value {
    let json = between(head, "<script type=\"application/ld+json\">", "</script>");
    serde_json::from_str(json).expect("JSON")
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    text.split_once(from).and_then(|(_, rest)| rest.split_once(to)).expect("both ends").0
}

/// The tags of an HTML text, with attributes and without the content of `<style>`.
fn tags(html: &str) -> Vec<&str> {
    html.split('<').skip(1).map(|rest| rest.split_once('>').map_or(rest, |(tag, _)| tag)).collect()
}

#[test]
fn a_card_is_an_element_with_a_root_and_its_text() {
    let Rendered { html, head } = render(STORY, &unstyled());
    let root = between(
        &html,
        "<article-card><template shadowrootmode=\"open\"><div class=\"root\" data-rendered=\"",
        "</template>",
    );
    assert!(root.contains("<h2 part=\"headline\""), "{root}");
    assert!(root.contains("part=\"summary-panel\" hidden=\"until-found\""), "{root}");
    assert!(root.contains("<noscript><details class=\"article-card__summary\">"), "{root}");
    assert!(html.ends_with(&format!("</template>{STORY}</article-card>")), "the text is the child as it is");
    assert!(
        head.starts_with("<title>Harbour bridge reopens after storm</title>\n<meta name=\"description\" content=\"")
    );
    let data = json_ld(&head);
    assert_eq!((&data["@type"], &data["author"][0]["name"]), (&"NewsArticle".into(), &"Ada Lim".into()));
    assert_eq!(render(STORY, &unstyled()).html, html, "the same text gives the same HTML");
}

#[test]
fn options_are_attributes_and_shape_the_card() {
    let options = RenderOptions {
        lang: Some("en-GB".into()),
        ui_lang: Some("id".into()),
        heading_level: 4,
        points: Some(1),
        open: true,
        compact: true,
        theme: Theme::Sepia,
        tools: Tools::LINES | Tools::LISTEN,
        cite: Some("https://example.org/a?b&c".into()),
        url: Some("https://example.org/a?b&c".into()),
        ..unstyled()
    };
    let Rendered { html, head } = render(STORY, &options);
    let start = "<article-card lang=\"en-GB\" ui-lang=\"id\" heading-level=\"4\" points=\"1\" compact tools=\"listen lines\" \
                 theme=\"sepia\" open cite=\"https://example.org/a?b&amp;c\">";
    assert!(html.starts_with(start), "{html}");
    assert!(html.contains("<h4 part=\"headline\"") && html.contains("Ringkasan"), "{html}");
    let parts = ["listen-toggle", "settings-toggle", "export-toggle", "ledger-toggle"];
    assert_eq!(parts.map(|part| html.contains(&format!("part=\"{part}\""))), [true, false, false, true]);
    assert!(html.contains("aria-expanded=\"true\" aria-controls=\"article-card-0-summary\""), "{html}");
    assert_eq!(json_ld(&head)["url"], "https://example.org/a?b&c");
    assert!(
        render(STORY, &RenderOptions { tools: Tools::NONE, ..unstyled() })
            .html
            .starts_with("<article-card tools=\"none\">")
    );
}

#[test]
fn the_style_is_inline_linked_or_left_out() {
    let inline = render(STORY, &RenderOptions::default());
    assert!(inline.html.contains(&format!("<style>{STYLE}</style>")) && !inline.head.contains("stylesheet"));
    let linked =
        render(STORY, &RenderOptions { style: Style::Linked("/a.css?\"><script>".into()), ..RenderOptions::default() });
    let link = "<link rel=\"stylesheet\" href=\"/a.css?&quot;&gt;&lt;script&gt;\">";
    assert!(linked.html.contains(link) && linked.head.contains(link), "{}", linked.head);
    assert!(!STYLE.contains("</"), "the style cannot end its element");
}

#[test]
fn a_hostile_text_is_text() {
    let pieces = [
        "<script>alert(1)</script>",
        "</template><script>alert(1)</script>",
        "]]>",
        "<!--",
        "--!>",
        "\"'><img src=x onerror=alert(1)>",
        "</title><script>alert(1)</script>",
        "</article-card>",
        "</style><script>alert(1)</script>",
        "&lt;script&gt;",
        "{{7*7}}",
        "<plaintext>",
        "</noscript><script>alert(1)</script>",
        "\u{2028}</script>",
        "javascript:alert(1)",
        "<svg/onload=alert(1)>",
    ];
    let plain = render(STORY, &unstyled());
    let allowed: BTreeSet<&str> = tags(&plain.html).iter().map(|tag| tag.split(' ').next().expect("a name")).collect();
    for piece in pieces {
        let text = format!(
            "Bridge {piece} reopens\n\nBy Ada {piece} Lim\n\n{piece}\n\nOSLO ({piece}) - The bridge {piece} opened again on Monday.\n\n\
             Engineers worked {piece} for four nights, \"{piece}\" said Budi.\n\nPhoto: {piece}\n\n• {piece}\n• {piece} again\n"
        );
        for form in [Form::Element, Form::Light] {
            let (lang, ui_lang) = (Some(piece.into()), Some(piece.into()));
            let (cite, url) = (Some(piece.into()), Some(piece.into()));
            let options = RenderOptions { form, lang, ui_lang, cite, url, ..unstyled() };
            let Rendered { html, head } = render(&text, &options);
            for tag in tags(&html) {
                let name = tag.split(' ').next().expect("a name");
                let known = allowed.contains(name)
                    || ["ul", "/ul", "li", "/li", "figure", "/figure", "figcaption", "/figcaption"].contains(&name);
                assert!(
                    known
                        || ["section", "h3", "span", "bdi"].iter().any(|other| name.trim_start_matches('/') == *other),
                    "{tag} of {piece}"
                );
                // Text stands in values of these alone, and cannot end them.
                assert!(!tag.contains("onerror=") || tag.contains("&quot;"), "{tag}");
            }
            assert!(!html.contains("<script") && !html.contains("<img") && !html.contains("<!--"), "{html}");
            assert_eq!(html.matches("</template").count(), usize::from(form == Form::Element));
            assert_eq!(head.matches("<script").count(), 1, "{head}");
            assert_eq!((head.matches("</script").count(), head.matches("</title").count()), (1, 1), "{head}");
            assert_eq!(json_ld(&head)["url"], piece);
        }
    }
}

#[test]
fn the_text_on_the_page_is_the_text_that_was_read() {
    let crlf = render(&STORY.replace('\n', "\r\n"), &unstyled());
    assert_eq!(crlf, render(STORY, &unstyled()));
    assert_eq!(render(&STORY.replace("bridge", "bri\0dge"), &unstyled()), crlf);
    let stamp = |text: &str| between(&render(text, &unstyled()).html, "data-rendered=\"", "\"").to_owned();
    assert_eq!(stamp(&format!("\n\n{STORY}  ")), stamp(STORY), "space around the text changes nothing");
    assert_ne!(stamp(&STORY.replace("Monday", "Tuesday")), stamp(STORY));
    assert!(stamp(STORY).contains(concat!(" ", env!("CARGO_PKG_VERSION"), " ")));
}

#[test]
fn a_text_without_words_has_no_card() {
    for text in ["", " \n\t\r\0"] {
        let Rendered { html, head } = render(text, &unstyled());
        assert!(
            !html.contains("template") && html.starts_with("<article-card>") && !head.contains("<title>"),
            "{html}"
        );
    }
}

#[test]
fn light_html_has_no_buttons_and_everything_in_view() {
    let html = render(STORY, &RenderOptions { form: Form::Light, ..unstyled() }).html;
    assert!(html.starts_with("<article lang=\"en\" dir=\"ltr\" class=\"article-card\">"), "{html}");
    for absent in ["<button", "hidden=", "<template", "<slot", "<noscript", " id="] {
        assert!(!html.contains(absent), "{absent} in {html}");
    }
    assert!(html.contains("Nobody wanted to be the one who closed it."));
}

fn corpus() -> impl Iterator<Item = String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let files = fs::read_dir(folder).expect("the corpus").map(|entry| entry.expect("an entry").path());
    files
        .filter(|path| path.extension().is_some_and(|end| end == "txt"))
        .map(|path| fs::read_to_string(path).expect("UTF-8"))
}

#[test]
fn every_class_of_a_card_has_its_style() {
    let whole = include_str!("../style.css");
    let mut seen = BTreeSet::new();
    for text in corpus() {
        let html = render(&text, &unstyled()).html;
        for classes in html.split("class=\"").skip(1).filter_map(|rest| rest.split_once('"')) {
            seen.extend(classes.0.split(' ').map(str::to_owned));
        }
    }
    // The panels of the tools are empty before they are opened, and have no box.
    seen.remove("article-card__popover");
    assert!(seen.len() > 30, "{seen:?}");
    for class in seen.iter().filter(|class| whole.contains(&format!(".{class}"))) {
        assert!(
            STYLE.contains(&format!(".{class}")),
            "{class} is in style.css and not in the style of prerendered cards"
        );
    }
}

#[test]
fn texts_that_were_trouble_once_are_rendered() {
    // The crate is published without them.
    let Ok(files) = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/regressions")) else { return };
    for path in files.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_file()) {
        let text = String::from_utf8_lossy(&fs::read(&path).expect("a file")).into_owned();
        for form in [Form::Element, Form::Light] {
            let html = render(&text, &RenderOptions { form, ..unstyled() }).html;
            assert!(html.ends_with("</article-card>") || html.ends_with("</article>"), "{}", path.display());
        }
    }
}

/// A folder for the pages of a test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn program(arguments: &[&str], input: &str) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_article-card"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program");
    // It may end before it has read everything.
    let _ = program.stdin.take().expect("its input").write_all(input.as_bytes());
    program.wait_with_output().expect("its output")
}

#[test]
fn the_program_writes_a_page_a_file_and_one_style() {
    let folder = folder("pages");
    let file = folder.join("bridge.txt");
    fs::write(&file, STORY).expect("a file");
    let (file, out) = (file.to_str().expect("UTF-8"), folder.to_str().expect("UTF-8"));
    let done = program(&["render", file, "--out", out, "--script", "/prerendered.js", "--open"], "");
    assert!(done.status.success(), "{done:?}");
    let page = fs::read_to_string(folder.join("bridge.html")).expect("the page");
    assert!(page.starts_with("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">"), "{page}");
    assert!(page.contains("<script type=\"module\" src=\"/prerendered.js\"></script>"), "{page}");
    assert!(page.contains(
        "<article-card open><template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"article-card.css\">"
    ));
    assert_eq!(fs::read_to_string(folder.join("article-card.css")).expect("the style"), STYLE);
    assert!(program(&["render", file, "--out", out, "--light", "--fragment"], "").status.success());
    assert!(fs::read_to_string(folder.join("bridge.html")).expect("the page").starts_with("<article lang"));
}

#[test]
fn the_program_reads_and_writes_lines() {
    let input = format!("{}\n\n{}\n", serde_json::json!({ "id": 7, "text": STORY }), serde_json::json!({ "text": "" }));
    let done = program(&["render", "--jsonl"], &input);
    assert!(done.status.success(), "{done:?}");
    let lines: Vec<Value> =
        String::from_utf8_lossy(&done.stdout).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let card = render(STORY, &unstyled());
    assert_eq!(lines[0], serde_json::json!({ "id": 7, "html": card.html, "head": card.head }));
    assert_eq!(lines.len(), 2);
}

#[test]
fn the_program_says_what_is_wrong() {
    let said = |arguments: &[&str], input: &str| {
        let done = program(arguments, input);
        assert!(!done.status.success(), "{done:?}");
        String::from_utf8_lossy(&done.stderr).into_owned()
    };
    assert!(said(&[], "").contains("the command is `render`"));
    assert!(said(&["render", "a.txt"], "").contains("`--out` names the folder"));
    assert!(said(&["render", "--out", "o"], "").contains("no file is named"));
    assert!(said(&["render", "--jsonl", "--points", "9"], "").contains("9 is not from 1 to 7"));
    assert!(said(&["render", "--jsonl", "--theme", "pink"], "").contains("the themes are"));
    assert!(said(&["render", "--jsonl", "--colour"], "").contains("--colour"));
    assert!(said(&["render", "--jsonl"], "{\"text\": 1}").contains("line 1 has no `text`"));
    assert!(said(&["render", "--jsonl"], "[]").contains("line 1 is no object of JSON"));
    let out = folder("wrong");
    let out = out.to_str().expect("UTF-8");
    assert!(said(&["render", "a/x.txt", "b/x.txt", "--out", out], "").contains("would both be"));
    assert!(said(&["render", "nowhere.txt", "--out", out], "").contains("nowhere.txt"));
    assert!(program(&["--help"], "").status.success() && program(&["--version"], "").status.success());
}
