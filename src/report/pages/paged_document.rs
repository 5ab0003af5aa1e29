//! A document on pages: the blocks of a report in sections, with what stands around them.

use crate::assess::{Totals, Verdict};
use crate::report::Block;
use crate::wording::Language;
use jiff::civil::Date;

/// A report as Word, Excel and HTML draw it.
#[derive(Clone, PartialEq, Debug)]
pub struct PagedDocument {
    /// The language of its texts.
    pub language: Language,
    /// What it is about, in one line: the title of a window or a file.
    pub title: String,
    /// What heads the first page.
    pub letterhead: Letterhead,
    /// A day that it tells of, for formats that have to say when they were made.
    pub day: Date,
    /// The communes it is about; none where it is about rules alone.
    pub communes: Vec<CommuneHead>,
    /// Its sections; the first is the report itself, the others are annexes.
    pub sections: Vec<Section>,
}

impl PagedDocument {
    /// What paper and screens show.
    pub fn read_sections(&self) -> impl Iterator<Item = &Section> {
        self.sections.iter().filter(|it| it.key.is_read())
    }
}

/// What heads the first page of an administrative report.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Letterhead {
    /// The body above the issuing one, if it is named.
    pub superior_body: Option<String>,
    /// The issuing body, in the lines it is written in.
    pub body: Vec<String>,
    /// The number, left empty, with the kind of paper.
    pub number: String,
    /// The name of the state.
    pub nation: String,
    /// Its motto.
    pub motto: String,
    /// The place, and an empty date.
    pub place_and_date: String,
    /// That it is a draft.
    pub draft: String,
    /// The kind of paper.
    pub paper: String,
    /// What it is about.
    pub subject: String,
}

/// A commune of a document, and what it was judged by.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CommuneHead {
    /// Its name with the places it lies in; different for each commune of the document.
    pub title: String,
    /// Its name alone, as short as it can be and still differ from the others: for sheets.
    pub short_title: String,
    /// Its official code, where the survey gives it.
    pub code: Option<String>,
    /// Its verdict.
    pub verdict: Verdict,
    /// How many criteria have which verdict.
    pub totals: Totals,
    /// The id of the rule set.
    pub rule_set: String,
    /// The day whose targets apply.
    pub as_of: Date,
    /// The ids of the overlays.
    pub overlays: Vec<String>,
}

/// Pages of one orientation. Each section begins on a new page.
#[derive(Clone, PartialEq, Debug)]
pub struct Section {
    /// What it holds, by a name that stays the same in every language.
    pub key: SectionKey,
    /// Its number and title as an annex; `None` for the report itself.
    pub annex: Option<Annex>,
    /// Which of [`PagedDocument::communes`] it is about; `None` for a section about all of them.
    pub commune: Option<usize>,
    /// How its pages lie.
    pub orientation: Orientation,
    /// Its blocks.
    pub blocks: Vec<Block>,
}

/// What a section holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SectionKey {
    /// The report itself.
    Report,
    /// All indicators of the only commune.
    Indicators,
    /// What the only commune misses.
    Shortfalls,
    /// The hamlets of the only commune.
    Hamlets,
    /// What the only commune shows for its indicators.
    Evidence,
    /// One commune of a batch, whole.
    Commune,
    /// All that is left to do in a plan.
    PlanItems,
    /// What one body has to do in a plan.
    Body,
    /// What has changed of a commune.
    Changes,
    /// What a rule file asks.
    Provisions,
    /// The same value by value.
    Values,
    /// What differs between two rule sets.
    Differences,
}

impl SectionKey {
    /// The name, for ids and tests.
    pub fn name(self) -> &'static str {
        match self {
            SectionKey::Report => "report",
            SectionKey::Indicators => "indicators",
            SectionKey::Shortfalls => "shortfalls",
            SectionKey::Hamlets => "hamlets",
            SectionKey::Evidence => "evidence",
            SectionKey::Commune => "commune",
            SectionKey::PlanItems => "plan_items",
            SectionKey::Body => "body",
            SectionKey::Changes => "changes",
            SectionKey::Provisions => "provisions",
            SectionKey::Values => "values",
            SectionKey::Differences => "differences",
        }
    }

    /// Whether workbooks have it. They filter by body; its pages only repeat rows for those who print them.
    pub fn is_in_workbooks(self) -> bool {
        self != SectionKey::Body
    }

    /// Whether paper and screens have it. What repeats for calculating is of no use there.
    pub fn is_read(self) -> bool {
        self != SectionKey::Values
    }
}

/// The number and title of an annex.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Annex {
    /// Such as `Phụ lục II`.
    pub number: String,
    /// What it holds.
    pub title: String,
}

/// How pages lie.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Orientation {
    /// Upright.
    Portrait,
    /// Across.
    Landscape,
}
