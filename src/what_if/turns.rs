//! What turns from one assessment to another.

use crate::assess::{Assessment, CriterionResult, IndicatorResult, Verdict};

/// Two assessments of a commune, and what differs between them.
#[derive(Debug)]
pub struct WhatIf<'r, 'a> {
    /// By the survey as it is.
    pub before: &'r Assessment<'a>,
    /// By the changed survey.
    pub after: &'r Assessment<'a>,
    /// The criteria with what turned or moved in them, in the order of the law; the conditions of
    /// recognition last.
    pub criteria: Vec<CriterionTurn<'r, 'a>>,
}

/// A criterion that turned, or of which an indicator did or has other figures.
#[derive(Debug)]
pub struct CriterionTurn<'r, 'a> {
    /// Before; `None` where the rules did not have it.
    pub before: Option<&'r CriterionResult<'a>>,
    /// After; `None` where the rules no longer have it.
    pub after: Option<&'r CriterionResult<'a>>,
    /// Its indicators and parts that turned, and those with other figures and the same verdict.
    pub indicators: Vec<IndicatorTurn<'r, 'a>>,
}

/// An indicator or part that turned, or has other figures.
#[derive(Debug)]
pub struct IndicatorTurn<'r, 'a> {
    /// Before.
    pub before: Option<&'r IndicatorResult<'a>>,
    /// After.
    pub after: Option<&'r IndicatorResult<'a>>,
}

impl<'r, 'a> CriterionTurn<'r, 'a> {
    /// The criterion as one of the two has it.
    pub fn either(&self) -> Option<&'r CriterionResult<'a>> {
        self.after.or(self.before)
    }

    /// Its verdicts.
    pub fn verdicts(&self) -> [Option<Verdict>; 2] {
        [self.before, self.after].map(|it| it.map(|it| it.verdict))
    }

    /// Whether its verdict, or that of one of its indicators, is another.
    pub fn is_turned(&self) -> bool {
        let [before, after] = self.verdicts();
        before != after || self.indicators.iter().any(IndicatorTurn::is_turned)
    }
}

impl<'r, 'a> IndicatorTurn<'r, 'a> {
    /// The indicator as one of the two has it.
    pub fn either(&self) -> Option<&'r IndicatorResult<'a>> {
        self.after.or(self.before)
    }

    /// Its verdicts.
    pub fn verdicts(&self) -> [Option<Verdict>; 2] {
        [self.before, self.after].map(|it| it.map(|it| it.verdict))
    }

    /// Whether its verdict is another.
    pub fn is_turned(&self) -> bool {
        let [before, after] = self.verdicts();
        before != after
    }

    /// Whether anything that was observed of it is another.
    fn is_moved(&self) -> bool {
        let figures = |it: Option<&'r IndicatorResult<'a>>| Some(it?.observation?.figures());
        figures(self.before) != figures(self.after)
    }
}

impl WhatIf<'_, '_> {
    /// Whether any verdict is another, of whatever it is.
    pub fn is_turned(&self) -> bool {
        self.before.verdict != self.after.verdict
            || self.criteria.iter().any(CriterionTurn::is_turned)
    }
}

/// What the changed survey turns.
pub fn what_if<'r, 'a>(before: &'r Assessment<'a>, after: &'r Assessment<'a>) -> WhatIf<'r, 'a> {
    let pairs = paired(groups(before), groups(after), |it| it.rule.code.as_str());
    let criteria = pairs.into_iter().filter_map(|(before, after)| {
        let rows = |criterion: Option<&'r CriterionResult<'a>>| -> Vec<&'r IndicatorResult<'a>> {
            let indicators = criterion.into_iter().flat_map(|it| &it.indicators);
            indicators.flat_map(IndicatorResult::with_parts).collect()
        };
        let indicators = paired(rows(before), rows(after), |it| it.rule.code.as_str());
        let indicators = indicators
            .into_iter()
            .map(|(before, after)| IndicatorTurn { before, after })
            .filter(|turn| turn.is_turned() || turn.is_moved());
        let turn = CriterionTurn {
            before,
            after,
            indicators: indicators.collect(),
        };
        (turn.is_turned() || !turn.indicators.is_empty()).then_some(turn)
    });
    WhatIf {
        before,
        after,
        criteria: criteria.collect(),
    }
}

fn groups<'r, 'a>(assessment: &'r Assessment<'a>) -> Vec<&'r CriterionResult<'a>> {
    let groups = assessment.criteria.iter().chain(&assessment.recognition);
    groups.collect()
}

/// The same things before and after, in the later order, those that are gone last.
fn paired<'r, T>(
    before: Vec<&'r T>,
    after: Vec<&'r T>,
    code: impl Fn(&'r T) -> &'r str,
) -> Vec<(Option<&'r T>, Option<&'r T>)> {
    let find = |list: &[&'r T], wanted: &'r T| {
        let mut list = list.iter();
        list.find(|it| code(it) == code(wanted)).copied()
    };
    let gone = before
        .iter()
        .filter(|it| find(&after, it).is_none())
        .map(|it| (Some(*it), None));
    let kept = after.iter().map(|it| (find(&before, it), Some(*it)));
    kept.chain(gone).collect()
}
