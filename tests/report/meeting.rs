//! The report for a meeting as a tree: it says what the assessment says, whatever is drawn from it.

use crate::support::*;
use nongthon::assess::{Strictness, Verdict, assess};
use nongthon::pipeline::Case;
use nongthon::report::*;
use nongthon::wording::{Language, Wording};

fn report(cases: &[Case], form: &MeetingForm, filter: &Filter) -> PagedDocument {
    let assessments: Vec<_> = cases
        .iter()
        .map(|case| assess(&case.rules, &case.survey, Strictness::default()))
        .collect();
    let wording = Wording::new(Language::Vietnamese);
    meeting_report(&assessments, &[], filter, form, &wording)
}

fn lien_hoi() -> Case {
    Judging::default().case(&project_file(LIEN_HOI))
}

fn of_kind(kind: MeetingKind) -> PagedDocument {
    let form = MeetingForm {
        kind,
        ..MeetingForm::default()
    };
    report(&[lien_hoi()], &form, &Filter::default())
}

fn table(document: &PagedDocument, key: TableKey) -> &Table {
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    let mut tables = blocks.filter_map(|block| match block {
        Block::Table(table) if table.key == key => Some(table),
        _ => None,
    });
    tables.next().expect("the table is there")
}

fn chart(document: &PagedDocument) -> &Chart {
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    let mut charts = blocks.filter_map(|block| match block {
        Block::Chart(chart) => Some(chart),
        _ => None,
    });
    charts.next().expect("a chart is there")
}

fn texts(row: &Row) -> Vec<&str> {
    row.cells.iter().map(|cell| cell.text.as_str()).collect()
}

fn conclusion(document: &PagedDocument) -> &str {
    match &document.sections[0].blocks[0] {
        Block::Conclusion { text, .. } => text,
        other => panic!("the report begins with {other:?}"),
    }
}

#[test]
fn page_one_carries_the_conclusion_and_every_criterion() {
    let document = of_kind(MeetingKind::SelfAssessment);
    assert_eq!(
        conclusion(&document),
        "Xã Liên Hội, huyện Văn Quan, tỉnh Lạng Sơn đạt 9/19 tiêu chí. \
         Chưa đạt 10 tiêu chí: 2, 3, 6, 8, 9, 10, 11, 13, 15, 17."
    );
    let criteria = table(&document, TableKey::Criteria);
    assert_eq!(criteria.rows.len(), 19);
    assert_eq!(
        texts(&criteria.rows[8]),
        ["9", "Nhà ở dân cư", "1/2", "Chưa đạt", "9.1"]
    );
    assert_eq!(document.letterhead.body, ["ỦY BAN NHÂN DÂN", "XÃ LIÊN HỘI"]);
    assert!(
        document
            .letterhead
            .place_and_date
            .starts_with("Liên Hội, ngày")
    );
    let annexes: Vec<&str> = document
        .sections
        .iter()
        .filter_map(|section| Some(section.annex.as_ref()?.number.as_str()))
        .collect();
    assert_eq!(annexes, ["Phụ lục I", "Phụ lục II", "Phụ lục III"]);
}

#[test]
fn tables_are_rectangular_and_rows_say_what_they_are_about() {
    for kind in [
        MeetingKind::SelfAssessment,
        MeetingKind::Examination,
        MeetingKind::Appraisal,
    ] {
        let document = of_kind(kind);
        let blocks = document.sections.iter().flat_map(|section| &section.blocks);
        for block in blocks {
            let Block::Table(table) = block else { continue };
            for row in &table.rows {
                assert_eq!(row.cells.len(), table.columns.len(), "{:?}", table.key);
            }
        }
        let case = lien_hoi();
        let assessment = assess(&case.rules, &case.survey, Strictness::default());
        let rows = table(&document, TableKey::Indicators).rows.iter();
        let judged: Vec<(String, Verdict)> = rows
            .filter(|row| row.kind != RowKind::Group)
            .map(|row| row.about.as_ref().expect("a subject"))
            .map(|about| (about.code.clone(), about.verdict))
            .collect();
        let expected: Vec<(String, Verdict)> = assessment
            .indicators_and_parts()
            .map(|result| (result.rule.code.to_string(), result.verdict))
            .collect();
        assert_eq!(judged, expected);
    }
}

#[test]
fn each_step_adds_its_column_and_claims_no_result_of_another() {
    let results = |kind| -> (Vec<String>, Vec<String>) {
        let document = of_kind(kind);
        let table = table(&document, TableKey::Indicators);
        let columns = table.columns.iter().enumerate();
        let columns: Vec<usize> = columns
            .filter(|(_, column)| column.title.starts_with("Kết quả t"))
            .filter(|(_, column)| column.title != "Kết quả thực hiện")
            .map(|(index, _)| index)
            .collect();
        let row = table.rows.iter().find(|row| {
            row.about
                .as_ref()
                .is_some_and(|about| about.code == "8.4.a")
        });
        let row = row.expect("the part has a row");
        let titles = columns.iter().map(|it| table.columns[*it].title.clone());
        let cells = columns.iter().map(|it| row.cells[*it].text.clone());
        (titles.collect(), cells.collect())
    };
    let (titles, cells) = results(MeetingKind::SelfAssessment);
    assert_eq!(titles, ["Kết quả tự đánh giá"]);
    assert_eq!(cells, ["Đạt"]);
    let (titles, cells) = results(MeetingKind::Examination);
    assert_eq!(titles, ["Kết quả tự đánh giá", "Kết quả thẩm tra"]);
    // The survey has counts for 8.4.a and no conclusion.
    assert_eq!(cells, ["", "Đạt"]);
    let (titles, cells) = results(MeetingKind::Appraisal);
    assert_eq!(
        titles,
        [
            "Kết quả tự đánh giá",
            "Kết quả thẩm tra",
            "Kết quả thẩm định"
        ]
    );
    assert_eq!(cells, ["", "", "Đạt"]);
}

#[test]
fn the_body_follows_the_step_unless_it_is_given() {
    let body = |kind| of_kind(kind).letterhead.body.join(" ");
    assert_eq!(
        body(MeetingKind::Examination),
        "ỦY BAN NHÂN DÂN HUYỆN VĂN QUAN"
    );
    assert_eq!(
        body(MeetingKind::Appraisal),
        "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN"
    );
    let form = MeetingForm {
        issuer: Issuer {
            body: Some("Văn phòng điều phối nông thôn mới".to_owned()),
            superior_body: Some("Sở Nông nghiệp và Môi trường".to_owned()),
            place: Some("Lạng Sơn".to_owned()),
        },
        ..MeetingForm::default()
    };
    let document = report(&[lien_hoi()], &form, &Filter::default());
    let head = &document.letterhead;
    assert_eq!(head.body, ["VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI"]);
    assert_eq!(
        head.superior_body.as_deref(),
        Some("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG")
    );
    assert!(head.place_and_date.starts_with("Lạng Sơn, ngày"));
    assert!(head.number.ends_with("/BC"));
}

#[test]
fn numbers_are_numbers_beside_the_sentences() {
    let document = of_kind(MeetingKind::SelfAssessment);
    let table = table(&document, TableKey::Indicators);
    let row = table
        .rows
        .iter()
        .find(|row| row.about.as_ref().is_some_and(|about| about.code == "12.1"));
    let row = row.expect("12.1 has a row");
    let cell = |title: &str| {
        let column = table.columns.iter().position(|it| it.title == title);
        let column = column.expect(title);
        assert!(table.columns[column].spreadsheets_only, "{title}");
        row.cells[column].meaning
    };
    assert!(matches!(cell("Mã"), Meaning::Code));
    assert!(matches!(cell("Tử số"), Meaning::Number(it) if it.to_string() == "1520"));
    assert!(matches!(cell("Tỷ lệ %"), Meaning::Percent(it) if it.to_string() == "70.305"));
    assert!(matches!(cell("Dư"), Meaning::Number(it) if it.to_string() == "6"));
    let keys: Vec<&str> = row.details.iter().map(|detail| detail.key).collect();
    assert_eq!(
        keys,
        [
            "reason",
            "basis",
            "figures",
            "target",
            "source",
            "guidance",
            "conclusion",
            "note",
            "place"
        ]
    );
}

#[test]
fn the_picture_tells_the_distances() {
    let document = of_kind(MeetingKind::SelfAssessment);
    let chart = chart(&document);
    let distance = |code: &str| {
        let mark = chart.indicators.iter().find(|mark| mark.code == code);
        mark.expect(code).distance.clone().expect("a distance")
    };
    // 36,692 against 13; 38,6 against 39; 4,099 against 0; 70,305 against 70.
    let poverty = distance("11");
    assert_eq!(poverty.percent.to_string(), "23.7");
    assert_eq!((poverty.measured_at, poverty.target_at), (366, 130));
    let income = distance("10");
    assert_eq!(income.percent.to_string(), "1.1");
    assert_eq!((income.measured_at, income.target_at), (989, 1000));
    assert_eq!(distance("9.1").percent.to_string(), "4.1");
    assert_eq!(distance("12.1").percent.to_string(), "0.3");
    let fifteen = chart.criteria.iter().find(|mark| mark.code == "15");
    let fifteen = fifteen.expect("criterion 15");
    let farthest = &chart.indicators[fifteen.farthest.expect("one misses")];
    assert_eq!(farthest.code, "15.4");
    assert_eq!((fifteen.met, fifteen.counted), (3, 4));
}

#[test]
fn nineteen_of_nineteen_is_not_called_eligible() {
    let all_met = one_row("9;10");
    let case = Judging::by(one_share("at_least = 70")).case(&all_met);
    let document = report(&[case], &MeetingForm::default(), &Filter::default());
    let text = conclusion(&document);
    assert!(text.contains("đạt 1/1 tiêu chí"), "{text}");
    assert!(
        text.contains("không phải là kết luận đủ điều kiện công nhận"),
        "{text}"
    );
    // Nothing is missing, so there is no annex for it.
    assert_eq!(document.sections.len(), 2);
}

#[test]
fn a_selection_says_that_it_is_one() {
    let filter = Filter {
        criteria: vec!["12".to_owned()],
        verdicts: Vec::new(),
        hamlets: false,
    };
    let document = report(&[lien_hoi()], &MeetingForm::default(), &filter);
    assert_eq!(table(&document, TableKey::Indicators).rows.len(), 3);
    assert_eq!(table(&document, TableKey::Criteria).rows.len(), 19);
    let is_told =
        |block: &Block| matches!(block, Block::Paragraph(text) if text.starts_with("Chỉ liệt kê"));
    assert!(document.sections[1].blocks.iter().any(is_told));
}

/// The lists of a section, joined.
fn lists(section: &Section) -> String {
    let lists = section.blocks.iter().filter_map(|block| match block {
        Block::List(items) => Some(items.join("\n")),
        _ => None,
    });
    lists.collect::<Vec<_>>().join("\n")
}

#[test]
fn each_commune_is_told_the_rule_files_with_hash_and_day_and_how_targets_are_known() {
    let assessment = json(&[LIEN_HOI]);
    let set = &assessment["rule_set"]["files"][0];
    let hash = &set["sha256"].as_str().unwrap()[..16];
    let told = |section: &Section| {
        let text = lists(section);
        assert!(
            text.contains(&format!(
                "xa-ntm-2021-2025: SHA-256 {hash}..., kiểm tra ngày 23/11/2026."
            )),
            "{text}"
        );
        assert!(text.contains("lang-son-2022: SHA-256 "), "{text}");
    };
    let how_known = |section: &Section| {
        let known = "Tình trạng đối chiếu mức của 61 chỉ tiêu, nội dung cho ngày 31/12/2022: 13,1% dẫn \
                     lại (8), 67,2% theo hiểu biết (41), 9,8% giao cho cấp khác (6), 9,8% chưa có (6).";
        let told = Block::Paragraph(known.to_owned());
        assert!(section.blocks.contains(&told), "{:?}", section.blocks);
    };
    let (form, filter) = (MeetingForm::default(), Filter::default());
    let sections = report(&[lien_hoi()], &form, &filter).sections;
    how_known(&sections[0]);
    // Nothing technical stands above the signature: it ends the last annex.
    assert!(!lists(&sections[0]).contains("SHA-256"));
    told(sections.last().expect("an annex"));
    let batch = report(&[lien_hoi(), lien_hoi()], &form, &filter);
    assert_eq!(batch.sections.len(), 3);
    batch.sections[1..].iter().for_each(how_known);
    batch.sections[1..].iter().for_each(told);
}

#[test]
fn communes_of_a_batch_can_be_told_apart() {
    let survey = |district: &str, code: &str| {
        let survey = SurveyText::lien_hoi().with(&format!("huyện;;;{district}"));
        let survey = survey.with(&format!("mã xã;;;{code}"));
        Judging::default().case(&survey.text())
    };
    let cases = [
        survey("Văn Quan", "06001"),
        survey("Bình Gia", "06002"),
        survey("Văn Quan", "06003"),
    ];
    let document = report(&cases, &MeetingForm::default(), &Filter::default());
    let titles: Vec<&str> = document
        .communes
        .iter()
        .map(|it| it.title.as_str())
        .collect();
    assert_eq!(
        titles,
        [
            "xã Liên Hội, huyện Văn Quan, tỉnh Lạng Sơn (mã 06001)",
            "xã Liên Hội, huyện Bình Gia, tỉnh Lạng Sơn",
            "xã Liên Hội, huyện Văn Quan, tỉnh Lạng Sơn (mã 06003)",
        ]
    );
    let short: Vec<&str> = document
        .communes
        .iter()
        .map(|it| it.short_title.as_str())
        .collect();
    assert_eq!(
        short,
        [
            "Liên Hội - Văn Quan",
            "Liên Hội - Bình Gia",
            "Liên Hội - Văn Quan (2)"
        ]
    );
    assert_eq!(document.sections.len(), 4);
    assert_eq!(document.sections[3].commune, Some(2));
    assert_eq!(table(&document, TableKey::Communes).rows.len(), 3);
    assert_eq!(
        document.letterhead.body,
        ["ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN"]
    );
}

#[test]
fn the_table_of_sources_counts_what_the_sentences_count() {
    let document = report(&[lien_hoi()], &MeetingForm::default(), &Filter::default());
    let blocks = document.sections.iter().flat_map(|it| &it.blocks);
    let sources = blocks.filter_map(|block| match block {
        Block::Table(table) if table.key == TableKey::Sources => Some(table),
        _ => None,
    });
    let mut rows = Vec::new();
    for row in sources.flat_map(|table| &table.rows) {
        let count = row.cells.last().expect("a count").text.parse().unwrap_or(0);
        rows.push((row.cells[2].text.clone(), count));
    }
    let counted = |wanted: &str| -> u32 {
        let rows = rows.iter().filter(|(known, _)| known.starts_with(wanted));
        rows.map(|(_, count)| count).sum()
    };
    assert_eq!(counted(""), 61);
    assert_eq!(counted("theo hiểu biết"), 41);
    assert_eq!(counted("do văn bản khác dẫn lại"), 8);
    assert_eq!(counted("giao cho cấp khác"), 6);
    assert_eq!(counted("chưa có"), 6);
}

#[test]
fn a_figure_its_target_and_the_distance_add_up_as_they_are_read() {
    let document = report(&[lien_hoi()], &MeetingForm::default(), &Filter::default());
    let charts = document.sections.iter().flat_map(|it| &it.blocks);
    let charts = charts.filter_map(|block| match block {
        Block::Chart(chart) => Some(chart),
        _ => None,
    });
    let mut checked = 0;
    for mark in charts.flat_map(|chart| &chart.indicators) {
        let Some(distance) = mark.distance.as_ref().filter(|it| it.unit == "%") else {
            continue;
        };
        let Value::Percent(measured) = distance.measured else {
            panic!("{mark:?}");
        };
        let hundredths = |text: String| {
            let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
            format!("{whole}{rest:0<6}")
                .parse::<i64>()
                .expect("a number")
        };
        let measured = hundredths(measured.to_string());
        let target = hundredths(distance.target.to_string());
        let between = hundredths(distance.percent.to_string());
        assert_eq!((measured - target).abs(), between, "{mark:?}");
        checked += 1;
    }
    assert!(checked > 10, "{checked}");
}
