//! An empty survey for the rules of a day and a place, in the reader's language and in no format
//! yet: which rows there are, what each cell takes, and what is known already.

mod cell;
mod columns;
mod draft;
mod earlier;
mod facts;
mod guide;
mod hamlets;
mod indicators;
mod model;

pub use cell::{Cell, Filled, Percentages, Takes};
pub use columns::{ColumnKind, Heading};
pub use draft::{Draft, Wishes, draft};
pub use hamlets::{Hamlets, UnusableHamlets};
pub use model::{GuideEntry, Row, RowKind, Table, Template, template};
