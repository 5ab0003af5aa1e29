//! How fast it must go, against how fast it has gone.

use super::Since;
use super::item::Item;
use super::months::Months;
use crate::assess::{Assessment, Gap, IndicatorResult};
use crate::diagnostic::{Arg, Code, Diagnostic, Message, Place, message};
use crate::number::{Number, Rate};
use jiff::civil::Date;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// Figures are shown with up to so many decimals.
const MOST_DECIMALS: u32 = 6;

/// What must be done a month, and what was.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pace {
    /// Units a month until the day it is due; `None` where the time left is not known or over.
    pub needed: Option<Rate>,
    /// Units a month since the earlier survey, below zero where it went the other way; `None` without
    /// one.
    pub so_far: Option<Rate>,
    /// With so many decimals at least.
    decimals: u32,
}

/// The two figures as they are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ShownPace {
    /// What is needed, rounded up.
    pub needed: Option<Number>,
    /// What was done, rounded down.
    pub so_far: Option<Number>,
}

impl Pace {
    /// Whether going on as before is enough; `None` where that cannot be told.
    pub fn is_enough(&self) -> Option<bool> {
        let order = self.so_far?.compare(self.needed?)?;
        Some(order != Ordering::Less)
    }

    /// The figures for reading: rounded so that neither is made to look better than it is, with as
    /// many decimals as it takes not to contradict [`Pace::is_enough`].
    pub fn shown(&self) -> ShownPace {
        let at = |decimals| ShownPace {
            needed: self.needed.and_then(|rate| rate.rounded_up(decimals)),
            so_far: self.so_far.and_then(|rate| rate.rounded_down(decimals)),
        };
        let first = at(self.decimals);
        if self.is_enough() != Some(true) {
            return first;
        }
        (self.decimals..=MOST_DECIMALS)
            .map(at)
            .find(|shown| shown.so_far >= shown.needed)
            // They are equal, or as good as that: one figure for both says it best.
            .unwrap_or(ShownPace {
                so_far: first.needed,
                ..first
            })
    }
}

/// The time that is left and that has gone.
pub(super) struct Clock<'p, 'a> {
    /// The day of the data.
    today: Option<Date>,
    /// So many months are left, whatever is due.
    left: Option<Months>,
    earlier: Option<Earlier<'p, 'a>>,
    is_asked: bool,
    /// Why the pace so far cannot be told, although there is an earlier survey.
    why: Option<Message>,
}

/// The earlier survey.
struct Earlier<'p, 'a> {
    results: BTreeMap<&'p str, &'p IndicatorResult<'a>>,
    gone: Months,
}

impl<'p, 'a> Clock<'p, 'a> {
    pub fn new(
        assessment: &'p Assessment<'a>,
        since: Since<'p, 'a>,
        months: Option<u32>,
    ) -> Clock<'p, 'a> {
        let day = |assessment: &Assessment<'_>| {
            let date = assessment.survey.facts.date.as_ref();
            date.map(|entry| entry.value)
        };
        let today = day(assessment);
        let mut why = None;
        let mut judged = None;
        match since {
            Since::NotAsked => {}
            Since::NotFound => why = Some(message!("pace-no-such-commune")),
            Since::Found(before) => match (day(before), today) {
                (Some(then), Some(now)) => match Months::between(then, now) {
                    Some(gone) => {
                        let results = before.indicators_and_parts();
                        let results = results.map(|it| (it.rule.code.as_str(), it)).collect();
                        judged = Some(Earlier { results, gone });
                    }
                    None => why = Some(message!("pace-not-earlier", then = then, now = now)),
                },
                _ => why = Some(message!("pace-without-day")),
            },
        }
        Clock {
            today,
            left: months.and_then(Months::whole),
            earlier: judged,
            is_asked: months.is_some() || !matches!(since, Since::NotAsked),
            why,
        }
    }

    /// The pace of an indicator or part that is due on a day.
    pub fn pace(&self, result: &IndicatorResult<'_>, due: Date) -> Option<Pace> {
        let missing = result.gap.and_then(Gap::shortfall)?;
        let missing = i128::from(missing.millionths());
        if !self.is_asked {
            return None;
        }
        let needed = self.time_left(due);
        let needed = needed.and_then(|left| Rate::new(missing, left.numerator, left.denominator));
        let so_far = self.earlier.as_ref().and_then(|earlier| {
            let before = earlier.results.get(result.rule.code.as_str())?;
            let done = still_missing(before.gap?) - missing;
            Rate::new(done, earlier.gone.numerator, earlier.gone.denominator)
        });
        (needed.is_some() || so_far.is_some()).then_some(Pace {
            needed,
            so_far,
            decimals: result.rule.step().normalized().decimals().max(1),
        })
    }

    fn time_left(&self, due: Date) -> Option<Months> {
        match self.left {
            Some(left) => Some(left),
            None => Months::between(self.today?, due),
        }
    }

    /// Why a pace that was asked for is not told.
    pub fn findings(&self, items: &[Item<'_, '_>]) -> Vec<Diagnostic> {
        let tell =
            |why: Message| Diagnostic::new(Code::PaceUnknown, Place::Nowhere).with("why", why);
        let mut findings: Vec<Diagnostic> = self.why.clone().map(tell).into_iter().collect();
        let today = self.today.filter(|_| self.is_asked && self.left.is_none());
        let late: Vec<Arg> = items
            .iter()
            .filter(|item| item.units().is_some() && today.is_some_and(|day| item.due.day <= day))
            .map(|item| Arg::from(&item.need.result.rule.code))
            .collect();
        if let (Some(day), false) = (today, late.is_empty()) {
            findings.push(tell(message!(
                "pace-day-over",
                day = day,
                indicators = late
            )));
        }
        findings
    }
}

/// What is missing in millionths of the unit; below zero what there is to spare.
fn still_missing(gap: Gap) -> i128 {
    match gap {
        Gap::Shortfall(units) => units.millionths().into(),
        Gap::Margin(units) => -i128::from(units.millionths()),
    }
}
