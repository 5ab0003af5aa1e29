//! Exact numbers as the workbook format stores them.

use crate::number::Number;

/// A workbook keeps so many significant digits of a number.
const DIGITS_KEPT: usize = 15;

/// The stored form of a number; `None` where that would change it.
pub(super) fn stored(number: Number) -> Option<f64> {
    let plain = number.normalized().to_string();
    is_kept(&plain).then(|| plain.parse().ok()).flatten()
}

/// The stored form of a percentage in plain notation: 70.3 is 0.703 under a percent format.
pub(super) fn stored_percent(plain: &str) -> Option<f64> {
    // The exponent shifts the point without any arithmetic.
    is_kept(plain)
        .then(|| format!("{plain}e-2").parse().ok())
        .flatten()
}

fn is_kept(plain: &str) -> bool {
    let digits = plain.bytes().filter(u8::is_ascii_digit);
    digits.skip_while(|digit| *digit == b'0').count() <= DIGITS_KEPT
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        reason = "a test stops where something is not as it must be"
    )]

    use super::*;

    #[test]
    fn numbers_are_stored_as_they_are_or_not_at_all() {
        let number = |text: &str| Number::from_plain(text).unwrap();
        assert_eq!(stored(number("7.870")), Some(7.87));
        assert_eq!(
            stored(number("123456789012.345")),
            Some(123_456_789_012.345)
        );
        assert_eq!(stored(number("123456789012.3456")), None);
        assert_eq!(stored_percent("70.3"), Some(0.703));
        assert_eq!(stored_percent("96"), Some(0.96));
    }
}
