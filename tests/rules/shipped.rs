//! The shipped rules: they hold what they declare on every day, and their effective targets are
//! those that were checked against the reference, written out in `tests/golden/targets.txt`.

use crate::support::*;
use nongthon::number::Direction;
use nongthon::rules::{
    Choice, Indicator, Kind, Library, Locality, OverlayChoice, Requirement, RuleFiles, RuleSet,
    Unset,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

const REGIONS: [&str; 7] = ["TDMNPB", "ĐBSH", "BTB", "DHNTB", "TN", "ĐNB", "ĐBSCL"];

/// How many indicators each criterion has.
const INDICATORS: [usize; 19] = [2, 4, 2, 2, 1, 3, 1, 4, 2, 1, 1, 2, 5, 2, 4, 1, 12, 6, 2];

/// The first and the last day of every span that the rules know: in force, amended, a year's
/// income, the overlay of Lạng Sơn, the provinces before and after their merger.
const BOUNDARIES: [&str; 18] = [
    "2022-03-08",
    "2022-09-13",
    "2022-09-14",
    "2022-12-31",
    "2023-01-01",
    "2023-12-31",
    "2024-01-01",
    "2024-02-29",
    "2024-03-01",
    "2024-06-16",
    "2024-06-17",
    "2024-12-31",
    "2025-01-01",
    "2025-06-30",
    "2025-07-01",
    "2025-12-31",
    "2026-01-01",
    "2026-02-14",
];

fn library() -> Library {
    let (library, diagnostics) = Library::load(&RuleFiles::default());
    assert!(diagnostics.is_empty(), "{}", told(&diagnostics));
    library.expect("the shipped rules")
}

fn in_region(region: &str) -> Locality {
    Locality {
        region: Some(region.to_owned()),
        ..Locality::default()
    }
}

fn in_province(province: &str) -> Locality {
    Locality {
        province: Some(province.to_owned()),
        ..Locality::default()
    }
}

fn rules(library: &Library, date: &str, locality: &Locality) -> RuleSet {
    library
        .rule_set(&Choice::default(), day(date), locality)
        .unwrap_or_else(|diagnostic| panic!("{date}: {}", told(&diagnostic.into())))
}

// ------------------------------------------------------------------------ totals

#[test]
fn nineteen_criteria_and_fifty_seven_indicators_on_every_boundary_day() {
    let library = library();
    for date in BOUNDARIES {
        for locality in REGIONS
            .map(in_region)
            .iter()
            .chain([&in_province("Lạng Sơn")])
        {
            let rules = rules(&library, date, locality);
            let codes: Vec<String> = rules
                .criteria
                .iter()
                .map(|it| it.code.to_string())
                .collect();
            let expected: Vec<String> = (1..=19).map(|code| code.to_string()).collect();
            assert_eq!(codes, expected, "{date}");
            let counts: Vec<usize> = rules
                .criteria
                .iter()
                .map(|it| it.indicators.len())
                .collect();
            assert_eq!(counts, INDICATORS, "{date}");
            assert_eq!(rules.indicators().count(), 57, "{date}");
            assert_eq!(
                (rules.declared_criteria, rules.declared_indicators),
                (19, 57)
            );
            assert!(rules.incomplete.is_none());
        }
    }
}

#[test]
fn no_rule_set_is_in_force_before_the_first() {
    let library = library();
    for date in ["2022-03-07", "1999-12-31"] {
        let found = library.rule_set(&Choice::default(), day(date), &Locality::default());
        let code = found.expect_err("none is in force").code.name();
        assert_eq!(code, "no-rule-set-in-force", "{date}");
    }
}

#[test]
fn codes_stand_under_their_criterion_in_the_order_of_the_law() {
    let rules = rules(&library(), "2022-12-31", &in_province("Lạng Sơn"));
    for criterion in &rules.criteria {
        if let [alone] = criterion.indicators.as_slice() {
            assert_eq!(
                alone.code, criterion.code,
                "an only indicator has the criterion's number"
            );
            continue;
        }
        for (index, indicator) in criterion.indicators.iter().enumerate() {
            assert_eq!(
                indicator.code,
                format!("{}.{}", &*criterion.code, index + 1)
            );
            for (part, letter) in indicator.parts.iter().zip('a'..) {
                assert_eq!(part.code, format!("{}.{letter}", &*indicator.code));
            }
        }
    }
}

#[test]
fn every_text_of_the_shipped_rules_exists_in_english_too() {
    let rules = rules(&library(), "2022-12-31", &in_province("Lạng Sơn"));
    assert!(rules.title.en.is_some());
    assert!(rules.overlays.iter().all(|it| it.title.en.is_some()));
    for criterion in &rules.criteria {
        assert!(criterion.title.en.is_some(), "{}", &*criterion.code);
    }
    for indicator in rules.indicators().flat_map(with_parts) {
        let code = &*indicator.code;
        assert!(indicator.title.en.is_some(), "{code}: title");
        let unit = indicator.unit.as_ref();
        assert!(unit.is_none_or(|it| it.name.en.is_some()), "{code}: unit");
        let guidance = indicator.guidance.as_ref();
        assert!(
            guidance.is_none_or(|it| it.en.is_some()),
            "{code}: guidance"
        );
        if let Requirement::Unset(Unset::LeftTo(text) | Unset::Unknown(text)) =
            &indicator.target.requirement
        {
            assert!(text.en.is_some(), "{code}: target");
        }
    }
}

#[test]
fn every_target_is_cited() {
    let library = library();
    for date in BOUNDARIES {
        let rules = rules(&library, date, &in_province("Lạng Sơn"));
        for indicator in rules.indicators().flat_map(with_parts) {
            let is_leaf = indicator.parts.is_empty();
            let source = indicator.target.source.as_ref();
            let cited = source.is_some_and(|source| source.citation.is_some());
            assert!(cited || !is_leaf, "{} on {date}", &*indicator.code);
        }
    }
}

fn with_parts(indicator: &Indicator) -> impl Iterator<Item = &Indicator> {
    std::iter::once(indicator).chain(&indicator.parts)
}

// ------------------------------------------------------------------------ places

#[test]
fn a_provinces_region_follows_from_its_name_however_written() {
    let library = library();
    for (province, region) in [
        ("Lạng Sơn", "TDMNPB"),
        ("tỉnh Lạng Sơn", "TDMNPB"),
        ("LANG SON", "TDMNPB"),
        ("Hà Nội", "ĐBSH"),
        ("TP. Hà Nội", "ĐBSH"),
        ("Thành phố Hải Phòng", "ĐBSH"),
        ("Nghệ An", "BTB"),
        ("Khánh Hòa", "DHNTB"),
        ("Khánh Hoà", "DHNTB"),
        ("Đắk Lắk", "TN"),
        ("Đồng Nai", "ĐNB"),
        ("An Giang", "ĐBSCL"),
    ] {
        let locality = in_province(province);
        assert_eq!(
            library.unknown_place(&locality, day("2022-12-31")),
            None,
            "{province}"
        );
        let rules = rules(&library, "2022-12-31", &locality);
        let code = rules.region.map(|region| region.code.to_string());
        assert_eq!(code.as_deref(), Some(region), "{province}");
    }
}

#[test]
fn a_province_that_was_merged_away_is_unknown_afterwards() {
    let library = library();
    let unknown = |date| library.unknown_place(&in_province("Hà Giang"), day(date));
    assert_eq!(unknown("2025-06-30"), None);
    let near = unknown("2025-07-01").expect("merged away").near;
    assert_eq!(
        near,
        ["Tuyên Quang"],
        "the province it was merged into is named"
    );
}

#[test]
fn there_are_63_provinces_until_june_2025_and_34_from_july() {
    let library = library();
    let text = project_file("rules/places.toml");
    let names: BTreeSet<&str> = text
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix("{ name = \""))
        .map(|rest| rest.split('"').next().expect("a name"))
        .collect();
    let on = |date: &str| {
        let is_known = |name: &&&str| {
            library
                .unknown_place(&in_province(name), day(date))
                .is_none()
        };
        names.iter().filter(is_known).count()
    };
    assert_eq!(on("2022-12-31"), 63);
    assert_eq!(on("2025-06-30"), 63);
    assert_eq!(on("2025-07-01"), 34);
    assert_eq!(on("2026-02-14"), 34);
}

#[test]
fn the_overlay_is_the_provinces_own_unless_it_is_left_out() {
    let library = library();
    let without = Choice {
        overlays: OverlayChoice {
            without_own: true,
            named: Vec::new(),
        },
        ..Choice::default()
    };
    let date = day("2022-12-31");
    let own = |choice: &Choice, province: &str| {
        let rules = library
            .rule_set(choice, date, &in_province(province))
            .unwrap();
        rules.overlays.len()
    };
    assert_eq!(own(&Choice::default(), "Lạng Sơn"), 1);
    assert_eq!(own(&Choice::default(), "Cao Bằng"), 0);
    assert_eq!(own(&without, "Lạng Sơn"), 0);
}

// ------------------------------------------------------------------------ the golden listing

const GOLDEN: &str = "tests/golden/targets.txt";
const LISTED_DAYS: [&str; 4] = ["2022-12-31", "2023-12-31", "2024-03-01", "2025-12-31"];

#[test]
fn the_effective_targets_are_those_that_were_checked() {
    let listing = listing();
    let path = root().join(GOLDEN);
    if std::env::var_os("NONGTHON_BLESS").is_some_and(|value| value == "1") {
        std::fs::write(&path, &listing).expect("the golden file can be written");
        return;
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    let (golden, listing): (Vec<&str>, Vec<&str>) =
        (golden.lines().collect(), listing.lines().collect());
    let differing = (0..golden.len().max(listing.len()))
        .filter(|line| golden.get(*line) != listing.get(*line))
        .map(|line| {
            let [was, is] = [&golden, &listing].map(|text| text.get(line).unwrap_or(&"(nothing)"));
            format!("line {}\n  was: {was}\n  is:  {is}", line + 1)
        })
        .take(5)
        .collect::<Vec<_>>();
    assert!(
        differing.is_empty(),
        "effective targets differ from {GOLDEN}:\n{}\nIf they are meant to, check each against the \
         law and write the file anew:\n  NONGTHON_BLESS=1 cargo test --test all shipped",
        differing.join("\n")
    );
}

/// Every effective target, a line an indicator, regions with the same target together.
fn listing() -> String {
    let library = library();
    let mut text = String::from(
        "The effective targets of the shipped rules, written by tests/rules/shipped.rs.\n\
         Regions with the same target stand together; * is every region. After the first day\n\
         only what is new is listed.\n",
    );
    let mut known = BTreeMap::new();
    for date in LISTED_DAYS {
        let by_region = REGIONS.map(|region| (region, rules(&library, date, &in_region(region))));
        writeln!(text, "\n# {date}\n").unwrap();
        let codes = by_region[0].1.indicators().flat_map(with_parts);
        for code in codes.map(|it| &*it.code) {
            add_if_new(
                &mut text,
                &mut known,
                code,
                in_all_regions(code, &by_region),
            );
        }
        let lang_son = rules(&library, date, &in_province("Lạng Sơn"));
        writeln!(
            text,
            "\n# {date}: Lạng Sơn, where it differs from its region\n"
        )
        .unwrap();
        add_differences(&mut text, &lang_son, &by_region[0].1);
    }
    text
}

fn add_differences(text: &mut String, own: &RuleSet, national: &RuleSet) {
    let mut differ = 0;
    for indicator in own.indicators().flat_map(with_parts) {
        let line = described(indicator);
        let mut before = national.indicators().flat_map(with_parts);
        let before = before.find(|it| it.code == indicator.code).map(described);
        if before.as_ref() != Some(&line) {
            writeln!(text, "{}: {}: {line}", &*indicator.code, kind(indicator)).unwrap();
            differ += 1;
        }
    }
    if differ == 0 {
        writeln!(text, "nowhere").unwrap();
    }
}

fn add_if_new(text: &mut String, known: &mut BTreeMap<String, String>, code: &str, line: String) {
    if known.get(code) != Some(&line) {
        writeln!(text, "{code}: {line}").unwrap();
        known.insert(code.to_owned(), line);
    }
}

fn in_all_regions(code: &str, by_region: &[(&str, RuleSet)]) -> String {
    let mut groups: Vec<(Vec<&str>, String)> = Vec::new();
    for (region, rules) in by_region {
        let target = described(find(rules, code));
        match groups.iter_mut().find(|(_, known)| *known == target) {
            Some((regions, _)) => regions.push(region),
            None => groups.push((vec![region], target)),
        }
    }
    let groups: Vec<String> = groups
        .iter()
        .map(|(regions, target)| match regions.len() {
            count if count == by_region.len() => format!("* {target}"),
            _ => format!("{} {target}", regions.join(" ")),
        })
        .collect();
    let kind = kind(find(&by_region[0].1, code));
    format!("{kind}: {}", groups.join("; "))
}

fn find<'r>(rules: &'r RuleSet, code: &str) -> &'r Indicator {
    let mut all = rules.indicators().flat_map(with_parts);
    all.find(|it| it.code == code)
        .unwrap_or_else(|| panic!("no indicator {code}"))
}

/// How it is observed, and the unit.
fn kind(indicator: &Indicator) -> String {
    if !indicator.parts.is_empty() {
        return "parts".to_owned();
    }
    let kind = match indicator.kind {
        Kind::Share => "share of",
        Kind::Amount => "amount in",
        Kind::Count => "count of",
        Kind::YesNo => "yes/no",
        Kind::Growth => "growth of",
        Kind::Level => "level",
    };
    match &indicator.unit {
        Some(unit) => format!("{kind} {}", &*unit.name.vi),
        None => kind.to_owned(),
    }
}

/// What is asked, and how and by what it is known.
fn described(indicator: &Indicator) -> String {
    if !indicator.parts.is_empty() {
        return "all".to_owned();
    }
    let asked = match &indicator.target.requirement {
        Requirement::Bound(Direction::AtLeast, number) => format!(">= {number}"),
        Requirement::Bound(Direction::AtMost, number) => format!("<= {number}"),
        Requirement::LevelAtLeast(level) => format!(">= {}", &*level.name().vi),
        Requirement::Yes => "yes".to_owned(),
        Requirement::Unset(Unset::LeftTo(whom)) => format!("left to {}", &*whom.vi),
        Requirement::Unset(Unset::Unknown(_)) => "unset".to_owned(),
        Requirement::Unset(Unset::NoValueFor(_)) => "no value".to_owned(),
        Requirement::Unset(Unset::PlaceUnknown) => "place unknown".to_owned(),
        Requirement::Unset(Unset::NoValueOnDay) => "no value on this day".to_owned(),
    };
    let source = indicator
        .target
        .source
        .as_ref()
        .expect("every target has a source");
    let document = source.citation.as_ref().map_or("", |it| &*it.document.vi);
    match source.basis {
        Some(basis) => format!("{asked} ({}, {document})", basis.word()),
        None => format!("{asked} ({document})"),
    }
}
