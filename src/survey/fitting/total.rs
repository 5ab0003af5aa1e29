//! A total beside its parts must be their sum; what it says beyond the figures is about the whole.

use super::add_up::Parts;
use crate::diagnostic::{Arg, CellPlace, Code, Diagnostic, Message, message};
use crate::number::{Number, Percent};
use crate::survey::numbers::Entry;
use crate::survey::observed::{Observation, SexObservation, Value};
use crate::survey::words::Answer;

/// The sum, with what the total says of the whole: claim, conclusion, evidence and note.
///
/// # Errors
/// A figure of the total is not that of the sum; neither may replace the other silently.
pub(super) fn check_total(
    total: Observation,
    mut sum: Observation,
    lines: &[CellPlace],
    parts: Parts,
) -> Result<Observation, Diagnostic> {
    let not_applicable = Some(Answer::NotApplicable);
    if total.conclusion() == not_applicable && sum.conclusion() != not_applicable {
        return Err(Diagnostic::new(Code::AnswersContradict, &total.line));
    }
    let check = Check { lines, parts };
    check.count("numerator", &total.numerator, &sum.numerator)?;
    check.count("denominator", &total.denominator, &sum.denominator)?;
    if let Some(entry) = &total.value {
        check.value(entry, &mut sum)?;
    }
    sum.sexes = check.sexes(total.sexes, sum.sexes)?;
    sum.claimed = total.claimed.or(sum.claimed);
    sum.self_assessed = total.self_assessed.or(sum.self_assessed);
    let mut texts = Observation::nothing(total.line);
    texts.evidence = total.evidence;
    texts.note = total.note;
    texts.join_texts(&sum);
    sum.evidence = texts.evidence;
    sum.note = texts.note;
    sum.line = texts.line;
    Ok(sum)
}

/// What a total is compared with.
struct Check<'p> {
    /// The lines that were added up.
    lines: &'p [CellPlace],
    parts: Parts,
}

impl Check<'_> {
    fn count(
        &self,
        what: &'static str,
        total: &Option<Entry<Number>>,
        sum: &Option<Entry<Number>>,
    ) -> Result<(), Diagnostic> {
        let Some(total) = total else {
            return Ok(());
        };
        let sum = sum.as_ref().map(|entry| entry.value);
        if sum == Some(total.value) {
            return Ok(());
        }
        Err(self.differs(what, &total.cell, total.value, sum.map(Arg::from)))
    }

    /// A percentage or average of the whole may be rounded as people print it.
    fn value(&self, total: &Entry<Value>, sum: &mut Observation) -> Result<(), Diagnostic> {
        let cell = &total.cell;
        let own = sum.value.as_ref().map(|entry| entry.value);
        match (total.value, own) {
            (Value::Percent(percent), _) => {
                let share = sum.share();
                if share.is_some_and(|share| Percent::is_printed_as(share, percent)) {
                    return Ok(());
                }
                let shown = share.map(|share| Percent::rounded(share, closer(percent)).into());
                Err(self.differs("percent", cell, percent, shown))
            }
            (Value::Amount(amount), Some(Value::Mean(mean))) => {
                if Percent::is_printed_as(mean, amount) {
                    return Ok(());
                }
                let shown = Percent::rounded(mean, closer(amount)).into();
                Err(self.differs("value", cell, amount, Some(shown)))
            }
            (Value::Amount(amount), own) => match own {
                Some(Value::Amount(sum)) if sum == amount => Ok(()),
                Some(Value::Amount(sum)) => {
                    Err(self.differs("value", cell, amount, Some(sum.into())))
                }
                _ => Err(self.differs("value", cell, amount, None)),
            },
            (Value::Answer(answer), Some(Value::Answer(sum))) => {
                if answer == sum {
                    return Ok(());
                }
                Err(self.differs(
                    "answer",
                    cell,
                    Message::new(answer.name()),
                    Some(Message::new(sum.name()).into()),
                ))
            }
            // Beside figures an answer is a conclusion.
            (Value::Answer(answer), _) => {
                sum.self_assessed = Some(total.clone().map(|_| answer));
                Ok(())
            }
            // Hamlets with levels cannot be joined, and a row has no mean.
            (Value::Level(_) | Value::Mean(_), _) => Ok(()),
        }
    }

    /// Women and men of the whole, where both or either give them.
    fn sexes(
        &self,
        total: Vec<SexObservation>,
        sum: Vec<SexObservation>,
    ) -> Result<Vec<SexObservation>, Diagnostic> {
        if total.is_empty() || sum.is_empty() {
            return Ok(if sum.is_empty() { total } else { sum });
        }
        let pairs = total.into_iter().zip(sum);
        pairs
            .map(|(total, sum)| {
                Ok(SexObservation {
                    sex: total.sex,
                    observation: check_total(
                        total.observation,
                        sum.observation,
                        self.lines,
                        self.parts,
                    )?,
                })
            })
            .collect()
    }

    fn differs(
        &self,
        what: &'static str,
        cell: &CellPlace,
        total: impl Into<Arg>,
        sum: Option<Arg>,
    ) -> Diagnostic {
        let lines = self.lines.iter().map(|line| Arg::from(line.line as usize));
        let lines: Vec<Arg> = lines.collect();
        let sum = sum.unwrap_or_else(|| message!("sum-of-nothing").into());
        match self.parts {
            Parts::Hamlets => Diagnostic::new(Code::TotalBesideHamlets, cell)
                .with("what", what)
                .with("total", total)
                .with("sum", sum)
                .with("lines", lines),
            Parts::Sexes => Diagnostic::new(Code::TotalBesideSexes, cell)
                .with("what", what)
                .with("total", total)
                .with("sum", sum)
                .with("lines", lines),
        }
    }
}

/// One decimal more than was printed, and at least two, shows how far off a figure is.
fn closer(printed: Number) -> u32 {
    (printed.decimals() + 1).max(2)
}
