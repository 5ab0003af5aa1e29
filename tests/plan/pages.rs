//! The plan on pages: each body finds its own, and the Word file is sound.

use crate::support::tools::{converted, have, pages, squeezed};
use crate::support::word::{Word, said};
use crate::support::*;
use nongthon::assess::{Strictness, assess};
use nongthon::assignments::{Assignments, read_assignments};
use nongthon::diagnostic::SourceText;
use nongthon::number::Number;
use nongthon::plan::{Options, Order, Since, plan};
use nongthon::report::{
    Block, Issuer, Orientation, PagedDocument, Section, SectionKey, Table, TableKey, plan_pages,
};
use nongthon::wording::{Language, Wording};
use std::sync::Arc;

const ASSIGNMENTS: &str = "data/van-quan-2023.toml";

fn assignments() -> Assignments {
    let (assignments, diagnostics) = read_assignments(&Arc::new(SourceText {
        name: ASSIGNMENTS.to_owned(),
        text: project_file(ASSIGNMENTS).into(),
    }));
    assignments.unwrap_or_else(|| panic!("{}", told(&diagnostics)))
}

fn document(surveys: &[String], issuer: &Issuer) -> PagedDocument {
    let judging = Judging::on("2023-11-30");
    let cases: Vec<_> = surveys.iter().map(|survey| judging.case(survey)).collect();
    let assessments: Vec<_> = cases
        .iter()
        .map(|case| assess(&case.rules, &case.survey, Strictness::TakeConclusions))
        .collect();
    let assignments = assignments();
    let options = Options {
        order: Order::Fewest,
        months: None,
        margin: Number::from(2),
    };
    let plans: Vec<_> = assessments
        .iter()
        .map(|assessment| plan(assessment, &assignments, Since::NotAsked, options))
        .collect();
    plan_pages(&plans, &[], issuer, &Wording::new(Language::Vietnamese))
}

fn lien_hoi() -> PagedDocument {
    document(&[project_file(LIEN_HOI)], &Issuer::default())
}

fn section<'d>(document: &'d PagedDocument, title: &str) -> &'d Section {
    let is_wanted = |section: &&Section| {
        let annex = section.annex.as_ref();
        annex.is_some_and(|annex| annex.title == title)
    };
    let mut sections = document.sections.iter();
    sections
        .find(is_wanted)
        .unwrap_or_else(|| panic!("no section {title}"))
}

fn tables(section: &Section, key: TableKey) -> Vec<&Table> {
    let blocks = section.blocks.iter();
    blocks
        .filter_map(|block| match block {
            Block::Table(table) if table.key == key => Some(table),
            _ => None,
        })
        .collect()
}

fn first_cells(table: &Table) -> Vec<&str> {
    table
        .rows
        .iter()
        .map(|row| row.cells[0].text.as_str())
        .collect()
}

#[test]
fn each_body_has_a_section_of_its_own_that_the_first_page_leads_to() {
    let document = lien_hoi();
    assert_eq!(document.sections[0].key, SectionKey::Report);
    assert_eq!(document.sections[0].orientation, Orientation::Portrait);
    assert_eq!(document.sections[1].key, SectionKey::PlanItems);
    let bodies: Vec<&Section> = document
        .sections
        .iter()
        .filter(|section| section.key == SectionKey::Body)
        .collect();
    assert_eq!(bodies.len(), 22);
    let summary = tables(&document.sections[0], TableKey::PlanBodies)[0];
    assert_eq!(summary.rows.len(), bodies.len());
    for (row, section) in summary.rows.iter().zip(&bodies) {
        let annex = section.annex.as_ref().unwrap();
        assert_eq!(row.cells[0].text, annex.title);
        assert_eq!(row.cells[4].text, annex.number);
        assert!(!section.blocks.is_empty());
        // As many as the section's own tables hold.
        let counted = |cell: usize| row.cells[cell].text.parse::<usize>().unwrap();
        let items: usize = tables(section, TableKey::PlanItems)
            .iter()
            .map(|table| {
                let rows = table.rows.iter();
                rows.filter(|row| {
                    row.about
                        .as_ref()
                        .is_some_and(|it| !it.code.ends_with(['a', 'b']))
                })
                .count()
            })
            .sum();
        assert_eq!(
            counted(1) + counted(2) + counted(3),
            items,
            "{}",
            annex.title
        );
    }
}

#[test]
fn a_body_finds_what_it_leads_what_it_supports_and_its_tasks() {
    let document = lien_hoi();
    let economy = section(&document, "Phòng Kinh tế và Hạ tầng");
    let items = tables(economy, TableKey::PlanItems);
    assert_eq!(first_cells(items[0]), ["9.1", "2.2", "2.3"]);
    let tasks = tables(economy, TableKey::PlanTasks)[0];
    assert_eq!(first_cells(tasks), ["2.2", "2", "9.1", "2, 9", "1, 4, 7"]);
    let evidence = tables(economy, TableKey::PlanEvidence)[0];
    assert_eq!(first_cells(evidence), ["1", "2", "4", "7", "9", "17"]);
    assert_eq!(
        evidence.rows[5].cells[3].text, "17.5, 17.10",
        "only what it leads"
    );
    let kept = tables(economy, TableKey::PlanMargins)[0];
    assert_eq!(first_cells(kept), ["9.2", "4.2"]);

    let says = |section: &Section, text: &str| {
        let mut blocks = section.blocks.iter();
        blocks.any(|block| matches!(block, Block::Paragraph(own) if own == text))
    };
    let leads = "Chủ trì tiêu chí, chỉ tiêu: 1, 2, 4, 7, 9, 17.5, 17.10.";
    assert!(says(economy, leads));
    let party = section(&document, "Ban Tổ chức Huyện ủy");
    assert!(says(
        party,
        "Phối hợp ở tiêu chí, chỉ tiêu: 18.1, 18.2, 18.3."
    ));

    let finance = section(&document, "Phòng Tài chính - Kế hoạch");
    let [led, supported] = tables(finance, TableKey::PlanItems)[..] else {
        panic!("two tables");
    };
    assert_eq!(first_cells(led), ["13.1"]);
    assert_eq!(
        first_cells(supported),
        ["10", "2.2", "2.3", "13.2", "13.3", "13.4", "13.5"]
    );
    let health = section(
        &document,
        "Trung tâm Y tế huyện, Văn phòng HĐND và UBND huyện",
    );
    let tasks = first_cells(tables(health, TableKey::PlanTasks)[0]).join("; ");
    assert!(
        tasks.starts_with("15.1 (đã đạt), 15.3 (đã đạt); 15.4; 17.10 (đã đạt)"),
        "{tasks}"
    );
}

#[test]
fn tables_are_rectangular() {
    let document = lien_hoi();
    for section in &document.sections {
        for block in &section.blocks {
            if let Block::Table(table) = block {
                assert!(
                    table
                        .rows
                        .iter()
                        .all(|row| row.cells.len() == table.columns.len())
                );
                assert!(!table.rows.is_empty());
            }
        }
    }
}

#[test]
fn the_district_issues_it_unless_somebody_else_does() {
    let document = lien_hoi();
    let head = &document.letterhead;
    assert_eq!(head.body, ["ỦY BAN NHÂN DÂN", "HUYỆN VĂN QUAN"]);
    assert_eq!(head.paper, "KẾ HOẠCH");
    assert!(head.number.ends_with("/KH-UBND"));
    let issuer = Issuer {
        body: Some("Văn phòng điều phối".to_owned()),
        superior_body: Some("UBND huyện".to_owned()),
        place: Some("Na Sầm".to_owned()),
    };
    let document = self::document(&[project_file(LIEN_HOI)], &issuer);
    let head = &document.letterhead;
    assert_eq!(head.body, ["VĂN PHÒNG ĐIỀU PHỐI"]);
    assert!(head.number.ends_with("/KH"));
    assert!(head.place_and_date.starts_with("Na Sầm"));
}

#[test]
fn communes_of_a_batch_have_their_own_sections_one_after_the_other() {
    let other = project_file(LIEN_HOI).replace("xã;;;Liên Hội", "xã;;;Hòa Bình");
    let document = document(&[project_file(LIEN_HOI), other], &Issuer::default());
    let numbers: Vec<&str> = document
        .sections
        .iter()
        .filter_map(|section| Some(section.annex.as_ref()?.number.as_str()))
        .collect();
    assert_eq!(numbers.len(), 2 * 23);
    assert_eq!(numbers.last(), Some(&"Phụ lục XLVI"));
    let of = |commune| {
        let sections = document.sections.iter();
        sections
            .filter(move |section| section.commune == Some(commune))
            .count()
    };
    assert_eq!((of(0), of(1)), (24, 24));
    let titles = document.sections.iter().filter_map(|it| it.annex.as_ref());
    let unique: std::collections::BTreeSet<&str> = titles.map(|it| it.title.as_str()).collect();
    assert_eq!(unique.len(), 2 * 23, "each says whose it is");
}

#[test]
fn every_body_begins_on_a_page_of_its_own_in_the_word_file() {
    if !have(&["soffice", "pdftotext"]) {
        return;
    }
    let folder = folder(&[]);
    let path = folder.path().join("ke-hoach.docx");
    let arguments = [
        "plan",
        LIEN_HOI,
        "--assignments",
        ASSIGNMENTS,
        "--as-of",
        "2023-11-30",
        "--months",
        "9",
        "-o",
        path.to_str().unwrap(),
    ];
    succeed(&arguments);
    let text = said(&Word::unpack(std::fs::read(&path).unwrap()).text());
    assert!(text.contains("cần 3,7 nhà mỗi tháng"));
    let pdf = converted(&[path], "pdf").remove(0);
    let pages: Vec<String> = pages(&pdf).iter().map(|page| squeezed(page)).collect();
    for body in assignments().bodies {
        let title = body.name.vi.to_uppercase();
        let title = squeezed(&title);
        let own: Vec<&String> = pages.iter().filter(|page| page.contains(&title)).collect();
        assert!(!own.is_empty(), "no page for {title}");
        // The heading is the first thing on its page, below the page's number.
        let begins = own.iter().any(|page| {
            let at = page.find(&title).unwrap();
            page[..at].contains("Phụ lục") && at < 40
        });
        assert!(begins, "{title} begins amid a page");
    }
}
