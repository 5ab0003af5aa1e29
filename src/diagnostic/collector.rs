//! Diagnostics gathered over a stage, so that every problem is told at once.

use super::{CellPlace, Diagnostic, Place, Severity};
use std::collections::HashMap;
use std::sync::Arc;

/// So many of each severity are kept: nobody reads more, and a file could hold millions.
const MOST_KEPT: usize = 10_000;

/// Diagnostics in the order they were found. Of very many, the first are kept and the rest counted.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Diagnostics {
    kept: Vec<Diagnostic>,
    /// How many of each severity were found, from the least.
    found: [usize; 3],
}

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let found = &mut self.found[diagnostic.severity as usize];
        *found += 1;
        if *found <= MOST_KEPT {
            self.kept.push(diagnostic);
        }
    }

    /// Adds all of another collection.
    pub fn append(&mut self, other: Diagnostics) {
        let only_counted = other.only_counted();
        for diagnostic in other.kept {
            self.push(diagnostic);
        }
        for (found, more) in self.found.iter_mut().zip(only_counted) {
            *found += more;
        }
    }

    /// Adds those of another collection that are wanted beside what is there; errors that are only
    /// counted always are.
    pub fn append_where(
        &mut self,
        other: Diagnostics,
        wanted: impl Fn(&Diagnostics, &Diagnostic) -> bool,
    ) {
        let errors = Severity::Error as usize;
        let only_counted = other.only_counted()[errors];
        for diagnostic in other.kept {
            if wanted(self, &diagnostic) {
                self.push(diagnostic);
            }
        }
        self.found[errors] += only_counted;
    }

    /// How many of each severity are not kept.
    fn only_counted(&self) -> [usize; 3] {
        let mut counted = self.found;
        for diagnostic in &self.kept {
            counted[diagnostic.severity as usize] -= 1;
        }
        counted
    }

    /// Adds those of another collection that are not there yet: what is read twice is told once.
    pub fn append_new(&mut self, other: Diagnostics) {
        self.append_where(other, |told, new| !told.kept.contains(new));
    }

    /// All of them, naming the commune.
    #[must_use]
    pub fn about_commune(self, name: &str) -> Diagnostics {
        let named = self.kept.into_iter();
        Diagnostics {
            kept: named
                .map(|diagnostic| diagnostic.about_commune(name))
                .collect(),
            found: self.found,
        }
    }

    /// Puts them in the order of the file they are about: those without a place first, then those
    /// about rule files, then those about surveys, sheet by sheet as they were first spoken of.
    pub fn sort_by_place(&mut self) {
        let mut sheets: HashMap<Arc<str>, usize> = HashMap::new();
        for diagnostic in &self.kept {
            if let Place::Cell(CellPlace {
                sheet: Some(sheet), ..
            }) = &diagnostic.place
            {
                let next = sheets.len();
                sheets.entry(Arc::clone(sheet)).or_insert(next);
            }
        }
        self.kept.sort_by_key(|diagnostic| match &diagnostic.place {
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
        self.count(Severity::Error) > 0
    }

    /// Those that are kept, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.kept.iter()
    }

    /// How many of a severity were found.
    pub fn count(&self, severity: Severity) -> usize {
        self.found[severity as usize]
    }

    /// Whether errors were found that are not kept.
    pub fn has_more_errors(&self) -> bool {
        self.count(Severity::Error) > MOST_KEPT
    }

    /// How many were found.
    pub fn len(&self) -> usize {
        self.found.iter().sum()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.kept.into_iter()
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
        let mut diagnostics = Diagnostics::default();
        diagnostics.push(diagnostic);
        diagnostics
    }
}
