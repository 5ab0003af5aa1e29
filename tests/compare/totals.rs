//! What a comparison says adds up, whatever has changed.

use crate::support::*;
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

const STORY: &str = "tests/stories/compare.in";

fn compare(folder: &Path, arguments: &[&str]) -> Value {
    let mut all = vec!["compare"];
    all.extend(arguments);
    all.extend(["--format", "json"]);
    let mut command = nongthon(&all);
    command.current_dir(folder);
    let outcome = finish(command);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    serde_json::from_str(&outcome.stdout).expect("the output is JSON")
}

fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value[key].as_array().expect("a list")
}

/// The codes of a side, each once.
fn codes(commune: &Value, side: &str) -> Vec<String> {
    let all = list(commune, "indicators").iter();
    let codes = all.filter_map(|change| change[side]["code"].as_str());
    let mut codes: Vec<String> = codes.map(str::to_owned).collect();
    codes.sort();
    codes.dedup();
    codes
}

/// That the counts are those of the list and come to its length, that the kinds stand in their order,
/// and that every kind is what its verdicts say.
fn assert_adds_up(commune: &Value) {
    let mut counted: BTreeMap<&str, u64> = BTreeMap::new();
    let changes = list(commune, "indicators");
    for change in changes {
        *counted
            .entry(change["change"].as_str().unwrap())
            .or_default() += 1;
    }
    let counts = commune["counts"].as_object().unwrap();
    let mut total = 0;
    for (kind, count) in counts {
        let count = count.as_u64().unwrap();
        assert_eq!(
            counted.get(kind.as_str()).copied().unwrap_or(0),
            count,
            "{kind}"
        );
        total += count;
    }
    assert_eq!(total, commune["indicators_total"].as_u64().unwrap());
    assert_eq!(total, changes.len() as u64);
    let order = [
        "newly_not_met",
        "newly_met",
        "other_verdict",
        "value",
        "appeared",
        "disappeared",
        "unchanged",
    ];
    let place = |change: &Value| {
        order
            .iter()
            .position(|it| change["change"] == **it)
            .unwrap()
    };
    assert!(changes.is_sorted_by_key(place));
    for change in changes {
        let verdict = |side: &str| change[side]["verdict"].as_str();
        let (old, new) = (verdict("before"), verdict("after"));
        let expected = match (old, new) {
            (None, _) => "appeared",
            (_, None) => "disappeared",
            (Some(old), Some("not_met")) if old != "not_met" => "newly_not_met",
            (Some(old), Some("met")) if old != "met" => "newly_met",
            (old, new) if old != new => "other_verdict",
            _ => change["change"].as_str().unwrap(),
        };
        assert_eq!(change["change"], expected, "{change}");
    }
}

#[test]
fn the_first_survey_of_the_story_is_the_shipped_one() {
    assert_eq!(
        project_file(&format!("{STORY}/lan-1.csv")),
        project_file(LIEN_HOI)
    );
}

#[test]
fn an_edited_copy_of_lien_hoi_adds_up() {
    let json = compare(&root().join(STORY), &["lan-1.csv", "lan-2.csv"]);
    let commune = &list(&json, "communes")[0];
    assert_adds_up(commune);
    assert_eq!(commune["indicators_total"], 57);
    assert_eq!(commune["before"]["criteria_met"], 9);
    assert_eq!(commune["after"]["criteria_met"], 7);
    // Houses: 33 fewer, from 33 too many to none to spare.
    let changes = list(commune, "indicators");
    let houses = changes
        .iter()
        .find(|it| it["after"]["code"] == "9.1")
        .unwrap();
    assert_eq!(
        (&houses["units"], &houses["towards"]),
        (&"-33".into(), &"33".into())
    );
    // Income has not changed, but the target of another year asks for 3 million more.
    let income = changes
        .iter()
        .find(|it| it["after"]["code"] == "10")
        .unwrap();
    assert_eq!(
        (&income["units"], &income["towards"]),
        (&"0".into(), &"-3".into())
    );
    // A bare percentage has points and no units.
    let power = changes
        .iter()
        .find(|it| it["after"]["code"] == "4.2")
        .unwrap();
    assert_eq!(
        (&power["units"], &power["points"]),
        (&Value::Null, &"1.5".into())
    );
}

#[test]
fn across_rule_sets_every_indicator_of_both_is_told() {
    let json = compare(&root().join(STORY), &["lan-1.csv", "bo-moi.csv"]);
    let commune = &list(&json, "communes")[0];
    assert_adds_up(commune);
    assert_eq!(codes(commune, "before").len(), 57);
    assert_eq!(codes(commune, "after"), ["3.1", "3.10", "3.6", "3.9"]);
    // 3.1 was irrigation, and 3.1 is growth: the same code is not the same thing.
    let changes = list(commune, "indicators");
    let growth = changes
        .iter()
        .find(|it| it["after"]["code"] == "3.1")
        .unwrap();
    assert_eq!(growth["before"]["code"], "10");
    assert_eq!(
        growth["units"],
        Value::Null,
        "a level and a growth have no difference"
    );
}

#[test]
fn communes_are_found_again_where_they_lie() {
    let json = compare(&root().join(STORY), &["nam-1", "nam-2"]);
    let names = |key: &str| -> Vec<String> {
        let names = list(&json, key).iter();
        names
            .map(|it| {
                format!(
                    "{}, {}",
                    it["name"].as_str().unwrap(),
                    it["district"].as_str().unwrap()
                )
            })
            .collect()
    };
    assert_eq!(
        names("communes"),
        ["Bình An, Văn Quan", "Bình An, Bình Gia"]
    );
    assert_eq!(names("only_before"), ["Cũ, Văn Quan"]);
    assert_eq!(names("only_after"), ["Mới, Văn Quan"]);
    list(&json, "communes").iter().for_each(assert_adds_up);
}

#[test]
fn a_survey_compared_with_itself_has_not_changed() {
    let json = compare(root(), &[LIEN_HOI, LIEN_HOI]);
    let commune = &list(&json, "communes")[0];
    assert_adds_up(commune);
    assert_eq!(commune["counts"]["unchanged"], 57);
}

#[test]
fn criteria_over_time_are_those_of_each_survey() {
    let surveys = ["lan-1.csv", "lan-2.csv", "lan-3.csv"];
    let folder = root().join(STORY);
    let json = compare(&folder, &surveys);
    let times = list(&list(&json, "communes")[0], "over_time");
    let told: Vec<&Value> = times.iter().map(|time| &time["criteria_met"]).collect();
    let judged = surveys.map(|survey| {
        let path = folder.join(survey).display().to_string();
        crate::support::json(&[&path])["communes"][0]["criteria_met"].clone()
    });
    assert_eq!(told, judged.iter().collect::<Vec<_>>());
}

proptest! {
    #![proptest_config(cases(12))]

    /// Whatever a row says in two surveys, the totals add up, and the distance to the target is what
    /// both margins and shortfalls come to.
    #[test]
    fn totals_add_up(
        before in (0u32..=805, 0u32..=805, 0u32..=9),
        after in (0u32..=805, 0u32..=805, 0u32..=9),
    ) {
        let survey = |(temporary, solid, hamlets): (u32, u32, u32)| {
            SurveyText::lien_hoi()
                .with(&format!("9.1;{temporary};805"))
                .with(&format!("9.2;{solid};805"))
                .with(&format!("16;{hamlets};9"))
                .text()
        };
        let folder = folder(&[("a.csv", &survey(before)), ("b.csv", &survey(after))]);
        let json = compare(folder.path(), &["a.csv", "b.csv"]);
        let commune = &list(&json, "communes")[0];
        assert_adds_up(commune);
        let position = |side: &Value| -> i64 {
            let number = |key: &str| side[key].as_str().map(|text| text.parse::<i64>().unwrap());
            number("margin").or(number("shortfall").map(|units| -units)).unwrap()
        };
        for code in ["9.1", "9.2", "16"] {
            let changes = list(commune, "indicators");
            let change = changes.iter().find(|it| it["after"]["code"] == code).unwrap();
            let towards: i64 = change["towards"].as_str().unwrap().parse().unwrap();
            prop_assert_eq!(towards, position(&change["after"]) - position(&change["before"]));
            let units: i64 = change["units"].as_str().unwrap().parse().unwrap();
            let count = |side: &str| -> i64 {
                change[side]["numerator"].as_str().unwrap().parse().unwrap()
            };
            prop_assert_eq!(units, count("after") - count("before"));
        }
    }
}
