//! A view of the rules in the format that was asked for.

use super::refuse;
use crate::cli::arguments::OutputArguments;
use crate::cli::diagnostics::print_found;
use crate::cli::exit::Exit;
use crate::cli::format::ListFormat;
use crate::cli::output::deliver;
use crate::cli::results::{Records, Results, render_list};
use crate::cli::rule_files::rule_paths;
use crate::diagnostic::Diagnostics;
use crate::render::render_listing;
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
    let mut diagnostics = Diagnostics::default();
    let inputs = inputs.into_iter();
    let outputs = arguments.open(&rule_paths(inputs), &mut diagnostics);
    let view = if diagnostics.has_errors() {
        None
    } else {
        make(&mut diagnostics)
    };
    let Some(view) = view else {
        return Ok(refuse(diagnostics, wording));
    };
    if !diagnostics.is_empty() {
        print_found(&diagnostics, wording);
    }
    let shown = Shown { view, wording };
    deliver(outputs, arguments, wording, |format, look| {
        Ok(render_list(
            &shown,
            format,
            look,
            arguments.csv_dialect.into(),
        ))
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
