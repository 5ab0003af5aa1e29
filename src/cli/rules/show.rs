//! `nongthon rules show`: a rule set or overlay as the law would print it.

use super::arguments::ShowArguments;
use super::opened::open;
use super::rule_file::write_rule_file;
use super::views::{View, write_view};
use crate::cli::exit::Exit;
use crate::folded::nearest_codes;
use crate::report::{named_chapters, provisions_document, provisions_listing};
use crate::rules::{Chapter, no_such_code};
use crate::wording::Wording;

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
    write_view(&arguments.view, inputs, wording, |diagnostics| {
        let opened = open(&names, &arguments.rules, diagnostics)?;
        let id = opened.ids.first()?;
        let Some(entry) = opened.library.catalogue_entry(id) else {
            diagnostics.push(opened.library.unknown_id(id));
            return None;
        };
        let all = opened.library.provisions(id);
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
        let in_full = arguments.code.is_some();
        Some(View {
            document: provisions_document(&entry, &chapters, in_full, wording),
            listing: provisions_listing(&entry, &chapters, in_full, wording),
        })
    })
}

fn codes(chapters: &[Chapter]) -> Vec<&str> {
    let provisions = chapters.iter().flat_map(|chapter| &chapter.provisions);
    let mut codes: Vec<&str> = provisions.map(|it| it.code.as_str()).collect();
    codes.dedup();
    codes
}
