//! A survey by hamlet that is filled in over several sittings.

use crate::support::*;

const SURVEY: &str = "chỉ tiêu;thôn;tử số;mẫu số;giá trị\nxã;;;;Mẫu\ntỉnh;;;;Lạng Sơn\n\
    ngày số liệu;;;;31/12/2022\nnhân khẩu;;;;700\nnhân khẩu;Nà Me;;;412\nnhân khẩu;Khòn Cải;;;288\n\
    1.1;;;;đạt\n12.1;Nà Me;210;300;\n12.1;Khòn Cải;;190;\n12.1;Bản Mới;;;\n10;Nà Me;;;38,6\n10;Khòn Cải;;;\n\
    9.1;;812;804;\n";

#[test]
fn the_hamlets_and_the_cells_that_lack_are_named() {
    let survey = SURVEY.replace("9.1;;812;804;\n", "");
    let folder = folder(&[("thon.csv", &survey)]);
    let outcome = run_in(folder.path(), "assess thon.csv");
    assert_fails(&outcome, 4, &["hamlets-cannot-add", "hamlets-cannot-add"]);
    for text in [
        "Khòn Cải (dòng 10: tử số)",
        "Bản Mới (dòng 11: tử số, mẫu số)",
        "Khòn Cải (dòng 13: giá trị)",
    ] {
        assert!(outcome.stderr.contains(text), "{text}: {}", outcome.stderr);
    }
}

#[test]
fn check_reports_the_rest_and_gives_no_verdict_on_what_is_not_finished() {
    let survey = SURVEY.replace("9.1;;812;804;\n", "9.1;;33;804;\n");
    let folder = folder(&[("thon.csv", &survey)]);
    let outcome = run_in(folder.path(), "check thon.csv --format json");
    assert_eq!(outcome.code, 4, "{}", outcome.stderr);
    assert_eq!(
        problems_of(&outcome),
        ["hamlets-cannot-add", "hamlets-cannot-add"]
    );
    let report: serde_json::Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    let findings = report["findings"].as_array().expect("findings");
    let missing = findings
        .iter()
        .find(|it| it["code"] == "indicators-missing");
    let missing = missing.expect("what has no data is told")["message"].to_string();
    for code in ["12.1", "10"] {
        assert!(missing.contains(code), "{missing}");
    }
    // With an error of another kind the commune is not looked at.
    let folder = crate::support::folder(&[("thon.csv", SURVEY)]);
    let outcome = run_in(folder.path(), "check thon.csv");
    assert!(
        outcome.stderr.contains("[numerator-above-denominator]"),
        "{}",
        outcome.stderr
    );
    assert!(!outcome.stdout.contains("12.2"), "{}", outcome.stdout);
}
