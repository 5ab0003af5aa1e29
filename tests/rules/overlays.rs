//! Provinces, districts and communes that each have a file: which target applies, and what is refused.

use crate::support::*;
use std::path::Path;

/// An overlay of a place in Cao Bằng.
fn overlay(id: &str, place: &str, entries: &str) -> String {
    format!(
        "id = \"{id}\"\nbase = \"xa-ntm-2021-2025\"\ntitle = \"Quy định {id}\"\n\
         province = \"Cao Bằng\"\n{place}\nin_force = {{ from = 2022-07-01 }}\n\
         checked_on = 2022-07-01\n\n[citation.qd-1]\ndocument = \"Quyết định {id}\"\n\n{entries}"
    )
}

fn target(code: &str, value: &str) -> String {
    format!(
        "[[indicator]]\ncode = \"{code}\"\n\
         target = {{ {value}, cite = \"qd-1\", basis = \"recalled\" }}\n"
    )
}

const PARTS_OF_5: &str = "[[indicator]]\ncode = \"5\"\n[[indicator.part]]\ncode = \"5.a\"\n\
    title = \"Trường đạt mức tối thiểu\"\nkind = \"share\"\nunit = \"trường\"\n\
    target = { at_least = 100, cite = \"qd-1\", basis = \"recalled\" }\n";

const IN_HA_LANG: &str = "district = \"Hạ Lang\"";

fn survey(rows: &str) -> String {
    format!(
        "chỉ tiêu;tử số;mẫu số;giá trị\nxã;;;Mẫu\nhuyện;;;Hạ Lang\ntỉnh;;;Cao Bằng\n\
         ngày số liệu;;;31/12/2022\n{rows}"
    )
}

/// Code, target and verdict of the indicators of a criterion, as the report has them.
fn judged(folder: &Path, arguments: &str) -> Vec<[String; 3]> {
    let outcome = run_in(folder, &format!("assess xa.csv --format json {arguments}"));
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let report: serde_json::Value = serde_json::from_str(&outcome.stdout).unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let indicators = json_indicators(&report).into_iter();
    let said = indicators.map(|it| {
        let asked = &it["target"];
        let asked = format!("{} {}", text(&asked["op"]), text(&asked["value"]));
        [text(&it["code"]), asked, text(&it["verdict"])]
    });
    said.filter(|[code, _, _]| ["5", "5.a", "2.2", "9.2"].contains(&code.as_str()))
        .collect()
}

fn row<'r>(rows: &'r [[String; 3]], code: &str) -> Option<[&'r str; 2]> {
    let row = rows.iter().find(|[known, _, _]| known == code)?;
    Some([&row[1], &row[2]])
}

#[test]
fn a_narrower_target_takes_the_place_of_a_wider_ones_parts() {
    let folder = folder(&[
        ("xa.csv", &survey("5.a;6;10;\n")),
        ("tinh.toml", &overlay("tinh", "", PARTS_OF_5)),
        (
            "huyen.toml",
            &overlay("huyen", IN_HA_LANG, &target("5", "at_least = 50")),
        ),
    ]);
    let rows = judged(folder.path(), "--overlay tinh.toml");
    assert_eq!(row(&rows, "5.a"), Some([">= 100", "not_met"]));
    std::fs::write(folder.path().join("xa.csv"), survey("5;6;10;\n")).unwrap();
    // In either order on the command line, and where both lie in a folder.
    for arguments in [
        "--overlay tinh.toml --overlay huyen.toml",
        "--overlay huyen.toml --overlay tinh.toml",
        "--overlay .",
    ] {
        let rows = judged(folder.path(), arguments);
        assert_eq!(row(&rows, "5"), Some([">= 50", "met"]), "{arguments}");
        assert_eq!(row(&rows, "5.a"), None, "{arguments}");
    }
}

#[test]
fn a_district_sets_the_target_of_a_part_that_the_province_brings() {
    let folder = folder(&[
        ("xa.csv", &survey("5.a;6;10;\n")),
        ("tinh.toml", &overlay("tinh", "", PARTS_OF_5)),
        (
            "huyen.toml",
            &overlay("huyen", IN_HA_LANG, &target("5.a", "at_least = 50")),
        ),
        (
            "xa-khac.toml",
            &overlay("khac", "commune = \"Mẫu\"", &target("5.b", "at_least = 50")),
        ),
    ]);
    let rows = judged(folder.path(), "--overlay huyen.toml --overlay tinh.toml");
    assert_eq!(row(&rows, "5.a"), Some([">= 50", "met"]));
    let checked = run_in(folder.path(), "rules check huyen.toml tinh.toml");
    assert_eq!((checked.code, checked.stderr.as_str()), (0, ""));
    let shown = run_in(folder.path(), "rules show huyen.toml --rules tinh.toml");
    assert!(shown.stdout.contains("≥ 50%"), "{}", shown.stdout);
    let signed = run_in(
        folder.path(),
        "rules sign-off huyen.toml --rules tinh.toml --by A --document qd-1 --date 2022-08-01 --all",
    );
    assert_eq!(signed.code, 0, "{}", signed.stderr);
    for alone in ["huyen.toml", "xa-khac.toml tinh.toml"] {
        let outcome = run_in(folder.path(), &format!("rules check {alone}"));
        assert_fails(&outcome, 3, &["part-not-brought"]);
    }
}

#[test]
fn a_part_that_a_wider_place_brings_only_later_is_not_there_before() {
    let later = overlay("tinh", "", PARTS_OF_5).replace("2022-07-01 }", "2023-01-01 }");
    let folder = folder(&[
        ("tinh.toml", &later),
        (
            "huyen.toml",
            &overlay("huyen", IN_HA_LANG, &target("5.a", "at_least = 50")),
        ),
    ]);
    let outcome = run_in(folder.path(), "rules check huyen.toml tinh.toml");
    assert_fails(&outcome, 3, &["part-not-brought"]);
    assert!(outcome.stderr.contains("01/07/2022"), "{}", outcome.stderr);
}

#[test]
fn the_narrower_place_wins_in_whatever_order_the_files_are_given() {
    let folder = folder(&[
        ("xa.csv", &survey("2.2;60;100;\n")),
        (
            "tinh.toml",
            &overlay("tinh", "", &target("2.2", "at_least = 70")),
        ),
        (
            "huyen.toml",
            &overlay("huyen", IN_HA_LANG, &target("2.2", "at_least = 50")),
        ),
    ]);
    for arguments in [
        "--overlay tinh.toml --overlay huyen.toml",
        "--overlay huyen.toml --overlay tinh.toml",
        "--overlay .",
    ] {
        let rows = judged(folder.path(), arguments);
        assert_eq!(row(&rows, "2.2"), Some([">= 50", "met"]), "{arguments}");
    }
}

#[test]
fn two_files_of_one_place_that_contradict_each_other_are_refused_however_they_are_given() {
    let folder = folder(&[
        ("xa.csv", &survey("2.2;60;100;\n")),
        (
            "mot.toml",
            &overlay("mot", "", &target("2.2", "at_least = 70")),
        ),
        (
            "hai.toml",
            &overlay("hai", "", &target("2.2", "at_least = 50")),
        ),
    ]);
    for arguments in [
        "assess xa.csv --overlay mot.toml --overlay hai.toml",
        "assess xa.csv --overlay .",
        "rules check mot.toml hai.toml",
        "rules sql --dialect duckdb --as-of 2022-12-31 --overlay mot.toml --overlay hai.toml",
    ] {
        let outcome = run_in(folder.path(), arguments);
        assert_fails(&outcome, 3, &["overlays-overlap"]);
    }
}

#[test]
fn an_overlay_without_a_place_goes_over_all_others_in_the_order_given() {
    let nowhere = |id: &str, value: &str| {
        overlay(id, "", &target("2.2", value)).replace("province = \"Cao Bằng\"\n", "")
    };
    let folder = folder(&[
        ("xa.csv", &survey("2.2;60;100;\n")),
        (
            "tinh.toml",
            &overlay("tinh", "", &target("2.2", "at_least = 70")),
        ),
        ("thu-1.toml", &nowhere("thu-1", "at_least = 20")),
        ("thu-2.toml", &nowhere("thu-2", "at_least = 40")),
    ]);
    let rows = judged(
        folder.path(),
        "--overlay thu-1.toml --overlay thu-2.toml --overlay tinh.toml",
    );
    assert_eq!(row(&rows, "2.2"), Some([">= 40", "met"]));
}

#[test]
fn parts_cannot_be_a_way_around_the_national_target() {
    let part = |code: &str, rest: &str| {
        format!("[[indicator.part]]\ncode = \"{code}\"\ntitle = \"Nội dung\"\n{rest}\n")
    };
    let yes = "kind = \"yes_no\"\ntarget = { is = \"đạt\", cite = \"qd-1\", basis = \"recalled\" }";
    let share = |value: &str| {
        format!(
            "kind = \"share\"\nunit = \"hộ\"\n\
             target = {{ at_least = {value}, cite = \"qd-1\", basis = \"recalled\" }}"
        )
    };
    let entry = |code: &str, rest: &str| format!("[[indicator]]\ncode = \"{code}\"\n{rest}");
    let one_of_two = "met_when = { at_least_parts = 1 }\n";
    let both_of_8_4 = part("8.4.a", yes) + &part("8.4.b", yes);
    let both_of_17_1 = part("17.1.a", &share("90")) + &part("17.1.b", &share("20"));
    let loose = [
        // A number is replaced, by a weaker one or by a word; a yes becomes one of two.
        entry("9.1", &part("9.1.a", yes)),
        entry("9.2", &part("9.2.a", &share("100"))),
        entry("8.4", &(one_of_two.to_owned() + &both_of_8_4)),
        // A part is dropped, or need not be met any more.
        entry("17.1", &part("17.1.a", &share("95"))),
        entry("17.1", &(one_of_two.to_owned() + &both_of_17_1)),
    ];
    let reason = "loosens = \"Điều 3\"\n";
    for text in &loose {
        let (head, rest) = text.split_at(text.find("\"\n").unwrap() + 2);
        let with_reason = overlay("thu", "", &format!("{head}{reason}{rest}"));
        let folder = folder(&[
            ("thu.toml", &overlay("thu", "", text)),
            ("ly-do.toml", &with_reason),
        ]);
        let outcome = run_in(folder.path(), "rules check thu.toml");
        assert_fails(&outcome, 3, &["parts-loosen"]);
        let outcome = run_in(folder.path(), "rules check ly-do.toml");
        assert_eq!(outcome.code, 0, "{text}: {}", outcome.stderr);
        let shown = run_in(folder.path(), "rules show ly-do.toml --format csv");
        assert!(shown.stdout.contains("Điều 3"), "{}", shown.stdout);
    }
    for strict in [entry("8.4", &both_of_8_4), entry("17.1", &both_of_17_1)] {
        let folder = folder(&[("thu.toml", &overlay("thu", "", &strict))]);
        let outcome = run_in(folder.path(), "rules check thu.toml");
        assert_eq!((outcome.code, outcome.stderr.as_str()), (0, ""), "{strict}");
    }
}

#[test]
fn the_reason_for_looser_parts_stands_in_the_report() {
    let parts = "[[indicator]]\ncode = \"9.2\"\nloosens = \"Điều 3 cho phép\"\n\
        [[indicator.part]]\ncode = \"9.2.a\"\ntitle = \"Nhà kiên cố\"\nkind = \"share\"\nunit = \"hộ\"\n\
        target = { at_least = 10, cite = \"qd-1\", basis = \"recalled\" }\n";
    let folder = folder(&[
        ("xa.csv", &survey("9.2.a;60;100;\n")),
        ("tinh.toml", &overlay("tinh", "", parts)),
    ]);
    let outcome = run_in(folder.path(), "assess xa.csv --overlay tinh.toml");
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert!(
        outcome.stdout.contains("Điều 3 cho phép"),
        "{}",
        outcome.stdout
    );
}

#[test]
fn files_of_a_folder_that_apply_to_no_commune_are_told_with_the_reason() {
    let in_folder = |files: &[(&str, String)], survey_text: &str| {
        let folder = folder(&[("xa.csv", survey_text)]);
        std::fs::create_dir(folder.path().join("quy-dinh")).unwrap();
        for (name, text) in files {
            std::fs::write(folder.path().join("quy-dinh").join(name), text).unwrap();
        }
        run_in(folder.path(), "assess xa.csv --overlay quy-dinh")
    };
    let own = |place: &str| overlay("thu", place, &target("2.2", "at_least = 70"));
    let survey_text = survey("2.2;60;100;\n");
    let misspelt = ("huyen.toml", own("district = \"Hạ Lanh\""));
    let outcome = in_folder(&[misspelt], &survey_text);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert_eq!(problems_of(&outcome), ["overlays-unused"]);
    assert!(
        outcome.stderr.contains("không có xã nào thuộc nơi ấy"),
        "{}",
        outcome.stderr
    );
    let silent = survey_text.replace("huyện;;;Hạ Lang\n", "");
    let outcome = in_folder(&[("huyen.toml", own(IN_HA_LANG))], &silent);
    assert!(
        outcome.stderr.contains("phiếu không ghi huyện"),
        "{}",
        outcome.stderr
    );
    let later = own("").replace("2022-07-01 }", "2023-07-01 }");
    let outcome = in_folder(&[("tinh.toml", later)], &survey_text);
    assert!(
        outcome.stderr.contains("không có hiệu lực vào ngày xét"),
        "{}",
        outcome.stderr
    );
    // What applies is no news, nor is another province beside it.
    let elsewhere = own("")
        .replace("Cao Bằng", "Cà Mau")
        .replace("\"thu\"", "\"xa-xoi\"");
    let outcome = in_folder(&[("a.toml", own("")), ("b.toml", elsewhere)], &survey_text);
    assert_eq!((outcome.code, outcome.stderr.as_str()), (0, ""));
    let outcome = in_folder(&[("tinh.toml.txt", own(""))], &survey_text);
    assert_eq!(problems_of(&outcome), ["not-rule-files", "no-rule-files"]);
    let outcome = in_folder(&[], &survey_text);
    assert_eq!(problems_of(&outcome), ["no-rule-files"]);
    assert_eq!(outcome.code, 0);
}

#[test]
fn a_rule_file_that_applies_to_nobody_is_told_by_every_command_on_surveys() {
    let own = overlay(
        "thu",
        "district = \"Hạ Lanh\"",
        &target("2.2", "at_least = 70"),
    );
    let folder = folder(&[
        ("xa.csv", &survey("2.2;60;100;\n")),
        ("sau.csv", &survey("2.2;70;100;\n")),
    ]);
    std::fs::create_dir(folder.path().join("quy-dinh")).unwrap();
    std::fs::write(folder.path().join("quy-dinh/huyen.toml"), own).unwrap();
    for command in [
        "assess xa.csv",
        "assess xa.csv --verdicts",
        "check xa.csv",
        "compare xa.csv sau.csv",
        "explain xa.csv 2.2",
        "what-if xa.csv --set 2.2.tu=70",
    ] {
        let outcome = run_in(folder.path(), &format!("{command} --overlay quy-dinh"));
        assert_eq!(outcome.code, 0, "{command}: {}", outcome.stderr);
        assert_eq!(problems_of(&outcome), ["overlays-unused"], "{command}");
    }
}

#[test]
fn a_rule_file_for_one_of_two_days_applies_to_somebody() {
    let later =
        overlay("thu", "", &target("2.2", "at_least = 70")).replace("2022-07-01 }", "2023-07-01 }");
    let this = survey("2.2;60;100;\n");
    let folder = folder(&[
        ("xa.csv", &this),
        ("sau.csv", &this.replace("2022", "2023")),
    ]);
    std::fs::create_dir(folder.path().join("quy-dinh")).unwrap();
    std::fs::write(folder.path().join("quy-dinh/nam-sau.toml"), later).unwrap();
    let outcome = run_in(folder.path(), "compare xa.csv sau.csv --overlay quy-dinh");
    assert_eq!((outcome.code, outcome.stderr.as_str()), (0, ""));
}

#[test]
fn a_clash_with_a_built_in_overlay_is_solved_as_the_advice_says() {
    let own = overlay("moi", "", &target("16", "at_least = 75"))
        .replace("Cao Bằng", "Lạng Sơn")
        .replace("2022-07-01 }", "2024-01-01 }");
    let folder = folder(&[("moi.toml", &own)]);
    let clash = run_in(folder.path(), "rules check moi.toml");
    assert_fails(&clash, 3, &["overlays-overlap"]);
    let advised = "rules show lang-son-2022 --source -o lang-son-2022.toml";
    assert!(clash.stderr.contains(advised), "{}", clash.stderr);
    assert_eq!(run_in(folder.path(), advised).code, 0);
    let path = folder.path().join("lang-son-2022.toml");
    let old = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, old.replace("to = 2024-06-16", "to = 2023-12-31")).unwrap();
    let both = run_in(folder.path(), "rules check moi.toml lang-son-2022.toml");
    assert_eq!((both.code, both.stderr.as_str()), (0, ""));
}

#[test]
fn drafts_name_their_place_once_and_by_its_own_name() {
    let draft = |arguments: &[&str]| {
        let all = ["rules", "new", "--base", "xa-ntm-2021-2025", "--province"];
        run(&[&all[..], arguments].concat())
    };
    let outcome = draft(&["tinh cao bang", "--district", "Huyện Hạ Lang"]);
    assert!(
        outcome.stdout.contains("province   = \"Cao Bằng\""),
        "{}",
        outcome.stdout
    );
    assert!(
        outcome.stdout.contains("district   = \"Hạ Lang\""),
        "{}",
        outcome.stdout
    );
    assert!(
        outcome.stdout.contains("huyện Hạ Lang, tỉnh Cao Bằng"),
        "{}",
        outcome.stdout
    );
    for day in ["2022-03-07", "2026-02-15"] {
        let outcome = draft(&["Cao Bằng", "--from", day]);
        assert_fails(&outcome, 3, &["no-rule-set-in-force"]);
    }
    let later = [
        "rules",
        "new",
        "--base",
        "xa-ntm-2026-2030",
        "--province",
        "Cao Bằng",
    ];
    let outcome = run(&later);
    assert!(
        outcome.stdout.contains("còn thiếu 43 chỉ tiêu"),
        "{}",
        outcome.stdout
    );
}

#[test]
fn a_districts_edition_includes_its_provinces_or_says_that_it_does_not() {
    let folder = folder(&[
        (
            "tinh.toml",
            &overlay("tinh", "", &target("2.3", "at_least = 70")),
        ),
        (
            "huyen.toml",
            &overlay("huyen", IN_HA_LANG, &target("2.2", "at_least = 50")),
        ),
    ]);
    let sides = "rules diff xa-ntm-2021-2025@2022-12-31 huyen.toml@2022-12-31";
    let alone = run_in(folder.path(), sides);
    assert_eq!(alone.code, 0, "{}", alone.stderr);
    assert!(
        alone.stdout.contains("chưa kể quy định của tỉnh"),
        "{}",
        alone.stdout
    );
    assert!(!alone.stdout.contains("2.3 "), "{}", alone.stdout);
    let both = run_in(folder.path(), &format!("{sides} --rules tinh.toml"));
    assert_eq!(both.code, 0, "{}", both.stderr);
    assert!(both.stdout.contains("2.3 "), "{}", both.stdout);
    assert!(!both.stdout.contains("chưa kể"), "{}", both.stdout);
}

#[test]
fn one_wrong_number_is_told_once() {
    let folder = folder(&[(
        "thu.toml",
        &overlay("thu", "", &target("2.2", "at_least = 950")),
    )]);
    let outcome = run_in(folder.path(), "rules check thu.toml");
    assert_fails(&outcome, 3, &["number-out-of-range"]);
    let outcome = run(&["rules", "sign-off", "thu.toml"]);
    assert_eq!(outcome.code, 2);
    assert!(
        outcome.stderr.contains("nongthon rules sign-off --help"),
        "{}",
        outcome.stderr
    );
}
