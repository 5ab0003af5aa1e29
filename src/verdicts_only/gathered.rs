//! A survey whose rows stand in any order: all are gathered before a commune is judged.

use super::judge::{CommuneJudge, JudgedCommune, Placed};
use crate::in_order::parts_in_order;
use crate::survey::KnownNotation;
use crate::survey::plain::{Gathering, NotPlain, PlainFile, Spelling};
use std::io::Read;
use std::panic::resume_unwind;
use std::thread;

/// Judges the communes and puts them into the order of the file.
///
/// # Errors
/// The survey is not plain, or names are spelled in other ways than assumed.
pub(super) fn judge_gathered<'j, R: Read + Send>(
    file: &PlainFile<R>,
    declared: Option<KnownNotation>,
    spelling: Spelling,
    threads: usize,
    judge: impl Fn() -> CommuneJudge<'j> + Sync,
) -> Result<Vec<JudgedCommune>, NotPlain> {
    let gatherings = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads.max(1))
            .map(|_| scope.spawn(|| gather(file, spelling)))
            .collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or_else(|panic| resume_unwind(panic)))
            .collect::<Result<Vec<Gathering>, NotPlain>>()
    })?;
    file.check_frame()?;
    let heaps = Gathering::join(gatherings, spelling);
    let notation = declared.unwrap_or_else(|| file.notation());
    let mut all: Vec<Placed> = Vec::new();
    let judged = parts_in_order(
        threads,
        heaps.count(),
        || (file.words(), judge()),
        |(words, judge), heap| {
            let mut communes = Vec::new();
            heaps.take(heap, |commune| {
                communes.push(judge.judge(&commune, words, notation)?);
                Ok(())
            })?;
            Ok(communes)
        },
        |communes| {
            all.extend(communes);
            Ok(())
        },
    );
    // The facts of a commune may be missing here because they stand under another spelling.
    let as_written = spelling == Spelling::AsWritten;
    if as_written && (judged.is_err() || has_twins(all.iter().map(|placed| placed.key))) {
        return Err(NotPlain::Spelling);
    }
    judged?;
    all.sort_unstable_by_key(|placed| placed.position);
    Ok(all.into_iter().map(|placed| placed.commune).collect())
}

/// Reads blocks until there are no more.
fn gather<R: Read>(file: &PlainFile<R>, spelling: Spelling) -> Result<Gathering, NotPlain> {
    let mut gathering = Gathering::new(spelling);
    let mut reader = file.reader();
    loop {
        let read = reader.next(|_, run| {
            gathering.add(run);
            Ok(())
        });
        match read {
            Ok(Some(_)) => {}
            Ok(None) => return Ok(gathering),
            Err(why) => {
                // The other threads need not go on.
                file.stop();
                return Err(why);
            }
        }
    }
}

fn has_twins(keys: impl Iterator<Item = u64>) -> bool {
    let mut keys: Vec<u64> = keys.collect();
    keys.sort_unstable();
    keys.windows(2).any(|pair| pair[0] == pair[1])
}
