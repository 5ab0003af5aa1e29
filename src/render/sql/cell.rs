//! The columns of the survey that may hold a number, and how each is read.

use super::dialect::SqlDialect;
use super::number::{self, NumberCell};
use crate::number::Notation;

/// A column that may hold a number.
pub(super) struct Cell {
    pub name: &'static str,
    /// The column, without a sign where one may stand.
    pub column: String,
    /// The column with what its digits are.
    pub digits: &'static str,
    /// What stands behind the digits.
    pub unit: &'static str,
    /// When there is a number to be read.
    pub is_given: &'static str,
    /// When the number must be a multiple of the unit's step.
    pub has_step: &'static str,
    /// How much of the indicator's unit one of the written unit is.
    pub factor: &'static str,
    pub plain: String,
    pub exact: String,
    pub converted: String,
}

impl Cell {
    /// The columns that may hold numbers: numerator, denominator and value.
    pub fn all(dialect: SqlDialect, numbers: Option<Notation>) -> [Cell; 3] {
        let count = |name, column: &str, digits, unit, is_given, factor, grouped| {
            let number = NumberCell {
                digits,
                is_grouped: grouped,
                is_decimal: "FALSE",
            };
            Cell {
                name,
                column: column.to_owned(),
                digits,
                unit,
                is_given,
                has_step: "TRUE",
                factor,
                plain: number::plain(dialect, &number, numbers),
                exact: String::new(),
                converted: String::new(),
            }
        };
        let unsigned = dialect.without("survey_row.value", "^-");
        let mut value = count(
            "value",
            &format!("CASE WHEN asked.kind = 'growth' THEN {unsigned} ELSE survey_row.value END"),
            "value_digits",
            "value_unit",
            "value IS NOT NULL AND answer IS NULL AND kind NOT IN ('yes_no', 'level')",
            VALUE_FACTOR,
            "FALSE",
        );
        value.has_step = "NOT is_percentage";
        value.plain = number::plain(
            dialect,
            &NumberCell {
                digits: "value_digits",
                is_grouped: "NOT is_percentage \
                             AND step_millionths % CAST(value_factor * 1000000 AS BIGINT) = 0",
                is_decimal: "kind = 'share' AND value_unit = '%' AND NOT may_exceed",
            },
            numbers,
        );
        let mut cells = [
            count(
                "numerator",
                "survey_row.numerator",
                "numerator_digits",
                "numerator_unit",
                "numerator IS NOT NULL",
                NUMERATOR_FACTOR,
                "step_millionths % CAST(numerator_factor * 1000000 AS BIGINT) = 0",
            ),
            count(
                "denominator",
                "survey_row.denominator",
                "denominator_digits",
                "denominator_unit",
                "denominator IS NOT NULL",
                DENOMINATOR_FACTOR,
                "step_millionths % CAST(denominator_factor * 1000000 AS BIGINT) = 0",
            ),
            value,
        ];
        for cell in &mut cells {
            let name = cell.name;
            cell.exact = number::exact(dialect, &format!("{name}_plain"));
            let product = format!("{name}_exact * {name}_factor");
            cell.converted = format!(
                "CASE WHEN {product} < 1000000000000 THEN CAST({product} AS DECIMAL(18, 6)) END"
            );
        }
        cells
    }
}

const NUMERATOR_FACTOR: &str = "CASE WHEN numerator_unit IS NULL THEN row_factor \
                                ELSE CAST(unit_of_numerator.factor AS DECIMAL(18, 6)) END";
const DENOMINATOR_FACTOR: &str = "CASE WHEN denominator_unit IS NULL THEN row_factor \
                                  ELSE CAST(unit_of_denominator.factor AS DECIMAL(18, 6)) END";
/// A percentage may have its sign, and nothing else.
const VALUE_FACTOR: &str = "CASE WHEN kind IN ('share', 'growth') AND COALESCE(value_unit, '%') = '%' THEN 1 \
                            WHEN kind IN ('share', 'growth') THEN NULL \
                            WHEN value_unit IS NULL THEN row_factor \
                            ELSE CAST(unit_of_value.factor AS DECIMAL(18, 6)) END";
