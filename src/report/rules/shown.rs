//! A rule file that is shown, or what applies on a day with all that it rests on.

use super::words;
use crate::diagnostic::{Arg, Message, SpanPlace, message};
use crate::rules::{BasisTally, CatalogueEntry, Chapter, Region, Requirement, Unset, Withdrawal};
use crate::wording::Wording;
use jiff::civil::Date;

/// What is shown of the rules.
#[derive(Debug)]
pub struct ShownRules {
    /// The rule set or overlay that was asked for.
    pub entry: CatalogueEntry,
    /// The files that it rests on, from the base set to the narrowest place.
    pub others: Vec<CatalogueEntry>,
    /// What is asked.
    pub chapters: Vec<Chapter>,
    /// The code that somebody asked for, which is told in full.
    pub code: Option<String>,
    /// The day on which all of it applies together; `None` for the file by itself.
    pub effect: Option<Effect>,
}

/// When and where rules apply.
#[derive(Debug)]
pub struct Effect {
    /// The day.
    pub day: Date,
    /// The regions or groups that it is narrowed to.
    pub regions: Vec<Region>,
}

impl ShownRules {
    /// The files that what is shown was read from.
    pub(super) fn sources(&self) -> impl Iterator<Item = &CatalogueEntry> {
        let others = self.others.iter().filter(|_| self.effect.is_some());
        others.chain([&self.entry])
    }

    /// The title, with the code and the day that were asked for.
    pub(super) fn subject(&self, wording: &Wording) -> String {
        let mut subject = wording.text(&self.entry.title).to_owned();
        if let Some(code) = &self.code {
            let narrowed = message!("rules-subject-code", title = subject, code = code.as_str());
            subject = wording.say(&narrowed);
        }
        if let Some(effect) = &self.effect {
            let dated = message!("rules-subject-effect", title = subject, day = effect.day);
            subject = wording.say(&dated);
        }
        subject
    }

    /// The days of the file, what it stands on, and the day that was asked for.
    pub(super) fn introduction(&self, wording: &Wording) -> String {
        let entry = &self.entry;
        let in_force = words::days(entry.in_force, wording);
        let mut sentences = vec![message!("rules-in-force", days = in_force)];
        if let Some(base_title) = &entry.base_title {
            sentences.push(if entry.scope.province.is_none() {
                message!("rules-on-top-of-anywhere", base = base_title)
            } else {
                message!(
                    "rules-on-top-of",
                    base = base_title,
                    place = words::place(&entry.scope, wording),
                )
            });
        }
        if let Some(effect) = &self.effect {
            let ids: Vec<Arg> = self.sources().map(|entry| Arg::from(&entry.id)).collect();
            sentences.push(if effect.regions.is_empty() {
                message!("rules-effect", day = effect.day, files = ids)
            } else {
                message!(
                    "rules-effect-in",
                    day = effect.day,
                    files = ids,
                    regions = words::regions(&effect.regions, wording),
                )
            });
        }
        let sentences: Vec<String> = sentences.iter().map(|it| wording.say(it)).collect();
        sentences.join(" ")
    }

    /// That a set holds less than its decision, and why.
    pub(super) fn incomplete(&self, wording: &Wording) -> Option<String> {
        let mut sources = self.sources();
        sources.find_map(|entry| {
            let (Some(why), Some((declared, held))) = (&entry.incomplete, entry.indicators) else {
                return None;
            };
            Some(wording.say(&message!(
                "incomplete-set",
                declared = declared as usize,
                held = held,
                why = why,
            )))
        })
    }

    /// When a recognised commune loses its recognition; a code that is told in full says nothing of it.
    pub(super) fn withdrawal(&self) -> Option<&(Withdrawal, SpanPlace)> {
        let mut sources = self.sources().filter(|_| self.code.is_none());
        sources.find_map(|entry| entry.withdrawal.as_ref())
    }

    /// Who checked which targets against which document.
    pub(super) fn signed_off(&self, wording: &Wording) -> Vec<String> {
        let records = self.sources().flat_map(|entry| &entry.signed_off);
        let lines = records.flat_map(|record| {
            let [valid, outdated] = record.codes_by_validity().map(|codes| {
                let codes = codes.into_iter().map(Arg::from);
                codes.collect::<Vec<Arg>>()
            });
            let lines = [
                ("rules-signed-off-line", valid),
                ("rules-signed-off-void", outdated),
            ];
            lines.map(|(key, codes)| {
                (!codes.is_empty()).then(|| {
                    Message::new(key)
                        .with("codes", codes)
                        .with("document", &record.document)
                        .with("by", &record.by)
                        .with("day", record.date)
                })
            })
        });
        let lines = lines.flatten();
        lines.map(|line| wording.say(&line)).collect()
    }

    /// How the targets that are shown are known.
    pub(super) fn tally(&self) -> BasisTally {
        let mut tally = BasisTally::default();
        let provisions = self.chapters.iter().flat_map(|it| &it.provisions);
        for clause in provisions.flat_map(|it| &it.clauses) {
            let is_left =
                |asked: &Requirement| matches!(asked, Requirement::Unset(Unset::LeftTo(_)));
            if clause.values.iter().any(|(_, asked)| is_left(asked)) {
                tally.left += 1;
            } else {
                tally.count(clause.basis, clause.signed_off.is_some());
            }
        }
        tally
    }
}
