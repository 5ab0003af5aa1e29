//! A finding in a line.

use crate::diagnostic::{Diagnostic, Place, message};
use crate::wording::Wording;

/// What was found, about which indicator, and where.
pub(super) fn finding_line(finding: &Diagnostic, wording: &Wording) -> String {
    let mut line = wording.say(&finding.message);
    if let Some(indicator) = &finding.indicator {
        line = wording.say(&message!(
            "finding-about-indicator",
            indicator = indicator,
            finding = line
        ));
    }
    if let Place::Cell(place) = &finding.place {
        line = wording.say(&message!(
            "finding-at",
            finding = line,
            place = place.within_file()
        ));
    }
    line
}
