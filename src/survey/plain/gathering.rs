//! Packed rows by commune, wherever in the file they stand.

use super::NotPlain;
use super::quick_hash::{QuickHash, quick_hash};
use crate::folded::folded;
use crate::text::visible;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};

/// Communes are spread over so many shelves, so that threads seldom want the same.
const SHELVES: usize = 64;

/// Where a row stands: the block, and the line in it.
pub(super) type Position = (u32, u32);

/// The rows of all communes, to which several threads add.
pub(super) struct Gathering(Vec<Mutex<Shelf>>);

#[derive(Default)]
struct Shelf {
    /// By the hash of the name; where two names have the same, the later is found at the next.
    places: HashMap<u64, u32, QuickHash>,
    communes: Vec<Packed>,
}

/// The rows of a commune.
#[derive(Debug)]
pub(super) struct Packed {
    /// The name, at first as it stands in the file.
    pub name: Box<str>,
    first: Position,
    pub rows: Vec<u8>,
}

impl Default for Gathering {
    fn default() -> Gathering {
        Gathering((0..SHELVES).map(|_| Mutex::default()).collect())
    }
}

impl Gathering {
    /// Adds rows of a commune, whose name is given as it stands in the file.
    pub fn add(&self, name: &str, position: Position, rows: &[u8]) {
        let hash = quick_hash(name.as_bytes());
        // Maps look at the lowest and highest bits, so the shelf is chosen by others.
        let shelf = &self.0[(hash >> 24) as usize % SHELVES];
        shelf_of(shelf).commune(name, hash, position).append(rows);
    }

    /// The communes in the order of the file; names that are spelled in several ways are one commune.
    pub fn into_communes(self) -> Result<Vec<Packed>, NotPlain> {
        let shelves = self.0.into_iter().map(|shelf| {
            let shelf = shelf.into_inner();
            shelf.unwrap_or_else(|poisoned| poisoned.into_inner())
        });
        let mut spelled: Vec<Packed> = shelves.flat_map(|shelf| shelf.communes).collect();
        spelled.sort_unstable_by_key(|commune| commune.first);
        let mut by_key: HashMap<String, usize> = HashMap::with_capacity(spelled.len());
        let mut communes: Vec<Packed> = Vec::with_capacity(spelled.len());
        for mut commune in spelled {
            let name = visible(&commune.name);
            if name.is_empty() {
                return Err(NotPlain);
            }
            match by_key.entry(folded(&name)) {
                std::collections::hash_map::Entry::Occupied(known) => {
                    communes[*known.get()].append(&commune.rows);
                }
                std::collections::hash_map::Entry::Vacant(new) => {
                    new.insert(communes.len());
                    commune.name = name.into();
                    communes.push(commune);
                }
            }
        }
        Ok(communes)
    }
}

fn shelf_of(shelf: &Mutex<Shelf>) -> MutexGuard<'_, Shelf> {
    shelf
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner())
}

impl Shelf {
    fn commune(&mut self, name: &str, hash: u64, position: Position) -> &mut Packed {
        let mut hash = hash;
        let index = loop {
            match self.places.get(&hash) {
                Some(index) if *self.communes[*index as usize].name == *name => {
                    break *index as usize;
                }
                Some(_) => hash = hash.wrapping_add(1),
                None => {
                    let index = self.communes.len();
                    self.places
                        .insert(hash, u32::try_from(index).unwrap_or(u32::MAX));
                    self.communes.push(Packed {
                        name: name.into(),
                        first: position,
                        rows: Vec::new(),
                    });
                    break index;
                }
            }
        };
        let commune = &mut self.communes[index];
        commune.first = commune.first.min(position);
        commune
    }
}

impl Packed {
    fn append(&mut self, rows: &[u8]) {
        let missing = (self.rows.len() + rows.len()).saturating_sub(self.rows.capacity());
        if missing > 0 {
            // Doubling would keep a third of the memory for nothing.
            self.rows
                .reserve_exact(rows.len().max(self.rows.len() / 4 + 32));
        }
        self.rows.extend_from_slice(rows);
    }
}
