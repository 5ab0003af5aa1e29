//! Figures by hamlet must come from every hamlet of the commune.

use crate::assess::Assessment;
use crate::diagnostic::{Code, Diagnostic};
use crate::rules::BuiltInFact;

/// A finding for each indicator whose rows of hamlets are not as many as the commune's hamlets.
pub(super) fn findings(assessment: &Assessment<'_>) -> Vec<Diagnostic> {
    let facts = &assessment.survey.facts;
    let hamlets = facts
        .quantities
        .iter()
        .find(|(fact, _)| *fact == BuiltInFact::Hamlets);
    let Some((_, hamlets)) = hamlets else {
        return Vec::new();
    };
    assessment
        .rows()
        .filter_map(|result| {
            let observation = result.observation?;
            let given = u32::try_from(observation.hamlets.len()).ok()?;
            (given > 0 && hamlets.value != given.into()).then(|| {
                Diagnostic::new(Code::HamletsMissing, &observation.line)
                    .about_indicator(&result.rule.code)
                    .with("given", observation.hamlets.len())
                    .with("hamlets", hamlets.value)
            })
        })
        .collect()
}
