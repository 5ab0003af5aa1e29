//! Surveys as officers really write them: other headers, separators, notations, hamlets.

use crate::support::*;
use nongthon::assess::{Strictness, assess};

/// The verdict on 9.2 in Lạng Sơn at the end of 2022, with its gap.
fn houses(survey: &str) -> String {
    let case = Judging::on("2022-12-31").case(survey);
    let assessment = assess(&case.rules, &case.survey, Strictness::Strict);
    outcome(indicator(&assessment, "9.2"))
}

/// A survey with this row about 9.2, cells separated by semicolons.
fn with_houses(numerator: &str, denominator: &str) -> String {
    format!("chỉ tiêu;tử số;mẫu số;giá trị\ntỉnh;;;Lạng Sơn\n9.2;{numerator};{denominator};\n")
}

// ------------------------------------------------------------------------ the table

#[test]
fn headers_are_found_in_either_language_in_any_order_however_accented() {
    for header in [
        "chỉ tiêu;tử số;mẫu số;giá trị",
        "CHỈ TIÊU;TỬ SỐ;MẪU SỐ;GIÁ TRỊ",
        "chi tieu;tu so;mau so;gia tri",
        "Chỉ  tiêu ; Tử_số;Mẫu-số; Giá trị",
        "indicator;numerator;denominator;value",
        "Indicator;NUMERATOR;Denominator;Value",
        // Decomposed letters, as a Mac writes them.
        "chi\u{309} tie\u{302}u;tu\u{31b}\u{309} so\u{302}\u{301};ma\u{302}\u{303}u so\u{302}\u{301};gia\u{301} tri\u{323}",
    ] {
        let survey = format!("{header}\ntỉnh;;;Lạng Sơn\n9.2;608;805;\n");
        assert_eq!(houses(&survey), "met, margin 4", "{header}");
    }
    let other_order = "giá trị;mẫu số;tử số;chỉ tiêu\nLạng Sơn;;;tỉnh\n;805;608;9.2\n";
    assert_eq!(houses(other_order), "met, margin 4");
}

#[test]
fn separators_line_ends_and_byte_order_marks_make_no_difference() {
    let survey = with_houses("608", "805");
    for separator in [";", ",", "\t", "|"] {
        for line_end in ["\n", "\r\n", "\r"] {
            for mark in ["", "\u{feff}"] {
                let text = survey.replace(';', separator).replace('\n', line_end);
                let survey = format!("{mark}{text}");
                assert_eq!(houses(&survey), "met, margin 4", "{survey:?}");
            }
        }
    }
    let without_last_line_end = survey.trim_end();
    assert_eq!(houses(without_last_line_end), "met, margin 4");
    let with_blank_lines = survey.replace('\n', "\n\n;;;\n");
    assert_eq!(houses(&with_blank_lines), "met, margin 4");
}

#[test]
fn quoted_cells_may_hold_separators_and_quotes() {
    let survey = "chỉ tiêu,tử số,mẫu số,giá trị,ghi chú\ntỉnh,,,Lạng Sơn,\n\
        \"9.2\",608,805,,\"nhà \"\"kiên cố\"\", bán kiên cố\"\n";
    let case = Judging::on("2022-12-31").case(survey);
    let note = &case.survey.observations["9.2"].note;
    assert_eq!(note, "nhà \"kiên cố\", bán kiên cố");
    assert_eq!(houses(survey), "met, margin 4");
}

#[test]
fn a_stray_quote_swallows_no_rows() {
    let survey = "chỉ tiêu;tử số;mẫu số;giá trị;ghi chú\ntỉnh;;;Lạng Sơn;\n\
        9.2;608;805;;\"nhà kiên cố\n12.1;abc;100;;\n";
    // The quote is told, and so is the mistake after it.
    let problems = Judging::on("2022-12-31").problems(survey);
    assert!(problems.contains(&"unclosed-quote"), "{problems:?}");
    assert!(problems.contains(&"not-a-number"), "{problems:?}");
}

// ------------------------------------------------------------------------ figures

#[test]
fn counts_may_be_written_with_marks_spaces_and_units() {
    for (numerator, denominator) in [
        ("6.080", "8.050"),
        ("6,080", "8,050"),
        ("6 080", "8 050"),
        ("6\u{a0}080", "8\u{202f}050"),
        ("6080 hộ", "8.050 hộ"),
        ("6080,0", "8050.00"),
        ("+6080", "8050"),
        (" 6080 ", "8050 households"),
    ] {
        let survey = with_houses(numerator, denominator);
        // 75% of 8050 is 6037,5.
        assert_eq!(
            houses(&survey),
            "met, margin 42",
            "{numerator}/{denominator}"
        );
    }
}

#[test]
fn a_number_that_can_be_read_in_two_ways_is_never_guessed() {
    let roads = |length: &str| {
        let survey = format!("chỉ tiêu;tử số;mẫu số\n2.1;{length};100\n");
        Judging::on("2022-12-31").problems(&survey)
    };
    assert_eq!(roads("6.680"), ["ambiguous-number"], "6,68 km or 6680 km");
    assert_eq!(roads("6,680"), ["ambiguous-number"]);
    assert_eq!(roads("6,68"), [""; 0]);
    assert_eq!(roads("6.6800"), [""; 0]);
    assert_eq!(roads("0,680"), [""; 0], "no group begins with a zero");
}

#[test]
fn figures_that_cannot_be_are_refused() {
    for (numerator, denominator, problem) in [
        ("abc", "805", "not-a-number"),
        ("6O8", "805", "other-unit"),
        ("608%", "805", "not-a-number"),
        ("-1", "805", "negative-number"),
        ("608", "0", "zero-denominator"),
        ("806", "805", "numerator-above-denominator"),
        ("608,5", "805", "finer-than-unit"),
        ("608 km", "805", "other-unit"),
        ("1234567890123", "805", "too-many-digits"),
        ("1e2", "805", "other-unit"),
        ("NaN", "805", "not-a-number"),
        ("608/805", "", "other-unit"),
    ] {
        let survey = with_houses(numerator, denominator);
        let problems = Judging::on("2022-12-31").problems(&survey);
        assert_eq!(problems, [problem], "{numerator}/{denominator}");
    }
}

// ------------------------------------------------------------------------ hamlets

#[test]
fn the_hamlets_of_a_commune_are_added_up() {
    let survey = "thôn;chỉ tiêu;tử số;mẫu số;giá trị\n;tỉnh;;;Lạng Sơn\n\
        Nà Me;9.2;300;400;\nKhòn Cải;9.2;200;250;\nViệt Yên;9.2;108;155;\n";
    assert_eq!(
        houses(survey),
        "met, margin 4",
        "608/805, as for the whole commune"
    );
    let case = Judging::on("2022-12-31").case(survey);
    let sum = &case.survey.observations["9.2"];
    let counts = [&sum.numerator, &sum.denominator];
    let counts = counts.map(|entry| entry.as_ref().unwrap().value.to_string());
    assert_eq!(counts, ["608", "805"]);
}

#[test]
fn a_hamlets_answers_are_met_only_where_all_are() {
    let survey = |last: &str| {
        format!("thôn;chỉ tiêu;giá trị\nNà Me;8.2;đạt\nKhòn Cải;8.2;đạt\nViệt Yên;8.2;{last}\n")
    };
    let verdict = |survey: &str| {
        let case = Judging::on("2022-12-31").case(survey);
        let assessment = assess(&case.rules, &case.survey, Strictness::Strict);
        outcome(indicator(&assessment, "8.2"))
    };
    assert_eq!(verdict(&survey("đạt")), "met");
    assert_eq!(verdict(&survey("chưa đạt")), "not_met");
}

#[test]
fn hamlets_that_cannot_be_added_up_are_refused() {
    let problems = |rows: &str| {
        let survey = format!("thôn;chỉ tiêu;tử số;mẫu số;giá trị\n;tỉnh;;;Lạng Sơn\n{rows}");
        Judging::on("2022-12-31").problems(&survey)
    };
    let percentages = problems("A;9.2;;;70%\nB;9.2;;;80%\n");
    assert_eq!(percentages, ["hamlets-cannot-add"]);
    let averages = problems("A;10;;;38\nB;10;;;40\n");
    assert_eq!(averages, ["hamlet-weight-missing"]);
    let incomplete = problems("A;9.2;70;100;\nB;9.2;80;;\n");
    assert_eq!(incomplete, ["hamlets-cannot-add"]);
    let beside_a_total = problems("A;9.2;70;100;\nB;9.2;80;100;\n;9.2;151;200;\n");
    assert_eq!(beside_a_total, ["total-beside-hamlets"]);
    let twice = problems("A;9.2;70;100;\na;9.2;80;100;\n");
    assert_eq!(twice, ["duplicate-row"]);
}

// ------------------------------------------------------------------------ facts

#[test]
fn the_day_of_the_data_may_be_written_in_several_ways() {
    for written in [
        "31/12/2022",
        "31-12-2022",
        "31.12.2022",
        "2022-12-31",
        "31/12/ 2022",
    ] {
        let survey = format!("chỉ tiêu;giá trị\nngày số liệu;{written}\n1.1;đạt\n");
        let case = Judging::default().case(&survey);
        assert_eq!(case.rules.as_of, day("2022-12-31"), "{written}");
    }
    for written in [
        "31/12/22",
        "12/31/2022",
        "30/02/2022",
        "2022",
        "cuối năm 2022",
    ] {
        let survey = format!("chỉ tiêu;giá trị\nngày số liệu;{written}\n1.1;đạt\n");
        let problems = Judging::default().problems(&survey);
        assert!(problems.contains(&"bad-fact"), "{written}: {problems:?}");
    }
}

#[test]
fn the_commune_is_named_by_its_column_else_the_fact_else_the_file() {
    let name = |survey: &str| Judging::on("2022-12-31").case(survey).survey.commune;
    let by_column = "xã;chỉ tiêu;giá trị\nTân Đoàn;1.1;đạt\n";
    assert_eq!(name(by_column), "Tân Đoàn");
    let two_names = "xã;chỉ tiêu;giá trị\nTân Đoàn;xã;Khác\nTân Đoàn;1.1;đạt\n";
    let problems = Judging::on("2022-12-31").problems(two_names);
    assert_eq!(
        problems,
        ["bad-fact"],
        "which of the two is meant is not guessed"
    );
    assert_eq!(name("chỉ tiêu;giá trị\nxã;Liên Hội\n1.1;đạt\n"), "Liên Hội");
    assert_eq!(name("chỉ tiêu;giá trị\n1.1;đạt\n"), "survey", "survey.csv");
}

#[test]
fn not_applicable_is_not_counted_where_the_rules_allow_it_and_a_reason_is_given() {
    let survey = "chỉ tiêu;giá trị;ghi chú\n13.1;đạt;\n13.2;đạt;\n13.3;đạt;\n\
        13.4;không áp dụng;không có làng nghề\n13.5;đạt;\n";
    let case = Judging::on("2022-12-31").case(survey);
    let assessment = assess(&case.rules, &case.survey, Strictness::Strict);
    assert_eq!(outcome(indicator(&assessment, "13.4")), "not_applicable");
    assert_eq!(assessment.criteria[12].verdict.name(), "met");

    let without_reason = survey.replace("không có làng nghề", "");
    let problems = Judging::on("2022-12-31").problems(&without_reason);
    assert_eq!(problems, ["not-applicable-without-reason"]);
    let not_allowed = "chỉ tiêu;giá trị;ghi chú\n13.1;không áp dụng;không có hợp tác xã\n";
    let problems = Judging::on("2022-12-31").problems(not_allowed);
    assert_eq!(problems, ["not-applicable-not-allowed"]);
}

#[test]
fn a_code_that_a_spreadsheet_has_spoilt_is_recognised() {
    let survey = "chỉ tiêu;giá trị\n1710;đạt\n";
    let (_, diagnostics) = Judging::on("2022-12-31").prepare(survey.as_bytes());
    let told = told(&diagnostics);
    assert!(told.contains("unknown-indicator"), "{told}");
    let folder = folder(&[("s.csv", survey)]);
    let mut command = nongthon(&["assess", "s.csv", "--as-of", "2022-12-31"]);
    command.current_dir(folder.path());
    assert!(
        finish(command).stderr.contains("17.10"),
        "what may be meant is said"
    );
}
