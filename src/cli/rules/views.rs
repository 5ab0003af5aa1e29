//! A view of the rules in the format that was asked for.

use super::refuse;
use crate::cli::arguments::OutputArguments;
use crate::cli::diagnostics::print_found;
use crate::cli::exit::Exit;
use crate::cli::format::{FileFormat, ListFormat};
use crate::cli::output::deliver;
use crate::cli::results::{Records, Results, render_list};
use crate::cli::rule_files::rule_paths;
use crate::diagnostic::Diagnostics;
use crate::render::{CsvDialect, Look, render_listing};
use crate::report::{Document, Listing};
use crate::wording::Wording;

/// The same content for people and for programs.
pub(super) struct View {
    pub document: Document,
    pub listing: Listing,
}

/// Makes the view and writes it; with an error nothing is written. `inputs` are the names that the
/// command line gives, files or ids: no file of them may be written over.
pub(super) fn write_view<'i>(
    arguments: &OutputArguments<ListFormat>,
    inputs: impl IntoIterator<Item = &'i str>,
    wording: &Wording,
    make: impl FnOnce(&mut Diagnostics) -> Option<View>,
) -> anyhow::Result<Exit> {
    let make = |diagnostics: &mut Diagnostics| {
        let view = make(diagnostics)?;
        Some(Shown { view, wording })
    };
    write_results(
        arguments,
        inputs,
        wording,
        make,
        |shown, format, look, dialect| Ok(render_list(shown, format, look, dialect)),
    )
}

/// Makes results and writes them in the formats that were asked for, on the same terms.
pub(super) fn write_results<'i, F: FileFormat + Default, R>(
    arguments: &OutputArguments<F>,
    inputs: impl IntoIterator<Item = &'i str>,
    wording: &Wording,
    make: impl FnOnce(&mut Diagnostics) -> Option<R>,
    render: impl Fn(&R, F, Look, CsvDialect) -> std::io::Result<Vec<u8>>,
) -> anyhow::Result<Exit> {
    let mut diagnostics = Diagnostics::default();
    let outputs = arguments.open(&rule_paths(inputs), &mut diagnostics);
    let results = if diagnostics.has_errors() {
        None
    } else {
        make(&mut diagnostics)
    };
    let Some(results) = results else {
        return Ok(refuse(diagnostics, wording));
    };
    if !diagnostics.is_empty() {
        print_found(&diagnostics, wording);
    }
    deliver(outputs, arguments, wording, |format, look| {
        render(&results, format, look, arguments.csv_dialect.into())
    })
}

/// A view in the reader's language.
struct Shown<'w> {
    view: View,
    wording: &'w Wording,
}

impl Results for Shown<'_> {
    fn documents(&self) -> impl Iterator<Item = Document> {
        std::iter::once(self.view.document.clone())
    }

    fn json(&self) -> String {
        render_listing(&self.view.listing)
    }

    fn records(&self) -> (Vec<String>, Records<'_>) {
        let listing = &self.view.listing;
        let records = listing.records.iter().cloned();
        (listing.headings(self.wording), Box::new(records))
    }
}
