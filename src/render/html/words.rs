//! The page's own words.

use crate::wording::Wording;

/// What the page says of itself.
pub(super) struct Words {
    pub skip: String,
    pub contents: String,
    pub summary: String,
    pub distances: String,
    pub distances_note: String,
    pub bar_measured: String,
    pub bar_target: String,
    pub bar_gap: String,
    pub filter: String,
    pub state: String,
    pub any_state: String,
    pub criterion: String,
    pub any_criterion: String,
    pub search: String,
    pub reset: String,
    pub open_all: String,
    pub close_all: String,
}

impl Words {
    pub fn new(wording: &Wording) -> Words {
        Words {
            skip: wording.word("page-skip"),
            contents: wording.word("page-contents"),
            summary: wording.word("page-to-summary"),
            distances: wording.word("page-distances"),
            distances_note: wording.word("page-distances-note"),
            bar_measured: wording.word("page-bar-measured"),
            bar_target: wording.word("page-bar-target"),
            bar_gap: wording.word("page-bar-gap"),
            filter: wording.word("page-filter"),
            state: wording.word("column-verdict"),
            any_state: wording.word("page-any-state"),
            criterion: wording.word("column-criterion"),
            any_criterion: wording.word("page-any-criterion"),
            search: wording.word("page-search"),
            reset: wording.word("page-reset"),
            open_all: wording.word("page-open-all"),
            close_all: wording.word("page-close-all"),
        }
    }
}
