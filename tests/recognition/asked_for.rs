//! Whoever asks for the conditions of recognition by their codes gets them: explained, and listed.

use crate::support::*;

const SURVEY: &str = "chỉ tiêu;tử số;mẫu số;giá trị\nxã;;;Mẫu\ntỉnh;;;Lạng Sơn\n\
    ngày số liệu;;;31/12/2022\n9.1;;;đạt\n";

fn told(rows: &str, arguments: &str) -> String {
    let folder = folder(&[("xa.csv", &format!("{SURVEY}{rows}"))]);
    let outcome = run_in(folder.path(), arguments);
    assert_eq!(outcome.code, 0, "{arguments}: {}", outcome.stderr);
    let words: Vec<&str> = outcome.stdout.split_whitespace().collect();
    words.join(" ")
}

#[test]
fn a_condition_and_their_group_are_explained_like_an_indicator() {
    for code in ["CN.3", "cn.3"] {
        let text = told("CN.3;;;chưa đạt\n", &format!("explain xa.csv {code}"));
        for said in [
            "GIẢI THÍCH ĐIỀU KIỆN CN.3",
            "Điều kiện CN.3: Chưa đạt",
            "chưa đạt điều kiện CN.3",
            "TỪ CÁC ĐIỀU KIỆN ĐẾN VIỆC CÔNG NHẬN XÃ",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
        assert!(!text.contains("Chỉ tiêu CN.3"), "{text}");
    }
    let all = told("CN.3;;;đạt\n", "explain xa.csv CN --format json");
    for code in ["\"CN.1\"", "\"CN.2\"", "\"CN.3\""] {
        assert!(all.contains(code), "{all}");
    }
    let folder = folder(&[("xa.csv", SURVEY)]);
    let slip = run_in(folder.path(), "explain xa.csv CN.9");
    assert_eq!(problems_of(&slip), ["unknown-code"]);
    assert!(slip.stderr.contains("CN.3"), "{}", slip.stderr);
}

#[test]
fn the_conditions_are_listed_where_they_are_asked_for_even_if_nothing_is_known() {
    let csv = told("", "assess xa.csv --criterion CN --format csv");
    for code in ["CN.1", "CN.2", "CN.3"] {
        assert!(csv.contains(code), "{csv}");
    }
    let text = told("", "assess xa.csv --criterion CN");
    assert!(text.contains("ĐIỀU KIỆN XÉT CÔNG NHẬN"), "{text}");
    assert!(!text.contains("Không có chỉ tiêu nào khớp"), "{text}");
    // Nobody who asks for a criterion means them.
    let other = told("CN.3;;;đạt\n", "assess xa.csv --criterion 9 --format csv");
    assert!(!other.contains("CN.3"), "{other}");
    let slip = run_in(
        folder(&[("xa.csv", SURVEY)]).path(),
        "assess xa.csv --criterion XX",
    );
    assert!(slip.stderr.contains("19, CN."), "{}", slip.stderr);
}
