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

use crate::diagnostic::{Code, Diagnostic, Diagnostics, SourceText, SpanPlace};
use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;
use toml::Spanned;
use toml::de::DeTable;

/// A rule file being read, with the problems found so far.
struct RuleFile {
    source: Arc<SourceText>,
    diagnostics: RefCell<Diagnostics>,
}

impl RuleFile {
    fn new(source: &Arc<SourceText>) -> RuleFile {
        RuleFile {
            source: Arc::clone(source),
            diagnostics: RefCell::default(),
        }
    }

    /// Parses the text; syntax errors are reported and what could be read is returned.
    fn parse(&self) -> Spanned<DeTable<'_>> {
        let (table, errors) = DeTable::parse_recoverable(&self.source.text);
        for error in errors {
            let span = error.span().unwrap_or(0..0);
            self.report(
                Diagnostic::new(Code::TomlSyntax, self.place(span))
                    .with("explanation", error.message()),
            );
        }
        table
    }

    fn place(&self, span: Range<usize>) -> SpanPlace {
        SpanPlace::new(&self.source, &span)
    }

    fn report(&self, diagnostic: Diagnostic) {
        self.diagnostics.borrow_mut().push(diagnostic);
    }

    /// What was read, unless there were errors, and the diagnostics.
    fn finish<T>(self, content: Option<T>) -> (Option<T>, Diagnostics) {
        let diagnostics = self.diagnostics.into_inner();
        let content = content.filter(|_| !diagnostics.has_errors());
        (content, diagnostics)
    }
}
