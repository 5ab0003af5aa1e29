//! Who leads and who supports: every indicator as the plan of the district says, by two readers of it.

use crate::support::plan::*;
use crate::support::*;
use std::collections::{BTreeMap, BTreeSet};

const UBND_XA: &str = "UBND xã Liên Hội";
const MAT_TRAN: &str = "Ủy ban Mặt trận Tổ quốc Việt Nam và các đoàn thể của huyện";
const BAN_TO_CHUC: &str = "Ban Tổ chức Huyện ủy";

/// The table that somebody else transcribed from the same text: code; leads; supports.
fn second_transcription() -> BTreeMap<String, [BTreeSet<String>; 2]> {
    let rows = csv_rows(&project_file("tests/plan/leads.csv"), b';');
    let bodies = |cell: &str| -> BTreeSet<String> {
        let names = cell.split(" + ").map(str::trim);
        names
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let rows = rows.into_iter().skip(1);
    rows.map(|row| (row[0].clone(), [bodies(&row[1]), bodies(&row[2])]))
        .collect()
}

/// Where the two transcriptions differ, and who the text says supports besides. II.2.a: "các phòng,
/// ban chuyên môn ... phối hợp với UBND xã Liên Hội rà soát lại các chỉ tiêu", of the criteria that are
/// met. III.11: "chủ trì phối hợp với Ban Tổ chức Huyện ủy, Ủy ban MTTQ Việt Nam, các tổ chức đoàn thể
/// cấp huyện ... thực hiện các chỉ tiêu 18.1, 18.2, 18.3".
fn settled_by_the_text(criterion: &str, code: &str) -> Vec<&'static str> {
    const MET: [&str; 9] = ["1", "4", "5", "7", "12", "14", "16", "18", "19"];
    let mut besides = Vec::new();
    if MET.contains(&criterion) {
        besides.push(UBND_XA);
    }
    match code {
        "18.1" | "18.2" => besides.extend([MAT_TRAN, BAN_TO_CHUC]),
        "18.3" => besides.push(BAN_TO_CHUC),
        _ => {}
    }
    besides
}

#[test]
fn every_lead_and_support_is_as_a_second_reader_of_the_text_found_it() {
    // A survey with nothing in it: everything is an item.
    let folder = folder(&[(
        "trong.csv",
        "chỉ tiêu;giá trị;tự đánh giá\nxã;Liên Hội;\ntỉnh;Lạng Sơn;\nngày số liệu;31/12/2022;\n1.1;;\n",
    )]);
    let survey = folder.path().join("trong.csv");
    let plan = plan_json(
        survey.to_str().unwrap(),
        &["--as-of", "2023-11-30", "--by", "criterion"],
    );
    let expected = second_transcription();
    assert_eq!(codes(&plan).len(), 57);
    assert_eq!(expected.len(), 57, "the table is whole");
    for found in items(&plan) {
        let code = found["code"].as_str().unwrap();
        let criterion = found["criterion"].as_str().unwrap();
        let [leads, supports] = &expected[code];
        let leads: BTreeSet<&str> = leads.iter().map(String::as_str).collect();
        assert_eq!(named(&plan, list(found, "leads")), leads, "leads of {code}");
        let mut wanted: BTreeSet<&str> = supports.iter().map(String::as_str).collect();
        for body in settled_by_the_text(criterion, code) {
            assert!(wanted.insert(body), "{code}: {body} needs no settling");
        }
        assert_eq!(
            named(&plan, list(found, "supports")),
            wanted,
            "supports of {code}"
        );
    }
}

#[test]
fn the_leads_that_the_issue_names_are_there() {
    let plan = plan_2023(&[]);
    let led = |code: &str| named(&plan, list(item(&plan, code), "leads"));
    let supported = |code: &str| named(&plan, list(item(&plan, code), "supports"));
    for code in ["2.2", "2.3", "9.1"] {
        assert_eq!(led(code), ["Phòng Kinh tế và Hạ tầng"].into());
    }
    let with = [
        "Phòng Tài chính - Kế hoạch",
        "Ban Quản lý dự án đầu tư xây dựng huyện",
        UBND_XA,
    ];
    assert_eq!(supported("2.2"), with.into());
    assert_eq!(
        led("10"),
        ["Chi cục Thống kê khu vực Văn Quan - Cao Lộc"].into()
    );
    assert_eq!(
        led("11"),
        ["Phòng Lao động, Thương binh, Xã hội - Dân tộc"].into()
    );
    let health = "Trung tâm Y tế huyện, Văn phòng HĐND và UBND huyện";
    assert_eq!(led("15.4"), [health].into());
    assert_eq!(led("13.1"), ["Phòng Tài chính - Kế hoạch"].into());
    assert_eq!(led("17.1"), ["Phòng Nông nghiệp và PTNT"].into());
}

#[test]
fn two_indicators_have_several_leads_and_one_task_ends_after_the_goal() {
    let plan = plan_2023(&[]);
    let findings = list(&plan["communes"][0], "findings");
    let told: Vec<(&str, Option<&str>)> = findings
        .iter()
        .map(|it| (it["code"].as_str().unwrap(), it["indicator"].as_str()))
        .collect();
    let expected = [
        ("due-after-goal", None),
        ("several-leads", Some("17.10")),
        ("several-leads", Some("18.6")),
    ];
    assert_eq!(told, expected);
    let three = findings[1]["message"].as_str().unwrap();
    for place in ["(III.2)", "(III.3)", "(III.9)"] {
        assert!(three.contains(place), "{three}");
    }
    assert_eq!(findings[1]["file"], ASSIGNMENTS);
    let line = findings[1]["line"].as_u64().unwrap() as usize;
    let text = project_file(ASSIGNMENTS);
    assert!(text.lines().nth(line - 1).unwrap().contains("\"17.10\""));
}
