//! Numbers that can be read in two ways and were read as other cells of the file are written.

use crate::assess::Assessment;
use crate::diagnostic::{Arg, CellPlace, Code, Diagnostic, Place, message};
use crate::number::Number;
use crate::survey::{DecidedBy, Entry, Observation, Survey, Value};

/// More cells than this are not named one by one.
const NAMED: usize = 5;

/// One finding that lists them, placed at the first.
pub(super) fn finding(assessment: &Assessment<'_>) -> Option<Diagnostic> {
    let by = assessment.survey.notation_of.as_ref()?;
    let readings = readings(assessment.survey);
    let first = Place::Cell(readings.first()?.cell.clone());
    let named: Vec<Arg> = readings
        .iter()
        .take(NAMED)
        .map(|it| {
            let written = it.cell.with_value();
            message!("read-as", written = written, number = it.number).into()
        })
        .collect();
    let plain = readings.first()?.digits();
    Some(
        Diagnostic::new(Code::ReadByOtherCells, first)
            .with("more", readings.len() - named.len())
            .with("readings", named)
            .with("by", by.with_value())
            .with("plain", plain),
    )
}

/// A cell, and the number that was read from it.
struct ByOtherCells<'s> {
    cell: &'s CellPlace,
    number: Number,
}

impl ByOtherCells<'_> {
    /// What is written without any mark.
    fn digits(&self) -> String {
        let digits = self.cell.value.chars();
        digits.filter(char::is_ascii_digit).collect()
    }
}

fn readings(survey: &Survey) -> Vec<ByOtherCells<'_>> {
    let mut readings: Vec<ByOtherCells<'_>> = Vec::new();
    let quantities = survey.quantities.iter().map(|(_, entry)| entry);
    let of_hamlets = survey.hamlet_quantities.iter().map(|it| &it.entry);
    let counts = survey.facts.quantities.iter().map(|(_, entry)| entry);
    let facts = counts.chain(quantities).chain(of_hamlets);
    let rows = survey.observations.values().flat_map(|whole| {
        let hamlets = whole.hamlets.iter().map(|it| &it.observation);
        let sexes = whole.sexes.iter().map(|it| &it.observation);
        std::iter::once(whole).chain(hamlets).chain(sexes)
    });
    for reading in facts
        .filter_map(by_other_cells)
        .chain(rows.flat_map(of_row))
    {
        // What a single hamlet says stands for the whole too.
        if !readings.iter().any(|known| known.cell == reading.cell) {
            readings.push(reading);
        }
    }
    readings
}

fn of_row(row: &Observation) -> impl Iterator<Item = ByOtherCells<'_>> {
    let numbers = [&row.numerator, &row.denominator, &row.claimed];
    let numbers = numbers.into_iter().flatten().filter_map(by_other_cells);
    let value = row.value.as_ref().and_then(|entry| {
        let number = match entry.value {
            Value::Percent(number) | Value::Amount(number) => number,
            Value::Level(_) | Value::Mean(_) | Value::Answer(_) => return None,
        };
        is_by_other_cells(entry).then_some(ByOtherCells {
            cell: &entry.cell,
            number,
        })
    });
    numbers.chain(value)
}

fn by_other_cells(entry: &Entry<Number>) -> Option<ByOtherCells<'_>> {
    is_by_other_cells(entry).then_some(ByOtherCells {
        cell: &entry.cell,
        number: entry.value,
    })
}

fn is_by_other_cells<T>(entry: &Entry<T>) -> bool {
    entry.how.decided_by == Some(DecidedBy::OtherCells)
}
