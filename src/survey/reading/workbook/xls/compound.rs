//! A compound file ([MS-CFB]): a small file system in a file.

use super::record::{u16_at, u32_at};
use crate::survey::reading::workbook::failure::Failure;

const PART: &str = "OLE2";
/// Sector numbers from here on are marks: free, end of chain and the like (2.1).
const FIRST_MARK: u32 = 0xffff_fffa;
/// Streams below this size stand in the mini stream (2.2).
const MINI_CUTOFF: usize = 4096;
const MINI_SECTOR: usize = 64;
/// The sector numbers that the header itself lists (2.2).
const HEADER_DIFAT: std::ops::Range<usize> = 76..512;

/// A compound file with its tables.
pub(super) struct Compound<'b> {
    bytes: &'b [u8],
    sector_size: usize,
    /// The sector behind each sector.
    fat: Vec<u32>,
    mini_fat: Vec<u32>,
    mini_stream: Vec<u8>,
    entries: Vec<Entry>,
}

/// An entry of the directory (2.6.1).
#[derive(Debug)]
struct Entry {
    name: String,
    start: u32,
    size: usize,
}

fn broken() -> Failure {
    Failure::broken(PART)
}

impl<'b> Compound<'b> {
    /// Reads the tables and the directory.
    ///
    /// # Errors
    /// The file is cut off or spoilt.
    pub fn open(bytes: &'b [u8]) -> Result<Compound<'b>, Failure> {
        let word = |at| u16_at(bytes, at).ok_or_else(broken);
        let long = |at| u32_at(bytes, at).ok_or_else(broken);
        let sector_size = match word(30)? {
            9 => 512,
            12 => 4096,
            _ => return Err(broken()),
        };
        let mut compound = Compound {
            bytes,
            sector_size,
            fat: Vec::new(),
            mini_fat: Vec::new(),
            mini_stream: Vec::new(),
            entries: Vec::new(),
        };
        compound.fat = compound.read_fat(long(68)?)?;
        let directory = compound.chain(long(48)?, usize::MAX)?;
        let (records, _) = directory.as_chunks::<128>();
        compound.entries = records.iter().filter_map(entry).collect();
        // The first entry is the root, whose stream holds the small streams.
        let root = compound.entries.first().ok_or_else(broken)?;
        if root.size > 0 {
            compound.mini_stream = compound.chain(root.start, root.size)?;
            compound.mini_fat = longs(&compound.chain(long(60)?, usize::MAX)?);
        }
        Ok(compound)
    }

    /// Whether there is a stream of this name.
    pub fn has(&self, name: &str) -> bool {
        self.entry(name).is_some()
    }

    /// The bytes of a stream; `None` when there is none of this name.
    ///
    /// # Errors
    /// Its chain of sectors is broken.
    pub fn stream(&self, name: &str) -> Result<Option<Vec<u8>>, Failure> {
        let Some(entry) = self.entry(name) else {
            return Ok(None);
        };
        let stream = if entry.size < MINI_CUTOFF {
            follow(entry.start, entry.size, &self.mini_fat, |sector| {
                piece(&self.mini_stream, sector, MINI_SECTOR)
            })
        } else {
            self.chain(entry.start, entry.size)
        };
        stream.map(Some)
    }

    /// Names are compared without regard to capitals (2.6.4).
    fn entry(&self, name: &str) -> Option<&Entry> {
        let mut entries = self.entries.iter().skip(1);
        entries.find(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// How many sectors the file can have: no table and no chain is longer.
    fn sectors(&self) -> usize {
        self.bytes.len() / self.sector_size + 1
    }

    fn sector(&self, number: u32) -> Option<&'b [u8]> {
        // The header takes the place of one sector.
        piece(self.bytes, number.checked_add(1)?, self.sector_size)
    }

    fn chain(&self, start: u32, size: usize) -> Result<Vec<u8>, Failure> {
        follow(start, size, &self.fat, |sector| self.sector(sector))
    }

    /// The sector numbers of the whole file, in sectors that the header and further sectors list.
    fn read_fat(&self, first_list: u32) -> Result<Vec<u32>, Failure> {
        let mut lists = longs(self.bytes.get(HEADER_DIFAT).ok_or_else(broken)?);
        let mut next = first_list;
        let mut count = 0;
        while next < FIRST_MARK {
            let mut list = longs(self.sector(next).ok_or_else(broken)?);
            next = list.pop().ok_or_else(broken)?;
            lists.append(&mut list);
            count += 1;
            if count > self.sectors() {
                return Err(broken());
            }
        }
        let mut fat = Vec::new();
        for sector in lists.into_iter().filter(|sector| *sector < FIRST_MARK) {
            fat.extend(longs(self.sector(sector).ok_or_else(broken)?));
            if fat.len() >= self.sectors() {
                break;
            }
        }
        Ok(fat)
    }
}

/// The bytes of a chain of sectors, at most so many.
fn follow<'s>(
    start: u32,
    size: usize,
    table: &[u32],
    sector: impl Fn(u32) -> Option<&'s [u8]>,
) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let mut next = start;
    let mut count = 0;
    while next < FIRST_MARK && bytes.len() < size {
        let found = sector(next).ok_or_else(broken)?;
        bytes.extend(found.iter().take(size - bytes.len()));
        next = table.get(next as usize).copied().ok_or_else(broken)?;
        count += 1;
        // A chain that is longer than its table goes in circles.
        if count > table.len() {
            return Err(broken());
        }
    }
    if size != usize::MAX && bytes.len() < size {
        return Err(broken());
    }
    Ok(bytes)
}

/// A sector by its number; the last of a file may be cut off.
fn piece(bytes: &[u8], number: u32, size: usize) -> Option<&[u8]> {
    let start = (number as usize).checked_mul(size)?;
    let end = start.checked_add(size)?.min(bytes.len());
    bytes.get(start..end).filter(|piece| !piece.is_empty())
}

fn longs(bytes: &[u8]) -> Vec<u32> {
    let (longs, _) = bytes.as_chunks::<4>();
    longs.iter().map(|long| u32::from_le_bytes(*long)).collect()
}

fn entry(record: &[u8; 128]) -> Option<Entry> {
    let length = usize::from(u16_at(record, 64)?).saturating_sub(2).min(62);
    let (units, _) = record.get(..length)?.as_chunks::<2>();
    let units = units.iter().map(|unit| u16::from_le_bytes(*unit));
    let name =
        char::decode_utf16(units).map(|symbol| symbol.unwrap_or(char::REPLACEMENT_CHARACTER));
    Some(Entry {
        name: name.collect(),
        start: u32_at(record, 116)?,
        size: u32_at(record, 120)? as usize,
    })
}
