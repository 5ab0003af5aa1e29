//! What a verdict may rest on.

/// Whether officers' conclusions count.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Strictness {
    /// Where the rule cannot compute a verdict, the officer's conclusion is taken.
    #[default]
    TakeConclusions,
    /// Only what can be computed or was reported as a figure or answer counts.
    Strict,
}

impl Strictness {
    /// Strict or not.
    pub fn strict_if(strict: bool) -> Strictness {
        if strict {
            Strictness::Strict
        } else {
            Strictness::TakeConclusions
        }
    }
}

/// What a verdict may rest on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Policy {
    /// Whether officers' conclusions count.
    pub strictness: Strictness,
    /// Whether only targets that were checked against the text of the decision can be met.
    pub require_verified: bool,
    /// Whether the communes are recognised already, and the rule of withdrawal is asked.
    pub recognised: bool,
}

impl From<Strictness> for Policy {
    fn from(strictness: Strictness) -> Policy {
        Policy {
            strictness,
            ..Policy::default()
        }
    }
}
