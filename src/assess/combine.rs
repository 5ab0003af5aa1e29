//! From indicators to a criterion, from criteria to a commune, from parts to an indicator.

use super::verdict::Verdict;

/// The verdict of a whole: not met if any is; else undecided or without data if any is; else met.
///
/// What does not apply is not counted; when nothing applies the whole does not either; and a
/// whole of nothing is never met.
pub(super) fn combine(verdicts: impl IntoIterator<Item = Verdict>) -> Verdict {
    let mut whole: Option<Verdict> = None;
    for verdict in verdicts {
        whole = Some(match whole {
            Some(worst) if worst.rank() >= verdict.rank() => worst,
            _ => verdict,
        });
    }
    whole.unwrap_or(Verdict::NoData)
}

/// The verdict of a whole that takes so many of its parts: not met when too few can still be, and
/// open while it depends on those that are.
pub(super) fn combine_some(verdicts: impl IntoIterator<Item = Verdict>, needed: usize) -> Verdict {
    let verdicts: Vec<Verdict> = verdicts.into_iter().collect();
    let count = |wanted: &[Verdict]| verdicts.iter().filter(|it| wanted.contains(it)).count();
    let met = count(&[Verdict::Met]);
    let open = count(&[Verdict::NoData, Verdict::Undecided]);
    if met >= needed {
        Verdict::Met
    } else if count(&[Verdict::NotApplicable]) == verdicts.len() {
        Verdict::NotApplicable
    } else if met + open < needed {
        Verdict::NotMet
    } else if count(&[Verdict::Undecided]) > 0 {
        Verdict::Undecided
    } else {
        Verdict::NoData
    }
}
