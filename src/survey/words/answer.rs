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
    /// The folded words for each answer.
    pub const WORDS: [(Answer, &'static [&'static str]); 3] = [
        (
            Answer::Yes,
            &["dat", "dat chuan", "co", "yes", "met", "true"],
        ),
        (
            Answer::No,
            &[
                "chua dat",
                "khong dat",
                "chua dat chuan",
                "khong dat chuan",
                "chua",
                "khong",
                "no",
                "not met",
                "false",
            ],
        ),
        (
            Answer::NotApplicable,
            &["khong ap dung", "na", "n a", "not applicable", "kad"],
        ),
    ];

    /// The name used in JSON and as the wording's key: that of the verdict it would give.
    pub fn name(self) -> &'static str {
        match self {
            Answer::Yes => "met",
            Answer::No => "not_met",
            Answer::NotApplicable => "not_applicable",
        }
    }

    /// The answer that a text means; `None` when it is none.
    pub fn parse(text: &str) -> Option<Answer> {
        let text = folded(text);
        let mut answers = Answer::WORDS.iter();
        answers
            .find(|(_, words)| words.contains(&text.as_str()))
            .map(|(answer, _)| *answer)
    }
}
