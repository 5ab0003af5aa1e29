//! The verdicts of communes are written, by several threads.

use super::{VerdictLines, VerdictRows};
use crate::assess::VerdictCodes;
use crate::in_order::parts_in_order;
use crate::verdicts_only::JudgedCommune;
use std::collections::HashMap;
use std::io;
use std::sync::Arc;

/// The rows of so many communes are written together.
const COMMUNES_AT_ONCE: usize = 32;

/// What one thread needs to write.
#[derive(Default)]
struct Writer {
    known: HashMap<*const VerdictCodes, VerdictRows>,
    /// Room for the rows of a part, so that they need not move while they grow.
    most_bytes: usize,
}

/// Hands on the rows of communes in their order, a good many at a time, without their heading.
///
/// # Errors
/// They could not be written.
pub fn write_verdicts(
    communes: &[JudgedCommune],
    lines: &VerdictLines,
    threads: usize,
    mut each: impl FnMut(&[u8]) -> io::Result<()>,
) -> io::Result<()> {
    let parts: Vec<&[JudgedCommune]> = communes.chunks(COMMUNES_AT_ONCE).collect();
    parts_in_order(
        threads,
        parts.len(),
        Writer::default,
        |writer, part| {
            let mut rows = Vec::with_capacity(writer.most_bytes);
            for commune in parts[part] {
                let key = Arc::as_ptr(&commune.codes);
                let known = writer.known.entry(key);
                let prepared = known.or_insert_with(|| lines.rows(&commune.codes));
                let identity = lines.identity(&commune.names.apart());
                prepared.write(&identity, &commune.verdicts, &mut rows);
            }
            writer.most_bytes = writer.most_bytes.max(rows.len());
            Ok(rows)
        },
        |rows| each(&rows),
    )
}
