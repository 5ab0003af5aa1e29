//! An indicator by hamlet and by sex: each judged alone, and what follows for the whole.

use super::assessment::IndicatorResult;
use super::combine::combine;
use super::gap::Gap;
use super::judge::{Judgement, Reason};
use super::verdict::Verdict;
use crate::number::Number;
use crate::survey::{HamletObservation, Sex};

/// A hamlet judged as if it were the commune: whether it pulls the commune up or down.
#[derive(Debug)]
pub struct HamletResult<'a> {
    /// What was observed there.
    pub observed: &'a HamletObservation,
    /// The hamlet's own result.
    pub result: IndicatorResult<'a>,
}

/// Women or men judged alone.
#[derive(Debug)]
pub struct SexResult<'a> {
    /// Whom.
    pub sex: Sex,
    /// Their own result.
    pub result: IndicatorResult<'a>,
}

impl SexResult<'_> {
    /// Whether there are any: no girls among the pupils reach no target and miss none.
    fn is_anybody(&self) -> bool {
        let denominator = self
            .result
            .observation
            .and_then(|it| it.denominator.as_ref());
        denominator.is_none_or(|whole| whole.value > Number::ZERO)
    }
}

impl Judgement {
    /// The judgement where women and men must each reach the target, as the total must, and how far
    /// that is from turning; `gap` is how far the total's is.
    pub(super) fn for_each_sex(
        self,
        gap: Option<Gap>,
        sexes: &[SexResult<'_>],
    ) -> (Judgement, Option<Gap>) {
        let sexes: Vec<&SexResult<'_>> = sexes.iter().filter(|sex| sex.is_anybody()).collect();
        let compared = |sex: &&SexResult<'_>| sex.result.reason == Reason::Compared;
        if self.reason != Reason::Compared || sexes.is_empty() || !sexes.iter().all(compared) {
            return (self, gap);
        }
        let verdicts = sexes.iter().map(|sex| sex.result.verdict);
        let verdict = combine(verdicts.chain([self.verdict]));
        let gap = if verdict == Verdict::Met {
            least_margin(gap, &sexes)
        } else {
            all_shortfalls(&sexes)
        };
        (Judgement { verdict, ..self }, gap)
    }
}

/// What can be lost whoever loses it.
fn least_margin(total: Option<Gap>, sexes: &[&SexResult<'_>]) -> Option<Gap> {
    let own = sexes.iter().map(|sex| sex.result.gap);
    let margins: Option<Vec<Number>> = own.chain([total]).map(|gap| gap?.margin()).collect();
    margins?.into_iter().min().map(Gap::Margin)
}

/// What women and men lack together; where both reach the target, the total does too.
fn all_shortfalls(sexes: &[&SexResult<'_>]) -> Option<Gap> {
    sexes
        .iter()
        .filter_map(|sex| sex.result.gap?.shortfall())
        .try_fold(Number::ZERO, Number::checked_add)
        .map(Gap::Shortfall)
}
