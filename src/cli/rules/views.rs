//! A view of the rules in the format that was asked for.

use super::refuse;
use crate::cli::arguments::OutputArguments;
use crate::cli::diagnostics::print_found;
use crate::cli::exit::Exit;
use crate::cli::input::is_path;
use crate::cli::output::{ListFormat, OutputFiles, deliver};
use crate::diagnostic::Diagnostics;
use crate::render::{Look, render_csv, render_listing, render_markdown, render_text};
use crate::report::{Document, Listing};
use crate::wording::Wording;
use std::path::PathBuf;

/// The same content for people and for programs.
pub(super) struct View {
    pub document: Document,
    pub listing: Listing,
}

/// Makes the view and writes it; with an error nothing is written. `inputs` are the names that the
/// command line gives, files or ids: no file of them may be written over.
pub(super) fn write_view(
    arguments: &OutputArguments<ListFormat>,
    inputs: &[&str],
    wording: &Wording,
    make: impl FnOnce(&mut Diagnostics) -> Option<View>,
) -> anyhow::Result<Exit> {
    let mut diagnostics = Diagnostics::default();
    let inputs = inputs.iter().filter(|name| is_path(name));
    let inputs: Vec<PathBuf> = inputs.map(PathBuf::from).collect();
    let outputs = OutputFiles::open(
        &arguments.output,
        arguments.format,
        &inputs,
        &mut diagnostics,
    );
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
    deliver(outputs, arguments, wording, |format, look| {
        Ok(rendered(&view, arguments, format, look, wording))
    })
}

fn rendered(
    view: &View,
    arguments: &OutputArguments<ListFormat>,
    format: ListFormat,
    look: Look,
    wording: &Wording,
) -> Vec<u8> {
    match format {
        ListFormat::Table => render_text(&view.document, look).into_bytes(),
        ListFormat::Md => render_markdown(&view.document).into_bytes(),
        ListFormat::Json => render_listing(&view.listing).into_bytes(),
        ListFormat::Csv => render_csv(
            &view.listing.headings(wording),
            &view.listing.records,
            arguments.csv_dialect.into(),
        ),
    }
}
