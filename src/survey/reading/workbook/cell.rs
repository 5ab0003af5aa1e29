//! What a stored cell is for a reader: its text and what the file says it is.

use super::number_format::{Decimals, Kind, NumberFormat};
use super::stored_number::StoredNumber;
use crate::survey::table::{Content, RawCell, TooLong, Unusable};
use crate::text::visible;
use jiff::Span;
use jiff::civil::Date;
use std::borrow::Cow;

/// The day from which a workbook counts its days.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Epoch {
    /// 1 is 1900-01-01, and 1900 is taken for a leap year.
    #[default]
    From1900,
    /// 0 is 1904-01-01, as on old Macs.
    From1904,
}

impl Epoch {
    /// The day of a serial number; `None` where there is no such day.
    fn day(self, serial: u32) -> Option<Date> {
        let (first, days) = match (self, serial) {
            // 60 is 1900-02-29, which never was.
            (Epoch::From1900, 0 | 60) => return None,
            (Epoch::From1900, ..60) => (Date::constant(1899, 12, 31), serial),
            (Epoch::From1900, _) => (Date::constant(1899, 12, 30), serial),
            (Epoch::From1904, _) => (Date::constant(1904, 1, 1), serial),
        };
        // Adding more days than there are is an error here; the short form of it would panic.
        let days = Span::new().try_days(days).ok()?;
        first.checked_add(days).ok()
    }
}

/// A cell of text; line breaks inside it are spaces.
pub(super) fn text_cell(text: &str) -> RawCell {
    let is_break = |symbol: char| matches!(symbol, '\n' | '\r' | '\u{b}');
    let text = if text.contains(is_break) {
        Cow::Owned(text.replace("\r\n", " ").replace(is_break, " "))
    } else {
        Cow::Borrowed(text)
    };
    let text = text.trim();
    match TooLong::of(text) {
        Some(TooLong { length, start }) => unusable(start, Unusable::TooLong { length }),
        None => RawCell::from(text.to_owned()),
    }
}

/// A cell that holds a number, as its format shows it.
pub(super) fn number_cell(number: StoredNumber, format: NumberFormat, epoch: Epoch) -> RawCell {
    match format.kind {
        Kind::Number => figure_cell(number, format.decimals, false),
        Kind::Percent => figure_cell(number.shifted(2), format.decimals, true),
        Kind::Day => match number.days().and_then(|(days, _)| epoch.day(days)) {
            Some(day) => day_cell(day),
            None => unusable(number.to_string(), Unusable::NoDay),
        },
        Kind::Time => unusable(number.to_string(), Unusable::NoDay),
    }
}

/// A number or a percentage of which so many decimals are shown.
pub(super) fn figure_cell(
    number: StoredNumber,
    decimals: Option<Decimals>,
    percent: bool,
) -> RawCell {
    let sign = if percent { "%" } else { "" };
    if let Some(exact) = number.exact(decimals.map(|shown| shown.least)) {
        let content = if percent {
            Content::Percent
        } else {
            Content::Number
        };
        return RawCell {
            text: format!("{exact}{sign}"),
            content: content(exact),
        };
    }
    let shown = decimals.and_then(|decimals| number.rounded(decimals.most));
    RawCell {
        text: format!("{number}{sign}"),
        content: match shown {
            Some(number) => Content::Shown { number, percent },
            None => Content::Unusable(Unusable::TooManyDigits),
        },
    }
}

/// A day, in the notation of the survey format.
pub(super) fn day_cell(day: Date) -> RawCell {
    RawCell {
        text: format!("{:02}/{:02}/{:04}", day.day(), day.month(), day.year()),
        content: Content::Day,
    }
}

/// A day written as `2022-12-31` or `2022-12-31T00:00:00`.
pub(super) fn iso_day_cell(text: &str) -> RawCell {
    match text.get(..10).and_then(|day| day.parse().ok()) {
        Some(day) => day_cell(day),
        None => unusable(visible(text), Unusable::NoDay),
    }
}

/// A cell that says yes or no.
pub(super) fn truth_cell(is_true: bool) -> RawCell {
    let text = if is_true { "TRUE" } else { "FALSE" };
    RawCell::from(text.to_owned())
}

/// A cell that holds nothing usable.
pub(super) fn unusable(text: String, why: Unusable) -> RawCell {
    RawCell {
        text,
        content: Content::Unusable(why),
    }
}

/// A formula whose result the file does not hold, by the formula as far as it is known.
pub(super) fn formula_without_result(formula: &str) -> RawCell {
    unusable(format!("={}", visible(formula)), Unusable::NoResult)
}

#[cfg(test)]
mod tests {
    use super::{Epoch, NumberFormat, StoredNumber, number_cell};

    #[test]
    fn serial_numbers_are_days_of_either_epoch() {
        let day = |serial: &str, epoch| {
            let number = StoredNumber::parse(serial)?;
            let cell = number_cell(number, NumberFormat::parse("dd/mm/yyyy"), epoch);
            Some(cell.text)
        };
        let is = |serial, epoch, text: &str| assert_eq!(day(serial, epoch).as_deref(), Some(text));
        is("44926", Epoch::From1900, "31/12/2022");
        is("43464", Epoch::From1904, "31/12/2022");
        is("44926.75", Epoch::From1900, "31/12/2022");
        is("1", Epoch::From1900, "01/01/1900");
        is("59", Epoch::From1900, "28/02/1900");
        is("60", Epoch::From1900, "60");
        is("61", Epoch::From1900, "01/03/1900");
        is("0", Epoch::From1904, "01/01/1904");
        is("99999999", Epoch::From1900, "99999999");
    }
}
