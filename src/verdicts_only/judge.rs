//! One commune of a plain survey is judged.

use super::rules_by_place::{KnownRules, RulesByPlace};
use crate::assess::{Assessment, Policy, Verdict, VerdictCodes, verdicts};
use crate::survey::plain::{KnownWords, NotPlain, PlainCommune, Position, commune_key};
use crate::survey::{KeptNames, KnownNotation};
use std::sync::Arc;

/// The verdicts of a commune.
#[derive(Debug)]
pub struct JudgedCommune {
    /// What the commune is called.
    pub names: KeptNames,
    /// As in [`Assessment::verdicts`].
    pub verdicts: Box<[Verdict]>,
    /// What they are about.
    pub codes: Arc<VerdictCodes>,
}

/// A commune judged, with its place in its file.
pub(super) struct Placed {
    pub position: Position,
    /// The number of its name.
    pub key: u64,
    pub commune: JudgedCommune,
}

/// Judges communes for one thread.
pub(super) struct CommuneJudge<'j> {
    rules: &'j RulesByPlace<'j>,
    policy: Policy,
    known: KnownRules,
}

impl JudgedCommune {
    /// The verdict on the commune as a whole.
    pub fn verdict(&self) -> Verdict {
        self.verdicts.first().copied().unwrap_or(Verdict::NoData)
    }

    /// The verdicts of an assessment.
    pub(super) fn of(assessment: &Assessment<'_>, rules: &RulesByPlace<'_>) -> JudgedCommune {
        let survey = assessment.survey;
        JudgedCommune {
            names: KeptNames::of(&survey.facts.locality(&survey.commune)),
            verdicts: assessment.verdicts().into(),
            codes: rules.codes(assessment.rules),
        }
    }
}

impl<'j> CommuneJudge<'j> {
    pub fn new(rules: &'j RulesByPlace<'j>, policy: Policy) -> CommuneJudge<'j> {
        CommuneJudge {
            rules,
            policy,
            known: KnownRules::default(),
        }
    }

    /// Judges a commune.
    ///
    /// # Errors
    /// Something in its rows is for the careful reader.
    pub fn judge(
        &mut self,
        commune: &PlainCommune<'_>,
        words: &mut KnownWords<'_>,
        notation: KnownNotation,
    ) -> Result<Placed, NotPlain> {
        let facts = commune.facts(words, notation)?;
        let names = KeptNames::of(&facts.locality);
        let (resolved, meanings) = self.rules.of(facts, &mut self.known)?;
        let (figures, has_grade) = resolved.plain.fit(commune, words, meanings, notation)?;
        let verdicts = verdicts(&resolved.plain.rules, &figures, has_grade, self.policy);
        Ok(Placed {
            position: commune.position,
            key: commune_key(commune.name)?,
            commune: JudgedCommune {
                names,
                verdicts: verdicts.into(),
                codes: Arc::clone(&resolved.codes),
            },
        })
    }
}
