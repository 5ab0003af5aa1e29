//! The summary as people ask for it: what it says, in which order, of which communes.

use crate::support::outputs::Outputs;
use crate::support::*;
use serde_json::Value;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A set of 19 criteria that are answered with đạt, sorted into bands.
pub fn rules(bands: &str) -> String {
    let mut text = format!(
        "id = \"thu\"\ntitle = \"Bộ tiêu chí thử\"\nvaries_by = \"region\"\ncriteria = 19\n\
         indicators = 19\n{bands}in_force = {{ from = 2022-01-01 }}\nchecked_on = 2022-06-01\n\n\
         [citation.1]\ndocument = \"Quyết định thử\"\n"
    );
    for code in 1..=19 {
        text.push_str(&format!(
            "\n[[criterion]]\ncode = \"{code}\"\ntitle = \"Tiêu chí thử {code}\"\n\
             [[criterion.indicator]]\ncode = \"{code}.1\"\ntitle = \"Chỉ tiêu thử\"\n\
             kind = \"yes_no\"\ntarget = {{ is = \"đạt\", cite = \"1\", basis = \"text\" }}\n"
        ));
    }
    text
}

/// The survey of a commune that meets so many of them.
pub fn survey(name: &str, district: &str, met: usize) -> String {
    let mut text = format!(
        "chỉ tiêu;giá trị\nxã;{name}\nhuyện;{district}\ntỉnh;Lạng Sơn\nngày số liệu;31/12/2022\n"
    );
    for code in 1..=19 {
        let answer = if code <= met {
            "đạt"
        } else {
            "chưa đạt"
        };
        text.push_str(&format!("{code}.1;{answer}\n"));
    }
    text
}

/// Seven communes that meet 87 criteria together, and the rules.
fn seven() -> TempDir {
    let folder = folder(&[("rules.toml", &rules("bands = [19, 15, 10]\n"))]);
    let surveys = folder.path().join("so-lieu");
    fs::create_dir(&surveys).unwrap();
    for (index, met) in [19, 15, 14, 12, 10, 9, 8].into_iter().enumerate() {
        let district = if index < 4 { "Văn Quan" } else { "Bắc Sơn" };
        let text = survey(&format!("Xã {}", 7 - index), district, met);
        fs::write(surveys.join(format!("{index}.csv")), text).unwrap();
    }
    folder
}

fn summary(folder: &Path, extra: &str) -> Value {
    let arguments = format!("assess so-lieu --rules rules.toml --summary --format json{extra}");
    let outcome = run_in(folder, &arguments);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    serde_json::from_str(&outcome.stdout).expect("JSON")
}

#[test]
fn eighty_seven_criteria_over_seven_communes_are_12_43() {
    let folder = seven();
    let set = &summary(folder.path(), "")["rule_sets"][0];
    assert_eq!(set["criteria_met"]["sum"], 87);
    assert_eq!(set["criteria_met"]["average"], "12.43");
    let shown = run_in(
        folder.path(),
        "assess so-lieu --rules rules.toml --width 160",
    );
    assert!(
        shown
            .stdout
            .contains("12,43/19 tiêu chí (87 tiêu chí, 7 xã)"),
        "{}",
        shown.stdout
    );
    let english = run_in(
        folder.path(),
        "assess so-lieu --rules rules.toml --lang en --width 160",
    );
    assert!(
        english.stdout.contains("12.43 of 19 criteria"),
        "{}",
        english.stdout
    );
}

#[test]
fn every_format_says_the_same_average_and_names_every_commune() {
    let folder = seven();
    let written = Outputs::written(
        folder.path(),
        "tong-hop",
        "so-lieu --rules rules.toml --summary",
    );
    for ending in ["txt", "md", "docx", "xlsx", "html"] {
        let texts = written.texts(ending).join("\n");
        assert!(texts.contains("12,43/19"), "{ending}");
        assert!(texts.contains("1/7 xã đạt mọi tiêu chí"), "{ending}");
    }
    for ending in ["txt", "json", "csv", "md", "docx", "xlsx", "html"] {
        let texts = written.texts(ending).join("\n");
        for number in 1..=7 {
            assert!(
                texts.contains(&format!("Xã {number}")),
                "{ending}: {number}"
            );
        }
    }
}

#[test]
fn communes_are_sorted_into_the_bands_of_the_rules() {
    let folder = seven();
    let set = &summary(folder.path(), "")["rule_sets"][0];
    let bands: Vec<(u64, u64, u64)> = set["bands"]
        .as_array()
        .unwrap()
        .iter()
        .map(|band| {
            let number = |key: &str| band[key].as_u64().unwrap();
            (number("from"), number("to"), number("communes"))
        })
        .collect();
    assert_eq!(bands, [(19, 19, 1), (15, 18, 1), (10, 14, 3), (0, 9, 2)]);
    let shown = run_in(folder.path(), "assess so-lieu --rules rules.toml").stdout;
    for name in ["đủ 19", "15 - 18", "10 - 14", "dưới 10"] {
        assert!(shown.contains(name), "{shown}");
    }
    fs::write(folder.path().join("rules.toml"), rules("")).unwrap();
    let without = run_in(folder.path(), "assess so-lieu --rules rules.toml").stdout;
    assert!(!without.contains("SỐ XÃ THEO SỐ TIÊU CHÍ ĐẠT"), "{without}");
    assert_eq!(
        summary(folder.path(), "")["rule_sets"][0]["bands"],
        Value::Array(Vec::new())
    );
}

#[test]
fn criteria_districts_and_provinces_are_counted() {
    let folder = seven();
    let set = &summary(folder.path(), "")["rule_sets"][0];
    let shown = run_in(folder.path(), "assess so-lieu --rules rules.toml").stdout;
    // 10, 12, 14, 15 and 19 of them meet the tenth criterion.
    assert_eq!(set["criteria"][9]["met"], 5);
    assert_eq!(set["criteria"][9]["share_met"], "71.4");
    assert!(shown.contains("5/7 xã"), "{shown}");
    let districts = set["districts"].as_array().unwrap();
    let averages: Vec<(&str, &str)> = districts
        .iter()
        .map(|it| {
            let average = it["criteria_met"]["average"].as_str().unwrap();
            (it["district"].as_str().unwrap(), average)
        })
        .collect();
    // 27/3 and 60/4.
    assert_eq!(averages, [("Bắc Sơn", "9.00"), ("Văn Quan", "15.00")]);
    assert_eq!(set["provinces"].as_array().unwrap().len(), 1);
}

fn names(folder: &Path, extra: &str) -> Vec<String> {
    let file = summary(folder, extra);
    let communes = file["rule_sets"][0]["communes"].as_array().unwrap().clone();
    communes
        .iter()
        .map(|it| it["name"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn communes_stand_in_the_order_that_is_asked_for() {
    let folder = seven();
    let descending: Vec<String> = (1..=7).rev().map(|it| format!("Xã {it}")).collect();
    let ascending: Vec<String> = (1..=7).map(|it| format!("Xã {it}")).collect();
    assert_eq!(names(folder.path(), ""), descending);
    assert_eq!(names(folder.path(), " --sort name"), ascending);
    assert_eq!(names(folder.path(), " --sort met"), descending);
    let reversed = folder.path().join("so-lieu/0.csv");
    fs::rename(&reversed, folder.path().join("so-lieu/9.csv")).unwrap();
    assert_eq!(names(folder.path(), "").last().unwrap(), "Xã 7");
    assert_eq!(names(folder.path(), " --sort met").first().unwrap(), "Xã 7");
}

#[test]
fn the_fewest_missing_units_come_first() {
    let survey = |name: &str, houses: u32| {
        format!(
            "chỉ tiêu;tử số;mẫu số;giá trị\nxã;;;{name}\ntỉnh;;;Lạng Sơn\nngày số liệu;;;31/12/2022\n\
             9.1;{houses};805;\n9.2;720;805;\n"
        )
    };
    let folder = folder(&[
        ("a.csv", &survey("A", 33)),
        ("b.csv", &survey("B", 2)),
        ("c.csv", &survey("C", 0)),
    ]);
    let outcome = run_in(
        folder.path(),
        "assess a.csv b.csv c.csv --sort shortfall --format jsonl",
    );
    let lines: Vec<Value> = outcome
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line is JSON"))
        .collect();
    let closest = |line: &Value| {
        let missing = &line["closest"]["missing"][0];
        (
            line["name"].as_str().unwrap().to_owned(),
            missing["shortfall"].clone(),
        )
    };
    assert_eq!(closest(&lines[0]), ("B".to_owned(), Value::from("2")));
    assert_eq!(closest(&lines[1]), ("A".to_owned(), Value::from("33")));
    assert_eq!(lines[2]["closest"], Value::Null, "nothing is missing at C");
}

#[test]
fn only_lists_communes_and_totals_stay_those_of_all() {
    let folder = seven();
    let met = summary(folder.path(), " --only met");
    let set = &met["rule_sets"][0];
    assert_eq!(set["communes"].as_array().unwrap().len(), 1);
    assert_eq!(set["communes_total"], 7);
    assert_eq!(set["criteria_met"]["sum"], 87);
    let one = summary(folder.path(), " --criterion 12");
    let criteria = &one["rule_sets"][0]["communes"][0]["criteria"];
    assert_eq!(criteria.as_array().unwrap().len(), 1);
}

#[test]
fn one_commune_is_shown_whole_and_several_in_rows_unless_somebody_asks() {
    let folder = seven();
    let run = |arguments: &str| {
        let outcome = run_in(
            folder.path(),
            &format!("assess {arguments} --rules rules.toml"),
        );
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
        outcome.stdout
    };
    let whole = "TOÀN BỘ CHỈ TIÊU";
    let rows = "TỔNG HỢP";
    assert!(!run("so-lieu/0.csv").contains(rows));
    assert!(run("so-lieu/0.csv --summary").contains(rows));
    assert!(run("so-lieu").contains(rows));
    assert!(!run("so-lieu --details").contains(rows));
    assert_eq!(
        run("so-lieu --details").matches(whole).count(),
        run("so-lieu/0.csv").matches(whole).count() * 7
    );
    // What programs read has one form, however many communes there are.
    for arguments in ["so-lieu", "so-lieu/0.csv"] {
        let json: Value =
            serde_json::from_str(&run(&format!("{arguments} --format json"))).unwrap();
        assert_eq!(json["format"], "nongthon.assessment.v1");
        assert!(json.get("left_out").is_none());
    }
    let lines = run("so-lieu --details --format jsonl");
    assert_eq!(lines.lines().count(), 7);
    let first: Value = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
    assert_eq!(first["criteria"][0]["indicators"][0]["code"], "1.1");
}

#[test]
fn communes_of_different_sets_are_never_mixed() {
    let folder = folder(&[
        (
            "a.csv",
            "chỉ tiêu;giá trị\nxã;A\ntỉnh;Lạng Sơn\nngày số liệu;31/12/2022\n1.1;đạt\n",
        ),
        (
            "b.csv",
            "chỉ tiêu;tử số;mẫu số;giá trị\nxã;;;B\ntỉnh;;;Lạng Sơn\nnhóm;;;2\nngày số liệu;;;01/07/2026\n3.1;60;50;\n",
        ),
    ]);
    let outcome = run_in(folder.path(), "assess a.csv b.csv --summary --format json");
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let json: Value = serde_json::from_str(&outcome.stdout).unwrap();
    let sets = json["rule_sets"].as_array().unwrap();
    let ids: Vec<&str> = sets.iter().map(|set| set["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["xa-ntm-2021-2025", "xa-ntm-2026-2030"]);
    for set in sets {
        assert_eq!(set["communes_total"], 1);
    }
    let shown = run_in(folder.path(), "assess a.csv b.csv").stdout;
    assert!(
        shown.contains("BỘ TIÊU CHÍ QUỐC GIA VỀ NÔNG THÔN MỚI GIAI ĐOẠN 2026 - 2030"),
        "{shown}"
    );
}
