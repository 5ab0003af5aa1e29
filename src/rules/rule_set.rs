//! The rules that apply to one commune on one day, each target with its source.

use super::files::book::{Basis, Citation, Kind, Unit};
use super::files::fact::Fact;
use crate::diagnostic::{Bilingual, SpanPlace};
use crate::number::{Direction, Number};
use crate::text::Text;
use jiff::civil::Date;
use std::sync::Arc;

/// A rule set for a day and a place, overlays applied.
#[derive(Debug)]
pub struct RuleSet {
    /// The id of the base set.
    pub id: Text,
    /// Its title.
    pub title: Bilingual,
    /// The day whose targets apply.
    pub as_of: Date,
    /// The overlays that were applied, in order.
    pub overlays: Vec<OverlayNote>,
    /// Why the set holds less than the decision; `None` for a complete set.
    pub incomplete: Option<Bilingual>,
    /// How many criteria the decision has.
    pub declared_criteria: u32,
    /// How many indicators the decision has.
    pub declared_indicators: u32,
    /// The region whose targets apply; `None` when it is not known or targets vary by group.
    pub region: Option<Region>,
    /// The group of communes whose targets apply.
    pub group: Option<Region>,
    /// Whether targets vary by region or group and neither is known.
    pub place_unknown: bool,
    /// The province that was merged from provinces of different regions, and those.
    pub merged_province: Option<(Text, Vec<Text>)>,
    /// The facts that denominators refer to.
    pub facts: Vec<Arc<Fact>>,
    /// The criteria in the order of the law.
    pub criteria: Vec<Criterion>,
    /// Codes that the rules have on other days or by overlays that do not apply here.
    pub codes_elsewhere: Vec<Text>,
}

/// A region or group of communes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Region {
    /// Its code in rule files.
    pub code: Text,
    /// Its name.
    pub name: Bilingual,
}

/// An overlay that was applied.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OverlayNote {
    /// Its id.
    pub id: Text,
    /// Its title.
    pub title: Bilingual,
    /// The province it is for, when that is not the commune's.
    pub other_province: Option<Text>,
}

/// A criterion: met when all its indicators are.
#[derive(Debug)]
pub struct Criterion {
    /// Its code, such as `12`.
    pub code: Text,
    /// Its title.
    pub title: Bilingual,
    /// Its indicators in the order of the law.
    pub indicators: Vec<Indicator>,
}

/// An indicator, or a part of one.
#[derive(Debug)]
pub struct Indicator {
    /// Its code, such as `12.1`, or `8.4.a` for a part.
    pub code: Text,
    /// Its title.
    pub title: Bilingual,
    /// How it is observed; without meaning where there are parts.
    pub kind: Kind,
    /// Whether it is observed otherwise on other days.
    pub kind_varies: bool,
    /// What it is counted in; `None` for yes/no.
    pub unit: Option<Arc<Unit>>,
    /// The fact that its denominator should equal.
    pub denominator: Option<Arc<Fact>>,
    /// Whether the numerator counts other things than the whole and may exceed it.
    pub may_exceed_whole: bool,
    /// When "không áp dụng" is allowed; `None` when it never is.
    pub optional: Option<Bilingual>,
    /// What an officer looks at.
    pub guidance: Option<Bilingual>,
    /// What is asked.
    pub target: Target,
    /// The parts that decide it; empty when it is judged by itself.
    pub parts: Vec<Indicator>,
}

/// What is asked of an indicator, and where that is written.
#[derive(Clone, Debug)]
pub struct Target {
    /// What is asked.
    pub requirement: Requirement,
    /// Where that is written; `None` where no file says anything.
    pub source: Option<Source>,
    /// Why an overlay asks for less than its base.
    pub loosens: Option<Bilingual>,
}

/// What is asked.
#[derive(Clone, PartialEq, Debug)]
pub enum Requirement {
    /// A value on the passing side of a number: percent for shares, the unit otherwise.
    Bound(Direction, Number),
    /// Đạt.
    Yes,
    /// Nothing is known to be asked: the indicator cannot be judged by computing.
    Unset(Unset),
}

/// Why a target is unset.
#[derive(Clone, PartialEq, Debug)]
pub enum Unset {
    /// The decision leaves it to somebody who has not been heard, in this file.
    LeftTo(Bilingual),
    /// The file says that the value is not known, and why.
    Unknown(Bilingual),
    /// The file gives no value for this region or group.
    NoValueFor(Region),
    /// Values vary by region or group, and the commune's is not known.
    PlaceUnknown,
    /// The file gives no target for this day.
    NoValueOnDay,
}

/// Where a target is written.
#[derive(Clone, Debug)]
pub struct Source {
    /// The document that sets it.
    pub citation: Option<Arc<Citation>>,
    /// How it is known; `None` for an unset one.
    pub basis: Option<Basis>,
    /// The place in the rule file.
    pub place: SpanPlace,
    /// The overlay that set it; `None` for the base set.
    pub overlay: Option<Text>,
}

impl RuleSet {
    /// All indicators in the order of the law, without their parts.
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.criteria
            .iter()
            .flat_map(|criterion| &criterion.indicators)
    }

    /// All indicators in the order of the law, each followed by its parts.
    pub fn leaves(&self) -> impl Iterator<Item = &Indicator> {
        self.indicators()
            .flat_map(|indicator| std::iter::once(indicator).chain(&indicator.parts))
    }
}

impl Indicator {
    /// The least amount that is counted: the unit's, or one.
    pub fn step(&self) -> Number {
        self.unit.as_ref().map_or(Number::ONE, |unit| unit.step)
    }
}
