//! From TOML text to rule files in memory, every problem with its place.

mod book;
mod indicator;
mod misquoting;
mod overlay;
mod places;
mod recognition;
mod sign_off;
mod sum;
mod syntax;
mod table;
mod target;
mod vocabulary;

pub use book::read_book;
pub use overlay::{Bases, read_overlay};
pub use places::read_places;
pub(crate) use table::{Placed, TableReader};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, SourceText, SpanPlace};
use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;
use toml::Spanned;
use toml::de::DeTable;

/// Whether the text of a rule file is that of an overlay.
#[allow(dead_code, reason = "the build script knows by the folder")]
pub fn is_overlay(text: &str) -> bool {
    let (table, _) = DeTable::parse_recoverable(text);
    is_overlay_table(table.get_ref())
}

/// An overlay names a base set; one that forgot to is known by what only overlays have.
fn is_overlay_table(table: &DeTable<'_>) -> bool {
    let has = |key: &str| table.contains_key(key);
    has("base") || (!has("criterion") && (has("province") || has("indicator")))
}

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
    /// So are errors on a later line that is sound by itself, such as those behind an open bracket.
    pub(crate) fn parse(&self) -> Option<Spanned<DeTable<'_>>> {
        let (table, mut errors) = DeTable::parse_recoverable(&self.source.text);
        let start = |span: Option<Range<usize>>| span.map_or(0, |span| span.start);
        errors.sort_by_key(|error| start(error.span()));
        let mut last_line = 0;
        for error in &errors {
            let span = error.span().unwrap_or(0..0);
            let line = self.source.line_of(span.start);
            if line != last_line && (last_line == 0 || !self.is_sound_alone(line)) {
                let (before, behind) = self.source.text.split_at(span.start);
                let slip = syntax::Slip {
                    parser_says: error.message(),
                    before: before.lines().next_back().unwrap_or_default(),
                    behind: behind.lines().next().unwrap_or_default(),
                };
                self.report(
                    Diagnostic::new(Code::TomlSyntax, self.place(span))
                        .with("explanation", slip.explanation())
                        .with("about", slip.about()),
                );
            }
            last_line = line;
        }
        errors.is_empty().then_some(table)
    }

    /// Refuses a rule set where an overlay is wanted, or the other way round, in one word instead of
    /// by all the keys that they do not share.
    fn is_wanted_sort(&self, table: &DeTable<'_>, overlay: bool) -> bool {
        let is_other = match overlay {
            true => !is_overlay_table(table) && table.contains_key("criterion"),
            false => is_overlay_table(table) && !table.contains_key("criterion"),
        };
        if is_other {
            let id = table.get("id").map_or(0..0, Spanned::span);
            let found = if overlay { "set" } else { "overlay" };
            self.report(Diagnostic::new(Code::OtherRuleFile, self.place(id)).with("found", found));
        }
        !is_other
    }

    fn is_sound_alone(&self, line: u32) -> bool {
        DeTable::parse(self.line(line)).is_ok()
    }

    fn line(&self, line: u32) -> &str {
        let mut lines = self.source.text.lines();
        lines.nth(line as usize - 1).unwrap_or_default()
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
