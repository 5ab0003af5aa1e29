//! Diagnostics gathered over a stage, so that every problem is told at once.

use super::{CellPlace, Diagnostic, Place, Severity};
use std::collections::HashMap;
use std::sync::Arc;

/// Diagnostics in the order they were found.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all of another collection.
    pub fn append(&mut self, mut other: Diagnostics) {
        self.0.append(&mut other.0);
    }

    /// Adds those of another collection that are not there yet: what is read twice is told once.
    pub fn append_new(&mut self, other: Diagnostics) {
        for diagnostic in other {
            if !self.0.contains(&diagnostic) {
                self.0.push(diagnostic);
            }
        }
    }

    /// All of them, naming the commune.
    #[must_use]
    pub fn about_commune(self, name: &str) -> Diagnostics {
        let named = self.0.into_iter();
        Diagnostics(
            named
                .map(|diagnostic| diagnostic.about_commune(name))
                .collect(),
        )
    }

    /// Puts them in the order of the file they are about: those without a place first, then those
    /// about rule files, then those about surveys, sheet by sheet as they were first spoken of.
    pub fn sort_by_place(&mut self) {
        let mut sheets: HashMap<Arc<str>, usize> = HashMap::new();
        for diagnostic in &self.0 {
            if let Place::Cell(CellPlace {
                sheet: Some(sheet), ..
            }) = &diagnostic.place
            {
                let next = sheets.len();
                sheets.entry(Arc::clone(sheet)).or_insert(next);
            }
        }
        self.0.sort_by_key(|diagnostic| match &diagnostic.place {
            Place::Nowhere | Place::File(_) => (0, 0, 0, 0),
            Place::Span(place) => (1, 0, place.span.start, 0),
            Place::Cell(place) => {
                let sheet = place.sheet.as_ref().and_then(|sheet| sheets.get(sheet));
                let column = place.column.map_or(0, |column| column + 1);
                (2, sheet.copied().unwrap_or(0), place.line as usize, column)
            }
        });
    }

    /// Whether any of them is an error.
    pub fn has_errors(&self) -> bool {
        self.0
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// All of them, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Diagnostics {
        Diagnostics(vec![diagnostic])
    }
}
