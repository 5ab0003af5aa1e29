//! From the bytes of a workbook to its sheets.
//!
//! The readers of the three kinds are our own, over `zip` and `quick-xml`: what decides here are the
//! number format beside each number, formulas without a result, and hidden and merged cells; and a
//! hostile file must end in an error. No crate tells all of that of all three kinds.

mod cell;
mod failure;
mod grid;
mod number_format;
mod ods;
mod package;
mod selection;
mod stored_number;
mod xls;
mod xlsx;
mod xml;

pub(in crate::survey) use selection::{Holds, holds_survey};

use super::kind::FileKind;
use crate::diagnostic::{Diagnostics, message};
use crate::folded::folded;
use crate::survey::table::Sheet;
use failure::{Budget, Failure};
use grid::Grid;
use ods::Ods;
use package::Package;
use std::sync::Arc;
use xls::Xls;
use xlsx::Xlsx;

/// A sheet in the list of a workbook.
#[derive(Clone, PartialEq, Eq, Debug)]
struct SheetHead {
    name: Arc<str>,
    is_hidden: bool,
}

impl SheetHead {
    fn new(name: &str, is_hidden: bool) -> SheetHead {
        SheetHead {
            name: Arc::from(crate::text::visible(name)),
            is_hidden,
        }
    }

    /// Whether somebody means this sheet by a name.
    fn is_named(&self, name: &str) -> bool {
        folded(&self.name) == folded(name)
    }
}

/// A workbook of one of the kinds.
trait WorkbookReader {
    /// Its worksheets, in their order.
    fn sheets(&self) -> &[SheetHead];

    /// The cells of a worksheet.
    ///
    /// # Errors
    /// It is spoilt, or goes beyond what is kept.
    fn grid(&mut self, index: usize, budget: &mut Budget) -> Result<Grid, Failure>;
}

/// The sheets of a workbook that are to be read; what is left out is told.
pub(super) fn read_workbook(
    file: &Arc<str>,
    bytes: &[u8],
    kind: &FileKind,
    wanted: &[String],
    holds: Holds,
    diagnostics: &mut Diagnostics,
) -> Vec<Sheet> {
    let mut budget = Budget::default();
    let sheets = open(bytes, kind, &mut budget)
        .map_err(|failure| failure.into_diagnostic(file))
        .and_then(|mut workbook| {
            selection::read(
                file,
                &mut *workbook,
                wanted,
                holds,
                &mut budget,
                diagnostics,
            )
        });
    sheets.unwrap_or_else(|diagnostic| {
        diagnostics.push(diagnostic);
        Vec::new()
    })
}

fn open<'b>(
    bytes: &'b [u8],
    kind: &FileKind,
    budget: &mut Budget,
) -> Result<Box<dyn WorkbookReader + 'b>, Failure> {
    if *kind == FileKind::CompoundFile {
        return Ok(Box::new(Xls::open(bytes, budget)?));
    }
    let mut package = Package::open(bytes)?;
    if let Some(kind) = package.text("mimetype", budget)? {
        return match kind
            .trim()
            .strip_prefix("application/vnd.oasis.opendocument.")
        {
            Some(kind) if kind.starts_with("spreadsheet") => {
                Ok(Box::new(Ods::open(package, budget)?))
            }
            Some(kind) if kind.starts_with("text") => Err(Failure::Foreign(message!("kind-word"))),
            _ => Err(Failure::Foreign(message!("kind-archive"))),
        };
    }
    let Some(main) = Xlsx::main_part(&mut package, budget)? else {
        return Err(Failure::Foreign(message!("kind-archive")));
    };
    if !main.starts_with("xl/") && package.has("word/document.xml") {
        return Err(Failure::Foreign(message!("kind-word")));
    }
    Ok(Box::new(Xlsx::open(package, &main, budget)?))
}
