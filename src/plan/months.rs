//! The time between two days in months, exactly.

use jiff::ToSpan;
use jiff::civil::Date;

/// A length of time in months, as a fraction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Months {
    /// Above zero.
    pub numerator: i128,
    /// Above zero.
    pub denominator: i128,
}

impl Months {
    /// Whole months; `None` for none.
    pub fn whole(count: u32) -> Option<Months> {
        (count > 0).then_some(Months {
            numerator: count.into(),
            denominator: 1,
        })
    }

    /// From a day to a later one: the whole months, and the days that are left as a part of the month
    /// that they are in. From the last of a month to the last of another are whole months. `None`
    /// where the other day is not later.
    pub fn between(from: Date, to: Date) -> Option<Months> {
        if from >= to {
            return None;
        }
        let months = (i32::from(to.year()) - i32::from(from.year())) * 12 + i32::from(to.month())
            - i32::from(from.month());
        // The day of the month may not be reached yet in the last of them.
        let whole = if after(from, months)? > to {
            months - 1
        } else {
            months
        };
        let (start, end) = (after(from, whole)?, after(from, whole + 1)?);
        let left = i128::from(start.duration_until(to).as_hours() / 24);
        let length = i128::from(start.duration_until(end).as_hours() / 24);
        Some(Months {
            numerator: i128::from(whole) * length + left,
            denominator: length,
        })
    }
}

/// The day so many months later, or the last of that month where it is shorter.
fn after(day: Date, months: i32) -> Option<Date> {
    day.checked_add(months.months()).ok()
}
