//! Images of markup: blocks of the story, and figures with their captions.

use crate::article::{Article, Block, BlockKind, Figure, Role};
use crate::markup::address::is_web;
use crate::markup::{Image, MarkedText, Tag};
use crate::parse::lines::normalize;

/// The lines beside an image that may be its caption.
const CAPTION_LINES: usize = 12;

/// Adds the images of the story as blocks and figures. An image above the first paragraph is one of
/// the story's if it stands in a `figure`. Those of adverts and teasers are not.
pub(crate) fn add(article: &mut Article, marked: &MarkedText, is_aside: &dyn Fn(usize) -> bool) {
    let mut lines = article.body.iter().flat_map(|block| block.lines.iter().copied());
    let Some(first) = lines.next() else { return };
    let last = lines.last().unwrap_or(first);
    let body = std::mem::take(&mut article.body);
    let mut blocks = body.into_iter().peekable();
    let is_before = |block: &Block, image: &Image| block.lines.first().is_none_or(|&line| line < image.line);
    // Figures are in the order of the page, so that the next caption is near the last one.
    let mut next_caption = 0;
    for image in marked.images.iter().filter(|image| is_web(&image.src) && !is_aside(image.element)) {
        let holder = figure_of(marked, image);
        if !((first..=last).contains(&image.line) || image.line < first && holder.is_some()) {
            continue;
        }
        while let Some(block) = blocks.next_if(|block| is_before(block, image)) {
            article.body.push(block);
        }
        let lines = holder.map(|holder| caption_lines(article, marked, image, holder)).unwrap_or_default();
        let captioned = captioned_figure(article, marked, &lines, next_caption);
        let at = captioned.unwrap_or(article.figures.len());
        match captioned {
            Some(at) => next_caption = at + 1,
            None => article.figures.push(Figure::default()),
        }
        let alt = Some(normalize(&image.alt).into_owned()).filter(|alt| !alt.is_empty());
        let figure = &mut article.figures[at];
        (figure.src, figure.alt) = (Some(image.src.clone()), alt);
        let lines = if captioned.is_some() { lines } else { Vec::new() };
        article.body.push(Block { figure: Some(at), ..Block::new(BlockKind::Image, "", lines) });
    }
    article.body.extend(blocks);
}

/// Returns the `figure` element that an image stands in.
fn figure_of(marked: &MarkedText, image: &Image) -> Option<usize> {
    let parent = |&element: &usize| marked.elements[element].parent;
    let mut elements = std::iter::successors(Some(image.element), parent);
    elements.find(|&element| marked.elements[element].tag == Tag::Figure)
}

/// Returns the lines near an image that are the caption or credit of its `figure` element.
fn caption_lines(article: &Article, marked: &MarkedText, image: &Image, holder: usize) -> Vec<usize> {
    let near = image.line.saturating_sub(CAPTION_LINES)..(image.line + CAPTION_LINES).min(article.lines.len());
    let is_caption = |line: &usize| matches!(article.lines[*line].role, Role::Caption | Role::Credit);
    let in_figure = |line: &usize| marked.ancestors(*line).any(|element| element == holder);
    near.filter(is_caption).filter(in_figure).collect()
}

/// Returns the figure that was read from these lines, one of the next.
fn captioned_figure(article: &Article, marked: &MarkedText, lines: &[usize], next: usize) -> Option<usize> {
    let texts = lines.iter().filter_map(|&line| marked.text.get(article.lines[line].start..article.lines[line].end));
    let printed = normalize(&texts.collect::<Vec<_>>().join(" ")).into_owned();
    let is_printed = |words: &Option<String>| words.as_ref().is_some_and(|words| printed.contains(words.as_str()));
    let figures = article.figures.iter().enumerate().skip(next).take(CAPTION_LINES);
    let mut free = figures.filter(|(_, figure)| figure.src.is_none());
    free.find(|(_, figure)| is_printed(&figure.caption) || is_printed(&figure.credit)).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use crate::Corrections;
    use crate::article::{Article, BlockKind, Figure};
    use crate::markup::sample::marked;
    use crate::parse_marked;

    fn article_of(image: &str) -> Article {
        let story = "<div><h1>Ferry between the islands runs again</h1><p>The ferry between the two islands runs again \
            since Monday, the owner of the line said on the pier, after a winter in which its engine was mended in a \
            yard on the mainland.</p>IMAGE<p>Tickets cost the same as before, and children travel for nothing until \
            the summer, when the council will look at the prices again.</p></div>";
        parse_marked(&marked(&story.replace("IMAGE", image)), &Corrections::default())
    }

    #[test]
    fn an_image_stands_where_it_stood_with_its_caption() {
        let article = article_of(
            "<figure><img https://news.example/pier.jpg><figcaption>The pier in March</figcaption></figure>",
        );
        let block = &article.body[1];
        assert_eq!((block.kind, block.text.as_str(), block.figure), (BlockKind::Image, "", Some(0)));
        assert_eq!(block.lines.len(), 1);
        let src = Some("https://news.example/pier.jpg".to_owned());
        assert_eq!(
            article.figures,
            [Figure { caption: Some("The pier in March".to_owned()), src, ..Figure::default() }]
        );
        assert_eq!(article.body.len(), 3);
    }

    #[test]
    fn an_image_without_a_caption_is_a_figure_too() {
        let article = article_of("<div><img https://news.example/a.jpg><img https://news.example/b.jpg></div>");
        let figures: Vec<_> = article.body.iter().filter_map(|block| block.figure).collect();
        assert_eq!(figures, [0, 1]);
        assert_eq!(article.figures[1].src.as_deref(), Some("https://news.example/b.jpg"));
        assert!(article.figures.iter().all(|figure| figure.caption.is_none()));
    }
}
