//! The Porter stemmer with NLTK's changes, as ROUGE scores of English usually use it.

/// Words NLTK stems by list.
const IRREGULAR: [(&str, &str); 16] = [
    ("sky", "sky"),
    ("skies", "sky"),
    ("dying", "die"),
    ("lying", "lie"),
    ("tying", "tie"),
    ("news", "news"),
    ("innings", "inning"),
    ("inning", "inning"),
    ("outings", "outing"),
    ("outing", "outing"),
    ("cannings", "canning"),
    ("canning", "canning"),
    ("howe", "howe"),
    ("proceed", "proceed"),
    ("exceed", "exceed"),
    ("succeed", "succeed"),
];

const STEP_2: [(&str, &str); 22] = [
    ("ational", "ate"),
    ("tional", "tion"),
    ("enci", "ence"),
    ("anci", "ance"),
    ("izer", "ize"),
    ("bli", "ble"),
    ("alli", "al"),
    ("entli", "ent"),
    ("eli", "e"),
    ("ousli", "ous"),
    ("ization", "ize"),
    ("ation", "ate"),
    ("ator", "ate"),
    ("alism", "al"),
    ("iveness", "ive"),
    ("fulness", "ful"),
    ("ousness", "ous"),
    ("aliti", "al"),
    ("iviti", "ive"),
    ("biliti", "ble"),
    ("fulli", "ful"),
    ("logi", "log"),
];

const STEP_3: [(&str, &str); 7] =
    [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

const STEP_4: [&str; 19] = [
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti",
    "ous", "ive", "ize",
];

/// The stem of a lower-case word; words with other letters than a to z are stemmed by the same
/// rules.
pub fn stem(word: &str) -> String {
    if let Some((_, stem)) = IRREGULAR.iter().find(|(irregular, _)| *irregular == word) {
        return (*stem).to_owned();
    }
    if word.chars().count() <= 2 {
        return word.to_owned();
    }
    let mut word: Vec<char> = word.chars().collect();
    step_1a(&mut word);
    step_1b(&mut word);
    step_1c(&mut word);
    step_2(&mut word);
    replace_first(&mut word, &STEP_3);
    step_4(&mut word);
    step_5(&mut word);
    word.into_iter().collect()
}

fn is_consonant(word: &[char], at: usize) -> bool {
    match word[at] {
        'a' | 'e' | 'i' | 'o' | 'u' => false,
        'y' => at == 0 || !is_consonant(word, at - 1),
        _ => true,
    }
}

/// Returns the number of times a vowel is followed by a consonant.
fn measure(stem: &[char]) -> usize {
    (1..stem.len()).filter(|&at| is_consonant(stem, at) && !is_consonant(stem, at - 1)).count()
}

fn has_vowel(stem: &[char]) -> bool {
    (0..stem.len()).any(|at| !is_consonant(stem, at))
}

fn ends_double_consonant(word: &[char]) -> bool {
    word.len() >= 2 && word[word.len() - 1] == word[word.len() - 2] && is_consonant(word, word.len() - 1)
}

fn ends_cvc(word: &[char]) -> bool {
    let n = word.len();
    let long = n >= 3
        && is_consonant(word, n - 3)
        && !is_consonant(word, n - 2)
        && is_consonant(word, n - 1)
        && !matches!(word[n - 1], 'w' | 'x' | 'y');
    long || n == 2 && !is_consonant(word, 0) && is_consonant(word, 1)
}

fn ends(word: &[char], suffix: &str) -> bool {
    let suffix: Vec<char> = suffix.chars().collect();
    word.ends_with(&suffix)
}

fn replace(word: &mut Vec<char>, suffix: &str, with: &str) {
    word.truncate(word.len() - suffix.len());
    word.extend(with.chars());
}

/// Replaces the first suffix of the list the word ends with, when its stem has a measure.
fn replace_first(word: &mut Vec<char>, rules: &[(&str, &str)]) {
    if let Some((suffix, with)) = rules.iter().find(|(suffix, _)| ends(word, suffix))
        && measure(&word[..word.len() - suffix.len()]) > 0
    {
        replace(word, suffix, with);
    }
}

fn step_1a(word: &mut Vec<char>) {
    if ends(word, "ies") && word.len() == 4 {
        replace(word, "ies", "ie");
        return;
    }
    for (suffix, with) in [("sses", "ss"), ("ies", "i"), ("ss", "ss"), ("s", "")] {
        if ends(word, suffix) {
            return replace(word, suffix, with);
        }
    }
}

fn step_1b(word: &mut Vec<char>) {
    if ends(word, "ied") {
        let with = if word.len() == 4 { "ie" } else { "i" };
        return replace(word, "ied", with);
    }
    if ends(word, "eed") {
        if measure(&word[..word.len() - 3]) > 0 {
            replace(word, "eed", "ee");
        }
        return;
    }
    let Some(suffix) =
        ["ed", "ing"].into_iter().find(|suffix| ends(word, suffix) && has_vowel(&word[..word.len() - suffix.len()]))
    else {
        return;
    };
    replace(word, suffix, "");
    if ["at", "bl", "iz"].iter().any(|end| ends(word, end)) {
        word.push('e');
    } else if ends_double_consonant(word) {
        if !matches!(word.last(), Some('l' | 's' | 'z')) {
            word.pop();
        }
    } else if measure(word) == 1 && ends_cvc(word) {
        word.push('e');
    }
}

fn step_1c(word: &mut [char]) {
    let n = word.len();
    if n > 2 && word[n - 1] == 'y' && is_consonant(word, n - 2) {
        word[n - 1] = 'i';
    }
}

fn step_2(word: &mut Vec<char>) {
    if ends(word, "alli") && measure(&word[..word.len() - 4]) > 0 {
        replace(word, "alli", "al");
        return step_2(word);
    }
    if let Some((suffix, with)) = STEP_2.iter().find(|(suffix, _)| ends(word, suffix)) {
        // The l of `logi` counts as part of the stem.
        let stem = word.len() - if *suffix == "logi" { 3 } else { suffix.len() };
        if measure(&word[..stem]) > 0 {
            replace(word, suffix, with);
        }
    }
}

fn step_4(word: &mut Vec<char>) {
    if let Some(suffix) = STEP_4.iter().find(|suffix| ends(word, suffix)) {
        let stem = &word[..word.len() - suffix.len()];
        if measure(stem) > 1 && (*suffix != "ion" || matches!(stem.last(), Some('s' | 't'))) {
            replace(word, suffix, "");
        }
    }
}

fn step_5(word: &mut Vec<char>) {
    if word.last() == Some(&'e') {
        let stem = &word[..word.len() - 1];
        if measure(stem) > 1 || measure(stem) == 1 && !ends_cvc(stem) {
            word.pop();
        }
    }
    if ends(word, "ll") && measure(&word[..word.len() - 1]) > 1 {
        word.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn stems_are_those_of_nltk() {
        for (word, expected) in [
            ("caresses", "caress"),
            ("ponies", "poni"),
            ("ties", "tie"),
            ("died", "die"),
            ("agreed", "agre"),
            ("plastered", "plaster"),
            ("hopping", "hop"),
            ("falling", "fall"),
            ("filing", "file"),
            ("happy", "happi"),
            ("enjoy", "enjoy"),
            ("relational", "relat"),
            ("geology", "geolog"),
            ("hopefully", "hope"),
            ("electrical", "electr"),
            ("adoption", "adopt"),
            ("controlling", "control"),
            ("rate", "rate"),
            ("news", "news"),
        ] {
            assert_eq!(stem(word), expected, "{word}");
        }
    }
}
