//! Figures on, beside and away from what is asked, in millionths.

use crate::random::Random;
use nongthon::number::{Direction, Number};

const MILLION: u64 = 1_000_000;

/// A part of a whole.
pub struct Counts {
    pub numerator: Number,
    pub denominator: Number,
}

/// Where a figure lies beside its target.
#[derive(Clone, Copy)]
pub enum Beside {
    /// The last that passes: on the target where the steps allow it.
    On,
    /// One step better.
    Above,
    /// One step worse: the first that fails.
    Below,
    /// Anywhere.
    Anywhere,
}

impl Beside {
    /// One of the places.
    pub fn any(random: &mut Random) -> Beside {
        match random.between(0, 5) {
            0 => Beside::On,
            1 => Beside::Above,
            2 => Beside::Below,
            _ => Beside::Anywhere,
        }
    }
}

/// Counts whose share lies beside a percentage. The whole is given in steps, and with it the most that
/// the part can be.
pub fn counts(
    beside: Beside,
    (direction, percent): (Direction, Number),
    (whole, most): (u64, u64),
    step: Number,
    random: &mut Random,
) -> Option<Counts> {
    let last = u128::from(millionths(percent)) * u128::from(whole);
    let all = u128::from(100 * MILLION);
    let last = match direction {
        Direction::AtLeast => last.div_ceil(all),
        Direction::AtMost => last / all,
    };
    let last = u64::try_from(last).ok()?.min(most);
    let steps = place(beside, direction, last, most, random);
    Some(Counts {
        numerator: number(steps.checked_mul(millionths(step))?)?,
        denominator: number(whole.checked_mul(millionths(step))?)?,
    })
}

/// A number beside a target, at most `limit` where there is one.
pub fn beside(
    beside: Beside,
    (direction, target): (Direction, Number),
    step: Number,
    limit: Option<Number>,
    random: &mut Random,
) -> Option<Number> {
    let step = millionths(step).max(1);
    let last = match direction {
        Direction::AtLeast => millionths(target).div_ceil(step),
        Direction::AtMost => millionths(target) / step,
    };
    let most = limit.map_or(2 * last + 10, |limit| millionths(limit) / step);
    number(place(beside, direction, last.min(most), most, random).checked_mul(step)?)
}

/// How many steps, from none to `most`, for the last number of them that passes.
fn place(beside: Beside, direction: Direction, last: u64, most: u64, random: &mut Random) -> u64 {
    let more = (last + 1).min(most);
    let fewer = last.saturating_sub(1);
    match (beside, direction) {
        (Beside::On, _) => last,
        (Beside::Above, Direction::AtLeast) | (Beside::Below, Direction::AtMost) => more,
        (Beside::Above, Direction::AtMost) | (Beside::Below, Direction::AtLeast) => fewer,
        // Most figures pass, as in a country that has worked at it.
        (Beside::Anywhere, Direction::AtLeast) if !random.one_in(4) => random.between(last, most),
        (Beside::Anywhere, Direction::AtMost) if !random.one_in(4) => random.between(0, last),
        (Beside::Anywhere, _) => random.between(0, most),
    }
}

/// The number of so many millionths.
pub fn number(millionths: u64) -> Option<Number> {
    Number::from_millionths(i128::from(millionths))
}

fn millionths(number: Number) -> u64 {
    u64::try_from(number.millionths()).unwrap_or_default()
}
