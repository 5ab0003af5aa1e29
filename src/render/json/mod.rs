//! JSON, a file a format (see `docs/json.md`), and what the formats share.

mod assessment;
mod changes;
mod commune;
mod explanations;
mod figures;
mod finding;
mod findings;
mod left_out;
mod listing;
mod plan;
mod recognition;
mod rule_set;
mod summary;
mod target;
mod what_if;

pub use assessment::{render_json, render_json_lines};
pub use changes::render_changes_json;
pub use explanations::render_explanations_json;
pub use findings::render_findings_json;
pub use listing::render_listing;
pub use plan::render_plan_json;
pub use summary::{render_summary_json, render_summary_lines};
pub use what_if::render_what_if_json;

use serde::Serialize;

/// A file of JSON that people can read too.
fn pretty(file: &impl Serialize) -> String {
    // Strings, numbers and lists only: nothing here can fail to serialise.
    let mut text = serde_json::to_string_pretty(file).unwrap_or_default();
    text.push('\n');
    text
}

/// Adds a line of JSON.
fn push_line(value: &impl Serialize, lines: &mut String) {
    lines.push_str(&serde_json::to_string(value).unwrap_or_default());
    lines.push('\n');
}
