//! The first step: the ways to bring a text to the page.

mod file_drop;
mod history_button;
mod language_name;
mod marked;
mod open_file;
mod paste_anywhere;
mod paste_box;
mod read_file;
mod sample_menu;
mod status_line;

pub use file_drop::FileDrop;
pub use history_button::HistoryButton;
pub use marked::{FileKind, Input, read_by_kind, read_html};
pub use open_file::OpenFile;
pub use paste_anywhere::use_paste_anywhere;
pub use paste_box::PasteBox;
pub use read_file::{FileText, read_file};
pub use sample_menu::{SampleList, SampleMenu};
pub use status_line::StatusLine;
