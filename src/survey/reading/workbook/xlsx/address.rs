//! Cell addresses such as `B12` and `A1:C3`.

use crate::survey::reading::workbook::grid::{LAST_ROW, Region};

/// The last column of a worksheet is `XFD`.
const COLUMNS: u32 = 16_384;

/// Row from 1 and column from 0 of an address; `None` when it is none.
pub(super) fn cell(address: &str) -> Option<(u32, u32)> {
    let letters = address
        .find(|symbol: char| !symbol.is_ascii_alphabetic())
        .filter(|letters| (1..=3).contains(letters))?;
    let (letters, row) = address.split_at(letters);
    let column = letters.bytes().fold(0, |column, letter| {
        column * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    let row = row
        .parse()
        .ok()
        .filter(|row| (1..=LAST_ROW).contains(row))?;
    (column <= COLUMNS).then(|| (row, column - 1))
}

/// The region of an address such as `A1:C3`; `None` when it is none.
pub(super) fn region(address: &str) -> Option<Region> {
    let (first, last) = address.split_once(':')?;
    let (top, left) = cell(first)?;
    let (bottom, right) = cell(last)?;
    (top <= bottom && left <= right).then_some(Region {
        rows: top..=bottom,
        columns: left..=right,
    })
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn addresses_are_rows_and_columns() {
        assert_eq!(cell("A1"), Some((1, 0)));
        assert_eq!(cell("AB12"), Some((12, 27)));
        assert_eq!(cell("XFD1048576"), Some((1_048_576, 16_383)));
        for wrong in [
            "", "A", "1", "A0", "XFE1", "A1048577", "AAAA1", "Á1", "A-1", "A1B",
        ] {
            assert_eq!(cell(wrong), None, "{wrong}");
        }
    }
}
