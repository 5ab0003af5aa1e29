//! Packed rows on their way to their communes.
//!
//! In a shuffled file every row belongs to another commune than the one before, and going to each
//! commune's memory at once would wait for it ten million times. So rows are first thrown on heaps by
//! the hash of the commune's name, in the order of the file; a heap is small, and what it holds is put
//! together by commune when its turn comes.

use super::NotPlain;
use super::commune::PlainCommune;
use super::packed::{put, put_bytes, take, take_bytes};
use super::quick_hash::{QuickHash, quick_hash};
use super::row::{Position, Run};
use super::text::check_text;
use crate::folded::folded;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// How many heaps there are: so few that writing to all of them stays in the cache, so many that the
/// rows of one heap fit into it.
const HEAPS: usize = 256;
/// So many bytes of a heap are kept together.
const CHUNK: usize = 1 << 14;
/// So many bytes hold the rows of most communes.
const USUAL_ROWS: usize = 1 << 10;

/// How names are taken for the same.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Spelling {
    /// Each commune is written in one way.
    AsWritten,
    /// Names are the same without accents and capitals.
    Folded,
}

/// The rows that one thread has read.
#[derive(Debug)]
pub struct Gathering {
    spelling: Spelling,
    heaps: Vec<Heap>,
}

/// Some communes' rows, in the order of the file.
#[derive(Clone, Default, Debug)]
struct Heap {
    chunks: Vec<Vec<u8>>,
    /// The block of the last entry.
    block: u32,
}

/// The rows of all threads.
#[derive(Debug)]
pub struct Heaps {
    spelling: Spelling,
    /// Those of the same communes together.
    heaps: Vec<Mutex<Vec<Heap>>>,
}

/// The rows of a commune.
#[derive(Debug)]
struct Packed<'h> {
    name: &'h str,
    first: Position,
    rows: Vec<u8>,
}

impl Gathering {
    /// For one thread.
    pub fn new(spelling: Spelling) -> Gathering {
        Gathering {
            spelling,
            heaps: vec![Heap::default(); HEAPS],
        }
    }

    /// Adds rows of a commune.
    pub fn add(&mut self, run: Run<'_>) {
        let hash = match self.spelling {
            Spelling::AsWritten => quick_hash(run.name.as_bytes()),
            Spelling::Folded => quick_hash(folded(run.name).as_bytes()),
        };
        // Maps look at the lowest and highest bits, so the heap is chosen by others.
        let heap = (hash >> 24) as usize % HEAPS;
        if let Some(heap) = self.heaps.get_mut(heap) {
            heap.add(run);
        }
    }

    /// The heaps of several threads.
    pub fn join(gatherings: Vec<Gathering>, spelling: Spelling) -> Heaps {
        let mut joined: Vec<Vec<Heap>> = (0..HEAPS).map(|_| Vec::new()).collect();
        for gathering in gatherings {
            for (heaps, heap) in joined.iter_mut().zip(gathering.heaps) {
                heaps.push(heap);
            }
        }
        Heaps {
            spelling,
            heaps: joined.into_iter().map(Mutex::new).collect(),
        }
    }
}

impl Heap {
    fn add(&mut self, run: Run<'_>) {
        // Numbers take at most ten bytes.
        let needed = 4 * 10 + run.name.len() + run.rows.len();
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
        let (block, line) = run.position;
        put(u64::from(block - self.block), chunk);
        self.block = block;
        put(u64::from(line), chunk);
        put_bytes(run.name.as_bytes(), chunk);
        put_bytes(run.rows, chunk);
    }

    /// What has been added, in order.
    fn entries(&self) -> impl Iterator<Item = (&[u8], Position, &[u8])> {
        let entries = self.chunks.iter().flat_map(|chunk| {
            let mut rest = chunk.as_slice();
            std::iter::from_fn(move || entry(&mut rest))
        });
        let mut block = 0;
        entries.map(move |(name, ahead, line, rows)| {
            block += ahead;
            (name, (block, line), rows)
        })
    }
}

fn entry<'h>(from: &mut &'h [u8]) -> Option<(&'h [u8], u32, u32, &'h [u8])> {
    let ahead = u32::try_from(take(from)?).ok()?;
    let line = u32::try_from(take(from)?).ok()?;
    let name = take_bytes(from)?;
    let rows = take_bytes(from)?;
    Some((name, ahead, line, rows))
}

impl Heaps {
    /// How many heaps there are.
    pub fn count(&self) -> usize {
        self.heaps.len()
    }

    /// Takes a heap away and hands on its communes.
    ///
    /// # Errors
    /// A name is spelled in several ways, or what a commune is handed to says so.
    pub fn take(
        &self,
        heap: usize,
        mut each: impl FnMut(PlainCommune<'_>) -> Result<(), NotPlain>,
    ) -> Result<(), NotPlain> {
        let heap = self.heaps.get(heap).ok_or(NotPlain::Content)?;
        let heap = std::mem::take(&mut *heap.lock().unwrap_or_else(PoisonError::into_inner));
        for packed in communes(&heap, self.spelling)? {
            each(PlainCommune::new(packed.name, packed.first, &packed.rows))?;
        }
        Ok(())
    }
}

/// The communes of heaps that belong together.
fn communes(heaps: &[Heap], spelling: Spelling) -> Result<Vec<Packed<'_>>, NotPlain> {
    let mut communes: Vec<Packed<'_>> = Vec::new();
    let mut written: HashMap<&[u8], usize, QuickHash> = HashMap::default();
    let mut by_key: HashMap<String, usize> = HashMap::new();
    for (name, position, rows) in heaps.iter().flat_map(Heap::entries) {
        let index = match written.get(name) {
            Some(index) => *index,
            None => {
                let name = text(name)?;
                check_text(name)?;
                let key = folded(name);
                let known = by_key.get(&key).copied();
                if known.is_some() && spelling == Spelling::AsWritten {
                    return Err(NotPlain::Spelling);
                }
                let index = known.unwrap_or(communes.len());
                if known.is_none() {
                    communes.push(Packed {
                        name,
                        first: position,
                        rows: Vec::with_capacity(USUAL_ROWS),
                    });
                    by_key.insert(key, index);
                }
                written.insert(name.as_bytes(), index);
                index
            }
        };
        let Some(commune) = communes.get_mut(index) else {
            continue;
        };
        if position < commune.first {
            commune.first = position;
            // The name is shown as it stands where the file has it first.
            commune.name = text(name)?;
        }
        commune.rows.extend_from_slice(rows);
    }
    Ok(communes)
}

fn text(name: &[u8]) -> Result<&str, NotPlain> {
    std::str::from_utf8(name).map_err(|_| NotPlain::Content)
}
