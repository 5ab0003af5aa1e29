//! Text files: from bytes to rows of cells.

mod binary;
mod decode;
mod delimited;
mod line;
mod samples;
mod separator;

pub(super) use decode::decode;
pub(super) use delimited::read_delimited;
pub(in crate::survey) use line::split_line;
pub(in crate::survey) use separator::likely_separator;
