//! A survey whose communes follow one another: each is judged when the next begins, and only its
//! verdicts are kept.

use super::judge::{CommuneJudge, JudgedCommune, Placed};
use crate::in_order::in_order;
use crate::survey::KnownNotation;
use crate::survey::plain::{KnownWords, NotPlain, OwnedRun, PlainFile, PlainReader};
use std::collections::HashSet;
use std::io::Read;

/// The communes of a block of lines: the first may have begun before it, the last may go on behind it.
struct Block {
    first: OwnedRun,
    between: Vec<Placed>,
    /// `None` where there is only one.
    last: Option<OwnedRun>,
}

/// Judges the communes in the order of the file.
///
/// # Errors
/// The survey is not plain, or its communes do not follow one another.
pub(super) fn judge_one_after_another<'j, R: Read + Send>(
    file: &PlainFile<R>,
    notation: KnownNotation,
    threads: usize,
    judge: impl Fn() -> CommuneJudge<'j> + Sync,
) -> Result<Vec<JudgedCommune>, NotPlain> {
    let mut judged = Judged::default();
    let mut open: Option<OwnedRun> = None;
    let (mut own_judge, mut own_words) = (judge(), file.words());
    let mut close = |run: OwnedRun, judged: &mut Judged| {
        judged.add(judge_alone(&mut own_judge, &run, &mut own_words, notation)?)
    };
    in_order(
        threads,
        || (file.reader(), judge()),
        |(reader, judge)| read_block(reader, judge, notation),
        |block: Option<Block>| {
            let Some(block) = block else { return Ok(()) };
            match &mut open {
                Some(begun) if begun.name() == block.first.name() => begun.go_on(&block.first),
                _ => {
                    if let Some(ended) = open.replace(block.first) {
                        close(ended, &mut judged)?;
                    }
                }
            }
            if let Some(last) = block.last {
                if let Some(ended) = open.replace(last) {
                    close(ended, &mut judged)?;
                }
                for placed in block.between {
                    judged.add(placed)?;
                }
            }
            Ok(())
        },
    )?;
    if let Some(ended) = open {
        close(ended, &mut judged)?;
    }
    file.check_frame()?;
    Ok(judged.communes)
}

/// Reads the next block and judges what it holds from beginning to end.
fn read_block<R: Read>(
    reader: &mut PlainReader<'_, R>,
    judge: &mut CommuneJudge<'_>,
    notation: KnownNotation,
) -> Result<Option<(u32, Option<Block>)>, NotPlain> {
    let mut first = None;
    let mut between = Vec::new();
    let mut last: Option<OwnedRun> = None;
    let number = reader.next(|words, run| {
        if first.is_none() {
            first = Some(OwnedRun::from(run));
            return Ok(());
        }
        match &mut last {
            None => last = Some(OwnedRun::from(run)),
            Some(last) => {
                between.push(judge_alone(judge, last, words, notation)?);
                last.replace(run);
            }
        }
        Ok(())
    })?;
    Ok(number.map(|number| {
        let block = first.map(|first| Block {
            first,
            between,
            last,
        });
        (number, block)
    }))
}

/// Judges a commune by the rows that follow one another. Where they do not do, others may stand elsewhere.
fn judge_alone(
    judge: &mut CommuneJudge<'_>,
    run: &OwnedRun,
    words: &mut KnownWords<'_>,
    notation: KnownNotation,
) -> Result<Placed, NotPlain> {
    let judged = judge.judge(&run.commune(), words, notation);
    judged.map_err(|_| NotPlain::Scattered)
}

/// The communes judged so far.
#[derive(Default)]
struct Judged {
    keys: HashSet<u64>,
    communes: Vec<JudgedCommune>,
}

impl Judged {
    fn add(&mut self, placed: Placed) -> Result<(), NotPlain> {
        if !self.keys.insert(placed.key) {
            return Err(NotPlain::Scattered);
        }
        self.communes.push(placed.commune);
        Ok(())
    }
}
