//! The conditions beside the criteria: never eligible while one of them is unknown.

use crate::support::criteria_set::{answers, criteria_set};
use crate::support::*;
use nongthon::assess::{Eligibility, Strictness, assess};
use serde_json::Value;

/// Two conditions; the target of the first is to be put in.
fn conditions(target: &str) -> String {
    format!(
        "\n[recognition]\ncode = \"CN\"\ntitle = \"Điều kiện xét công nhận\"\n\
         [[recognition.condition]]\ncode = \"CN.1\"\ntitle = \"Tỷ lệ hài lòng\"\nkind = \"share\"\n\
         unit = \"hộ\"\ntarget = {{ {target}, cite = \"x\" }}\n\
         [[recognition.condition]]\ncode = \"CN.2\"\ntitle = \"Không có nợ đọng\"\nkind = \"yes_no\"\n\
         target = {{ is = \"đạt\", cite = \"x\", basis = \"text\" }}\n"
    )
}

const KNOWN: &str = "at_least = 90, basis = \"text\"";
const UNKNOWN: &str = "unset = \"chưa biết\"";

/// Three criteria of which so many are met, and rows about the conditions.
fn eligibility(target: &str, lost: &[u32], open: &[u32], rows: &str) -> Eligibility {
    let set = criteria_set(3, &conditions(target));
    let answers = answers(3, lost, open).replace('\n', ";;\n");
    let survey = answers.replacen("giá trị;;", "giá trị;tử số;mẫu số", 1) + rows;
    let case = Judging::by(set).case(&survey);
    assess(&case.rules, &case.survey, Strictness::TakeConclusions).eligibility()
}

const BOTH_MET: &str = "CN.1;;90;100\nCN.2;đạt;;\n";

#[test]
fn eligible_takes_the_criteria_and_every_condition() {
    let of = |rows| eligibility(KNOWN, &[], &[], rows);
    assert_eq!(of(BOTH_MET), Eligibility::Eligible);
    assert_eq!(of("CN.1;;89;100\nCN.2;đạt;;\n"), Eligibility::NotEligible);
    assert_eq!(
        of("CN.1;;90;100\nCN.2;chưa đạt;;\n"),
        Eligibility::NotEligible
    );
    assert_eq!(of("CN.1;;90;100\n"), Eligibility::Undecided);
    assert_eq!(of("CN.2;đạt;;\n"), Eligibility::Undecided);
    assert_eq!(of(""), Eligibility::Undecided);
    assert_eq!(of("CN.2;chưa đạt;;\n"), Eligibility::NotEligible);
    assert_eq!(
        eligibility(KNOWN, &[2], &[], BOTH_MET),
        Eligibility::NotEligible
    );
    assert_eq!(
        eligibility(KNOWN, &[], &[2], BOTH_MET),
        Eligibility::Undecided
    );
    assert_eq!(
        eligibility(UNKNOWN, &[], &[], BOTH_MET),
        Eligibility::Undecided
    );
}

#[test]
fn nobody_is_eligible_on_their_own_word() {
    // The officer says that it is met, and nobody knows what is asked.
    assert_eq!(
        eligibility(UNKNOWN, &[], &[], "CN.1;đạt;;\nCN.2;đạt;;\n"),
        Eligibility::Undecided
    );
    assert_eq!(
        eligibility(UNKNOWN, &[], &[], "CN.1;chưa đạt;;\nCN.2;đạt;;\n"),
        Eligibility::NotEligible
    );
}

#[test]
fn a_set_without_conditions_makes_nobody_eligible() {
    let case = Judging::by(criteria_set(3, "")).case(&answers(3, &[], &[]));
    let assessment = assess(&case.rules, &case.survey, Strictness::TakeConclusions);
    assert_eq!(assessment.verdict.name(), "met");
    assert_eq!(assessment.eligibility(), Eligibility::Undecided);
}

#[test]
fn hamlets_are_added_up_and_codes_are_read_as_people_write_them() {
    let set = criteria_set(3, &conditions(KNOWN));
    let survey = "chỉ tiêu;thôn;tử số;mẫu số;giá trị\nngày số liệu;;;;31/12/2022\n1;;;;đạt\n\
                  cn.1;Nà Me;40;50;\nCN. 1;Khòn Cải;50;50;\n";
    let case = Judging::by(set).case(survey);
    let assessment = assess(&case.rules, &case.survey, Strictness::TakeConclusions);
    let conditions = assessment.recognition.as_ref().expect("conditions");
    assert_eq!(outcome(&conditions.indicators[0]), "met, margin 0");
    let hamlets = conditions.indicators[0].hamlets.iter();
    let verdicts: Vec<&str> = hamlets.map(|it| it.result.verdict.name()).collect();
    assert_eq!(verdicts, ["not_met", "met"]);
    // The criteria know nothing of it.
    assert_eq!(assessment.totals().declared, 3);
}

#[test]
fn slips_in_conditions_are_told_like_those_in_indicators() {
    let set = || Judging::by(criteria_set(3, &conditions(KNOWN)));
    let head = "chỉ tiêu;tử số;mẫu số;giá trị\nngày số liệu;;;31/12/2022\n1;;;đạt\n";
    let problems = |rows: &str| set().problems(&format!("{head}{rows}"));
    assert_eq!(problems("CN.3;1;2;\n"), ["unknown-indicator"]);
    assert_eq!(problems("CN.1;101;100;\n"), ["numerator-above-denominator"]);
    assert_eq!(problems("CN.1;1;2;\ncn.1;1;2;\n"), ["duplicate-row"]);
    assert_eq!(problems("CN.2;;;có lẽ\n"), ["value-of-other-kind"]);
}

#[test]
fn figures_of_conditions_are_audited() {
    let survey = SurveyText::lien_hoi().with("CN.1;700;800;;99;;;").text();
    let folder = folder(&[("phieu.csv", &survey)]);
    let checked = run_in(folder.path(), "check phieu.csv --format json --lang en");
    let checked: Value = serde_json::from_str(&checked.stdout).expect("JSON");
    let of_condition = checked["findings"].as_array().expect("a list").iter();
    let codes: Vec<&str> = of_condition
        .filter(|finding| finding["indicator"] == "CN.1")
        .map(|finding| finding["code"].as_str().unwrap())
        .collect();
    assert_eq!(codes, ["claim-mismatch"]);
}

#[test]
fn a_province_can_set_what_the_set_leaves_open() {
    let overlay = "id = \"tinh\"\nbase = \"xa-ntm-2021-2025\"\ntitle = \"Tỉnh\"\n\
                   province = \"Lạng Sơn\"\nin_force = { from = 2022-01-01 }\n\
                   checked_on = 2026-01-01\n[citation.x]\ndocument = \"Quyết định của tỉnh\"\n\
                   [[indicator]]\ncode = \"CN.2\"\n\
                   target = { at_least = 90, cite = \"x\", basis = \"quoted\" }\n";
    let judging = Judging {
        overlays: vec![overlay.to_owned()],
        ..Judging::on("2022-12-31")
    };
    let case = judging.case(&SurveyText::lien_hoi().with("CN.2;89;100;;;;;").text());
    let assessment = assess(&case.rules, &case.survey, Strictness::TakeConclusions);
    let conditions = assessment.recognition.as_ref().expect("conditions");
    assert_eq!(outcome(&conditions.indicators[1]), "not_met, shortfall 1");
}

#[test]
fn every_format_has_the_conditions() {
    let survey = SurveyText::lien_hoi()
        .with("CN.1;790;804;;;;;")
        .with("CN.3;;;đạt;;;;")
        .text();
    let folder = folder(&[("phieu.csv", &survey)]);
    for format in FORMATS {
        let report = run_in(
            folder.path(),
            &format!("assess phieu.csv --format {format}"),
        );
        assert_eq!(report.code, 0, "{}", report.stderr);
        for text in ["CN.1", "98,"] {
            let text = if format == "json" {
                text.replace(',', ".")
            } else {
                text.to_owned()
            };
            assert!(report.stdout.contains(&text), "{format} lacks {text}");
        }
        assert!(
            !report.stdout.contains("không có số liệu về các điều kiện"),
            "{format}"
        );
    }
}
