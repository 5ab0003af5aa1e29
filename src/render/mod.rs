//! From documents and assessments to bytes, a file a format.

mod csv;
mod docx;
mod ics;
mod json;
mod markdown;
mod plan_json;
mod text;

pub use csv::{CsvDialect, render_csv};
pub use docx::render_docx;
pub use ics::render_ics;
pub use json::render_json;
pub use markdown::render_markdown;
pub use plan_json::render_plan_json;
pub use text::{Look, render_text};
