//! The columns of a template: those of the survey format, and those that inform.

use crate::survey::{Column, InformationColumn};
use crate::wording::{Language, Wording};

/// A column of a template.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ColumnKind {
    /// One that the reader of surveys takes in.
    Survey(Column),
    /// One that only informs.
    Information(InformationColumn),
}

/// A column with the name it has in the header.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heading {
    /// What it is.
    pub kind: ColumnKind,
    /// Its name in the reader's language.
    pub name: String,
}

/// From what the indicator is to what is observed, in the order in which people fill it in.
const COLUMNS: [ColumnKind; 14] = [
    ColumnKind::Survey(Column::Indicator),
    ColumnKind::Survey(Column::Hamlet),
    ColumnKind::Information(InformationColumn::Title),
    ColumnKind::Survey(Column::Unit),
    ColumnKind::Information(InformationColumn::Target),
    ColumnKind::Information(InformationColumn::Guidance),
    ColumnKind::Information(InformationColumn::LastTime),
    ColumnKind::Survey(Column::Numerator),
    ColumnKind::Survey(Column::Denominator),
    ColumnKind::Survey(Column::Value),
    ColumnKind::Survey(Column::Claimed),
    ColumnKind::Survey(Column::SelfAssessed),
    ColumnKind::Survey(Column::Evidence),
    ColumnKind::Survey(Column::Note),
];

/// The columns of a template, those for hamlets and for the survey before only where there are any.
pub(super) fn columns(hamlets: bool, last_time: bool, wording: &Wording) -> Vec<Heading> {
    let is_used = |kind: &ColumnKind| match kind {
        ColumnKind::Survey(Column::Hamlet) => hamlets,
        ColumnKind::Information(InformationColumn::LastTime) => last_time,
        _ => true,
    };
    let heading = |kind| Heading {
        kind,
        name: name(kind, wording.language()).to_owned(),
    };
    COLUMNS.into_iter().filter(is_used).map(heading).collect()
}

/// The name of a column in the survey format.
fn name(kind: ColumnKind, language: Language) -> &'static str {
    let names = match kind {
        ColumnKind::Survey(column) => {
            let mut names = Column::NAMES.iter();
            names
                .find(|(known, _, _)| *known == column)
                .map(|(_, vi, en)| (*vi, *en))
        }
        ColumnKind::Information(column) => {
            let mut names = InformationColumn::NAMES.iter();
            names
                .find(|(known, _, _)| *known == column)
                .map(|(_, vi, en)| (*vi, *en))
        }
    };
    let (vi, en) = names.unwrap_or_default();
    match language {
        Language::Vietnamese => vi,
        Language::English => en,
    }
}
