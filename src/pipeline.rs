//! The way from survey files to cases ready to be judged: each commune with the rules of its day
//! and place.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::rules::{BuiltInFact, Choice, Library, RuleSet};
use crate::survey::{Questionnaire, Survey, fit, read};
use jiff::civil::Date;

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
}

/// The communes of a survey file, each fitted to its rules; what cannot be used is reported.
pub fn prepare_file(
    file: &str,
    bytes: &[u8],
    library: &Library,
    preparation: &Preparation,
) -> (Vec<Case>, Diagnostics) {
    let (questionnaires, mut diagnostics) = read(file, bytes);
    let mut cases = Vec::with_capacity(questionnaires.len());
    for questionnaire in questionnaires {
        match prepare(questionnaire, library, preparation) {
            Ok((case, found)) => {
                cases.push(case);
                diagnostics.append(found);
            }
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    (cases, diagnostics)
}

fn prepare(
    questionnaire: Questionnaire,
    library: &Library,
    preparation: &Preparation,
) -> Result<(Case, Diagnostics), Diagnostic> {
    let commune = questionnaire.commune.clone();
    let about = |diagnostic: Diagnostic| diagnostic.about_commune(&commune);
    let facts = &questionnaire.facts;
    let as_of = preparation
        .as_of
        .or_else(|| facts.date.as_ref().map(|entry| entry.value))
        .ok_or_else(|| {
            let place = Place::File(questionnaire.file.to_string());
            about(Diagnostic::new(Code::NoDate, place))
        })?;
    let locality = facts.locality();
    if let Some(unknown) = library.unknown_place(&locality, as_of) {
        let cell = match unknown.fact {
            BuiltInFact::Province => &facts.province,
            BuiltInFact::Region => &facts.region,
            _ => &facts.group,
        };
        let place = cell
            .as_ref()
            .map_or(Place::Nowhere, |entry| Place::Cell(entry.cell.clone()));
        return Err(about(
            Diagnostic::new(Code::UnknownPlace, place)
                .with("what", &unknown.fact.name())
                .with("day", as_of)
                .with("near", unknown.near.as_slice())
                .with("count", unknown.near.len()),
        ));
    }
    let rules = library
        .rule_set(&preparation.choice, as_of, &locality)
        .map_err(&about)?;
    let (survey, diagnostics) = fit(questionnaire, &rules);
    Ok((Case { rules, survey }, diagnostics))
}
