//! The rows for indicators, their parts and their hamlets.

use super::cell::{Cell, Filled, Percentages, Takes};
use super::columns::{ColumnKind, Heading};
use super::draft::Draft;
use super::model::{Row, RowKind};
use crate::diagnostic::message;
use crate::folded::folded;
use crate::number::Number;
use crate::report::{Footnotes, required};
use crate::rules::{Criterion, Indicator, Kind};
use crate::survey::{
    Answer, Column, EarlierRow, Entry, InformationColumn, Observation, Sex, Value,
};
use crate::wording::Wording;

/// Every criterion with its indicators, in the order of the law.
pub(super) fn rows(
    draft: &Draft,
    columns: &[Heading],
    footnotes: &mut Footnotes,
    wording: &Wording,
) -> Vec<Row> {
    let mut rows = Vec::new();
    for criterion in draft.rules.groups() {
        rows.push(heading(criterion, draft, columns, wording));
        for indicator in &criterion.indicators {
            let own = [(RowKind::Indicator, indicator)];
            let parts = indicator.parts.iter().map(|part| (RowKind::Part, part));
            for (kind, indicator) in own.into_iter().chain(parts) {
                let mark = footnotes.mark(indicator);
                let target = format!("{} {mark}", required(indicator, wording));
                rows.extend(rows_of(
                    kind,
                    indicator,
                    target.trim(),
                    draft,
                    columns,
                    wording,
                ));
            }
        }
    }
    rows
}

/// The criterion stands in a column that only informs: its number is no indicator's code.
fn heading(criterion: &Criterion, draft: &Draft, columns: &[Heading], wording: &Wording) -> Row {
    let is_of_recognition = draft.rules.recognition.as_ref();
    let is_of_recognition = is_of_recognition.is_some_and(|it| it.code == criterion.code);
    let text = if is_of_recognition {
        wording.text(&criterion.title).to_owned()
    } else {
        wording.say(&message!(
            "template-criterion",
            code = &criterion.code,
            title = &criterion.title
        ))
    };
    let cells = columns.iter().map(|column| match column.kind {
        ColumnKind::Information(InformationColumn::Title) => Cell::Fixed(text.clone()),
        _ => Cell::Closed,
    });
    Row {
        kind: RowKind::Criterion,
        cells: cells.collect(),
    }
}

/// The row for the commune as a whole, then those for its hamlets, each with women and men apart
/// where the survey before had them so.
fn rows_of(
    kind: RowKind,
    indicator: &Indicator,
    target: &str,
    draft: &Draft,
    columns: &[Heading],
    wording: &Wording,
) -> Vec<Row> {
    let (hamlets, are_final) = hamlets_of(indicator, draft, wording);
    let sexes = sexes_of(indicator, draft);
    let mut rows = Vec::with_capacity((1 + hamlets.len()) * (1 + sexes.len()));
    for hamlet in std::iter::once(String::new()).chain(hamlets) {
        for sex in std::iter::once(None).chain(sexes.iter().copied().map(Some)) {
            let is_whole = hamlet.is_empty() && sex.is_none();
            let row = RowOf {
                kind: if is_whole { kind } else { RowKind::Breakdown },
                indicator,
                target,
                known: earlier(draft, indicator, &hamlet, sex),
                hamlet: &hamlet,
                hamlet_is_final: are_final,
                sex,
                wording,
            };
            rows.push(Row {
                kind: row.kind,
                cells: columns.iter().map(|column| row.cell(column.kind)).collect(),
            });
        }
    }
    rows
}

/// Women and men, where the survey before counted them apart.
fn sexes_of(indicator: &Indicator, draft: &Draft) -> Vec<Sex> {
    let mut earlier = draft.earlier.iter().flat_map(|it| &it.rows);
    if earlier.any(|row| row.code == indicator.code && row.sex.is_some()) {
        Sex::BOTH.to_vec()
    } else {
        Vec::new()
    }
}

/// The hamlets of the survey before, and those asked for where counts can be added up: hamlets'
/// percentages and amounts cannot, and an answer is mostly the commune's.
fn hamlets_of(indicator: &Indicator, draft: &Draft, wording: &Wording) -> (Vec<String>, bool) {
    let earlier = draft.earlier.iter().flat_map(|it| &it.rows);
    let earlier = earlier
        .filter(|row| row.code == indicator.code && !row.hamlet.is_empty())
        .map(|row| row.hamlet.clone());
    let (wished, are_final) = draft.hamlets.names(wording);
    let adds_up = indicator.kind == Kind::Share && indicator.parts.is_empty();
    let mut hamlets: Vec<String> = Vec::new();
    for name in earlier.chain(wished.into_iter().filter(|_| adds_up)) {
        if !hamlets.iter().any(|known| folded(known) == folded(&name)) {
            hamlets.push(name);
        }
    }
    (hamlets, are_final)
}

fn earlier<'d>(
    draft: &'d Draft,
    indicator: &Indicator,
    hamlet: &str,
    sex: Option<Sex>,
) -> Option<&'d Observation> {
    let mut rows = draft.earlier.iter().flat_map(|it| &it.rows);
    let is_wanted = |row: &&EarlierRow| {
        row.code == indicator.code && row.sex == sex && folded(&row.hamlet) == folded(hamlet)
    };
    rows.find(is_wanted).map(|row| &row.observation)
}

/// One row being laid out.
struct RowOf<'r> {
    kind: RowKind,
    indicator: &'r Indicator,
    target: &'r str,
    hamlet: &'r str,
    hamlet_is_final: bool,
    sex: Option<Sex>,
    known: Option<&'r Observation>,
    wording: &'r Wording,
}

impl RowOf<'_> {
    fn cell(&self, column: ColumnKind) -> Cell {
        match column {
            ColumnKind::Survey(column) => self.survey_cell(column),
            // The row of the whole commune has said it.
            ColumnKind::Information(InformationColumn::LastTime) => Cell::Fixed(self.last_time()),
            ColumnKind::Information(_) if self.kind == RowKind::Breakdown => Cell::Closed,
            ColumnKind::Information(InformationColumn::Title) => {
                Cell::Fixed(self.wording.text(&self.indicator.title).to_owned())
            }
            ColumnKind::Information(InformationColumn::Target) => {
                Cell::Fixed(self.target.to_owned())
            }
            ColumnKind::Information(InformationColumn::Guidance) => {
                Cell::Fixed(guidance(self.indicator, self.wording))
            }
        }
    }

    fn survey_cell(&self, column: Column) -> Cell {
        let known = self.known;
        let number = |entry: Option<&Entry<Number>>| {
            entry.map_or(Filled::Empty, |entry| Filled::Number(entry.value))
        };
        match column {
            Column::Indicator => Cell::Code(self.indicator.code.to_string()),
            Column::Hamlet if self.hamlet.is_empty() => Cell::Closed,
            Column::Hamlet if self.hamlet_is_final => Cell::Fixed(self.hamlet.to_owned()),
            Column::Hamlet => Cell::text(self.hamlet),
            Column::Sex => match self.sex {
                Some(sex) => Cell::Fixed(self.wording.word(match sex {
                    Sex::Women => "template-women",
                    Sex::Men => "template-men",
                })),
                None => Cell::Closed,
            },
            Column::Unit => match &self.indicator.unit {
                Some(unit) if self.has_figures() => {
                    Cell::Fixed(self.wording.text(&unit.name).to_owned())
                }
                _ => Cell::Closed,
            },
            Column::Numerator if self.takes_counts() => Cell::Open(
                Takes::Part {
                    step: self.indicator.step(),
                    may_exceed: self.may_exceed(),
                },
                number(known.and_then(|it| it.numerator.as_ref())),
            ),
            Column::Denominator if self.takes_counts() => Cell::Open(
                Takes::Whole {
                    step: self.indicator.step(),
                    may_exceed: self.may_exceed(),
                    may_be_zero: self.kind == RowKind::Breakdown,
                },
                number(known.and_then(|it| it.denominator.as_ref())),
            ),
            Column::Value if self.takes_value() => Cell::Open(self.value_takes(), self.value()),
            Column::Claimed if self.takes_claim() => {
                let claimed = known.and_then(|it| it.claimed.as_ref());
                Cell::Open(self.claimed_takes(), self.claimed(claimed))
            }
            Column::SelfAssessed => {
                let concluded = known.and_then(|it| it.self_assessed.as_ref());
                let filled = concluded.map_or(Filled::Empty, |entry| self.answer(entry.value));
                Cell::Open(self.answer_takes(), filled)
            }
            Column::Evidence => Cell::text(known.map_or("", |it| &it.evidence)),
            Column::Note => Cell::text(known.map_or("", |it| &it.note)),
            _ => Cell::Closed,
        }
    }

    fn takes_counts(&self) -> bool {
        // Growth is an average of each year, and hamlets' averages do not add up.
        let has_counts = match self.indicator.kind {
            Kind::Share => true,
            Kind::Growth => self.kind != RowKind::Breakdown,
            Kind::Amount | Kind::Count | Kind::YesNo | Kind::Level => false,
        };
        has_counts && self.indicator.parts.is_empty()
    }

    /// Whether the numerator may be above the denominator.
    fn may_exceed(&self) -> bool {
        self.indicator.may_exceed_whole || self.indicator.kind == Kind::Growth
    }

    fn has_figures(&self) -> bool {
        !matches!(self.indicator.kind, Kind::YesNo | Kind::Level) && self.indicator.parts.is_empty()
    }

    /// Printed figures are mostly the commune's.
    fn takes_claim(&self) -> bool {
        let is_whole = self.kind != RowKind::Breakdown;
        let has_claim = self.known.is_some_and(|it| it.claimed.is_some());
        self.has_figures() && (is_whole || has_claim)
    }

    /// Percentages of hamlets cannot be joined: they give counts, or the answers that are counted.
    fn takes_value(&self) -> bool {
        let is_joined = self.kind != RowKind::Breakdown
            || !matches!(
                self.indicator.kind,
                Kind::Share | Kind::Growth | Kind::Level
            )
            || self.indicator.counts_hamlets;
        self.indicator.parts.is_empty() && (is_joined || self.value() != Filled::Empty)
    }

    fn value_takes(&self) -> Takes {
        let is_counted = self.indicator.counts_hamlets && !self.hamlet.is_empty();
        match self.indicator.kind {
            _ if is_counted => self.answer_takes(),
            Kind::YesNo => self.answer_takes(),
            Kind::Level => self.level_takes(),
            _ => self.figure_takes(),
        }
    }

    fn figure_takes(&self) -> Takes {
        match self.indicator.kind {
            Kind::Growth => Takes::Percent(Percentages::OfChange),
            Kind::Share | Kind::YesNo | Kind::Level if self.indicator.may_exceed_whole => {
                Takes::Percent(Percentages::AboveWhole)
            }
            Kind::Share | Kind::YesNo | Kind::Level => Takes::Percent(Percentages::OfWhole),
            Kind::Amount | Kind::Count => Takes::Amount {
                step: self.indicator.step(),
            },
        }
    }

    /// The answers that the rules allow here.
    fn answer_takes(&self) -> Takes {
        let mut answers = vec![Answer::Yes, Answer::No];
        if self.indicator.optional.is_some() {
            answers.push(Answer::NotApplicable);
        }
        let words = answers.into_iter().map(|it| self.wording.word(it.name()));
        Takes::OneOf(words.collect())
    }

    /// The levels of the scale.
    fn level_takes(&self) -> Takes {
        let levels = self.indicator.scale.iter().flat_map(|it| &it.levels);
        let words = levels.map(|level| self.wording.text(level).to_owned());
        Takes::OneOf(words.collect())
    }

    fn claimed_takes(&self) -> Takes {
        match self.figure_takes() {
            Takes::Percent(percentages) => Takes::Printed(percentages),
            amount => amount,
        }
    }

    fn claimed(&self, entry: Option<&Entry<Number>>) -> Filled {
        let Some(entry) = entry else {
            return Filled::Empty;
        };
        match self.indicator.kind {
            Kind::Share | Kind::Growth | Kind::YesNo | Kind::Level => Filled::Printed(entry.value),
            Kind::Amount | Kind::Count => Filled::Number(entry.value),
        }
    }

    fn answer(&self, answer: Answer) -> Filled {
        Filled::Text(self.wording.word(answer.name()))
    }

    fn value(&self) -> Filled {
        match self.known.and_then(|it| Some(it.value.as_ref()?.value)) {
            None => Filled::Empty,
            Some(Value::Percent(percent)) => Filled::Percent(percent),
            Some(Value::Amount(amount)) => Filled::Number(amount),
            // Only the hamlets together have a mean; a row has none.
            Some(Value::Mean(_)) => Filled::Empty,
            Some(Value::Level(rank)) => {
                let scale = self.indicator.scale.as_ref();
                let level = scale.and_then(|scale| scale.levels.get(rank));
                level.map_or(Filled::Empty, |level| {
                    Filled::text(self.wording.text(level))
                })
            }
            Some(Value::Answer(answer)) => self.answer(answer),
        }
    }

    /// The figure of the survey before, and its conclusion.
    fn last_time(&self) -> String {
        let Some(known) = self.known else {
            return String::new();
        };
        let shown = |entry: &Option<Entry<Number>>| {
            let known = entry.as_ref();
            known.map_or_else(|| "?".to_owned(), |entry| self.wording.number(entry.value))
        };
        let counts = (known.numerator.is_some() || known.denominator.is_some())
            .then(|| format!("{}/{}", shown(&known.numerator), shown(&known.denominator)));
        let value = Some(self.value().shown(self.wording)).filter(|text| !text.is_empty());
        let concluded = known.self_assessed.as_ref();
        let concluded = concluded.map(|entry| self.wording.word(entry.value.name()));
        let mut texts: Vec<String> = [counts, value, concluded].into_iter().flatten().collect();
        texts.dedup();
        texts.join("; ")
    }
}

/// Where to put what, then what the rules say about it.
fn guidance(indicator: &Indicator, wording: &Wording) -> String {
    let where_to = match indicator.kind {
        _ if !indicator.parts.is_empty() => wording.word("template-how-parts"),
        Kind::Share => wording.word("template-how-share"),
        Kind::Growth => wording.word("template-how-growth"),
        Kind::Level => wording.word("template-how-level"),
        Kind::Amount | Kind::Count => wording.word("template-how-amount"),
        Kind::YesNo => wording.word("template-how-yes-no"),
    };
    let whole = indicator
        .denominator
        .as_ref()
        .map(|fact| wording.say(&message!("template-how-whole", fact = &fact.name)));
    let guidance = indicator.guidance.as_ref();
    let guidance = guidance.map(|text| wording.text(text).to_owned());
    let optional = indicator
        .optional
        .as_ref()
        .map(|when| wording.say(&message!("template-how-optional", when = when)));
    let texts = [Some(where_to), whole, guidance, optional];
    texts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
