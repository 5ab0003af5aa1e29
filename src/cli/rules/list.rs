//! `nongthon rules list`: every rule set and overlay at hand.

use super::arguments::ListArguments;
use super::opened::open;
use super::views::{View, write_view};
use crate::cli::exit::Exit;
use crate::report::{catalogue_document, catalogue_listing};
use crate::wording::Wording;

pub(super) fn run(arguments: &ListArguments, wording: &Wording) -> anyhow::Result<Exit> {
    let names: Vec<&str> = arguments.files.iter().map(String::as_str).collect();
    write_view(
        &arguments.view,
        names.iter().copied(),
        wording,
        |diagnostics| {
            let opened = open(&names, &[], diagnostics)?;
            let entries = opened.library.catalogue();
            Some(View {
                document: catalogue_document(&entries, wording),
                listing: catalogue_listing(&entries, wording),
            })
        },
    )
}
