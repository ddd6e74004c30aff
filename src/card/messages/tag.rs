//! Language tags, mapped to the languages of the card.

/// The tag of the card's language for a BCP 47 tag, in which `_` may stand for `-`.
///
/// A language is recognised by its primary subtag, Chinese also by its script or else its region.
pub(super) fn canonical(tag: &str) -> String {
    let tag = tag.to_ascii_lowercase();
    let mut subtags = tag.split(['-', '_']).take_while(|subtag| *subtag != "x");
    let primary = subtags.next().unwrap_or_default();
    match primary {
        // The tag of Indonesian before 1989, which Java still uses.
        "in" => "id".to_owned(),
        // The codes of Standard Malay and Standard Arabic.
        "zsm" => "ms".to_owned(),
        "arb" => "ar".to_owned(),
        "zh" | "cmn" | "yue" => {
            let traditional = subtags.find_map(|subtag| match subtag {
                "hant" | "tw" | "hk" | "mo" => Some(true),
                "hans" | "cn" | "sg" | "my" => Some(false),
                _ => None,
            });
            if traditional.unwrap_or(primary == "yue") { "zh-Hant" } else { "zh-Hans" }.to_owned()
        }
        _ => primary.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::canonical;

    #[test]
    fn tags_are_read_as_readers_mean_them() {
        let check = |tags: &str, expected: &str| {
            for tag in tags.split(' ') {
                assert_eq!(canonical(tag), expected, "{tag}");
            }
        };
        check("zh zh-CN zh-Hans zh_CN ZH-SG zh-cmn cmn zh-Hans-HK zh-x-hant", "zh-Hans");
        check("zh-Hant zh-TW zh-HK zh-MO zh_Hant_TW ZH-tw cmn-Hant yue yue-HK zh-Hant-CN", "zh-Hant");
        check("pt pt-BR pt-PT PT_br", "pt");
        check("in in-ID id id-ID", "id");
        check("ms ms-MY zsm", "ms");
        check("ar-EG arb", "ar");
        check("xx-Zzzz-ZZ", "xx");
        check("und", "und");
        assert_eq!(canonical(""), "");
        assert_eq!(canonical("-"), "");
        assert_eq!(canonical("日本語"), "日本語");
    }
}
