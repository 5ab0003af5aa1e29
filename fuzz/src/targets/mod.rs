//! A function for each kind of input: it takes any bytes, and panics where the program is wrong.

mod command_line;
mod judging;
mod rule_files;
mod survey_text;
mod workbook;
mod written;

pub use command_line::CommandLine;
pub use rule_files::rule_files;
pub use survey_text::survey_text;
pub use workbook::workbook;
pub use written::{dates, numbers};
