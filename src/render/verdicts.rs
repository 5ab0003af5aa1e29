//! The verdicts of very many communes as CSV for programs: a row for the commune, for each criterion,
//! and for each indicator or part.

use super::csv::harmless;
use crate::assess::{Verdict, Verdicts};
use crate::rules::RuleSet;

/// The names of the columns.
pub const VERDICT_COLUMNS: &str = "commune,criterion,code,verdict\r\n";

/// The rows of communes that are judged by the same rules, prepared but for the commune's name.
#[derive(Debug)]
pub struct VerdictRows {
    commune: Endings,
    criteria: Vec<(Endings, Vec<Endings>)>,
}

/// What follows the commune's name in a row, for each verdict.
type Endings = [String; Verdict::ALL.len()];

impl VerdictRows {
    /// The rows for communes with these rules.
    pub fn of(rules: &RuleSet) -> VerdictRows {
        let criteria = rules.criteria.iter().map(|criterion| {
            let leaves = criterion
                .indicators
                .iter()
                .flat_map(|indicator| std::iter::once(indicator).chain(&indicator.parts));
            let leaves = leaves.map(|leaf| endings(&criterion.code, &leaf.code));
            (endings(&criterion.code, ""), leaves.collect())
        });
        VerdictRows {
            commune: endings("", ""),
            criteria: criteria.collect(),
        }
    }

    /// Appends the rows of a commune.
    pub fn write(&self, commune: &str, verdicts: &Verdicts, to: &mut Vec<u8>) {
        let name = quoted(&harmless(commune));
        let mut leaves = verdicts.leaves.iter();
        let mut row = |endings: &Endings, verdict: Verdict| {
            to.extend_from_slice(name.as_bytes());
            to.extend_from_slice(endings[verdict as usize].as_bytes());
        };
        row(&self.commune, verdicts.commune);
        for ((endings, of_leaves), verdict) in self.criteria.iter().zip(&verdicts.criteria) {
            row(endings, *verdict);
            for (endings, verdict) in of_leaves.iter().zip(&mut leaves) {
                row(endings, *verdict);
            }
        }
    }
}

fn endings(criterion: &str, code: &str) -> Endings {
    Verdict::ALL.map(|verdict| format!(",{criterion},{code},{}\r\n", verdict.name()))
}

/// The text as a cell, in quotes where it needs them (RFC 4180).
fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
