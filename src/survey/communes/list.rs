//! A list of communes, to check off a run against: one a row, by the facts that tell communes apart.

use super::identity::{CommuneIdentity, CommuneRegister};

use crate::diagnostic::{CellPlace, Code, Diagnostic, Diagnostics, Place};
use crate::folded::folded;
use crate::rules::{BuiltInFact, without_word};
use crate::survey::reading::{ReadOptions, read_sheets, survey_too_large, too_many_communes};
use crate::survey::table::{Cleaning, RawRow, Sheet, is_total};
use std::sync::Arc;

/// What may stand before the name of what a column says, folded.
const NAMES_OF: [&str; 1] = ["ten "];
/// The word for communes, folded.
const COMMUNE: &str = "xa";

/// A commune of a list.
#[derive(Clone, Debug)]
pub struct ListedCommune {
    /// What it is called: its name, else its code.
    pub title: String,
    /// What tells it from others.
    pub identity: CommuneIdentity,
    /// Where it stands.
    pub place: CellPlace,
}

/// Reads the communes of a list: a table with a column `xã` or `mã xã`, and as it likes `huyện` and
/// `tỉnh`, in any order and under any title. Other columns say nothing here.
pub fn read_commune_list(
    file: &str,
    bytes: &[u8],
    options: &ReadOptions,
) -> (Vec<ListedCommune>, Diagnostics) {
    let file: Arc<str> = Arc::from(file);
    let mut diagnostics = Diagnostics::default();
    let mut cleaning = Cleaning::default();
    let mut communes = Vec::new();
    let mut has_header = false;
    // Which sheets to read is said of surveys.
    let every_sheet = ReadOptions {
        sheets: Vec::new(),
        ..options.clone()
    };
    for mut sheet in read_sheets(&file, bytes, &every_sheet, |_| true, &mut diagnostics) {
        cleaning.clean(&mut sheet, options.encoding, &mut diagnostics);
        let rows = std::mem::take(&mut sheet.rows);
        let Some((header, columns)) = header(&rows) else {
            continue;
        };
        has_header = true;
        let below = rows.iter().skip(header + 1);
        for row in below.filter(|row| !row.is_blank() && !is_total(row)) {
            match commune(&sheet, row, &columns) {
                Some(commune) => communes.push(commune),
                None => {
                    diagnostics.push(
                        Diagnostic::new(Code::CommuneListForm, sheet.line(row))
                            .with("wrong", "row"),
                    );
                }
            }
        }
    }
    if !has_header && !diagnostics.has_errors() {
        let place = Place::File(file.to_string());
        diagnostics.push(Diagnostic::new(Code::CommuneListForm, place).with("wrong", "header"));
    }
    if let Some(limit) = too_many_communes(communes.len()) {
        diagnostics.push(survey_too_large(&file, limit));
        return (Vec::new(), diagnostics);
    }
    diagnostics.append(listed_twice(&communes));
    (communes, diagnostics)
}

/// What a column under this heading says: `xã`, also as `tên xã`.
fn column(heading: &str) -> Option<BuiltInFact> {
    let folded = folded(heading);
    let bare = NAMES_OF.iter().find_map(|of| folded.strip_prefix(of));
    BuiltInFact::named(bare.unwrap_or(heading))
}

/// What each column says, and the position of the row that says so.
fn header(rows: &[RawRow]) -> Option<(usize, Vec<Option<BuiltInFact>>)> {
    rows.iter().enumerate().find_map(|(position, row)| {
        let columns: Vec<Option<BuiltInFact>> = row.texts().map(column).collect();
        let tells = [BuiltInFact::Commune, BuiltInFact::Code];
        let names_communes = tells.iter().any(|fact| columns.contains(&Some(*fact)));
        names_communes.then_some((position, columns))
    })
}

/// The commune of a row; `None` where neither its name nor its code stands there.
fn commune(sheet: &Sheet, row: &RawRow, columns: &[Option<BuiltInFact>]) -> Option<ListedCommune> {
    let text = |fact: BuiltInFact| {
        let column = columns.iter().position(|column| *column == Some(fact))?;
        let text = row.cells.get(column)?.text.as_str();
        Some(text).filter(|text| !text.is_empty())
    };
    let (code, name) = (text(BuiltInFact::Code), text(BuiltInFact::Commune));
    Some(ListedCommune {
        title: name.map(without_kind).or(code)?.to_owned(),
        identity: CommuneIdentity::new(
            code,
            text(BuiltInFact::Province),
            text(BuiltInFact::District),
            name,
        ),
        place: sheet.line(row),
    })
}

/// A commune's name as sentences take it: the word for its kind stands before it there.
fn without_kind(name: &str) -> &str {
    without_word(name, COMMUNE)
}

fn listed_twice(communes: &[ListedCommune]) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let mut register = CommuneRegister::default();
    for commune in communes {
        if let Some(first) = register.same_as(&commune.identity).first() {
            let first = Place::from(&communes[*first].place);
            diagnostics.push(commune_twice(
                &commune.title,
                &first,
                Place::from(&commune.place),
            ));
        }
        register.add(commune.identity.clone());
    }
    diagnostics
}

/// The error about a commune that comes again.
pub fn commune_twice(name: &str, first: &Place, again: Place) -> Diagnostic {
    Diagnostic::new(Code::CommuneTwice, again)
        .with("commune", name)
        .with("first", first.in_words())
}
