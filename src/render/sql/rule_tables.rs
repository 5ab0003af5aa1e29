//! What the rules ask, as tables of values.

use super::table::ColumnType::{Decimal, Text, Truth, Whole};
use super::table::{Literal, ValueRow, ValueTable};
use crate::diagnostic::{Message, message};
use crate::folded::folded;
use crate::number::{Direction, Number};
use crate::rules::{
    Basis, Country, Indicator, KINDS_OF_PROVINCES, Kind, Regime, Requirement, Target, Unit, Unset,
    folded_place, folded_province,
};
use crate::wording::Wording;

/// What stands for a region or group that is not known.
const NOWHERE: &str = "?";

/// The tables in the order in which they stand.
pub(super) fn rule_tables(country: &Country, wording: &Wording) -> Vec<ValueTable> {
    vec![
        provinces(country, wording),
        levels(country, wording),
        region_rules(country, wording),
        local_rules(country, wording),
        criteria(country, wording),
        indicators(country, wording),
        targets(country, wording),
        scale_levels(country, wording),
        units(country, wording),
        codes_elsewhere(country, wording),
    ]
}

fn bare(cells: Vec<Literal>) -> ValueRow {
    ValueRow {
        cells,
        remark: String::new(),
    }
}

/// The first row of each key: a name has one meaning.
fn first_of_each(rows: impl Iterator<Item = ValueRow>) -> Vec<ValueRow> {
    let mut kept: Vec<ValueRow> = Vec::new();
    for row in rows {
        if !kept
            .iter()
            .any(|known| known.cells.first() == row.cells.first())
        {
            kept.push(row);
        }
    }
    kept
}

fn text(text: impl Into<String>) -> Literal {
    Literal::Text(text.into())
}

fn provinces(country: &Country, wording: &Wording) -> ValueTable {
    let rows = country.provinces.iter().flat_map(|province| {
        province.keys.iter().map(|key| ValueRow {
            cells: vec![
                text(key.as_str()),
                Literal::text(province.region.as_deref()),
            ],
            remark: province.name.to_string(),
        })
    });
    ValueTable {
        name: "province",
        columns: &[("province", Text), ("region", Text)],
        remark: wording.word("sql-provinces"),
        rows: first_of_each(rows),
    }
}

fn levels(country: &Country, wording: &Wording) -> ValueTable {
    let named = country.levels.iter().flat_map(|(level, keys)| {
        keys.iter().map(|key| ValueRow {
            cells: vec![text(key.as_str()), text(level.code.as_str())],
            remark: wording.text(&level.name).to_owned(),
        })
    });
    let idle = country
        .idle_levels
        .iter()
        .map(|key| bare(vec![text(key.as_str()), text(NOWHERE)]));
    ValueTable {
        name: "level",
        columns: &[("name", Text), ("region", Text)],
        remark: wording.word("sql-levels"),
        rows: first_of_each(named.chain(idle)),
    }
}

fn region_rules(country: &Country, wording: &Wording) -> ValueTable {
    let rules = country.region_rules.iter().enumerate();
    ValueTable {
        name: "region_rule",
        columns: &[("place", Whole), ("fact", Text), ("region", Text)],
        remark: wording.word("sql-region-rules"),
        rows: rules
            .map(|(place, (fact, region))| ValueRow {
                cells: vec![
                    Literal::Whole(place + 1),
                    text(folded(fact)),
                    text(region.as_str()),
                ],
                remark: fact.to_string(),
            })
            .collect(),
    }
}

/// Which rules apply in which place, the narrowest last.
fn local_rules(country: &Country, wording: &Wording) -> ValueTable {
    let rows = country.places.iter().map(|(scope, regime)| {
        let narrowness = [&scope.district, &scope.commune]
            .iter()
            .filter(|it| it.is_some())
            .count();
        let overlays = country.regimes.get(*regime).map(|it| overlays(it, wording));
        let province = scope.province.as_deref().map(folded_province);
        let [district, commune] =
            [&scope.district, &scope.commune].map(|name| name.as_deref().map(folded_place));
        ValueRow {
            cells: vec![
                Literal::text(province),
                Literal::text(district),
                Literal::text(commune),
                Literal::Whole(narrowness),
                Literal::Whole(*regime),
            ],
            remark: overlays.unwrap_or_default(),
        }
    });
    ValueTable {
        name: "local_rules",
        columns: &[
            ("province", Text),
            ("district", Text),
            ("commune", Text),
            ("narrowness", Whole),
            ("rules", Whole),
        ],
        remark: wording.word("sql-local-rules"),
        rows: rows.collect(),
    }
}

/// The titles of a regime's overlays.
fn overlays(regime: &Regime, wording: &Wording) -> String {
    let notes = regime.anywhere().map(|rules| &rules.overlays[..]);
    let notes = notes.unwrap_or_default().iter();
    let titles: Vec<&str> = notes.map(|note| wording.text(&note.title)).collect();
    titles.join("; ")
}

/// A criterion's place among the rows of a commune; those of its indicators follow.
const PLACES_A_CRITERION: usize = 1000;

fn criteria(country: &Country, wording: &Wording) -> ValueTable {
    let rules = country.regimes.first().and_then(Regime::anywhere);
    let criteria = rules.map(|rules| &rules.criteria[..]).unwrap_or_default();
    let rows = criteria
        .iter()
        .enumerate()
        .map(|(index, criterion)| ValueRow {
            cells: vec![
                Literal::Whole((index + 1) * PLACES_A_CRITERION),
                text(criterion.code.as_str()),
                Literal::Truth(criterion.may_lack),
            ],
            remark: wording.text(&criterion.title).to_owned(),
        });
    ValueTable {
        name: "criterion",
        columns: &[("place", Whole), ("criterion", Text), ("may_lack", Truth)],
        remark: wording.word("sql-criteria"),
        rows: rows.collect(),
    }
}

/// An indicator or part among the rules of a regime.
struct Leaf<'r> {
    regime: usize,
    place: usize,
    criterion: &'r str,
    /// The indicator that it is a part of.
    whole: Option<&'r Indicator>,
    rule: &'r Indicator,
    /// The other code that surveys may use.
    also: Option<String>,
}

/// Every indicator and part of every regime, in the order of the law.
fn leaves(country: &Country) -> Vec<Leaf<'_>> {
    let mut leaves = Vec::new();
    for (number, regime) in country.regimes.iter().enumerate() {
        let criteria = regime.anywhere().map(|rules| &rules.criteria[..]);
        for (index, criterion) in criteria.unwrap_or_default().iter().enumerate() {
            let mut place = (index + 1) * PLACES_A_CRITERION;
            for indicator in &criterion.indicators {
                let alone = (indicator.code == criterion.code).then_some(&criterion.code);
                let own = (None, indicator);
                let parts = indicator.parts.iter().map(|part| (Some(indicator), part));
                for (whole, rule) in std::iter::once(own).chain(parts) {
                    place += 1;
                    leaves.push(Leaf {
                        regime: number,
                        place,
                        criterion: &criterion.code,
                        whole,
                        rule,
                        also: alone.map(|code| {
                            let rest = rule.code.strip_prefix(code.as_str());
                            format!("{code}.1{}", rest.unwrap_or_default())
                        }),
                    });
                }
            }
        }
    }
    leaves
}

fn indicators(country: &Country, wording: &Wording) -> ValueTable {
    let rows = leaves(country).into_iter().map(|leaf| {
        let rule = leaf.rule;
        let limit = if rule.may_exceed_whole || rule.kind == Kind::Growth {
            Number::from(100_000)
        } else {
            Number::HUNDRED
        };
        ValueRow {
            cells: vec![
                Literal::Whole(leaf.regime),
                Literal::Whole(leaf.place),
                text(leaf.criterion),
                text(rule.code.as_str()),
                Literal::text(leaf.whole.map(|whole| whole.code.as_str())),
                Literal::text(leaf.also),
                text(kind(rule.kind)),
                Literal::Number(rule.step()),
                Literal::Number(limit),
                Literal::Truth(rule.may_exceed_whole),
                Literal::Truth(rule.kind_varies),
                Literal::Truth(rule.optional.is_some()),
                Literal::Truth(!rule.parts.is_empty()),
                rule.parts_needed.map_or(Literal::Null, Literal::Whole),
            ],
            remark: wording.text(&rule.title).to_owned(),
        }
    });
    ValueTable {
        name: "indicator",
        columns: &[
            ("rules", Whole),
            ("place", Whole),
            ("criterion", Text),
            ("code", Text),
            ("part_of", Text),
            ("also", Text),
            ("kind", Text),
            ("step", Decimal),
            ("percent_limit", Decimal),
            ("may_exceed", Truth),
            ("kind_varies", Truth),
            ("optional", Truth),
            ("has_parts", Truth),
            ("parts_needed", Whole),
        ],
        remark: wording.word("sql-indicators"),
        rows: rows.collect(),
    }
}

fn kind(kind: Kind) -> &'static str {
    let words = Kind::WORDS.iter();
    let mut named = words.filter(|(_, known)| *known == kind);
    named.next().map_or("", |(word, _)| word)
}

/// What is asked, by regime, code and region: regions that are asked the same stand together.
fn targets(country: &Country, wording: &Wording) -> ValueTable {
    let mut rows = Vec::new();
    for leaf in leaves(country) {
        let Some(regime) = country.regimes.get(leaf.regime) else {
            continue;
        };
        if !leaf.rule.parts.is_empty() {
            continue;
        }
        let codes = country.levels.iter().map(|(level, _)| level.code.as_str());
        let mut groups: Vec<(Vec<&str>, &Target)> = Vec::new();
        for (level, rules) in codes.chain([NOWHERE]).zip(&regime.rules) {
            let mut all = rules.leaves();
            let Some(rule) = all.find(|rule| rule.code == leaf.rule.code) else {
                continue;
            };
            let same = |known: &Target| asked(known) == asked(&rule.target);
            match groups.iter_mut().find(|(_, known)| same(known)) {
                Some((levels, _)) => levels.push(level),
                None => groups.push((vec![level], &rule.target)),
            }
        }
        let everywhere = groups.len() == 1;
        for (levels, target) in groups {
            let (operator, number) = asked(target);
            rows.push(ValueRow {
                cells: vec![
                    Literal::Whole(leaf.regime),
                    text(leaf.rule.code.as_str()),
                    if everywhere {
                        Literal::Null
                    } else {
                        text(format!("|{}|", levels.join("|")))
                    },
                    text(operator),
                    number,
                ],
                remark: source(target, wording),
            });
        }
    }
    ValueTable {
        name: "target",
        columns: &[
            ("rules", Whole),
            ("code", Text),
            ("regions", Text),
            ("asked", Text),
            ("number", Decimal),
        ],
        remark: wording.word("sql-targets"),
        rows,
    }
}

/// The operator and the value of a target, that of a level being its rank.
fn asked(target: &Target) -> (&'static str, Literal) {
    match &target.requirement {
        Requirement::Bound(Direction::AtLeast, number) => (">=", Literal::Number(*number)),
        Requirement::Bound(Direction::AtMost, number) => ("<=", Literal::Number(*number)),
        Requirement::LevelAtLeast(level) => (">=", Literal::Whole(level.rank)),
        Requirement::Yes => ("yes", Literal::Null),
        Requirement::Unset(_) => ("unset", Literal::Null),
    }
}

/// Where a target is written and how it is known, or why there is none.
fn source(target: &Target, wording: &Wording) -> String {
    let cited = target.source.as_ref().and_then(|it| it.citation.as_ref());
    let document = cited.map(|it| wording.text(&it.cited()).to_owned());
    let known = match &target.requirement {
        Requirement::Unset(Unset::LeftTo(whom)) => message!("target-left-to", whom = whom),
        Requirement::Unset(Unset::Unknown(why)) => message!("unset-unknown", why = why),
        Requirement::Unset(Unset::NoValueFor(_) | Unset::PlaceUnknown | Unset::NoValueOnDay) => {
            message!("target-unset")
        }
        _ => basis(target),
    };
    let known = wording.say(&known);
    match document {
        Some(document) => wording.say(&message!("sql-source", document = document, known = known)),
        None => known,
    }
}

fn basis(target: &Target) -> Message {
    match target.source.as_ref().and_then(|source| source.basis) {
        Some(Basis::Text) if !target.is_verified() => message!("basis-share-unsigned"),
        Some(Basis::Text) => message!("basis-share-text"),
        Some(Basis::Quoted) => message!("basis-share-quoted"),
        Some(Basis::Entered) => message!("basis-share-entered"),
        Some(Basis::Recalled) => message!("basis-share-recalled"),
        None => message!("basis-share-unset"),
    }
}

fn scale_levels(country: &Country, wording: &Wording) -> ValueTable {
    let mut rows = Vec::new();
    for leaf in leaves(country) {
        let levels = leaf.rule.scale.iter().flat_map(|scale| &scale.levels);
        for (rank, level) in levels.enumerate() {
            let mut names = vec![folded(&level.vi)];
            names.extend(level.en.as_deref().map(folded));
            names.dedup();
            rows.extend(names.into_iter().map(|name| {
                bare(vec![
                    Literal::Whole(leaf.regime),
                    text(leaf.rule.code.as_str()),
                    text(name),
                    Literal::Whole(rank),
                ])
            }));
        }
    }
    ValueTable {
        name: "scale_level",
        columns: &[
            ("rules", Whole),
            ("code", Text),
            ("name", Text),
            ("rank_of_level", Whole),
        ],
        remark: wording.word("sql-scale-levels"),
        rows,
    }
}

fn units(country: &Country, wording: &Wording) -> ValueTable {
    let mut rows: Vec<ValueRow> = Vec::new();
    for leaf in leaves(country) {
        let Some(unit) = &leaf.rule.unit else {
            continue;
        };
        for (name, factor) in accepted(unit) {
            let cells = vec![
                text(leaf.rule.code.as_str()),
                text(name),
                Literal::Number(factor),
            ];
            // The codes of overlays are units of their own; the same in several regimes is once.
            if !rows.iter().any(|row| row.cells == cells) {
                rows.push(bare(cells));
            }
        }
    }
    ValueTable {
        name: "unit",
        columns: &[("code", Text), ("name", Text), ("factor", Decimal)],
        remark: wording.word("sql-units"),
        rows,
    }
}

/// Every way to write a unit, folded, with how much of it one is.
fn accepted(unit: &Unit) -> Vec<(String, Number)> {
    let own: Vec<String> = [Some(&unit.name.vi), unit.name.en.as_ref()]
        .into_iter()
        .flatten()
        .map(|name| folded(name))
        .collect();
    let also = unit.also.iter().map(|other| folded(&other.name));
    let shortened = own.iter().flat_map(|name| {
        let ends = name.match_indices(' ').map(|(end, _)| end);
        ends.map(|end| name[..end].to_owned()).collect::<Vec<_>>()
    });
    let mut names: Vec<String> = Vec::new();
    for name in own.iter().cloned().chain(also).chain(shortened) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let factor = |name: String| Some((unit.factor_of(&name)?, name));
    let known = names.into_iter().filter_map(factor);
    known.map(|(factor, name)| (name, factor)).collect()
}

/// Codes that other days and places have: rows that are left out, not mistaken.
fn codes_elsewhere(country: &Country, wording: &Wording) -> ValueTable {
    let mut codes: Vec<&str> = Vec::new();
    for rules in country.regimes.iter().filter_map(Regime::anywhere) {
        for code in &rules.codes_elsewhere {
            if !codes.contains(&code.as_str()) {
                codes.push(code);
            }
        }
    }
    ValueTable {
        name: "code_elsewhere",
        columns: &[("code", Text)],
        remark: wording.word("sql-codes-elsewhere"),
        rows: codes
            .into_iter()
            .map(|code| bare(vec![text(code)]))
            .collect(),
    }
}

/// The pattern of the words that may stand before a province's name.
pub(super) fn kinds_of_provinces() -> String {
    kinds(&KINDS_OF_PROVINCES)
}

/// The pattern of words that may stand before a name.
pub(super) fn kinds(words: &[&str]) -> String {
    format!("^({}) ", words.join("|"))
}
