//! Criteria, indicators and parts.

use super::table::TableReader;
use super::target::{checked_span, read_targets};
use super::vocabulary::{read_fact_reference, read_scale_reference, read_unit_reference};
use crate::diagnostic::{Code, Diagnostic};
use crate::rules::files::book::{BookCriterion, BookIndicator, Kind, Vocabulary};
use crate::rules::files::dates::DateSpan;
use crate::rules::files::keys;

/// A criterion with all versions of its indicators.
pub(super) fn read_criterion(
    criterion: &TableReader<'_>,
    vocabulary: &Vocabulary,
) -> Option<BookCriterion> {
    let code = criterion.required_text("code");
    let title = criterion.required_bilingual("title", "title_en");
    let complete = criterion.flag("complete");
    let parent = code.as_ref().map(|code| code.value.as_str());
    let indicators: Vec<BookIndicator> = criterion
        .subtables("indicator")
        .iter()
        .filter_map(|indicator| read_indicator(indicator, vocabulary, parent, Nesting::Indicator))
        .collect();
    if indicators.is_empty() && !criterion.has("indicator") {
        criterion.file.report(
            Diagnostic::new(Code::MissingKey, criterion.place()).with("key", "criterion.indicator"),
        );
    }
    let code = code?;
    Some(BookCriterion {
        code: code.value,
        title: title?,
        complete,
        indicators,
        span: code.place.span,
    })
}

/// What is being read; parts have no parts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Nesting {
    Indicator,
    Part,
}

/// One version of an indicator or of a part; `parent` is the code it must stand under.
pub(super) fn read_indicator(
    indicator: &TableReader<'_>,
    vocabulary: &Vocabulary,
    parent: Option<&str>,
    nesting: Nesting,
) -> Option<BookIndicator> {
    let code = indicator.required_text("code");
    let title = indicator.required_bilingual("title", "title_en");
    let dates = DateSpan::new(indicator.date("from"), indicator.date("until"));
    let dates = checked_span(indicator, dates, indicator.place_of("until"));
    let unit = read_unit_reference(indicator, vocabulary);
    let scale = read_scale_reference(indicator, vocabulary);
    let denominator = read_fact_reference(indicator, "denominator", vocabulary);
    let may_exceed_whole = indicator.flag("may_exceed_whole");
    let counts = indicator.word("counts", &keys::COUNTS);
    let weighted_by = read_fact_reference(indicator, "weighted_by", vocabulary);
    let sexes = indicator.word("sexes", &keys::SEXES);
    let optional = indicator.bilingual("optional", "optional_en");
    let guidance = indicator.bilingual("guidance", "guidance_en");
    let targets = read_targets(indicator, vocabulary);
    let parts = match nesting {
        Nesting::Indicator => {
            let code = code.as_ref().map(|code| code.value.as_str());
            read_parts(indicator, vocabulary, code)
        }
        Nesting::Part => Vec::new(),
    };
    let parts_needed = match nesting {
        Nesting::Indicator => read_parts_needed(indicator, parts.len()),
        Nesting::Part => None,
    };
    let kind = if parts.is_empty() {
        let kind = read_kind(indicator, unit.is_some(), !targets.is_empty());
        refuse_misfits(indicator, kind);
        kind
    } else {
        refuse_own_judgement(indicator);
        // Never judged by itself: its parts are.
        Some(Kind::YesNo)
    };

    let code = code?;
    if let Some(parent) = parent
        && !stands_under(&code.value, parent, nesting)
    {
        indicator.file.report(
            Diagnostic::new(Code::MisplacedCode, code.place.clone())
                .with("code", &code.value)
                .with("parent", parent),
        );
    }
    Some(BookIndicator {
        code: code.value,
        title: title?,
        dates,
        kind: kind?,
        unit,
        scale,
        denominator,
        may_exceed_whole,
        counts_hamlets: counts.is_some(),
        weighted_by,
        each_sex: sexes.is_some(),
        optional,
        guidance,
        targets,
        parts,
        parts_needed,
        span: code.place.span,
    })
}

/// The parts under the key `part`.
pub(super) fn read_parts(
    indicator: &TableReader<'_>,
    vocabulary: &Vocabulary,
    code: Option<&str>,
) -> Vec<BookIndicator> {
    indicator
        .subtables("part")
        .iter()
        .filter_map(|part| read_indicator(part, vocabulary, code, Nesting::Part))
        .collect()
}

/// How many parts must be met, under `met_when`; `None` for all.
pub(super) fn read_parts_needed(indicator: &TableReader<'_>, parts: usize) -> Option<u32> {
    let met_when = indicator.subtable("met_when")?;
    let needed = met_when.required_whole("at_least_parts")?;
    let in_range = needed > 0 && (needed as usize) <= parts;
    if !in_range {
        let place = met_when.place_of("at_least_parts");
        indicator.file.report(
            Diagnostic::new(Code::PartsNeeded, place)
                .with("needed", needed as usize)
                .with("parts", parts),
        );
    }
    Some(needed).filter(|_| in_range)
}

fn read_kind(indicator: &TableReader<'_>, has_unit: bool, has_target: bool) -> Option<Kind> {
    let kind = indicator.word("kind", &Kind::WORDS);
    let missing = |key: &str| {
        indicator
            .file
            .report(Diagnostic::new(Code::MissingKey, indicator.place()).with("key", key));
    };
    if !indicator.has("kind") {
        missing("kind");
    }
    let kind = kind?.value;
    let is_counted = !matches!(kind, Kind::YesNo | Kind::Level);
    if is_counted && !has_unit && !indicator.has("unit") {
        missing("unit");
    }
    if kind == Kind::Level && !indicator.has("scale") {
        missing("scale");
    }
    if !has_target && !indicator.has("target") {
        missing("target");
    }
    Some(kind)
}

/// Keys that say how figures are joined fit one kind each.
const KINDS_OF_KEYS: [(&str, &str, Kind); 3] = [
    ("counts", "share", Kind::Share),
    ("sexes", "share", Kind::Share),
    ("weighted_by", "amount", Kind::Amount),
];

/// Reports keys that mean nothing for how the indicator is observed.
fn refuse_misfits(indicator: &TableReader<'_>, kind: Option<Kind>) {
    for (key, word, fitting) in KINDS_OF_KEYS {
        if kind.is_some_and(|kind| kind != fitting) && indicator.has(key) {
            let place = indicator.place_of(key);
            indicator.file.report(
                Diagnostic::new(Code::KeyMisfit, place)
                    .with("key", key)
                    .with("kind", word),
            );
        }
    }
}

/// An indicator with parts is judged by them alone.
fn refuse_own_judgement(indicator: &TableReader<'_>) {
    let joining = KINDS_OF_KEYS.map(|(key, _, _)| key);
    for key in ["kind", "unit", "scale", "denominator", "target"]
        .into_iter()
        .chain(joining)
    {
        if indicator.has(key) {
            refuse_with_parts(indicator, key);
        }
    }
}

/// Reports a key that cannot stand beside parts.
pub(super) fn refuse_with_parts(indicator: &TableReader<'_>, key: &'static str) {
    indicator.file.report(
        Diagnostic::new(Code::TargetForm, indicator.place_of(key))
            .with("given", [key, "part"].join(", "))
            .with("count", 2_usize)
            .with("about", "parts"),
    );
}

/// `12.1` and `12` stand under criterion `12`; `8.4.a` stands under indicator `8.4`.
fn stands_under(code: &str, parent: &str, nesting: Nesting) -> bool {
    let is_number =
        |text: &str| !text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit());
    let child = code.strip_prefix(parent).map(|rest| rest.strip_prefix('.'));
    match child {
        None => false,
        Some(None) => nesting == Nesting::Indicator && code == parent,
        Some(Some(last)) => {
            !last.is_empty()
                && match nesting {
                    Nesting::Indicator => is_number(last),
                    Nesting::Part => last.bytes().all(|byte| byte.is_ascii_lowercase()),
                }
        }
    }
}
