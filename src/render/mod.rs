//! From documents and assessments to bytes, a file a format.

mod csv;
mod docx;
mod html;
mod ics;
mod json;
mod markdown;
mod sql;
mod template_csv;
mod text;
mod verdicts;
mod xlsx;

pub use csv::{CsvDialect, render_csv};
pub use docx::render_docx;
pub use html::render_html;
pub use ics::render_ics;
pub use json::{
    render_changes_json, render_explanations_json, render_findings_json, render_json,
    render_json_lines, render_listing, render_plan_json, render_summary_json, render_summary_lines,
    render_what_if_json,
};
pub use markdown::render_markdown;
pub use sql::{SqlDialect, render_sql};
pub use template_csv::render_template_csv;
pub use text::{Look, render_text};
pub use verdicts::{VerdictLines, VerdictsFormat, write_verdicts};
pub use xlsx::{render_report_xlsx, render_template_xlsx};
