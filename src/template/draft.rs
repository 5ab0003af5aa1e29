//! What a template is to hold: the rules of its day and place, and what is known already.

use super::earlier::take_over;
use super::hamlets::Hamlets;
use crate::assess::{Strictness, assess};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, Severity};
use crate::folded::folded;
use crate::pipeline::{Preparation, rules_of_place};
use crate::rules::{BuiltInFact, Fact, Library, Locality, PlaceNames, RuleSet};
use crate::survey::{EarlierFact, EarlierSurvey, FactValue, Facts, Questionnaire, Survey, read};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What somebody wishes a template to hold.
#[derive(Debug, Default)]
pub struct Wishes {
    /// The commune's name; it also chooses one of several in an earlier survey.
    pub commune: Option<String>,
    /// The district.
    pub district: Option<String>,
    /// The province.
    pub province: Option<String>,
    /// The region, where it does not follow from the province.
    pub region: Option<String>,
    /// The group of communes.
    pub group: Option<String>,
    /// Hamlets to have rows for.
    pub hamlets: Hamlets,
}

/// A template before it is laid out.
#[derive(Debug)]
pub struct Draft {
    /// The rules of its day and place.
    pub rules: RuleSet,
    /// The names that facts can choose from.
    pub place_names: PlaceNames,
    /// What is wished for, or follows from it.
    pub(super) given: Vec<(BuiltInFact, FactValue)>,
    /// What the survey before said.
    pub(super) earlier: Option<EarlierSurvey>,
    /// Hamlets to have rows for.
    pub(super) hamlets: Hamlets,
}

/// An earlier survey: the file's name and its content.
pub type EarlierFile<'f> = (&'f str, &'f [u8]);

/// Finds the rules for a template and what is known already. Nothing is drafted where the wishes or
/// the earlier survey cannot be used; all of that is reported.
pub fn draft(
    wishes: Wishes,
    earlier: Option<EarlierFile<'_>>,
    library: &Library,
    preparation: &Preparation,
) -> (Option<Draft>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let draft = draft_or_report(wishes, earlier, library, preparation, &mut diagnostics);
    let draft = draft.unwrap_or_else(|diagnostic| {
        // A day that could not be read has been told of as such.
        if !(diagnostic.code == Code::NoDate && diagnostics.has_errors()) {
            diagnostics.push(diagnostic);
        }
        None
    });
    diagnostics.sort_by_place();
    let sound = !diagnostics.has_errors();
    (draft.filter(|_| sound), diagnostics)
}

fn draft_or_report(
    wishes: Wishes,
    earlier: Option<EarlierFile<'_>>,
    library: &Library,
    preparation: &Preparation,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Draft>, Diagnostic> {
    let mut questionnaire = None;
    if let Some((file, bytes)) = earlier {
        let (found, problems) = read(file, bytes, &preparation.reading);
        diagnostics.append(problems);
        if found.is_empty() {
            return Ok(None);
        }
        questionnaire = Some(choose(found, wishes.commune.as_deref(), file)?);
    }
    let as_of = day(questionnaire.as_ref(), preparation)?;
    let locality = locality(&wishes, questionnaire.as_ref());
    let place_of = |fact| place_of(fact, &wishes, questionnaire.as_ref());
    let rules = rules_of_place(library, &preparation.choice, as_of, &locality, place_of)?;
    let given = given(&wishes, preparation.as_of);
    let earlier = questionnaire.map(|questionnaire| {
        let (known, found) =
            take_over(questionnaire, &rules, &wishes.hamlets, library, preparation);
        diagnostics.append(found);
        known
    });
    diagnostics.append(doubts(&rules, wishes.district.as_deref()));
    Ok(Some(Draft {
        place_names: library.place_names(&rules),
        rules,
        given,
        earlier,
        hamlets: wishes.hamlets,
    }))
}

/// The commune of this name, or the only one.
fn choose(
    mut found: Vec<Questionnaire>,
    name: Option<&str>,
    file: &str,
) -> Result<Questionnaire, Diagnostic> {
    let same = |questionnaire: &Questionnaire| {
        name.is_some_and(|name| folded(name) == folded(&questionnaire.commune))
    };
    let position = match found.iter().position(same) {
        None if found.len() == 1 => Some(0),
        position => position,
    };
    match position {
        Some(position) => Ok(found.swap_remove(position)),
        None => {
            let names: Vec<String> = found.iter().map(|it| it.commune.clone()).collect();
            Err(
                Diagnostic::new(Code::SeveralCommunes, Place::File(file.to_owned()))
                    .with("allowed", names.as_slice()),
            )
        }
    }
}

/// The day that was asked for, else that of the earlier survey.
fn day(
    questionnaire: Option<&Questionnaire>,
    preparation: &Preparation,
) -> Result<Date, Diagnostic> {
    let earlier = questionnaire.and_then(|it| Some(it.facts.date.as_ref()?.value));
    preparation.as_of.or(earlier).ok_or_else(|| {
        let place = questionnaire.map_or(Place::Nowhere, |it| Place::File(it.file.to_string()));
        Diagnostic::new(Code::NoDate, place)
    })
}

fn locality(wishes: &Wishes, questionnaire: Option<&Questionnaire>) -> Locality {
    let earlier = questionnaire.map(|it| it.facts.locality(&it.commune));
    let earlier = earlier.unwrap_or_default();
    // A region that was given for another province says nothing of this one.
    let same_province = wishes.province.is_none();
    Locality {
        region: wishes
            .region
            .clone()
            .or(earlier.region.filter(|_| same_province)),
        province: wishes.province.clone().or(earlier.province),
        district: wishes.district.clone().or(earlier.district),
        commune: wishes.commune.clone().or(earlier.commune),
        code: earlier.code,
        group: wishes.group.clone().or(earlier.group),
        yes_facts: earlier.yes_facts,
    }
}

/// Where the name of a place was read; nowhere when it was wished for.
fn place_of(fact: BuiltInFact, wishes: &Wishes, questionnaire: Option<&Questionnaire>) -> Place {
    let facts = questionnaire.map(|it| &it.facts);
    let (wished, cell) = match fact {
        BuiltInFact::Province => (&wishes.province, facts.map(|it| &it.province)),
        BuiltInFact::Region => (&wishes.region, facts.map(|it| &it.region)),
        _ => (&wishes.group, facts.map(|it| &it.group)),
    };
    match (wished, cell) {
        (None, Some(Some(entry))) => Place::Cell(entry.cell.clone()),
        _ => Place::Nowhere,
    }
}

fn given(wishes: &Wishes, as_of: Option<Date>) -> Vec<(BuiltInFact, FactValue)> {
    let texts = [
        (BuiltInFact::Commune, &wishes.commune),
        (BuiltInFact::District, &wishes.district),
        (BuiltInFact::Province, &wishes.province),
        (BuiltInFact::Region, &wishes.region),
        (BuiltInFact::Group, &wishes.group),
    ];
    let texts = texts
        .into_iter()
        .filter_map(|(fact, text)| Some((fact, FactValue::Text(text.clone()?))));
    let date = as_of.map(|date| (BuiltInFact::Date, FactValue::Date(date)));
    texts.chain(date).collect()
}

/// What the audit says of a survey without any rows is about the rules and the place alone.
fn doubts(rules: &RuleSet, district: Option<&str>) -> Diagnostics {
    let mut facts = Facts::default();
    facts.district = district.map(str::to_owned);
    let nothing = Survey {
        named_after: None,
        notation_of: None,
        commune: String::new(),
        facts,
        repeated: None,
        answers: Vec::new(),
        quantities: Vec::new(),
        hamlet_quantities: Vec::new(),
        observations: BTreeMap::new(),
    };
    let mut doubts = Diagnostics::default();
    for finding in assess(rules, &nothing, Strictness::TakeConclusions).findings {
        if finding.severity == Severity::Warning {
            doubts.push(finding);
        }
    }
    doubts
}

impl Draft {
    /// What the survey before said of a fact.
    pub(super) fn earlier_fact(&self, fact: &Fact) -> Option<&EarlierFact> {
        let facts = &self.earlier.as_ref()?.facts;
        facts
            .iter()
            .find(|known| fact.is_named(&known.name) && known.hamlet.is_empty())
    }

    /// What the survey before said of a fact in single hamlets.
    pub(super) fn earlier_in_hamlets(&self, fact: &Fact) -> impl Iterator<Item = &EarlierFact> {
        let facts = self.earlier.iter().flat_map(|it| &it.facts);
        facts.filter(|known| fact.is_named(&known.name) && !known.hamlet.is_empty())
    }

    /// The value that a built-in fact is to have: what is wished for, else what was said before.
    pub(super) fn value(&self, built_in: BuiltInFact) -> Option<&FactValue> {
        let given = self.given.iter().find(|(fact, _)| *fact == built_in);
        match given {
            Some((_, value)) => Some(value),
            // The next survey is of another day; a region belongs to its province.
            None if built_in == BuiltInFact::Date => None,
            None if built_in == BuiltInFact::Region && self.has_new_province() => None,
            None if built_in == BuiltInFact::District && !self.has_districts() => None,
            None => {
                let facts = &self.earlier.as_ref()?.facts;
                let name = built_in.name().vi;
                let known = facts
                    .iter()
                    .find(|known| name == known.name && known.hamlet.is_empty())?;
                known.value.as_ref()
            }
        }
    }

    /// Whether there are districts on the day.
    pub(super) fn has_districts(&self) -> bool {
        let level = self.rules.district_level.as_ref();
        level.is_none_or(|level| level.ended_before(self.rules.as_of).is_none())
    }

    fn has_new_province(&self) -> bool {
        let mut given = self.given.iter();
        given.any(|(fact, _)| *fact == BuiltInFact::Province)
    }

    /// Whether any row is about a hamlet.
    pub(super) fn has_hamlets(&self) -> bool {
        let mut rows = self.earlier.iter().flat_map(|it| &it.rows);
        let mut facts = self.earlier.iter().flat_map(|it| &it.facts);
        self.hamlets != Hamlets::default()
            || rows.any(|row| !row.hamlet.is_empty())
            || facts.any(|fact| !fact.hamlet.is_empty())
    }

    /// Whether any row is about women or men only.
    pub(super) fn has_sexes(&self) -> bool {
        let mut rows = self.earlier.iter().flat_map(|it| &it.rows);
        rows.any(|row| row.sex.is_some())
    }
}
