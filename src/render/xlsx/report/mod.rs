//! A report as a workbook to calculate, filter and print with.

mod columns;
mod distances;
mod names;
mod over_time;
mod sheet;

use super::workbook;
use crate::diagnostic::message;
use crate::report::{
    Block, Cell, Column, CommuneHead, PagedDocument, Section, SectionKey, Table, TableKey, Width,
};
use crate::survey::REPORT_MARK;
use crate::wording::Wording;
use names::SheetNames;
use rust_xlsxwriter::{Workbook, XlsxError};
use sheet::{Printed, Sheet};

/// Writes a sheet of the summary, sheets of tables with filters, and pictures.
///
/// A report on one commune has a sheet for each of its tables. One on several has a sheet for the
/// indicators of each commune, and the other tables joined, with the commune in the first column.
///
/// # Errors
/// The workbook format has no room for it.
pub fn render_report_xlsx(
    document: &PagedDocument,
    wording: &Wording,
) -> Result<Vec<u8>, XlsxError> {
    let mut writer = Writer {
        document,
        workbook: workbook(&document.title, REPORT_MARK, document.day)?,
        names: SheetNames::default(),
        wording,
    };
    writer.summary()?;
    if document.communes.is_empty() {
        writer.tables_of_rules()?;
    } else if is_about_one(document) {
        writer.tables_of_one()?;
    } else {
        writer.tables_of_several()?;
    }
    writer.over_time()?;
    writer.workbook.save_to_buffer()
}

struct Writer<'w> {
    document: &'w PagedDocument,
    workbook: Workbook,
    names: SheetNames,
    wording: &'w Wording,
}

impl<'w> Writer<'w> {
    /// The conclusion and the table that sums everything up.
    fn summary(&mut self) -> Result<(), XlsxError> {
        let Some(section) = self.document.sections.first() else {
            return Ok(());
        };
        let key = if is_about_one(self.document) {
            TableKey::Criteria
        } else if self.document.communes.is_empty() {
            tables(section)
                .next()
                .map_or(TableKey::Communes, |it| it.key)
        } else {
            TableKey::Communes
        };
        let name = self.wording.word("sheet-summary");
        let title = format!(
            "{}\n{}",
            self.document.letterhead.paper, self.document.letterhead.subject
        );
        let mut sheet = self.sheet(&name, &name);
        sheet.title(&title);
        let first = self.overview(&mut sheet, &section.blocks, key)?;
        if key == TableKey::Communes
            && let Some((table, first)) = first
        {
            let at = sheet.name().to_owned();
            distances::add_commune_chart(
                &mut self.workbook,
                &mut self.names,
                &at,
                table,
                first,
                self.wording,
            )?;
        }
        Ok(())
    }

    /// Conclusion, the table of a key, then the paragraphs; where the table's first row stands.
    fn overview(
        &mut self,
        sheet: &mut Sheet,
        blocks: &'w [Block],
        key: TableKey,
    ) -> Result<Option<(&'w Table, u32)>, XlsxError> {
        let mut table = None;
        let mut following = blocks.iter().skip(1);
        for block in blocks {
            let next = following.next();
            match block {
                Block::Conclusion { text, .. } => sheet.lead(text),
                // Nobody signs a workbook, so the sentence that ends the paper has no place here.
                Block::Paragraph(_) if matches!(next, Some(Block::Signature(_))) => {}
                Block::Paragraph(text) => sheet.note(text),
                Block::Table(found) if found.key == key && table.is_none() => table = Some(found),
                _ => {}
            }
        }
        let first = table.map(|table| (table, sheet.first_row()));
        sheet.write(&mut self.workbook, table, self.wording)?;
        Ok(first)
    }

    fn tables_of_one(&mut self) -> Result<(), XlsxError> {
        let document = self.document;
        let blocks = || sections_for_sheets(document).flat_map(|section| &section.blocks);
        let mut tables: Vec<&Table> = blocks()
            .filter_map(|block| match block {
                Block::Table(table) if table.key != TableKey::Criteria => Some(table),
                _ => None,
            })
            .collect();
        // First what the meeting works with, then where it comes from.
        tables.sort_by_key(|table| table.key);
        for table in tables {
            self.table(table)?;
        }
        let chart = blocks().find_map(|block| match block {
            Block::Chart(chart) => Some(chart),
            _ => None,
        });
        if let Some(chart) = chart {
            let name = self.names.take(&self.wording.word("sheet-distances"));
            let table = distances::table(chart, self.wording);
            if !table.rows.is_empty() {
                let mut sheet = Sheet::new(name.clone(), self.printed(&name));
                sheet.write(&mut self.workbook, Some(&table), self.wording)?;
                distances::add_chart(
                    &mut self.workbook,
                    &mut self.names,
                    &name,
                    chart,
                    self.wording,
                )?;
            }
        }
        Ok(())
    }

    /// The tables of a report on rules alone: its annexes with what they say, then the report's own but
    /// for the first, which the summary shows.
    fn tables_of_rules(&mut self) -> Result<(), XlsxError> {
        let sections = self.document.sections.iter();
        let (annexes, report): (Vec<_>, Vec<_>) =
            sections.partition(|it| it.key != SectionKey::Report);
        for section in annexes {
            let mut notes = section.blocks.iter().filter_map(|block| match block {
                Block::Paragraph(text) => Some(text),
                _ => None,
            });
            for table in tables(section) {
                let name = self.wording.word(sheet_name(table.key));
                let mut sheet = self.sheet(&name, &name);
                notes.by_ref().for_each(|note| sheet.note(note));
                sheet.write(&mut self.workbook, Some(table), self.wording)?;
            }
        }
        for table in report
            .into_iter()
            .flat_map(|section| tables(section).skip(1))
        {
            self.table(table)?;
        }
        Ok(())
    }

    /// What the communes come to together, then each.
    fn tables_of_several(&mut self) -> Result<(), XlsxError> {
        self.totals()?;
        let mut joined: Vec<Table> = Vec::new();
        for section in sections_for_sheets(self.document) {
            let Some(commune) = section
                .commune
                .and_then(|at| self.document.communes.get(at))
            else {
                continue;
            };
            if section.key == SectionKey::Commune {
                let mut sheet = self.sheet(&commune.short_title, &commune.title);
                sheet.title(&commune.title);
                self.overview(&mut sheet, &section.blocks, TableKey::Indicators)?;
            }
            for block in &section.blocks {
                if let Block::Table(table) = block
                    && table.key != TableKey::Indicators
                {
                    join(&mut joined, table, commune, self.wording);
                }
            }
        }
        joined.sort_by_key(|table| table.key);
        for table in &joined {
            self.table(table)?;
        }
        Ok(())
    }

    /// The tables of the summary, but for the first that its sheet shows.
    fn totals(&mut self) -> Result<(), XlsxError> {
        let document = self.document;
        let about_all = document.sections.iter();
        let about_all = about_all.filter(|section| section.commune.is_none());
        let mut communes_shown = false;
        for block in about_all.flat_map(|section| &section.blocks) {
            match block {
                Block::HeatMap(map) => {
                    let name = self.wording.word(sheet_name(TableKey::HeatMap));
                    let mut sheet = self.sheet(&name, &name);
                    sheet.note(&map.key);
                    sheet.write(&mut self.workbook, Some(&map.table()), self.wording)?;
                }
                Block::Table(table) if table.key == TableKey::Communes && !communes_shown => {
                    communes_shown = true;
                }
                Block::Table(table) => self.table(table)?,
                _ => {}
            }
        }
        Ok(())
    }

    /// The criteria met over time, and their picture.
    fn over_time(&mut self) -> Result<(), XlsxError> {
        let sections = self.document.sections.iter();
        let mut blocks = sections.flat_map(|section| &section.blocks);
        let found = blocks.find_map(|block| match block {
            Block::OverTime(found) => Some(found),
            _ => None,
        });
        let Some(found) = found else {
            return Ok(());
        };
        let name = self.wording.word(sheet_name(found.table.key));
        let mut sheet = self.sheet(&name, &name);
        sheet.write(&mut self.workbook, Some(&found.table), self.wording)?;
        let at = sheet.name().to_owned();
        let (workbook, names) = (&mut self.workbook, &mut self.names);
        over_time::add_chart(workbook, names, &at, found, self.wording)
    }

    /// A sheet that holds nothing but a table.
    fn table(&mut self, table: &Table) -> Result<(), XlsxError> {
        let name = self.wording.word(sheet_name(table.key));
        let mut sheet = self.sheet(&name, &name);
        sheet.write(&mut self.workbook, Some(table), self.wording)
    }

    fn sheet(&mut self, name: &str, heading: &str) -> Sheet {
        Sheet::new(self.names.take(name), self.printed(heading))
    }

    /// What stands above and below each printed page.
    fn printed(&self, heading: &str) -> Printed {
        let of = match self.document.communes.as_slice() {
            [] => format!("{heading} – {}", self.document.title),
            [commune] => format!("{heading} – {}", commune.title),
            _ => heading.to_owned(),
        };
        Printed {
            left: of,
            right: self.document.letterhead.draft.clone(),
            footer: self.wording.say(&message!("sheet-page")),
        }
    }
}

fn sections_for_sheets(document: &PagedDocument) -> impl Iterator<Item = &Section> {
    let sections = document.sections.iter();
    sections.filter(|section| section.key.is_in_workbooks())
}

fn tables(section: &Section) -> impl Iterator<Item = &Table> {
    section.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    })
}

/// Adds a commune's table to those of the same kind, with the commune in front.
fn join(joined: &mut Vec<Table>, table: &Table, commune: &CommuneHead, wording: &Wording) {
    let position = joined.iter().position(|known| known.key == table.key);
    let position = position.unwrap_or_else(|| {
        let mut columns = vec![Column::new(wording.word("column-commune"), Width::Part(14))];
        columns.extend(table.columns.iter().cloned());
        joined.push(Table {
            key: table.key,
            columns,
            rows: Vec::new(),
        });
        joined.len() - 1
    });
    joined[position].rows.extend(table.rows.iter().map(|row| {
        let mut row = row.clone();
        row.cells.insert(0, Cell::from(commune.title.as_str()));
        row
    }));
}

/// Whether a document is about one commune from its first section on; a summary never is.
fn is_about_one(document: &PagedDocument) -> bool {
    let first = document.sections.first();
    document.communes.len() == 1 && first.is_some_and(|section| section.commune.is_some())
}

fn sheet_name(key: TableKey) -> &'static str {
    match key {
        TableKey::Communes => "sheet-communes",
        TableKey::HeatMap => "sheet-heat-map",
        TableKey::CriterionTotals => "sheet-criterion-totals",
        TableKey::Bands => "sheet-bands",
        TableKey::Places => "sheet-places",
        TableKey::LeftOut => "sheet-left-out",
        TableKey::Criteria => "sheet-criteria",
        TableKey::Indicators => "sheet-indicators",
        TableKey::Conditions => "sheet-conditions",
        TableKey::Withdrawal => "sheet-withdrawal",
        TableKey::Shortfalls => "sheet-shortfalls",
        TableKey::Hamlets => "sheet-hamlets",
        TableKey::Findings => "sheet-findings",
        TableKey::Sources | TableKey::ExplainInputs => "sheet-sources",
        TableKey::Catalogue | TableKey::Bases | TableKey::Regions | TableKey::Unverified => {
            "sheet-rules"
        }
        TableKey::Provisions => "sheet-provisions",
        TableKey::TargetValues => "sheet-target-values",
        TableKey::Documents => "sheet-documents",
        TableKey::RuleFiles => "sheet-rule-files",
        TableKey::DifferencesByYear => "sheet-differences-by-year",
        TableKey::DifferenceCounts => "sheet-difference-counts",
        TableKey::Changes | TableKey::Differences => "sheet-changes",
        TableKey::CriteriaOverTime => "sheet-over-time",
        TableKey::PlanItems => "sheet-plan-items",
        TableKey::PlanTasks => "sheet-plan-tasks",
        TableKey::PlanMargins => "sheet-plan-margins",
        TableKey::Evidence => "sheet-evidence",
        TableKey::PlanEvidence => "sheet-plan-evidence",
        TableKey::PlanBodies => "sheet-plan-bodies",
        TableKey::Turns | TableKey::Fewest => "sheet-what-if",
    }
}
