//! Whether a row says again what its column `kỳ trước` says: perhaps nobody has looked at it since it was
//! filled in beforehand.

use crate::folded::folded;
use crate::number::{Number, Reading, WrittenNumber};

/// What stands between the counts, the value and the conclusion of the survey before.
const BETWEEN: char = ';';
/// What stands between its numerator and its denominator.
const OVER: char = '/';
/// What stands for a count that it did not have.
const UNKNOWN: &str = "?";

/// The figures of a row as they are written, the blank ones empty.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Written<'r> {
    pub numerator: &'r str,
    pub denominator: &'r str,
    pub value: &'r str,
    pub self_assessed: &'r str,
}

impl Written<'_> {
    /// Whether there is any.
    pub fn says_something(&self) -> bool {
        *self != Written::default()
    }

    /// Whether these are the figures of the survey before, as a template writes them: `33/805; đạt`.
    pub fn repeats(&self, last_time: &str) -> bool {
        let mut before = last_time.split(BETWEEN).map(str::trim).peekable();
        if !self.numerator.is_empty() || !self.denominator.is_empty() {
            let counts = before.next().and_then(|counts| counts.split_once(OVER));
            let same = counts.is_some_and(|(numerator, denominator)| {
                is_same(self.numerator, numerator) && is_same(self.denominator, denominator)
            });
            if !same {
                return false;
            }
        }
        // An answer that was concluded as well is written once.
        let concluded_too = is_same(self.self_assessed, self.value);
        let rest = [self.value, self.self_assessed];
        let rest = rest.iter().filter(|text| !text.is_empty());
        let rest = rest.take(if concluded_too { 1 } else { 2 });
        for text in rest {
            if !before.next().is_some_and(|before| is_same(text, before)) {
                return false;
            }
        }
        before.peek().is_none()
    }
}

/// Whether two cells say the same: the same number, in either notation, or the same words.
fn is_same(now: &str, before: &str) -> bool {
    if now.is_empty() || before.is_empty() || before == UNKNOWN {
        return now.is_empty() && matches!(before, "" | UNKNOWN);
    }
    match (readings(now), readings(before)) {
        (Some(now), Some(before)) => now.iter().any(|number| before.contains(number)),
        _ => folded(now) == folded(before),
    }
}

/// What a written number may mean.
fn readings(text: &str) -> Option<Vec<Number>> {
    let written = WrittenNumber::parse(text).ok()?;
    Some(match written.reading {
        Reading::Clear(number) => vec![number.normalized()],
        Reading::Ambiguous {
            grouped, decimal, ..
        } => vec![grouped.normalized(), decimal.normalized()],
    })
}

#[cfg(test)]
mod tests {
    use super::Written;

    fn counts(numerator: &'static str, denominator: &'static str) -> Written<'static> {
        Written {
            numerator,
            denominator,
            ..Written::default()
        }
    }

    fn value(value: &'static str, self_assessed: &'static str) -> Written<'static> {
        Written {
            value,
            self_assessed,
            ..Written::default()
        }
    }

    #[test]
    fn the_same_figures_are_known_in_either_notation() {
        assert!(counts("1520", "2162").repeats("1.520/2.162"));
        assert!(counts("1.520", "2162").repeats("1,520/2,162"));
        assert!(counts("33", "").repeats("33/?"));
        assert!(value("38.6", "").repeats("38,6"));
        assert!(value("96%", "đạt").repeats("96%; đạt"));
        assert!(value("đạt", "Đạt").repeats("đạt"));
        assert!(value("", "chưa đạt").repeats("chưa đạt"));
    }

    #[test]
    fn whatever_differs_is_new() {
        assert!(!counts("1521", "2162").repeats("1.520/2.162"));
        assert!(!counts("33", "805").repeats("33/?"));
        assert!(!counts("33", "805").repeats("33/805; đạt"));
        assert!(!value("38,6", "đạt").repeats("38,6"));
        assert!(!value("chưa đạt", "").repeats("đạt"));
        assert!(!value("đạt", "").repeats(""));
    }
}
