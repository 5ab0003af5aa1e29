//! A set that does not hold all that it declares concludes nothing as met by what it lacks.

use crate::support::*;
use serde_json::Value;

const SET: &str = "rules/xa-ntm-2026-2030.toml";

/// The report on a commune of group 3 with these answers to 3.6, judged by a set.
fn judged(set: &str, answer: &str) -> Value {
    let survey = format!(
        "chỉ tiêu;tử số;mẫu số;giá trị\nxã;;;Mẫu\ntỉnh;;;Tuyên Quang\nnhóm;;;3\n\
         ngày số liệu;;;31/07/2026\n3.1;55,2;50,1;\n3.6;;;{answer}\n3.9;;;đạt\n3.10;;;đạt\n"
    );
    let folder = folder(&[("bo.toml", set), ("phieu.csv", &survey)]);
    let path = |name: &str| folder.path().join(name).display().to_string();
    json(&[&path("phieu.csv"), "--rules", &path("bo.toml")])["communes"][0].clone()
}

fn verdicts(commune: &Value) -> [&str; 2] {
    let criterion = &commune["criteria"][0]["verdict"];
    [&commune["verdict"], criterion].map(|verdict| verdict.as_str().unwrap())
}

#[test]
fn four_of_47_indicators_meet_neither_the_set_nor_their_criterion() {
    let set = project_file(SET);
    let commune = judged(&set, "đạt");
    assert_eq!(verdicts(&commune), ["undecided", "undecided"]);
    assert_eq!(commune["criteria_met"], 0);
    assert_eq!(commune["criteria_other"], 10);
    // What is not met is not met, whatever else there is.
    assert_eq!(verdicts(&judged(&set, "chưa đạt")), ["not_met", "not_met"]);
}

#[test]
fn a_criterion_that_is_said_to_be_whole_can_be_met_in_a_set_that_is_not() {
    let title = "title_en = \"Rural economic development\"\n";
    let set = project_file(SET);
    assert!(set.contains(title));
    let set = set.replace(title, &format!("{title}complete = true\n"));
    let commune = judged(&set, "đạt");
    assert_eq!(verdicts(&commune), ["undecided", "met"]);
    assert_eq!(commune["criteria_met"], 1);
}
