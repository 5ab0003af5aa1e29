//! The sentences of a summary.

use crate::assess::Verdict;
use crate::diagnostic::{Bilingual, Diagnostic, Message, message};
use crate::number::Direction;
use crate::report::figures;
use crate::summary::{
    Average, Band, Closest, CommuneSummary, LeftOut, Missing, SetSummary, Summary,
};
use crate::wording::Wording;

/// How many communes are met.
pub(super) fn conclusion(summary: &Summary, wording: &Wording) -> String {
    wording.say(&message!(
        "summary-conclusion",
        met = summary.met(),
        total = summary.count(),
    ))
}

/// By what the communes of a set were judged, and how many criteria they meet on average.
pub(super) fn set_sentences(set: &SetSummary, wording: &Wording) -> String {
    let days = set.communes.iter().map(|commune| commune.as_of);
    let mut text = match (days.clone().min(), days.max()) {
        (Some(first), Some(last)) if first != last => wording.say(&message!(
            "summary-judged-by-days",
            set = &set.head.title,
            first = first,
            last = last,
        )),
        (first, _) => wording.say(&message!(
            "judged-by",
            set = &set.head.title,
            day = first.unwrap_or_default(),
        )),
    };
    let average = set.criteria_met();
    if let Some(mean) = average.mean(set.head.declared) {
        text.push(' ');
        text.push_str(&wording.say(&message!(
            "summary-average",
            average = mean,
            declared = set.head.declared,
            total = average.total,
            count = average.of,
        )));
    }
    if let Some(why) = &set.head.incomplete {
        text.push(' ');
        text.push_str(&wording.say(&message!("summary-incomplete", why = why)));
    }
    text
}

/// That something was left out, where it was.
pub(super) fn left_out(left_out: &[LeftOut], wording: &Wording) -> Option<String> {
    let count = left_out.len();
    (count > 0).then(|| wording.say(&message!("summary-left-out", count = count)))
}

/// The mark of a state.
pub(super) fn mark(verdict: Verdict, wording: &Wording) -> String {
    wording.word(mark_key(verdict))
}

/// The key of the mark of a state.
pub(crate) fn mark_key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "mark-met",
        Verdict::NotMet => "mark-not-met",
        Verdict::NotApplicable => "mark-not-applicable",
        Verdict::NoData => "mark-no-data",
        Verdict::Undecided => "mark-undecided",
    }
}

/// What the marks mean.
pub(super) fn key(wording: &Wording) -> String {
    let marks: Vec<String> = Verdict::ALL
        .into_iter()
        .map(|verdict| {
            let state = figures::verdict(verdict, wording).text;
            let mark = mark(verdict, wording);
            wording.say(&message!("mark-means", mark = mark, state = state))
        })
        .collect();
    wording.say(&message!("marks", marks = marks.join("; ")))
}

/// The criterion closest to being met with what it misses, such as `15: thiếu 1 người`.
pub(super) fn closest(commune: &CommuneSummary, wording: &Wording) -> String {
    commune
        .closest
        .as_ref()
        .map_or_else(String::new, |closest| {
            wording.say(&message!(
                "closest",
                criterion = &closest.criterion,
                missing = missing(closest, wording),
            ))
        })
}

/// What a criterion misses.
pub(super) fn missing(closest: &Closest, wording: &Wording) -> String {
    let only = closest.missing.len() == 1;
    let missing = closest.missing.iter().map(|missing| {
        let units = units(missing, wording);
        let text = match missing.direction {
            Direction::AtLeast => message!("gap-missing", units = units),
            Direction::AtMost => message!("gap-too-many", units = units),
        };
        if only {
            wording.say(&text)
        } else {
            wording.say(&message!(
                "closest-indicator",
                gap = text,
                code = &missing.code
            ))
        }
    });
    missing.collect::<Vec<String>>().join(", ")
}

fn units(missing: &Missing, wording: &Wording) -> String {
    let number = wording.number(missing.units);
    let unit = missing.unit.as_ref();
    unit.map_or(number.clone(), |unit: &Bilingual| {
        format!("{number} {}", wording.text(unit))
    })
}

/// How many criteria a band is about.
pub(super) fn band(band: &Band, declared: usize, wording: &Wording) -> String {
    let (least, most) = (*band.criteria.start(), *band.criteria.end());
    let text: Message = match (least, most) {
        _ if least == declared => message!("band-all", count = declared),
        (0, _) => message!("band-below", count = most + 1),
        _ if least == most => message!("band-one", count = least),
        _ => message!("band-between", least = least, most = most),
    };
    wording.say(&text)
}

/// A problem with its place in its file.
pub(super) fn problem(problem: &Diagnostic, wording: &Wording) -> String {
    crate::report::findings::finding_line(problem, wording)
}

/// Which criteria stand in a column of marks.
pub(super) fn criteria(codes: &[&str], wording: &Wording) -> String {
    match codes {
        [first, .., last] => wording.say(&message!(
            "column-criteria-range",
            first = *first,
            last = *last
        )),
        _ => wording.say(&message!("column-criterion-one", code = codes.join(", "))),
    }
}

/// Such as `3/12 xã`.
pub(super) fn of_communes(average: Average, wording: &Wording) -> String {
    wording.say(&message!(
        "communes-of",
        part = average.total,
        whole = average.of,
    ))
}
