//! What the other judge found, each in its smallest form.

use crate::support::*;
use serde_json::Value;

/// A rule set with one indicator.
fn rules(indicator: &str) -> String {
    format!(
        "id = \"mot\"\ntitle = \"Một\"\nvaries_by = \"region\"\ncriteria = 1\nindicators = 1\n\
         in_force = {{ from = 2020-01-01 }}\nchecked_on = 2026-11-23\n[citation.c]\ndocument = \"D\"\n\
         [unit.\"người\"]\nstep = 1\n[unit.\"triệu đồng\"]\nstep = 0.01\n[[criterion]]\ncode = \"1\"\n\
         title = \"T\"\n[[criterion.indicator]]\ncode = \"1.1\"\ntitle = \"T\"\n{indicator}\n"
    )
}

/// The indicator's verdict, counts, shortfall and margin.
fn judged(indicator: &str, rows: &str) -> [Value; 5] {
    let header = "thôn;giới tính;chỉ tiêu;tử số;mẫu số;giá trị;ghi chú\n;;xã;;;Mẫu;\n;;ngày số liệu;;;31/12/2022;\n";
    let folder = folder(&[
        ("r.toml", &rules(indicator)),
        ("s.csv", &format!("{header}{rows}")),
    ]);
    let outcome = run_in(folder.path(), "assess s.csv --rules r.toml --format json");
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let report: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    let found = json_indicator(&report, "1.1");
    ["verdict", "numerator", "denominator", "shortfall", "margin"].map(|key| found[key].clone())
}

#[test]
fn a_hamlet_that_it_does_not_apply_to_may_stand_beside_women_and_men() {
    let share = "kind = \"share\"\nunit = \"người\"\noptional = \"nếu có\"\n\
                 target = { at_least = 70, cite = \"c\", basis = \"text\" }";
    let rows = "A;nam;1.1;8;10;;\nA;nữ;1.1;7;10;;\nB;;1.1;;;không áp dụng;không có ai\n";
    assert_eq!(
        judged(share, rows),
        [
            "met".into(),
            "15".into(),
            "20".into(),
            Value::Null,
            "1".into()
        ]
    );
}

#[test]
fn what_grows_under_an_upper_bound_may_grow_up_to_it() {
    let growth = "kind = \"growth\"\nunit = \"triệu đồng\"\n\
                  target = { at_most = 5, cite = \"c\", basis = \"text\" }";
    // 40 may become 42; 41 is more than the whole that it is compared with.
    assert_eq!(
        judged(growth, ";;1.1;41;40;;\n"),
        [
            "met".into(),
            "41".into(),
            "40".into(),
            Value::Null,
            "1".into()
        ]
    );
}
