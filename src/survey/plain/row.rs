//! The lines of a block become packed rows.

use super::NotPlain;
use super::commune::PlainCommune;
use super::layout::{Cells, Layout};
use super::number::{Marks, PlainNumber};
use super::packed::{PackedRow, PackedValue};
use super::quick_hash::QuickHash;
use super::text::check_text;
use super::words::{KnownWords, Meaning, Words};
use crate::folded::folded;
use crate::number::WrittenNumber;
use crate::rules::BuiltInFact;
use crate::survey::reading::split_line;
use crate::survey::words::Answer;
use memchr::{memchr, memchr_iter};
use std::collections::{HashMap, HashSet};

/// More different answers are none.
const MOST_ANSWERS: usize = 1000;
/// So many different texts are remembered; more are looked at again.
const MOST_TEXTS: usize = 10_000;
/// A longer line may hold a cell that is too long.
const LONGEST_LINE: usize = 32_767;

/// Where a row stands in a file: the block, and the line in it.
pub type Position = (u32, u32);

/// Rows of one commune that follow one another.
#[derive(Clone, Copy, Debug)]
pub struct Run<'r> {
    /// The commune's name as it stands in the file.
    pub name: &'r str,
    /// Where the first of the rows stands.
    pub position: Position,
    /// The rows, packed.
    pub(super) rows: &'r [u8],
}

/// Rows of one commune that are kept.
#[derive(Clone, Debug)]
pub struct OwnedRun {
    name: String,
    position: Position,
    rows: Vec<u8>,
}

impl From<Run<'_>> for OwnedRun {
    fn from(run: Run<'_>) -> OwnedRun {
        OwnedRun {
            name: run.name.to_owned(),
            position: run.position,
            rows: run.rows.to_owned(),
        }
    }
}

impl OwnedRun {
    /// The commune's name as it stands in the file.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Adds the rows that follow.
    pub fn go_on(&mut self, next: &OwnedRun) {
        self.rows.extend_from_slice(&next.rows);
    }

    /// Keeps another run instead.
    pub fn replace(&mut self, run: Run<'_>) {
        self.name.replace_range(.., run.name);
        self.position = run.position;
        self.rows.clear();
        self.rows.extend_from_slice(run.rows);
    }

    /// The commune, if these are all its rows.
    pub fn commune(&self) -> PlainCommune<'_> {
        PlainCommune::new(&self.name, self.position, &self.rows)
    }
}

/// Reads rows for one thread.
#[derive(Debug)]
pub(super) struct RowReader<'r> {
    layout: &'r Layout,
    words: KnownWords<'r>,
    answers: HashMap<Box<str>, Option<Answer>, QuickHash>,
    texts: HashSet<Box<str>, QuickHash>,
    shows_vietnamese: bool,
    shows_english: bool,
    /// The commune whose rows are being read.
    name: String,
    /// Its rows so far.
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
        let Some(end) = position(self.separator, text.as_bytes()) else {
            return self.rest.take();
        };
        self.rest = text.get(end + 1..);
        text.get(..end)
    }
}

/// Where a byte stands first. Cells are short: eight bytes at a time find their end sooner than what is
/// made for long texts, and sooner than one by one.
fn position(byte: u8, text: &[u8]) -> Option<usize> {
    const LOWEST_BITS: u64 = u64::from_le_bytes([1; 8]);
    const HIGHEST_BITS: u64 = LOWEST_BITS << 7;
    let (words, rest) = text.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let differing = u64::from_le_bytes(*word) ^ (LOWEST_BITS * u64::from(byte));
        // The lowest bit that is set belongs to the first byte that does not differ.
        let found = differing.wrapping_sub(LOWEST_BITS) & !differing & HIGHEST_BITS;
        if found != 0 {
            return Some(index * 8 + found.trailing_zeros() as usize / 8);
        }
    }
    let in_rest = rest.iter().position(|other| *other == byte);
    in_rest.map(|index| words.len() * 8 + index)
}

impl<'r> RowReader<'r> {
    pub fn new(layout: &'r Layout, words: &'r Words) -> RowReader<'r> {
        RowReader {
            layout,
            words: KnownWords::new(words),
            answers: HashMap::default(),
            texts: HashSet::default(),
            shows_vietnamese: false,
            shows_english: false,
            name: String::new(),
            rows: Vec::new(),
        }
    }

    /// Whether numbers have been met that can only be Vietnamese, and such as can only be English.
    pub fn shown(&self) -> (bool, bool) {
        (self.shows_vietnamese, self.shows_english)
    }

    pub fn words(&mut self) -> &mut KnownWords<'r> {
        &mut self.words
    }

    /// Hands on the rows of a block, each run of one commune together.
    pub fn read_block(
        &mut self,
        block: &str,
        number: u32,
        mut each: impl FnMut(&mut KnownWords<'r>, Run<'_>) -> Result<(), NotPlain>,
    ) -> Result<(), NotPlain> {
        let mut quotes = memchr_iter(b'"', block.as_bytes()).peekable();
        let has_returns = memchr(b'\r', block.as_bytes()).is_some();
        let separator = self.layout.separator;
        let (mut start, mut line_number) = (0, 0);
        // Where the first row stands of the commune whose rows are being read.
        let mut run = None;
        self.name.clear();
        let ends = memchr_iter(b'\n', block.as_bytes()).chain(std::iter::once(block.len()));
        for end in ends {
            let mut line = block.get(start..end).unwrap_or_default();
            let mut has_quotes = false;
            while quotes.next_if(|quote| *quote < end).is_some() {
                has_quotes = true;
            }
            start = end + 1;
            let position = (number, line_number);
            line_number += 1;
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
            let quoted;
            let cells = if has_quotes {
                quoted = split_line(line, char::from(separator)).map_err(|_| NotPlain::Content)?;
                self.layout.cells(quoted.cells.iter().map(|cell| &**cell))?
            } else {
                let rest = Some(line);
                self.layout.cells(Split { rest, separator })?
            };
            if cells.commune.is_empty() {
                let is_blank = |byte| byte == separator || byte == b' ';
                if line.bytes().all(is_blank) {
                    continue;
                }
                return Err(NotPlain::Content);
            }
            if self.name != cells.commune {
                self.end_run(run, &mut each)?;
                run = Some(position);
                self.name.clear();
                self.name.push_str(cells.commune);
            }
            self.read_row(&cells)?;
        }
        self.end_run(run, &mut each)
    }

    fn end_run(
        &mut self,
        run: Option<Position>,
        each: &mut impl FnMut(&mut KnownWords<'r>, Run<'_>) -> Result<(), NotPlain>,
    ) -> Result<(), NotPlain> {
        if let Some(position) = run {
            let run = Run {
                name: &self.name,
                position,
                rows: &self.rows,
            };
            each(&mut self.words, run)?;
            self.rows.clear();
        }
        Ok(())
    }

    fn read_row(&mut self, cells: &Cells<'_>) -> Result<(), NotPlain> {
        self.check_text(cells.evidence)?;
        self.check_text(cells.note)?;
        let (name, word) = self.words.id(cells.indicator)?;
        let fact = match word.meaning {
            Meaning::Nothing => return Err(NotPlain::Content),
            Meaning::Code => {
                let row = PackedRow {
                    name,
                    numerator: self.number(cells.numerator)?,
                    denominator: self.number(cells.denominator)?,
                    value: self.value(cells.value)?,
                    claimed: self.number(cells.claimed)?,
                    self_assessed: self.self_assessed(cells.self_assessed)?,
                    noted: !cells.note.is_empty(),
                };
                row.pack(&mut self.rows);
                return Ok(());
            }
            Meaning::Fact(fact) => Some(fact),
            Meaning::OtherFact(_) => None,
        };
        let unused = [
            cells.numerator,
            cells.denominator,
            cells.claimed,
            cells.self_assessed,
        ];
        let names_another = fact == Some(BuiltInFact::Commune) && !is_name_of(cells);
        if names_another || unused.iter().any(|cell| !cell.is_empty()) {
            return Err(NotPlain::Content);
        }
        let row = PackedRow {
            name,
            numerator: None,
            denominator: None,
            value: self.fact_value(fact, cells.value)?,
            claimed: None,
            self_assessed: None,
            noted: false,
        };
        row.pack(&mut self.rows);
        Ok(())
    }

    fn value<'c>(&mut self, cell: &'c str) -> Result<PackedValue<'c>, NotPlain> {
        match cell.as_bytes() {
            [] => Ok(PackedValue::Nothing),
            [b'0'..=b'9', ..] => {
                let number = self.number_in(cell)?;
                Ok(PackedValue::Number(number))
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

    fn fact_value<'c>(
        &mut self,
        fact: Option<BuiltInFact>,
        cell: &'c str,
    ) -> Result<PackedValue<'c>, NotPlain> {
        if cell.is_empty() {
            return Ok(PackedValue::Nothing);
        }
        match fact {
            // Nothing depends on what these say.
            Some(BuiltInFact::Commune | BuiltInFact::Area) => {
                self.check_text(cell)?;
                Ok(PackedValue::Nothing)
            }
            Some(BuiltInFact::Code | BuiltInFact::District) => {
                self.check_text(cell)?;
                Ok(PackedValue::Text(cell))
            }
            Some(
                BuiltInFact::Province
                | BuiltInFact::Region
                | BuiltInFact::Group
                | BuiltInFact::Date,
            ) => {
                let (word, _) = self.words.id(cell)?;
                Ok(PackedValue::Word(word))
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
        check_text(cell)?;
        let answer = Answer::parse(cell);
        self.answers.insert(cell.into(), answer);
        Ok(answer)
    }

    /// The number in a cell; `None` for an empty one, as most are.
    #[inline]
    fn number(&mut self, cell: &str) -> Result<Option<PlainNumber>, NotPlain> {
        if cell.is_empty() {
            return Ok(None);
        }
        self.number_in(cell).map(Some)
    }

    fn number_in(&mut self, cell: &str) -> Result<PlainNumber, NotPlain> {
        let careful = || {
            check_text(cell).ok()?;
            let written = WrittenNumber::parse(cell).ok()?;
            PlainNumber::of(&written)
        };
        let number = PlainNumber::parse(cell.as_bytes()).or_else(careful);
        let number = number.ok_or(NotPlain::Content)?;
        self.shows_vietnamese |= number.marks == Marks::Vietnamese;
        self.shows_english |= number.marks == Marks::English;
        Ok(number)
    }

    /// That a text means what it looks like, which many do that look the same.
    fn check_text(&mut self, text: &str) -> Result<(), NotPlain> {
        if text.is_empty() || self.texts.contains(text) {
            return Ok(());
        }
        check_text(text)?;
        if self.texts.len() < MOST_TEXTS {
            self.texts.insert(text.into());
        }
        Ok(())
    }
}

/// Whether the row of the fact that names the commune names this one, or nothing.
fn is_name_of(cells: &Cells<'_>) -> bool {
    let names = [cells.value, cells.commune];
    cells.value.is_empty() || names[0] == names[1] || folded(names[0]) == folded(names[1])
}
