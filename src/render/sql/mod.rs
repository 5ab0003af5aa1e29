//! The rules of a day as SQL over a table in the survey's format, for engines that judge by
//! themselves what they hold already.
//!
//! Everything that the rules say stands in tables of values; the statement around them is the same
//! for all rule sets. It says what `assess` and `survey` say, in another language: a row that it
//! cannot read as they do is told as a problem, and its commune is left unjudged.

mod cell;
mod dialect;
mod fact_tables;
mod number;
mod part;
mod rule_tables;
mod table;

pub use dialect::SqlDialect;

use crate::assess::Verdict;
use crate::diagnostic::message;
use crate::folded::folded;
use crate::number::Notation;
use crate::rules::{Country, KINDS_OF_PLACES, Regime, RuleSet, VariesBy};
use crate::survey::{Answer, Sex};
use crate::wording::Wording;
use askama::Template;
use cell::Cell;
use number::TWO_READINGS;
use rule_tables::{kinds, kinds_of_provinces};
use table::{ValueTable, comment};

/// The rules of a day as a statement of an engine's SQL, or a script of several; `numbers` is how the survey's numbers are
/// written, where somebody declares it.
pub fn render_sql(
    country: &Country,
    dialect: SqlDialect,
    numbers: Option<Notation>,
    wording: &Wording,
) -> String {
    let national = country.regimes.first().and_then(Regime::anywhere);
    let mut tables = rule_tables::rule_tables(country, wording);
    tables.push(fact_tables::fact_names(country, wording));
    let latest = |fact: &str| format!("MAX(CASE WHEN fact = '{fact}' THEN said END)");
    let statement = Statement {
        dialect,
        preamble: preamble(country, national, wording),
        removals: dialect.removal(&tables),
        tables,
        remarks: Remarks::new(wording),
        cells: Cell::all(dialect, numbers),
        bare_province: &latest("province"),
        bare_district: &latest("district"),
        bare_code: &latest("code"),
        kinds_of_provinces: &kinds_of_provinces(),
        kinds_of_places: &kinds(&KINDS_OF_PLACES),
        by_region: country.varies_by == VariesBy::Region,
        two_readings: TWO_READINGS,
        both_sexes: quoted(&Sex::WORDS_FOR_BOTH),
        ranks: Ranks::default(),
        at_least: national.map_or(0, |rules| {
            let incomplete = rules.incomplete.as_ref();
            incomplete
                .map_or(Verdict::NotApplicable, |_| Verdict::Undecided)
                .rank()
        }),
        required_fact: national
            .and_then(|rules| rules.requires.as_ref())
            .map(|required| folded(&required.fact.name.vi)),
        names: Verdict::ALL.map(|verdict| (verdict.rank(), verdict.name())),
    };
    // Nothing in a template can fail but writing, and writing into a string does not.
    statement.render().unwrap_or_default()
}

/// The statement to be filled in.
#[derive(Template)]
#[template(path = "statement.sql", whitespace = "preserve")]
struct Statement<'s> {
    dialect: SqlDialect,
    preamble: Vec<String>,
    removals: Vec<String>,
    tables: Vec<ValueTable>,
    remarks: Remarks,
    cells: [Cell; 3],
    bare_province: &'s str,
    bare_district: &'s str,
    bare_code: &'s str,
    kinds_of_provinces: &'s str,
    kinds_of_places: &'s str,
    by_region: bool,
    two_readings: &'static str,
    both_sexes: String,
    ranks: Ranks,
    at_least: u8,
    required_fact: Option<String>,
    names: [(u8, &'static str); Verdict::ALL.len()],
}

/// What the statement says of its parts.
struct Remarks {
    rows: String,
    facts: String,
    places: String,
    asked: String,
    cells: String,
    rows_judged: String,
    problems: String,
    indicators: String,
    criteria: String,
    result: String,
}

impl Remarks {
    fn new(wording: &Wording) -> Remarks {
        Remarks {
            rows: wording.word("sql-about-rows"),
            facts: wording.word("sql-about-facts"),
            places: wording.word("sql-about-places"),
            asked: wording.word("sql-about-asked"),
            cells: wording.word("sql-about-cells"),
            rows_judged: wording.word("sql-about-rows-judged"),
            problems: wording.word("sql-about-problems"),
            indicators: wording.word("sql-about-indicators"),
            criteria: wording.word("sql-about-criteria"),
            result: wording.word("sql-about-result"),
        }
    }
}

/// The verdicts as numbers, the worst the highest.
struct Ranks {
    not_applicable: u8,
    met: u8,
    no_data: u8,
    undecided: u8,
    not_met: u8,
}

impl Default for Ranks {
    fn default() -> Ranks {
        Ranks {
            not_applicable: Verdict::NotApplicable.rank(),
            met: Verdict::Met.rank(),
            no_data: Verdict::NoData.rank(),
            undecided: Verdict::Undecided.rank(),
            not_met: Verdict::NotMet.rank(),
        }
    }
}

impl Statement<'_> {
    fn remark(&self, text: &str) -> String {
        comment(text)
    }

    fn body(&self, table: &ValueTable) -> String {
        table.body(self.dialect)
    }

    /// A code without what people and spreadsheets put around it.
    fn code(&self, text: &str) -> String {
        let bare = self.dialect.without(text, "^[=\"]+|[=\".]+$");
        format!("lower({})", self.dialect.replaced(&bare, " *[.] *", "."))
    }

    /// The answer that a folded text means: `yes`, `no` or `na`.
    fn answer(&self, text: &str) -> String {
        let arms = Answer::WORDS.iter().map(|(answer, words)| {
            let said = match answer {
                Answer::Yes => "yes",
                Answer::No => "no",
                Answer::NotApplicable => "na",
            };
            format!(" WHEN {text} IN ({}) THEN '{said}'", quoted(words))
        });
        format!("CASE{} END", arms.collect::<String>())
    }
}

/// Words without quotes in them, as literals.
fn quoted(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
    words.join(", ")
}

/// What stands above the statement: which rules of which day, and what it reads.
fn preamble(country: &Country, national: Option<&RuleSet>, wording: &Wording) -> Vec<String> {
    let Some(rules) = national else {
        return Vec::new();
    };
    let mut lines = vec![
        wording.text(&rules.title).to_owned(),
        wording.say(&message!(
            "sql-of-day",
            id = &rules.id,
            day = rules.as_of,
            sha256 = &rules.sha256
        )),
    ];
    let mut told: Vec<&str> = Vec::new();
    for note in country
        .regimes
        .iter()
        .filter_map(Regime::anywhere)
        .flat_map(|it| &it.overlays)
    {
        if !told.contains(&note.id.as_str()) {
            told.push(&note.id);
            lines.push(wording.say(&message!(
                "sql-overlay",
                title = &note.title,
                id = &note.id,
                sha256 = &note.sha256
            )));
        }
    }
    if let Some(why) = &rules.incomplete {
        lines.push(wording.say(&message!("sql-incomplete", why = why)));
    }
    lines.extend([
        wording.word("sql-reads"),
        wording.word("sql-writes"),
        wording.word("sql-refuses"),
    ]);
    lines.iter().map(|line| comment(line)).collect()
}
