//! The way from survey files to cases ready to be judged: each commune with the rules of its day
//! and place.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, Severity};
use crate::rules::{BuiltInFact, Choice, Library, Locality, RuleSet};
use crate::survey::{
    CellChanges, CommuneIdentity, Questionnaire, ReadOptions, Survey, fit, read, read_changed,
};
use jiff::civil::Date;

/// Fewer rows with unknown codes than this are slips.
const FEWEST_UNKNOWN: usize = 5;

/// A commune's survey with the rules to judge it by.
#[derive(Debug)]
pub struct Case {
    /// The rules of its day and place.
    pub rules: RuleSet,
    /// What was observed.
    pub survey: Survey,
}

/// By which rules, and as of which day, surveys are prepared.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Preparation {
    /// Which rules to judge by.
    pub choice: Choice,
    /// The day whose targets apply; `None` takes the day of each survey's data.
    pub as_of: Option<Date>,
    /// How the files are to be read.
    pub reading: ReadOptions,
}

/// A commune of a file: its case, unless it has no rules, and what is wrong with it or worth knowing.
#[derive(Debug)]
pub struct Prepared {
    /// The commune's name.
    pub commune: String,
    /// What tells it from others.
    pub identity: CommuneIdentity,
    /// Where its survey begins.
    pub origin: Place,
    /// Its survey with the rules to judge it by.
    pub case: Option<Case>,
    /// What cannot be used of it.
    pub diagnostics: Diagnostics,
}

/// The communes of a survey file, each fitted to its rules; what cannot be used is reported.
pub fn prepare_file(
    file: &str,
    bytes: &[u8],
    library: &Library,
    preparation: &Preparation,
) -> (Vec<Case>, Diagnostics) {
    collect(
        read(file, bytes, &preparation.reading),
        library,
        preparation,
    )
}

/// The same as if some cells of the survey held something else.
pub fn prepare_changed(
    file: &str,
    bytes: &[u8],
    changes: &CellChanges,
    library: &Library,
    preparation: &Preparation,
) -> (Vec<Case>, Diagnostics) {
    let changed = read_changed(file, bytes, &preparation.reading, changes);
    collect(changed, library, preparation)
}

fn collect(
    (questionnaires, mut diagnostics): (Vec<Questionnaire>, Diagnostics),
    library: &Library,
    preparation: &Preparation,
) -> (Vec<Case>, Diagnostics) {
    let mut cases = Vec::with_capacity(questionnaires.len());
    for questionnaire in questionnaires {
        let prepared = prepare(questionnaire, library, preparation);
        diagnostics.append(prepared.diagnostics);
        cases.extend(prepared.case);
    }
    diagnostics.sort_by_place();
    (cases, diagnostics)
}

/// Hands on the communes of a survey file one by one, so that nobody need keep them all; what is
/// reported is about the file or was found before its rows were fitted to rules.
pub fn prepare_each(
    file: &str,
    bytes: &[u8],
    library: &Library,
    preparation: &Preparation,
    mut take: impl FnMut(Prepared),
) -> Diagnostics {
    let (questionnaires, diagnostics) = read(file, bytes, &preparation.reading);
    for questionnaire in questionnaires {
        take(prepare(questionnaire, library, preparation));
    }
    diagnostics
}

fn prepare(questionnaire: Questionnaire, library: &Library, preparation: &Preparation) -> Prepared {
    let commune = questionnaire.commune.clone();
    let identity = CommuneIdentity::of(&commune, &questionnaire.facts);
    let origin = questionnaire.origin();
    let (case, diagnostics) = match rules_for(&questionnaire, library, preparation) {
        Ok(rules) => {
            let date = questionnaire.facts.date.as_ref();
            let date = date.map(|entry| Place::Cell(entry.cell.clone()));
            let date = date.filter(|_| preparation.as_of.is_none());
            let (survey, mut found) = fit(questionnaire, &rules);
            if let Some(diagnostic) = of_other_set(&survey, &found, &rules, library) {
                // What is wrong with the rows by these rules is nothing to mend.
                found = Diagnostic {
                    place: date.unwrap_or(diagnostic.place),
                    ..diagnostic
                }
                .about_commune(&survey.commune)
                .into();
            }
            (Some(Case { rules, survey }), found)
        }
        Err(diagnostic) => {
            let mut diagnostics = Diagnostics::default();
            if !is_told_already(&diagnostic, &questionnaire) {
                diagnostics.push(diagnostic.about_commune(&commune));
            }
            // The rows are read all the same, by whatever rules may be meant, to tell their
            // problems too.
            if let Some(rules) =
                library.likely_rule_set(&preparation.choice, &questionnaire.codes())
            {
                // What these rules have no use for, the right ones may.
                let is_error = |found: &Diagnostic| found.severity == Severity::Error;
                let found = fit(questionnaire, &rules).1;
                diagnostics.append_where(found, |_, found| is_error(found));
            }
            (None, diagnostics)
        }
    };
    Prepared {
        commune,
        identity,
        origin,
        case,
        diagnostics,
    }
}

/// That most rows have codes which these rules do not know and another set does: the day is wrong, or the
/// set.
fn of_other_set(
    survey: &Survey,
    found: &Diagnostics,
    rules: &RuleSet,
    library: &Library,
) -> Option<Diagnostic> {
    let unknown = found.iter().filter(|it| {
        it.severity == Severity::Error
            && matches!(
                it.code,
                Code::UnknownIndicator | Code::CriterionNotIndicator
            )
    });
    let places = unknown.filter_map(|it| match &it.place {
        Place::Cell(cell) => Some(cell),
        _ => None,
    });
    let places: Vec<_> = places.collect();
    if places.len() < FEWEST_UNKNOWN || places.len() <= survey.observations.len() {
        return None;
    }
    let codes: Vec<&str> = places.iter().map(|cell| cell.value.as_str()).collect();
    let other = library.likely_rule_set(&Choice::default(), &codes)?;
    let known = codes
        .iter()
        .filter(|code| other.rows().any(|leaf| leaf.code == **code))
        .count();
    (other.id != rules.id && known * 2 > codes.len()).then(|| {
        Diagnostic::new(Code::OtherRuleSet, Place::File(places[0].file.to_string()))
            .with("day", rules.as_of)
            .with("set", &rules.title)
            .with("other", &other.title)
            .with("id", &other.id)
            .with("known", known)
            .with("count", codes.len())
    })
}

/// A day that could not be read is reported as such, not as missing.
fn is_told_already(diagnostic: &Diagnostic, questionnaire: &Questionnaire) -> bool {
    diagnostic.code == Code::NoDate && questionnaire.facts.date_given
}

/// The rules of the commune's day and place.
fn rules_for(
    questionnaire: &Questionnaire,
    library: &Library,
    preparation: &Preparation,
) -> Result<RuleSet, Diagnostic> {
    let facts = &questionnaire.facts;
    let file = || Place::File(questionnaire.file.to_string());
    let as_of = preparation
        .as_of
        .or_else(|| facts.date.as_ref().map(|entry| entry.value))
        .ok_or_else(|| Diagnostic::new(Code::NoDate, file()))?;
    let place_of = |fact| {
        let cell = match fact {
            BuiltInFact::Province => &facts.province,
            BuiltInFact::Region => &facts.region,
            _ => &facts.group,
        };
        cell.as_ref()
            .map_or_else(file, |entry| Place::Cell(entry.cell.clone()))
    };
    let rules = rules_of_place(
        library,
        &preparation.choice,
        as_of,
        &facts.locality(&questionnaire.commune),
        place_of,
    );
    rules.map_err(|mut diagnostic| {
        let by_own_date = facts.date.as_ref().filter(|_| preparation.as_of.is_none());
        if let (Code::NoRuleSetInForce, Some(entry)) = (diagnostic.code, by_own_date) {
            diagnostic.place = Place::Cell(entry.cell.clone());
        }
        diagnostic
    })
}

/// The rules of a day and a place; `place_of` tells where the name of a fact was read.
///
/// # Errors
/// A name means nothing on the day, or no rules are in force.
pub fn rules_of_place(
    library: &Library,
    choice: &Choice,
    as_of: Date,
    locality: &Locality,
    place_of: impl Fn(BuiltInFact) -> Place,
) -> Result<RuleSet, Diagnostic> {
    match library.unknown_place(locality, as_of) {
        Some(unknown) => {
            let place = place_of(unknown.fact);
            let (into, since) = unknown.merged_into.unwrap_or_default();
            let how = if into.is_empty() { "unknown" } else { "merged" };
            Err(Diagnostic::new(Code::UnknownPlace, place)
                .with("how", how)
                .with("what", &unknown.fact.name())
                .with("name", unknown.name)
                .with("day", as_of)
                .with("into", &into)
                .with("since", since)
                .with("near", unknown.near.as_slice())
                .with("count", unknown.near.len()))
        }
        None => library.rule_set(choice, as_of, locality),
    }
}
