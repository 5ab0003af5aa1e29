//! Bits of a file in an unknown encoding, for a person to see which way they read right.

/// So many are shown.
const SHOWN: usize = 3;
/// Longer cells are no names, and cannot be seen at a glance.
const LONGEST: usize = 40;

/// The first short cells with bytes beyond ASCII; the start of the first long one where there are
/// no short ones.
pub(super) fn samples(bytes: &[u8]) -> Vec<&[u8]> {
    let is_separator = |byte: &u8| b";,\t|\n\r\"".contains(byte);
    let mut cells = bytes
        .split(is_separator)
        .map(<[u8]>::trim_ascii)
        .filter(|cell| !cell.is_ascii());
    let first = cells.clone().next();
    let mut samples: Vec<&[u8]> = Vec::with_capacity(SHOWN);
    while let Some(cell) = cells.next().filter(|_| samples.len() < SHOWN) {
        if cell.len() <= LONGEST && !samples.contains(&cell) {
            samples.push(cell);
        }
    }
    if samples.is_empty() {
        samples.extend(first.map(|cell| &cell[..cell.len().min(LONGEST)]));
    }
    samples
}
