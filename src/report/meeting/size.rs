//! How large the commune is, as its survey says.

use crate::assess::Assessment;
use crate::diagnostic::{Arg, message};
use crate::rules::BuiltInFact;
use crate::wording::Wording;

/// Households, people and hamlets, and the day of the data; `None` where the survey has no numbers.
pub(super) fn sentence(assessment: &Assessment<'_>, wording: &Wording) -> Option<String> {
    let facts = &assessment.survey.facts;
    let numbers = facts.quantities.iter().filter_map(|(fact, entry)| {
        let number = entry.value;
        Some(match fact {
            BuiltInFact::Households => message!("size-households", number = number),
            BuiltInFact::People => message!("size-people", number = number),
            BuiltInFact::Hamlets => message!("size-hamlets", number = number),
            _ => return None,
        })
    });
    let numbers: Vec<Arg> = numbers.map(Arg::from).collect();
    if numbers.is_empty() {
        return None;
    }
    let sentence = match &facts.date {
        Some(day) => message!("size-on-day", numbers = numbers, day = day.value),
        None => message!("size", numbers = numbers),
    };
    Some(wording.say(&sentence))
}
