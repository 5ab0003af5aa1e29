//! Tables: cells hold the text that people read and, beside it, what it means to a program.

use super::document::Tone;
use crate::assess::{CriterionResult, IndicatorResult, Verdict};
use crate::number::{Number, Percent};
use crate::wording::Wording;

/// A table.
#[derive(Clone, PartialEq, Debug)]
pub struct Table {
    /// What it holds, by a name that stays the same in every language and format.
    pub key: TableKey,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell a column.
    pub rows: Vec<Row>,
}

/// What a table holds, in the order in which people read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum TableKey {
    /// The communes of a batch, a row each.
    Communes,
    /// The communes of a batch and the state of each on every criterion.
    HeatMap,
    /// How many communes of a batch meet each criterion.
    CriterionTotals,
    /// How many communes of a batch meet so many criteria.
    Bands,
    /// The provinces or districts of a batch, a row each.
    Places,
    /// What a batch left out.
    LeftOut,
    /// The criteria of a commune, a row each.
    Criteria,
    /// The indicators of a commune with their parts.
    Indicators,
    /// The conditions of recognition.
    Conditions,
    /// The cases of withdrawal.
    Withdrawal,
    /// What is not met or open, with what is missing.
    Shortfalls,
    /// The hamlets that pull an indicator down.
    Hamlets,
    /// What does not add up.
    Findings,
    /// Where the targets come from.
    Sources,
    /// Rule sets and overlays, a row each.
    Catalogue,
    /// How many targets of each rule file are known in which way.
    Bases,
    /// What a rule file asks, a row each indicator and time.
    Provisions,
    /// What one indicator asks, a row each region, a column each time.
    Regions,
    /// Targets that nobody has checked against the text of the decision.
    Unverified,
    /// What differs between two rule sets or days.
    Differences,
    /// What differs only because another year's values apply.
    DifferencesByYear,
    /// How many indicators and parts differ in which way between two rule sets or days.
    DifferenceCounts,
    /// What a rule file asks, a row each value.
    TargetValues,
    /// The documents that rules cite.
    Documents,
    /// The files that rules were read from.
    RuleFiles,
    /// What is left to do, with who and by when.
    PlanItems,
    /// The tasks of a plan.
    PlanTasks,
    /// What is met with little to spare.
    PlanMargins,
    /// What the commune shows for each indicator.
    Evidence,
    /// What evidence is lacking.
    PlanEvidence,
    /// The bodies of a plan, a row each.
    PlanBodies,
    /// The cells that a verdict was made of.
    ExplainInputs,
    /// What other figures turn.
    Turns,
    /// The fewest changes for a goal.
    Fewest,
    /// What has changed between two judgements.
    Changes,
    /// How many criteria were met in each of several surveys.
    CriteriaOverTime,
}

impl TableKey {
    /// The name, for ids and tests.
    pub fn name(self) -> &'static str {
        match self {
            TableKey::Communes => "communes",
            TableKey::HeatMap => "heat_map",
            TableKey::CriterionTotals => "criterion_totals",
            TableKey::Bands => "bands",
            TableKey::Places => "places",
            TableKey::LeftOut => "left_out",
            TableKey::Criteria => "criteria",
            TableKey::Indicators => "indicators",
            TableKey::Conditions => "conditions",
            TableKey::Withdrawal => "withdrawal",
            TableKey::Shortfalls => "shortfalls",
            TableKey::Hamlets => "hamlets",
            TableKey::Findings => "findings",
            TableKey::Sources => "sources",
            TableKey::Catalogue => "catalogue",
            TableKey::Bases => "bases",
            TableKey::Provisions => "provisions",
            TableKey::Regions => "regions",
            TableKey::Unverified => "unverified",
            TableKey::Differences => "differences",
            TableKey::DifferencesByYear => "differences_by_year",
            TableKey::DifferenceCounts => "difference_counts",
            TableKey::TargetValues => "target_values",
            TableKey::Documents => "documents",
            TableKey::RuleFiles => "rule_files",
            TableKey::PlanItems => "plan_items",
            TableKey::PlanTasks => "plan_tasks",
            TableKey::PlanMargins => "plan_margins",
            TableKey::Evidence => "evidence",
            TableKey::PlanEvidence => "plan_evidence",
            TableKey::PlanBodies => "plan_bodies",
            TableKey::ExplainInputs => "explain_inputs",
            TableKey::Turns => "turns",
            TableKey::Fewest => "fewest",
            TableKey::Changes => "changes",
            TableKey::CriteriaOverTime => "criteria_over_time",
        }
    }
}

/// A column of a table.
#[derive(Clone, PartialEq, Debug)]
pub struct Column {
    /// The heading.
    pub title: String,
    /// How much of the width it takes.
    pub width: Width,
    /// Where its texts stand.
    pub align: Align,
    /// Whether cells that repeat the one above may be drawn as one with it.
    pub merges: bool,
    /// Whether only spreadsheets have it: figures to calculate with that other formats say in
    /// another column's sentence, or in a row's details.
    pub spreadsheets_only: bool,
}

/// How much of a table's width a column takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Width {
    /// As much as its longest cell: codes, which are never broken.
    Fitting,
    /// This share of what is left, in proportion to the other columns.
    Part(u16),
}

/// Where the texts of a column stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Align {
    /// At the left.
    #[default]
    Left,
    /// In the middle.
    Centre,
    /// At the right: numbers.
    Right,
}

impl Column {
    /// Columns by the keys of their headings.
    pub fn all<const COUNT: usize>(
        columns: [(&'static str, Width); COUNT],
        wording: &Wording,
    ) -> Vec<Column> {
        columns
            .map(|(key, width)| Column::new(wording.word(key), width))
            .into()
    }

    /// A column of texts.
    pub fn new(title: String, width: Width) -> Column {
        Column {
            title,
            width,
            align: Align::Left,
            merges: false,
            spreadsheets_only: false,
        }
    }

    /// With its texts elsewhere than at the left.
    #[must_use]
    pub fn aligned(self, align: Align) -> Column {
        Column { align, ..self }
    }

    /// With repeated cells drawn as one.
    #[must_use]
    pub fn merging(self) -> Column {
        Column {
            merges: true,
            ..self
        }
    }
}

/// A row of a table.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    /// Its rank in the table.
    pub kind: RowKind,
    /// Its cells.
    pub cells: Vec<Cell>,
    /// What it is about, for formats that filter; `None` where there is nothing to filter by.
    pub about: Option<RowSubject>,
    /// What a reader may want to know of it, for formats that open and close.
    pub details: Vec<Detail>,
}

impl Row {
    /// A row that is not about an indicator.
    pub fn new(kind: RowKind, cells: Vec<Cell>) -> Row {
        Row {
            kind,
            cells,
            about: None,
            details: Vec::new(),
        }
    }
}

/// The rank of a row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RowKind {
    /// Heads the rows below it.
    Group,
    /// An item.
    Item,
    /// A part of the item above.
    Part,
}

/// The criterion, indicator or part that a row is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RowSubject {
    /// The code of the criterion.
    pub criterion: String,
    /// The code of the criterion, indicator or part itself.
    pub code: String,
    /// Its verdict.
    pub verdict: Verdict,
}

impl RowSubject {
    /// An indicator or part.
    pub fn of(criterion: &CriterionResult<'_>, result: &IndicatorResult<'_>) -> RowSubject {
        RowSubject {
            criterion: criterion.rule.code.to_string(),
            code: result.rule.code.to_string(),
            verdict: result.verdict,
        }
    }
}

/// Something that a row opens to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Detail {
    /// What it is, by a name that stays the same in every language.
    pub key: &'static str,
    /// What it is, in words.
    pub title: String,
    /// The text, never empty.
    pub text: String,
}

/// A cell of a table.
#[derive(Clone, PartialEq, Debug)]
pub struct Cell {
    /// The text, whole: a format that knows nothing else writes this.
    pub text: String,
    /// How it is meant.
    pub tone: Tone,
    /// What it means to a program.
    pub meaning: Meaning,
}

/// What a cell means to a program.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Meaning {
    /// Text.
    #[default]
    Text,
    /// A code that may look like a number and must not become one.
    Code,
    /// A verdict.
    State(Verdict),
    /// An exact number.
    Number(Number),
    /// A rounded percentage, in percent: 70.3, not 0.703.
    Percent(Percent),
}

impl Cell {
    /// A cell without text.
    pub fn empty() -> Cell {
        String::new().into()
    }

    /// A code.
    pub fn code(code: &str) -> Cell {
        Cell {
            meaning: Meaning::Code,
            ..code.into()
        }
    }

    /// A text that is meant somehow.
    pub fn toned(text: String, tone: Tone) -> Cell {
        Cell {
            tone,
            ..text.into()
        }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Cell {
        Cell {
            text,
            tone: Tone::Plain,
            meaning: Meaning::Text,
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        text.to_owned().into()
    }
}
