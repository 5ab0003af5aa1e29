//! What every conclusion says: about which commune, judged by what, with which verdicts.

use super::figures;
use super::place::place_line;
use crate::assess::{Assessment, Verdict};
use crate::diagnostic::{Arg, message};
use crate::survey::Answer;
use crate::wording::Wording;

/// Whether the commune has the grade that must be reached first, where the rules ask for one.
pub(super) fn grade(assessment: &Assessment<'_>, wording: &Wording) -> Option<String> {
    let required = assessment.rules.requires.as_ref()?;
    let fact = &required.fact.name;
    let message = match assessment.survey.answer(&required.fact) {
        Some(Answer::Yes) => message!("grade-reached", fact = fact, set = &required.set),
        Some(Answer::No | Answer::NotApplicable) => {
            message!("grade-not-reached", fact = fact, set = &required.set)
        }
        None => message!("grade-not-told", fact = fact, set = &required.set),
    };
    Some(wording.say(&message))
}

/// The commune with its district and province.
pub(super) fn title(assessment: &Assessment<'_>, wording: &Wording) -> String {
    let facts = &assessment.survey.facts;
    let commune = &assessment.survey.commune;
    let district = facts.district.as_deref();
    let province = facts.province.as_ref().map(|entry| entry.value.as_str());
    place_line(Some(commune), district, province, wording)
}

/// By what, for which day and place.
pub(super) fn judged_by(assessment: &Assessment<'_>, wording: &Wording) -> String {
    let rules = assessment.rules;
    let mut text = wording.say(&message!(
        "judged-by",
        set = &rules.title,
        day = rules.as_of,
    ));
    let mut add = |sentence: String| {
        text.push(' ');
        text.push_str(&sentence);
    };
    for overlay in &rules.overlays {
        add(wording.say(&message!("judged-with-overlay", overlay = &overlay.title)));
    }
    if let Some(region) = &rules.region {
        add(wording.say(&message!("judged-for-region", region = &region.name)));
    }
    if let Some(group) = &rules.group {
        add(wording.say(&message!("judged-for-group", group = &group.name)));
    }
    text
}

/// Which criteria have which verdict.
pub(super) fn by_verdict(assessment: &Assessment<'_>, wording: &Wording) -> Vec<String> {
    Verdict::ALL
        .into_iter()
        .filter_map(|verdict| {
            let criteria: Vec<Arg> = assessment
                .criteria_with(verdict)
                .map(|criterion| Arg::from(&criterion.rule.code))
                .collect();
            (!criteria.is_empty()).then(|| {
                wording.say(&message!(
                    "criteria-with-verdict",
                    verdict = figures::verdict(verdict, wording).text,
                    count = criteria.len(),
                    criteria = criteria,
                ))
            })
        })
        .collect()
}
