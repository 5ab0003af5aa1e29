//! Xã Liên Hội, as shipped: what the officer and the district office see, through the library and
//! through the JSON of the program.

use crate::support::*;
use nongthon::assess::{Strictness, Verdict, VerdictBasis, assess};
use nongthon::diagnostic::{Code, Severity};
use nongthon::number::Number;
use nongthon::report::what_is_missing;
use nongthon::wording::{Language, Wording};

const MET: [&str; 9] = ["1", "4", "5", "7", "12", "14", "16", "18", "19"];
const NOT_MET: [&str; 10] = ["2", "3", "6", "8", "9", "10", "11", "13", "15", "17"];

/// What issue 2 asks for to the unit, and the unit.
const FIGURES: [(&str, &str, &str); 19] = [
    ("5.a", "met, margin 0", "trường"),
    ("6.3", "met, margin 0", "thôn"),
    ("8.4.a", "met, margin 15", "máy"),
    ("8.4.b", "met, margin 58", "hồ sơ"),
    ("9.1", "not_met, shortfall 33", "nhà"),
    ("9.2", "met, margin 4", "hộ"),
    ("10", "not_met, shortfall 0.4", "triệu đồng/người/năm"),
    ("11", "not_met, shortfall 191", "hộ"),
    ("12.1", "met, margin 6", "người"),
    ("12.2", "met, margin 283", "người"),
    ("15.1", "met, margin 339", "người"),
    ("15.3", "met, margin 2", "trẻ em"),
    ("15.4", "not_met, shortfall 1204", "người"),
    ("16", "met, margin 0", "thôn"),
    ("17.8", "not_met, shortfall 52", "hộ"),
    ("17.9", "not_met, shortfall 19", "hộ"),
    // Bare percentages have no units to count.
    ("4.2", "met", "hộ"),
    ("14.2", "met", "học sinh"),
    // Nothing was given.
    ("17.11", "no_data", "hộ"),
];

fn lien_hoi() -> String {
    project_file(LIEN_HOI)
}

// ------------------------------------------------------------------------ đạt 9/19

#[test]
fn nine_of_nineteen_criteria_are_met_and_none_is_open() {
    let case = Judging::default().case(&lien_hoi());
    let assessment = assess(&case.rules, &case.survey, Strictness::TakeConclusions);

    assert_eq!(criteria_with(&assessment, Verdict::Met), MET);
    assert_eq!(criteria_with(&assessment, Verdict::NotMet), NOT_MET);
    assert_eq!(assessment.verdict, Verdict::NotMet);
    let totals = assessment.totals();
    assert_eq!(
        (totals.declared, totals.met, totals.not_met, totals.other),
        (19, 9, 10, 0)
    );
    assert_eq!(assessment.indicators().count(), 57);
}

#[test]
fn the_json_says_the_same() {
    let report = json(&[LIEN_HOI]);

    assert_eq!(report["format"], "nongthon.assessment.v1");
    assert_eq!(report["rule_set"]["id"], "xa-ntm-2021-2025");
    assert_eq!(report["rule_set"]["as_of"], "2022-12-31");
    assert_eq!(report["rule_set"]["overlays"][0], "lang-son-2022");
    assert_eq!(report["rule_set"]["complete"], true);
    let commune = &report["communes"][0];
    assert_eq!(commune["name"], "Liên Hội");
    assert_eq!(commune["province"], "Lạng Sơn");
    assert_eq!(commune["district"], "Văn Quan");
    assert_eq!(commune["region"], "TDMNPB");
    assert_eq!(commune["verdict"], "not_met");
    assert_eq!(commune["criteria_total"], 19);
    assert_eq!(commune["criteria_met"], 9);
    assert_eq!(commune["criteria_not_met"], 10);
    assert_eq!(commune["criteria_other"], 0);
    assert_eq!(json_criteria(&report, "met"), MET);
    assert_eq!(json_criteria(&report, "not_met"), NOT_MET);
}

#[test]
fn the_terminal_begins_with_the_conclusion_in_either_language() {
    let vietnamese = succeed(&["assess", LIEN_HOI]);
    assert!(vietnamese.contains("KẾT QUẢ: Chưa đạt – đạt 9/19 tiêu chí"));
    assert!(vietnamese.contains("- Đạt (9): 1, 4, 5, 7, 12, 14, 16, 18, 19\n"));
    assert!(vietnamese.contains("- Chưa đạt (10): 2, 3, 6, 8, 9, 10, 11, 13, 15, 17\n"));

    let english = succeed(&["assess", LIEN_HOI, "--lang", "en"]);
    assert!(english.contains("RESULT: Not met – 9 of 19 criteria met"));
}

#[test]
fn require_met_fails_for_this_commune() {
    assert_eq!(run(&["assess", LIEN_HOI, "--require-met"]).code, 1);
}

// ------------------------------------------------------------------------ to the unit

#[test]
fn each_figure_is_exact_to_the_unit() {
    let case = Judging::default().case(&lien_hoi());
    let assessment = assess(&case.rules, &case.survey, Strictness::TakeConclusions);
    let report = json(&[LIEN_HOI]);

    for (code, expected, unit) in FIGURES {
        let result = indicator(&assessment, code);
        assert_eq!(outcome(result), expected, "{code} through the library");
        let own_unit = result.rule.unit.as_ref().map(|unit| unit.name.vi.as_str());
        assert_eq!(own_unit, Some(unit), "{code}");

        let result = json_indicator(&report, code);
        let gap = match (result["margin"].as_str(), result["shortfall"].as_str()) {
            (Some(units), None) => format!(", margin {units}"),
            (None, Some(units)) => format!(", shortfall {units}"),
            (None, None) => String::new(),
            both => panic!("{code} has two gaps: {both:?}"),
        };
        let verdict = result["verdict"].as_str().unwrap();
        assert_eq!(format!("{verdict}{gap}"), expected, "{code} in the JSON");
        assert_eq!(result["unit"], unit, "{code}");
    }
}

#[test]
fn the_table_says_what_is_missing_in_words() {
    let table = succeed(&["assess", LIEN_HOI, "--width", "1000"]);
    for words in [
        "giảm 33 nhà",
        "thêm 0,4 triệu đồng/người/năm",
        "giảm 191 hộ",
        "thêm 1.204 người",
        "thêm 52 hộ",
        "thêm 19 hộ",
        "dư 6 người",
        "dư 283 người",
        "thấp hơn mức 2 trẻ em",
        "vừa đủ",
        "cao hơn mức 33 nhà",
        "cao hơn mức 191 hộ",
    ] {
        assert!(table.contains(words), "not in the table: {words}");
    }
}

#[test]
fn an_income_is_judged_by_the_target_of_its_year() {
    let of_2022 = json(&[LIEN_HOI]);
    let income = json_indicator(&of_2022, "10");
    assert_eq!(income["value"], "38.6");
    assert_eq!(income["target"]["value"], "39");
    assert_eq!(income["shortfall"], "0.4");

    let of_2023 = json(&[LIEN_HOI, "--as-of", "2023-11-30"]);
    let income = json_indicator(&of_2023, "10");
    assert_eq!(income["verdict"], "not_met");
    assert_eq!(income["target"]["value"], "42");
    assert_eq!(income["target"]["op"], ">=");
    assert_eq!(income["shortfall"], "3.4");
    assert_eq!(of_2023["rule_set"]["as_of"], "2023-11-30");
}

#[test]
fn a_target_names_its_document_and_how_it_is_known() {
    let report = json(&[LIEN_HOI]);
    let by_decision = &json_indicator(&report, "12.1")["target"];
    assert_eq!(by_decision["citation"], "Quyết định 318/QĐ-TTg");
    assert_eq!(by_decision["basis"], "recalled");
    assert_eq!(by_decision["overlay"], serde_json::Value::Null);

    let by_province = &json_indicator(&report, "16")["target"];
    let citation = by_province["citation"].as_str().unwrap();
    assert!(citation.contains("1494/QĐ-UBND"), "{citation}");
    assert_eq!(by_province["basis"], "quoted");
    assert_eq!(by_province["overlay"], "lang-son-2022");
    assert_eq!(by_province["value"], "70");
}

// ------------------------------------------------------------------------ the example overlay

fn by_the_example_overlay() -> Judging {
    Judging {
        overlays: vec![project_file("examples/nha-tam-4-1.toml")],
        ..Judging::default()
    }
}

#[test]
fn the_example_overlay_lets_33_of_805_houses_pass_with_none_to_spare() {
    let case = by_the_example_overlay().case(&lien_hoi());
    let assessment = assess(&case.rules, &case.survey, Strictness::TakeConclusions);
    assert_eq!(outcome(indicator(&assessment, "9.1")), "met, margin 0");
    assert_eq!(outcome(indicator(&assessment, "9.2")), "met, margin 4");
    assert_eq!(assessment.totals().met, 10, "criterion 9 is met too");

    let report = json(&[LIEN_HOI, "--overlay", "examples/nha-tam-4-1.toml"]);
    assert_eq!(json_indicator(&report, "9.1")["verdict"], "met");
    assert_eq!(json_indicator(&report, "9.1")["margin"], "0");
    assert_eq!(report["communes"][0]["criteria_met"], 10);
    let findings = report["communes"][0]["findings"].as_array().unwrap();
    assert!(
        findings
            .iter()
            .any(|it| it["code"] == "loosened" && it["indicator"] == "9.1"),
        "that the overlay asks for less is shown"
    );
}

#[test]
fn one_house_more_would_fail_the_example_overlay() {
    let survey = SurveyText::lien_hoi().with("9.1;34;805;;;;;");
    let case = by_the_example_overlay().case(&survey.text());
    let assessment = assess(&case.rules, &case.survey, Strictness::TakeConclusions);
    assert_eq!(
        outcome(indicator(&assessment, "9.1")),
        "not_met, shortfall 1"
    );
}

#[test]
fn without_the_example_overlay_no_temporary_house_may_remain() {
    let survey = SurveyText::lien_hoi().with("9.1;1;805;;;;;").text();
    let case = Judging::default().case(&survey);
    let assessment = assess(&case.rules, &case.survey, Strictness::TakeConclusions);
    assert_eq!(
        outcome(indicator(&assessment, "9.1")),
        "not_met, shortfall 1"
    );

    let survey = SurveyText::lien_hoi().with("9.1;0;805;;;;;").text();
    let case = Judging::default().case(&survey);
    let assessment = assess(&case.rules, &case.survey, Strictness::TakeConclusions);
    assert_eq!(outcome(indicator(&assessment, "9.1")), "met, margin 0");
}

// ------------------------------------------------------------------------ strict

#[test]
fn strict_takes_no_conclusion_in_place_of_numbers_or_targets() {
    let case = Judging::default().case(&lien_hoi());
    let assessment = assess(&case.rules, &case.survey, Strictness::Strict);

    let met = ["1", "4", "7", "12", "14", "16", "19"];
    assert_eq!(criteria_with(&assessment, Verdict::Met), met);
    let not_met = ["9", "10", "11", "13", "15", "17"];
    assert_eq!(criteria_with(&assessment, Verdict::NotMet), not_met);
    assert_eq!(criteria_with(&assessment, Verdict::Undecided), ["2", "6"]);
    let no_data = ["3", "5", "8", "18"];
    assert_eq!(criteria_with(&assessment, Verdict::NoData), no_data);
    let by_conclusion = assessment
        .indicators_and_parts()
        .filter(|result| result.basis == Some(VerdictBasis::Concluded));
    assert_eq!(by_conclusion.count(), 0);

    let report = json(&[LIEN_HOI, "--strict"]);
    assert_eq!(json_criteria(&report, "met"), met);
    assert_eq!(json_criteria(&report, "not_met"), not_met);
    assert_eq!(json_criteria(&report, "undecided"), ["2", "6"]);
    assert_eq!(json_criteria(&report, "no_data"), no_data);
    assert_eq!(report["communes"][0]["criteria_other"], 6);
}

#[test]
fn strict_says_who_must_supply_what() {
    let expected = [
        (
            "2.1",
            "UBND tỉnh phải quy định mức",
            "Quyết định 318/QĐ-TTg",
        ),
        (
            "2.2",
            "UBND tỉnh phải quy định mức",
            "Quyết định 318/QĐ-TTg",
        ),
        (
            "2.3",
            "UBND tỉnh phải quy định mức",
            "Quyết định 318/QĐ-TTg",
        ),
        (
            "2.4",
            "UBND tỉnh phải quy định mức",
            "Quyết định 318/QĐ-TTg",
        ),
        ("3.1", "UBND xã bổ sung", "mẫu số"),
        ("5.b", "UBND xã bổ sung", "tử số và mẫu số (trường)"),
        (
            "6.1",
            "UBND tỉnh phải quy định mức",
            "Quyết định 318/QĐ-TTg",
        ),
        (
            "6.2",
            "UBND tỉnh phải quy định mức",
            "Quyết định 318/QĐ-TTg",
        ),
        ("8.2", "UBND xã ghi", "đạt hoặc chưa đạt"),
        ("8.3", "UBND xã ghi", "đạt hoặc chưa đạt"),
        (
            "17.2",
            "Chưa có mức trong phần mềm; đề nghị tra",
            "Quyết định 318/QĐ-TTg",
        ),
        ("17.4", "UBND xã bổ sung", "giá trị (m²/người)"),
        ("18.3", "UBND xã bổ sung", "tử số và mẫu số (tổ chức)"),
    ];
    let case = Judging::default().case(&lien_hoi());
    let assessment = assess(&case.rules, &case.survey, Strictness::Strict);
    let wording = Wording::new(Language::Vietnamese);
    for (code, who, what) in expected {
        let missing = what_is_missing(indicator(&assessment, code), &wording);
        assert!(missing.starts_with(who), "{code}: {missing}");
        assert!(missing.contains(what), "{code}: {missing}");
    }

    let table = succeed(&["assess", LIEN_HOI, "--strict", "--width", "1000"]);
    for words in [
        "UBND tỉnh phải quy định mức; ghi vào quy định của tỉnh (căn cứ Quyết định 318/QĐ-TTg)",
        "UBND xã bổ sung mẫu số",
        "UBND xã bổ sung tử số và mẫu số (trường)",
        "UBND xã bổ sung tử số và mẫu số (tổ chức)",
        "UBND xã ghi đạt hoặc chưa đạt",
    ] {
        assert!(table.contains(words), "not in the table: {words}");
    }
}

#[test]
fn every_open_indicator_names_somebody_in_either_language() {
    let case = Judging::default().case(&lien_hoi());
    let assessment = assess(&case.rules, &case.survey, Strictness::Strict);
    for (language, bodies) in [
        (
            Language::Vietnamese,
            ["UBND xã", "UBND tỉnh", "Chưa có mức trong phần mềm"],
        ),
        (
            Language::English,
            [
                "commune:",
                "the provincial People's",
                "No target in the program",
            ],
        ),
    ] {
        let wording = Wording::new(language);
        let open = assessment.indicators_and_parts().filter(|result| {
            result.parts.is_empty()
                && matches!(result.verdict, Verdict::NoData | Verdict::Undecided)
        });
        let mut count = 0;
        for result in open {
            let missing = what_is_missing(result, &wording);
            let names_somebody = bodies.iter().any(|body| missing.starts_with(body));
            assert!(names_somebody, "{}: {missing}", result.rule.code);
            count += 1;
        }
        assert!(
            count > 10,
            "{count} open indicators are too few to say anything"
        );
    }
}

// ------------------------------------------------------------------------ what does not add up

#[test]
fn exactly_what_does_not_add_up_is_found() {
    let report = json(&[LIEN_HOI]);
    let findings = report["communes"][0]["findings"].as_array().unwrap();
    let found: Vec<(&str, Option<&str>, &str)> = findings
        .iter()
        .map(|it| {
            (
                it["code"].as_str().unwrap(),
                it["indicator"].as_str(),
                it["cell"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            ("quantity-differs", None, "D7"),
            ("quantity-differs", None, "D8"),
            ("quantity-differs", None, "D10"),
            ("claim-mismatch", Some("8.4.a"), "E32"),
        ]
    );
    for (finding, figures) in findings.iter().zip([
        ["804", "805"],
        ["3.487", "3.393"],
        ["38", "37"],
        ["90", "34/37"],
    ]) {
        let message = finding["message"].as_str().unwrap();
        assert!(figures.iter().all(|it| message.contains(it)), "{message}");
        assert_eq!(finding["severity"], "warning");
        assert_eq!(finding["file"], LIEN_HOI);
    }
}

#[test]
fn the_library_finds_the_same_without_an_error() {
    let case = Judging::default().case(&lien_hoi());
    let assessment = assess(&case.rules, &case.survey, Strictness::TakeConclusions);
    let codes: Vec<Code> = assessment.findings.iter().map(|it| it.code).collect();
    let differs = Code::QuantityDiffers;
    assert_eq!(codes, [differs, differs, differs, Code::ClaimMismatch]);
    let errors = assessment.findings.iter();
    assert_eq!(
        errors.filter(|it| it.severity == Severity::Error).count(),
        0
    );
}

#[test]
fn figures_that_are_only_rounded_or_cut_are_not_complained_about() {
    let case = Judging::default().case(&lien_hoi());
    let assessment = assess(&case.rules, &case.survey, Strictness::TakeConclusions);
    for (code, claim) in [
        ("9.1", "4.1"),
        ("12.1", "70.3"),
        ("12.2", "33"),
        ("15.3", "22.7"),
        ("16", "77.7"),
    ] {
        let observation = indicator(&assessment, code).observation.unwrap();
        let claimed = observation.claimed.as_ref().map(|entry| entry.value);
        assert_eq!(claimed, Number::from_plain(claim).ok(), "{code} is claimed");
        let complaint = assessment
            .findings
            .iter()
            .find(|it| it.indicator.as_deref() == Some(code));
        assert_eq!(complaint, None, "{code}");
    }
}

#[test]
fn a_conclusion_against_the_figures_is_found_and_the_figures_stand() {
    let survey = SurveyText::lien_hoi()
        .with("12.1;1520;2162;;;chưa đạt;;")
        .text();
    let case = Judging::default().case(&survey);
    let assessment = assess(&case.rules, &case.survey, Strictness::TakeConclusions);
    let labour = indicator(&assessment, "12.1");
    assert_eq!(outcome(labour), "met, margin 6");
    assert_eq!(labour.basis, Some(VerdictBasis::Computed));
    let about_labour = assessment
        .findings
        .iter()
        .filter(|it| it.indicator.as_deref() == Some("12.1"));
    let codes: Vec<Code> = about_labour.map(|it| it.code).collect();
    assert_eq!(codes, [Code::ConclusionDiffers]);
}
