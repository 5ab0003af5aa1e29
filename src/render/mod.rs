//! From documents and assessments to bytes, a file a format.

mod changes_json;
mod csv;
mod docx;
mod explanations_json;
mod figures_json;
mod findings_json;
mod html;
mod ics;
mod json;
mod listing;
mod markdown;
mod plan_json;
mod template_csv;
mod text;
mod xlsx;

pub use changes_json::render_changes_json;
pub use csv::{CsvDialect, render_csv};
pub use docx::render_docx;
pub use explanations_json::render_explanations_json;
pub use findings_json::render_findings_json;
pub use html::render_html;
pub use ics::render_ics;
pub use json::render_json;
pub use listing::render_listing;
pub use markdown::render_markdown;
pub use plan_json::render_plan_json;
pub use template_csv::render_template_csv;
pub use text::{Look, render_text};
pub use xlsx::{render_report_xlsx, render_template_xlsx};
