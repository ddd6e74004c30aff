//! The messages of one language.

/// The messages of one language. All but English end with `..en::MESSAGES`.
///
/// `{n}` stands for a number. A message that counts has a list of plural forms, in the order of
/// `plural`; a message that only names things has a list of singular and plural. If a list is
/// shorter, its last form is used.
pub(crate) struct Messages {
    /// BCP 47 tag: `id`.
    pub tag: &'static str,
    /// Returns the index of the plural form of a number.
    pub plural: fn(usize) -> usize,
    /// Between the names of a list.
    pub list_separator: &'static str,
    /// Between the ends of a range of numbers.
    pub range_separator: &'static str,
    /// Before the authors' names, for screen readers.
    pub by: &'static str,
    /// Before the editors' names.
    pub editors: &'static [&'static str],
    /// Before the agency's name.
    pub agency: &'static str,
    /// Before the date of the last change.
    pub updated: &'static str,
    /// The reading time.
    pub reading_time: &'static [&'static str],
    /// Before the name of a photographer, for screen readers.
    pub credit: &'static str,
    /// Heading of the summary.
    pub summary: &'static str,
    /// Number of points.
    pub points: &'static [&'static str],
    /// Above points printed by the publisher.
    pub from_publisher: &'static str,
    /// Above points taken from the story.
    pub from_story: &'static str,
    /// Above points taken from the story, after the publisher's.
    pub also_from_story: &'static str,
    /// In place of a summary, for a story without a whole sentence.
    pub no_summary: &'static str,
    /// Button that opens the rest of the story.
    pub full_story: &'static str,
    /// Button that closes it.
    pub show_less: &'static str,
    /// Before the names of quoted media.
    pub sources: &'static str,
    /// Above the editor's notes.
    pub editor_notes: &'static [&'static str],
    /// Number of lines set aside.
    pub set_aside: &'static [&'static str],
    /// Explains those lines.
    pub set_aside_hint: &'static str,
    /// Title of a card without text.
    pub empty: &'static str,
    /// Explains how to get an article.
    pub empty_hint: &'static str,
    /// Title of a card whose text has no story.
    pub no_story: &'static str,
    /// Explains that.
    pub no_story_hint: &'static str,
    /// Name of the toolbar.
    pub tools: &'static str,
    /// Button that opens the reader's settings.
    pub settings: &'static str,
    /// Before the buttons that make text smaller and larger.
    pub text_size: &'static str,
    /// Button for smaller text.
    pub smaller: &'static str,
    /// Button for larger text.
    pub larger: &'static str,
    /// A text size in per cent.
    pub percent: &'static str,
    /// Above the themes.
    pub theme: &'static str,
    /// The themes: automatic, light, dark, sepia, high contrast.
    pub themes: &'static [&'static str],
    /// Above the line widths.
    pub line_width: &'static str,
    /// The line widths: narrow, normal, wide.
    pub widths: &'static [&'static str],
    /// Button that resets the settings.
    pub reset: &'static str,
    /// Title of the ledger, the list of all lines.
    pub ledger: &'static str,
    /// Explains the ledger.
    pub ledger_hint: &'static str,
    /// Button that lists all lines.
    pub all_lines: &'static str,
    /// Button that lists the lines set aside.
    pub lines_aside: &'static str,
    /// Button that lists the lines with an uncertain role.
    pub lines_unsure: &'static str,
    /// Button that lists more lines.
    pub more_lines: &'static str,
    /// Names of the roles of lines, in the order of [`Role`](crate::article::Role).
    pub roles: &'static [&'static str],
    /// Reasons for setting a line aside, in the order of [`Reason`](crate::article::Reason).
    pub reasons: &'static [&'static str],
    /// Rules that say more than the reason, in the order of `RULES` in `ledger/rules.rs`.
    pub rules: &'static [&'static str],
    /// Confidence in a role; `{n}` is per cent.
    pub confidence: &'static str,
    /// Marks a role that the reader gave.
    pub corrected: &'static str,
    /// Number of lines the reader corrected.
    pub corrected_lines: &'static [&'static str],
    /// Button that removes all corrections.
    pub undo_all: &'static str,
    /// Button that removes the correction of line `{n}`.
    pub undo_line: &'static str,
    /// Name of the menu for the role of line `{n}`.
    pub role_of_line: &'static str,
    /// Button that shows line `{n}` in the ledger.
    pub show_line: &'static str,
    /// Button that shows the part of the article made from line `{n}`.
    pub show_in_article: &'static str,
    /// For corrections that were made for another text.
    pub stale_corrections: &'static str,
    /// Button that reads the article aloud.
    pub listen: &'static str,
    /// Button that pauses reading.
    pub pause: &'static str,
    /// Button that resumes reading.
    pub resume: &'static str,
    /// Button for the previous sentence.
    pub previous_sentence: &'static str,
    /// Button for the next sentence.
    pub next_sentence: &'static str,
    /// Button that ends reading.
    pub stop: &'static str,
    /// Name of the menu of speeds.
    pub speed: &'static str,
    /// Name of the menu of voices.
    pub voice: &'static str,
    /// In the menu of voices, if none is chosen.
    pub choose_voice: &'static str,
    /// After the name of a voice that sends the text to a server.
    pub online: &'static str,
    /// If there is no voice for the article's language.
    pub no_voice: &'static str,
    /// If all voices for it send the text to a server.
    pub online_only: &'static str,
    /// If speech synthesis failed.
    pub speech_failed: &'static str,
    /// Button that opens the export menu.
    pub export: &'static str,
    /// Button that copies the article as plain text.
    pub copy_text: &'static str,
    /// Button that copies it as Markdown.
    pub copy_markdown: &'static str,
    /// Button that copies it as JSON.
    pub copy_json: &'static str,
    /// Button that copies it as JSON-LD.
    pub copy_json_ld: &'static str,
    /// Button that opens the share sheet.
    pub share: &'static str,
    /// Button that copies the address, if there is no share sheet.
    pub copy_link: &'static str,
    /// Button that prints the page.
    pub print: &'static str,
    /// The clipboard took the text.
    pub copied: &'static str,
    /// The clipboard refused the text.
    pub copy_refused: &'static str,
    /// While a long text is parsed.
    pub parsing: &'static str,
    /// Button that stops the parsing.
    pub stop_parsing: &'static str,
    /// For a text whose parsing was stopped.
    pub not_parsed: &'static str,
    /// Button that parses it after all.
    pub parse_now: &'static str,
}

impl Messages {
    /// The singular or plural for `n` things, without the number.
    pub(crate) fn noun(&self, forms: &'static [&'static str], n: usize) -> &'static str {
        form(forms, usize::from(n > 1))
    }

    /// The plural form for `n`, with the number.
    pub(crate) fn count(&self, forms: &'static [&'static str], n: usize) -> String {
        form(forms, (self.plural)(n)).replace("{n}", &n.to_string())
    }

    /// The plural form for the numbers from `low` to `high`, with both.
    pub(crate) fn count_range(&self, forms: &'static [&'static str], low: usize, high: usize) -> String {
        if low >= high {
            return self.count(forms, high);
        }
        // In all languages of the card a range has the form of its upper end, unless that form is a
        // word for the number itself.
        let of_end = form(forms, (self.plural)(high));
        let form = if of_end.contains("{n}") { of_end } else { form(forms, usize::MAX) };
        form.replace("{n}", &format!("{low}{}{high}", self.range_separator))
    }
}

/// The form at an index, or the last form.
fn form(forms: &'static [&'static str], at: usize) -> &'static str {
    forms.get(at).or(forms.last()).copied().unwrap_or_default()
}
