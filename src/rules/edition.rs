//! Two editions of the rules side by side: what was added, removed, tightened, loosened or said
//! otherwise.

use super::files::book::{Kind, Overlay, RuleBook};
use super::files::citation::cited;
use super::files::places::Locality;
use super::files::withdrawal::Withdrawal;
use super::library::Library;
use super::rule_set::{Indicator, Region, Requirement, RuleSet, Target};
use crate::diagnostic::{Bilingual, Diagnostic};
use crate::text::Text;
use jiff::civil::Date;

/// The rules of one set, with an overlay or without, on one day, for every region or group.
#[derive(Debug)]
pub struct Edition {
    /// The id that was asked for, of a set or an overlay.
    pub id: Text,
    /// Its title.
    pub title: Bilingual,
    /// The day.
    pub day: Date,
    /// The rules of each region or group.
    pub rules: Vec<RuleSet>,
    /// The titles of the overlays of wider places that the rules include.
    pub wider: Vec<Bilingual>,
    /// Whether the overlay is of a district or commune, where those of its province matter too.
    pub is_narrow: bool,
}

/// One difference between two editions.
#[derive(Clone, Debug)]
pub struct Difference {
    /// The code of the indicator or part.
    pub code: Text,
    /// Its title in the later edition, or in the earlier where it was removed.
    pub title: Bilingual,
    /// What is different.
    pub what: What,
    /// The regions or groups that it concerns; empty for all.
    pub regions: Vec<Region>,
    /// The indicator in the earlier edition.
    pub before: Option<Stand>,
    /// The indicator in the later edition.
    pub after: Option<Stand>,
}

/// How an indicator stands in an edition.
#[derive(Clone, PartialEq, Debug)]
pub struct Stand {
    /// Its title.
    pub title: Bilingual,
    /// How it is observed.
    pub kind: Kind,
    /// Whether its parts decide it.
    pub has_parts: bool,
    /// How many parts are enough; `None` for all.
    pub parts_needed: Option<usize>,
    /// Whether it may be declared not applicable.
    pub optional: bool,
    /// What is asked.
    pub requirement: Requirement,
    /// The document that asks it.
    pub document: Option<Bilingual>,
    /// Where in the document, where the file says it.
    pub clause: Option<Bilingual>,
    /// The calendar year of the target, where it is dated by one.
    pub year: Option<i16>,
    /// Why an overlay asks for less than its base set.
    pub loosens: Option<Bilingual>,
}

impl Stand {
    /// The document with the place in it.
    pub fn cited(&self) -> Option<Bilingual> {
        let document = self.document.as_ref()?;
        Some(cited(document, self.clause.as_ref()))
    }
}

impl Difference {
    /// Whether nothing was amended: the same document asks other values of other years.
    pub fn is_by_year(&self) -> bool {
        let (Some(before), Some(after)) = (&self.before, &self.after) else {
            return false;
        };
        before.year.is_some()
            && after.year.is_some()
            && before.year != after.year
            && before.document == after.document
            && !matches!(self.what, What::Kind | What::Wording)
    }
}

/// What is different.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum What {
    /// Only the later edition has the indicator.
    Added,
    /// Only the earlier edition has it.
    Removed,
    /// It is observed otherwise, or by parts.
    Kind,
    /// It asks for more.
    Tightened,
    /// It asks for less.
    Loosened,
    /// It asks for something that was not set before.
    Set,
    /// What it asked is not known any more.
    NoLongerSet,
    /// It asks for something that cannot be compared.
    OtherTarget,
    /// It asks the same, in other words or by another document.
    Wording,
}

impl What {
    /// The name used in JSON.
    pub fn name(self) -> &'static str {
        match self {
            What::Added => "added",
            What::Removed => "removed",
            What::Kind => "kind",
            What::Tightened => "tightened",
            What::Loosened => "loosened",
            What::Set => "set",
            What::NoLongerSet => "no_longer_set",
            What::OtherTarget => "other_target",
            What::Wording => "wording",
        }
    }
}

impl Library {
    /// The edition of a set, or of an overlay on its base set and on the overlays of wider places at
    /// hand, on a day; without a day, on the first on which it is in force.
    ///
    /// # Errors
    /// There is no such set or overlay, or it is not in force on the day.
    pub fn edition(&self, id: &str, day: Option<Date>) -> Result<Edition, Diagnostic> {
        let overlay = self.overlay(id);
        let base = overlay.map_or(id, |overlay| overlay.base.as_str());
        let book = self.book(base).ok_or_else(|| self.unknown_id(id))?;
        let in_force = overlay.map_or(book.in_force, |overlay| overlay.in_force);
        let day = day.unwrap_or(in_force.from);
        self.check_in_force(id, day)?;
        let wider = overlay.map(|overlay| self.overlays_of_wider_places(overlay, day));
        let wider = wider.unwrap_or_default();
        let overlays: Vec<_> = wider.iter().copied().chain(overlay).collect();
        let localities = self.localities(book, overlay, day);
        Ok(Edition {
            id: overlay.map_or(&book.id, |overlay| &overlay.id).clone(),
            title: overlay
                .map_or(&book.title, |overlay| &overlay.title)
                .clone(),
            day,
            rules: localities
                .iter()
                .map(|locality| self.resolved(book, &overlays, day, locality))
                .collect(),
            wider: wider.iter().map(|it| it.title.clone()).collect(),
            is_narrow: overlay.is_some_and(|it| it.scope.narrowness() > 0),
        })
    }

    /// A place in every region or group; of an overlay, in those where it can apply.
    fn localities(&self, book: &RuleBook, overlay: Option<&Overlay>, day: Date) -> Vec<Locality> {
        let province = overlay.and_then(|overlay| overlay.scope.province.as_deref());
        let region = province.and_then(|name| self.region_of(name, day));
        book.levels_of_province(region.as_deref())
            .map(|level| Locality {
                region: Some(level.code.to_string()),
                group: Some(level.code.to_string()),
                ..Locality::default()
            })
            .collect()
    }
}

impl Edition {
    /// Where a later edition differs, in the order of the law.
    pub fn differences(&self, later: &Edition) -> Vec<Difference> {
        let pairs = self.pairs(later);
        let mut differences: Vec<Difference> = Vec::new();
        for code in self.codes(later) {
            let mut of_code: Vec<Difference> = Vec::new();
            for (earlier, later) in &pairs {
                let [before, after] = [earlier, later].map(|rules| stand(rules, &code));
                let Some(what) = what_differs(before.as_ref(), after.as_ref()) else {
                    continue;
                };
                let region = later.region.as_ref().or(later.group.as_ref());
                let same = of_code.iter_mut().find(|known| {
                    known.what == what
                        && is_same(known.before.as_ref(), before.as_ref())
                        && is_same(known.after.as_ref(), after.as_ref())
                });
                match same {
                    Some(known) => known.regions.extend(region.cloned()),
                    None => of_code.push(Difference {
                        code: code.clone(),
                        title: title(before.as_ref(), after.as_ref()),
                        what,
                        regions: region.cloned().into_iter().collect(),
                        before,
                        after,
                    }),
                }
            }
            for difference in &mut of_code {
                if difference.regions.len() == pairs.len() {
                    difference.regions.clear();
                }
            }
            differences.extend(of_code);
        }
        differences
    }

    /// How many indicators and parts are in both and the same everywhere.
    pub fn count_same(&self, later: &Edition, differences: &[Difference]) -> usize {
        let earlier = codes(self);
        let both = codes(later);
        let both = both.iter().filter(|code| earlier.contains(code));
        both.filter(|code| differences.iter().all(|it| it.code != **code))
            .count()
    }

    /// The rules of withdrawal in both editions, where they differ.
    pub fn withdrawal_change<'e>(
        &'e self,
        later: &'e Edition,
    ) -> Option<(Option<&'e Withdrawal>, Option<&'e Withdrawal>)> {
        let rule = |edition: &'e Edition| edition.rules.first()?.withdrawal.as_ref();
        match (rule(self), rule(later)) {
            (None, None) => None,
            (Some(before), Some(after)) if before.says_the_same(after) => None,
            change => Some(change),
        }
    }

    /// The rules of the same region or group in both editions; where they vary by other things, the
    /// first of each, for what is the same everywhere.
    fn pairs<'e>(&'e self, later: &'e Edition) -> Vec<(&'e RuleSet, &'e RuleSet)> {
        let place = |rules: &RuleSet| rules.region.clone().or_else(|| rules.group.clone());
        let pairs: Vec<_> = later
            .rules
            .iter()
            .filter_map(|other| {
                let own = self.rules.iter().find(|own| place(own) == place(other))?;
                Some((own, other))
            })
            .collect();
        if pairs.is_empty() {
            return self.rules.iter().zip(&later.rules).take(1).collect();
        }
        pairs
    }

    /// The codes of both, in the order of the later edition, those it lacks in their place.
    fn codes(&self, later: &Edition) -> Vec<Text> {
        let mut codes = codes(later);
        let mut at = 0;
        for code in self::codes(self) {
            match codes.iter().position(|known| *known == code) {
                Some(known) => at = known + 1,
                None => {
                    codes.insert(at, code);
                    at += 1;
                }
            }
        }
        codes
    }
}

fn codes(edition: &Edition) -> Vec<Text> {
    let first = edition.rules.first();
    let all = first.into_iter().flat_map(RuleSet::rows);
    all.map(|indicator| indicator.code.clone()).collect()
}

fn stand(rules: &RuleSet, code: &str) -> Option<Stand> {
    let mut all = rules.rows();
    all.find(|indicator| indicator.code == code).map(stand_of)
}

fn stand_of(indicator: &Indicator) -> Stand {
    let Target {
        requirement,
        source,
        ..
    } = &indicator.target;
    let has_parts = !indicator.parts.is_empty();
    let source = source.as_ref().filter(|_| !has_parts);
    let citation = source.and_then(|source| source.citation.as_ref());
    Stand {
        title: indicator.title.clone(),
        kind: indicator.kind,
        has_parts,
        parts_needed: indicator.parts_needed,
        optional: indicator.optional.is_some(),
        requirement: requirement.clone(),
        document: citation.map(|citation| citation.document.clone()),
        clause: citation.and_then(|citation| citation.clause.clone()),
        year: source.and_then(|source| source.year),
        loosens: indicator.target.loosens.clone(),
    }
}

/// Whether two regions stand alike; that a region has no value is the same in every region.
fn is_same(one: Option<&Stand>, other: Option<&Stand>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) if one.requirement.is_same_as(&other.requirement) => {
            *one == Stand {
                requirement: one.requirement.clone(),
                ..other.clone()
            }
        }
        (one, other) => one == other,
    }
}

fn title(before: Option<&Stand>, after: Option<&Stand>) -> Bilingual {
    let stand = after.or(before);
    stand.map(|stand| stand.title.clone()).unwrap_or_default()
}

/// What is different, the weightiest first; `None` where everything is the same.
fn what_differs(before: Option<&Stand>, after: Option<&Stand>) -> Option<What> {
    let (before, after) = match (before, after) {
        (None, None) => return None,
        (None, Some(_)) => return Some(What::Added),
        (Some(_), None) => return Some(What::Removed),
        (Some(before), Some(after)) => (before, after),
    };
    if before.kind != after.kind
        || before.has_parts != after.has_parts
        || before.optional != after.optional
    {
        return Some(What::Kind);
    }
    if before.has_parts {
        return match (before.parts_needed, after.parts_needed) {
            (before_needed, needed) if before_needed == needed => {
                (before.title != after.title).then_some(What::Wording)
            }
            (Some(_), None) => Some(What::Tightened),
            (Some(before_needed), Some(needed)) if before_needed < needed => Some(What::Tightened),
            _ => Some(What::Loosened),
        };
    }
    target_difference(&before.requirement, &after.requirement).or_else(|| {
        let is_unset = matches!(after.requirement, Requirement::Unset(_));
        // Each year has a line of its own; that it is another line says nothing.
        // A file that does not say the clause says nothing against it.
        let is_other_clause = |earlier: &Bilingual| {
            let mut later = after.clause.iter();
            later.any(|later| later != earlier) && before.year == after.year
        };
        let by_document = before.document != after.document
            || before.clause.as_ref().is_some_and(is_other_clause);
        let by_words = before.title != after.title
            || (is_unset && before.requirement != after.requirement && before.year == after.year);
        (by_document || by_words).then_some(What::Wording)
    })
}

fn target_difference(before: &Requirement, after: &Requirement) -> Option<What> {
    match (before, after) {
        (Requirement::Unset(_), Requirement::Unset(_)) => None,
        (Requirement::Unset(_), _) => Some(What::Set),
        (_, Requirement::Unset(_)) => Some(What::NoLongerSet),
        (before, after) if before == after => None,
        (Requirement::Bound(one, before), Requirement::Bound(other, after)) if one == other => {
            // What passes the later bound passes the earlier too when the later asks for more.
            let tightened = one.passes(after.cmp(before));
            Some(if tightened {
                What::Tightened
            } else {
                What::Loosened
            })
        }
        (Requirement::LevelAtLeast(before), Requirement::LevelAtLeast(after))
            if before.scale == after.scale =>
        {
            Some(if after.rank > before.rank {
                What::Tightened
            } else {
                What::Loosened
            })
        }
        _ => Some(What::OtherTarget),
    }
}
