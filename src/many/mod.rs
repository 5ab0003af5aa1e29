//! Very many communes at once: plain surveys judged for their verdicts alone, by rules that are
//! resolved once for each day and place.

mod in_order;
mod rules_by_place;

use crate::assess::{Policy, Verdicts, verdicts};
use crate::pipeline::Preparation;
use crate::rules::Library;
use crate::survey::{KnownNotation, NotPlain, PlainCommune, Spelling, read_plain};
use in_order::in_order;
use rules_by_place::{Resolved, RulesByPlace};
use std::io::Read;
use std::sync::Arc;

/// The rows of so many communes are handed on together.
const COMMUNES_AT_ONCE: usize = 256;

/// How very many communes are judged.
#[derive(Clone, Copy, Debug)]
pub struct Judging<'j> {
    /// The rule files at hand.
    pub library: &'j Library,
    /// Which of them apply, and how files are read.
    pub preparation: &'j Preparation,
    /// Whether conclusions count.
    pub policy: Policy,
    /// How many threads work at it.
    pub threads: usize,
}

/// A commune judged.
struct Judged<P> {
    name: String,
    key: u64,
    position: P,
    verdicts: Verdicts,
    rules: Arc<Resolved>,
}

impl Judging<'_> {
    /// Judges the communes of a plain survey and hands on the rows of their verdicts in the order of the
    /// file. `open` gives the file from its beginning, which may be needed twice.
    ///
    /// # Errors
    /// The survey is for the careful reader; nothing has been handed on.
    pub fn judge<R: Read + Send>(
        &self,
        open: impl Fn() -> Option<R>,
        mut each: impl FnMut(&[u8]),
    ) -> Result<(), NotPlain> {
        let mut judge = |spelling| {
            let source = open().ok_or(NotPlain::Content)?;
            self.judge_spelled(source, spelling, &mut each)
        };
        match judge(Spelling::AsWritten) {
            Err(NotPlain::Spelling) => judge(Spelling::Folded),
            result => result,
        }
    }

    fn judge_spelled(
        &self,
        source: impl Read + Send,
        spelling: Spelling,
        mut each: impl FnMut(&[u8]),
    ) -> Result<(), NotPlain> {
        let survey = read_plain(source, spelling, self.threads)?;
        let rules = RulesByPlace::new(self.library, self.preparation, &survey);
        let heaps: Vec<usize> = (0..survey.heaps()).collect();
        let mut all = Vec::new();
        let judged = in_order(
            &heaps,
            self.threads,
            |heap| {
                let communes = survey.take(*heap)?.into_iter();
                let judged = communes.map(|commune| self.judge_commune(&commune, &rules));
                judged.collect::<Result<Vec<_>, NotPlain>>()
            },
            |judged| all.extend(judged),
        );
        // The facts of a commune may be missing here because they stand under another spelling.
        let twins = || has_twins(all.iter().map(|judged| judged.key));
        if spelling == Spelling::AsWritten && (judged.is_err() || twins()) {
            return Err(NotPlain::Spelling);
        }
        judged?;
        if all.is_empty() {
            return Err(NotPlain::Content);
        }
        all.sort_unstable_by_key(|judged| judged.position);
        let chunks: Vec<_> = all.chunks(COMMUNES_AT_ONCE).collect();
        in_order(
            &chunks,
            self.threads,
            |communes| {
                let mut rows = Vec::new();
                for commune in *communes {
                    let writer = &commune.rules.rows;
                    writer.write(&commune.name, &commune.verdicts, &mut rows);
                }
                Ok(rows)
            },
            |rows: Vec<u8>| each(&rows),
        )
    }

    fn judge_commune(
        &self,
        commune: &PlainCommune<'_>,
        rules: &RulesByPlace<'_>,
    ) -> Result<Judged<impl Ord + Copy + Send + use<>>, NotPlain> {
        let notation = self.preparation.reading.numbers;
        let notation = notation.map_or_else(KnownNotation::default, KnownNotation::declared);
        let rules = rules.of(commune.facts(notation)?)?;
        let figures = rules.plain.fit(commune, notation)?;
        Ok(Judged {
            name: commune.name().to_owned(),
            key: commune.key(),
            position: commune.position(),
            verdicts: verdicts(&rules.plain.rules, &figures, None, self.policy),
            rules,
        })
    }
}

fn has_twins(keys: impl Iterator<Item = u64>) -> bool {
    let mut keys: Vec<u64> = keys.collect();
    keys.sort_unstable();
    keys.windows(2).any(|pair| pair[0] == pair[1])
}
