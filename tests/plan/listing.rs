//! The plan of Liên Hội: what is left, in which order, with which tasks and evidence.

use crate::support::plan::*;
use crate::support::*;
use serde_json::Value;
use std::collections::BTreeSet;

// ------------------------------------------------------------------------ what is missing

#[test]
fn all_ten_unmet_criteria_stand_there_with_what_is_missing() {
    let plan = plan_2023(&[]);
    let commune = &plan["communes"][0];
    assert_eq!(plan["format"], "nongthon.plan.v1");
    assert_eq!(
        (&commune["criteria_met"], &commune["criteria_total"]),
        (&9.into(), &19.into())
    );
    let criteria: BTreeSet<&str> = items(&plan)
        .iter()
        .map(|item| item["criterion"].as_str().unwrap())
        .collect();
    assert_eq!(
        criteria,
        ["2", "3", "6", "8", "9", "10", "11", "13", "15", "17"].into()
    );

    let missing = |code: &str| {
        let item = item(&plan, code);
        (
            item["shortfall"].as_str().unwrap(),
            item["unit"].as_str().unwrap(),
        )
    };
    assert_eq!(missing("9.1"), ("33", "nhà"));
    assert_eq!(missing("10"), ("3.4", "triệu đồng/người/năm"));
    assert_eq!(item(&plan, "10")["target"]["value"], "42");
    assert_eq!(missing("11"), ("191", "hộ"));
    assert_eq!(missing("15.4"), ("1204", "người"));
    assert_eq!(missing("17.8"), ("52", "hộ"));
    assert_eq!(missing("17.9"), ("19", "hộ"));
    // The target of another day is another plan.
    let of_2022 = plan_json(LIEN_HOI, &[]);
    assert_eq!(item(&of_2022, "10")["shortfall"], "0.4");
}

#[test]
fn exactly_what_assess_does_not_find_met_is_left_to_do() {
    let report = json(&[LIEN_HOI, "--as-of", "2023-11-30"]);
    let mut unmet = Vec::new();
    for criterion in list(&report["communes"][0], "criteria") {
        for indicator in list(criterion, "indicators") {
            let verdict = indicator["verdict"].as_str().unwrap();
            if !["met", "not_applicable"].contains(&verdict) {
                unmet.push(indicator["code"].as_str().unwrap());
            }
        }
    }
    let plan = plan_2023(&["--by", "criterion"]);
    assert_eq!(codes(&plan), unmet);
    for code in unmet {
        let (planned, judged) = (item(&plan, code), json_indicator(&report, code));
        for key in ["verdict", "target", "shortfall", "unit", "missing"] {
            assert_eq!(planned[key], judged[key], "{key} of {code}");
        }
    }
}

#[test]
fn parts_that_are_open_stand_below_their_indicator() {
    let plan = plan_2023(&[]);
    let parts = list(item(&plan, "17.1"), "parts");
    let codes: Vec<&str> = parts
        .iter()
        .map(|it| it["code"].as_str().unwrap())
        .collect();
    assert_eq!(codes, ["17.1.a", "17.1.b"]);
    assert_eq!(parts[0]["verdict"], "no_data");
}

#[test]
fn strictness_opens_what_was_only_concluded() {
    let strict = plan_2023(&["--strict"]);
    let verdict = |code: &str| item(&strict, code)["verdict"].as_str().unwrap();
    assert_eq!(verdict("2.2"), "undecided");
    assert_eq!(verdict("17.7"), "no_data");
    assert!(
        codes(&strict).contains(&"17.10"),
        "it rests on a conclusion"
    );
}

// ------------------------------------------------------------------------ order

#[test]
fn the_fewest_units_come_first_then_what_cannot_be_counted_then_what_is_open() {
    let plan = plan_2023(&[]);
    let codes = codes(&plan);
    assert_eq!(codes[..6], ["10", "17.9", "9.1", "17.8", "11", "15.4"]);
    assert_eq!(codes[6..9], ["2.2", "2.3", "3.1"]);
    assert_eq!(codes[codes.len() - 3..], ["8.2", "17.4", "17.11"]);
}

#[test]
fn other_orders_hold_the_same_items() {
    let sorted = |mut codes: Vec<String>| {
        codes.sort();
        codes
    };
    let of = |order: &str| -> Vec<String> {
        let plan = plan_2023(&["--by", order]);
        assert_eq!(plan["communes"][0]["order"], order);
        codes(&plan).into_iter().map(str::to_owned).collect()
    };
    let all = sorted(of("fewest"));
    for order in ["due", "criterion", "body"] {
        assert_eq!(sorted(of(order)), all, "{order}");
    }
    assert_eq!(
        of("body")[..3],
        ["2.2", "2.3", "9.1"],
        "the first body of section III that leads"
    );
}

#[test]
fn by_due_date_puts_first_what_is_due_first() {
    let early = project_file(ASSIGNMENTS).replace(
        "id      = \"to-khuyen-nong\"\n",
        "id      = \"to-khuyen-nong\"\ndue = 2023-06-30\n",
    );
    let folder = folder(&[("phan-cong.toml", &early)]);
    let file = folder.path().join("phan-cong.toml");
    let arguments = [
        "plan",
        LIEN_HOI,
        "--by",
        "due",
        "--format",
        "json",
        "--assignments",
        file.to_str().unwrap(),
    ];
    let plan: Value = serde_json::from_str(&succeed(&arguments)).unwrap();
    assert_eq!(codes(&plan)[0], "13.5");
    assert_eq!(items(&plan)[0]["due"], "2023-06-30");
    assert_eq!(items(&plan)[1]["due"], "2023-11-30");
}

// ------------------------------------------------------------------------ tasks, dossier, margins

#[test]
fn an_item_has_the_tasks_of_the_plan_and_the_first_day_that_one_is_due() {
    let plan = plan_2023(&[]);
    let houses = item(&plan, "9.1");
    assert_eq!(
        texts(list(houses, "tasks")),
        ["xoa-nha-tam", "ho-so-chua-dat"]
    );
    assert_eq!(
        houses["due"], "2023-11-30",
        "the dossier comes before the year's end"
    );
    assert_eq!(
        texts(list(item(&plan, "13.5"), "tasks")),
        ["hop-tac-xa", "to-khuyen-nong", "ho-so-chua-dat"]
    );
    let tasks = list(&plan["communes"][0], "tasks");
    assert_eq!(tasks.len(), 20, "no task of the plan is lost");
    let task = |id: &str| tasks.iter().find(|task| task["id"] == id).unwrap();
    assert_eq!(texts(list(task("to-khuyen-nong"), "bodies")), ["ubnd-xa"]);
    assert_eq!(
        texts(list(task("xoa-nha-tam"), "bodies")),
        ["kinh-te-ha-tang"]
    );
    assert_eq!(task("xoa-nha-tam")["due_written"], "trong năm 2023");
    assert_eq!(task("giu-vung")["keeps"], true);
    // Whoever leads what it serves.
    let keepers: BTreeSet<&str> = texts(list(task("giu-vung"), "bodies"))
        .into_iter()
        .collect();
    let expected = [
        "kinh-te-ha-tang",
        "giao-duc",
        "lao-dong",
        "van-hoa-thong-tin",
        "noi-vu",
        "tu-phap",
        "dieu-phoi",
        "nong-nghiep",
        "quan-su",
        "cong-an",
    ];
    assert_eq!(keepers, expected.into());
}

#[test]
fn tasks_end_with_what_they_serve() {
    let met = SurveyText::lien_hoi().with("9.1;0;805;;;đạt;;").text();
    let folder = folder(&[("lien-hoi.csv", &met)]);
    let survey = folder.path().join("lien-hoi.csv");
    let plan = plan_json(survey.to_str().unwrap(), &["--as-of", "2023-11-30"]);
    let tasks = list(&plan["communes"][0], "tasks");
    assert!(
        !tasks.iter().any(|task| task["id"] == "xoa-nha-tam"),
        "criterion 9 is met now"
    );
    assert!(!codes(&plan).contains(&"9.1"));
}

#[test]
fn the_dossier_lacks_all_evidence_but_that_of_the_general_plan() {
    let plan = plan_2023(&[]);
    let evidence = list(&plan["communes"][0], "evidence");
    assert_eq!(evidence.len(), 57);
    let given: Vec<&str> = evidence
        .iter()
        .filter(|it| it["lacks_evidence"] == false)
        .map(|it| it["code"].as_str().unwrap())
        .collect();
    assert_eq!(given, ["1.1"]);
    assert_eq!(item(&plan, "9.1")["lacks_evidence"], true);
}

#[test]
fn evidence_for_every_part_is_evidence_for_the_whole() {
    let parts = SurveyText::lien_hoi()
        .with("8.4.a;34;37;;90;;Biên bản kiểm kê;")
        .with("8.4.b;103;149;;69;;Báo cáo một cửa;");
    let lacks = |survey: &SurveyText| {
        let folder = folder(&[("lien-hoi.csv", &survey.text())]);
        let survey = folder.path().join("lien-hoi.csv");
        let plan = plan_json(survey.to_str().unwrap(), &[]);
        let evidence = list(&plan["communes"][0], "evidence").to_vec();
        let whole = evidence.into_iter().find(|it| it["code"] == "8.4").unwrap();
        whole["lacks_evidence"].as_bool().unwrap()
    };
    assert!(lacks(&parts), "one of three is missing");
    assert!(!lacks(&parts.with("8.4.c;;;đạt;;;Ảnh chụp phần mềm;")));
}

#[test]
fn what_is_met_with_little_to_spare_is_told_the_least_first() {
    let kept = |arguments: &[&str]| -> Vec<String> {
        let plan = plan_2023(arguments);
        let margins = list(&plan["communes"][0], "margins").iter();
        margins
            .map(|it| it["code"].as_str().unwrap().to_owned())
            .collect()
    };
    // 0 of 3, 0 of 9, 0 of 9, 6 of 2162, 4 of 805, 2 of 229, and 96% where 95% is asked.
    let two = ["5.a", "6.3", "16", "12.1", "9.2", "15.3", "4.2"];
    assert_eq!(kept(&[]), two);
    assert_eq!(kept(&["--margin", "0"]), two[..3]);
    // 4/805 is 0,4969%: nothing is rounded before it is compared.
    assert_eq!(kept(&["--margin", "0,496"]), two[..4]);
    assert_eq!(kept(&["--margin", "0.497"]), two[..5]);
    assert_eq!(kept(&["--margin", "1"]), two);
}

// ------------------------------------------------------------------------ several communes, formats

#[test]
fn several_communes_are_planned_each_by_itself() {
    let two = "xã;chỉ tiêu;tử số;mẫu số;giá trị\n\
        Liên Hội;tỉnh;;;Lạng Sơn\nLiên Hội;ngày số liệu;;;31/12/2022\nLiên Hội;9.1;33;805;\n\
        Hòa Bình;tỉnh;;;Lạng Sơn\nHòa Bình;ngày số liệu;;;31/12/2022\nHòa Bình;9.1;0;500;\n";
    let folder = folder(&[("hai-xa.csv", two)]);
    let survey = folder.path().join("hai-xa.csv");
    let plan = plan_json(survey.to_str().unwrap(), &[]);
    let [one, other] = list(&plan, "communes") else {
        panic!("two communes");
    };
    let has =
        |commune: &Value, code: &str| list(commune, "items").iter().any(|it| it["code"] == code);
    assert!(has(one, "9.1") && !has(other, "9.1"));
    let found = |commune: &Value| -> Vec<String> {
        let findings = list(commune, "findings").iter();
        findings
            .map(|it| it["code"].as_str().unwrap().to_owned())
            .collect()
    };
    assert!(!found(one).contains(&"assignments-other-commune".to_owned()));
    assert!(found(other).contains(&"assignments-other-commune".to_owned()));
}

#[test]
fn the_csv_has_a_row_an_indicator_and_part_with_codes_that_stay_texts() {
    let arguments = [
        "plan",
        LIEN_HOI,
        "--assignments",
        ASSIGNMENTS,
        "--as-of",
        "2023-11-30",
        "--format",
        "csv",
    ];
    let text = succeed(&arguments);
    let rows = csv_rows(text.trim_start_matches('\u{feff}'), b';');
    assert_eq!(
        rows.len(),
        1 + 24 + 2,
        "a heading, 24 indicators, two parts"
    );
    assert!(rows.iter().all(|row| row.len() == 16));
    let houses = rows.iter().find(|row| row[2] == "=\"9.1\"").unwrap();
    assert_eq!(houses[6..8], ["33", "nhà"]);
    assert_eq!(houses[11], "Phòng Kinh tế và Hạ tầng");
    assert_eq!(houses[14], "30/11/2023");
    assert!(houses[13].contains("rà soát cụ thể từng nhà"));
    let income = rows.iter().find(|row| row[2] == "10").unwrap();
    assert_eq!(income[6], "3,4");
}

#[test]
fn every_format_is_the_same_twice() {
    let folder = folder(&[]);
    for format in ["txt", "json", "csv", "md", "docx", "ics"] {
        let write = |name: &str| {
            let path = folder.path().join(format!("{name}.{format}"));
            let path = path.to_str().unwrap().to_owned();
            succeed(&["plan", LIEN_HOI, "--assignments", ASSIGNMENTS, "-o", &path]);
            std::fs::read(path).unwrap()
        };
        assert_eq!(write("one"), write("two"), "{format}");
    }
}

#[test]
fn no_input_is_written_over() {
    let folder = folder(&[
        ("ke-hoach.json", &project_file(ASSIGNMENTS)),
        ("so.csv", SOUND),
    ]);
    let line = "plan so.csv --assignments ke-hoach.json -o ke-hoach.json";
    assert_fails(&run_in(folder.path(), line), 2, &["output-is-input"]);
    let line = "plan so.csv --assignments ke-hoach.json --since cu.csv -o cu.csv";
    std::fs::write(folder.path().join("cu.csv"), SOUND).unwrap();
    assert_fails(&run_in(folder.path(), line), 2, &["output-is-input"]);
}
