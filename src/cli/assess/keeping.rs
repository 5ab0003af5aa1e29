//! How much is kept of a commune once it is judged.

use super::AssessFormat;
use super::arguments::ManyArguments;
use super::view::View;
use crate::assess::{Policy, assess};
use crate::pipeline::Case;
use crate::summary::{CommuneSummary, SetHead, SetHeads};
use std::sync::Arc;

/// What is kept of a commune.
pub(super) enum Kept {
    /// Everything.
    Case(Box<Case>),
    /// What a summary says of it.
    Row(Box<Row>),
}

/// A commune in a summary.
pub(super) type Row = (Arc<SetHead>, CommuneSummary);

impl Kept {
    fn row(self, policy: Policy, heads: &SetHeads) -> Row {
        match self {
            Kept::Case(case) => {
                CommuneSummary::of(&assess(&case.rules, &case.survey, policy), heads)
            }
            Kept::Row(row) => *row,
        }
    }

    /// The codes of the criteria that it was judged by, and that of the conditions where those are told.
    pub fn criteria(&self) -> Vec<&str> {
        match self {
            Kept::Case(case) => {
                let groups = case.rules.groups();
                groups.map(|group| group.code.as_str()).collect()
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
    pub fn of(many: &ManyArguments, formats: &[AssessFormat], files: usize) -> Keeping {
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
    pub fn keep(self, position: usize, case: Case, policy: Policy, heads: &SetHeads) -> Kept {
        let kept = Kept::Case(Box::new(case));
        match self {
            Keeping::Cases => kept,
            Keeping::FirstCase if position == 0 => kept,
            Keeping::FirstCase | Keeping::Rows => Kept::Row(Box::new(kept.row(policy, heads))),
        }
    }
}

/// All communes of a run: with everything where that was kept of all of them, else as a summary has
/// them.
pub(super) fn cases_or_rows(kept: Vec<Kept>, policy: Policy) -> (Vec<Case>, Vec<Row>) {
    let (mut cases, mut rows) = (Vec::new(), Vec::new());
    let has_rows = kept.iter().any(|kept| matches!(kept, Kept::Row(_)));
    let heads = SetHeads::default();
    for kept in kept {
        match kept {
            Kept::Case(case) if !has_rows => cases.push(*case),
            kept => rows.push(kept.row(policy, &heads)),
        }
    }
    (cases, rows)
}
