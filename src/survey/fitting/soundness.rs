//! What can be wrong with a row's figures by themselves, whoever reads them and wherever they stand.

use crate::number::Number;
use crate::rules::{Indicator, Kind};
use crate::survey::observed::Figures;
use crate::survey::words::Answer;

/// Something that is wrong with the figures of a row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::survey) enum Unsound {
    /// Counts, where the indicator is not judged by any.
    CountsOfOtherKind,
    /// Counts and a value instead of them.
    CountsAndValue,
    /// Counts of nothing.
    ZeroDenominator,
    /// More than the whole.
    NumeratorAboveDenominator {
        /// The part.
        numerator: Number,
        /// The whole.
        denominator: Number,
    },
    /// Answers that exclude one another.
    AnswersContradict,
    /// "Không áp dụng", where the rule does not allow it.
    NotApplicableNotAllowed,
    /// "Không áp dụng" without a note that says why.
    NotApplicableWithoutReason,
}

/// What else of a row decides whether its figures are sound.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(in crate::survey) struct Circumstances {
    /// Whether the row is about a hamlet.
    pub of_hamlet: bool,
    /// Whether it is about women or men only.
    pub of_sex: bool,
    /// Whether it has a note.
    pub noted: bool,
}

/// Everything that is wrong with the figures of a row.
pub(in crate::survey) fn unsound(
    indicator: &Indicator,
    figures: &Figures,
    row: Circumstances,
) -> impl Iterator<Item = Unsound> {
    let counts = unsound_counts(indicator, figures, row);
    let answers = unsound_answers(indicator, figures, row);
    counts.into_iter().chain([answers]).flatten()
}

fn unsound_counts(
    indicator: &Indicator,
    figures: &Figures,
    row: Circumstances,
) -> [Option<Unsound>; 3] {
    if !figures.counts_begun() {
        return [None; 3];
    }
    let judged_by_counts =
        matches!(indicator.kind, Kind::Share | Kind::Growth) && indicator.parts.is_empty();
    // A hamlet may have no pupils, or no girls among them; the commune is looked at later.
    let is_part = row.of_hamlet || row.of_sex;
    let may_exceed = indicator.may_exceed_whole || indicator.kind == Kind::Growth;
    let of_whole = match (figures.numerator, figures.denominator) {
        (_, Some(whole)) if whole == Number::ZERO && !is_part => Some(Unsound::ZeroDenominator),
        (Some(numerator), Some(denominator)) if numerator > denominator && !may_exceed => {
            Some(Unsound::NumeratorAboveDenominator {
                numerator,
                denominator,
            })
        }
        _ => None,
    };
    [
        (!judged_by_counts).then_some(Unsound::CountsOfOtherKind),
        figures.value.map(|_| Unsound::CountsAndValue),
        of_whole,
    ]
}

/// "Không áp dụng" must be allowed, have a reason, and stand alone.
fn unsound_answers(
    indicator: &Indicator,
    figures: &Figures,
    row: Circumstances,
) -> Option<Unsound> {
    let answers = [figures.answer(), figures.self_assessed];
    let not_applicable = answers.contains(&Some(Answer::NotApplicable));
    let has_figures =
        figures.counts_begun() || (figures.value.is_some() && figures.answer().is_none());
    let others = answers
        .iter()
        .flatten()
        .any(|answer| *answer != Answer::NotApplicable);
    // For a yes/no indicator the value is the observation, and a differing conclusion is a finding;
    // so is the answer of a hamlet where hamlets are counted. Elsewhere both are conclusions and
    // one must be wrong.
    let is_observed = indicator.kind == Kind::YesNo || (indicator.counts_hamlets && row.of_hamlet);
    let two_conclusions =
        !is_observed && matches!(answers, [Some(one), Some(other)] if one != other);
    if (not_applicable && (has_figures || others)) || two_conclusions {
        Some(Unsound::AnswersContradict)
    } else if not_applicable && indicator.optional.is_none() {
        Some(Unsound::NotApplicableNotAllowed)
    } else if not_applicable && !row.noted {
        Some(Unsound::NotApplicableWithoutReason)
    } else {
        None
    }
}
