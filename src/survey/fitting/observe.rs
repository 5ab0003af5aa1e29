//! One row becomes an observation of its indicator.

use super::soundness::{Circumstances, Unsound, unsound};
use crate::diagnostic::{Arg, CellPlace, Code, Diagnostic, Diagnostics, message};
use crate::number::Number;
use crate::rules::{Indicator, Kind};
use crate::survey::numbers::{self, Entry, Expected, FileNotation};
use crate::survey::observed::{Observation, Value};
use crate::survey::table::{Column, Row};
use crate::survey::words::{Answer, Sex};

/// Whether what people print of an indicator is a percentage, not an amount.
pub(in crate::survey) fn claims_are_percentages(indicator: &Indicator) -> bool {
    match indicator.kind {
        Kind::Share | Kind::Growth | Kind::YesNo | Kind::Level => true,
        Kind::Amount | Kind::Count => false,
    }
}

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
        self.check(&observation, diagnostics);
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
        match numbers::read(cell, expected?, self.notation) {
            Ok(entry) => Some(entry),
            Err(mut diagnostic) => {
                let is_percentage = cell.place.value.trim_end().ends_with('%');
                if is_percentage && matches!(column, Column::Numerator | Column::Denominator) {
                    diagnostic = numbers::not_a_number(&cell.place, "percentage");
                }
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
        let whole = self.row.cell(Column::Value)?;
        let cell = &whole.place;
        // Nothing can be added to an answer.
        let is_amended = whole.amended.is_some();
        let scale = self.indicator.scale.as_ref().filter(|_| !is_amended);
        if let Some(rank) = scale.and_then(|scale| scale.rank(&cell.value)) {
            return Some(Entry::plain(Value::Level(rank), cell.clone()));
        }
        if let Some(answer) = Answer::parse(&cell.value).filter(|_| !is_amended) {
            return Some(Entry::plain(Value::Answer(answer), cell.clone()));
        }
        let percentage = Expected::percentage(self.indicator);
        let (expected, wrap): (_, fn(Number) -> Value) = match self.indicator.kind {
            Kind::YesNo => {
                diagnostics.push(self.other_kind(cell));
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

    /// That the indicator takes other figures than these, and which.
    fn other_kind(&self, cell: &CellPlace) -> Diagnostic {
        let takes = match self.indicator.kind {
            _ if !self.indicator.parts.is_empty() => message!("takes-parts"),
            Kind::YesNo if self.indicator.optional.is_some() => message!("takes-answer-or-none"),
            Kind::YesNo => message!("takes-answer"),
            Kind::Level => message!("takes-level"),
            Kind::Share => message!("takes-counts"),
            Kind::Growth => message!("takes-two-years"),
            Kind::Amount | Kind::Count => message!("takes-amount"),
        };
        self.diagnostic(Code::ValueOfOtherKind, cell)
            .with("code", &self.indicator.code)
            .with("takes", takes)
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
        let expected = if claims_are_percentages(self.indicator) {
            Some(&percentage)
        } else {
            counted
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

    /// Reports what is wrong with the row's figures by themselves.
    fn check(&self, observation: &Observation, diagnostics: &mut Diagnostics) {
        let circumstances = Circumstances {
            of_hamlet: self.row.get(Column::Hamlet).is_some(),
            of_sex: self.row.get(Column::Sex).is_some(),
            noted: !observation.note.is_empty(),
        };
        for problem in unsound(self.indicator, &observation.figures(), circumstances) {
            diagnostics.push(self.told(problem, observation));
        }
    }

    /// What is wrong, told of the cell that it is seen in.
    fn told(&self, problem: Unsound, observation: &Observation) -> Diagnostic {
        let numerator = observation.numerator.as_ref().map(|entry| &entry.cell);
        let denominator = observation.denominator.as_ref().map(|entry| &entry.cell);
        let value = observation.value.as_ref().map(|entry| &entry.cell);
        let at = |cell: Option<&CellPlace>| cell.unwrap_or(&observation.line).clone();
        let line = &observation.line;
        match problem {
            Unsound::CountsOfOtherKind => {
                let cell = at(numerator.or(denominator));
                if self.indicator.kind_varies {
                    self.diagnostic(Code::RowNotUsed, &cell)
                        .with("code", &self.indicator.code)
                } else {
                    self.other_kind(&cell)
                }
            }
            Unsound::CountsAndValue => self.diagnostic(Code::CountsAndValue, &at(value)),
            Unsound::ZeroDenominator => self.diagnostic(Code::ZeroDenominator, &at(denominator)),
            Unsound::NumeratorAboveDenominator {
                numerator: part,
                denominator: whole,
            } => self
                .diagnostic(Code::NumeratorAboveDenominator, &at(numerator))
                .with("numerator", part)
                .with("denominator", whole),
            Unsound::AnswersContradict => self.diagnostic(Code::AnswersContradict, line),
            Unsound::NotApplicableNotAllowed => {
                self.diagnostic(Code::NotApplicableNotAllowed, line)
            }
            Unsound::NotApplicableWithoutReason => {
                self.diagnostic(Code::NotApplicableWithoutReason, line)
            }
        }
    }
}
