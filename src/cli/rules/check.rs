//! `nongthon rules check`: whether rule files are sound, and what somebody still has to check.

use super::arguments::CheckArguments;
use super::opened::{Opened, open};
use super::views::{View, write_view};
use crate::cli::exit::Exit;
use crate::report::{CheckedFile, check_document, check_listing};
use crate::wording::Wording;

pub(super) fn run(arguments: &CheckArguments, wording: &Wording) -> anyhow::Result<Exit> {
    let names: Vec<&str> = arguments.files.iter().map(String::as_str).collect();
    let mut all_verified = true;
    let exit = write_view(
        &arguments.view,
        names.iter().copied(),
        wording,
        |diagnostics| {
            let opened = open(&names, &[], diagnostics)?;
            let mut files = Vec::new();
            for id in &opened.ids {
                match checked(&opened, id, arguments.verified) {
                    Some(file) => files.push(file),
                    None => diagnostics.push(opened.library.unknown_id(id)),
                }
            }
            let open =
                |file: &CheckedFile| file.unverified.as_ref().is_some_and(|it| !it.is_empty());
            all_verified = !files.iter().any(open);
            (!diagnostics.has_errors()).then(|| View {
                document: check_document(&files, wording),
                listing: check_listing(&files),
            })
        },
    )?;
    Ok(match exit {
        Exit::Done if !all_verified => Exit::ConditionFails,
        other => other,
    })
}

fn checked(opened: &Opened, id: &str, with_unverified: bool) -> Option<CheckedFile> {
    Some(CheckedFile {
        entry: opened.library.catalogue_entry(id)?,
        loosened: opened.library.loosened(id),
        not_compared: opened.library.not_compared(id),
        unverified: with_unverified.then(|| opened.library.unverified(id)),
    })
}
