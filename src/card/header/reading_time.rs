//! The reading time of an article, from fast readers to slow ones.

use crate::Article;

/// Words read in a minute; characters in Chinese and Japanese.
struct Speed {
    /// Primary subtag of the language.
    language: &'static str,
    mean: usize,
    deviation: usize,
}

impl Speed {
    const fn new(language: &'static str, mean: usize, deviation: usize) -> Speed {
        Speed { language, mean, deviation }
    }
}

/// Reading speeds of adults who read aloud, by the International Reading Speed Texts
/// (Trauzettel-Klosinski, Dietz 2012, <https://doi.org/10.1167/iovs.11-8284>). Firefox's reader
/// view uses the same figures.
const SPEEDS: [Speed; 21] = [
    Speed::new("en", 228, 30),
    Speed::new("ar", 138, 20),
    Speed::new("de", 179, 17),
    Speed::new("es", 218, 28),
    Speed::new("fi", 161, 18),
    Speed::new("fr", 195, 26),
    Speed::new("he", 187, 29),
    Speed::new("it", 188, 28),
    Speed::new("ja", 357, 56),
    Speed::new("nl", 202, 29),
    Speed::new("pl", 166, 23),
    Speed::new("pt", 181, 29),
    Speed::new("ru", 184, 32),
    Speed::new("sl", 180, 30),
    Speed::new("sv", 199, 34),
    Speed::new("tr", 166, 25),
    Speed::new("zh", 255, 29),
    // Thai, Lao, Khmer and Burmese are written without spaces and counted in letters. They were not
    // measured and have as many letters a minute as English.
    Speed::new("km", 987, 118),
    Speed::new("lo", 987, 118),
    Speed::new("my", 987, 118),
    Speed::new("th", 987, 118),
];

/// The fewest and the most minutes an article takes, within a standard deviation of the reading
/// speeds in its language ([IReST](https://doi.org/10.1167/iovs.11-8284)). A language without
/// measurements has the speeds of English.
///
/// The range includes the article's own `reading_minutes`, which are those of silent readers.
/// `None` for an article without text.
pub fn minutes(article: &Article) -> Option<(usize, usize)> {
    let Article { language, word_count, reading_minutes, .. } = article;
    let primary = language.split('-').next().unwrap_or_default();
    let Speed { mean, deviation, .. } = SPEEDS.iter().find(|speed| speed.language == primary).unwrap_or(&SPEEDS[0]);
    let fast = word_count.div_ceil(mean + deviation);
    let slow = word_count.div_ceil(mean - deviation);
    let with_any = |minutes: usize| if minutes == 0 { *reading_minutes } else { minutes };
    (*reading_minutes > 0).then(|| (with_any(fast).min(*reading_minutes), with_any(slow).max(*reading_minutes)))
}

#[cfg(test)]
mod tests {
    use super::minutes;
    use crate::Article;

    #[test]
    fn slow_readers_of_each_language_have_their_time() {
        let check = |language: &str, word_count, reading_minutes, expected| {
            let language = language.to_owned();
            assert_eq!(minutes(&Article { language, word_count, reading_minutes, ..Article::default() }), expected);
        };
        check("en", 1000, 5, Some((4, 6)));
        check("en-GB", 1000, 5, Some((4, 6)));
        check("und", 1000, 5, Some((4, 6)));
        check("ar", 1000, 5, Some((5, 9)));
        check("de", 1000, 5, Some((5, 7)));
        check("ja", 1000, 2, Some((2, 4)));
        check("zh", 3000, 6, Some((6, 14)));
        check("th", 4000, 4, Some((4, 5)));
        check("en", 90, 1, Some((1, 1)));
        check("en", 0, 0, None);
        // An article built by hand may have no word count.
        check("en", 0, 3, Some((3, 3)));
    }
}
