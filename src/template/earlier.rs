//! What a template takes over from an earlier survey: all of it where both go by one rule set, else the
//! facts, and the indicators that a crosswalk of the two sets names.

use super::hamlets::Hamlets;
use crate::changes::{Crosswalk, shipped_crosswalks};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::folded::folded;
use crate::pipeline::Preparation;
use crate::rules::{BuiltInFact, Choice, Indicator, Library, RuleSet};
use crate::survey::{
    Answer, EarlierFact, EarlierRow, EarlierSurvey, FactValue, Observation, Questionnaire,
    carry_over, fit,
};
use crate::text::Text;

/// What is known from an earlier survey, and what is wrong with it or not taken over.
pub(super) fn take_over(
    questionnaire: Questionnaire,
    rules: &RuleSet,
    hamlets: &Hamlets,
    library: &Library,
    preparation: &Preparation,
) -> (EarlierSurvey, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let file = Place::File(questionnaire.file.to_string());
    let own = own_rules(&questionnaire, rules, library, &preparation.choice);
    let by = own.as_ref().unwrap_or(rules);
    let mut known = carry_over(&questionnaire, by);
    diagnostics.append(fit(questionnaire, by).1);
    if let Some(own) = own {
        let left = translate(&mut known, &own, rules);
        if !left.codes.is_empty() || !left.facts.is_empty() {
            diagnostics.push(
                Diagnostic::new(Code::NotCarriedOver, file.clone())
                    .with("own", &own.title)
                    .with("set", &rules.title)
                    .with("carried", left.carried.as_slice())
                    .with("carried_count", left.carried.len())
                    .with("codes", left.codes.as_slice())
                    .with("codes_count", left.codes.len())
                    .with("facts", left.facts.as_slice())
                    .with("facts_count", left.facts.len()),
            );
        }
    }
    let gone = leave_out_hamlets(&mut known, hamlets);
    if !gone.is_empty() {
        diagnostics.push(
            Diagnostic::new(Code::HamletsLeftOut, file)
                .with("count", gone.len())
                .with("hamlets", gone.as_slice()),
        );
    }
    (known, diagnostics)
}

/// The rules that the survey was made by, where those are of another set: a code may mean something else
/// there.
fn own_rules(
    questionnaire: &Questionnaire,
    rules: &RuleSet,
    library: &Library,
    choice: &Choice,
) -> Option<RuleSet> {
    let facts = &questionnaire.facts;
    let day = facts.date.as_ref().map(|entry| entry.value);
    let locality = facts.locality(&questionnaire.commune);
    let of_day = day.filter(|_| choice.set.is_none());
    let of_day = of_day.and_then(|day| library.rule_set(&Choice::default(), day, &locality).ok());
    if let Some(own) = of_day
        && own.id != rules.id
    {
        return Some(own);
    }
    let codes = questionnaire.codes();
    let likely = library.likely_rule_set(&Choice::default(), &codes)?;
    let known_by = |rules: &RuleSet| {
        let is_known = |code: &&&str| rules.rows().any(|leaf| leaf.code == ***code);
        codes.iter().filter(is_known).count()
    };
    let known = known_by(rules);
    if likely.id == rules.id || known * 2 >= codes.len() || known_by(&likely) <= known {
        return None;
    }
    let named = Choice {
        set: Some(likely.id.clone()),
        ..Choice::default()
    };
    let resolved = library.rule_set(&named, day.unwrap_or(likely.as_of), &locality);
    Some(resolved.unwrap_or(likely))
}

/// What became of the rows and facts of a survey by other rules.
#[derive(Default)]
struct Left {
    /// The codes that have a row of another code now, as they were.
    carried: Vec<Text>,
    /// The codes that have none.
    codes: Vec<Text>,
    /// The facts that the rules do not know.
    facts: Vec<String>,
}

/// Keeps of a survey what these rules have use for, under their codes.
fn translate(known: &mut EarlierSurvey, own: &RuleSet, rules: &RuleSet) -> Left {
    let mut left = Left::default();
    let crosswalks = shipped_crosswalks();
    let is_theirs = |it: &&Crosswalk| it.from == own.id && it.to == rules.id;
    let crosswalk = crosswalks.iter().find(is_theirs);
    let rows = std::mem::take(&mut known.rows);
    for row in rows
        .into_iter()
        .filter(|row| says_something(&row.observation))
    {
        let became = crosswalk.and_then(|it| became(&row, it, own, rules));
        let list = match became {
            Some(_) => &mut left.carried,
            None => &mut left.codes,
        };
        if !list.contains(&row.code) {
            list.push(row.code.clone());
        }
        known.rows.extend(became.map(|indicator| EarlierRow {
            code: indicator.code.clone(),
            ..row
        }));
    }
    known.facts.retain(|fact| {
        let is_kept = takes_fact(rules, fact);
        if !is_kept && !left.facts.contains(&fact.name) {
            left.facts.push(fact.name.clone());
        }
        is_kept
    });
    left
}

/// The indicator of these rules that a row is about: the only one that the crosswalk names, where what
/// it takes is the same.
fn became<'r>(
    row: &EarlierRow,
    crosswalk: &Crosswalk,
    own: &RuleSet,
    rules: &'r RuleSet,
) -> Option<&'r Indicator> {
    let new = match crosswalk.new_of(&row.code)? {
        [only] => &only.value,
        _ => return None,
    };
    let earlier = own.rows().find(|leaf| leaf.code == row.code)?;
    let later = rules.rows().find(|leaf| leaf.code == *new)?;
    let takes_the_same = earlier.kind == later.kind
        && earlier.unit == later.unit
        && earlier.scale == later.scale
        && earlier.counts_hamlets == later.counts_hamlets
        && earlier.parts.is_empty() == later.parts.is_empty();
    let applies = row.observation.conclusion() != Some(Answer::NotApplicable);
    (takes_the_same && (applies || later.optional.is_some())).then_some(later)
}

fn says_something(observation: &Observation) -> bool {
    observation.numerator.is_some()
        || observation.denominator.is_some()
        || observation.value.is_some()
        || observation.claimed.is_some()
        || observation.self_assessed.is_some()
        || !observation.evidence.is_empty()
        || !observation.note.is_empty()
}

/// Whether the rules know a fact, and as one that takes what is given.
fn takes_fact(rules: &RuleSet, known: &EarlierFact) -> bool {
    let mut declared = rules.facts.iter();
    let is_answer = matches!(known.value, Some(FactValue::Answer(_)));
    BuiltInFact::named(&known.name).is_some()
        || declared.any(|fact| {
            fact.is_named(&known.name) && (known.value.is_none() || fact.yes_no == is_answer)
        })
}

/// Takes out the hamlets that a list of names does not have; their names.
fn leave_out_hamlets(known: &mut EarlierSurvey, hamlets: &Hamlets) -> Vec<String> {
    let Hamlets::Named(names) = hamlets else {
        return Vec::new();
    };
    if names.is_empty() {
        return Vec::new();
    }
    let mut gone: Vec<String> = Vec::new();
    let mut stays = |hamlet: &String| {
        let is_one = |other: &String| folded(other) == folded(hamlet);
        let stays = hamlet.is_empty() || names.iter().any(is_one);
        if !stays && !gone.iter().any(is_one) {
            gone.push(hamlet.clone());
        }
        stays
    };
    known.facts.retain(|fact| stays(&fact.hamlet));
    known.rows.retain(|row| stays(&row.hamlet));
    gone
}
