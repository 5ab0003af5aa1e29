//! The verdicts of communes are written, by several threads.

use super::in_order::in_order;
use super::judge::JudgedCommune;
use crate::assess::VerdictCodes;
use crate::render::{VerdictLines, VerdictRows};
use std::collections::HashMap;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// The rows of so many communes are written together.
const COMMUNES_AT_ONCE: usize = 32;

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
    let next = AtomicU32::new(0);
    in_order(
        threads,
        HashMap::new,
        |known: &mut HashMap<*const VerdictCodes, VerdictRows>| {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let part = communes.chunks(COMMUNES_AT_ONCE).nth(number as usize);
            Ok(part.map(|communes| {
                let mut rows = Vec::new();
                for commune in communes {
                    let key = Arc::as_ptr(&commune.codes);
                    let writer = known
                        .entry(key)
                        .or_insert_with(|| lines.rows(&commune.codes));
                    let identity = lines.identity(&commune.identity.names());
                    writer.write(&identity, &commune.verdicts, &mut rows);
                }
                (number, rows)
            }))
        },
        |rows| each(&rows),
    )
}
