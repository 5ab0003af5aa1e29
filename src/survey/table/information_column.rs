//! The columns that inform whoever fills in a survey and hold nothing of it.

use crate::folded::folded;

/// A sheet of a workbook that has this in a cell of its first column explains how to fill in the
/// others: it is no survey, and nobody needs to be told that it was not read.
pub const GUIDE_MARK: &str = "nongthon.guide";

/// A column of a template that the reader passes over: what it says is known from the rules.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum InformationColumn {
    /// The indicator's title.
    Title,
    /// What the rules ask.
    Target,
    /// What is to be filled in where.
    Guidance,
    /// What the survey before this one said.
    LastTime,
}

impl InformationColumn {
    /// Every column with its names, Vietnamese and English.
    pub const NAMES: [(InformationColumn, &'static str, &'static str); 4] = [
        (InformationColumn::Title, "tên chỉ tiêu", "title"),
        (InformationColumn::Target, "mức đạt chuẩn", "target"),
        (InformationColumn::Guidance, "cách ghi", "guidance"),
        (InformationColumn::LastTime, "kỳ trước", "last_time"),
    ];

    /// The one that a header cell names, with or without accents and capitals.
    pub fn named(name: &str) -> Option<InformationColumn> {
        let name = folded(name);
        InformationColumn::NAMES
            .iter()
            .find(|(_, vi, en)| folded(vi) == name || folded(en) == name)
            .map(|(column, _, _)| *column)
    }
}
