//! How much a report may hold, so that no run takes all memory.

use super::format::FileFormat;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::pipeline::Case;

/// Indicators and hamlets in one file of results: those of the whole country.
pub(super) const MOST_LINES: usize = 700_000;
/// The same in files that are drawn page by page, which takes eight times the memory.
const MOST_PAGED_LINES: usize = 120_000;

/// How many indicators, and hamlets of them, are told of communes in detail.
pub(super) fn lines_of(cases: &[Case]) -> usize {
    let of_case = |case: &Case| {
        let observations = case.survey.observations.values();
        let hamlets: usize = observations.map(|it| it.hamlets.len()).sum();
        case.rules.leaves().count() + hamlets
    };
    cases.iter().map(of_case).sum()
}

/// How many lines files of all these formats can hold.
pub(super) fn most_lines<F: FileFormat>(mut formats: impl Iterator<Item = F>) -> usize {
    if formats.any(FileFormat::has_pages) {
        MOST_PAGED_LINES
    } else {
        MOST_LINES
    }
}

/// The error about a report with so many lines, where they are too many.
pub(super) fn too_detailed(lines: usize, most: usize) -> Option<Diagnostic> {
    (lines > most).then(|| {
        Diagnostic::new(Code::ReportTooLarge, Place::Nowhere)
            .with("lines", lines)
            .with("most", most)
    })
}
