//! A change is what editing the survey would be, and only what turns is shown.

use crate::support::*;
use nongthon::assess::{Strictness, assess};
use nongthon::pipeline::{Preparation, prepare_changed};
use nongthon::rules::{Library, RuleFiles};
use nongthon::survey::{CellChange, CellChanges};
use proptest::prelude::*;
use serde_json::Value;

/// Every verdict with its gap by the survey with these changes.
fn judged(survey: &str, changes: &[&str]) -> Result<Vec<String>, Vec<&'static str>> {
    let (library, _) = Library::load(&RuleFiles::default());
    let changes = CellChanges {
        commune: None,
        cells: changes
            .iter()
            .map(|it| CellChange::parse(it).expect("a change"))
            .collect(),
    };
    let (cases, problems) = prepare_changed(
        "survey.csv",
        survey.as_bytes(),
        &changes,
        &library.expect("the shipped rules"),
        &Preparation::default(),
    );
    if problems.has_errors() {
        return Err(problems.iter().map(|it| it.code.name()).collect());
    }
    let assessment = assess(
        &cases[0].rules,
        &cases[0].survey,
        Strictness::TakeConclusions,
    );
    let results = assessment.rows();
    Ok(results
        .map(|it| format!("{} {}", it.rule.code, outcome(it)))
        .collect())
}

fn what_if(arguments: &[&str]) -> Value {
    let mut all = vec!["what-if", LIEN_HOI, "--format", "json"];
    all.extend(arguments);
    serde_json::from_str(&succeed(&all)).expect("JSON")
}

proptest! {
    #![proptest_config(cases(24))]

    /// The same comes of a change as of a survey with those figures in its file.
    #[test]
    fn a_change_is_an_edit(part in 0..=900_u32, whole in 1..=900_u32, income in 0..=60_000_u32) {
        let income = format!("{},{:03}", income / 1000, income % 1000);
        let edited = SurveyText::lien_hoi()
            .with(&format!("9.1;{part};{whole};;;;;"))
            .with(&format!("10;;;{income};;;;"))
            .with("CN.3;;;đạt;;;;")
            .text();
        let cleared = ["9.1.tu-danh-gia=", "10.self_assessed="];
        let changes = [
            format!("9.1.tu={part}"),
            format!("9.1.mẫu={whole}"),
            format!("10={income}"),
            "CN.3.v=đạt".to_owned(),
        ];
        let changes: Vec<&str> = changes.iter().map(String::as_str).chain(cleared).collect();
        prop_assert_eq!(
            judged(&SurveyText::lien_hoi().text(), &changes),
            judged(&edited, &[])
        );
    }
}

#[test]
fn cells_are_named_as_people_write_them() {
    let survey = SurveyText::lien_hoi().text();
    let expected = judged(&survey, &["9.1.tử=0"]);
    for cell in [
        "9.1.tu",
        "9.1.n",
        "9.1.numerator",
        "9.1.tử số",
        " 9.1 . tu ",
    ] {
        assert_eq!(judged(&survey, &[&format!("{cell}=0")]), expected, "{cell}");
    }
    let expected = judged(&survey, &["9.1.mẫu=800"]);
    for cell in ["9.1.mau", "9.1.d", "9.1.denominator"] {
        assert_eq!(
            judged(&survey, &[&format!("{cell}=800")]),
            expected,
            "{cell}"
        );
    }
    for change in ["9.1.tu", "=3", "9.1@.tu=3", "9.1@\"Nà Me=3", "@Nà Me.tu=3"] {
        assert_eq!(CellChange::parse(change), None, "{change}");
    }
}

#[test]
fn hamlets_have_cells_of_their_own() {
    let survey = "chỉ tiêu;thôn;tử số;mẫu số;giá trị\ntỉnh;;;;Lạng Sơn\nngày số liệu;;;;31/12/2022\n\
                  9.1;Bản X;3;40;\n9.1;Nà Me. Trên;2;60;\n";
    let of_91 = |changes: &[&str]| -> String {
        let all = judged(survey, changes).expect("sound");
        all.into_iter()
            .find(|it| it.starts_with("9.1 "))
            .expect("9.1")
    };
    assert_eq!(of_91(&[]), "9.1 not_met, shortfall 5");
    assert_eq!(of_91(&["9.1@Bản X.tu=0"]), "9.1 not_met, shortfall 2");
    assert_eq!(of_91(&["9.1@\"ban x\".tu=0"]), "9.1 not_met, shortfall 2");
    assert_eq!(of_91(&["9.1@Nà Me. Trên.n=1"]), "9.1 not_met, shortfall 4");
    let both = ["9.1@Bản X.tu=0", "9.1@Nà Me. Trên.tu=0"];
    assert_eq!(of_91(&both), "9.1 met, margin 0");
    // A hamlet more, and a total beside hamlets, as in any survey.
    assert_eq!(
        of_91(&["9.1@Khòn Cải.tu=4", "9.1@Khòn Cải.mau=9"]),
        "9.1 not_met, shortfall 9"
    );
    assert_eq!(
        judged(survey, &["9.1.tu=0"]),
        Err(vec!["total-beside-hamlets"])
    );
}

#[test]
fn a_code_that_ends_like_a_column_is_a_code_where_a_row_has_it() {
    let change = CellChange::parse("8.4.d=1").expect("a change");
    assert!(change.is_same_cell(&CellChange::parse("8.4.mau=2").expect("a change")));
    // No row has it, so it is the denominator of 8.4, which has parts.
    let found = judged(&SurveyText::lien_hoi().text(), &["8.4.d=1"]);
    assert!(found.is_err(), "{found:?}");
}

#[test]
fn only_what_turns_is_shown() {
    let turned = what_if(&[
        "--set",
        "9.1.tu=0",
        "--set",
        "15.4.tu=1700",
        "--set",
        "1.1=đạt",
    ]);
    let codes: Vec<&Value> = turned["turned"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["code"])
        .collect();
    assert_eq!(codes, ["9", "15"]);
    assert_eq!(turned["after"]["criteria_met"], 11);
    let nothing = what_if(&["--set", "9.1.tu=1"]);
    assert_eq!(nothing["turned"], serde_json::json!([]));
    // An indicator may turn and its criterion not.
    let part = what_if(&["--set", "13.1=đạt"]);
    let criterion = &part["turned"][0];
    assert_eq!(
        (&criterion["before"], &criterion["after"]),
        (&"not_met".into(), &"not_met".into())
    );
    assert_eq!(criterion["indicators"][0]["code"], "13.1");
}

#[test]
fn facts_can_be_changed_even_the_day() {
    // On 1 March 2024, 15.4 becomes a question that nobody answered with counts.
    let survey = SurveyText::lien_hoi().without("15.4").text();
    let before = judged(&survey, &[]).expect("sound");
    let after = judged(&survey, &["ngay-so-lieu=31/03/2024"]).expect("sound");
    assert_ne!(before, after);
    assert_eq!(judged(&survey, &["date=40/40/2024"]), Err(vec!["bad-fact"]));
}

#[test]
fn one_commune_of_several_is_chosen_by_its_name_or_code() {
    let survey = "xã;chỉ tiêu;giá trị\nA;ngày số liệu;31/12/2022\nA;1.1;đạt\n\
                  B;ngày số liệu;31/12/2022\nB;1.1;đạt\nB;mã xã;06169\n";
    let folder = folder(&[("phieu.csv", survey)]);
    let run = |more: &str| {
        run_in(
            folder.path(),
            &format!("what-if phieu.csv --set 1.2=đạt{more}"),
        )
    };
    assert_fails(&run(""), 2, &["several-communes"]);
    assert_fails(&run(" --commune C"), 2, &["unknown-commune"]);
    for name in ["b", "06169", "6169"] {
        let told = run(&format!(" --commune {name} --format json"));
        assert_eq!(told.code, 0, "{name}: {}", told.stderr);
        let told: Value = serde_json::from_str(&told.stdout).expect("JSON");
        assert_eq!(told["commune"], "B");
        assert_eq!(told["turned"][0]["code"], "1");
    }
}
