//! What a spreadsheet lets people type into the cells of a template.

use crate::diagnostic::{Message, message};
use crate::number::Number;
use crate::survey::Column;
use crate::template::{Percentages, Table, Takes};
use crate::wording::Wording;
use rust_xlsxwriter::utility::{column_number_to_name, row_col_to_cell};
use rust_xlsxwriter::{
    ColNum, DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Formula,
    RowNum, Worksheet, XlsxError,
};

/// The longest list that stands in the rule itself; the format allows 255 characters.
const LONGEST_INLINE: usize = 200;

/// Lists that are too long for a rule and stand on a sheet of their own, a column each.
pub(super) struct Lists {
    sheet: String,
    columns: Vec<Vec<String>>,
}

impl Lists {
    /// No lists yet; `sheet` is the sheet that is to hold them.
    pub fn new(sheet: String) -> Lists {
        Lists {
            sheet,
            columns: Vec::new(),
        }
    }

    /// The lists, a column each.
    pub fn columns(&self) -> &[Vec<String>] {
        &self.columns
    }

    /// A rule that offers these words.
    fn rule(&mut self, words: &[String]) -> Result<DataValidation, XlsxError> {
        let fits = words.join(",").chars().count() <= LONGEST_INLINE;
        // A comma separates the words of a rule.
        if fits && words.iter().all(|word| !word.contains(',')) {
            return DataValidation::new().allow_list_strings(words);
        }
        let position = self.columns.iter().position(|known| known == words);
        let position = position.unwrap_or_else(|| {
            self.columns.push(words.to_vec());
            self.columns.len() - 1
        });
        let column = column_number_to_name(ColNum::try_from(position).unwrap_or_default());
        let sheet = self.sheet.replace('\'', "''");
        let range = format!("='{sheet}'!${column}$1:${column}${}", words.len());
        Ok(DataValidation::new().allow_list_formula(Formula::new(range)))
    }
}

/// Cells below one another that take the same.
pub(super) struct Stretch<'t> {
    /// What they take.
    pub takes: &'t Takes,
    /// Their column.
    pub column: usize,
    /// The rows of the first and the last, of the sheet.
    pub rows: (RowNum, RowNum),
}

/// Lays rules over the cells that are to be filled in.
pub(super) struct Validator<'v> {
    pub table: &'v Table,
    pub lists: &'v mut Lists,
    pub wording: &'v Wording,
}

impl Validator<'_> {
    /// The rule for a stretch of cells; free text has none.
    pub fn apply(&mut self, sheet: &mut Worksheet, stretch: &Stretch<'_>) -> Result<(), XlsxError> {
        let Some(rule) = self.rule(stretch)? else {
            return Ok(());
        };
        let column = ColNum::try_from(stretch.column).unwrap_or_default();
        let (first, last) = stretch.rows;
        sheet.add_data_validation(first, column, last, column, &rule)?;
        Ok(())
    }

    fn rule(&mut self, stretch: &Stretch<'_>) -> Result<Option<DataValidation>, XlsxError> {
        let own = address(stretch.rows.0, Some(stretch.column));
        let beside = |column| address(stretch.rows.0, self.table.position(column));
        let (rule, wrong) = match stretch.takes {
            Takes::Text => return Ok(None),
            Takes::Part { step, may_exceed } => {
                let whole = beside(Column::Denominator);
                let most = format!(",OR(ISBLANK({whole}),{own}<={whole})");
                let most = if *may_exceed { "" } else { &most };
                let least = format!("{own}>=0");
                let wrong = if *may_exceed {
                    message!("template-wrong-part-free", number = exact_to(*step))
                } else {
                    message!("template-wrong-part", number = exact_to(*step))
                };
                (count(&own, &least, *step, most), wrong)
            }
            Takes::Whole {
                step,
                may_exceed,
                may_be_zero,
            } => {
                let part = beside(Column::Numerator);
                let least_part = format!(",OR(ISBLANK({part}),{part}<={own})");
                let least_part = if *may_exceed { "" } else { &least_part };
                let least = if *may_be_zero {
                    format!("{own}>=0")
                } else {
                    format!("{own}>0")
                };
                let wrong = if *may_exceed {
                    message!("template-wrong-whole-free", number = exact_to(*step))
                } else {
                    message!("template-wrong-whole", number = exact_to(*step))
                };
                (count(&own, &least, *step, least_part), wrong)
            }
            Takes::Amount { step } => {
                let rule = if *step == Number::ONE {
                    let rule = DataValidationRule::GreaterThanOrEqualTo(0);
                    DataValidation::new().allow_whole_number(rule)
                } else {
                    count(&own, &format!("{own}>=0"), *step, "")
                };
                (
                    rule,
                    message!("template-wrong-amount", number = exact_to(*step)),
                )
            }
            Takes::Percent(percentages) => {
                let wrong = match percentages {
                    Percentages::OfWhole => message!("template-wrong-percent"),
                    Percentages::AboveWhole => message!("template-wrong-percent-free"),
                    Percentages::OfChange => message!("template-wrong-percent-change"),
                };
                (percentage(*percentages, -1.0, 1.0), wrong)
            }
            Takes::Printed(percentages) => {
                let wrong = match percentages {
                    Percentages::OfWhole => message!("template-wrong-printed"),
                    Percentages::AboveWhole => message!("template-wrong-printed-free"),
                    Percentages::OfChange => message!("template-wrong-printed-change"),
                };
                (percentage(*percentages, -100.0, 100.0), wrong)
            }
            Takes::OneOf(words) => (self.lists.rule(words)?, message!("template-wrong-choice")),
            Takes::Likely(words) => {
                let rule = self.lists.rule(words)?;
                let rule = rule.set_error_style(DataValidationErrorStyle::Warning);
                (rule, message!("template-doubtful-choice"))
            }
            Takes::Date => {
                // Any day is right; a number or text is not.
                let first = ExcelDateTime::from_ymd(1900, 1, 1)?;
                let rule = DataValidationRule::GreaterThan(first);
                let rule = DataValidation::new().allow_date(rule);
                (rule, message!("template-wrong-date"))
            }
        };
        self.with_error(rule, &wrong).map(Some)
    }

    fn with_error(
        &self,
        rule: DataValidation,
        wrong: &Message,
    ) -> Result<DataValidation, XlsxError> {
        rule.set_error_title(self.wording.word("template-wrong"))?
            .set_error_message(self.wording.say(wrong))
    }
}

/// A percentage: the whole is stored as `whole`, and nothing falls by more than `all`.
fn percentage(percentages: Percentages, all: f64, whole: f64) -> DataValidation {
    DataValidation::new().allow_decimal_number(match percentages {
        Percentages::OfWhole => DataValidationRule::Between(0.0, whole),
        Percentages::AboveWhole => DataValidationRule::GreaterThanOrEqualTo(0.0),
        Percentages::OfChange => DataValidationRule::GreaterThanOrEqualTo(all),
    })
}

/// A number that satisfies a condition and is a multiple of a step.
fn count(own: &str, condition: &str, step: Number, more: &str) -> DataValidation {
    let formula = format!(
        "=AND(ISNUMBER({own}),{condition},{}={own}{more})",
        rounded(own, step)
    );
    DataValidation::new().allow_custom(Formula::new(formula))
}

/// The multiple of the step that is nearest to a cell.
fn rounded(own: &str, step: Number) -> String {
    let step = step.normalized();
    let decimals = step.decimals();
    let plain = step.to_string();
    if plain.trim_start_matches(['0', '.']) == "1" {
        format!("ROUND({own},{decimals})")
    } else {
        format!("ROUND(ROUND({own}/{plain},0)*{plain},{decimals})")
    }
}

fn address(row: RowNum, column: Option<usize>) -> String {
    let column = column.and_then(|column| ColNum::try_from(column).ok());
    row_col_to_cell(row, column.unwrap_or_default())
}

/// What kind of number is counted in such steps.
fn exact_to(step: Number) -> Message {
    if step == Number::ONE {
        message!("template-whole-number")
    } else {
        message!("template-number-exact-to", step = step)
    }
}
