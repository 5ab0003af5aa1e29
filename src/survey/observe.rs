//! One row becomes an observation of its indicator.

use super::answer::Answer;
use super::column::Column;
use super::file_notation::FileNotation;
use super::model::{Entry, Observation, Value};
use super::numbers::{self as cell_numbers, Expected};
use super::questionnaire::Row;
use super::sex::Sex;
use crate::diagnostic::{Arg, CellPlace, Code, Diagnostic, Diagnostics};
use crate::number::Number;
use crate::rules::{Indicator, Kind};

/// One row being fitted to its indicator.
pub(super) struct RowFit<'f> {
    pub row: &'f Row,
    pub indicator: &'f Indicator,
    pub notation: &'f FileNotation,
}

impl RowFit<'_> {
    /// A diagnostic about the row's indicator.
    pub fn diagnostic(&self, code: Code, place: &CellPlace) -> Diagnostic {
        Diagnostic::new(code, place).about_indicator(&self.indicator.code)
    }

    /// What the row says; what cannot be used is reported and left out.
    pub fn observation(&self, diagnostics: &mut Diagnostics) -> Observation {
        let counted = match self.counted() {
            Ok(counted) => Some(counted),
            // What figures mean in an unknown unit, nobody can say.
            Err(diagnostic) => {
                diagnostics.push(diagnostic.about_indicator(&self.indicator.code));
                None
            }
        };
        let counted = counted.as_ref();
        let observation = Observation {
            numerator: self.number(Column::Numerator, counted, diagnostics),
            denominator: self.number(Column::Denominator, counted, diagnostics),
            value: self.value(counted, diagnostics),
            claimed: self.claimed(counted, diagnostics),
            self_assessed: self.self_assessed(diagnostics),
            hamlets: Vec::new(),
            sexes: Vec::new(),
            evidence: self.row.text(Column::Evidence).to_owned(),
            note: self.row.text(Column::Note).to_owned(),
            line: self.row.place.clone(),
        };
        self.check_counts(&observation, diagnostics);
        self.check_applicability(&observation, diagnostics);
        observation
    }

    /// Whom the row is about; `None` for women and men together.
    pub fn sex(&self, diagnostics: &mut Diagnostics) -> Option<Sex> {
        let cell = self.row.get(Column::Sex)?;
        let sex = Sex::parse(&cell.value);
        if sex.is_none() && !Sex::means_both(&cell.value) {
            diagnostics.push(self.diagnostic(Code::NotASex, cell));
        }
        sex
    }

    fn number(
        &self,
        column: Column,
        expected: Option<&Expected<'_>>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Entry<Number>> {
        let cell = self.row.cell(column)?;
        match cell_numbers::read(cell, expected?, self.notation) {
            Ok(entry) => Some(entry),
            Err(diagnostic) => {
                diagnostics.push(diagnostic.about_indicator(&self.indicator.code));
                None
            }
        }
    }

    /// What the row's figures count: the indicator's unit, or one that its own column names and that
    /// is converted. `%` is a share's way of writing its unit.
    fn counted(&self) -> Result<Expected<'_>, Diagnostic> {
        let expected = Expected::in_unit_of(self.indicator);
        let unit = self.row.get(Column::Unit).filter(|cell| {
            let is_percent = matches!(self.indicator.kind, Kind::Share | Kind::Growth)
                && cell.value.trim() == "%";
            self.indicator.unit.is_some() && !is_percent
        });
        expected.in_unit_of_row(unit)
    }

    fn value(
        &self,
        counted: Option<&Expected<'_>>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Entry<Value>> {
        let cell = self.row.get(Column::Value)?;
        let scale = self.indicator.scale.as_ref();
        if let Some(rank) = scale.and_then(|scale| scale.rank(&cell.value)) {
            return Some(Entry::plain(Value::Level(rank), cell.clone()));
        }
        if let Some(answer) = Answer::parse(&cell.value) {
            return Some(Entry::plain(Value::Answer(answer), cell.clone()));
        }
        let percentage = Expected::percentage(self.indicator);
        let (expected, wrap): (_, fn(Number) -> Value) = match self.indicator.kind {
            Kind::YesNo => {
                diagnostics.push(self.diagnostic(Code::ValueOfOtherKind, cell));
                return None;
            }
            Kind::Level => {
                diagnostics.push(self.not_a_level(cell));
                return None;
            }
            Kind::Share | Kind::Growth => (Some(&percentage), Value::Percent),
            Kind::Amount | Kind::Count => (counted, Value::Amount),
        };
        let number = self.number(Column::Value, expected, diagnostics)?;
        Some(number.map(wrap))
    }

    fn not_a_level(&self, cell: &CellPlace) -> Diagnostic {
        let scale = self.indicator.scale.iter();
        let levels: Vec<Arg> = scale
            .flat_map(|scale| &scale.levels)
            .map(Arg::from)
            .collect();
        self.diagnostic(Code::NotALevel, cell)
            .with("allowed", levels)
    }

    fn claimed(
        &self,
        counted: Option<&Expected<'_>>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Entry<Number>> {
        let percentage = Expected::percentage(self.indicator);
        let expected = match self.indicator.kind {
            Kind::Share | Kind::Growth | Kind::YesNo | Kind::Level => Some(&percentage),
            Kind::Amount | Kind::Count => counted,
        };
        self.number(Column::Claimed, expected, diagnostics)
    }

    fn self_assessed(&self, diagnostics: &mut Diagnostics) -> Option<Entry<Answer>> {
        let cell = self.row.get(Column::SelfAssessed)?;
        let answer = Answer::parse(&cell.value);
        if answer.is_none() {
            diagnostics.push(self.diagnostic(Code::NotAnAnswer, cell));
        }
        Some(Entry::plain(answer?, cell.clone()))
    }

    fn check_counts(&self, observation: &Observation, diagnostics: &mut Diagnostics) {
        let counts = [&observation.numerator, &observation.denominator];
        let Some(count) = counts.into_iter().flatten().next() else {
            return;
        };
        let judged_by_counts = matches!(self.indicator.kind, Kind::Share | Kind::Growth)
            && self.indicator.parts.is_empty();
        if !judged_by_counts {
            let code = if self.indicator.kind_varies {
                Code::RowNotUsed
            } else {
                Code::ValueOfOtherKind
            };
            let diagnostic = self.diagnostic(code, &count.cell);
            diagnostics.push(diagnostic.with("code", &self.indicator.code));
        }
        if let Some(value) = &observation.value {
            diagnostics.push(self.diagnostic(Code::CountsAndValue, &value.cell));
        }
        if let Some(denominator) = &observation.denominator {
            // A hamlet may have no pupils, or no girls among them; the commune is looked at later.
            let is_part = [Column::Hamlet, Column::Sex]
                .into_iter()
                .any(|column| self.row.get(column).is_some());
            if denominator.value == Number::ZERO && !is_part {
                diagnostics.push(self.diagnostic(Code::ZeroDenominator, &denominator.cell));
            } else if let Some(numerator) = &observation.numerator
                && numerator.value > denominator.value
                && !self.indicator.may_exceed_whole
                && self.indicator.kind != Kind::Growth
            {
                diagnostics.push(
                    self.diagnostic(Code::NumeratorAboveDenominator, &numerator.cell)
                        .with("numerator", numerator.value)
                        .with("denominator", denominator.value),
                );
            }
        }
    }

    /// "Không áp dụng" must be allowed, have a reason, and stand alone.
    fn check_applicability(&self, observation: &Observation, diagnostics: &mut Diagnostics) {
        let concluded = observation.self_assessed.as_ref().map(|entry| entry.value);
        let answers = [observation.answer(), concluded];
        let place = &observation.line;
        let not_applicable = answers.contains(&Some(Answer::NotApplicable));
        let has_figures = observation.numerator.is_some()
            || observation.denominator.is_some()
            || (observation.value.is_some() && observation.answer().is_none());
        let others = answers
            .iter()
            .flatten()
            .any(|answer| *answer != Answer::NotApplicable);
        // For a yes/no indicator the value is the observation, and a differing conclusion is a
        // finding; elsewhere both are conclusions and one must be wrong.
        let is_observed = self.indicator.kind == Kind::YesNo || self.counts_as_hamlet();
        let two_conclusions =
            !is_observed && matches!(answers, [Some(one), Some(other)] if one != other);
        if (not_applicable && (has_figures || others)) || two_conclusions {
            diagnostics.push(self.diagnostic(Code::AnswersContradict, place));
        } else if not_applicable && self.indicator.optional.is_none() {
            diagnostics.push(self.diagnostic(Code::NotApplicableNotAllowed, place));
        } else if not_applicable && observation.note.is_empty() {
            diagnostics.push(self.diagnostic(Code::NotApplicableWithoutReason, place));
        }
    }

    /// Whether the row's answer says that its hamlet is one of those that are counted.
    fn counts_as_hamlet(&self) -> bool {
        self.indicator.counts_hamlets && self.row.get(Column::Hamlet).is_some()
    }
}
