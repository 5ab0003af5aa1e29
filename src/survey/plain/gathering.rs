//! Packed rows on their way to their communes.
//!
//! In a shuffled file every row belongs to another commune than the one before, and going to each
//! commune's memory at once would wait for it ten million times. So rows are first thrown on heaps by
//! the hash of the commune's name, in the order of the file; a heap is small, and what it holds is put
//! together by commune when its turn comes.

use super::NotPlain;
use super::packed::{put, take};
use super::quick_hash::{QuickHash, quick_hash};
use crate::folded::folded;
use crate::text::visible;
use std::collections::HashMap;

/// How many heaps there are: so few that writing to all of them stays in the cache, so many that the
/// rows of one heap fit into it.
const HEAPS: usize = 256;
/// So many bytes of a heap are kept together.
const CHUNK: usize = 1 << 14;

/// Where a row stands: the block, and the line in it.
pub(super) type Position = (u64, u64);

/// How names are taken for the same.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Spelling {
    /// Each commune is written in one way.
    AsWritten,
    /// Names are the same without accents and capitals.
    Folded,
}

/// The rows that one thread has read.
pub(super) struct Gathering {
    spelling: Spelling,
    heaps: Vec<Heap>,
}

/// Some communes' rows, in the order of the file.
#[derive(Clone, Default, Debug)]
pub(super) struct Heap {
    chunks: Vec<Vec<u8>>,
    /// The block of the last entry.
    block: u64,
}

/// The rows of a commune.
#[derive(Debug)]
pub(super) struct Packed {
    /// The name as it is shown.
    pub name: String,
    /// The hash of the name without accents and capitals.
    pub key: u64,
    /// Where it stands first.
    pub first: Position,
    pub rows: Vec<u8>,
}

impl Gathering {
    pub fn new(spelling: Spelling) -> Gathering {
        Gathering {
            spelling,
            heaps: vec![Heap::default(); HEAPS],
        }
    }

    /// Adds rows of a commune, whose name is given as it stands in the file.
    pub fn add(&mut self, name: &str, position: Position, rows: &[u8]) {
        let hash = match self.spelling {
            Spelling::AsWritten => quick_hash(name.as_bytes()),
            Spelling::Folded => quick_hash(folded(&visible(name)).as_bytes()),
        };
        // Maps look at the lowest and highest bits, so the heap is chosen by others.
        let heap = &mut self.heaps[(hash >> 24) as usize % HEAPS];
        heap.add(name, position, rows);
    }

    /// The heaps of several threads, those of the same communes together.
    pub fn join(gatherings: Vec<Gathering>) -> Vec<Vec<Heap>> {
        let mut joined: Vec<Vec<Heap>> = (0..HEAPS).map(|_| Vec::new()).collect();
        for gathering in gatherings {
            for (heaps, heap) in joined.iter_mut().zip(gathering.heaps) {
                heaps.push(heap);
            }
        }
        joined
    }
}

impl Heap {
    fn add(&mut self, name: &str, (block, line): Position, rows: &[u8]) {
        // Numbers take at most ten bytes.
        let needed = 4 * 10 + name.len() + rows.len();
        let has_room = self
            .chunks
            .last()
            .is_some_and(|chunk| chunk.capacity() - chunk.len() >= needed);
        if !has_room {
            self.chunks.push(Vec::with_capacity(needed.max(CHUNK)));
        }
        let Some(chunk) = self.chunks.last_mut() else {
            return;
        };
        put(block - self.block, chunk);
        self.block = block;
        put(line, chunk);
        put(name.len() as u64, chunk);
        chunk.extend_from_slice(name.as_bytes());
        put(rows.len() as u64, chunk);
        chunk.extend_from_slice(rows);
    }

    /// What has been added, in order.
    fn entries(&self) -> impl Iterator<Item = (&[u8], Position, &[u8])> {
        let mut block = 0;
        self.chunks.iter().flat_map(move |chunk| {
            let mut rest = chunk.as_slice();
            let mut entries = Vec::new();
            while let Some((name, ahead, line, rows)) = entry(&mut rest) {
                block += ahead;
                entries.push((name, (block, line), rows));
            }
            entries
        })
    }
}

fn entry<'h>(from: &mut &'h [u8]) -> Option<(&'h [u8], u64, u64, &'h [u8])> {
    let ahead = take(from)?;
    let line = take(from)?;
    let name = take_bytes(from)?;
    let rows = take_bytes(from)?;
    Some((name, ahead, line, rows))
}

fn take_bytes<'h>(from: &mut &'h [u8]) -> Option<&'h [u8]> {
    let length = usize::try_from(take(from)?).ok()?;
    let (bytes, rest) = from.split_at_checked(length)?;
    *from = rest;
    Some(bytes)
}

/// The communes of heaps that belong together.
pub(super) fn communes(heaps: &[Heap], spelling: Spelling) -> Result<Vec<Packed>, NotPlain> {
    let mut communes: Vec<Packed> = Vec::new();
    let mut written: HashMap<&[u8], usize, QuickHash> = HashMap::default();
    let mut by_key: HashMap<String, usize> = HashMap::new();
    for (name, position, rows) in heaps.iter().flat_map(Heap::entries) {
        let index = match written.get(name) {
            Some(index) => *index,
            None => {
                let shown = shown(name)?;
                let key = folded(&shown);
                if shown.is_empty() {
                    return Err(NotPlain::Content);
                }
                let known = by_key.get(&key).copied();
                if known.is_some() && spelling == Spelling::AsWritten {
                    return Err(NotPlain::Spelling);
                }
                let index = known.unwrap_or(communes.len());
                if known.is_none() {
                    communes.push(Packed {
                        name: shown,
                        key: quick_hash(key.as_bytes()),
                        first: position,
                        rows: Vec::new(),
                    });
                    by_key.insert(key, index);
                }
                written.insert(name, index);
                index
            }
        };
        let commune = &mut communes[index];
        if position < commune.first {
            commune.first = position;
            // The name is shown as it stands where the file has it first.
            commune.name = shown(name)?;
        }
        commune.rows.extend_from_slice(rows);
    }
    Ok(communes)
}

fn shown(name: &[u8]) -> Result<String, NotPlain> {
    let name = std::str::from_utf8(name).map_err(|_| NotPlain::Content)?;
    Ok(visible(name))
}
