//! Rule files as they are written: every version, year and region, each value with its source.

use super::citation::Citation;
use super::dates::{DateSpan, stored_day};
use super::fact::Fact;
use super::places::Scope;
use super::signature::Signature;
use super::sum::Sum;
use super::withdrawal::Withdrawal;
use crate::diagnostic::{Bilingual, SourceText};
use crate::folded::folded;
use crate::number::Number;
use crate::text::Text;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// A stretch of a rule file, in bytes.
pub type Span = Range<usize>;

/// A rule set as its file states it, for all days and places.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct RuleBook {
    pub id: Text,
    pub title: Bilingual,
    /// What the file declares the whole set to hold, which it may not hold yet.
    pub declared: Declared,
    /// The least numbers of criteria by which summaries sort communes, the greatest first, and
    /// where each stands.
    pub bands: Vec<(u32, Span)>,
    /// Why the set holds less than it declares; `None` for a complete set.
    pub incomplete: Option<Bilingual>,
    pub in_force: DateSpan,
    /// The day on which somebody last checked the file.
    #[serde(with = "stored_day")]
    pub checked_on: Date,
    pub vocabulary: Vocabulary,
    pub region_rules: Vec<RegionRule>,
    /// The grade that must be reached first.
    pub requires: Option<Prerequisite>,
    pub criteria: Vec<BookCriterion>,
    /// The conditions that recognition asks for beside the criteria, as the indicators of a group of
    /// their own.
    pub recognition: Option<BookCriterion>,
    /// When a commune loses its recognition.
    pub withdrawal: Option<Withdrawal>,
    pub signed_off: Vec<SignOffRecord>,
    /// What must add up.
    pub sums: Vec<Sum>,
    /// The file it was read from.
    pub source: Arc<SourceText>,
    /// Where its id stands.
    pub span: Span,
}

/// The totals a rule set declares, and where.
#[derive(Debug, Serialize, Deserialize)]
pub struct Declared {
    pub criteria: u32,
    pub indicators: u32,
    pub criteria_span: Span,
    pub indicators_span: Span,
}

/// What the entries of a rule file can refer to.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Vocabulary {
    pub citations: BTreeMap<Text, Arc<Citation>>,
    pub units: BTreeMap<Text, Arc<Unit>>,
    pub scales: BTreeMap<Text, Arc<Scale>>,
    pub facts: Vec<Arc<Fact>>,
    /// The regions or groups that targets may vary by.
    pub levels: Vec<Level>,
    pub varies_by: VariesBy,
}

/// Whether targets vary by region or by group of communes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum VariesBy {
    /// By region.
    #[default]
    Region,
    /// By group of communes.
    Group,
}

/// A region or a group: its code in rule files and its name.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Level {
    pub code: Text,
    pub name: Bilingual,
    /// Code and names, folded.
    keys: Vec<Text>,
}

impl Level {
    pub fn new(code: Text, name: Bilingual) -> Level {
        Level {
            keys: [Some(&code), Some(&name.vi), name.en.as_ref()]
                .into_iter()
                .flatten()
                .map(|name| folded(name).into())
                .collect(),
            code,
            name,
        }
    }

    /// Code and names, folded.
    pub fn keys(&self) -> &[Text] {
        &self.keys
    }

    /// The level that a code or name means, however accented.
    pub fn named<'l>(levels: &'l [Level], name: &str) -> Option<&'l Level> {
        let name = folded(name);
        levels
            .iter()
            .find(|level| level.keys.iter().any(|key| *key == name))
    }
}

/// Communes for which a fact is yes use another region's targets.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct RegionRule {
    pub when: Arc<Fact>,
    pub uses: Text,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct BookCriterion {
    pub code: Text,
    pub title: Bilingual,
    /// Whether an incomplete set says that it has all indicators of this criterion.
    pub complete: bool,
    pub indicators: Vec<BookIndicator>,
    pub span: Span,
}

/// One version of an indicator, or of a part of one.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct BookIndicator {
    pub code: Text,
    pub title: Bilingual,
    /// The days on which this version applies.
    pub dates: DateSpan,
    pub kind: Kind,
    pub unit: Option<Arc<Unit>>,
    /// The levels of a level indicator.
    pub scale: Option<Arc<Scale>>,
    pub denominator: Option<Arc<Fact>>,
    /// Whether the numerator counts other things than the whole and may exceed it.
    pub may_exceed_whole: bool,
    /// Whether hamlets are what is counted: those that answer yes, of all.
    pub counts_hamlets: bool,
    /// What an average of hamlets is weighted by.
    pub weighted_by: Option<Arc<Fact>>,
    /// Whether women and men must each reach the target.
    pub each_sex: bool,
    /// When "không áp dụng" is allowed.
    pub optional: Option<Bilingual>,
    pub guidance: Option<Bilingual>,
    pub targets: Vec<BookTarget>,
    pub parts: Vec<BookIndicator>,
    /// How many of the parts must be met; `None` for all.
    pub parts_needed: Option<u32>,
    pub span: Span,
}

/// A record that somebody checked targets against the text of the decision.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct SignOffRecord {
    /// Who checked them.
    pub by: Text,
    /// The document that was read.
    pub document: Text,
    /// The day.
    #[serde(with = "stored_day")]
    pub date: Date,
    /// The codes of the indicators and parts, and where each stands.
    pub codes: Vec<(Text, Span)>,
    /// The targets as they were signed, where the record says so: see `signature.rs`.
    pub targets: Vec<Text>,
    /// Those of them that stand in the file no more.
    pub outdated: Vec<Text>,
}

/// What an overlay changes of one indicator.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Change {
    pub code: Text,
    /// Why it asks for less than its base, for all that it gives.
    pub loosens: Option<Bilingual>,
    pub title: Option<Bilingual>,
    pub guidance: Option<Bilingual>,
    pub targets: Vec<BookTarget>,
    pub parts: Vec<BookIndicator>,
    /// How many of the parts must be met; `None` for all.
    pub parts_needed: Option<u32>,
    pub span: Span,
}

/// A province's (or smaller place's) values on top of a rule set.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Overlay {
    pub id: Text,
    pub base: Text,
    pub title: Bilingual,
    /// The place that it is for.
    pub scope: Scope,
    /// Where the province stands.
    pub province_span: Option<Span>,
    pub in_force: DateSpan,
    /// The day on which somebody last checked the file.
    #[serde(with = "stored_day")]
    pub checked_on: Date,
    pub facts: Vec<Arc<Fact>>,
    pub changes: Vec<Change>,
    pub signed_off: Vec<SignOffRecord>,
    /// What must add up besides.
    pub sums: Vec<Sum>,
    /// The file it was read from.
    pub source: Arc<SourceText>,
    /// Where its id stands.
    pub span: Span,
}

/// A target over a span of days.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct BookTarget {
    pub dates: DateSpan,
    /// The calendar year, where the file dates the target by one.
    pub year: Option<i16>,
    pub value: TargetValue,
    pub citation: Option<Arc<Citation>>,
    pub basis: Option<Basis>,
    /// Where the basis stands; signing off replaces it.
    pub basis_span: Option<Span>,
    /// Who signed that it was checked.
    pub signature: Signature,
    /// Why an overlay asks for less than its base.
    pub loosens: Option<Bilingual>,
    pub span: Span,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub enum TargetValue {
    AtLeast(PlaceValues),
    AtMost(PlaceValues),
    /// At least this level of the indicator's scale, by name.
    LevelAtLeast(PlaceValues<Text>),
    Yes,
    LeftTo(Bilingual),
    Unset(Bilingual),
}

/// A value for every place, or one a region or group.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static, T: Deserialize<'de>"))]
pub enum PlaceValues<T = Number> {
    Everywhere(T),
    ByLevel(Vec<(Text, T)>),
}

impl BookIndicator {
    /// The indicator by itself, or its parts where it has any.
    pub fn leaves(&self) -> impl Iterator<Item = &BookIndicator> {
        let own = self.parts.is_empty().then_some(self);
        own.into_iter().chain(&self.parts)
    }
}

impl<T: Clone> PlaceValues<T> {
    /// The value for a region or group; `None` where the law gives it none.
    pub fn for_level(&self, level: Option<&str>) -> Option<T> {
        match self {
            PlaceValues::Everywhere(value) => Some(value.clone()),
            PlaceValues::ByLevel(values) => values
                .iter()
                .find(|(code, _)| Some(code.as_str()) == level)
                .map(|(_, value)| value.clone()),
        }
    }

    /// All values, whatever they are for.
    pub fn all(&self) -> Vec<&T> {
        match self {
            PlaceValues::Everywhere(value) => vec![value],
            PlaceValues::ByLevel(values) => values.iter().map(|(_, value)| value).collect(),
        }
    }

    /// The regions or groups that are told apart; `None` where one value is for all.
    pub fn codes(&self) -> Option<Vec<&Text>> {
        match self {
            PlaceValues::Everywhere(_) => None,
            PlaceValues::ByLevel(values) => Some(values.iter().map(|(code, _)| code).collect()),
        }
    }
}

/// Levels in ascending order, such as Trung bình, Khá, Tốt.
#[derive(PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Scale {
    /// Its name.
    pub name: Text,
    /// The levels, the lowest first.
    pub levels: Vec<Bilingual>,
}

impl Scale {
    /// The rank of a level by its name in either language, the lowest 0.
    pub fn rank(&self, name: &str) -> Option<usize> {
        let name = folded(name);
        let is_named = |level: &Bilingual| {
            folded(&level.vi) == name || level.en.as_deref().map(folded).as_ref() == Some(&name)
        };
        self.levels.iter().position(is_named)
    }
}

/// The grade that a commune must have before it can have that of the set.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Prerequisite {
    /// The rule set of the other grade.
    pub set: Text,
    /// The yes/no fact that says whether the commune has it.
    pub fact: Arc<Fact>,
    /// Where the set's id stands.
    pub span: Span,
}

/// What something is counted in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Unit {
    /// The unit's name.
    pub name: Bilingual,
    /// The least amount that is counted: 1 household, 0,001 km.
    pub step: Number,
    /// Other units and spellings that surveys may use.
    pub also: Vec<OtherUnit>,
}

/// Another unit or spelling for what a [`Unit`] counts.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct OtherUnit {
    /// Its name.
    pub name: Text,
    /// How much of the unit one of it is: 0,001 for metres where kilometres are counted.
    pub factor: Number,
}

impl Unit {
    /// How much of this unit one of the written unit is; `None` for a unit that is not accepted.
    ///
    /// The unit's own name may be shortened by whole words: `triệu` is `triệu đồng/người/năm`.
    /// Within a word it may not, or `tạ` would be a short `tấn`.
    pub fn factor_of(&self, written: &str) -> Option<Number> {
        let written = folded(written);
        let own: Vec<String> = [Some(&self.name.vi), self.name.en.as_ref()]
            .into_iter()
            .flatten()
            .map(|name| folded(name))
            .collect();
        if own.contains(&written) {
            return Some(Number::ONE);
        }
        let other = self
            .also
            .iter()
            .find(|other| folded(&other.name) == written);
        if let Some(other) = other {
            return Some(other.factor);
        }
        let beginning = written + " ";
        own.iter()
            .any(|name| name.starts_with(&beginning))
            .then_some(Number::ONE)
    }

    /// Every unit and spelling that is accepted, its own first.
    pub fn accepted(&self) -> impl Iterator<Item = &Text> {
        std::iter::once(&self.name.vi).chain(self.also.iter().map(|other| &other.name))
    }
}

/// How a target is known.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Basis {
    /// Checked against the text of the decision.
    Text,
    /// Quoted by another document that was read.
    Quoted,
    /// Recalled from knowledge of the field, checked against nothing.
    Recalled,
    /// Typed from the document, not checked by anybody else.
    Entered,
}

impl Basis {
    /// All of them by the word that rule files use.
    pub const WORDS: [(&'static str, Basis); 4] = [
        ("text", Basis::Text),
        ("quoted", Basis::Quoted),
        ("entered", Basis::Entered),
        ("recalled", Basis::Recalled),
    ];

    /// The word that rule files and JSON use.
    pub fn word(self) -> &'static str {
        match self {
            Basis::Text => "text",
            Basis::Quoted => "quoted",
            Basis::Recalled => "recalled",
            Basis::Entered => "entered",
        }
    }
}

/// How an indicator is observed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Kind {
    /// A numerator over a denominator, compared as a percentage.
    Share,
    /// A measured amount, such as an income.
    Amount,
    /// A whole number of things.
    Count,
    /// Đạt or chưa đạt, as observed.
    YesNo,
    /// A value over that of the year before, compared as a growth in percent.
    Growth,
    /// One of the levels of a scale, such as Khá or Tốt.
    Level,
}

impl Kind {
    /// All of them by the word that rule files use.
    pub const WORDS: [(&'static str, Kind); 6] = [
        ("share", Kind::Share),
        ("amount", Kind::Amount),
        ("count", Kind::Count),
        ("yes_no", Kind::YesNo),
        ("growth", Kind::Growth),
        ("level", Kind::Level),
    ];

    /// The word that rule files use.
    pub fn word(self) -> &'static str {
        let known = Kind::WORDS.iter().find(|(_, kind)| *kind == self);
        known.map_or("", |(word, _)| word)
    }
}
