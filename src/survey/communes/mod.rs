//! What tells communes apart, and the list that a run is checked off against.

mod identity;
mod list;
mod names;

pub use identity::{CommuneIdentity, CommuneRegister};
pub use list::{ListedCommune, commune_twice, read_commune_list};
pub use names::{CommuneNames, KeptNames};
