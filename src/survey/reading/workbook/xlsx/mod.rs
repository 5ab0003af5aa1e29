//! Workbooks of Excel 2007 and later: Office Open XML (ECMA-376), `.xlsx` and `.xlsm`.

mod address;
mod shared_strings;
mod styles;
mod workbook;
mod worksheet;

use super::cell::Epoch;
use super::failure::{Budget, Failure};
use super::grid::Grid;
use super::number_format::NumberFormat;
use super::package::Package;
use super::{SheetHead, WorkbookReader};
use crate::diagnostic::message;
use workbook::{Relations, Workbook};

/// A workbook with what all of its sheets share.
pub(super) struct Xlsx<'b> {
    package: Package<'b>,
    heads: Vec<SheetHead>,
    /// The part of each sheet.
    parts: Vec<String>,
    shared: Shared,
}

/// What all sheets share.
#[derive(Debug, Default)]
struct Shared {
    strings: Vec<String>,
    /// The formats by the number that a cell gives.
    formats: Vec<NumberFormat>,
    epoch: Epoch,
    /// Whether the program that wrote the file left computing to the one that opens it.
    is_uncomputed: bool,
}

impl<'b> Xlsx<'b> {
    /// The part that says what the workbook holds; `None` when the archive is no workbook.
    pub fn main_part(
        package: &mut Package<'b>,
        budget: &mut Budget,
    ) -> Result<Option<String>, Failure> {
        let relations = Relations::read(package, "", budget)?;
        Ok(relations.of_kind("/officeDocument").map(str::to_owned))
    }

    /// Reads what all sheets share.
    ///
    /// # Errors
    /// A part is missing or spoilt, or the workbook is of a kind that is not read.
    pub fn open(
        mut package: Package<'b>,
        main: &str,
        budget: &mut Budget,
    ) -> Result<Xlsx<'b>, Failure> {
        if main.to_lowercase().ends_with(".bin") {
            return Err(Failure::Foreign(message!("kind-xlsb")));
        }
        let text = package.needed(main, budget)?;
        let workbook = Workbook::parse(main, &text)?;
        drop(text);
        let relations = Relations::read(&mut package, main, budget)?;
        let mut heads = Vec::new();
        let mut parts = Vec::new();
        for sheet in workbook.sheets {
            // Charts, dialogs and macros stand among the sheets too.
            let Some(part) = relations.worksheet(&sheet.relation, main)? else {
                continue;
            };
            heads.push(sheet.head);
            parts.push(part.to_owned());
        }
        let mut shared = Shared {
            epoch: workbook.epoch,
            is_uncomputed: workbook.is_uncomputed,
            ..Shared::default()
        };
        if let Some(part) = relations.of_kind("/sharedStrings") {
            let text = package.needed(part, budget)?;
            shared.strings = shared_strings::parse(part, &text, budget)?;
        }
        if let Some(part) = relations.of_kind("/styles") {
            let text = package.needed(part, budget)?;
            shared.formats = styles::parse(part, &text)?;
        }
        Ok(Xlsx {
            package,
            heads,
            parts,
            shared,
        })
    }
}

impl WorkbookReader for Xlsx<'_> {
    fn sheets(&self) -> &[SheetHead] {
        &self.heads
    }

    fn grid(&mut self, index: usize, budget: &mut Budget) -> Result<Grid, Failure> {
        let part = self.parts.get(index).cloned().unwrap_or_default();
        let text = self.package.needed(&part, budget)?;
        worksheet::parse(&part, &text, &self.shared, budget)
    }
}
