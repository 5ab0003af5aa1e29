//! A document as a tree, before any format.

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
}

/// A table.
#[derive(Clone, PartialEq, Debug)]
pub struct Table {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell a column.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Clone, PartialEq, Debug)]
pub struct Column {
    /// The heading.
    pub title: String,
    /// How much of the width it takes.
    pub width: Width,
}

/// How much of a table's width a column takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Width {
    /// As much as its longest cell: codes, which are never broken.
    Fitting,
    /// This share of what is left, in proportion to the other columns.
    Part(u16),
}

/// A row of a table.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    /// Its rank in the table.
    pub kind: RowKind,
    /// Its cells.
    pub cells: Vec<Cell>,
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

/// A cell of a table.
#[derive(Clone, PartialEq, Debug)]
pub struct Cell {
    /// The text.
    pub text: String,
    /// How it is meant.
    pub tone: Tone,
}

impl Cell {
    /// A cell without text.
    pub fn empty() -> Cell {
        String::new().into()
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Cell {
        Cell {
            text,
            tone: Tone::Plain,
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        text.to_owned().into()
    }
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
