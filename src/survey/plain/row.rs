//! The lines of a block become packed rows.

use super::NotPlain;
use super::gathering::{Gathering, Position, Spelling};
use super::layout::{Cells, Layout};
use super::number::PlainNumber;
use super::packed::{PackedRow, PackedValue};
use super::quick_hash::QuickHash;
use super::words::{KnownWords, Meaning, Words};
use crate::folded::folded;
use crate::number::WrittenNumber;
use crate::rules::BuiltInFact;
use crate::survey::answer::Answer;
use crate::survey::reading::split_line;
use crate::text::visible;
use memchr::{memchr, memchr_iter};
use std::collections::HashMap;

/// More different answers are none.
const MOST_ANSWERS: usize = 1000;
/// A longer line may hold a cell that is too long.
const LONGEST_LINE: usize = 32_767;

/// Reads rows for one thread.
pub(super) struct RowReader<'r> {
    layout: &'r Layout,
    words: KnownWords<'r>,
    answers: HashMap<Box<str>, Option<Answer>, QuickHash>,
    gathering: Gathering,
    run: Run,
}

/// Rows of one commune that follow one another.
#[derive(Default)]
struct Run {
    name: String,
    first: Position,
    rows: Vec<u8>,
}

/// The cells of a line without quotes.
struct Split<'l> {
    rest: Option<&'l str>,
    separator: u8,
}

impl<'l> Iterator for Split<'l> {
    type Item = &'l str;

    fn next(&mut self) -> Option<&'l str> {
        let text = self.rest?;
        let Some(end) = memchr(self.separator, text.as_bytes()) else {
            return self.rest.take();
        };
        self.rest = text.get(end + 1..);
        text.get(..end)
    }
}

impl<'r> RowReader<'r> {
    pub fn new(layout: &'r Layout, words: &'r Words, spelling: Spelling) -> RowReader<'r> {
        RowReader {
            layout,
            words: KnownWords::new(words),
            answers: HashMap::default(),
            gathering: Gathering::new(spelling),
            run: Run::default(),
        }
    }

    /// Adds the rows of a block to those of their communes.
    pub fn read_block(&mut self, block: &[u8], number: u64) -> Result<(), NotPlain> {
        // One look at the whole block spares one at each line.
        let block = std::str::from_utf8(block).map_err(|_| NotPlain::Content)?;
        let has_quotes = memchr(b'"', block.as_bytes()).is_some();
        let has_returns = memchr(b'\r', block.as_bytes()).is_some();
        let mut start = 0;
        let ends = memchr_iter(b'\n', block.as_bytes()).chain(std::iter::once(block.len()));
        for (index, end) in ends.enumerate() {
            let mut line = block.get(start..end).unwrap_or_default();
            start = end + 1;
            if has_returns {
                line = line.strip_suffix('\r').unwrap_or(line);
                if line.contains('\r') {
                    return Err(NotPlain::Content);
                }
            }
            if line.is_empty() {
                continue;
            }
            if line.len() > LONGEST_LINE {
                return Err(NotPlain::Content);
            }
            let position = (number, index as u64);
            if has_quotes && line.contains('"') {
                let cells = split_line(line, char::from(self.layout.separator));
                let cells = cells.map_err(|_| NotPlain::Content)?;
                self.read_row(
                    &self.layout.cells(cells.cells.iter().map(|cell| &**cell))?,
                    position,
                )?;
            } else {
                let cells = Split {
                    rest: Some(line),
                    separator: self.layout.separator,
                };
                self.read_row(&self.layout.cells(cells)?, position)?;
            }
        }
        self.end_run();
        Ok(())
    }

    /// What has been read.
    pub fn into_gathering(self) -> Gathering {
        self.gathering
    }

    fn read_row(&mut self, cells: &Cells<'_>, position: Position) -> Result<(), NotPlain> {
        if cells.commune != self.run.name {
            self.end_run();
            self.run.name.push_str(cells.commune);
            self.run.first = position;
        }
        let (name, meaning) = self.words.id(cells.indicator)?;
        let fact = match meaning {
            Meaning::Nothing => return Err(NotPlain::Content),
            Meaning::Code => {
                let row = PackedRow {
                    name,
                    numerator: number(cells.numerator)?,
                    denominator: number(cells.denominator)?,
                    value: self.value(cells.value)?,
                    self_assessed: self.self_assessed(cells.self_assessed)?,
                    noted: is_noted(cells.note),
                };
                row.pack(&mut self.run.rows);
                return Ok(());
            }
            Meaning::Fact(fact) => Some(*fact),
            Meaning::OtherFact(_) => None,
        };
        let unused = [cells.numerator, cells.denominator, cells.self_assessed];
        let names_another = fact == Some(BuiltInFact::Commune) && !is_name_of(cells);
        if names_another || unused.iter().any(|cell| !cell.is_empty()) {
            return Err(NotPlain::Content);
        }
        let row = PackedRow {
            name,
            numerator: None,
            denominator: None,
            value: self.fact_value(fact, cells.value)?,
            self_assessed: None,
            noted: false,
        };
        row.pack(&mut self.run.rows);
        Ok(())
    }

    fn end_run(&mut self) {
        let run = &mut self.run;
        if !run.rows.is_empty() {
            self.gathering.add(&run.name, run.first, &run.rows);
        }
        run.name.clear();
        run.rows.clear();
    }

    fn value(&mut self, cell: &str) -> Result<PackedValue, NotPlain> {
        match cell.as_bytes() {
            [] => Ok(PackedValue::Nothing),
            [b'0'..=b'9', ..] => {
                Ok(number(cell)?.map_or(PackedValue::Nothing, PackedValue::Number))
            }
            _ => {
                let answer = self.answer(cell)?.ok_or(NotPlain::Content)?;
                Ok(PackedValue::Answer(answer))
            }
        }
    }

    fn self_assessed(&mut self, cell: &str) -> Result<Option<Answer>, NotPlain> {
        if cell.is_empty() {
            return Ok(None);
        }
        self.answer(cell)?.ok_or(NotPlain::Content).map(Some)
    }

    fn fact_value(
        &mut self,
        fact: Option<BuiltInFact>,
        cell: &str,
    ) -> Result<PackedValue, NotPlain> {
        if cell.is_empty() {
            return Ok(PackedValue::Nothing);
        }
        match fact {
            // Nothing depends on what these say.
            Some(
                BuiltInFact::Commune
                | BuiltInFact::Code
                | BuiltInFact::District
                | BuiltInFact::Area,
            ) => Ok(PackedValue::Nothing),
            Some(
                BuiltInFact::Province
                | BuiltInFact::Region
                | BuiltInFact::Group
                | BuiltInFact::Date,
            ) => {
                let (word, meaning) = self.words.id(cell)?;
                // A value in blanks only is none at all, which another row may make good.
                (*meaning != Meaning::Nothing)
                    .then_some(PackedValue::Word(word))
                    .ok_or(NotPlain::Content)
            }
            Some(
                BuiltInFact::Households
                | BuiltInFact::People
                | BuiltInFact::Hamlets
                | BuiltInFact::ExtremelyDifficult,
            )
            | None => self.value(cell),
        }
    }

    /// The answer that a cell means, by the careful reader of them.
    fn answer(&mut self, cell: &str) -> Result<Option<Answer>, NotPlain> {
        if let Some(answer) = self.answers.get(cell) {
            return Ok(*answer);
        }
        if self.answers.len() == MOST_ANSWERS {
            return Err(NotPlain::Content);
        }
        let answer = Answer::parse(&visible(cell));
        self.answers.insert(cell.into(), answer);
        Ok(answer)
    }
}

/// Whether the row of the fact that names the commune names this one, or nothing.
fn is_name_of(cells: &Cells<'_>) -> bool {
    cells.value == cells.commune || {
        let value = visible(cells.value);
        value.is_empty() || folded(&value) == folded(&visible(cells.commune))
    }
}

/// The number in a cell; `None` for an empty one.
fn number(cell: &str) -> Result<Option<PlainNumber>, NotPlain> {
    if cell.is_empty() {
        return Ok(None);
    }
    if let Some(number) = PlainNumber::parse(cell.as_bytes()) {
        return Ok(Some(number));
    }
    let text = visible(cell);
    if text.is_empty() {
        return Ok(None);
    }
    if let Some(number) = PlainNumber::parse(text.as_bytes()) {
        return Ok(Some(number));
    }
    let written = WrittenNumber::parse(&text).map_err(|_| NotPlain::Content)?;
    let number = PlainNumber::of(&written);
    number.map(Some).ok_or(NotPlain::Content)
}

/// Whether a note says anything.
fn is_noted(cell: &str) -> bool {
    cell.starts_with(|first: char| first.is_ascii_graphic()) || !visible(cell).is_empty()
}
