//! Values of front matter: texts, lists, and people as maps with a name.

/// Returns the texts of a value, of which the first line stands behind its key.
pub(super) fn values(value: &str, below: &[&str]) -> Vec<String> {
    let below = || below.iter().map(|line| line.trim()).filter(|line| !line.is_empty());
    if value.starts_with(['[', '{']) {
        let whole: Vec<&str> = [value].into_iter().chain(below()).collect();
        return flow(&whole.join(" "));
    }
    let is_block = value.is_empty() || value.starts_with(['|', '>']) && value.len() <= 3;
    let lines: Vec<&str> = below().collect();
    if !is_block {
        let whole: Vec<&str> = [value].into_iter().chain(lines).collect();
        return text(&whole.join(" ")).into_iter().collect();
    }
    if !value.is_empty() {
        return Some(lines.join(" ")).filter(|text| !text.is_empty()).into_iter().collect();
    }
    if lines.first().is_some_and(|line| is_item(line)) {
        return items(&lines);
    }
    lines.iter().find_map(|line| name(line)).or_else(|| plain(&lines)).into_iter().collect()
}

/// Returns the first text of a value.
pub(super) fn first_value(value: &str, below: &[&str]) -> Option<String> {
    values(value, below).into_iter().next()
}

fn is_item(line: &str) -> bool {
    line == "-" || line.starts_with("- ")
}

/// Returns the texts of a list with an item a line, or the names of its maps.
fn items(lines: &[&str]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    // True while the item in progress is a map whose name has not come.
    let mut wants_name = false;
    for line in lines {
        let item = is_item(line).then(|| line[1..].trim());
        let content = item.unwrap_or(line);
        if item.is_some() {
            wants_name = true;
        }
        if !wants_name {
            continue;
        }
        let entry = if content.starts_with('{') { flow(content).into_iter().next() } else { name(content) };
        let entry = entry.or_else(|| item.filter(|item| !item.starts_with('{') && !is_map(item)).and_then(text));
        if let Some(entry) = entry {
            found.push(entry);
            wants_name = false;
        }
    }
    found
}

/// Returns the name of a person if the line has one.
fn name(line: &str) -> Option<String> {
    let (key, value) = line.split_once([':', '='])?;
    key.trim().trim_matches(['"', '\'']).eq_ignore_ascii_case("name").then(|| text(value)).flatten()
}

/// Returns true if a text is an entry of a map: `email: x`.
fn is_map(text: &str) -> bool {
    text.split_once(": ").is_some_and(|(key, _)| key.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
}

/// Returns the text of lines that are no map.
fn plain(lines: &[&str]) -> Option<String> {
    if lines.iter().any(|line| is_map(line)) { None } else { text(&lines.join(" ")) }
}

/// Returns the texts of a list in brackets, or the name of a map in braces.
fn flow(value: &str) -> Vec<String> {
    let is_map = value.starts_with('{');
    let mut parts = vec![String::new()];
    let (mut depth, mut quote, mut escaped) = (0_usize, None, false);
    for c in value[1..].chars() {
        match quote {
            Some(mark) if c == mark && !escaped => quote = None,
            Some(_) => {}
            None if matches!(c, '"' | '\'') && parts.last().is_some_and(|part| opens_quote(part)) => quote = Some(c),
            None if matches!(c, '[' | '{') => depth += 1,
            None if matches!(c, ']' | '}') && depth == 0 => break,
            None if matches!(c, ']' | '}') => depth -= 1,
            None if c == ',' && depth == 0 => {
                parts.push(String::new());
                continue;
            }
            None => {}
        }
        escaped = c == '\\' && !escaped;
        if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    let parts = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty());
    if is_map {
        return parts.filter_map(name).take(1).collect();
    }
    parts.filter_map(|part| if part.starts_with('{') { flow_name(part) } else { text(part) }).collect()
}

/// Returns true if a quotation mark behind the text opens a value.
fn opens_quote(part: &str) -> bool {
    part.trim_end().is_empty() || part.trim_end().ends_with([':', '=', '{', '[', ','])
}

fn flow_name(map: &str) -> Option<String> {
    let inner = map.trim_start_matches('{').trim_end_matches('}');
    inner.split(',').find_map(name)
}

/// Returns the text of a value without its quotation marks and the comment behind it, `None` if there is
/// none.
fn text(value: &str) -> Option<String> {
    let value = value.trim();
    let read = match value.chars().next()? {
        '"' => unescaped(value.strip_prefix("\"\"\"").unwrap_or(&value[1..])),
        '\'' => {
            let inner = value.strip_prefix("'''").unwrap_or(&value[1..]);
            // Two of them are one.
            let end = inner.replace("''", "\0\0").find('\'').unwrap_or(inner.len());
            inner[..end].replace("''", "'").trim_end_matches('\'').to_owned()
        }
        '#' => return None,
        _ => value.split(" #").next().unwrap_or(value).to_owned(),
    };
    let read = read.trim();
    let is_missing = read.is_empty() || matches!(read, "~" | "null" | "Null" | "NULL");
    (!is_missing).then(|| read.to_owned())
}

/// Returns the text before the closing quotation mark, with its escapes replaced.
fn unescaped(quoted: &str) -> String {
    let mut out = String::new();
    let mut chars = quoted.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => break,
            '\\' => match chars.next() {
                Some('n' | 't' | 'r') => out.push(' '),
                Some(mark @ ('u' | 'x' | 'U')) => {
                    let len = match mark {
                        'x' => 2,
                        'u' => 4,
                        _ => 8,
                    };
                    let digits: String = chars.by_ref().take(len).collect();
                    out.extend(u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32));
                }
                Some(c) => out.push(c),
                None => {}
            },
            c => out.push(c),
        }
    }
    out
}
