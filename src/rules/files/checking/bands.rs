//! Bands follow one another, so that every commune belongs to exactly one.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::rules::files::book::RuleBook;

/// Checks that the bands fall from at most the declared number of criteria to at least one.
pub(super) fn check_bands(book: &RuleBook, diagnostics: &mut Diagnostics) {
    let mut most = book.declared.criteria;
    for (band, span) in &book.bands {
        if *band == 0 || *band > most {
            diagnostics.push(
                Diagnostic::new(Code::BandOrder, book.place(span))
                    .with("band", *band as usize)
                    .with("most", most as usize),
            );
        }
        most = band.saturating_sub(1);
    }
}
