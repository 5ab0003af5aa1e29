//! What in the assignments does not add up, in words.

use crate::diagnostic::{Diagnostic, Place, message};
use crate::report::findings::finding_line;
use crate::wording::Wording;

/// A line a finding.
pub(super) fn lines(findings: &[Diagnostic], wording: &Wording) -> Vec<String> {
    let lines = findings.iter();
    lines
        .map(|finding| {
            let line = finding_line(finding, wording);
            let Place::Span(place) = &finding.place else {
                return line;
            };
            // By its name alone, wherever the file lies on somebody's disk.
            let file = place.source.name.rsplit(['/', '\\']).next();
            let at = message!(
                "detail-line",
                file = file.unwrap_or_default(),
                place = message!(
                    "place-line",
                    line = place.source.line_of(place.span.start) as usize
                ),
            );
            wording.say(&message!("finding-at", finding = line, place = at))
        })
        .collect()
}
