//! The messages of one language.

/// The words of one language; each but English ends with `..en::WORDS`.
///
/// `{n}` stands for a number. What is counted has a list of forms in the order `plural` counts them; what only names one
/// thing or several has a list of singular and plural. A list that ends sooner gives its last form.
pub(crate) struct Messages {
    /// BCP 47 tag: `id`.
    pub tag: &'static str,
    /// Which of its forms a number takes.
    pub plural: fn(usize) -> usize,
    /// Between the names of a list.
    pub list_separator: &'static str,
    /// Between the ends of a range of numbers.
    pub range_separator: &'static str,
    /// Read out before the authors' names.
    pub by: &'static str,
    /// Before the editors' names.
    pub editors: &'static [&'static str],
    /// Before the agency's name.
    pub agency: &'static str,
    /// Before the date of the last change.
    pub updated: &'static str,
    /// The reading time.
    pub reading_time: &'static [&'static str],
    /// Read out before the name of who took a picture.
    pub credit: &'static str,
    /// Title of the summary.
    pub summary: &'static str,
    /// How many points it has.
    pub points: &'static [&'static str],
    /// Above points the publisher printed.
    pub from_publisher: &'static str,
    /// Above points taken from the story.
    pub from_story: &'static str,
    /// Above points taken from the story that follow the publisher's.
    pub also_from_story: &'static str,
    /// In place of the summary of a story without a sentence to take.
    pub no_summary: &'static str,
    /// Opens the rest of the story.
    pub full_story: &'static str,
    /// Closes it again.
    pub show_less: &'static str,
    /// Before the media the story quotes.
    pub sources: &'static str,
    /// Above editor's notes.
    pub editor_notes: &'static [&'static str],
    /// How many lines were set aside.
    pub set_aside: &'static [&'static str],
    /// What those lines are.
    pub set_aside_hint: &'static str,
    /// Title of a card without text.
    pub empty: &'static str,
    /// What to do about that.
    pub empty_hint: &'static str,
    /// Title of a card whose text holds no story.
    pub no_story: &'static str,
    /// What to make of that.
    pub no_story_hint: &'static str,
    /// Name of the row of tools.
    pub tools: &'static str,
    /// Name of the button that opens the reader's settings.
    pub settings: &'static str,
    /// Before the buttons that make text smaller and larger.
    pub text_size: &'static str,
    /// Makes text smaller.
    pub smaller: &'static str,
    /// Makes text larger.
    pub larger: &'static str,
    /// A number in per cent.
    pub percent: &'static str,
    /// Above the themes.
    pub theme: &'static str,
    /// The themes: the page's or the system's, light, dark, sepia, high contrast.
    pub themes: &'static [&'static str],
    /// Above the widths of the column.
    pub line_width: &'static str,
    /// The widths: narrow, normal, wide.
    pub widths: &'static [&'static str],
    /// Takes back what was chosen.
    pub reset: &'static str,
    /// Title of the view of every line of the text.
    pub ledger: &'static str,
    /// What can be done there.
    pub ledger_hint: &'static str,
    /// Lists all lines.
    pub all_lines: &'static str,
    /// Lists the lines set aside.
    pub lines_aside: &'static str,
    /// Lists the lines the card is not sure of.
    pub lines_unsure: &'static str,
    /// Lists more lines.
    pub more_lines: &'static str,
    /// Names of the roles of lines, in the order of [`Role`](crate::article::Role).
    pub roles: &'static [&'static str],
    /// Why lines were set aside, in the order of [`Reason`](crate::article::Reason).
    pub reasons: &'static [&'static str],
    /// How sure a role is, `{n}` in per cent.
    pub confidence: &'static str,
    /// Of a role that the reader gave.
    pub corrected: &'static str,
    /// How many lines the reader has put right.
    pub corrected_lines: &'static [&'static str],
    /// Takes all of that back.
    pub undo_all: &'static str,
    /// Takes that of line `{n}` back.
    pub undo_line: &'static str,
    /// Name of the menu of the roles of line `{n}`.
    pub role_of_line: &'static str,
    /// Leads from the article to line `{n}`.
    pub show_line: &'static str,
    /// Leads from line `{n}` to what was made of it.
    pub show_in_article: &'static str,
    /// Of corrections that were made for another text.
    pub stale_corrections: &'static str,
    /// Reads the article aloud.
    pub listen: &'static str,
    /// Pauses reading aloud.
    pub pause: &'static str,
    /// Goes on reading aloud.
    pub resume: &'static str,
    /// Goes back a sentence.
    pub previous_sentence: &'static str,
    /// Goes on to the next sentence.
    pub next_sentence: &'static str,
    /// Ends reading aloud.
    pub stop: &'static str,
    /// Name of the speeds of reading aloud.
    pub speed: &'static str,
    /// Name of the voices.
    pub voice: &'static str,
    /// In place of a voice where none is chosen.
    pub choose_voice: &'static str,
    /// Behind the name of a voice that sends the text to its maker.
    pub online: &'static str,
    /// When the device has no voice for the article's language.
    pub no_voice: &'static str,
    /// When all voices for it send the text to their makers.
    pub online_only: &'static str,
    /// When the browser's speech has failed.
    pub speech_failed: &'static str,
    /// Name of the button that opens the ways to take the article along.
    pub export: &'static str,
    /// Copies the article as plain text.
    pub copy_text: &'static str,
    /// Copies it as Markdown.
    pub copy_markdown: &'static str,
    /// Copies it as JSON.
    pub copy_json: &'static str,
    /// Copies it as JSON-LD.
    pub copy_json_ld: &'static str,
    /// Opens the browser's share sheet.
    pub share: &'static str,
    /// Copies the address, where there is no share sheet.
    pub copy_link: &'static str,
    /// Prints the page.
    pub print: &'static str,
    /// The clipboard has it.
    pub copied: &'static str,
    /// The clipboard does not have it.
    pub copy_refused: &'static str,
    /// While a long text is taken apart.
    pub parsing: &'static str,
    /// Stops that.
    pub stop_parsing: &'static str,
    /// After that: the text is shown and was not taken apart.
    pub not_parsed: &'static str,
    /// Takes it apart after all.
    pub parse_now: &'static str,
}

impl Messages {
    /// The form that names `n` things without saying how many.
    pub(crate) fn noun(&self, forms: &'static [&'static str], n: usize) -> &'static str {
        form(forms, usize::from(n > 1))
    }

    /// The form `n` takes, with the number in it.
    pub(crate) fn count(&self, forms: &'static [&'static str], n: usize) -> String {
        form(forms, (self.plural)(n)).replace("{n}", &n.to_string())
    }

    /// The form the numbers from `low` to `high` take, with both in it.
    pub(crate) fn count_range(&self, forms: &'static [&'static str], low: usize, high: usize) -> String {
        if low >= high {
            return self.count(forms, high);
        }
        // A range takes the form of its end in all the card's languages, unless that is a word for the number itself.
        let of_end = form(forms, (self.plural)(high));
        let form = if of_end.contains("{n}") { of_end } else { form(forms, usize::MAX) };
        form.replace("{n}", &format!("{low}{}{high}", self.range_separator))
    }
}

/// The form at this place, else the last.
fn form(forms: &'static [&'static str], at: usize) -> &'static str {
    forms.get(at).or(forms.last()).copied().unwrap_or_default()
}
