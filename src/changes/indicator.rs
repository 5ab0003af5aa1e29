//! What has changed of one indicator.

use crate::assess::{Gap, IndicatorResult, Measure, Verdict};
use crate::number::Number;
use crate::rules::Requirement;

/// What has changed, in the order in which it matters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum What {
    /// It was not "not met" before, and is now.
    NewlyNotMet,
    /// It was not met, or open, and is met now.
    NewlyMet,
    /// Another verdict that is neither: it is open now, or does not apply.
    OtherVerdict,
    /// The same verdict by other figures or another target.
    Value,
    /// There was none before.
    Appeared,
    /// There is none any more.
    Disappeared,
    /// Nothing.
    Unchanged,
}

impl What {
    /// All, in their order.
    pub const ALL: [What; 7] = [
        What::NewlyNotMet,
        What::NewlyMet,
        What::OtherVerdict,
        What::Value,
        What::Appeared,
        What::Disappeared,
        What::Unchanged,
    ];

    /// The name used in JSON.
    pub fn name(self) -> &'static str {
        match self {
            What::NewlyNotMet => "newly_not_met",
            What::NewlyMet => "newly_met",
            What::OtherVerdict => "other_verdict",
            What::Value => "value",
            What::Appeared => "appeared",
            What::Disappeared => "disappeared",
            What::Unchanged => "unchanged",
        }
    }
}

/// An indicator or part before and after.
#[derive(Debug)]
pub struct IndicatorChange<'c, 'a> {
    /// What has changed.
    pub what: What,
    /// How it was; `None` where there was none.
    pub old: Option<&'c IndicatorResult<'a>>,
    /// How it is; `None` where there is none any more.
    pub new: Option<&'c IndicatorResult<'a>>,
    /// Its parts before and after.
    pub parts: Vec<IndicatorChange<'c, 'a>>,
}

impl<'c, 'a> IndicatorChange<'c, 'a> {
    /// What has changed between two results, at least one of which is there.
    pub(super) fn of(
        old: Option<&'c IndicatorResult<'a>>,
        new: Option<&'c IndicatorResult<'a>>,
    ) -> IndicatorChange<'c, 'a> {
        let parts = parts(old, new);
        let what = match (old, new) {
            (None, _) => What::Appeared,
            (Some(_), None) => What::Disappeared,
            (Some(old), Some(new)) => {
                let parts_changed = parts.iter().any(|part| part.what != What::Unchanged);
                what_changed(old, new, parts_changed)
            }
        };
        IndicatorChange {
            what,
            old,
            new,
            parts,
        }
    }

    /// The result that tells its title: the later one, where there is one.
    pub fn shown(&self) -> Option<&'c IndicatorResult<'a>> {
        self.new.or(self.old)
    }

    /// By how many units what was measured has changed: the numerator of a share, an amount; `None`
    /// where both are not counted alike. A bare percentage has no units.
    pub fn units(&self) -> Option<Number> {
        let (old, new) = self.alike()?;
        match (old.measure?, new.measure?) {
            (Measure::Counts(old), Measure::Counts(new)) => {
                new.numerator().checked_sub(old.numerator())
            }
            (Measure::Growth(old), Measure::Growth(new)) => new.now().checked_sub(old.now()),
            (Measure::Amount(old), Measure::Amount(new)) => new.checked_sub(old),
            _ => None,
        }
    }

    /// By how many percentage points a bare percentage has changed.
    pub fn points(&self) -> Option<Number> {
        let (old, new) = self.alike()?;
        match (old.measure?, new.measure?) {
            (Measure::Percent(old), Measure::Percent(new)) => new.checked_sub(old),
            _ => None,
        }
    }

    /// How many units it has come nearer to its target, or has more to spare; below zero where it has
    /// moved away. What is short counts below zero, what is to spare above.
    pub fn towards(&self) -> Option<Number> {
        let (old, new) = self.alike()?;
        position(new.gap?)?.checked_sub(position(old.gap?)?)
    }

    /// Both results, where they count in the same unit.
    fn alike(&self) -> Option<(&'c IndicatorResult<'a>, &'c IndicatorResult<'a>)> {
        let (old, new) = (self.old?, self.new?);
        let unit = |result: &IndicatorResult<'_>| {
            let unit = result.rule.unit.as_ref();
            unit.map(|unit| unit.name.clone())
        };
        (old.rule.kind == new.rule.kind && unit(old) == unit(new)).then_some((old, new))
    }
}

/// Parts of the same code belong together.
fn parts<'c, 'a>(
    old: Option<&'c IndicatorResult<'a>>,
    new: Option<&'c IndicatorResult<'a>>,
) -> Vec<IndicatorChange<'c, 'a>> {
    let of = |result: Option<&'c IndicatorResult<'a>>| {
        result.map_or(&[][..], |result| result.parts.as_slice())
    };
    // Where the whole has no counterpart, neither have its parts.
    if old.is_none() || new.is_none() {
        let all = of(old)
            .iter()
            .map(|part| IndicatorChange::of(Some(part), None));
        let appeared = of(new)
            .iter()
            .map(|part| IndicatorChange::of(None, Some(part)));
        return all.chain(appeared).collect();
    }
    let same =
        |one: &IndicatorResult<'_>, other: &IndicatorResult<'_>| one.rule.code == other.rule.code;
    let later = of(new).iter().map(|part| {
        let before = of(old).iter().find(|old| same(old, part));
        IndicatorChange::of(before, Some(part))
    });
    let gone = of(old)
        .iter()
        .filter(|part| !of(new).iter().any(|new| same(new, part)));
    let gone = gone.map(|part| IndicatorChange::of(Some(part), None));
    later.chain(gone).collect()
}

fn what_changed(old: &IndicatorResult<'_>, new: &IndicatorResult<'_>, parts_changed: bool) -> What {
    match (old.verdict, new.verdict) {
        (old, Verdict::NotMet) if old != Verdict::NotMet => What::NewlyNotMet,
        (old, Verdict::Met) if old != Verdict::Met => What::NewlyMet,
        (old, new) if old != new => What::OtherVerdict,
        _ if parts_changed || is_other_value(old, new) => What::Value,
        _ => What::Unchanged,
    }
}

/// Whether the same verdict rests on other figures, another target or another ground.
fn is_other_value(old: &IndicatorResult<'_>, new: &IndicatorResult<'_>) -> bool {
    let counts = |result: &IndicatorResult<'_>| {
        result.observation.map(|observation| {
            let number = |entry: &Option<crate::survey::Entry<Number>>| {
                entry.as_ref().map(|entry| entry.value)
            };
            (
                number(&observation.numerator),
                number(&observation.denominator),
            )
        })
    };
    old.measure != new.measure
        || old.basis != new.basis
        || old.reason != new.reason
        || counts(old).unwrap_or_default() != counts(new).unwrap_or_default()
        || asks_other(&old.rule.target.requirement, &new.rule.target.requirement)
}

/// Whether something else is asked. Why nothing is asked may be told in other words.
fn asks_other(old: &Requirement, new: &Requirement) -> bool {
    match (old, new) {
        (Requirement::Unset(_), Requirement::Unset(_)) => false,
        (old, new) => old != new,
    }
}

/// Where it stands: units to spare, below zero where it falls short.
fn position(gap: Gap) -> Option<Number> {
    match gap {
        Gap::Margin(units) => Some(units),
        Gap::Shortfall(units) => Number::ZERO.checked_sub(units),
    }
}
