//! Which targets apply on a day and in a place, and that spelling and showing change no verdict.

use crate::support::*;
use nongthon::assess::{Strictness, Verdict, VerdictBasis, assess};
use nongthon::diagnostic::Code;
use nongthon::wording::{Language, Wording};

// ------------------------------------------------------------------------ dates and places

#[test]
fn health_records_are_a_share_until_february_2024_and_yes_or_no_from_march() {
    let with_counts = project_file(LIEN_HOI);
    let last_day = Judging::on("2024-02-29").case(&with_counts);
    let assessment = assess(&last_day.rules, &last_day.survey, Strictness::default());
    let records = indicator(&assessment, "15.4");
    assert_eq!(outcome(records), "not_met, shortfall 1204");

    let with_answer = SurveyText::lien_hoi().with("15.4;;;đạt;;;;").text();
    let first_day = Judging::on("2024-03-01").case(&with_answer);
    let assessment = assess(&first_day.rules, &first_day.survey, Strictness::Strict);
    let records = indicator(&assessment, "15.4");
    assert_eq!(records.verdict, Verdict::Met);
    assert_eq!(records.basis, Some(VerdictBasis::Reported));
    assert_ne!(records.rule.title, indicator_title(&last_day, "15.4"));

    // Counts are no answer: they are left aside, which is told, and only the conclusion is left.
    let problems = Judging::on("2024-03-01").problems(&with_counts);
    assert_eq!(problems, ["row-not-used"]);
    let case = Judging::on("2024-03-01").case(&with_counts);
    let assessment = assess(&case.rules, &case.survey, Strictness::Strict);
    assert_eq!(indicator(&assessment, "15.4").verdict, Verdict::NoData);
    // And an answer is no share: strictly, it leaves the old indicator without data.
    let case = Judging::on("2024-02-29").case(&with_answer);
    let assessment = assess(&case.rules, &case.survey, Strictness::Strict);
    assert_eq!(indicator(&assessment, "15.4").verdict, Verdict::NoData);
}

fn indicator_title(case: &nongthon::pipeline::Case, code: &str) -> nongthon::diagnostic::Bilingual {
    let mut indicators = case.rules.indicators();
    indicators.find(|it| it.code == code).unwrap().title.clone()
}

#[test]
fn the_provinces_own_rules_apply_while_they_are_in_force() {
    let survey = "chỉ tiêu;tử số;mẫu số;giá trị\ntỉnh;;;Lạng Sơn\n16;7;9;\n";
    let overlays = |judging: Judging| -> Vec<String> {
        let case = judging.case(survey);
        case.rules
            .overlays
            .iter()
            .map(|it| it.id.to_string())
            .collect()
    };
    assert_eq!(overlays(Judging::on("2022-09-13")), [""; 0]);
    assert_eq!(overlays(Judging::on("2022-09-14")), ["lang-son-2022"]);
    assert_eq!(overlays(Judging::on("2024-06-16")), ["lang-son-2022"]);
    assert_eq!(overlays(Judging::on("2024-06-17")), [""; 0]);
    let left_out = Judging {
        without_own_overlay: true,
        ..Judging::on("2022-12-31")
    };
    assert_eq!(overlays(left_out), [""; 0]);
}

#[test]
fn without_the_provinces_rules_the_hamlets_of_culture_have_no_target() {
    let survey = "chỉ tiêu;tử số;mẫu số;giá trị\ntỉnh;;;Lạng Sơn\n16;7;9;\n";
    let verdict = |without_own_overlay| {
        let judging = Judging {
            without_own_overlay,
            ..Judging::on("2022-12-31")
        };
        let case = judging.case(survey);
        let assessment = assess(&case.rules, &case.survey, Strictness::Strict);
        indicator(&assessment, "16").verdict
    };
    assert_eq!(verdict(false), Verdict::Met);
    assert_eq!(verdict(true), Verdict::Undecided);
}

#[test]
fn a_commune_without_province_or_region_is_told_that_targets_are_unset() {
    let rows = "chỉ tiêu;tử số;mẫu số;giá trị\nxã;;;Mẫu\nngày số liệu;;;31/12/2022\n";
    let survey = format!("{rows}9.1;0;805;\n9.2;608;805;\n12.1;1520;2162;\n");
    let case = Judging::default().case(&survey);
    let assessment = assess(&case.rules, &case.survey, Strictness::TakeConclusions);

    assert_eq!(indicator(&assessment, "12.1").verdict, Verdict::Undecided);
    assert_eq!(indicator(&assessment, "9.2").verdict, Verdict::Undecided);
    // What does not vary by region is judged all the same.
    assert_eq!(outcome(indicator(&assessment, "9.1")), "met, margin 0");
    let [finding] = assessment.findings.as_slice() else {
        panic!("one finding: {:?}", assessment.findings);
    };
    assert_eq!(finding.code, Code::RegionUnknown);
    let told = Wording::new(Language::Vietnamese).say(&finding.message);
    for code in ["4.2", "9.2", "10", "11", "12.1", "15.3"] {
        assert!(told.contains(code), "{told}");
    }

    // The region alone is enough.
    let case = Judging::default().case(&format!("{survey}vùng;;;TDMNPB\n"));
    let assessment = assess(&case.rules, &case.survey, Strictness::TakeConclusions);
    assert_eq!(outcome(indicator(&assessment, "12.1")), "met, margin 6");
    assert!(assessment.findings.is_empty(), "{:?}", assessment.findings);
}

#[test]
fn a_province_merged_across_regions_has_no_region_of_its_own() {
    // Phú Thọ from 2025-07-01: the former Phú Thọ and Hòa Bình (TDMNPB) and Vĩnh Phúc (ĐBSH).
    let survey = "chỉ tiêu;tử số;mẫu số;giá trị\nxã;;;Mẫu\ntỉnh;;;Phú Thọ\n12.1;70;100;\n";
    let before = Judging::on("2025-06-30").case(survey);
    let assessment = assess(&before.rules, &before.survey, Strictness::Strict);
    assert_eq!(outcome(indicator(&assessment, "12.1")), "met, margin 0");

    let after = Judging::on("2025-07-01").case(survey);
    let assessment = assess(&after.rules, &after.survey, Strictness::Strict);
    assert_eq!(indicator(&assessment, "12.1").verdict, Verdict::Undecided);
    let codes: Vec<Code> = assessment.findings.iter().map(|it| it.code).collect();
    assert_eq!(codes, [Code::RegionUnknown]);
    let told = Wording::new(Language::English).say(&assessment.findings[0].message);
    assert!(told.contains("Vĩnh Phúc"), "{told}");
}

#[test]
fn an_especially_difficult_commune_is_judged_by_the_mountain_regions_targets() {
    let survey = "chỉ tiêu;tử số;mẫu số;giá trị\ntỉnh;;;Hà Nội\n9.2;75;100;\n";
    let case = Judging::on("2022-12-31").case(survey);
    let assessment = assess(&case.rules, &case.survey, Strictness::Strict);
    assert_eq!(
        outcome(indicator(&assessment, "9.2")),
        "not_met, shortfall 15"
    );

    let survey = format!("{survey}đặc biệt khó khăn;;;có\n");
    let case = Judging::on("2022-12-31").case(&survey);
    let assessment = assess(&case.rules, &case.survey, Strictness::Strict);
    assert_eq!(outcome(indicator(&assessment, "9.2")), "met, margin 0");
}

// ------------------------------------------------------------------------ spellings

#[test]
fn a_criterions_only_indicator_may_be_spelt_with_point_one() {
    let respelt = ["5", "5.a", "5.b", "7", "10", "11", "16"].iter().fold(
        SurveyText::lien_hoi(),
        |survey, code| {
            let (criterion, part) = code.split_once('.').unwrap_or((code, ""));
            let dot = if part.is_empty() { "" } else { "." };
            survey.renamed(code, &format!("{criterion}.1{dot}{part}"))
        },
    );
    let report = |survey: &SurveyText| {
        let folder = folder(&[("lien-hoi.csv", &survey.text())]);
        let mut command = nongthon(&["assess", "lien-hoi.csv", "--format", "json"]);
        command.current_dir(folder.path());
        let outcome = finish(command);
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
        outcome.stdout
    };
    assert!(respelt.text().contains("\n5.1.a;"), "the survey is respelt");
    assert_eq!(report(&respelt), report(&SurveyText::lien_hoi()));
}

#[test]
fn ninety_five_is_judged_alike_however_it_is_written() {
    let exact = ["95", "95.0", "95,00", "95%", "95,0 %", "95.000000"];
    for written in exact {
        let survey = SurveyText::lien_hoi().with(&format!("4.2;;;{written};;;;"));
        let case = Judging::default().case(&survey.text());
        let assessment = assess(&case.rules, &case.survey, Strictness::Strict);
        assert_eq!(
            indicator(&assessment, "4.2").verdict,
            Verdict::Met,
            "{written}"
        );
    }
    for written in ["94,999999", "94.9"] {
        let survey = SurveyText::lien_hoi().with(&format!("4.2;;;{written};;;;"));
        let case = Judging::default().case(&survey.text());
        let assessment = assess(&case.rules, &case.survey, Strictness::Strict);
        assert_eq!(
            indicator(&assessment, "4.2").verdict,
            Verdict::NotMet,
            "{written}"
        );
    }
}

#[test]
fn a_target_is_judged_alike_however_it_is_written() {
    for target in ["95", "95.0", "95.00", "95.000000"] {
        let judging = Judging::by(one_share(&format!("at_least = {target}")));
        for (counts, expected) in [
            ("95;100", "met, margin 0"),
            ("94;100", "not_met, shortfall 1"),
            ("1.900;2.000", "met, margin 0"),
        ] {
            let case = judging.case(&one_row(counts));
            let assessment = assess(&case.rules, &case.survey, Strictness::Strict);
            let result = indicator(&assessment, "1.1");
            assert_eq!(outcome(result), expected, "{counts} against {target}");
        }
    }
}

// ------------------------------------------------------------------------ shown and judged

/// Shares just short of their target, and how they are shown with few decimals.
const CLOSE: [(&str, &str, &str, &str); 4] = [
    // 69,96% would round to 70,0%.
    ("at_least = 70", "1749;2500", "69,96%", "69.960"),
    // 69,9996% would round to 70,000%.
    ("at_least = 70", "174999;250000", "69,9996%", "69.9996"),
    // 4,1004% would round to 4,1%.
    ("at_most = 4.1", "41004;1000000", "4,1004%", "4.1004"),
    // 2071 of 2072 is not all of them.
    ("at_least = 100", "2071;2072", "99,95%", "99.952"),
];

#[test]
fn the_shown_percentage_never_contradicts_the_verdict() {
    for (target, counts, in_words, in_json) in CLOSE {
        let rules = one_share(target);
        let folder = folder(&[("rules.toml", &rules), ("survey.csv", &one_row(counts))]);
        let report = |format: &str| {
            let mut command = nongthon(&["assess", "survey.csv", "--rules", "./rules.toml"]);
            command.args(["--format", format]);
            command.current_dir(folder.path());
            let outcome = finish(command);
            assert_eq!(outcome.code, 0, "{}", outcome.stderr);
            outcome.stdout
        };

        let json: serde_json::Value = serde_json::from_str(&report("json")).unwrap();
        let result = json_indicator(&json, "1.1");
        assert_eq!(result["verdict"], "not_met");
        assert_eq!(result["percent"], in_json);
        for format in ["table", "md"] {
            let text = report(format);
            assert!(text.contains(in_words), "{in_words} in {format}:\n{text}");
        }
        let csv = report("csv");
        let with_comma = in_json.replace('.', ",");
        let cell = with_comma.trim_end_matches('0');
        assert!(csv.contains(&format!(";{cell}")), "{cell} in\n{csv}");
        let findings = json["communes"][0]["findings"].as_array().unwrap();
        assert!(
            findings
                .iter()
                .any(|it| it["code"] == "rounding-would-turn"),
            "that rounding would turn {counts} is told"
        );
    }
}
