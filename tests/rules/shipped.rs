//! The shipped rules: they hold what they declare on every day.

use crate::support::*;
use nongthon::rules::{
    Choice, Indicator, Library, Locality, OverlayChoice, Requirement, RuleFiles, RuleSet, Unset,
};
use std::collections::BTreeSet;

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
