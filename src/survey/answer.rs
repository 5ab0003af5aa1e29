//! Yes, no or not applicable, in the words that officers use.

use crate::folded::folded;

/// An answer or conclusion.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer {
    /// Đạt.
    Yes,
    /// Chưa đạt.
    No,
    /// Không áp dụng.
    NotApplicable,
}

impl Answer {
    /// The answer that a text means; `None` when it is none.
    pub fn parse(text: &str) -> Option<Answer> {
        match folded(text).as_str() {
            "dat" | "co" | "yes" | "met" | "true" => Some(Answer::Yes),
            "chua dat" | "khong dat" | "chua" | "khong" | "no" | "not met" | "false" => {
                Some(Answer::No)
            }
            "khong ap dung" | "na" | "n a" | "not applicable" | "kad" => {
                Some(Answer::NotApplicable)
            }
            _ => None,
        }
    }
}
