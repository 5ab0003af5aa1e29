//! A file of assignments in memory, each entry with where it stands in the plan and in the file.

use crate::diagnostic::{Bilingual, SourceText, SpanPlace};
use crate::text::Text;
use jiff::civil::Date;
use std::ops::Range;
use std::sync::Arc;

/// Who does what and by when, as a plan says.
#[derive(Debug)]
pub struct Assignments {
    /// The id of the file.
    pub id: Text,
    /// What it is.
    pub title: Bilingual,
    /// The plan it was taken from.
    pub document: Bilingual,
    /// The id of the rule set whose codes it uses.
    pub rule_set: Text,
    /// The commune that the plan is about; `None` for every commune.
    pub commune: Option<Text>,
    /// What is to be reached in all.
    pub goal: Goal,
    /// The bodies in the order of the plan.
    pub bodies: Vec<Body>,
    /// The tasks in the order of the plan.
    pub tasks: Vec<Task>,
    /// The file it was read from.
    pub source: Arc<SourceText>,
    /// Where the id of the rule set stands.
    pub rule_set_span: Range<usize>,
    /// Where the name of the commune stands.
    pub commune_span: Range<usize>,
}

/// What is to be reached in all.
#[derive(Debug)]
pub struct Goal {
    /// In words.
    pub text: Bilingual,
    /// By when.
    pub due: DueDay,
    /// Where in the plan it stands.
    pub at: Text,
}

/// The day by which something is due.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DueDay {
    /// The day.
    pub day: Date,
    /// How the plan says it, such as `trong tháng 11/2023`.
    pub written: Option<Text>,
    /// Where in the file the day stands.
    pub span: Range<usize>,
}

/// A body that is responsible for something.
#[derive(Debug)]
pub struct Body {
    /// Its id in the file.
    pub id: Text,
    /// Its name.
    pub name: Bilingual,
    /// Where in the plan it stands.
    pub at: Text,
    /// What the plan charges it with in general.
    pub duty: Option<Bilingual>,
    /// What it leads.
    pub leads: Vec<Charge>,
    /// What it supports.
    pub supports: Vec<Charge>,
}

/// A criterion or an indicator that a body is charged with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Charge {
    /// The code.
    pub code: Text,
    /// Where in the plan that is said.
    pub at: Text,
    /// Where in the file the code stands.
    pub span: Range<usize>,
}

/// Something to be done.
#[derive(Debug)]
pub struct Task {
    /// Its id in the file.
    pub id: Text,
    /// The criteria and indicators it serves; empty for one that serves all.
    pub codes: Vec<Charge>,
    /// Who does it, by index among the bodies; empty where those who lead the codes do.
    pub bodies: Vec<usize>,
    /// When it is to be done.
    pub stage: Stage,
    /// What is to be done.
    pub text: Bilingual,
    /// By when, where the plan says so.
    pub due: Option<DueDay>,
    /// Where in the plan it stands.
    pub at: Text,
}

/// Before or after the criterion is met.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    /// To meet it.
    NotMet,
    /// To keep it.
    Met,
}

impl Stage {
    /// Both by the word that the file uses.
    pub(super) const WORDS: [(&'static str, Stage); 2] =
        [("not_met", Stage::NotMet), ("met", Stage::Met)];
}

impl Assignments {
    /// A place in the file it was read from.
    pub fn place(&self, span: &Range<usize>) -> SpanPlace {
        SpanPlace::new(&self.source, span)
    }
}
