//! `nongthon rules show`: a rule set or overlay as the law would print it.

use super::arguments::ShowArguments;
use super::on_paper::{OnPaper, write_on_paper};
use super::opened::{Opened, open};
use super::rule_file::write_rule_file;
use crate::cli::exit::Exit;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::folded::nearest_codes;
use crate::report::{
    Document, Effect, Issuer, Listing, PagedDocument, ShownRules, named_chapters,
    provisions_document, provisions_listing, provisions_pages,
};
use crate::rules::{Chapter, Edition, no_such_code};
use crate::wording::Wording;
use jiff::civil::Date;

pub(super) fn run(arguments: &ShowArguments, wording: &Wording) -> anyhow::Result<Exit> {
    let names = [arguments.set.as_str()];
    if arguments.source {
        return write_rule_file(
            &arguments.view.output,
            &arguments.set,
            wording,
            |diagnostics| {
                let opened = open(&names, &arguments.rules, diagnostics)?;
                let id = opened.ids.first()?;
                let source = opened.library.source(id);
                if source.is_none() {
                    diagnostics.push(opened.library.unknown_id(id));
                }
                source.map(|source| source.text.to_string())
            },
        );
    }
    let further = arguments.rules.iter().map(String::as_str);
    let inputs = names.into_iter().chain(further);
    let make = |diagnostics: &mut Diagnostics| shown(arguments, diagnostics);
    write_on_paper(&arguments.view, &arguments.issuer, inputs, wording, make)
}

fn shown(arguments: &ShowArguments, diagnostics: &mut Diagnostics) -> Option<ShownRules> {
    let name = arguments.set.as_str();
    let opened = open(&[name], &arguments.rules, diagnostics)?;
    let library = &opened.library;
    let id = opened.ids.first()?;
    let Some(entry) = library.catalogue_entry(id) else {
        diagnostics.push(library.unknown_id(id));
        return None;
    };
    let (all, files, effect) = match arguments.as_of {
        None => (
            library.provisions(id),
            entry.base.iter().cloned().collect(),
            None,
        ),
        Some(day) => match in_effect(&opened, id, day, arguments.region.as_deref()) {
            Ok((edition, effect)) => (edition.chapters(), edition.files(), Some(effect)),
            Err(diagnostic) => {
                diagnostics.push(diagnostic);
                return None;
            }
        },
    };
    let chapters = match &arguments.code {
        None => all,
        Some(code) => {
            let chapters = named_chapters(all.clone(), code);
            if chapters.is_empty() {
                let near = nearest_codes(code, codes(&all));
                diagnostics.push(no_such_code(code, near));
                return None;
            }
            chapters
        }
    };
    let others = files.iter().filter(|file| *file != id);
    Some(ShownRules {
        others: others
            .filter_map(|file| library.catalogue_entry(file))
            .collect(),
        entry,
        chapters,
        code: arguments.code.clone(),
        effect,
    })
}

/// What applies on a day, of one region or group if somebody asks for one.
fn in_effect(
    opened: &Opened,
    id: &str,
    day: Date,
    region: Option<&str>,
) -> Result<(Edition, Effect), Diagnostic> {
    let edition = opened.library.edition(id, Some(day))?;
    let all = edition.regions();
    let Some(wanted) = region else {
        // That of an overlay's province is worth telling.
        let regions = if all.len() == 1 { all } else { Vec::new() };
        return Ok((edition, Effect { day, regions }));
    };
    let codes: Vec<String> = all.iter().map(|region| region.code.to_string()).collect();
    let narrowed = edition.in_region(wanted).ok_or_else(|| {
        let near = nearest_codes(wanted, codes.iter().map(String::as_str));
        Diagnostic::new(Code::UnknownRegion, Place::Nowhere)
            .with("region", wanted)
            .with("count", near.len())
            .with("near", near.as_slice())
            .with("allowed", codes.as_slice())
    })?;
    let regions = narrowed.regions();
    Ok((narrowed, Effect { day, regions }))
}

fn codes(chapters: &[Chapter]) -> Vec<&str> {
    let provisions = chapters.iter().flat_map(|chapter| &chapter.provisions);
    let mut codes: Vec<&str> = provisions.map(|it| it.code.as_str()).collect();
    codes.dedup();
    codes
}

impl OnPaper for ShownRules {
    fn document(&self, wording: &Wording) -> Document {
        provisions_document(self, wording)
    }

    fn listing(&self, wording: &Wording) -> Listing {
        provisions_listing(self, wording)
    }

    fn pages(&self, issuer: &Issuer, wording: &Wording) -> PagedDocument {
        provisions_pages(self, issuer, wording)
    }
}
