//! An overlay file as a whole.

use super::RuleFile;
use super::book::read_in_force;
use super::indicator::{read_parts, read_parts_needed, refuse_with_parts};
use super::sign_off::read_signed_off;
use super::sum::read_sums;
use super::table::TableReader;
use super::target::read_targets;
use super::vocabulary::read_vocabulary;
use crate::diagnostic::{Bilingual, Code, Diagnostic, Diagnostics, SourceText};
use crate::folded::nearest;
use crate::rules::files::book::{BookTarget, Change, Overlay, RuleBook, Vocabulary};
use crate::rules::files::checking::check_overlay;
use crate::rules::files::keys::OVERLAY;
use crate::rules::files::places::{Places, Scope};
use crate::rules::files::signature::match_signatures_of_overlay;
use crate::text::Text;
use std::sync::Arc;

/// The rule sets that an overlay can change.
#[derive(Clone, Copy)]
pub struct Bases<'b> {
    /// The ids of all.
    pub ids: &'b [Text],
    /// The set of an id.
    pub find: &'b dyn Fn(&str) -> Option<&'b RuleBook>,
}

/// Reads and checks an overlay against its base set.
pub fn read_overlay(
    source: &Arc<SourceText>,
    bases: Bases<'_>,
    places: &Places,
) -> (Option<Overlay>, Diagnostics) {
    let file = RuleFile::new(source);
    let mut base = None;
    let mut overlay = file.parse().and_then(|table| {
        if !file.is_wanted_sort(table.get_ref(), true) {
            return None;
        }
        let reader = TableReader::new(&file, &OVERLAY, table.get_ref(), 0..0);
        base = find_base(&reader, bases);
        let overlay = read(&reader, base.map(|base| &base.vocabulary));
        drop(reader);
        // What could not be read would be missed by the checks without being missing.
        overlay.filter(|_| !file.has_errors())
    });
    if let (Some(overlay), Some(base)) = (&overlay, base) {
        check_overlay(overlay, base, places, &mut file.diagnostics.borrow_mut());
    }
    if let Some(overlay) = &mut overlay {
        match_signatures_of_overlay(overlay, &mut file.diagnostics.borrow_mut());
    }
    file.finish(overlay)
}

fn find_base<'b>(table: &TableReader<'_>, bases: Bases<'b>) -> Option<&'b RuleBook> {
    let base = table.required_text("base")?;
    let found = (bases.find)(&base.value);
    if found.is_none() {
        let known: Vec<String> = bases.ids.iter().map(Text::to_string).collect();
        let near = nearest(&base.value, known.iter().map(String::as_str));
        table.file.report(
            Diagnostic::new(Code::UnknownRuleSet, base.place)
                .with("id", base.value)
                .with("near", near.as_slice())
                .with("count", near.len())
                .with("allowed", known.as_slice()),
        );
    }
    found
}

fn read(table: &TableReader<'_>, base: Option<&Vocabulary>) -> Option<Overlay> {
    let inherited = base.cloned().unwrap_or_default();
    // A value that an overlay sets must rest on a document that the overlay names.
    let own = Vocabulary {
        citations: Default::default(),
        ..inherited.clone()
    };
    let vocabulary = read_vocabulary(table, &own);
    let id = table.required_text("id");
    let base_id = table.text("base");
    let title = table.required_bilingual("title", "title_en");
    let scope = read_scope(table);
    let in_force = read_in_force(table);
    let checked_on = table.required_date("checked_on");
    let changes: Vec<Change> = table
        .subtables("indicator")
        .iter()
        .filter_map(|change| read_change(change, &vocabulary))
        .collect();
    let signed_off = read_signed_off(table);
    let sums = read_sums(table, &vocabulary);
    let id = id?;
    Some(Overlay {
        id: id.value,
        base: base_id?.value,
        title: title?,
        province_span: table.has("province").then(|| table.span_of("province")),
        scope,
        in_force: in_force?,
        checked_on: checked_on?,
        facts: vocabulary.facts[inherited.facts.len().min(vocabulary.facts.len())..].to_vec(),
        changes,
        signed_off,
        sums,
        source: Arc::clone(&table.file.source),
        span: id.place.span,
    })
}

/// The place: a province, a district of it, or a commune. Names of districts and communes repeat, so
/// they mean nothing without the province.
fn read_scope(table: &TableReader<'_>) -> Scope {
    let name = |key| table.text(key).map(|text| text.value);
    let (district, commune) = (name("district"), name("commune"));
    if (district.is_some() || commune.is_some()) && !table.has("province") {
        let missing = Diagnostic::new(Code::MissingKey, table.place()).with("key", "province");
        table.file.report(missing);
    }
    Scope {
        province: name("province"),
        district,
        commune,
    }
}

fn read_change(change: &TableReader<'_>, vocabulary: &Vocabulary) -> Option<Change> {
    let code = change.required_text("code");
    let title = change.bilingual("title", "title_en");
    let guidance = change.bilingual("guidance", "guidance_en");
    let loosens = change.bilingual("loosens", "loosens_en");
    let mut targets = read_targets(change, vocabulary);
    let mut parts = read_parts(
        change,
        vocabulary,
        code.as_ref().map(|code| code.value.as_str()),
    );
    let parts_needed = read_parts_needed(change, parts.len());
    if !parts.is_empty() && change.has("target") {
        refuse_with_parts(change, "target");
    }
    let own_targets = targets.iter_mut();
    let all = own_targets.chain(parts.iter_mut().flat_map(|part| &mut part.targets));
    give_reason(loosens.as_ref(), all);
    let code = code?;
    Some(Change {
        loosens,
        parts,
        parts_needed,
        code: code.value,
        title,
        guidance,
        targets,
        span: code.place.span,
    })
}

/// The reason that an entry gives is that of each of its targets which has none of its own.
fn give_reason<'t>(reason: Option<&Bilingual>, targets: impl Iterator<Item = &'t mut BookTarget>) {
    for target in targets {
        target.loosens = target.loosens.take().or_else(|| reason.cloned());
    }
}
