//! How a number was read from its cell: what an explanation tells of it.

use crate::diagnostic::CellPlace;
use crate::number::{Notation, Number};

/// How a number was read from its cell.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct HowRead {
    /// Whether the workbook stores it as a number, so that its notation is no question.
    pub stored: bool,
    /// The notation that its marks were read by; `None` where it has none.
    pub notation: Option<Notation>,
    /// What decided between two readings; `None` where there is only one.
    pub decided_by: Option<DecidedBy>,
    /// The unit it was written in, where that is another than what is counted.
    pub conversion: Option<Box<Conversion>>,
    /// What it is made of, where something was added to what the cell holds, or taken from it.
    pub amended: Option<Box<Amended>>,
}

/// A number that is not in the survey, but that of a cell with something added or taken away.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Amended {
    /// The number in the cell.
    pub before: Number,
    /// What is added or taken away.
    pub by: Number,
    /// Whether it is taken away.
    pub less: bool,
    /// What comes of it.
    pub after: Number,
}

/// What decided that a mark separates thousands, or decimals.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DecidedBy {
    /// Somebody said how the file writes its numbers.
    Declared,
    /// What is counted has no decimals as fine as those would be.
    Fineness,
    /// The other reading would be more than there can be.
    Limit,
    /// Other cells of the file can only be read in one notation.
    OtherCells,
}

/// A number in another unit than the expected one.
#[derive(Clone, PartialEq, Debug)]
pub struct Conversion {
    /// The number as written.
    pub written: Number,
    /// The unit as written.
    pub unit: String,
    /// How much of the expected unit one of the written is.
    pub factor: Number,
    /// The cell that names the unit, where it is another.
    pub named_in: Option<CellPlace>,
}
