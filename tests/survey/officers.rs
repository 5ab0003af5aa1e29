//! What commune officers really write, and what they are told of it.

use crate::support::*;

const HEAD: &str = "chỉ tiêu;tử số;mẫu số;giá trị;tự đánh giá\nxã;;;Mẫu;\ntỉnh;;;Lạng Sơn;\n";

fn told_of(rows: &str) -> Outcome {
    let survey = format!("{HEAD}ngày số liệu;;;31/12/2022;\n{rows}");
    let folder = folder(&[("phieu.csv", &survey)]);
    run_in(folder.path(), "check phieu.csv --format json")
}

/// The findings of a code, with their messages and cells.
fn findings(rows: &str, code: &str) -> Vec<(String, String)> {
    let outcome = told_of(rows);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let report: serde_json::Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    let all = report["findings"].as_array().expect("findings").iter();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    all.filter(|it| it["code"] == code)
        .map(|it| (text(&it["message"]), text(&it["cell"])))
        .collect()
}

#[test]
fn counts_of_people_households_and_hamlets_may_name_what_they_count() {
    for fact in [
        "nhân khẩu;;;3393 người;",
        "nhân khẩu;;;3.393 nhân khẩu;",
        "nhân khẩu;;;3393 khẩu;",
        "số hộ;;;805 hộ gia đình;",
        "số hộ;;;805 hộ;",
        "số thôn;;;9 xóm;",
        "số thôn;;;9 bản;",
        "số thôn;;;9 thôn;",
    ] {
        let outcome = told_of(&format!("{fact}\n1.1;;;đạt;\n"));
        assert_eq!(outcome.code, 0, "{fact}: {}", outcome.stderr);
    }
    for fact in [
        "nhân khẩu;;;3393 hộ;",
        "số hộ;;;805 người;",
        "số thôn;;;9 km;",
    ] {
        let outcome = told_of(&format!("{fact}\n1.1;;;đạt;\n"));
        assert_fails(&outcome, 4, &["not-a-number"]);
    }
}

#[test]
fn nothing_is_written_as_zero() {
    let outcome = told_of("9.1;không có;805;;\n");
    assert_fails(&outcome, 4, &["not-a-number"]);
    assert!(
        outcome.stderr.contains("Không có thì ghi 0"),
        "{}",
        outcome.stderr
    );
}

#[test]
fn values_in_another_unit_are_asked_about() {
    let cases = [
        ("10;;;46800000;;", "46,8?", "D5"),
        ("10;;;46800;;", "46,8?", "D5"),
        ("10;;;21000000;;", "21?", "D5"),
        ("10;;;0,047;;", "47?", "D5"),
        ("17.8;;;0,828;;", "82,8?", "D5"),
    ];
    for (row, likely, cell) in cases {
        let found = findings(&format!("{row}\n"), "unlikely-size");
        assert_eq!(found.len(), 1, "{row}: {found:?}");
        assert!(found[0].0.contains(likely), "{row}: {found:?}");
        assert_eq!(found[0].1, cell, "{row}");
    }
}

#[test]
fn what_may_well_be_is_not_asked_about() {
    for row in [
        // Near the target, on either side.
        "10;;;38,6;;",
        "10;;;120;;",
        "17.8;;;69;;",
        "17.8;;;5;;",
        // Counted, however small.
        "17.8;5;805;;",
        // A maximum of poverty, far below which one wants to be.
        "11;;;0,1;;",
        // A target of nothing.
        "9.1;;;0,5;;",
        "17.8;;;0;;",
    ] {
        assert_eq!(findings(&format!("{row}\n"), "unlikely-size"), [], "{row}");
    }
}

#[test]
fn what_other_cells_decide_is_told_once() {
    let rows = "2.1;17.300;18.500;;\n2.2;1.204;4;;\n10;;;46.8;;\n";
    let found = findings(rows, "read-by-other-cells");
    assert_eq!(found.len(), 1, "{found:?}");
    for text in [
        "“17.300”",
        "đọc là 17,3",
        "“1.204”",
        "đọc là 1,204",
        "“46.8”",
    ] {
        assert!(found[0].0.contains(text), "{text}: {found:?}");
    }
    assert_eq!(found[0].1, "B5");
    // Whole people are read by what is counted, whatever other cells look like.
    let people = "15.4;1.204;3.393;;\n10;;;38,6;;\n";
    assert_eq!(findings(people, "read-by-other-cells"), []);
}

#[test]
fn a_count_without_the_other_is_told_with_or_without_a_target() {
    let found = findings(
        "2.3;7,6;;;đạt\n9.1;;805;;\n9.2;1;2;;\n",
        "counts-incomplete",
    );
    let cells: Vec<&str> = found.iter().map(|it| it.1.as_str()).collect();
    assert_eq!(cells, ["B5", "C6"]);
}

#[test]
fn a_survey_without_a_name_is_named_after_its_file_and_told() {
    let nameless = HEAD.replace("xã;;;Mẫu;\n", "") + "ngày số liệu;;;31/12/2022;\n1.1;;;đạt;\n";
    let folder = folder(&[("t01.csv", &nameless)]);
    for (command, stream) in [("check t01.csv", "t01"), ("assess t01.csv", "t01")] {
        let outcome = run_in(folder.path(), command);
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
        let text = format!("lấy tên tệp “{stream}”");
        let told: String = outcome
            .stdout
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        assert!(told.contains(&text), "{command}: {}", outcome.stdout);
    }
}

#[test]
fn a_wrong_year_is_told_once() {
    let rows: String = ["1.1", "1.2", "4.1", "6.1", "6.2", "8.2", "8.3", "13.1"]
        .iter()
        .map(|code| format!("{code};;;đạt;\n"))
        .collect();
    let survey = |date: &str| format!("{HEAD}ngày số liệu;;;{date};\n{rows}");
    let folder = folder(&[
        ("sai.csv", &survey("31/12/2052")),
        ("dung.csv", &survey("31/12/2022")),
    ]);
    let wrong = run_in(folder.path(), "assess sai.csv");
    assert_fails(&wrong, 4, &["other-rule-set"]);
    assert!(wrong.stderr.contains("31/12/2052"), "{}", wrong.stderr);
    let as_of = run_in(folder.path(), "assess dung.csv --as-of 31/12/2027");
    assert_fails(&as_of, 4, &["other-rule-set"]);
    assert_eq!(
        run_in(folder.path(), "assess dung.csv --as-of 31/12/2023").code,
        0
    );
    // Some slips are some slips.
    let slips = survey("31/12/2022") + "99.1;;;đạt;\n99.2;;;đạt;\n";
    std::fs::write(folder.path().join("nham.csv"), slips).expect("a file");
    let slips = run_in(folder.path(), "assess nham.csv");
    assert_fails(&slips, 4, &["unknown-indicator", "unknown-indicator"]);
}

#[test]
fn sound_surveys_are_checked_beside_wrong_ones() {
    let sound = format!("{HEAD}ngày số liệu;;;31/12/2022;\n9.1;;805;;\n");
    let wrong = sound.replace("Mẫu", "Sai") + "99.9;;;đạt;\n";
    let folder = folder(&[("a.csv", &sound), ("b.csv", &wrong)]);
    let outcome = run_in(folder.path(), "check .");
    assert_eq!(outcome.code, 4, "{}", outcome.stderr);
    assert_eq!(problems_of(&outcome), ["unknown-indicator"]);
    assert!(
        outcome.stdout.contains("counts-incomplete"),
        "{}",
        outcome.stdout
    );
    assert!(!outcome.stdout.contains("XÃ SAI"), "{}", outcome.stdout);
    // A file with several communes, one of which is wrong.
    let both = "xã;chỉ tiêu;tử số;mẫu số;giá trị\nA;ngày số liệu;;;31/12/2022\nA;9.1;;805;\n\
                B;ngày số liệu;;;31/12/2022\nB;99.9;;;đạt\n";
    std::fs::write(folder.path().join("hai.csv"), both).expect("a file");
    let outcome = run_in(folder.path(), "check hai.csv");
    assert_eq!(outcome.code, 4, "{}", outcome.stderr);
    assert!(outcome.stdout.contains("XÃ A"), "{}", outcome.stdout);
    // Judging does not go on by itself, but says how it would.
    let judged = run_in(folder.path(), "assess a.csv b.csv");
    assert_fails(&judged, 4, &["unknown-indicator"]);
    assert!(judged.stderr.contains("--keep-going"), "{}", judged.stderr);
    let alone = run_in(folder.path(), "assess b.csv");
    assert!(!alone.stderr.contains("--keep-going"), "{}", alone.stderr);
}
