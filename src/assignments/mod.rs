//! Who does what: the bodies of a plan, what each leads and supports, and its tasks with their
//! days, as a file of assignments states them (see `docs/assignments.md`).

mod keys;
mod model;
mod reading;

pub use model::{Assignments, Body, Charge, DueDay, Goal, Stage, Task};
pub use reading::read_assignments;
