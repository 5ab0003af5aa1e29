//! Spans of days.

use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

/// A day as plain numbers, the form that is stored.
type YearMonthDay = (i16, i8, i8);

/// A single day in that form, for `#[serde(with)]`.
pub mod stored_day {
    use super::YearMonthDay;
    use jiff::civil::Date;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<S: Serializer>(day: &Date, serializer: S) -> Result<S::Ok, S::Error> {
        let stored: YearMonthDay = (day.year(), day.month(), day.day());
        stored.serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let (year, month, day) = YearMonthDay::deserialize(deserializer)?;
        Date::new(year, month, day).map_err(Error::custom)
    }
}

/// A day that may be missing, in that form.
pub mod stored_day_if_any {
    use super::YearMonthDay;
    use jiff::civil::Date;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<S: Serializer>(day: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
        let stored: Option<YearMonthDay> = day.map(|day| (day.year(), day.month(), day.day()));
        stored.serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Date>, D::Error> {
        let stored = Option::<YearMonthDay>::deserialize(deserializer)?;
        let day = stored.map(|(year, month, day)| Date::new(year, month, day));
        day.transpose().map_err(Error::custom)
    }
}

/// A span of days, both ends included.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(into = "[YearMonthDay; 2]", try_from = "[YearMonthDay; 2]")]
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

impl From<DateSpan> for [YearMonthDay; 2] {
    fn from(span: DateSpan) -> [YearMonthDay; 2] {
        [span.from, span.to].map(|day| (day.year(), day.month(), day.day()))
    }
}

impl TryFrom<[YearMonthDay; 2]> for DateSpan {
    type Error = jiff::Error;

    fn try_from(days: [YearMonthDay; 2]) -> Result<DateSpan, jiff::Error> {
        let [from, to] = days.map(|(year, month, day)| Date::new(year, month, day));
        Ok(DateSpan {
            from: from?,
            to: to?,
        })
    }
}
