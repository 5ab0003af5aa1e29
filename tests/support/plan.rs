//! The plan of Liên Hội as JSON.

use super::{LIEN_HOI, succeed};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The shipped assignments.
pub const ASSIGNMENTS: &str = "data/van-quan-2023.toml";

/// The JSON of the plan of a survey.
pub fn plan_json(survey: &str, arguments: &[&str]) -> Value {
    let mut all = vec![
        "plan",
        survey,
        "--assignments",
        ASSIGNMENTS,
        "--format",
        "json",
    ];
    all.extend(arguments);
    serde_json::from_str(&succeed(&all)).expect("the output is JSON")
}

/// The plan as the district asks for it.
pub fn plan_2023(arguments: &[&str]) -> Value {
    let mut all = vec!["--as-of", "2023-11-30"];
    all.extend(arguments);
    plan_json(LIEN_HOI, &all)
}

/// The list under a key.
pub fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value[key].as_array().expect("a list")
}

/// Texts of a list.
pub fn texts(values: &[Value]) -> Vec<&str> {
    values.iter().map(|value| value.as_str().unwrap()).collect()
}

/// The items of the first commune.
pub fn items(plan: &Value) -> &[Value] {
    list(&plan["communes"][0], "items")
}

/// The item with this code.
pub fn item<'v>(plan: &'v Value, code: &str) -> &'v Value {
    let mut items = items(plan).iter();
    items
        .find(|item| item["code"] == code)
        .unwrap_or_else(|| panic!("no item {code}"))
}

/// The codes of the items, in order.
pub fn codes(plan: &Value) -> Vec<&str> {
    let items = items(plan).iter();
    items.map(|item| item["code"].as_str().unwrap()).collect()
}

/// The names of bodies by their ids.
pub fn names(plan: &Value) -> BTreeMap<&str, &str> {
    let bodies = list(&plan["assignments"], "bodies").iter();
    bodies
        .map(|body| (body["id"].as_str().unwrap(), body["name"].as_str().unwrap()))
        .collect()
}

/// The names of bodies whose ids are given.
pub fn named<'v>(plan: &'v Value, ids: &[Value]) -> BTreeSet<&'v str> {
    let names = names(plan);
    texts(ids).iter().map(|id| names[id]).collect()
}
