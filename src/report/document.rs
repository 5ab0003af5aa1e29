//! A document as a tree, before any format.

use super::chart::Chart;
use super::heat_map::HeatMap;
use super::over_time::OverTime;
use super::table::Table;

/// A document in reading order.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Document {
    /// Its blocks.
    pub blocks: Vec<Block>,
}

/// A block of a document.
#[derive(Clone, PartialEq, Debug)]
pub enum Block {
    /// A heading; level 1 is the document's title.
    Heading {
        /// From 1.
        level: u8,
        /// The text.
        text: String,
    },
    /// A paragraph.
    Paragraph(String),
    /// The sentence that the whole document is about.
    Conclusion {
        /// The text.
        text: String,
        /// How it is meant.
        tone: Tone,
    },
    /// A table.
    Table(Table),
    /// A list of notes.
    List(Vec<String>),
    /// Figures for a picture; formats without pictures say its text.
    Chart(Chart),
    /// Communes and criteria at a glance.
    HeatMap(HeatMap),
    /// Counts over time, with the table that says the same.
    OverTime(OverTime),
    /// Where a report is signed.
    Signature(Signature),
}

/// How a text is meant; formats may show it by colour, never by colour alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tone {
    /// Nothing special.
    Plain,
    /// Good.
    Good,
    /// Bad.
    Bad,
    /// Open: somebody must supply something.
    Open,
}

/// The end of a report on paper: to whom it goes, and who signs. Nobody has signed it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Signature {
    /// What heads the recipients.
    pub recipients_title: String,
    /// To whom it goes.
    pub recipients: Vec<String>,
    /// For whom and as what somebody signs, a line each.
    pub signer: Vec<String>,
}
