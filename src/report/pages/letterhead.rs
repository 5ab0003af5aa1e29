//! What heads the first page, and what ends the text: the bodies, the place, who signs.

use super::titles::{name_in_papers, title_in_papers};
use super::{Issuer, Judged, Letterhead, MeetingForm, MeetingKind};
use crate::diagnostic::{Message, message};
use crate::folded::folded;
use crate::report::Signature;
use crate::report::place::{place_line, with_kind};
use crate::rules::Scope;
use crate::summary::CommuneSummary;
use crate::text::visible;
use crate::wording::Wording;

/// The heading of a report on these communes.
pub(in crate::report) fn letterhead(
    communes: &[Judged<'_>],
    form: &MeetingForm,
    wording: &Wording,
) -> Letterhead {
    let seat = Seat::of(communes, form.kind, wording);
    let subject = subject(communes, form.kind, wording);
    letterhead_of(seat, &form.issuer, subject, wording)
}

/// The heading of a report of the committee of a place, if one is known.
pub(in crate::report) fn letterhead_of(
    seat: Option<Seat>,
    issuer: &Issuer,
    subject: String,
    wording: &Wording,
) -> Letterhead {
    let body = body(issuer, seat.as_ref(), wording);
    let place = given(&issuer.place).or_else(|| seat.map(|seat| seat.name));
    Letterhead {
        superior_body: given(&issuer.superior_body).map(|body| body.to_uppercase()),
        number: wording.word(if is_committee(&body, wording) {
            "letterhead-number-committee"
        } else {
            "letterhead-number"
        }),
        body,
        nation: wording.word("letterhead-nation"),
        motto: wording.word("letterhead-motto"),
        place_and_date: wording.say(&message!(
            "letterhead-place-and-date",
            place = place.unwrap_or_else(|| wording.word("letterhead-place-unknown")),
        )),
        draft: wording.word("letterhead-draft"),
        paper: wording.word("letterhead-paper"),
        subject,
    }
}

/// Where the text ends: to whom it goes and who signs.
pub(in crate::report) fn signature(
    communes: &[Judged<'_>],
    form: &MeetingForm,
    wording: &Wording,
) -> Signature {
    let seat = Seat::of(communes, form.kind, wording);
    signature_of(seat.as_ref(), &form.issuer, wording)
}

/// The same of the committee of a place, if one is known.
pub(in crate::report) fn signature_of(
    seat: Option<&Seat>,
    issuer: &Issuer,
    wording: &Wording,
) -> Signature {
    let body = body(issuer, seat, wording);
    let signer = if is_committee(&body, wording) {
        vec![
            wording.word("signature-for-committee"),
            wording.word("signature-chair"),
        ]
    } else {
        vec![wording.word("signature-head")]
    };
    let superior = given(&issuer.superior_body).map(|body| format!("{body};"));
    Signature {
        recipients_title: wording.word("signature-recipients"),
        recipients: superior
            .into_iter()
            .chain([wording.word("signature-archive")])
            .collect(),
        signer,
    }
}

/// What somebody wrote on the command line, if anything.
fn given(text: &Option<String>) -> Option<String> {
    text.as_deref().map(visible).filter(|text| !text.is_empty())
}

/// The place whose committee reports, as far as it is known.
pub(in crate::report) struct Seat {
    /// The name alone.
    name: String,
    /// The name with the kind of place.
    title: String,
}

impl Seat {
    /// A commune reports on itself; on several, and at later steps, what all have in common does.
    fn of(communes: &[Judged<'_>], kind: MeetingKind, wording: &Wording) -> Option<Seat> {
        let commune = match communes {
            [(_, commune)] => Some(name_in_papers(commune, wording)),
            _ => None,
        };
        let district = common(communes, |commune| commune.district.clone());
        let province = common(communes, |commune| commune.province.clone());
        let [commune, district, province] = with_titles([commune, district, province]);
        let seat = match kind {
            MeetingKind::SelfAssessment => commune.or(district).or(province),
            MeetingKind::Examination => district.or(province),
            MeetingKind::Appraisal => province,
        };
        seat.map(|(title, name)| Seat::called(name, &title, wording))
    }

    /// Where the rules of a place are made: the narrowest place that they are for.
    pub fn of_rules(scope: &Scope, wording: &Wording) -> Option<Seat> {
        let names = [&scope.commune, &scope.district, &scope.province];
        let names = names.map(|name| name.as_ref().map(ToString::to_string));
        let seat = with_titles(names).into_iter().flatten().next();
        seat.map(|(title, name)| Seat::called(name, &title, wording))
    }

    fn called(name: String, title: &Message, wording: &Wording) -> Seat {
        Seat {
            title: with_kind(&name, title, wording),
            name,
        }
    }
}

/// The names of a commune, a district and a province, each with what says which of them it is.
fn with_titles(
    [commune, district, province]: [Option<String>; 3],
) -> [Option<(Message, String)>; 3] {
    [
        commune.map(|name| (message!("place-commune", name = &name), name)),
        district.map(|name| (message!("place-district", name = &name), name)),
        province.map(|name| (message!("place-province", name = &name), name)),
    ]
}

/// What is the same for all communes, and known.
fn common(
    communes: &[Judged<'_>],
    of: impl Fn(&CommuneSummary) -> Option<String>,
) -> Option<String> {
    let first = of(communes.first()?.1)?;
    let same = |other: Option<String>| other.is_some_and(|it| folded(&it) == folded(&first));
    communes
        .iter()
        .all(|(_, commune)| same(of(commune)))
        .then_some(first)
}

/// The issuing body in the lines it is written in: a People's Committee takes two.
fn body(issuer: &Issuer, seat: Option<&Seat>, wording: &Wording) -> Vec<String> {
    let committee = wording.word("letterhead-committee");
    match (given(&issuer.body), seat) {
        (Some(body), _) => {
            let body = body.to_uppercase();
            match body.strip_prefix(&committee).map(str::trim) {
                Some(of) if !of.is_empty() => vec![committee, of.to_owned()],
                _ => vec![body],
            }
        }
        (None, Some(seat)) => vec![committee, seat.title.to_uppercase()],
        (None, None) => vec![wording.word("letterhead-body-unknown")],
    }
}

/// Whether a body, in the lines it is written in, is a People's Committee.
pub(in crate::report) fn is_committee(body: &[String], wording: &Wording) -> bool {
    let begins = body.first().map(|line| folded(line)).unwrap_or_default();
    [
        wording.word("letterhead-committee"),
        wording.word("letterhead-committee-short"),
    ]
    .iter()
    .any(|name| begins.starts_with(&folded(name)))
}

fn subject(communes: &[Judged<'_>], kind: MeetingKind, wording: &Wording) -> String {
    let mut sets: Vec<&str> = Vec::new();
    for (set, _) in communes {
        let title = wording.text(&set.title);
        if !sets.contains(&title) {
            sets.push(title);
        }
    }
    let subject = wording.say(&message!(
        "meeting-subject",
        kind = kind.name(),
        set = sets.join("; "),
        place = place_of(communes, wording),
    ));
    let years = communes.iter().map(|(_, commune)| commune.as_of.year());
    match (years.clone().min(), years.max()) {
        (Some(first), Some(last)) if first == last => wording.say(&message!(
            "meeting-subject-of-year",
            subject = subject,
            year = first.to_string()
        )),
        _ => subject,
    }
}

/// The district and province that all the communes lie in, where they are known and the same.
pub(in crate::report) fn shared_place(
    communes: &[Judged<'_>],
    wording: &Wording,
) -> Option<String> {
    let province = common(communes, |commune| commune.province.clone())?;
    let district = common(communes, |commune| commune.district.clone());
    let has_district = |(_, commune): &Judged<'_>| commune.district.is_some();
    if district.is_none() && communes.iter().any(has_district) {
        return None;
    }
    Some(place_line(
        None,
        district.as_deref(),
        Some(&province),
        wording,
    ))
}

/// What a report is about: the commune, or how many.
pub(super) fn place_of(communes: &[Judged<'_>], wording: &Wording) -> String {
    match communes {
        [(_, commune)] => title_in_papers(commune, wording),
        _ => {
            let count = message!("place-communes", count = communes.len());
            match shared_place(communes, wording) {
                Some(place) => wording.say(&message!(
                    "place-communes-of",
                    communes = count,
                    place = place
                )),
                None => wording.say(&count),
            }
        }
    }
}
