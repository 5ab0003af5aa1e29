//! The named parts that lead from a survey to its verdicts: parts of one query, or, where the engine
//! cannot plan such a query, statements of a script.

use super::dialect::SqlDialect;
use super::table::ValueTable;

/// What the verdicts are called.
const RESULT: &str = "nongthon_verdicts";

/// A part that reads those above it.
struct Part {
    name: &'static str,
    /// Whether it is computed once, however often it is read. What is read once, or is cheap, is not.
    is_kept: bool,
}

const fn kept(name: &'static str) -> Part {
    Part {
        name,
        is_kept: true,
    }
}

const fn passing(name: &'static str) -> Part {
    Part {
        name,
        is_kept: false,
    }
}

/// All of them, in the order in which they stand.
const PARTS: [Part; 24] = [
    kept("survey_row"),
    kept("fact"),
    passing("commune"),
    passing("ruled"),
    passing("own_rules"),
    kept("placed"),
    kept("asked"),
    passing("spelled"),
    kept("observed"),
    passing("in_unit"),
    kept("measured"),
    kept("plain"),
    kept("exact"),
    kept("unsigned"),
    passing("converted"),
    kept("judged_row"),
    kept("problem"),
    passing("sound"),
    kept("leaf"),
    passing("parts"),
    passing("whole"),
    kept("indicator_verdict"),
    kept("criterion_verdict"),
    passing("commune_verdict"),
];

impl Part {
    fn of(name: &str) -> Option<&'static Part> {
        PARTS.iter().find(|part| part.name == name)
    }

    fn is_last(&self) -> bool {
        PARTS.last().is_some_and(|last| last.name == self.name)
    }
}

impl SqlDialect {
    /// Whether the parts are statements of their own. Spark writes a part of a query out wherever it
    /// is used, and parts of parts multiply: it takes minutes to plan what takes seconds to compute.
    fn is_script(self) -> bool {
        match self {
            SqlDialect::DuckDb | SqlDialect::Postgres => false,
            SqlDialect::Spark => true,
        }
    }

    /// What stands before all parts.
    pub(super) fn before_parts(self) -> String {
        if self.is_script() {
            String::new()
        } else {
            format!("CREATE OR REPLACE VIEW {RESULT} AS\nWITH\n\n")
        }
    }

    /// What stands before the rows of a table of values.
    pub(super) fn begin_table(self, table: &ValueTable) -> String {
        let head = format!("{} ({})", table.name, table.column_names());
        if self.is_script() {
            format!("CREATE OR REPLACE TEMPORARY VIEW {head} AS (")
        } else {
            format!("{head} AS (")
        }
    }

    /// What stands behind them.
    pub(super) fn end_table(self) -> &'static str {
        if self.is_script() { ");" } else { ")," }
    }

    /// What stands before the query of a part.
    pub(super) fn begin(self, name: &str) -> String {
        let is_kept = Part::of(name).is_some_and(|part| part.is_kept);
        match (self.is_script(), is_kept) {
            (false, true) => format!("{name} AS MATERIALIZED ("),
            (false, false) => format!("{name} AS ("),
            (true, true) => format!("{} (", create_table(&table_of(name))),
            (true, false) => format!("CREATE OR REPLACE TEMPORARY VIEW {name} AS ("),
        }
    }

    /// What stands behind it. The table of a part has a name that nobody else's has; the parts that
    /// read it know it by its own.
    pub(super) fn end(self, name: &str) -> String {
        let part = Part::of(name);
        if !self.is_script() {
            let is_last = part.is_some_and(Part::is_last);
            return if is_last { ")" } else { ")," }.to_owned();
        }
        if part.is_some_and(|part| part.is_kept) {
            let table = table_of(name);
            format!(");\n\nCREATE OR REPLACE TEMPORARY VIEW {name} AS SELECT * FROM {table};")
        } else {
            ");".to_owned()
        }
    }

    /// What stands before the query of the verdicts.
    pub(super) fn before_result(self) -> String {
        if self.is_script() {
            format!("{}\n", create_table(RESULT))
        } else {
            String::new()
        }
    }

    /// What removes everything but the verdicts: for a script, a statement each.
    pub(super) fn removal(self, tables: &[ValueTable]) -> Vec<String> {
        if !self.is_script() {
            return Vec::new();
        }
        let names = tables.iter().map(|table| table.name);
        let names = names.chain(PARTS.iter().map(|part| part.name));
        let views = names.map(|name| format!("DROP VIEW {name};"));
        let kept = PARTS.iter().filter(|part| part.is_kept);
        let tables = kept.map(|part| format!("DROP TABLE {};", table_of(part.name)));
        views.chain(tables).collect()
    }
}

fn table_of(part: &str) -> String {
    format!("nongthon_{part}")
}

/// Spark replaces tables of some formats only, so an old one is dropped.
fn create_table(name: &str) -> String {
    format!("DROP TABLE IF EXISTS {name};\n\nCREATE TABLE {name} USING parquet AS")
}
