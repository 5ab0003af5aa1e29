//! A function for each kind of input: it takes any bytes, and panics where the program is wrong.

mod before_and_after;
mod command_line;
mod judging;
mod lists;
mod rule_files;
mod survey_text;
mod verdicts;
mod workbook;
mod written;

pub use before_and_after::before_and_after;
pub use command_line::CommandLine;
pub use lists::lists;
pub use rule_files::rule_files;
pub use survey_text::survey_text;
pub use verdicts::verdicts;
pub use workbook::workbook;
pub use written::{dates, numbers};
