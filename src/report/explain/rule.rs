//! What the rules ask, and where that is written.

use crate::assess::{Assessment, IndicatorResult};
use crate::diagnostic::{Message, SpanPlace, message};
use crate::report::figures;
use crate::report::footnotes::Known;
use crate::rules::{Requirement, Source, Target, Unset};
use crate::survey::Entry;
use crate::wording::Wording;
use jiff::civil::Date;

/// The target, its file and line, what an overlay changed, the document, how it is known, who
/// checked it, and for which day and place it holds.
pub(super) fn lines(
    result: &IndicatorResult<'_>,
    assessment: &Assessment<'_>,
    wording: &Wording,
) -> Vec<String> {
    let rule = result.rule;
    let mut lines = vec![wording.say(&asked(result, wording))];
    if let Some(source) = &rule.target.source {
        lines.push(written_in(source, assessment, wording));
        lines.extend(replaced(result, wording));
        lines.extend(document(&rule.target, source, wording));
    }
    if let Some(why) = &rule.target.loosens {
        lines.push(wording.say(&message!("explain-loosens", why = why)));
    }
    if let Some(when) = &rule.optional {
        lines.push(wording.say(&message!("explain-optional", when = when)));
    }
    lines.push(day(assessment, wording));
    lines.extend(place(assessment, wording));
    lines
}

fn asked(result: &IndicatorResult<'_>, wording: &Wording) -> Message {
    let (code, title) = (&result.rule.code, &result.rule.title);
    match &result.rule.target.requirement {
        Requirement::Unset(Unset::LeftTo(whom)) => message!(
            "explain-asked-of-others",
            code = code,
            title = title,
            whom = whom
        ),
        Requirement::Unset(_) => message!("explain-asked-unknown", code = code, title = title),
        _ => message!(
            "explain-asked",
            code = code,
            title = title,
            required = required(result, &result.rule.target, wording),
        ),
    }
}

/// What is asked, with the unit where it is not a percentage.
fn required(result: &IndicatorResult<'_>, target: &Target, wording: &Wording) -> String {
    let asked = figures::requirement(&target.requirement, result.rule.kind, wording);
    let has_unit = matches!(target.requirement, Requirement::Bound(..)) && !asked.ends_with('%');
    match result.rule.unit_name().filter(|_| has_unit) {
        Some(unit) => format!("{asked} {}", wording.text(unit)),
        None => asked,
    }
}

fn at(place: &SpanPlace, wording: &Wording) -> String {
    wording.say(&message!(
        "explain-rule-place",
        file = &place.source.name,
        line = place.line().to_string(),
    ))
}

fn written_in(source: &Source, assessment: &Assessment<'_>, wording: &Wording) -> String {
    let place = at(&source.place, wording);
    let overlays = &assessment.rules.overlays;
    let overlay = source.overlay.as_ref();
    let overlay = overlay.and_then(|id| overlays.iter().find(|note| note.id == *id));
    let message = match overlay {
        Some(note) => message!(
            "explain-written-by-overlay",
            title = &note.title,
            place = place
        ),
        None => message!(
            "explain-written",
            title = &assessment.rules.title,
            place = place
        ),
    };
    let text = wording.say(&message);
    match source.year {
        Some(year) => {
            let year = message!("explain-for-year", text = text, year = year.to_string());
            wording.say(&year)
        }
        None => text,
    }
}

/// What the overlay has put its target in the place of.
fn replaced(result: &IndicatorResult<'_>, wording: &Wording) -> Option<String> {
    let base = result.rule.target.replaces.as_deref()?;
    let source = base.source.as_ref()?;
    if matches!(base.requirement, Requirement::Unset(_)) {
        let place = at(&source.place, wording);
        return Some(wording.say(&message!("explain-replaces-nothing", place = place)));
    }
    Some(wording.say(&message!(
        "explain-replaces",
        required = required(result, base, wording),
        place = at(&source.place, wording),
    )))
}

fn document(target: &Target, source: &Source, wording: &Wording) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(citation) = &source.citation {
        lines.push(wording.say(&message!(
            "explain-document",
            document = &citation.cited(),
            basis = Known::of(target, source).basis_message(),
        )));
    }
    if let Some(signed) = &source.signed_off {
        lines.push(wording.say(&message!(
            "explain-signed-off",
            by = &signed.by,
            document = &signed.document,
            day = signed.date,
            place = at(&signed.place, wording),
        )));
    }
    lines
}

/// The day whose targets apply, and who said so.
fn day(assessment: &Assessment<'_>, wording: &Wording) -> String {
    let day = assessment.rules.as_of;
    let from_survey = |entry: &&Entry<Date>| entry.value == day;
    let message = match assessment.survey.facts.date.as_ref().filter(from_survey) {
        Some(entry) => message!(
            "explain-day-of-survey",
            day = day,
            place = entry.cell.within_file(),
            written = &entry.cell.value,
        ),
        None => message!("explain-day-asked", day = day),
    };
    wording.say(&message)
}

/// The region or group whose targets apply, and where it was read.
fn place(assessment: &Assessment<'_>, wording: &Wording) -> Option<String> {
    let facts = &assessment.survey.facts;
    let rules = assessment.rules;
    let (level, given) = match (&rules.region, &rules.group) {
        (Some(region), _) => (region, facts.region.as_ref()),
        (None, Some(group)) => (group, facts.group.as_ref()),
        (None, None) => return None,
    };
    let cell = given.or(facts.province.as_ref()).map(|entry| &entry.cell);
    let message = match cell {
        Some(cell) => message!(
            "explain-region",
            region = &level.name,
            place = cell.within_file(),
            written = &cell.value,
        ),
        None => message!("explain-region-alone", region = &level.name),
    };
    Some(wording.say(&message))
}
