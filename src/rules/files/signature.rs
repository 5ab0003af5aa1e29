//! What was signed: targets as a record of a sign-off keeps them, so that a later change shows.
//!
//! A record keeps what the decision says, not how the file is put together: another key for the document or
//! another order changes nothing, another day of issue does.

use super::book::{
    Basis, BookIndicator, BookTarget, Change, Overlay, PlaceValues, RuleBook, SignOffRecord,
    TargetValue,
};
use super::dates::DateSpan;
use super::places::Scope;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, SourceText, SpanPlace};
use crate::text::Text;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::fmt::Display;
use std::sync::Arc;

/// Whether somebody signed that a target was checked against the text of the decision.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum Signature {
    /// Nobody did.
    #[default]
    Missing,
    /// This record of the file says who did, by its number.
    Record(usize),
    /// Somebody did, before the target was changed.
    Outdated,
}

/// A target with its code, as a sign-off is of it.
#[derive(Clone, Debug)]
pub struct SignableTarget<'t> {
    /// The code of the indicator or part.
    pub code: &'t Text,
    /// The target.
    pub target: &'t BookTarget,
    /// What the law says by it, on one line.
    pub law: String,
}

impl RuleBook {
    /// Every target as a sign-off is of it, in the order of [`RuleBook::targets`].
    pub fn signable(&self) -> Vec<SignableTarget<'_>> {
        let indicators = self.groups().flat_map(|group| &group.indicators);
        let frame = Frame {
            scope: None,
            in_force: self.in_force,
        };
        let leaves = indicators.flat_map(BookIndicator::leaves);
        leaves.flat_map(|leaf| frame.of_leaf(leaf)).collect()
    }
}

impl Overlay {
    /// Every target as a sign-off is of it, in the order of [`Overlay::targets`].
    pub fn signable(&self) -> Vec<SignableTarget<'_>> {
        let frame = Frame {
            scope: Some(&self.scope),
            in_force: self.in_force,
        };
        let changes = self.changes.iter();
        changes
            .flat_map(|change| {
                let parts = change.parts.iter().flat_map(|part| frame.of_leaf(part));
                frame.of_change(change).into_iter().chain(parts)
            })
            .collect()
    }
}

/// What all targets of a file have in common.
struct Frame<'f> {
    scope: Option<&'f Scope>,
    in_force: DateSpan,
}

/// What stands between two things that a record says of a target.
const BETWEEN: &str = "; ";

/// The last of them. A decision may end earlier than it said when it was signed: another decision ends it.
const IN_FORCE: &str = "; in_force = ";

impl Frame<'_> {
    fn of_leaf<'t>(&self, leaf: &'t BookIndicator) -> Vec<SignableTarget<'t>> {
        let mut about = vec![
            format!("title = {}", leaf.title.vi),
            format!("kind = {}", leaf.kind.word()),
        ];
        let unit = leaf.unit.as_ref();
        about.extend(unit.map(|unit| format!("unit = {}", unit.name.vi)));
        self.signable(&leaf.code, &leaf.targets, &about)
    }

    fn of_change<'t>(&self, change: &'t Change) -> Vec<SignableTarget<'t>> {
        let title = change.title.as_ref();
        let about: Vec<String> = title
            .map(|title| format!("title = {}", title.vi))
            .into_iter()
            .collect();
        self.signable(&change.code, &change.targets, &about)
    }

    fn signable<'t>(
        &self,
        code: &'t Text,
        targets: &'t [BookTarget],
        about: &[String],
    ) -> Vec<SignableTarget<'t>> {
        let targets = targets.iter();
        targets
            .map(|target| SignableTarget {
                code,
                target,
                law: self.law(code, target, about),
            })
            .collect()
    }

    fn law(&self, code: &str, target: &BookTarget, about: &[String]) -> String {
        let mut says = asked(target);
        says.extend_from_slice(about);
        if let Some(citation) = &target.citation {
            says.push(format!("document = {}", citation.document.vi));
            says.extend(citation.issued.map(|day| format!("issued = {day}")));
            let clause = citation.clause.as_ref();
            says.extend(clause.map(|clause| format!("clause = {}", clause.vi)));
        }
        if let Some(scope) = self.scope {
            let places = [
                ("province", &scope.province),
                ("district", &scope.district),
                ("commune", &scope.commune),
            ];
            for (key, name) in places {
                says.extend(name.as_ref().map(|name| format!("{key} = {name}")));
            }
        }
        let (from, to) = (day(self.in_force.from), day(self.in_force.to));
        let says = says.join(BETWEEN);
        format!("{code}: {says}{IN_FORCE}{from}..{to}")
    }
}

/// The value and its days, in the words of rule files.
fn asked(target: &BookTarget) -> Vec<String> {
    let mut says = vec![match &target.value {
        TargetValue::AtLeast(values) => format!("at_least = {}", places(values)),
        TargetValue::AtMost(values) => format!("at_most = {}", places(values)),
        TargetValue::LevelAtLeast(values) => format!("at_least = {}", places(values)),
        TargetValue::Yes => "is = yes".to_owned(),
        TargetValue::LeftTo(whom) => format!("left_to = {}", whom.vi),
        TargetValue::Unset(why) => format!("unset = {}", why.vi),
    }];
    match target.year {
        Some(year) => says.push(format!("year = {year}")),
        None => {
            let (from, until) = (target.dates.from, target.dates.to);
            says.extend((from != Date::MIN).then(|| format!("from = {from}")));
            says.extend((until != Date::MAX).then(|| format!("until = {until}")));
        }
    }
    says
}

fn places<T: Display>(values: &PlaceValues<T>) -> String {
    match values {
        PlaceValues::Everywhere(value) => value.to_string(),
        PlaceValues::ByLevel(values) => {
            let values = values
                .iter()
                .map(|(code, value)| format!("{code} = {value}"));
            format!("{{ {} }}", values.collect::<Vec<_>>().join(", "))
        }
    }
}

/// A day; nothing for an open end.
fn day(day: Date) -> String {
    let is_open = day == Date::MIN || day == Date::MAX;
    if is_open {
        String::new()
    } else {
        day.to_string()
    }
}

/// Whether what was signed is what the file says now.
fn is_still(signed: &str, now: &str) -> bool {
    let (Some((signed, signed_days)), Some((now, days))) =
        (signed.rsplit_once(IN_FORCE), now.rsplit_once(IN_FORCE))
    else {
        return false;
    };
    let ends = [signed_days, days].map(|days| days.rsplit_once(".."));
    let [Some((signed_from, signed_to)), Some((from, to))] = ends else {
        return false;
    };
    // Days compare as they are written, the year first.
    let is_no_later = signed_to.is_empty() || (!to.is_empty() && to <= signed_to);
    signed == now && signed_from == from && is_no_later
}

/// What one of two lines says and the other does not.
fn only_in(one: &str, other: &str) -> String {
    let others: Vec<&str> = other.split(BETWEEN).collect();
    let own = one.split(BETWEEN).filter(|it| !others.contains(it));
    own.collect::<Vec<&str>>().join(BETWEEN)
}

impl SignOffRecord {
    /// Whether the record is of a target as it stands; a record that does not say how its targets
    /// were is of all targets of its codes.
    fn covers(&self, code: &str, law: &str) -> bool {
        self.codes.iter().any(|(signed, _)| *signed == *code)
            && (self.targets.is_empty() || self.targets.iter().any(|signed| is_still(signed, law)))
    }

    /// How the record has targets of a code.
    fn of_code<'r>(&'r self, code: &'r str) -> impl Iterator<Item = &'r Text> {
        let is_of_code = move |text: &&Text| {
            let rest = text.strip_prefix(code);
            rest.is_some_and(|rest| rest.starts_with(':'))
        };
        self.targets.iter().filter(is_of_code)
    }

    /// The codes for which the record still holds, and those of which something that was signed stands in
    /// the file no more.
    pub fn codes_by_validity(&self) -> [Vec<&Text>; 2] {
        let codes = self.codes.iter().map(|(code, _)| code);
        let holds = |code: &Text| {
            let mut signed = self.of_code(code).peekable();
            self.targets.is_empty()
                || signed.peek().is_none()
                || signed.any(|text| !self.outdated.contains(text))
        };
        let has_outdated = |code: &Text| {
            let mut signed = self.of_code(code);
            signed.any(|text| self.outdated.contains(text))
        };
        [
            codes.clone().filter(|code| holds(code)).collect(),
            codes.filter(|code| has_outdated(code)).collect(),
        ]
    }
}

/// Finds who signed which target of a rule set. One that was signed and changed afterwards counts as not
/// checked; it is reported.
pub fn match_signatures_of_book(book: &mut RuleBook, diagnostics: &mut Diagnostics) {
    let mut matched = Matched::of(
        &book.source,
        std::mem::take(&mut book.signed_off),
        book.signable(),
    );
    let groups = book.criteria.iter_mut().chain(&mut book.recognition);
    let leaves = groups.flat_map(|group| &mut group.indicators);
    matched.write(leaves.flat_map(targets_of));
    book.signed_off = matched.records;
    diagnostics.append(matched.diagnostics);
}

/// The same for an overlay.
pub fn match_signatures_of_overlay(overlay: &mut Overlay, diagnostics: &mut Diagnostics) {
    let mut matched = Matched::of(
        &overlay.source,
        std::mem::take(&mut overlay.signed_off),
        overlay.signable(),
    );
    matched.write(overlay.changes.iter_mut().flat_map(|change| {
        let parts = change.parts.iter_mut().flat_map(targets_of);
        change.targets.iter_mut().chain(parts)
    }));
    overlay.signed_off = matched.records;
    diagnostics.append(matched.diagnostics);
}

/// The targets of an indicator, or of its parts where it has any.
fn targets_of(indicator: &mut BookIndicator) -> Vec<&mut BookTarget> {
    if indicator.parts.is_empty() {
        return indicator.targets.iter_mut().collect();
    }
    let parts = indicator.parts.iter_mut();
    parts.flat_map(|part| &mut part.targets).collect()
}

/// The records, and whose each target is, in the order of the file.
struct Matched {
    records: Vec<SignOffRecord>,
    signatures: Vec<Signature>,
    diagnostics: Diagnostics,
}

impl Matched {
    fn of(
        source: &Arc<SourceText>,
        mut records: Vec<SignOffRecord>,
        targets: Vec<SignableTarget<'_>>,
    ) -> Matched {
        let mut diagnostics = Diagnostics::default();
        let stands = |signed: &Text| targets.iter().any(|now| is_still(signed, &now.law));
        for record in &mut records {
            let signed = record.targets.iter();
            record.outdated = signed.filter(|it| !stands(it)).cloned().collect();
        }
        let signatures = targets.iter().map(|target| {
            if target.target.basis != Some(Basis::Text) {
                return Signature::Missing;
            }
            let covers = |record: &SignOffRecord| record.covers(target.code, &target.law);
            if let Some(index) = records.iter().rposition(covers) {
                diagnostics.append(too_early(source, &records[index], target));
                return Signature::Record(index);
            }
            // What was signed and stands nowhere any more was this one, before somebody changed it.
            let mut signed = records.iter().flat_map(|it| it.of_code(target.code));
            let Some(before) = signed.find(|text| !stands(text)) else {
                return Signature::Missing;
            };
            diagnostics.push(
                Diagnostic::new(
                    Code::SignedOffChanged,
                    SpanPlace::new(source, &target.target.span),
                )
                .with("code", target.code)
                .with("before", only_in(before, &target.law))
                .with("now", only_in(&target.law, before)),
            );
            Signature::Outdated
        });
        let signatures = signatures.collect();
        Matched {
            records,
            signatures,
            diagnostics,
        }
    }

    fn write<'t>(&mut self, targets: impl Iterator<Item = &'t mut BookTarget>) {
        for (target, signature) in targets.zip(&self.signatures) {
            target.signature = *signature;
            if *signature == Signature::Outdated {
                // Nobody has checked what stands there now.
                target.basis = Some(Basis::Entered);
            }
        }
    }
}

/// That a target was signed before its document was issued.
fn too_early(
    source: &Arc<SourceText>,
    record: &SignOffRecord,
    target: &SignableTarget<'_>,
) -> Diagnostics {
    let citation = target.target.citation.as_ref();
    let issued = citation.and_then(|it| Some((&it.document, it.issued?)));
    let span = record.codes.iter().find(|(code, _)| code == target.code);
    let found = issued.zip(span);
    let found = found.filter(|((_, issued), _)| record.date < *issued);
    found.map_or_else(Diagnostics::default, |((document, issued), (_, span))| {
        Diagnostic::new(Code::SignOffTooEarly, SpanPlace::new(source, span))
            .with("document", document)
            .with("issued", issued)
            .with("day", record.date)
            .into()
    })
}
