//! The third step: embed code, a link and JSON to take along.

mod clipboard;
mod embed_code;
mod json_panel;
mod panel;

pub use panel::ExportPanel;
