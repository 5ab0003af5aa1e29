//! Sets whose targets vary by group of communes: a province lies in none, so that its overlay meets all.

use crate::support::*;

/// An overlay of Cao Bằng, with or without the line that names the province.
fn overlay(place: &str, target: &str) -> String {
    format!(
        "id = \"tinh\"\nbase = \"xa-ntm-2026-2030\"\ntitle = \"Quy định của tỉnh\"\n{place}\
         in_force = {{ from = 2026-07-01 }}\nchecked_on = 2026-07-02\n\n\
         [citation.qd-1]\ndocument = \"Quyết định 7/2026/QĐ-UBND\"\n\n\
         [[indicator]]\ncode = \"3.1\"\ntarget = {{ {target}, cite = \"qd-1\" }}\n"
    )
}

const CAO_BANG: &str = "province = \"Cao Bằng\"\n";

#[test]
fn a_province_may_not_ask_less_than_the_nation_of_any_group() {
    for place in ["", CAO_BANG] {
        for target in [
            "at_least = 8, basis = \"entered\"",
            // Two groups are as strict as the nation; the third is not.
            "at_least = { \"1\" = 12, \"2\" = 10, \"3\" = 8 }, basis = \"entered\"",
            "at_least = { \"3\" = 9.4 }, basis = \"entered\"",
            "unset = \"chưa rõ\"",
        ] {
            let folder = folder(&[("tinh.toml", &overlay(place, target))]);
            let outcome = run_in(folder.path(), "rules check tinh.toml");
            assert_fails(&outcome, 3, &["loosens-without-reason"]);
            let group = if target.contains('{') {
                "Nhóm 3"
            } else {
                "Nhóm 1"
            };
            assert!(outcome.stderr.contains(group), "{}", outcome.stderr);
        }
        let sound = overlay(place, "at_least = { \"1\" = 12 }, basis = \"entered\"");
        let folder = folder(&[("tinh.toml", &sound)]);
        assert_eq!(run_in(folder.path(), "rules check tinh.toml").code, 0);
    }
}

#[test]
fn what_a_province_sets_is_compared_and_printed_group_by_group() {
    let own = overlay(
        CAO_BANG,
        "at_least = { \"1\" = 12, \"2\" = 10 }, basis = \"entered\"",
    );
    let folder = folder(&[("tinh.toml", &own)]);
    let said = |arguments: &str| {
        let outcome = run_in(folder.path(), arguments);
        assert_eq!(outcome.code, 0, "{arguments}: {}", outcome.stderr);
        outcome.stdout
    };
    let differences = said("rules diff xa-ntm-2026-2030@1/7/2026 tinh.toml@1/7/2026");
    assert!(!differences.contains("Không có khác biệt"), "{differences}");
    let differences = said("rules diff xa-ntm-2026-2030@1/7/2026 tinh.toml@1/7/2026 --format csv");
    let rows: Vec<&str> = differences.lines().skip(1).collect();
    assert_eq!(rows.len(), 2, "{differences}");
    for (row, [group, value]) in rows.iter().zip([["1", "12"], ["2", "10"]]) {
        assert!(row.contains(&format!(";tightened;{group};")), "{row}");
        assert!(row.contains(&format!(";>=;{value};")), "{row}");
    }
    let shown = said("rules show tinh.toml --as-of 1/7/2026 --format json");
    let shown: serde_json::Value = serde_json::from_str(&shown).unwrap();
    let of_3_1 = shown["records"].as_array().unwrap().iter();
    let of_3_1 = of_3_1.filter(|record| record["code"] == "3.1");
    let values: Vec<_> = of_3_1
        .map(|it| (it["regions"].clone(), it["value"].clone()))
        .collect();
    assert_eq!(values.len(), 3, "{values:?}");
    let third = said("rules show tinh.toml 3.1 --as-of 1/7/2026 --region 3");
    assert!(third.contains("≥ 9,5%"), "{third}");
}
