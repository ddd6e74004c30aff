//! How long an article takes to read, from fast readers to slow ones.

use crate::Article;

/// Words a minute of adults who read their own language aloud, mean and standard deviation; characters in Chinese and
/// Japanese. After the International Reading Speed Texts (Trauzettel-Klosinski, Dietz 2012,
/// <https://doi.org/10.1167/iovs.11-8284>), whose figures Firefox's reader view uses too.
const SPEEDS: [(&str, usize, usize); 21] = [
    ("en", 228, 30),
    ("ar", 138, 20),
    ("de", 179, 17),
    ("es", 218, 28),
    ("fi", 161, 18),
    ("fr", 195, 26),
    ("he", 187, 29),
    ("it", 188, 28),
    ("ja", 357, 56),
    ("nl", 202, 29),
    ("pl", 166, 23),
    ("pt", 181, 29),
    ("ru", 184, 32),
    ("sl", 180, 30),
    ("sv", 199, 34),
    ("tr", 166, 25),
    ("zh", 255, 29),
    // Written without spaces and counted in letters; nobody measured them, so as many letters as in English.
    ("km", 987, 118),
    ("lo", 987, 118),
    ("my", 987, 118),
    ("th", 987, 118),
];

/// The fewest and the most minutes a card says an article takes, within a standard deviation of the speeds measured in
/// its language ([IReST](https://doi.org/10.1167/iovs.11-8284)); languages that nobody measured read as fast as English.
///
/// The range takes in the article's own `reading_minutes`, which are those of silent readers. `None` when there is nothing
/// to read.
pub fn minutes(article: &Article) -> Option<(usize, usize)> {
    let Article { language, word_count, reading_minutes, .. } = article;
    let primary = language.split('-').next().unwrap_or_default();
    let (_, mean, deviation) = SPEEDS.iter().find(|speed| speed.0 == primary).unwrap_or(&SPEEDS[0]);
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
        // Made by hand without a count of words.
        check("en", 0, 3, Some((3, 3)));
    }
}
