//! Very many communes at once: plain surveys judged for their verdicts alone, by rules that are
//! resolved once for each day and place.

mod in_order;
mod rules_by_place;

use crate::assess::{Strictness, Verdicts, verdicts};
use crate::number::Notation;
use crate::pipeline::Preparation;
use crate::render::VerdictRows;
use crate::rules::Library;
use crate::survey::{NotPlain, PlainCommune, PlainSurvey};
use in_order::in_order;
use rules_by_place::RulesByPlace;

/// So many communes are judged before their rows are handed on.
const COMMUNES_AT_ONCE: usize = 256;

/// Judges the communes of a plain survey with so many threads, and hands on the rows of their
/// verdicts in the order of the file.
///
/// # Errors
/// A commune is for the careful reader. What was handed on before is of no use then.
pub fn judge_plain(
    survey: &PlainSurvey,
    library: &Library,
    preparation: &Preparation,
    strictness: Strictness,
    threads: usize,
    mut each: impl FnMut(&[u8]),
) -> Result<(), NotPlain> {
    let rules = RulesByPlace::new(library, preparation, survey);
    let notation = preparation.reading.numbers;
    let communes: Vec<PlainCommune<'_>> = survey.communes().collect();
    let rows = |communes: &[PlainCommune<'_>]| {
        let mut rows = Vec::new();
        for commune in communes {
            let (verdicts, writer) = judge(*commune, &rules, notation, strictness)?;
            writer.write(commune.name(), &verdicts, &mut rows);
        }
        Ok(rows)
    };
    let chunks: Vec<&[PlainCommune<'_>]> = communes.chunks(COMMUNES_AT_ONCE).collect();
    in_order(
        &chunks,
        threads,
        |chunk| rows(chunk),
        |rows: &Vec<u8>| {
            each(rows);
        },
    )
}

fn judge(
    commune: PlainCommune<'_>,
    rules: &RulesByPlace<'_>,
    notation: Option<Notation>,
    strictness: Strictness,
) -> Result<(Verdicts, std::sync::Arc<VerdictRows>), NotPlain> {
    let found = rules.of(commune.facts(notation)?)?;
    let figures = found.plain.fit(commune, notation)?;
    let verdicts = verdicts(&found.plain.rules, &figures, strictness);
    Ok((verdicts, std::sync::Arc::clone(&found.rows)))
}
