//! How much is kept of a commune once it is judged.

use super::super::arguments::ManyArguments;
use super::super::output::Format;
use super::view::View;
use crate::assess::{Policy, assess};
use crate::pipeline::Case;
use crate::summary::{CommuneSummary, SetHead};

/// What is kept of a commune.
pub(super) enum Kept {
    /// Everything.
    Case(Box<Case>),
    /// What a summary says of it.
    Row(Box<Row>),
}

/// A commune in a summary.
pub(super) type Row = (SetHead, CommuneSummary);

impl Kept {
    fn row(self, policy: Policy) -> Row {
        match self {
            Kept::Case(case) => CommuneSummary::of(&assess(&case.rules, &case.survey, policy)),
            Kept::Row(row) => *row,
        }
    }

    /// The codes of the criteria that it was judged by.
    pub fn criteria(&self) -> Vec<&str> {
        match self {
            Kept::Case(case) => {
                let criteria = case.rules.criteria.iter();
                criteria.map(|criterion| criterion.code.as_str()).collect()
            }
            Kept::Row(row) => row
                .0
                .criteria
                .iter()
                .map(|(code, _)| code.as_str())
                .collect(),
        }
    }
}

/// Of which communes what is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Keeping {
    /// Everything of all.
    Cases,
    /// Everything of the first in a file, which may be the only one.
    FirstCase,
    /// Nothing but what a summary says.
    Rows,
}

impl Keeping {
    /// What the formats of a run on so many files take.
    pub fn of(many: &ManyArguments, formats: &[Format], files: usize) -> Keeping {
        let some_detail = |several| {
            let mut views = formats
                .iter()
                .map(|format| View::of(*format, many, several));
            views.any(|view| view == View::Details)
        };
        if some_detail(true) {
            Keeping::Cases
        } else if files == 1 && some_detail(false) {
            Keeping::FirstCase
        } else {
            Keeping::Rows
        }
    }

    /// What is kept of a commune that so many of its file came before.
    pub fn keep(self, position: usize, case: Case, policy: Policy) -> Kept {
        let kept = Kept::Case(Box::new(case));
        match self {
            Keeping::Cases => kept,
            Keeping::FirstCase if position == 0 => kept,
            Keeping::FirstCase | Keeping::Rows => Kept::Row(Box::new(kept.row(policy))),
        }
    }
}

/// All communes of a run.
pub(super) enum Judged {
    /// With everything, not yet judged again.
    Cases(Vec<Case>, Policy),
    /// As a summary has them.
    Rows(Vec<Row>),
}

impl Judged {
    /// Everything, where everything of all of them was kept.
    pub fn of(kept: Vec<Kept>, policy: Policy) -> Judged {
        if kept.iter().any(|kept| matches!(kept, Kept::Row(_))) {
            return Judged::Rows(kept.into_iter().map(|kept| kept.row(policy)).collect());
        }
        let cases = kept.into_iter().filter_map(|kept| match kept {
            Kept::Case(case) => Some(*case),
            Kept::Row(_) => None,
        });
        Judged::Cases(cases.collect(), policy)
    }
}
