//! What the formats hold: JSON as the contract has it, CSV for Excel and for programs, Markdown.

use crate::support::*;

#[test]
fn the_json_has_the_fields_of_the_contract() {
    let report = json(&[LIEN_HOI]);
    let has = |value: &serde_json::Value, names: &[&str]| {
        let object = value.as_object().expect("an object");
        for name in names {
            assert!(object.contains_key(*name), "no field {name} in {value}");
        }
    };
    has(&report, &["format", "rule_set", "communes", "findings"]);
    has(
        &report["rule_set"],
        &["id", "title", "overlays", "as_of", "complete"],
    );
    let commune = &report["communes"][0];
    has(
        commune,
        &[
            "name",
            "code",
            "province",
            "district",
            "region",
            "group",
            "verdict",
            "criteria_total",
            "criteria_met",
            "criteria_not_met",
            "criteria_other",
            "criteria",
            "findings",
        ],
    );
    has(
        &commune["criteria"][0],
        &["code", "title", "verdict", "indicators"],
    );
    has(
        &commune["findings"][0],
        &[
            "code",
            "severity",
            "indicator",
            "message",
            "file",
            "line",
            "cell",
        ],
    );
    for indicator in json_indicators(&report) {
        has(
            indicator,
            &[
                "code",
                "title",
                "verdict",
                "basis_of_verdict",
                "numerator",
                "denominator",
                "value",
                "percent",
                "target",
                "shortfall",
                "margin",
                "unit",
                "self_assessed",
                "reason",
                "evidence",
                "parts",
            ],
        );
        // Numbers are strings, exact.
        for name in [
            "numerator",
            "denominator",
            "value",
            "percent",
            "shortfall",
            "margin",
        ] {
            let value = &indicator[name];
            assert!(value.is_string() || value.is_null(), "{name} is {value}");
        }
        if indicator["target"].is_object() {
            let names = ["op", "value", "unit", "basis", "citation"];
            has(&indicator["target"], &names);
        }
    }
    let labour = json_indicator(&report, "12.1");
    assert_eq!(labour["numerator"], "1520");
    assert_eq!(labour["denominator"], "2162");
    assert_eq!(labour["percent"], "70.305");
    assert_eq!(labour["margin"], "6");
    assert_eq!(labour["basis_of_verdict"], "computed");
    assert_eq!(labour["self_assessed"], "met");
}

#[test]
fn the_json_keeps_the_order_of_the_law() {
    let report = json(&[LIEN_HOI]);
    let criteria = report["communes"][0]["criteria"].as_array().unwrap();
    let codes: Vec<&str> = criteria
        .iter()
        .map(|it| it["code"].as_str().unwrap())
        .collect();
    let expected: Vec<String> = (1..=19).map(|code| code.to_string()).collect();
    assert_eq!(codes, expected);
    let environment = criteria[16]["indicators"].as_array().unwrap();
    let last = environment.last().unwrap();
    assert_eq!(last["code"], "17.12");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for format in FORMATS {
        let once = succeed(&["assess", LIEN_HOI, "--format", format]);
        let again = succeed(&["assess", LIEN_HOI, "--format", format]);
        assert_eq!(once, again, "{format}");
        assert!(
            !once.contains(&*root().to_string_lossy()),
            "a path of this machine in {format}"
        );
    }
}

#[test]
fn the_csv_opens_right_in_a_vietnamese_excel() {
    let csv = succeed(&["assess", LIEN_HOI, "--format", "csv"]);
    let text = csv.strip_prefix('\u{feff}').expect("a byte order mark");
    assert!(text.contains("\r\n"), "line ends as in Excel");
    let rows = csv_rows(text, b';');
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
    // 57 indicators, 2 + 3 + 2 parts, and the headings.
    assert_eq!(rows.len(), 1 + 57 + 7);

    let column = |name: &str| rows[0].iter().position(|it| it == name).expect("a heading");
    let row = |code: &str| {
        let code_column = column("Mã");
        rows.iter()
            .find(|row| row[code_column] == code)
            .unwrap_or_else(|| panic!("no {code}"))
    };
    // Codes that Excel would take for numbers or dates are kept as text.
    let food = row("=\"17.10\"");
    assert_eq!(food[column("Xã")], "Liên Hội");
    let labour = row("=\"12.1\"");
    assert_eq!(labour[column("Tử số")], "1520");
    assert_eq!(labour[column("Tỷ lệ %")], "70,305");
    assert_eq!(labour[column("Dư")], "6");
    let income = row("10");
    assert_eq!(income[column("Giá trị")], "38,6");
    assert_eq!(income[column("Còn thiếu")], "0,4");
    let roads = row("=\"2.2\"");
    assert_eq!(roads[column("Tử số")], "7,87");
}

#[test]
fn the_plain_csv_is_for_programs() {
    let arguments = [
        "assess",
        LIEN_HOI,
        "--format",
        "csv",
        "--csv-dialect",
        "plain",
    ];
    let csv = succeed(&arguments);
    assert!(!csv.starts_with('\u{feff}'));
    assert!(!csv.contains("=\""));
    let rows = csv_rows(&csv, b',');
    assert_eq!(rows.len(), 1 + 57 + 7);
    let column = |name: &str| rows[0].iter().position(|it| it == name).expect("a heading");
    let of = |code: &str| {
        rows.iter()
            .find(|row| row[column("Mã")] == code)
            .expect("a row")
    };
    assert_eq!(of("12.1")[column("Tỷ lệ %")], "70.305");
    assert_eq!(of("10")[column("Giá trị")], "38.6");
    assert_eq!(of("17.10")[column("Mã")], "17.10");
    assert_eq!(of("15.4")[column("Còn thiếu")], "1204");
}

#[test]
fn the_markdown_has_whole_tables() {
    let markdown = succeed(&["assess", LIEN_HOI, "--format", "md"]);
    let (mut tables, mut columns) = (0, None);
    for line in markdown.lines() {
        if !line.starts_with('|') {
            columns = None;
            continue;
        }
        let bars = line.replace("\\|", "").matches('|').count();
        if columns.is_none() {
            tables += 1;
        }
        assert_eq!(*columns.get_or_insert(bars), bars, "{line}");
    }
    assert_eq!(tables, 3, "what is missing, what is open, everything");
    let title = markdown.lines().next().unwrap();
    assert!(
        title.starts_with("# ") && title.contains("Liên Hội"),
        "{title}"
    );
    assert!(markdown.contains("đạt 9/19 tiêu chí"));
}

#[test]
fn a_report_may_be_limited_to_verdicts_and_criteria_but_totals_are_of_the_whole() {
    let report = json(&[LIEN_HOI, "--only", "not-met", "--criterion", "9,17"]);
    let codes: Vec<&str> = json_indicators(&report)
        .iter()
        .filter(|it| !it["code"].as_str().unwrap().starts_with("17.1."))
        .map(|it| it["code"].as_str().unwrap())
        .collect();
    assert_eq!(
        codes,
        ["9.1", "17.1", "17.6", "17.7", "17.8", "17.9", "17.12"]
    );
    assert_eq!(report["communes"][0]["criteria_met"], 9);
    let table = succeed(&["assess", LIEN_HOI, "--criterion", "12"]);
    assert!(table.contains("đạt 9/19"));
    assert!(table.contains("12.1") && !table.contains("17.8  "));
    let empty = succeed(&[
        "assess",
        LIEN_HOI,
        "--criterion",
        "12",
        "--only",
        "undecided",
    ]);
    assert!(empty.contains("Không có chỉ tiêu nào khớp"));
}

#[test]
fn several_communes_of_one_file_are_told_apart() {
    let survey = "xã;chỉ tiêu;giá trị\nAn Sơn;ngày số liệu;31/12/2022\nAn Sơn;vùng;TDMNPB\n\
        An Sơn;1.1;đạt\nBình Phúc;ngày số liệu;31/12/2023\nBình Phúc;vùng;BTB\nBình Phúc;1.1;chưa đạt\n";
    let folder = folder(&[("huyen.csv", survey)]);
    let outcome = run_in(folder.path(), "assess huyen.csv --format json");
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let report: serde_json::Value = serde_json::from_str(&outcome.stdout).unwrap();
    let [first, second] = [&report["communes"][0], &report["communes"][1]];
    assert_eq!(
        (&first["name"], &second["name"]),
        (&"An Sơn".into(), &"Bình Phúc".into())
    );
    assert_eq!(first["rule_set"]["as_of"], "2022-12-31");
    assert_eq!(second["rule_set"]["as_of"], "2023-12-31");
    assert_eq!(second["region"], "BTB");
    assert_eq!(first["criteria"][0]["indicators"][0]["verdict"], "met");
    assert_eq!(second["criteria"][0]["indicators"][0]["verdict"], "not_met");
}
