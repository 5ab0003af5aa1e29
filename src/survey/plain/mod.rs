//! Plain surveys of very many communes, read without keeping their cells.
//!
//! Nearly every row of a large file is plain: known columns, a code or fact, digits, đạt or chưa đạt.
//! Such rows are packed into a few bytes each and kept by commune, wherever in the file they stand.
//! Whatever is not plain ([`NotPlain`]) is left to the careful reader, which knows every disguise and
//! can say what is wrong and where: this one never reports anything, and never guesses.

mod blocks;
mod commune;
mod fit;
mod gathering;
mod layout;
mod number;
mod packed;
mod quick_hash;
mod row;
mod words;

pub use commune::{PlainCommune, PlainFacts, PlainSurvey};
pub use fit::PlainRules;
pub use gathering::Spelling;

use blocks::Blocks;
use gathering::Gathering;
use layout::Layout;
use row::RowReader;
use std::io::Read;
use std::thread;
use words::Words;

/// Why a survey cannot take the short way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotPlain {
    /// Something in it is for the careful reader, who knows what it means or what is wrong with it.
    Content,
    /// The name of a commune is spelled in several ways, which reading it as [`Spelling::Folded`] takes
    /// for the same.
    Spelling,
}

/// Reads a survey with so many threads.
///
/// # Errors
/// Something in it is not plain, or could not be read.
pub fn read_plain(
    source: impl Read + Send,
    spelling: Spelling,
    threads: usize,
) -> Result<PlainSurvey, NotPlain> {
    let (layout, blocks) = Blocks::begin(source, Layout::of)?;
    let words = Words::default();
    let gatherings: Vec<Gathering> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads.max(1))
            .map(|_| scope.spawn(|| gather(&blocks, RowReader::new(&layout, &words, spelling))))
            .collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or(Err(NotPlain::Content)))
            .collect::<Result<_, _>>()
    })?;
    Ok(PlainSurvey::new(gatherings, spelling, words))
}

/// Reads blocks until there are no more.
fn gather<R: Read>(blocks: &Blocks<R>, mut rows: RowReader<'_>) -> Result<Gathering, NotPlain> {
    let mut buffer = Vec::new();
    while let Some(number) = blocks.next(&mut buffer)? {
        let result = rows.read_block(&buffer, number);
        if result.is_err() {
            // The other threads need not go on.
            blocks.stop();
        }
        result?;
    }
    Ok(rows.into_gathering())
}
