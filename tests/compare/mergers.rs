//! Communes whose province was merged into another between two surveys.

use crate::support::*;

fn survey(province: &str, day: &str, more: &str) -> String {
    format!("chỉ tiêu;giá trị\nxã;Tân Trịnh\ntỉnh;{province}\nngày số liệu;{day}\n{more}1.1;đạt\n")
}

fn compared(old: &str, new: &str) -> Outcome {
    let folder = folder(&[("cu.csv", old), ("moi.csv", new)]);
    run_in(folder.path(), "compare cu.csv moi.csv --format json")
}

#[test]
fn a_commune_is_found_again_in_the_province_that_its_own_was_merged_into() {
    let district = "huyện;Quang Bình\n";
    let old = survey("tỉnh Hà Giang", "31/12/2024", district);
    let outcome = compared(&old, &survey("Tuyên Quang", "31/12/2025", ""));
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let json: serde_json::Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert_eq!(json["communes"].as_array().unwrap().len(), 1);
}

#[test]
fn before_the_merger_and_in_other_provinces_they_are_two() {
    let old = survey("Hà Giang", "31/12/2023", "");
    for new in [
        survey("Tuyên Quang", "31/12/2024", ""),
        survey("Lào Cai", "31/12/2025", ""),
    ] {
        let outcome = compared(&old, &new);
        assert_fails(&outcome, 2, &["no-common-commune"]);
        assert!(
            outcome.stderr.contains("Tân Trịnh (Hà Giang)"),
            "{}",
            outcome.stderr
        );
        assert!(outcome.stderr.contains("cùng mã xã"), "{}", outcome.stderr);
    }
}

#[test]
fn two_communes_of_a_name_in_one_merged_province_are_asked_about() {
    let head = "xã;chỉ tiêu;giá trị\n";
    let rows = |province: &str, day: &str, name: &str| {
        format!("{name};tỉnh;{province}\n{name};ngày số liệu;{day}\n{name};1.1;đạt\n")
    };
    // The one that kept its province's name is certainly the same; the other's is not taken for it.
    let old = format!("{head}{}", rows("Tuyên Quang", "31/12/2024", "Tân Trịnh"));
    let new = format!("{head}{}", rows("Tuyên Quang", "31/12/2025", "Tân Trịnh"));
    assert_eq!(compared(&old, &new).code, 0);
}
