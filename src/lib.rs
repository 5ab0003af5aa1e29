//! Judges communes against Vietnam's national criteria for new-rural communes (nông thôn mới).
//!
//! The stages follow one another: rule files are resolved for a day and a place ([`rules`]),
//! a survey is read and fitted to them ([`survey`]), judged ([`assess`]), laid out as a document
//! ([`report`]) and turned into bytes ([`render`]). With [`assignments`], what is missing becomes
//! a [`mod@plan`]; of many communes, a [`summary`] is kept, of very many [`verdicts_only`]. The binary's [`cli`]
//! alone talks to a terminal.

pub mod assess;
pub mod assignments;
pub mod changes;
pub mod cli;
pub mod diagnostic;
pub mod explain;
pub mod folded;
pub mod in_order;
pub mod number;
pub mod pipeline;
pub mod plan;
pub mod render;
pub mod report;
pub mod rules;
pub mod summary;
pub mod survey;
pub mod template;
pub mod text;
pub mod verdicts_only;
pub mod what_if;
pub mod wording;
