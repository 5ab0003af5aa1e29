//! The rules that apply to one commune on one day, each target with its source.

use super::catalogue::BasisTally;
use super::files::book::{Basis, BookTarget, Kind, Level, Scale, SignOffRecord, Unit};
use super::files::citation::Citation;
use super::files::fact::Fact;
use super::files::places::{DistrictLevel, Scope};
use super::files::sum::Sum;
use super::files::withdrawal::Withdrawal;
use crate::diagnostic::{Bilingual, SourceText, SpanPlace};
use crate::number::{Direction, Number};
use crate::text::Text;
use jiff::civil::Date;
use std::sync::Arc;

/// A rule set for a day and a place, overlays applied.
#[derive(PartialEq, Debug)]
pub struct RuleSet {
    /// The id of the base set.
    pub id: Text,
    /// Its title.
    pub title: Bilingual,
    /// The SHA-256 of its file's text, in hexadecimal.
    pub sha256: Text,
    /// The day on which somebody last checked its file.
    pub checked_on: Date,
    /// The day whose targets apply.
    pub as_of: Date,
    /// The overlays that were applied, in order.
    pub overlays: Vec<OverlayNote>,
    /// The least numbers of criteria by which summaries sort communes, the greatest first; what
    /// reaches none of them is a band too. Empty where summaries only count.
    pub bands: Vec<u32>,
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
    /// How long there were districts.
    pub district_level: Option<DistrictLevel>,
    /// The facts that denominators refer to.
    pub facts: Vec<Arc<Fact>>,
    /// The grade that must be reached first.
    pub requires: Option<RequiredGrade>,
    /// The criteria in the order of the law.
    pub criteria: Vec<Criterion>,
    /// The conditions that recognition asks for beside the criteria, as the indicators of a group of
    /// their own.
    pub recognition: Option<Criterion>,
    /// When a commune loses its recognition.
    pub withdrawal: Option<Withdrawal>,
    /// What must add up.
    pub sums: Vec<Sum>,
    /// Codes that the rules have on other days or by overlays that do not apply here.
    pub codes_elsewhere: Vec<Text>,
    /// Facts that overlays which do not apply here have.
    pub facts_elsewhere: Vec<Arc<Fact>>,
}

/// A region or group of communes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Region {
    /// Its code in rule files.
    pub code: Text,
    /// Its name.
    pub name: Bilingual,
}

impl From<&Level> for Region {
    fn from(level: &Level) -> Region {
        Region {
            code: level.code.clone(),
            name: level.name.clone(),
        }
    }
}

/// An overlay that was applied.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OverlayNote {
    /// Its id.
    pub id: Text,
    /// Its title.
    pub title: Bilingual,
    /// The SHA-256 of its file's text, in hexadecimal.
    pub sha256: Text,
    /// The day on which somebody last checked its file.
    pub checked_on: Date,
    /// The place it is for, when the commune does not lie there.
    pub other_place: Option<Scope>,
}

/// A criterion: met when all its indicators are.
#[derive(PartialEq, Debug)]
pub struct Criterion {
    /// Its code, such as `12`.
    pub code: Text,
    /// Its title.
    pub title: Bilingual,
    /// Its indicators in the order of the law.
    pub indicators: Vec<Indicator>,
    /// Whether some of its indicators may not be in the file.
    pub may_lack: bool,
}

/// An indicator, or a part of one.
#[derive(PartialEq, Debug)]
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
    /// The levels of a level indicator.
    pub scale: Option<Arc<Scale>>,
    /// The fact that its denominator should equal.
    pub denominator: Option<Arc<Fact>>,
    /// Whether the numerator counts other things than the whole and may exceed it.
    pub may_exceed_whole: bool,
    /// Whether hamlets are what is counted: those that answer yes, of all.
    pub counts_hamlets: bool,
    /// What an average of hamlets is weighted by; `None` where they cannot be joined.
    pub weighted_by: Option<Arc<Fact>>,
    /// Whether women and men must each reach the target, where they are counted apart.
    pub each_sex: bool,
    /// When "không áp dụng" is allowed; `None` when it never is.
    pub optional: Option<Bilingual>,
    /// What an officer looks at.
    pub guidance: Option<Bilingual>,
    /// What is asked.
    pub target: Target,
    /// The parts that decide it; empty when it is judged by itself.
    pub parts: Vec<Indicator>,
    /// How many of the parts must be met; `None` for all.
    pub parts_needed: Option<usize>,
}

/// What is asked of an indicator, and where that is written.
#[derive(Clone, PartialEq, Debug)]
pub struct Target {
    /// What is asked.
    pub requirement: Requirement,
    /// Where that is written; `None` where no file says anything.
    pub source: Option<Source>,
    /// Why an overlay asks for less than its base.
    pub loosens: Option<Bilingual>,
    /// What an overlay has put this in the place of.
    pub replaces: Option<Box<Target>>,
}

/// What is asked.
#[derive(Clone, PartialEq, Debug)]
pub enum Requirement {
    /// A value on the passing side of a number: percent for shares, the unit otherwise.
    Bound(Direction, Number),
    /// A level of a scale, or a higher one.
    LevelAtLeast(ScaleLevel),
    /// Đạt.
    Yes,
    /// Nothing is known to be asked: the indicator cannot be judged by computing.
    Unset(Unset),
}

impl Requirement {
    /// Whether the file gives no value for the region or group.
    pub fn is_no_value(&self) -> bool {
        matches!(self, Requirement::Unset(Unset::NoValueFor(_)))
    }

    /// Whether the same is asked; that there is no value is the same in every region.
    pub fn is_same_as(&self, other: &Requirement) -> bool {
        self == other || (self.is_no_value() && other.is_no_value())
    }
}

/// A level of a scale.
#[derive(Clone, PartialEq, Debug)]
pub struct ScaleLevel {
    /// The scale.
    pub scale: Arc<Scale>,
    /// The rank of the level, the lowest 0.
    pub rank: usize,
}

impl ScaleLevel {
    /// The name of the level.
    pub fn name(&self) -> Bilingual {
        self.scale
            .levels
            .get(self.rank)
            .cloned()
            .unwrap_or_default()
    }
}

/// The grade that a commune must have before it can have that of the set.
#[derive(Clone, PartialEq, Debug)]
pub struct RequiredGrade {
    /// The rule set of the other grade.
    pub set: Text,
    /// The yes/no fact that says whether the commune has it.
    pub fact: Arc<Fact>,
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
#[derive(Clone, PartialEq, Debug)]
pub struct Source {
    /// The document that sets it.
    pub citation: Option<Arc<Citation>>,
    /// How it is known; `None` for an unset one.
    pub basis: Option<Basis>,
    /// The place in the rule file.
    pub place: SpanPlace,
    /// The overlay that set it; `None` for the base set.
    pub overlay: Option<Text>,
    /// The calendar year it is for, where the file dates it by one.
    pub year: Option<i16>,
    /// Who checked it against the text of the decision, where the file records that.
    pub signed_off: Option<SignedOff>,
}

/// That somebody checked a target against the text of the decision.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SignedOff {
    /// Who.
    pub by: Text,
    /// The document that was read.
    pub document: Text,
    /// The day.
    pub date: Date,
    /// Where the file records it.
    pub place: SpanPlace,
}

impl SignedOff {
    /// What a file records of a target that is known so; the last record where it was checked again.
    pub(super) fn of(
        records: &[SignOffRecord],
        source: &Arc<SourceText>,
        (code, target): (&Text, &BookTarget),
        basis: Option<Basis>,
    ) -> Option<SignedOff> {
        let record = records.iter().rev().find(|it| it.covers(code, target));
        let record = record.filter(|_| basis == Some(Basis::Text))?;
        let (_, span) = record.codes.iter().find(|(signed, _)| signed == code)?;
        Some(SignedOff {
            by: record.by.clone(),
            document: record.document.clone(),
            date: record.date,
            place: SpanPlace::new(source, span),
        })
    }
}

impl Target {
    /// Whether it was checked against the text of the decision.
    pub fn is_verified(&self) -> bool {
        let source = self.source.as_ref();
        source.is_some_and(|source| source.basis == Some(Basis::Text))
    }
}

impl RuleSet {
    /// How many criteria there are to meet: those that the decision has, held by the file or not.
    pub fn criteria_total(&self) -> usize {
        (self.declared_criteria as usize).max(self.criteria.len())
    }

    /// How the targets that apply are known.
    pub fn tally(&self) -> BasisTally {
        let mut tally = BasisTally::default();
        for indicator in self.indicators() {
            let own = indicator.parts.is_empty().then_some(indicator);
            for leaf in own.into_iter().chain(&indicator.parts) {
                match leaf.target.requirement {
                    Requirement::Unset(Unset::LeftTo(_)) => tally.left += 1,
                    Requirement::Unset(_) => tally.unset += 1,
                    _ => tally.count(leaf.target.source.as_ref().and_then(|it| it.basis)),
                }
            }
        }
        tally
    }

    /// All indicators in the order of the law, without their parts.
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.criteria
            .iter()
            .flat_map(|criterion| &criterion.indicators)
    }

    /// All indicators in the order of the law, each followed by its parts.
    pub fn leaves(&self) -> impl Iterator<Item = &Indicator> {
        self.indicators().flat_map(Indicator::with_parts)
    }

    /// The criteria, then the conditions of recognition.
    pub fn groups(&self) -> impl Iterator<Item = &Criterion> {
        self.criteria.iter().chain(&self.recognition)
    }

    /// All indicators in the order of the law, then the conditions of recognition, each followed by
    /// its parts.
    pub fn rows(&self) -> impl Iterator<Item = &Indicator> {
        let all = self.groups().flat_map(|group| &group.indicators);
        all.flat_map(Indicator::with_parts)
    }
}

impl Indicator {
    /// What it is counted in, by name.
    pub fn unit_name(&self) -> Option<&Bilingual> {
        self.unit.as_ref().map(|unit| &unit.name)
    }

    /// The indicator and its parts.
    pub fn with_parts(&self) -> impl Iterator<Item = &Indicator> {
        std::iter::once(self).chain(&self.parts)
    }

    /// Whether everything that is asked was checked against the text of the decision: its target,
    /// or those of all its parts.
    pub fn is_verified(&self) -> bool {
        if !self.parts.is_empty() {
            return self.parts.iter().all(Indicator::is_verified);
        }
        self.target.is_verified()
    }

    /// The least amount that is counted: the unit's, or one.
    pub fn step(&self) -> Number {
        self.unit.as_ref().map_or(Number::ONE, |unit| unit.step)
    }
}
