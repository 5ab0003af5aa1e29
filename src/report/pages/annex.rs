//! The numbers of annexes.

use super::Annex;
use crate::diagnostic::message;
use crate::wording::Wording;

/// The annex that stands at an index, from 0.
pub(in crate::report) fn annex(index: usize, title: String, wording: &Wording) -> Annex {
    Annex {
        number: number(index, wording),
        title,
    }
}

/// Such as `Phụ lục II`.
pub(in crate::report) fn number(index: usize, wording: &Wording) -> String {
    wording.say(&message!("annex-number", number = roman(index + 1)))
}

/// A whole number in Roman digits.
fn roman(mut number: usize) -> String {
    const DIGITS: [(usize, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut roman = String::new();
    for (value, digits) in DIGITS {
        while number >= value {
            roman.push_str(digits);
            number -= value;
        }
    }
    roman
}

#[cfg(test)]
mod tests {
    use super::roman;

    #[test]
    fn numbers_are_roman() {
        let numbers = [1, 4, 9, 14, 40, 60, 99, 444];
        let roman: Vec<String> = numbers.into_iter().map(roman).collect();
        let expected = ["I", "IV", "IX", "XIV", "XL", "LX", "XCIX", "CDXLIV"];
        assert_eq!(roman, expected);
    }
}
