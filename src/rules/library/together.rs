//! How the overlays at hand meet each other: which speak of the same target, and which speak of
//! parts that another brings.

use super::Library;
use super::shelf::{Shelved, ShelvedOverlay};
use crate::diagnostic::{Arg, Code, Diagnostic, Diagnostics};
use crate::rules::files::book::{BookIndicator, Change, Overlay, RuleBook};
use crate::rules::files::dates::DateSpan;
use crate::rules::files::places::Places;
use crate::rules::files::{
    Loosened, NotCompared, check_part_of_other, is_part_of_other, loosened, not_compared,
};
use crate::text::Text;
use jiff::civil::Date;

impl Library {
    /// Reports two overlays of one place that set the same target for one day, where nobody could say
    /// which of them is meant, and targets of parts that no overlay of a wider place brings.
    pub(super) fn check_together(&self, diagnostics: &mut Diagnostics) {
        for (index, later) in self.overlays.iter().enumerate() {
            for earlier in &self.overlays[..index] {
                let (one, other) = (&earlier.mark, &later.mark);
                if self.is_asked_for(earlier) == self.is_asked_for(later)
                    && one.base == other.base
                    && one.scope.province.is_some()
                    && one.scope.is_same(&other.scope)
                    && let Some(days) = one.in_force.intersection(other.in_force)
                    && let (Some(one), Some(other)) = (earlier.content(), later.content())
                {
                    let is_built_in = !self.is_given(&earlier.mark.id);
                    diagnostics.append(overlaps(one, other, days, is_built_in));
                }
            }
        }
        let given = self.given_shelf.iter().chain(&self.given_overlays);
        for overlay in given.filter_map(|id| self.overlay(id)) {
            self.check_parts_of_others(overlay, diagnostics);
        }
    }

    /// Whether the overlay applies because somebody asked for it: then it goes over those that apply
    /// by themselves, and a target that both set is no contradiction.
    fn is_asked_for(&self, shelved: &ShelvedOverlay) -> bool {
        self.given_overlays.contains(&shelved.mark.id)
    }

    fn is_given(&self, id: &Text) -> bool {
        self.given_shelf.contains(id) || self.given_overlays.contains(id)
    }

    fn check_parts_of_others(&self, overlay: &Overlay, diagnostics: &mut Diagnostics) {
        let Some(base) = self.book(&overlay.base) else {
            return;
        };
        let of_part = |change: &&Change| is_part_of_other(change, base);
        for change in overlay.changes.iter().filter(of_part) {
            let wider = self.overlays_before(overlay);
            check_part_of_other(overlay, change, base, &wider, &self.places, diagnostics);
        }
    }

    /// The overlays that go before one where it applies: those of wider places and of the same one.
    fn overlays_before(&self, overlay: &Overlay) -> Vec<&Overlay> {
        let before = self.overlays.iter().filter(|shelved| {
            let mark = &shelved.mark;
            let goes_before = overlay.scope.province.is_none()
                || (mark.scope.holds(&overlay.scope) && mark.scope.rank() <= overlay.scope.rank());
            mark.id != overlay.id && mark.base == overlay.base && goes_before
        });
        before.filter_map(Shelved::content).collect()
    }

    /// Whatever an overlay gives a reason for asking less; nothing for a rule set.
    pub fn loosened(&self, id: &str) -> Vec<Loosened> {
        self.beside_base(id, loosened)
    }

    /// The targets of an overlay for which the nation's value is not known; nothing for a rule set.
    pub fn not_compared(&self, id: &str) -> Vec<NotCompared> {
        self.beside_base(id, not_compared)
    }

    fn beside_base<T>(
        &self,
        id: &str,
        found: impl Fn(&Overlay, &RuleBook, &Places) -> Vec<T>,
    ) -> Vec<T> {
        let overlay = self.overlay(id);
        let pair = overlay.and_then(|overlay| Some((overlay, self.book(&overlay.base)?)));
        pair.map_or_else(Vec::new, |(overlay, base)| {
            found(overlay, base, &self.places)
        })
    }

    /// The overlays of wider places that apply on a day where an overlay does, the widest first.
    pub(in crate::rules) fn overlays_of_wider_places(
        &self,
        overlay: &Overlay,
        day: Date,
    ) -> Vec<&Overlay> {
        let mut wider = self.overlays_before(overlay);
        let rank = overlay.scope.rank();
        wider.retain(|it| {
            it.scope.province.is_some() && it.scope.rank() < rank && it.in_force.contains(day)
        });
        wider.sort_by_key(|it| it.scope.rank());
        if overlay.scope.province.is_none() {
            wider.clear();
        }
        wider
    }

    /// The parts that an overlay speaks of, but others bring.
    pub(in crate::rules) fn parts_of_others(&self, overlay: &Overlay) -> Vec<&BookIndicator> {
        let before = self.overlays_before(overlay).into_iter();
        let parts = before.flat_map(|other| other.changes.iter().flat_map(|change| &change.parts));
        let spoken_of = |code: &Text| overlay.changes.iter().any(|change| change.code == *code);
        parts.filter(|part| spoken_of(&part.code)).collect()
    }
}

/// The targets that both overlays set on some of the days, told together where the days are the same.
fn overlaps(one: &Overlay, other: &Overlay, days: DateSpan, is_built_in: bool) -> Diagnostics {
    let mut found: Vec<(DateSpan, &Change, Vec<&Text>)> = Vec::new();
    for change in &other.changes {
        for known in &one.changes {
            let (known_days, own_days) =
                (days_of(known, change, days), days_of(change, known, days));
            let mut shared = known_days
                .iter()
                .flat_map(|one| own_days.iter().filter_map(|other| one.intersection(*other)));
            let Some(days) = shared.next() else {
                continue;
            };
            match found.iter_mut().find(|(known, _, _)| *known == days) {
                Some((_, _, codes)) if codes.contains(&&change.code) => {}
                Some((_, _, codes)) => codes.push(&change.code),
                None => found.push((days, change, vec![&change.code])),
            }
        }
    }
    let mut diagnostics = Diagnostics::default();
    for (days, first, codes) in found {
        let codes: Vec<Arg> = codes.into_iter().map(Arg::from).collect();
        diagnostics.push(
            Diagnostic::new(Code::OverlaysOverlap, other.place(&first.span))
                .with("codes", codes)
                .with("other", &one.id)
                .with("file", one.source.name.as_str())
                .with("origin", if is_built_in { "program" } else { "file" })
                .with("from", days.from)
                .with("to", days.to),
        );
    }
    diagnostics
}

/// The days on which an entry speaks of what another speaks of too: the same indicator, or a part that
/// one of them brings.
fn days_of(change: &Change, other: &Change, days: DateSpan) -> Vec<DateSpan> {
    let brings = |one: &Change, code: &str| one.parts.iter().any(|part| part.code == code);
    let meet =
        change.code == other.code || brings(change, &other.code) || brings(other, &change.code);
    if !meet {
        return Vec::new();
    }
    let targets = change.targets.iter();
    let dated = targets.filter_map(|target| days.intersection(target.dates));
    let parts = (!change.parts.is_empty()).then_some(days);
    dated.chain(parts).collect()
}
