//! The figures of a survey and how they are named in a finding.

use crate::assess::{Assessment, IndicatorResult};
use crate::diagnostic::{Arg, message};
use crate::number::{Number, Share};
use crate::rules::{Figure, Kind};
use crate::survey::{Entry, Survey};

/// The figure as the survey gives it.
pub(super) fn entry<'s>(survey: &'s Survey, figure: &Figure) -> Option<&'s Entry<Number>> {
    match figure {
        Figure::Fact(fact) => survey
            .quantities
            .iter()
            .find(|(own, _)| own.name == fact.name)
            .map(|(_, entry)| entry),
        Figure::Numerator(code) => survey.observations.get(code)?.numerator.as_ref(),
        Figure::Denominator(code) => survey.observations.get(code)?.denominator.as_ref(),
    }
}

/// What the figure is, such as `mẫu số của 9.1`.
pub(super) fn name(figure: &Figure) -> Arg {
    match figure {
        Figure::Fact(fact) => Arg::from(&fact.name),
        Figure::Numerator(code) => message!("numerator-of", code = code).into(),
        Figure::Denominator(code) => message!("denominator-of", code = code).into(),
    }
}

/// An indicator or part that is observed by counting a part of a whole.
pub(super) struct Counted<'r, 'a> {
    pub result: &'r IndicatorResult<'a>,
    pub share: Share,
}

impl Counted<'_, '_> {
    /// Whether some, but not all, were counted: only such counts tell anything by their digits.
    pub fn is_inner(&self) -> bool {
        self.share.numerator() > Number::ZERO && self.share.numerator() < self.share.denominator()
    }

    /// Whether everything was counted.
    pub fn is_full(&self) -> bool {
        self.share.numerator() == self.share.denominator()
    }
}

/// Every share with its counts, whether its target is known or not.
pub(super) fn counted<'r, 'a>(
    assessment: &'r Assessment<'a>,
) -> impl Iterator<Item = Counted<'r, 'a>> {
    assessment
        .rows()
        .filter(|result| result.rule.kind == Kind::Share && result.parts.is_empty())
        .filter_map(|result| {
            let share = result.observation?.share()?;
            Some(Counted { result, share })
        })
}
