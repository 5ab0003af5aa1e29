//! A plain row in a few bytes.

use super::number::{Marks, PlainNumber};
use super::words::WordId;
use crate::survey::words::Answer;

/// A row as far as a verdict depends on it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct PackedRow<'p> {
    /// The code, or the name of the fact.
    pub name: WordId,
    pub numerator: Option<PlainNumber>,
    pub denominator: Option<PlainNumber>,
    pub value: PackedValue<'p>,
    pub claimed: Option<PlainNumber>,
    pub self_assessed: Option<Answer>,
    /// Whether a note is given.
    pub noted: bool,
}

/// What stands in the column for values.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum PackedValue<'p> {
    Nothing,
    Number(PlainNumber),
    Answer(Answer),
    Word(WordId),
    /// A text that few other rows have.
    Text(&'p str),
}

const HAS_NUMERATOR: u8 = 1;
const HAS_DENOMINATOR: u8 = 1 << 1;
const NOTED: u8 = 1 << 2;
const VALUE_AT: u8 = 3;
const SELF_ASSESSED_AT: u8 = 6;

const DECIMALS: u8 = 7;
const MARKS_AT: u8 = 3;
const MARKS: u8 = 7;
const PERCENT: u8 = 1 << 6;

impl<'p> PackedRow<'p> {
    /// Appends the row to those of its commune.
    pub fn pack(&self, to: &mut Vec<u8>) {
        put(
            u64::from(self.name) << 1 | u64::from(self.claimed.is_some()),
            to,
        );
        let value = match self.value {
            PackedValue::Nothing => 0,
            PackedValue::Number(_) => 1,
            PackedValue::Word(_) => 2,
            PackedValue::Answer(answer) => 2 + answer_bits(Some(answer)),
            PackedValue::Text(_) => 6,
        };
        let mut flags = value << VALUE_AT | answer_bits(self.self_assessed) << SELF_ASSESSED_AT;
        if self.numerator.is_some() {
            flags |= HAS_NUMERATOR;
        }
        if self.denominator.is_some() {
            flags |= HAS_DENOMINATOR;
        }
        if self.noted {
            flags |= NOTED;
        }
        to.push(flags);
        for number in [self.numerator, self.denominator, self.claimed]
            .into_iter()
            .flatten()
        {
            put_number(number, to);
        }
        match self.value {
            PackedValue::Number(number) => put_number(number, to),
            PackedValue::Word(word) => put(u64::from(word), to),
            PackedValue::Text(text) => put_bytes(text.as_bytes(), to),
            PackedValue::Nothing | PackedValue::Answer(_) => {}
        }
    }

    /// Takes the first row off; `None` when there are no more.
    pub fn unpack(from: &mut &'p [u8]) -> Option<PackedRow<'p>> {
        let name = take(from)?;
        let flags = take_byte(from)?;
        let mut number = |is_there: bool| {
            if is_there {
                take_number(from).map(Some)
            } else {
                Some(None)
            }
        };
        let numerator = number(flags & HAS_NUMERATOR != 0)?;
        let denominator = number(flags & HAS_DENOMINATOR != 0)?;
        let claimed = number(name & 1 != 0)?;
        let value = match flags >> VALUE_AT & 7 {
            0 => PackedValue::Nothing,
            1 => PackedValue::Number(take_number(from)?),
            2 => PackedValue::Word(WordId::try_from(take(from)?).ok()?),
            6 => PackedValue::Text(std::str::from_utf8(take_bytes(from)?).ok()?),
            bits => PackedValue::Answer(answer(bits - 2)?),
        };
        Some(PackedRow {
            name: WordId::try_from(name >> 1).ok()?,
            numerator,
            denominator,
            value,
            claimed,
            self_assessed: answer(flags >> SELF_ASSESSED_AT),
            noted: flags & NOTED != 0,
        })
    }
}

fn answer_bits(answer: Option<Answer>) -> u8 {
    match answer {
        None => 0,
        Some(Answer::Yes) => 1,
        Some(Answer::No) => 2,
        Some(Answer::NotApplicable) => 3,
    }
}

fn answer(bits: u8) -> Option<Answer> {
    match bits {
        1 => Some(Answer::Yes),
        2 => Some(Answer::No),
        3 => Some(Answer::NotApplicable),
        _ => None,
    }
}

fn put_number(number: PlainNumber, to: &mut Vec<u8>) {
    let percent = if number.percent { PERCENT } else { 0 };
    to.push(number.decimals | (number.marks as u8) << MARKS_AT | percent);
    put(number.digits, to);
}

fn take_number(from: &mut &[u8]) -> Option<PlainNumber> {
    let flags = take_byte(from)?;
    Some(PlainNumber {
        digits: take(from)?,
        decimals: flags & DECIMALS,
        marks: *Marks::ALL.get(usize::from(flags >> MARKS_AT & MARKS))?,
        percent: flags & PERCENT != 0,
    })
}

/// Appends a number seven bits a byte, the lowest first; the last byte has its highest bit clear.
pub(super) fn put(mut number: u64, to: &mut Vec<u8>) {
    while number > 0x7f {
        to.push(number.to_le_bytes()[0] | 0x80);
        number >>= 7;
    }
    to.push(number.to_le_bytes()[0]);
}

/// Takes such a number off.
pub(super) fn take(from: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    let mut shift = 0;
    while shift < u64::BITS {
        let byte = take_byte(from)?;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
        shift += 7;
    }
    None
}

fn take_byte(from: &mut &[u8]) -> Option<u8> {
    let (first, rest) = from.split_first()?;
    *from = rest;
    Some(*first)
}

/// Appends bytes behind their number.
pub(super) fn put_bytes(bytes: &[u8], to: &mut Vec<u8>) {
    put(bytes.len() as u64, to);
    to.extend_from_slice(bytes);
}

/// Takes such bytes off.
pub(super) fn take_bytes<'p>(from: &mut &'p [u8]) -> Option<&'p [u8]> {
    let length = usize::try_from(take(from)?).ok()?;
    let (bytes, rest) = from.split_at_checked(length)?;
    *from = rest;
    Some(bytes)
}
