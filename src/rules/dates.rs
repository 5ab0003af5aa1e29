//! Spans of days.

use jiff::civil::{Date, date};

/// A span of days, both ends included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DateSpan {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

impl DateSpan {
    /// Every day.
    pub const ALWAYS: DateSpan = DateSpan {
        from: Date::MIN,
        to: Date::MAX,
    };

    /// From a day or ever on, until a day or for ever.
    pub fn new(from: Option<Date>, to: Option<Date>) -> DateSpan {
        DateSpan {
            from: from.unwrap_or(Date::MIN),
            to: to.unwrap_or(Date::MAX),
        }
    }

    /// The calendar year.
    pub fn year(year: i16) -> DateSpan {
        DateSpan {
            from: date(year, 1, 1),
            to: date(year, 12, 31),
        }
    }

    /// Whether the day lies within.
    pub fn contains(self, day: Date) -> bool {
        self.from <= day && day <= self.to
    }

    /// The days that both spans have; `None` when there is none.
    pub fn intersection(self, other: DateSpan) -> Option<DateSpan> {
        let both = DateSpan {
            from: self.from.max(other.from),
            to: self.to.min(other.to),
        };
        (both.from <= both.to).then_some(both)
    }
}
