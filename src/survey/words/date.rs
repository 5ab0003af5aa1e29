//! Days, as officers write them.

use jiff::civil::Date;

/// A day written as 31/12/2022, 31-12-2022, 31.12.2022 or 2022-12-31.
pub fn parse_date(text: &str) -> Option<Date> {
    let only_digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = text.split(['/', '-', '.']).map(str::trim).collect();
    let [first, middle, last] = parts.as_slice() else {
        return None;
    };
    let (year, day) = if first.len() == 4 {
        (first, last)
    } else {
        (last, first)
    };
    if year.len() != 4 || !parts.iter().all(only_digits) {
        return None;
    }
    Date::new(year.parse().ok()?, middle.parse().ok()?, day.parse().ok()?).ok()
}
