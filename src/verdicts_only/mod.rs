//! Very many communes at once: surveys judged for their verdicts alone.
//!
//! Plain surveys ([`NotPlain`] tells which are not) are read block by block by several threads, their
//! communes judged by rules that are resolved once for each day and place.

mod gathered;
mod judge;
mod one_after_another;
mod repeated;
mod rules_by_place;

pub use judge::JudgedCommune;
pub use repeated::has_one_twice;

use crate::assess::{Assessment, Policy};
use crate::pipeline::Preparation;
use crate::rules::Library;
use crate::survey::KnownNotation;
use crate::survey::plain::{NotPlain, PlainFile, Spelling, USUAL_BLOCK};
use gathered::judge_gathered;
use judge::CommuneJudge;
use one_after_another::judge_one_after_another;
use rules_by_place::RulesByPlace;
use std::io::{self, Read};

/// How very many communes are judged.
pub struct Judging<'j> {
    rules: RulesByPlace<'j>,
    preparation: &'j Preparation,
    policy: Policy,
    threads: usize,
    block: usize,
}

impl<'j> Judging<'j> {
    /// By the rule files at hand, as the preparation says, with so many threads.
    pub fn new(
        library: &'j Library,
        preparation: &'j Preparation,
        policy: Policy,
        threads: usize,
    ) -> Judging<'j> {
        Judging {
            rules: RulesByPlace::new(library, preparation),
            preparation,
            policy,
            threads,
            block: USUAL_BLOCK,
        }
    }

    /// The same where so many bytes of a survey are read at once, which only changes how the work is shared.
    pub fn with_block(self, block: usize) -> Judging<'j> {
        Judging { block, ..self }
    }

    /// Judges the communes of a plain survey, in the order of the file. `open` gives the file from its
    /// beginning, which may be needed several times.
    ///
    /// # Errors
    /// The survey is for the careful reader.
    pub fn judge<R: Read + Send>(
        &self,
        open: impl Fn() -> io::Result<R>,
    ) -> Result<Vec<JudgedCommune>, NotPlain> {
        let reading = &self.preparation.reading;
        if reading.encoding.is_some() {
            return Err(NotPlain::Content);
        }
        let declared = reading.numbers.map(KnownNotation::declared);
        let file = || {
            let source = open().map_err(|_| NotPlain::Content)?;
            PlainFile::open(source, self.block)
        };
        let judge = || CommuneJudge::new(&self.rules, self.policy);
        let gather = |spelling| judge_gathered(&file()?, declared, spelling, self.threads, judge);
        let notation = declared.unwrap_or_default();
        let mut judged = judge_one_after_another(&file()?, notation, self.threads, judge);
        if matches!(judged, Err(NotPlain::Scattered)) {
            judged = gather(Spelling::AsWritten);
        }
        if matches!(judged, Err(NotPlain::Spelling)) {
            judged = gather(Spelling::Folded);
        }
        judged.and_then(|communes| {
            let is_empty = communes.is_empty();
            (!is_empty).then_some(communes).ok_or(NotPlain::Content)
        })
    }

    /// The verdicts of an assessment, as the careful way gives them.
    pub fn keep(&self, assessment: &Assessment<'_>) -> JudgedCommune {
        JudgedCommune::of(assessment, &self.rules)
    }
}
