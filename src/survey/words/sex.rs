//! Women and men, in the words that officers use.

use crate::folded::folded;

/// Whom a row is about, where it is not about everybody.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sex {
    /// Nữ.
    Women,
    /// Nam.
    Men,
}

impl Sex {
    /// Both, in the order in which they are shown.
    pub const BOTH: [Sex; 2] = [Sex::Women, Sex::Men];

    /// The folded words for women and men together.
    pub(crate) const WORDS_FOR_BOTH: [&'static str; 3] = ["", "chung", "both"];

    /// The sex that a text means; `None` when it is none.
    pub fn parse(text: &str) -> Option<Sex> {
        match folded(text).as_str() {
            "nu" | "women" | "woman" | "female" => Some(Sex::Women),
            "nam" | "men" | "man" | "male" => Some(Sex::Men),
            _ => None,
        }
    }

    /// Whether a text means women and men together, as a blank cell does.
    pub(in crate::survey) fn means_both(text: &str) -> bool {
        Sex::WORDS_FOR_BOTH.contains(&folded(text).as_str())
    }

    /// The name used in JSON and as the wording's key.
    pub fn name(self) -> &'static str {
        match self {
            Sex::Women => "women",
            Sex::Men => "men",
        }
    }
}
