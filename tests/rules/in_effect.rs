//! `nongthon rules show --as-of`: what applies on a day, the national set and the local rules together,
//! is what communes there are judged by.

use crate::support::*;
use serde_json::Value;
use std::collections::BTreeMap;

const BASE: &str = "xa-ntm-2021-2025";

fn records(arguments: &[&str]) -> Vec<Value> {
    let all = [&["rules", "show"], arguments, &["--format", "json"]].concat();
    let json: Value = serde_json::from_str(&succeed(&all)).unwrap();
    json["records"].as_array().unwrap().clone()
}

fn text<'r>(record: &'r Value, key: &str) -> &'r str {
    record[key].as_str().unwrap_or_default()
}

/// Operator, value, document and basis by code.
type Targets = BTreeMap<String, [String; 4]>;

fn shown(records: &[Value]) -> Targets {
    let records = records.iter().filter(|it| it["code"] != "withdrawal");
    let of = |it: &Value| ["op", "value", "document", "basis"].map(|key| text(it, key).to_owned());
    records
        .map(|it| (text(it, "code").to_owned(), of(it)))
        .collect()
}

/// The same of the targets that a commune was judged by.
fn judged(report: &Value) -> Targets {
    let mut targets = Targets::new();
    for indicator in json_indicators(report) {
        let parts = indicator["parts"].as_array().into_iter().flatten();
        for leaf in std::iter::once(indicator).chain(parts) {
            let has_parts = leaf["parts"].as_array().is_some_and(|it| !it.is_empty());
            let target = &leaf["target"];
            if has_parts {
                continue;
            }
            let of = ["op", "value", "citation", "basis"].map(|key| text(target, key).to_owned());
            targets.insert(text(leaf, "code").to_owned(), of);
        }
    }
    targets
}

#[test]
fn what_is_shown_is_what_communes_are_judged_by() {
    for day in ["2022-12-31", "2024-01-31", "2024-06-16"] {
        let survey = root().join(LIEN_HOI).display().to_string();
        let report = json(&[&survey, "--as-of", day]);
        let records = records(&["lang-son-2022", "--as-of", day]);
        let (mut shown, judged) = (shown(&records), judged(&report));
        // Conditions of recognition are no indicators.
        shown.retain(|code, _| !code.starts_with("CN."));
        assert_eq!(shown.len(), judged.len(), "{day}");
        for (code, target) in &judged {
            assert_eq!(&shown[code], target, "{code} on {day}");
        }
        // Each is told from where it stands in its file.
        let files: std::collections::BTreeSet<&str> =
            records.iter().map(|it| text(it, "file")).collect();
        assert_eq!(files.len(), 2);
    }
}

#[test]
fn a_region_alone_has_the_values_that_all_regions_together_have_for_it() {
    let all = records(&[BASE, "--as-of", "2022-12-31"]);
    for region in ["TDMNPB", "ĐBSH", "ĐNB", "dbsh"] {
        let own = shown(&records(&[
            BASE,
            "--as-of",
            "2022-12-31",
            "--region",
            region,
        ]));
        let code = if region == "dbsh" { "ĐBSH" } else { region };
        let of_region: Vec<Value> = all
            .iter()
            .filter(|it| it["region"].is_null() || text(it, "region") == code)
            .cloned()
            .collect();
        let expected = shown(&of_region);
        assert_eq!(own.len(), expected.len(), "{region}");
        for (code, [operator, value, document, _]) in &own {
            assert_eq!(
                &expected[code][..3],
                [operator.clone(), value.clone(), document.clone()],
                "{code} in {region}"
            );
        }
    }
    let wrong = run(&[
        "rules",
        "show",
        BASE,
        "--as-of",
        "2022-12-31",
        "--region",
        "TDMNP",
    ]);
    assert_fails(&wrong, 3, &["unknown-region"]);
    assert!(wrong.stderr.contains("TDMNPB"), "{}", wrong.stderr);
    // Regions are told apart by the values of a day.
    assert_eq!(run(&["rules", "show", BASE, "--region", "TDMNPB"]).code, 2);
}

#[test]
fn a_day_on_which_the_rules_are_not_in_force_is_refused() {
    for (set, day, problem) in [
        ("lang-son-2022", "2024-06-17", "overlay-not-in-force"),
        (BASE, "2020-01-01", "no-rule-set-in-force"),
        ("khong-co", "2022-12-31", "unknown-rule-set"),
    ] {
        let outcome = run(&["rules", "show", set, "--as-of", day]);
        assert_fails(&outcome, 3, &[problem]);
    }
    let no_code = run(&["rules", "show", BASE, "15.9", "--as-of", "2022-12-31"]);
    assert_fails(&no_code, 2, &["no-such-code"]);
}

#[test]
fn a_district_includes_its_province_and_groups_go_the_same_way() {
    let overlay = |id: &str, place: &str, entry: &str| {
        format!(
            "id = \"{id}\"\nbase = \"{BASE}\"\ntitle = \"{id}\"\nprovince = \"Cao Bằng\"\n{place}\
             in_force = {{ from = 2022-03-08 }}\nchecked_on = 2022-06-01\n[citation.a]\n\
             document = \"Quyết định {id}\"\n{entry}"
        )
    };
    let target = |code: &str, value: &str| {
        format!(
            "[[indicator]]\ncode = \"{code}\"\ntarget = {{ at_least = {value}, cite = \"a\", basis = \"entered\" }}\n"
        )
    };
    let province = overlay(
        "tinh",
        "",
        &[target("2.1", "80"), target("2.2", "70")].concat(),
    );
    let district = overlay("huyen", "district = \"Bảo Lạc\"\n", &target("2.1", "60.5"));
    let folder = folder(&[("tinh.toml", &province), ("huyen.toml", &district)]);
    let outcome = run_in(
        folder.path(),
        "rules show huyen.toml --rules tinh.toml --as-of 2022-12-31 --format json",
    );
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let json: Value = serde_json::from_str(&outcome.stdout).unwrap();
    let targets = shown(json["records"].as_array().unwrap());
    let known = |code: &str| [targets[code][1].as_str(), targets[code][2].as_str()];
    assert_eq!(known("2.1"), ["60.5", "Quyết định huyen"]);
    assert_eq!(known("2.2"), ["70", "Quyết định tinh"]);
    assert_eq!(known("3.1"), ["80", "Quyết định 318/QĐ-TTg"]);

    // What is the same for all groups names none; a group is asked for as a region is.
    let groups = records(&["xa-ntm-2026-2030", "--as-of", "2026-12-31"]);
    assert!(groups.iter().all(|it| it["region"].is_null()), "{groups:?}");
    let one = records(&["xa-ntm-2026-2030", "--as-of", "2026-12-31", "--region", "2"]);
    assert_eq!(shown(&one), shown(&groups));
}
