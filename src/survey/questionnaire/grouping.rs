//! Which commune each row of a file is about.

use super::repeated_sheets::take_out;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::folded::folded;
use crate::rules::BuiltInFact;
use crate::survey::table::{Column, Row};
use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

/// The rows of one sheet of a file.
pub(super) struct SheetRows {
    /// The sheet's name; `None` for a text file.
    pub name: Option<Arc<str>>,
    pub rows: Vec<Row>,
}

/// The rows about one commune.
pub(super) struct Group {
    /// Its name in the commune's column; empty where there is none.
    pub column: String,
    /// Its name where neither the column nor a fact gives one.
    pub otherwise: String,
    pub rows: Vec<Row>,
}

impl Group {
    /// The commune's name: from its column, else the fact that names it, else from elsewhere.
    pub fn name(&self) -> &str {
        let fact = self.rows.iter().find(|row| names_commune(row));
        [
            self.column.as_str(),
            fact.map_or("", |row| row.text(Column::Value)),
            self.otherwise.as_str(),
        ]
        .into_iter()
        .find(|name| !name.is_empty())
        .unwrap_or_default()
    }
}

/// How the rows of a sheet say which commune they are about.
enum Owner {
    /// Each in the commune's column.
    Column,
    /// All by the fact that names the commune.
    Fact(String),
    /// Not at all.
    Nobody,
}

/// Groups the rows of all sheets by commune, in the order of the file.
///
/// A sheet that names no commune belongs to the only one that the other sheets name by a fact. Where
/// there is none such, and one sheet alone has indicators, all are about the commune that the file is
/// named after; else each about the commune that it is named after itself.
pub(super) fn group(
    file: &str,
    mut sheets: Vec<SheetRows>,
    diagnostics: &mut Diagnostics,
) -> Vec<Group> {
    let mut owners: Vec<Owner> = sheets.iter().map(|sheet| owner(&sheet.rows)).collect();
    let single = sheets.iter().filter(|sheet| has_indicators(sheet)).count() <= 1;
    let adopting = only_commune(&owners);
    if !single {
        let names: Vec<Option<String>> = owners
            .iter()
            .map(|owner| match owner {
                // Each of its rows says whose it is.
                Owner::Column => Some(String::new()),
                Owner::Fact(name) => Some(folded(name)),
                Owner::Nobody => adopting.as_deref().map(folded),
            })
            .collect();
        let kept = take_out(&mut sheets, &names, diagnostics);
        let mut is_kept = kept.iter();
        owners.retain(|_| is_kept.next() != Some(&false));
    }
    let mut groups = Groups::default();
    for (sheet, owner) in sheets.into_iter().zip(owners) {
        let otherwise = match &sheet.name {
            Some(name) if !single => name.to_string(),
            _ => file_stem(file),
        };
        match owner {
            Owner::Column => groups.add_by_column(sheet.rows, diagnostics),
            Owner::Fact(name) => groups.add_by_fact(&name, sheet.rows),
            Owner::Nobody => match &adopting {
                Some(name) => groups.add_named(name, sheet.rows),
                None => groups.add_unnamed(otherwise, sheet.rows),
            },
        }
    }
    groups.groups
}

fn has_indicators(sheet: &SheetRows) -> bool {
    sheet.rows.iter().any(Row::is_about_indicator)
}

fn owner(rows: &[Row]) -> Owner {
    if rows.iter().any(|row| row.get(Column::Commune).is_some()) {
        return Owner::Column;
    }
    let names = rows.iter().filter(|row| names_commune(row));
    names
        .map(|row| row.text(Column::Value))
        .find(|name| !name.is_empty())
        .map_or(Owner::Nobody, |name| Owner::Fact(name.to_owned()))
}

fn names_commune(row: &Row) -> bool {
    BuiltInFact::named(row.text(Column::Indicator)) == Some(BuiltInFact::Commune)
}

/// The only commune of a workbook, where facts name exactly one and no column names any.
fn only_commune(owners: &[Owner]) -> Option<String> {
    let mut only: Option<&String> = None;
    for owner in owners {
        match (owner, only) {
            (Owner::Column, _) => return None,
            (Owner::Fact(name), Some(other)) if folded(name) != folded(other) => return None,
            (Owner::Fact(name), None) => only = Some(name),
            (Owner::Fact(_) | Owner::Nobody, _) => {}
        }
    }
    only.cloned()
}

#[derive(Default)]
struct Groups {
    groups: Vec<Group>,
    positions: HashMap<String, usize>,
    /// The communes that facts have named.
    by_fact: HashSet<String>,
}

impl Groups {
    fn add_by_column(&mut self, rows: Vec<Row>, diagnostics: &mut Diagnostics) {
        for row in rows {
            let name = row.text(Column::Commune).to_owned();
            if name.is_empty() {
                diagnostics.push(Diagnostic::new(Code::NoCommune, &row.place));
                continue;
            }
            let position = self.position(&name);
            let group = &mut self.groups[position];
            if group.column.is_empty() {
                group.column = name;
            }
            group.rows.push(row);
        }
    }

    /// Adds the rows of a sheet by the name in its facts. That it is about the same commune as another
    /// sheet is no fact given twice.
    fn add_by_fact(&mut self, name: &str, rows: Vec<Row>) {
        let mut repeats = !self.by_fact.insert(folded(name));
        self.add_named(
            name,
            rows.into_iter().filter(|row| {
                let left_out = repeats && names_commune(row);
                repeats &= !left_out;
                !left_out
            }),
        );
    }

    fn add_named(&mut self, name: &str, rows: impl IntoIterator<Item = Row>) {
        let position = self.position(name);
        self.groups[position].rows.extend(rows);
    }

    fn add_unnamed(&mut self, otherwise: String, rows: Vec<Row>) {
        if rows.is_empty() {
            return;
        }
        let position = self.position(&otherwise);
        let group = &mut self.groups[position];
        group.otherwise = otherwise;
        group.rows.extend(rows);
    }

    /// The group of a commune, which is made when there is none.
    fn position(&mut self, name: &str) -> usize {
        *self.positions.entry(folded(name)).or_insert_with(|| {
            self.groups.push(Group {
                column: String::new(),
                otherwise: String::new(),
                rows: Vec::new(),
            });
            self.groups.len() - 1
        })
    }
}

/// What a file is called, without its folder and its ending.
pub(super) fn file_stem(file: &str) -> String {
    Path::new(file)
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}
