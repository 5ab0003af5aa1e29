//! `nongthon rules diff`: what a decision amends is told apart from what merely goes by years, and an
//! overlay is compared where it applies.

use crate::support::*;
use serde_json::Value;

const BASE: &str = "xa-ntm-2021-2025";

/// The records of a comparison, those of amendments and those that go by years.
fn compared(arguments: &[&str]) -> [Vec<Value>; 2] {
    let all = [&["rules", "diff"], arguments, &["--format", "json"]].concat();
    let json: Value = serde_json::from_str(&succeed(&all)).unwrap();
    let records = json["records"].as_array().unwrap().iter().cloned();
    let (by_year, amended) = records.partition(|record| record["by_year"] == "yes");
    [amended, by_year]
}

fn text(record: &Value, key: &str) -> String {
    record[key].as_str().unwrap_or_default().to_owned()
}

/// Code, what is different, and of which regions.
fn told_of(records: &[Value]) -> Vec<[String; 3]> {
    let told = |record| ["code", "difference", "regions"].map(|key| text(record, key));
    records.iter().map(told).collect()
}

#[test]
fn the_amendments_of_decision_211_are_exactly_those_that_are_known() {
    let before = format!("{BASE}@2023-12-31");
    let after = format!("{BASE}@2024-03-01");
    let [amended, by_year] = compared(&[&before, &after]);
    assert_eq!(
        told_of(&amended),
        [
            ["13.1", "wording", ""],
            ["15.4", "kind", "TDMNPB"],
            ["15.4", "kind", "ĐBSH"],
            ["15.4", "kind", "BTB, DHNTB, TN, ĐNB, ĐBSCL"],
            ["17.1.a", "wording", ""],
            ["17.1.b", "wording", ""],
        ]
    );
    for record in &amended {
        assert_eq!(record["before_document"], "Quyết định 318/QĐ-TTg");
        assert_eq!(record["after_document"], "Quyết định 211/QĐ-TTg");
    }
    // The income of another year is no amendment.
    assert_eq!(told_of(&by_year), [["10", "tightened", "TDMNPB, BTB"]]);
    assert_eq!(by_year[0]["after_document"], "Quyết định 318/QĐ-TTg");
    // On each side of the day nothing else is different.
    for days in [["2024-01-01", "2024-02-29"], ["2024-03-01", "2024-12-31"]] {
        let [before, after] = days.map(|day| format!("{BASE}@{day}"));
        assert_eq!(
            compared(&[&before, &after]),
            [const { Vec::<Value>::new() }; 2],
            "{days:?}"
        );
    }
}

fn overlay(province: &str, more: &str) -> String {
    format!(
        "id = \"tinh\"\nbase = \"{BASE}\"\ntitle = \"Quy định mẫu\"\nprovince = \"{province}\"\n\
         in_force = {{ from = 2022-03-08 }}\nchecked_on = 2022-06-01\n[citation.a]\n\
         document = \"Quyết định mẫu\"\n{more}"
    )
}

#[test]
fn an_overlay_is_compared_in_the_region_where_it_applies() {
    let target = "[[indicator]]\ncode = \"9.2\"\ntarget = { at_least = 85, cite = \"a\", basis = \"text\" }\n";
    // 75 in the northern mountains, 80 in the north of the centre.
    for (province, from) in [("Cao Bằng", "75"), ("Nghệ An", "80")] {
        let folder = folder(&[("tinh.toml", &overlay(province, target))]);
        let file = folder.path().join("tinh.toml");
        let file = format!("{}@2022-12-31", file.display());
        let base = format!("{BASE}@2022-12-31");
        for (sides, what) in [
            ([base.as_str(), file.as_str()], "tightened"),
            ([file.as_str(), base.as_str()], "loosened"),
        ] {
            let [amended, by_year] = compared(&sides);
            assert_eq!(told_of(&amended), [["9.2", what, ""]], "{province}");
            assert!(by_year.is_empty());
            let values = ["before_value", "after_value"].map(|key| text(&amended[0], key));
            assert!(values.contains(&from.to_owned()), "{province}: {values:?}");
        }
    }
}

/// Both files have one id and are in force on the same days: two states of one draft.
#[test]
fn how_many_parts_are_enough_is_compared() {
    let parts = |needed: &str| {
        let part = |letter: &str| {
            format!(
                "[[indicator.part]]\ncode = \"7.{letter}\"\ntitle = \"{letter}\"\nkind = \"yes_no\"\n\
                 target = {{ is = \"đạt\", cite = \"a\", basis = \"text\", loosens = \"thử\" }}\n"
            )
        };
        let all: String = ["a", "b", "c"].map(part).concat();
        overlay(
            "Cao Bằng",
            &format!("[[indicator]]\ncode = \"7\"\nloosens = \"thử\"\n{needed}\n{all}"),
        )
    };
    let some = "met_when = { at_least_parts = 2 }";
    let folder = folder(&[("moi.toml", &parts("")), ("hai.toml", &parts(some))]);
    let [all, two] = ["moi.toml", "hai.toml"].map(|name| {
        let path = folder.path().join(name);
        path.to_str().unwrap().to_owned()
    });
    let [amended, _] = compared(&[&all, &two]);
    assert_eq!(told_of(&amended), [["7", "loosened", ""]]);
    let [amended, _] = compared(&[&two, &all]);
    assert_eq!(told_of(&amended), [["7", "tightened", ""]]);
}

#[test]
fn an_overlay_is_compared_with_a_set_that_is_a_file_too() {
    let set = project_file("rules/xa-ntm-2021-2025.toml").replace("xa-ntm-2021-2025", "xa-thu");
    let target = "[[indicator]]\ncode = \"9.2\"\ntarget = { at_least = 85, cite = \"a\", basis = \"text\" }\n";
    let own = overlay("Cao Bằng", target).replace(BASE, "xa-thu");
    let folder = folder(&[("bo.toml", &set), ("tinh.toml", &own)]);
    let [set, own] = ["bo.toml", "tinh.toml"].map(|name| {
        let path = folder.path().join(name);
        format!("{}@2022-12-31", path.display())
    });
    let [amended, _] = compared(&[&set, &own]);
    assert_eq!(told_of(&amended), [["9.2", "tightened", ""]]);
    let [amended, _] = compared(&[&own, &set]);
    assert_eq!(told_of(&amended), [["9.2", "loosened", ""]]);
}
