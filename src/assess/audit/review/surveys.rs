//! Surveys of one commune and one day, in one file or several, must give the same figures.

use crate::assess::{Assessment, IndicatorResult};
use crate::diagnostic::{Arg, CellPlace, Code, Diagnostic, message};
use crate::number::{Mean, Number, Percent};
use crate::survey::{Answer, Entry, Value};

/// Averages are shown with so many decimals.
const MEAN_DECIMALS: u32 = 3;

/// A finding for each figure that later surveys of the same commune and day give otherwise; told
/// with the first of them. `before` and `after` are the other surveys of the commune.
pub(super) fn findings(
    assessment: &Assessment<'_>,
    before: &[&Assessment<'_>],
    after: &[&Assessment<'_>],
) -> Vec<Diagnostic> {
    let of_same_day = |other: &&&Assessment<'_>| day(assessment) == day(other);
    let twins: Vec<&Assessment<'_>> = after.iter().filter(of_same_day).copied().collect();
    if twins.is_empty() || before.iter().any(|other| of_same_day(&other)) {
        return Vec::new();
    }
    let surveys = std::iter::once(assessment).chain(twins).enumerate();
    let mut by_figure: Vec<Vec<Statement<'_>>> = Vec::new();
    for statement in surveys.flat_map(|(survey, assessment)| statements(survey, assessment)) {
        let same = by_figure
            .iter_mut()
            .find(|group| group.iter().all(|it| it.figure == statement.figure));
        match same {
            Some(group) => group.push(statement),
            None => by_figure.push(vec![statement]),
        }
    }
    by_figure
        .iter()
        .filter_map(|group| finding(group))
        .collect()
}

fn day(assessment: &Assessment<'_>) -> Option<jiff::civil::Date> {
    let date = assessment.survey.facts.date.as_ref();
    date.map(|date| date.value)
}

/// A figure of a survey with its value and place.
struct Statement<'s> {
    /// Which of the surveys, in the order of the run.
    survey: usize,
    figure: Arg,
    indicator: Option<&'s str>,
    value: Stated,
    cell: &'s CellPlace,
}

#[derive(Clone, Copy)]
enum Stated {
    Number(Number),
    /// An average over hamlets.
    Mean(Mean),
    /// The rank of a level.
    Level(usize),
    Answer(Answer),
}

impl Stated {
    /// Whether both say the same; an average may be given rounded.
    fn agrees_with(self, other: Stated) -> bool {
        match (self, other) {
            (Stated::Number(one), Stated::Number(other)) => one == other,
            (Stated::Answer(one), Stated::Answer(other)) => one == other,
            (Stated::Mean(one), Stated::Mean(other)) => one.equals(other),
            (Stated::Mean(mean), Stated::Number(printed))
            | (Stated::Number(printed), Stated::Mean(mean)) => {
                Percent::is_printed_as(mean, printed)
            }
            (Stated::Level(one), Stated::Level(other)) => one == other,
            (Stated::Answer(_) | Stated::Level(_), _)
            | (_, Stated::Answer(_) | Stated::Level(_)) => false,
        }
    }
}

/// What a survey states: its facts, then its rows in the order of the law.
fn statements<'s>(survey: usize, assessment: &Assessment<'s>) -> Vec<Statement<'s>> {
    let facts = assessment.survey.quantities.iter();
    let mut statements: Vec<Statement<'s>> = facts
        .map(|(fact, entry)| Statement {
            survey,
            figure: Arg::from(&fact.name),
            indicator: None,
            value: Stated::Number(entry.value),
            cell: &entry.cell,
        })
        .collect();
    for result in assessment.rows() {
        statements.extend(row_statements(survey, result));
    }
    statements
}

fn row_statements<'s>(survey: usize, result: &IndicatorResult<'s>) -> Vec<Statement<'s>> {
    let Some(row) = result.observation else {
        return Vec::new();
    };
    let code = &result.rule.code;
    let number = |entry: &'s Option<Entry<Number>>| {
        let entry = entry.as_ref()?;
        Some((Stated::Number(entry.value), &entry.cell))
    };
    let value = row.value.as_ref().map(|entry| {
        let stated = match entry.value {
            Value::Percent(number) | Value::Amount(number) => Stated::Number(number),
            Value::Mean(mean) => Stated::Mean(mean),
            Value::Level(rank) => Stated::Level(rank),
            Value::Answer(answer) => Stated::Answer(answer),
        };
        (stated, &entry.cell)
    });
    // A denominator that should equal a fact states that fact, whatever row it stands in.
    let whole = result.rule.denominator.as_ref();
    let whole = whole.map_or_else(
        || Arg::from(message!("denominator-of", code = code)),
        |fact| Arg::from(&fact.name),
    );
    let stated = [
        (
            message!("numerator-of", code = code).into(),
            number(&row.numerator),
        ),
        (whole, number(&row.denominator)),
        (message!("value-of", code = code).into(), value),
    ];
    let stated = stated.into_iter().filter_map(|(figure, stated)| {
        let (value, cell) = stated?;
        Some(Statement {
            survey,
            figure,
            indicator: Some(code.as_str()),
            value,
            cell,
        })
    });
    stated.collect()
}

/// A finding when a later survey gives a value that the first with this figure does not give: a
/// survey that contradicts itself is told of elsewhere.
fn finding(statements: &[Statement<'_>]) -> Option<Diagnostic> {
    let first = statements.first()?;
    let (own, others): (Vec<&Statement<'_>>, Vec<&Statement<'_>>) = statements
        .iter()
        .partition(|statement| statement.survey == first.survey);
    let is_new = |other: &&Statement<'_>| !own.iter().any(|it| it.value.agrees_with(other.value));
    others.iter().find(|other| is_new(other))?;
    let mut shown: Vec<&Statement<'_>> = Vec::new();
    for statement in statements {
        let is_shown = |it: &&Statement<'_>| {
            it.survey == statement.survey && it.value.agrees_with(statement.value)
        };
        if !shown.iter().any(is_shown) {
            shown.push(statement);
        }
    }
    let values: Vec<Arg> = shown.into_iter().map(shown_value).collect();
    let finding = Diagnostic::new(Code::SurveysDiffer, first.cell)
        .with("figure", first.figure.clone())
        .with("values", values);
    Some(match first.indicator {
        Some(code) => finding.about_indicator(code),
        None => finding,
    })
}

fn shown_value(statement: &Statement<'_>) -> Arg {
    let value = match statement.value {
        Stated::Number(number) => Arg::from(number),
        Stated::Mean(mean) => Arg::from(Percent::rounded(mean, MEAN_DECIMALS)),
        Stated::Answer(_) | Stated::Level(_) => Arg::from(&statement.cell.value),
    };
    let file = &*statement.cell.file;
    let cell = statement.cell.address().unwrap_or_default();
    match &statement.cell.sheet {
        None => message!("survey-value", value = value, file = file, cell = cell).into(),
        Some(sheet) => message!(
            "survey-value-on-sheet",
            value = value,
            file = file,
            sheet = &**sheet,
            cell = cell
        )
        .into(),
    }
}
