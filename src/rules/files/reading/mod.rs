//! From TOML text to rule files in memory, every problem with its place.

mod book;
mod indicator;
mod overlay;
mod places;
mod table;
mod target;
mod vocabulary;

pub use book::read_book;
pub use overlay::read_overlay;
pub use places::read_places;
pub(crate) use table::{Placed, TableReader};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, SourceText, SpanPlace};
use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;
use toml::Spanned;
use toml::de::DeTable;

/// A rule file being read, with the problems found so far.
pub(crate) struct RuleFile {
    pub(crate) source: Arc<SourceText>,
    diagnostics: RefCell<Diagnostics>,
}

impl RuleFile {
    pub(crate) fn new(source: &Arc<SourceText>) -> RuleFile {
        RuleFile {
            source: Arc::clone(source),
            diagnostics: RefCell::default(),
        }
    }

    /// Parses the text; `None` after syntax errors, of which the first of each line is reported:
    /// what follows a slip on its line, and what would be read past it, are only its consequences.
    pub(crate) fn parse(&self) -> Option<Spanned<DeTable<'_>>> {
        let (table, errors) = DeTable::parse_recoverable(&self.source.text);
        let mut last_line = 0;
        for error in &errors {
            let span = error.span().unwrap_or(0..0);
            let line = self.source.line_of(span.start);
            if line != last_line {
                self.report(
                    Diagnostic::new(Code::TomlSyntax, self.place(span))
                        .with("explanation", error.message()),
                );
            }
            last_line = line;
        }
        errors.is_empty().then_some(table)
    }

    fn place(&self, span: Range<usize>) -> SpanPlace {
        SpanPlace::new(&self.source, &span)
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.diagnostics.borrow().has_errors()
    }

    pub(crate) fn report(&self, diagnostic: Diagnostic) {
        self.diagnostics.borrow_mut().push(diagnostic);
    }

    /// What was read, unless there were errors, and the diagnostics.
    pub(crate) fn finish<T>(self, content: Option<T>) -> (Option<T>, Diagnostics) {
        let mut diagnostics = self.diagnostics.into_inner();
        diagnostics.sort_by_place();
        let content = content.filter(|_| !diagnostics.has_errors());
        (content, diagnostics)
    }
}
