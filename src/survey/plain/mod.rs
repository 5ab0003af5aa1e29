//! Plain surveys of very many communes, read without keeping their cells.
//!
//! Nearly every row of a large file is plain: known columns, a code or fact, digits, đạt or chưa đạt.
//! Such rows are packed into a few bytes each until their commune is judged.
//! Whatever is not plain ([`NotPlain`]) is left to the careful reader, which knows every disguise and
//! can say what is wrong and where: this one never reports anything, and never guesses.

mod blocks;
mod commune;
mod file;
mod fit;
mod frame;
mod gathering;
mod layout;
mod number;
mod packed;
mod quick_hash;
mod row;
mod text;
mod words;

pub use blocks::USUAL_BLOCK;
pub use commune::{PlainCommune, PlainFacts, commune_key};
pub use file::{PlainFile, PlainReader};
pub use fit::{Meanings, PlainRules};
pub use gathering::{Gathering, Heaps, Spelling};
pub use row::{OwnedRun, Position, Run};
pub use words::KnownWords;

/// Why a survey cannot take the short way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotPlain {
    /// Something in it is for the careful reader, who knows what it means or what is wrong with it.
    Content,
    /// What is said of a commune depends on rows that stand elsewhere: its own are scattered over the
    /// file, or a number can be read in two ways and the others may tell in which.
    Scattered,
    /// The name of a commune is spelled in several ways, which [`Spelling::Folded`] takes for the same.
    Spelling,
}
