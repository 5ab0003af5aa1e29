//! Writing numbers the way the reader's language does.

use super::exact::MAX_DECIMALS;
use super::{Number, Percent, Product};

/// The marks of a written notation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Notation {
    /// Between the whole and the decimals.
    pub decimal_mark: char,
    /// Between groups of three digits; `None` writes the digits together.
    pub thousands_mark: Option<char>,
}

impl Notation {
    /// Vietnamese: `3.671,67`.
    pub const VIETNAMESE: Notation = Notation {
        decimal_mark: ',',
        thousands_mark: Some('.'),
    };
    /// English: `3,671.67`.
    pub const ENGLISH: Notation = Notation {
        decimal_mark: '.',
        thousands_mark: Some(','),
    };

    /// The notation whose decimal mark this is; a comma is Vietnamese.
    pub(super) fn with_decimal_mark(mark: char) -> Notation {
        if mark == Notation::VIETNAMESE.decimal_mark {
            Notation::VIETNAMESE
        } else {
            Notation::ENGLISH
        }
    }

    /// The same decimal mark without thousands marks: for files that other programs read.
    pub fn ungrouped(self) -> Notation {
        Notation {
            thousands_mark: None,
            ..self
        }
    }

    /// The number, without zeros at the end of its decimals.
    pub fn number(self, number: Number) -> String {
        const ONE: u64 = 10_u64.pow(MAX_DECIMALS);
        const WIDTH: usize = MAX_DECIMALS as usize;
        let sign = if number.is_negative() { "-" } else { "" };
        let millionths = number.millionths().unsigned_abs();
        let whole = (millionths / ONE).to_string();
        let decimals = match millionths % ONE {
            0 => String::new(),
            decimals => format!("{decimals:0WIDTH$}"),
        };
        self.join(sign, &whole, decimals.trim_end_matches('0'))
    }

    /// The percentage with the decimals it was rounded to, without a percent sign; zeros at the
    /// end are left out where nothing was rounded away.
    pub fn percent(self, percent: Percent) -> String {
        let (whole, decimals) = percent.digits();
        let sign = if percent.is_negative() { "-" } else { "" };
        if percent.is_exact() {
            self.join(sign, &whole, decimals.trim_end_matches('0'))
        } else {
            self.join(sign, &whole, &decimals)
        }
    }

    /// A product with all its digits.
    pub fn product(self, product: Product) -> String {
        let (whole, decimals) = product.digits();
        let sign = if product.is_negative() { "-" } else { "" };
        self.join(sign, &whole, &decimals)
    }

    fn join(self, sign: &str, whole: &str, decimals: &str) -> String {
        let mut text = String::with_capacity(sign.len() + whole.len() * 2 + decimals.len());
        text.push_str(sign);
        for (index, digit) in whole.chars().enumerate() {
            if let Some(mark) = self.thousands_mark
                && index > 0
                && (whole.len() - index).is_multiple_of(3)
            {
                text.push(mark);
            }
            text.push(digit);
        }
        if !decimals.is_empty() {
            text.push(self.decimal_mark);
            text.push_str(decimals);
        }
        text
    }
}
