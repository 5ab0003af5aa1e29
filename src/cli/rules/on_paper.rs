//! What is said of rules in every format, those on pages too.

use super::views::write_results;
use crate::cli::arguments::{IssuerArguments, OutputArguments};
use crate::cli::exit::Exit;
use crate::cli::format::PageFormat;
use crate::cli::results::{PagedResults, Records, Results, render_pages};
use crate::diagnostic::Diagnostics;
use crate::render::render_listing;
use crate::report::{Document, Issuer, Listing, PagedDocument};
use crate::wording::Wording;
use std::borrow::Cow;

/// Something about rules, in the forms that every format is made of.
pub(super) trait OnPaper {
    /// What people read on a terminal.
    fn document(&self, wording: &Wording) -> Document;

    /// What programs and spreadsheets read.
    fn listing(&self, wording: &Wording) -> Listing;

    /// What people print.
    fn pages(&self, issuer: &Issuer, wording: &Wording) -> PagedDocument;
}

/// Makes it and writes it; with an error nothing is written. `inputs` are the names that the command line
/// gives, files or ids: no file of them may be written over.
pub(super) fn write_on_paper<'i, S: OnPaper>(
    arguments: &OutputArguments<PageFormat>,
    issuer: &IssuerArguments,
    inputs: impl IntoIterator<Item = &'i str>,
    wording: &Wording,
    make: impl FnOnce(&mut Diagnostics) -> Option<S>,
) -> anyhow::Result<Exit> {
    let make = |diagnostics: &mut Diagnostics| {
        Some(Issued {
            subject: make(diagnostics)?,
            issuer: issuer.into(),
            wording,
        })
    };
    write_results(
        arguments,
        inputs,
        wording,
        make,
        |issued, format, look, dialect| render_pages(issued, format, look, dialect, wording),
    )
}

/// It, in the name of a body and in the reader's language.
struct Issued<'w, S> {
    subject: S,
    issuer: Issuer,
    wording: &'w Wording,
}

impl<S: OnPaper> Results for Issued<'_, S> {
    fn documents(&self) -> impl Iterator<Item = Document> {
        std::iter::once(self.subject.document(self.wording))
    }

    fn json(&self) -> String {
        render_listing(&self.subject.listing(self.wording))
    }

    fn records(&self) -> (Vec<String>, Records<'_>) {
        let listing = self.subject.listing(self.wording);
        (
            listing.headings(self.wording),
            Box::new(listing.records.into_iter()),
        )
    }
}

impl<S: OnPaper> PagedResults for Issued<'_, S> {
    fn pages(&self) -> Cow<'_, PagedDocument> {
        Cow::Owned(self.subject.pages(&self.issuer, self.wording))
    }
}
