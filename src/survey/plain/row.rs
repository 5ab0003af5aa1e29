//! The lines of a block become packed rows.

use super::NotPlain;
use super::commune::Gathered;
use super::layout::Layout;
use super::number::PlainNumber;
use super::packed::{PackedRow, PackedValue};
use super::words::{KnownWords, Meaning, Words};
use crate::number::{Reading, WrittenNumber};
use crate::rules::BuiltInFact;
use crate::survey::answer::Answer;
use crate::survey::column::Column;
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
    answers: HashMap<Box<[u8]>, Option<Answer>>,
}

/// The cells of a line that a verdict depends on, as they stand in the file.
#[derive(Default)]
struct Cells<'l> {
    commune: &'l [u8],
    indicator: &'l [u8],
    numerator: &'l [u8],
    denominator: &'l [u8],
    value: &'l [u8],
    self_assessed: &'l [u8],
    note: &'l [u8],
}

impl<'r> RowReader<'r> {
    pub fn new(layout: &'r Layout, words: &'r Words) -> RowReader<'r> {
        RowReader {
            layout,
            words: KnownWords::new(words),
            answers: HashMap::new(),
        }
    }

    /// Adds the rows of a block to those of their communes.
    pub fn read_block(
        &mut self,
        block: &[u8],
        number: u64,
        gathered: &mut Gathered,
    ) -> Result<(), NotPlain> {
        // One look at the whole block spares one at each line.
        std::str::from_utf8(block).map_err(|_| NotPlain)?;
        if memchr(b'"', block).is_some() {
            return Err(NotPlain);
        }
        let has_returns = memchr(b'\r', block).is_some();
        let mut start = 0;
        let ends = memchr_iter(b'\n', block).chain(std::iter::once(block.len()));
        for (index, end) in ends.enumerate() {
            let mut line = block.get(start..end).unwrap_or_default();
            start = end + 1;
            if has_returns {
                line = line.strip_suffix(b"\r").unwrap_or(line);
                if line.contains(&b'\r') {
                    return Err(NotPlain);
                }
            }
            if !line.is_empty() {
                self.read_line(line, [number, index as u64], gathered)?;
            }
        }
        Ok(())
    }

    fn read_line(
        &mut self,
        line: &[u8],
        position: [u64; 2],
        gathered: &mut Gathered,
    ) -> Result<(), NotPlain> {
        if line.len() > LONGEST_LINE {
            return Err(NotPlain);
        }
        let cells = self.cells(line)?;
        let (name, meaning) = self.words.id(cells.indicator)?;
        let meaning = match meaning {
            Meaning::Nothing => return Err(NotPlain),
            Meaning::Code => None,
            Meaning::Fact(fact) => Some(Some(*fact)),
            Meaning::OtherFact(_) => Some(None),
        };
        let commune = gathered.commune(cells.commune, position)?;
        let row = match meaning {
            None => PackedRow {
                name,
                numerator: number(cells.numerator)?,
                denominator: number(cells.denominator)?,
                value: self.value(cells.value)?,
                self_assessed: self.self_assessed(cells.self_assessed)?,
                noted: is_noted(cells.note)?,
            },
            Some(fact) => {
                let unused = [cells.numerator, cells.denominator, cells.self_assessed];
                if unused.iter().any(|cell| !cell.is_empty()) {
                    return Err(NotPlain);
                }
                if fact == Some(BuiltInFact::Commune) && !gathered.is_named(commune, cells.value) {
                    return Err(NotPlain);
                }
                PackedRow {
                    name,
                    numerator: None,
                    denominator: None,
                    value: self.fact_value(fact, cells.value)?,
                    self_assessed: None,
                    noted: false,
                }
            }
        };
        row.pack(gathered.rows(commune));
        Ok(())
    }

    fn cells<'l>(&self, line: &'l [u8]) -> Result<Cells<'l>, NotPlain> {
        let mut cells = Cells::default();
        let mut rest = Some(line);
        for column in &self.layout.columns {
            let Some(text) = rest else { break };
            let cell = match memchr(self.layout.separator, text) {
                Some(end) => {
                    rest = Some(&text[end + 1..]);
                    &text[..end]
                }
                None => {
                    rest = None;
                    text
                }
            };
            let place = match column {
                Column::Commune => &mut cells.commune,
                Column::Indicator => &mut cells.indicator,
                Column::Numerator => &mut cells.numerator,
                Column::Denominator => &mut cells.denominator,
                Column::Value => &mut cells.value,
                Column::SelfAssessed => &mut cells.self_assessed,
                Column::Note => &mut cells.note,
                Column::Evidence => continue,
                Column::Hamlet | Column::Claimed if cell.is_empty() => continue,
                Column::Hamlet | Column::Claimed => return Err(NotPlain),
            };
            *place = cell;
        }
        match rest {
            None => Ok(cells),
            // Cells beyond the header.
            Some(_) => Err(NotPlain),
        }
    }

    fn value(&mut self, cell: &[u8]) -> Result<PackedValue, NotPlain> {
        match cell {
            [] => Ok(PackedValue::Nothing),
            [b'0'..=b'9', ..] => {
                Ok(number(cell)?.map_or(PackedValue::Nothing, PackedValue::Number))
            }
            _ => {
                let answer = self.answer(cell)?.ok_or(NotPlain)?;
                Ok(PackedValue::Answer(answer))
            }
        }
    }

    fn self_assessed(&mut self, cell: &[u8]) -> Result<Option<Answer>, NotPlain> {
        match cell {
            [] => Ok(None),
            _ => Ok(Some(self.answer(cell)?.ok_or(NotPlain)?)),
        }
    }

    fn fact_value(
        &mut self,
        fact: Option<BuiltInFact>,
        cell: &[u8],
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
                    .ok_or(NotPlain)
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
    fn answer(&mut self, cell: &[u8]) -> Result<Option<Answer>, NotPlain> {
        if let Some(answer) = self.answers.get(cell) {
            return Ok(*answer);
        }
        if self.answers.len() == MOST_ANSWERS {
            return Err(NotPlain);
        }
        let text = std::str::from_utf8(cell).map_err(|_| NotPlain)?;
        let answer = Answer::parse(&visible(text));
        self.answers.insert(cell.into(), answer);
        Ok(answer)
    }
}

/// The number in a cell; `None` for an empty one.
fn number(cell: &[u8]) -> Result<Option<PlainNumber>, NotPlain> {
    if cell.is_empty() {
        return Ok(None);
    }
    if let Some(number) = PlainNumber::parse(cell) {
        return Ok(Some(number));
    }
    let text = std::str::from_utf8(cell).map_err(|_| NotPlain)?;
    let text = visible(text);
    if text.is_empty() {
        return Ok(None);
    }
    if let Some(number) = PlainNumber::parse(text.as_bytes()) {
        return Ok(Some(number));
    }
    let written = WrittenNumber::parse(&text).map_err(|_| NotPlain)?;
    match written.reading {
        Reading::Clear(number) if written.unit.is_empty() => {
            let (digits, decimals) = number.scaled();
            Ok(Some(PlainNumber {
                digits: u64::try_from(digits).map_err(|_| NotPlain)?,
                decimals: u8::try_from(decimals).map_err(|_| NotPlain)?,
                comma: false,
                ambiguous: false,
                percent: written.percent,
            }))
        }
        _ => Err(NotPlain),
    }
}

/// Whether a note says anything.
fn is_noted(cell: &[u8]) -> Result<bool, NotPlain> {
    match cell {
        [] => Ok(false),
        [first, ..] if first.is_ascii_graphic() => Ok(true),
        _ => {
            let text = std::str::from_utf8(cell).map_err(|_| NotPlain)?;
            Ok(!visible(text).is_empty())
        }
    }
}
