//! `nongthon template`: what it makes can be filled in, read back, and filled in again next year.

use crate::support::*;
use serde_json::Value;
use std::path::Path;

/// A template as CSV: its lines, each split into cells.
fn template(arguments: &[&str]) -> Vec<Vec<String>> {
    let mut all = vec!["template"];
    all.extend(arguments);
    rows(&succeed(&all))
}

fn rows(csv: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let headings = reader.headers().unwrap().clone();
    std::iter::once(headings)
        .chain(reader.records().map(Result::unwrap))
        .map(|record| record.iter().map(str::to_owned).collect())
        .collect()
}

fn column(rows: &[Vec<String>], name: &str) -> usize {
    let position = rows[0].iter().position(|heading| heading == name);
    position.unwrap_or_else(|| panic!("no column {name} in {:?}", rows[0]))
}

/// The code in the first cell, without what keeps Excel from taking it for a number.
fn code(row: &[String]) -> &str {
    row[0].trim_matches(['=', '"'])
}

/// The row of an indicator or fact; of its hamlets', the commune's.
fn row<'r>(rows: &'r [Vec<String>], wanted: &str) -> &'r Vec<String> {
    let mut found = rows.iter().filter(|row| code(row) == wanted);
    found.next().unwrap_or_else(|| panic!("no row {wanted}"))
}

/// Writes rows back as the CSV that Excel saves: plain codes, semicolons.
fn write(path: &Path, rows: &[Vec<String>]) {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .from_path(path)
        .unwrap();
    for row in rows {
        let mut row = row.clone();
        row[0] = code(&row).to_owned();
        writer.write_record(row).unwrap();
    }
    writer.flush().unwrap();
}

/// An assessment without the places of its findings.
fn without_places(mut assessment: Value) -> Value {
    fn strip(value: &mut Value) {
        match value {
            Value::Object(fields) => {
                for place in ["file", "sheet", "line", "cell"] {
                    fields.remove(place);
                }
                fields.values_mut().for_each(strip);
            }
            Value::Array(items) => items.iter_mut().for_each(strip),
            _ => {}
        }
    }
    strip(&mut assessment);
    let communes = assessment["communes"].as_array_mut().unwrap();
    for commune in communes {
        // Findings stand in the order of their places.
        let findings = commune["findings"].as_array_mut().unwrap();
        findings.sort_by_key(|finding| finding.to_string());
    }
    assessment
}

/// The same without the one finding that a form filled in beforehand gives rise to: nothing was changed.
fn without_the_reminder(assessment: Value) -> Value {
    let mut assessment = without_places(assessment);
    let findings = assessment["communes"][0]["findings"]
        .as_array_mut()
        .unwrap();
    let all = findings.len();
    findings.retain(|finding| finding["code"] != "same-as-last-time");
    assert_eq!(all, findings.len() + 1, "told once");
    assessment
}

// ------------------------------------------------------------------------ an empty template

const PLACES: [&[&str]; 4] = [
    &["--province", "Lạng Sơn"],
    &["--province", "An Giang"],
    &["--region", "ĐBSH"],
    &["--province", "Lạng Sơn", "--no-overlay"],
];

#[test]
fn an_empty_template_is_a_survey_without_data() {
    let folder = folder(&[]);
    let path = folder.path().join("phieu.csv");
    let path = path.to_str().unwrap();
    for day in ["2022-03-08", "2022-12-31", "2024-03-01", "2025-12-31"] {
        for place in PLACES {
            for extra in [&["--lang", "vi"][..], &["--lang", "en", "--hamlets", "3"]] {
                let mut make = vec!["template", "--as-of", day, "-o", path, "--overwrite"];
                make.extend(place.iter().chain(extra));
                succeed(&make);
                let mut judge = vec!["assess", path, "--format", "json"];
                judge.extend(place.iter().filter(|it| **it == "--no-overlay"));
                let outcome = run(&judge);
                assert_eq!(outcome.stderr, "", "{day} {place:?} {extra:?}");
                let assessment: Value = serde_json::from_str(&outcome.stdout).unwrap();
                let commune = &assessment["communes"][0];
                for criterion in commune["criteria"].as_array().unwrap() {
                    assert_eq!(criterion["verdict"], "no_data", "{criterion}");
                }
                assert_eq!(assessment["rule_set"]["as_of"], day);
            }
        }
    }
}

#[test]
fn a_template_has_every_indicator_and_part_of_the_day_and_place_in_the_order_of_the_law() {
    let made = template(&["--as-of", "2022-12-31", "--province", "Lạng Sơn"]);
    let codes: Vec<&str> = made
        .iter()
        .map(|row| code(row))
        .filter(|code| code.starts_with(|first: char| first.is_ascii_digit()))
        .collect();
    let judged = json(&[LIEN_HOI]);
    let mut expected = Vec::new();
    for criterion in judged["communes"][0]["criteria"].as_array().unwrap() {
        for indicator in criterion["indicators"].as_array().unwrap() {
            expected.push(indicator["code"].as_str().unwrap());
            let parts = indicator["parts"].as_array().unwrap();
            expected.extend(parts.iter().map(|part| part["code"].as_str().unwrap()));
        }
    }
    assert_eq!(codes, expected);
    let elsewhere = template(&["--as-of", "2022-12-31", "--province", "Hà Nội"]);
    assert!(made.iter().any(|row| code(row) == "5.a"));
    assert!(!elsewhere.iter().any(|row| code(row) == "5.a"));
}

#[test]
fn a_template_shows_the_targets_of_its_day_and_place() {
    let target = |arguments: &[&str], wanted: &str| {
        let made = template(arguments);
        row(&made, wanted)[column(&made, "mức đạt chuẩn")].clone()
    };
    let lang_son = ["--province", "Lạng Sơn"];
    let of_day = |day| [&["--as-of", day], &lang_son[..]].concat();
    assert_eq!(target(&of_day("2022-12-31"), "10"), "≥ 39 [1]");
    assert_eq!(target(&of_day("2023-11-30"), "10"), "≥ 42 [1]");
    assert_eq!(target(&["--as-of", "2022-12-31"], "10"), "chưa rõ [3]");
}

#[test]
fn a_template_for_no_place_says_which_targets_that_leaves_open() {
    let outcome = run(&["template", "--as-of", "2022-12-31"]);
    assert_eq!(outcome.code, 0);
    assert!(
        outcome.stderr.contains("cảnh báo[region-unknown]"),
        "{}",
        outcome.stderr
    );
}

#[test]
fn not_applicable_is_offered_only_where_the_rules_allow_it() {
    let made = template(&["--as-of", "2022-12-31", "--province", "Lạng Sơn"]);
    let guidance = column(&made, "cách ghi");
    let offering: Vec<&str> = made
        .iter()
        .filter(|row| row[guidance].contains("không áp dụng"))
        .map(|row| code(row))
        .collect();
    assert_eq!(offering, ["13.4"]);
}

// ------------------------------------------------------------------------ the next round

#[test]
fn the_next_round_begins_with_everything_that_the_last_one_said() {
    let folder = folder(&[]);
    for (language, name) in [("vi", "vi.csv"), ("en", "en.csv")] {
        let path = folder.path().join(name);
        let path = path.to_str().unwrap();
        succeed(&[
            "template",
            "--from",
            LIEN_HOI,
            "--as-of",
            "2022-12-31",
            "--lang",
            language,
            "-o",
            path,
        ]);
        assert_eq!(
            without_the_reminder(json(&[path])),
            without_places(json(&[LIEN_HOI])),
            "{language}"
        );
    }
}

#[test]
fn a_template_from_a_template_is_the_same_template() {
    let folder = folder(&[]);
    let first = succeed(&["template", "--from", LIEN_HOI, "--as-of", "2022-12-31"]);
    std::fs::write(folder.path().join("first.csv"), &first).unwrap();
    let again = run_in(
        folder.path(),
        "template --from first.csv --as-of 2022-12-31",
    );
    assert_eq!(again.stdout, first);
    assert_eq!(again.stderr, "");
}

#[test]
fn the_old_figures_stay_beside_the_new_ones() {
    let made = template(&["--from", LIEN_HOI, "--as-of", "2023-11-30"]);
    let last_time = column(&made, "kỳ trước");
    assert_eq!(row(&made, "12.1")[last_time], "1.520/2.162; Đạt");
    assert_eq!(row(&made, "4.2")[last_time], "96%; Đạt");
    assert_eq!(row(&made, "10")[last_time], "38,6; Chưa đạt");
    assert_eq!(row(&made, "ngày số liệu")[last_time], "31/12/2022");
    let value = column(&made, "giá trị");
    assert_eq!(row(&made, "ngày số liệu")[value], "30/11/2023");
    assert_eq!(row(&made, "10")[column(&made, "mức đạt chuẩn")], "≥ 42 [1]");
}

#[test]
fn without_a_day_the_next_round_must_be_dated_by_hand() {
    let folder = folder(&[]);
    let path = folder.path().join("phieu.csv");
    let path = path.to_str().unwrap();
    succeed(&["template", "--from", LIEN_HOI, "-o", path]);
    let made = rows(&std::fs::read_to_string(path).unwrap());
    assert_eq!(row(&made, "ngày số liệu")[column(&made, "giá trị")], "");
    assert_fails(&run(&["assess", path]), 4, &["no-date"]);
}

#[test]
fn what_the_new_rules_have_no_use_for_is_told() {
    // From 2024-03-01 the electronic health record is a yes/no question.
    let outcome = run(&["template", "--from", LIEN_HOI, "--as-of", "2024-03-01"]);
    assert_eq!(outcome.code, 0);
    assert!(
        outcome.stderr.contains("lưu ý[row-not-used]"),
        "{}",
        outcome.stderr
    );
    let made = rows(&outcome.stdout);
    assert_eq!(row(&made, "15.4")[column(&made, "tử số")], "");
    assert_eq!(
        row(&made, "15.4")[column(&made, "kỳ trước")],
        "493/3.393; Chưa đạt"
    );
}

#[test]
fn numbers_are_carried_over_exactly_and_in_a_form_with_one_meaning() {
    let survey = "chỉ tiêu;tử số;mẫu số;giá trị;số công bố;ghi chú\nxã;;;Mẫu;;\ntỉnh;;;Lạng Sơn;;\n\
        ngày số liệu;;;31/12/2022;;\n2.1;7,875;12,125;;64,950;- Đã bê tông hóa\n\
        2.2;0,001;1234,567;;;=1+1\n4.2;;;95,125%;;\n10;;;38,625;;@\n12.1;1520;2162;;70,30;\n";
    let folder = folder(&[("first.csv", survey)]);
    // The notation is told once; the template needs no telling.
    let judge = |name: &str, more: &str| {
        let outcome = run_in(folder.path(), &format!("assess {name} --format json{more}"));
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
        serde_json::from_str(&outcome.stdout).unwrap()
    };
    for (from, to, more) in [
        ("first.csv", "second.csv", " --numbers vi"),
        ("second.csv", "third.csv", ""),
        ("second.csv", "third-en.csv", " --lang en"),
    ] {
        let make = format!("template --from {from} --as-of 2022-12-31 -o {to}{more}");
        let outcome = run_in(folder.path(), &make);
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    }
    let first = without_places(judge("first.csv", " --numbers vi"));
    for name in ["second.csv", "third.csv", "third-en.csv"] {
        assert_eq!(without_the_reminder(judge(name, "")), first, "{name}");
    }
    // No text may become a formula, and none may grow.
    let third = std::fs::read_to_string(folder.path().join("third.csv")).unwrap();
    let made = rows(&third);
    let note = column(&made, "ghi chú");
    assert_eq!(row(&made, "2.1")[note], "'- Đã bê tông hóa");
    assert_eq!(row(&made, "2.2")[note], "'=1+1");
    assert_eq!(row(&made, "12.1")[column(&made, "số công bố")], "70,30%");
}

#[test]
fn one_commune_of_several_is_chosen_by_its_name() {
    let survey = "xã;chỉ tiêu;giá trị\nLiên Hội;tỉnh;Lạng Sơn\nLiên Hội;ngày số liệu;31/12/2022\n\
        Liên Hội;1.1;đạt\nTri Lễ;tỉnh;Lạng Sơn\nTri Lễ;ngày số liệu;31/12/2022\nTri Lễ;1.1;chưa đạt\n";
    let folder = folder(&[("communes.csv", survey)]);
    let all = run_in(folder.path(), "template --from communes.csv -o phieu.csv");
    assert_fails(&all, 2, &["several-communes"]);
    assert_eq!(names_in(folder.path()), ["communes.csv"]);
    let mut command = nongthon(&["template", "--from", "communes.csv", "--commune", "tri le"]);
    command.current_dir(folder.path());
    let one = finish(command);
    let made = rows(&one.stdout);
    assert_eq!(row(&made, "1.1")[column(&made, "giá trị")], "Chưa đạt");
}

// ------------------------------------------------------------------------ filling in the CSV

/// A template for two hamlets with some cells filled in, assessed.
fn assess_hamlets(cells: &[(&str, &str, &str, &str)]) -> Outcome {
    let mut made = template(&[
        "--as-of",
        "2022-12-31",
        "--province",
        "Lạng Sơn",
        "--hamlets",
        "Nà Me, Khòn Cải",
    ]);
    let columns = ["thôn", "tử số", "mẫu số"].map(|name| column(&made, name));
    for (wanted, hamlet, numerator, denominator) in cells {
        let row = made
            .iter_mut()
            .find(|row| code(row) == *wanted && row[columns[0]] == *hamlet)
            .unwrap();
        row[columns[1]] = (*numerator).to_owned();
        row[columns[2]] = (*denominator).to_owned();
    }
    let folder = folder(&[]);
    write(&folder.path().join("phieu.csv"), &made);
    run_in(
        folder.path(),
        "assess phieu.csv --criterion 9 --format json",
    )
}

fn counts(outcome: &Outcome) -> [Value; 2] {
    let assessment: Value = serde_json::from_str(&outcome.stdout).expect(&outcome.stderr);
    let indicator = &assessment["communes"][0]["criteria"][0]["indicators"][0];
    ["numerator", "denominator"].map(|name| indicator[name].clone())
}

#[test]
fn either_the_commune_or_its_hamlets_are_filled_in() {
    let commune = assess_hamlets(&[("9.1", "", "33", "805")]);
    assert_eq!(counts(&commune), ["33", "805"]);
    let hamlets = assess_hamlets(&[("9.1", "Nà Me", "3", "100"), ("9.1", "Khòn Cải", "2", "90")]);
    assert_eq!(counts(&hamlets), ["5", "190"]);
}

#[test]
fn a_hamlet_that_was_forgotten_is_an_error() {
    let one_missing = assess_hamlets(&[("9.1", "Nà Me", "3", "100")]);
    assert_fails(&one_missing, 4, &["hamlets-cannot-add"]);
}

#[test]
fn rows_that_only_inform_are_passed_over_and_others_are_not() {
    let header = "chỉ tiêu;tên chỉ tiêu;mức đạt chuẩn;cách ghi;kỳ trước;tử số;mẫu số\n";
    let facts = "tỉnh;;;;;;\n";
    let survey = |row: &str| format!("{header}{facts}{row}\n12.1;;;;;1520;2162\n");
    let folder = folder(&[
        ("sound.csv", &survey(";Tiêu chí 12. Lao động;x;y;z;;")),
        ("lost.csv", &survey(";Tiêu chí 12. Lao động;x;y;z;5;")),
    ]);
    let run = |name| run_in(folder.path(), &format!("assess {name} --as-of 2022-12-31"));
    let sound = run("sound.csv");
    assert_eq!((sound.code, sound.stderr.as_str()), (0, ""));
    assert_fails(&run("lost.csv"), 4, &["no-indicator"]);
}

#[test]
fn a_unit_that_somebody_changed_is_converted_or_refused() {
    let mut made = template(&["--as-of", "2022-12-31", "--province", "Lạng Sơn"]);
    let [unit, numerator, denominator] =
        ["đơn vị tính", "tử số", "mẫu số"].map(|name| column(&made, name));
    let position = made.iter().position(|row| code(row) == "2.1").unwrap();
    assert_eq!(made[position][unit], "km");
    made[position][numerator] = "6680".to_owned();
    made[position][denominator] = "14,8 km".to_owned();
    let mut judge = |written: &str| {
        made[position][unit] = written.to_owned();
        let folder = folder(&[]);
        write(&folder.path().join("phieu.csv"), &made);
        run_in(
            folder.path(),
            "assess phieu.csv --criterion 2 --format json",
        )
    };
    // A number with a unit of its own keeps it.
    assert_eq!(counts(&judge("m")), ["6.68", "14.8"]);
    assert_fails(&judge("dặm"), 4, &["other-unit"]);
}

#[test]
fn hamlets_and_women_and_men_are_carried_over_row_by_row() {
    let survey = "thôn;giới tính;chỉ tiêu;tử số;mẫu số;giá trị\n;;xã;;;Mẫu\n;;tỉnh;;;Lạng Sơn\n\
        ;;ngày số liệu;;;31/12/2022\nNà Me;;nhân khẩu;;;412\nKhòn Cải;;nhân khẩu;;;288\n\
        Nà Me;;10;;;38,6\nKhòn Cải;;10;;;40,2\nNà Me;;16;;;đạt\nKhòn Cải;;16;;;chưa đạt\n\
        Nà Me;nữ;12.1;100;150;\nNà Me;nam;12.1;110;150;\nKhòn Cải;nữ;12.1;60;90;\n\
        Khòn Cải;nam;12.1;70;100;\n;nữ;15.1;5;6;\n;nam;15.1;7;7;\n";
    let folder = folder(&[("first.csv", survey)]);
    let judge = |name: &str| {
        let outcome = run_in(folder.path(), &format!("assess {name} --format json"));
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
        without_places(serde_json::from_str(&outcome.stdout).unwrap())
    };
    for more in ["", " --lang en"] {
        let make =
            format!("template --from first.csv --as-of 2022-12-31 -o second.csv --overwrite{more}");
        let made = run_in(folder.path(), &make);
        assert_eq!((made.code, made.stderr.as_str()), (0, ""));
        assert_eq!(judge("second.csv"), judge("first.csv"), "{more}");
    }
}

// ------------------------------------------------------------------------ mistakes

#[test]
fn mistakes_on_the_command_line_are_mistakes_of_usage() {
    for arguments in [
        &["template"][..],
        &["template", "--as-of", "2022-12-31", "--hamlets", "0"],
        &[
            "template",
            "--as-of",
            "2022-12-31",
            "--hamlets",
            "Nà Me,nà me",
        ],
        &[
            "template",
            "--as-of",
            "2022-12-31",
            "--province",
            "Lạng Sớnn",
        ],
        &["template", "--as-of", "2022-12-31", "--region", "XYZ"],
    ] {
        let outcome = run(arguments);
        assert_eq!(outcome.code, 2, "{arguments:?}: {}", outcome.stderr);
        assert_eq!(outcome.stdout, "");
    }
}

#[test]
fn nothing_is_written_where_something_is_wrong() {
    let wrong = format!("{SOUND}99.9;đạt\n");
    let folder = folder(&[("wrong.csv", &wrong), ("sound.csv", SOUND)]);
    let attempts = [
        (
            "template --as-of 1999-01-01 -o a.xlsx -o b.csv",
            3,
            "no-rule-set-in-force",
        ),
        (
            "template --from wrong.csv -o a.xlsx",
            4,
            "unknown-indicator",
        ),
        (
            "template --from sound.csv -o sound.csv",
            2,
            "output-is-input",
        ),
        (
            "template --from sound.csv -o a.json",
            2,
            "unknown-output-format",
        ),
        ("template --from missing.csv -o a.xlsx", 5, "cannot-read"),
    ];
    for (arguments, exit, problem) in attempts {
        assert_fails(&run_in(folder.path(), arguments), exit, &[problem]);
    }
    assert_eq!(names_in(folder.path()), ["sound.csv", "wrong.csv"]);
    let kept = std::fs::read_to_string(folder.path().join("sound.csv")).unwrap();
    assert_eq!(kept, SOUND);
}
