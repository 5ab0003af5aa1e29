//! Tables with borders: header rows repeat on every page, rows are not split over pages.
//!
//! Properties are written in the order of the schema (ECMA-376 Part 1, wml.xsd: `CT_TblPrBase`,
//! `CT_TcPrBase`), since Word refuses any other. Both the grid and each cell say how wide a column
//! is: Word goes by the one and other programs by the other.

use super::measure::{widest_word, width};
use super::paragraph::{ParagraphLook, RunLook};
use super::section::{text_height, text_width};
use super::xml::Xml;
use crate::report::{
    Align, Cell, Meaning, Orientation, Row, RowKind, Table, TableKey, Tone, Width,
};

/// The size of texts in tables, in half-points, and the height of their lines.
pub(super) const TEXT: u32 = 21;
const LINE: u32 = 250;
/// Between the border of a cell and its text.
const PADDING: u32 = 70;
/// Columns of codes get this much more than their widest text, for fonts that are a little wider.
const SLACK: u32 = 60;

/// The background of a header, a group, and of the verdicts.
const HEADER: &str = "E7E6E6";
const GROUP: &str = "F5F5F5";

/// The background of what is not met and of what is open on a map of verdicts. In grey they differ from
/// each other and from white, which is what is met.
const MAP_NOT_MET: &str = "DE9B75";
const MAP_OPEN: &str = "FFF2CC";

/// A column as it is drawn.
struct DrawnColumn {
    /// Its index in the tree's table.
    index: usize,
    width: u32,
    align: Align,
    merges: bool,
    /// Whether its verdicts are told by a letter, which has to be found at a glance.
    is_map: bool,
}

/// How a cell that repeats belongs to the cells above and below it.
///
/// A merged cell's text may be torn by the end of a page. So the text stands in the row of the group,
/// which is never split, and only the empty rest below is merged, without a line between.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Join {
    /// Not at all.
    Apart,
    /// It heads the rest.
    Head,
    /// The first of the rest.
    First,
    /// More of the rest.
    Further,
}

impl Join {
    /// How the cell of a column that merges belongs to the row above.
    fn of(column: usize, row: &Row, above: Option<&Row>) -> Join {
        let text = |row: &Row| row.cells.get(column).map(|cell| cell.text.clone());
        let above = above.filter(|above| text(above) == text(row));
        match above {
            _ if row.kind == RowKind::Group => Join::Head,
            None => Join::Apart,
            Some(above) if above.kind == RowKind::Group => Join::First,
            Some(_) => Join::Further,
        }
    }
}

/// How a row takes a page's end.
#[derive(Clone, Copy)]
struct RowLook {
    splits: bool,
    keep_next: bool,
}

impl Xml {
    /// A table across the whole text.
    pub fn table(&mut self, table: &Table, orientation: Orientation) {
        let columns = columns(table, text_width(orientation));
        self.within("w:tbl", &[], |xml| {
            xml.within("w:tblPr", &[], |xml| {
                let whole: u32 = columns.iter().map(|column| column.width).sum();
                xml.empty("w:tblStyle", &[("w:val", &"Grid")]);
                xml.empty("w:tblW", &[("w:w", &whole), ("w:type", &"dxa")]);
                xml.empty("w:tblLayout", &[("w:type", &"fixed")]);
                xml.empty("w:tblLook", &[("w:val", &"0020"), ("w:firstRow", &1)]);
            });
            xml.within("w:tblGrid", &[], |xml| {
                for column in &columns {
                    xml.empty("w:gridCol", &[("w:w", &column.width)]);
                }
            });
            xml.header_row(table, &columns);
            let page = text_height(orientation);
            let held = held_rows(table, &columns, page);
            let mut above: Option<&Row> = None;
            for (row, held) in table.rows.iter().zip(held) {
                let look = RowLook {
                    // What is higher than a page has to be split somewhere.
                    splits: height(row, &columns) > page / 2,
                    keep_next: held,
                };
                xml.row(row, above, &columns, look);
                above = Some(row);
            }
        });
    }

    fn header_row(&mut self, table: &Table, columns: &[DrawnColumn]) {
        self.within("w:tr", &[], |xml| {
            xml.within("w:trPr", &[], |xml| {
                xml.empty("w:cantSplit", &[]);
                xml.empty("w:tblHeader", &[]);
            });
            for column in columns {
                let title = table.columns.get(column.index).map(|it| it.title.as_str());
                xml.within("w:tc", &[], |xml| {
                    xml.cell_properties(column, Join::Apart, Some(HEADER), Some("center"));
                    let look = ParagraphLook {
                        style: "TableHeading",
                        keep_next: true,
                        ..ParagraphLook::default()
                    };
                    xml.paragraph(&look, RunLook::PLAIN, title.unwrap_or_default());
                });
            }
        });
    }

    fn row(&mut self, row: &Row, above: Option<&Row>, columns: &[DrawnColumn], look: RowLook) {
        self.within("w:tr", &[], |xml| {
            if !look.splits {
                xml.within("w:trPr", &[], |xml| xml.empty("w:cantSplit", &[]));
            }
            for column in columns {
                let Some(cell) = row.cells.get(column.index) else {
                    continue;
                };
                let join = if column.merges {
                    Join::of(column.index, row, above)
                } else {
                    Join::Apart
                };
                xml.cell(cell, column, row.kind, join, look.keep_next);
            }
        });
    }

    fn cell(
        &mut self,
        cell: &Cell,
        column: &DrawnColumn,
        kind: RowKind,
        join: Join,
        keep_next: bool,
    ) {
        let is_group = kind == RowKind::Group;
        let stands_out =
            column.is_map && matches!(cell.meaning, Meaning::State(_)) && cell.tone == Tone::Bad;
        let shade = match (cell.meaning, cell.tone) {
            _ if column.merges => None,
            (Meaning::State(_), tone) if column.is_map => match tone {
                Tone::Bad => Some(MAP_NOT_MET),
                Tone::Open => Some(MAP_OPEN),
                _ => None,
            },
            (Meaning::State(_), Tone::Good) => Some("E2F0D9"),
            (Meaning::State(_), Tone::Bad) => Some("FBE4D5"),
            (Meaning::State(_), Tone::Open) => Some("FFF2CC"),
            _ => is_group.then_some(GROUP),
        };
        let in_the_middle = (column.align == Align::Centre && !column.merges).then_some("center");
        self.within("w:tc", &[], |xml| {
            xml.cell_properties(column, join, shade, in_the_middle);
            let look = ParagraphLook {
                style: "TableText",
                keep_next,
                align: match column.align {
                    Align::Left => None,
                    Align::Centre => Some("center"),
                    Align::Right => Some("right"),
                },
                ..ParagraphLook::default()
            };
            let run = if is_group || stands_out {
                RunLook::BOLD
            } else {
                RunLook::PLAIN
            };
            xml.paragraph_of(&look, |xml| {
                // What is repeated below is said once.
                if !cell.text.is_empty() && !matches!(join, Join::First | Join::Further) {
                    xml.run(run, &cell.text);
                }
            });
        });
    }

    fn cell_properties(
        &mut self,
        column: &DrawnColumn,
        join: Join,
        shade: Option<&'static str>,
        align: Option<&'static str>,
    ) {
        self.within("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", &column.width), ("w:type", &"dxa")]);
            let (merge, open_side) = match join {
                Join::Apart => (None, None),
                Join::Head => (None, Some("w:bottom")),
                Join::First => (Some("restart"), Some("w:top")),
                Join::Further => (Some("continue"), None),
            };
            if let Some(merge) = merge {
                xml.empty("w:vMerge", &[("w:val", &merge)]);
            }
            if let Some(side) = open_side {
                xml.within("w:tcBorders", &[], |xml| {
                    xml.empty(side, &[("w:val", &"nil")]);
                });
            }
            if let Some(shade) = shade {
                xml.empty(
                    "w:shd",
                    &[
                        ("w:val", &"clear"),
                        ("w:color", &"auto"),
                        ("w:fill", &shade),
                    ],
                );
            }
            if let Some(align) = align {
                xml.empty("w:vAlign", &[("w:val", &align)]);
            }
        });
    }
}

/// Which rows stay on the page of the row below: all of a short table, groups with what they head,
/// and all of a group that is told by a cell which the rows below do not repeat, if a page can hold it.
fn held_rows(table: &Table, columns: &[DrawnColumn], page: u32) -> Vec<bool> {
    let heights = |rows: &[Row]| -> u32 { rows.iter().map(|row| height(row, columns)).sum() };
    let is_short = heights(&table.rows) < page / 4;
    let merges = columns.iter().any(|column| column.merges);
    let mut held = Vec::with_capacity(table.rows.len());
    for group in table.rows.chunk_by(|_, next| next.kind != RowKind::Group) {
        let stays_whole = merges && heights(group) < page * 2 / 3;
        let last = group.len().saturating_sub(1);
        held.extend(group.iter().enumerate().map(|(index, row)| {
            is_short || row.kind == RowKind::Group || (stays_whole && index < last)
        }));
    }
    if let Some(last) = held.last_mut() {
        *last = false;
    }
    held
}

/// The columns that paper has, with their widths; together they fill the text.
fn columns(table: &Table, whole: u32) -> Vec<DrawnColumn> {
    let shown: Vec<_> = table
        .columns
        .iter()
        .enumerate()
        .filter(|(_, column)| !column.spreadsheets_only)
        .collect();
    let widest = whole / 4;
    let fitting = |(index, column): &(usize, &crate::report::Column)| match column.width {
        Width::Fitting => Some(fitting_width(table, *index).min(widest)),
        Width::Part(_) => None,
    };
    let part = |column: &crate::report::Column| match column.width {
        Width::Fitting => 0,
        Width::Part(part) => u32::from(part),
    };
    let mut fixed: Vec<Option<u32>> = shown.iter().map(fitting).collect();
    let least = |(index, _): &(usize, _)| longest_word(table, *index).min(widest);
    let least: Vec<u32> = shown.iter().map(least).collect();
    // A column whose share is narrower than a word would break the word: it gets the word's width.
    let (mut left, mut parts) = loop {
        let left = whole - fixed.iter().flatten().sum::<u32>().min(whole);
        let open = || (0..shown.len()).filter(|at| fixed[*at].is_none());
        let parts: u32 = open().map(|at| part(shown[at].1)).sum();
        let is_narrow = |at: &usize| left * part(shown[*at].1) / parts.max(1) < least[*at];
        match open().find(is_narrow) {
            Some(at) => fixed[at] = Some(least[at]),
            None => break (left, parts),
        }
    };
    let mut columns = Vec::with_capacity(shown.len());
    for (shown, fixed) in shown.iter().zip(fixed) {
        let (index, column) = *shown;
        let width = match (fixed, column.width) {
            (None, Width::Part(part)) => {
                let width = left * u32::from(part) / parts.max(1);
                left -= width;
                parts -= u32::from(part);
                width
            }
            (width, _) => width.unwrap_or_default(),
        };
        columns.push(DrawnColumn {
            index,
            width,
            align: column.align,
            merges: column.merges,
            is_map: table.key == TableKey::HeatMap,
        });
    }
    columns
}

fn fitting_width(table: &Table, index: usize) -> u32 {
    let cells = table.rows.iter().filter_map(|row| row.cells.get(index));
    let texts = cells.map(|cell| width(&cell.text, TEXT));
    let title = table.columns.get(index);
    let title = title.map(|column| widest_word(&column.title, TEXT));
    texts.chain(title).max().unwrap_or_default() + 2 * PADDING + SLACK
}

/// How wide a column must be for its longest word.
fn longest_word(table: &Table, index: usize) -> u32 {
    let cells = table.rows.iter().filter_map(|row| row.cells.get(index));
    let words = cells.map(|cell| widest_word(&cell.text, TEXT));
    words.max().unwrap_or_default() + 2 * PADDING + SLACK
}

/// About how high a row is.
fn height(row: &Row, columns: &[DrawnColumn]) -> u32 {
    let lines = columns.iter().filter_map(|column| {
        let text = &row.cells.get(column.index)?.text;
        let room = column.width.saturating_sub(2 * PADDING).max(1);
        Some(
            text.split('\n')
                .map(|line| width(line, TEXT) / room + 1)
                .sum(),
        )
    });
    lines.max().unwrap_or(1) * LINE
}
