//! The closed set of verdicts.

/// The state of an indicator, a criterion or a commune.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Verdict {
    /// Đạt.
    Met,
    /// Chưa đạt.
    NotMet,
    /// Không áp dụng: the rule allows it and a reason is given; not counted.
    NotApplicable,
    /// Chưa có số liệu: nothing usable was given.
    NoData,
    /// Chưa đủ căn cứ: the target is unset, or the set is incomplete.
    Undecided,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Verdict; 5] = [
        Verdict::Met,
        Verdict::NotMet,
        Verdict::NotApplicable,
        Verdict::NoData,
        Verdict::Undecided,
    ];

    /// Which of several verdicts decides that of their whole: the highest.
    pub(crate) fn rank(self) -> u8 {
        match self {
            Verdict::NotApplicable => 0,
            Verdict::Met => 1,
            Verdict::NoData => 2,
            Verdict::Undecided => 3,
            Verdict::NotMet => 4,
        }
    }

    /// Whether nothing is left to do: it is met, or need not be.
    pub fn is_settled(self) -> bool {
        matches!(self, Verdict::Met | Verdict::NotApplicable)
    }

    /// The name used in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Met => "met",
            Verdict::NotMet => "not_met",
            Verdict::NotApplicable => "not_applicable",
            Verdict::NoData => "no_data",
            Verdict::Undecided => "undecided",
        }
    }
}

/// What a verdict rests on, the firmest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum VerdictBasis {
    /// Computed from counts or a measured amount.
    Computed,
    /// Taken from a bare percentage, or from the answer to a yes/no indicator.
    Reported,
    /// The officer's conclusion, where the rule cannot compute it.
    Concluded,
}

impl VerdictBasis {
    /// The name used in JSON.
    pub fn name(self) -> &'static str {
        match self {
            VerdictBasis::Computed => "computed",
            VerdictBasis::Reported => "reported",
            VerdictBasis::Concluded => "concluded",
        }
    }
}
