//! A file in blocks of whole lines, for several threads.

use super::NotPlain;
use memchr::{memchr, memrchr};
use std::io::{self, ErrorKind, Read};
use std::sync::{Mutex, MutexGuard};

/// Large enough that taking turns costs nothing, small enough for the cache.
const BLOCK: usize = 1 << 18;
/// A line of more bytes is no row of a survey.
const LONGEST_LINE: usize = 1 << 20;

/// A source that gives out blocks of whole lines.
pub(super) struct Blocks<R>(Mutex<Source<R>>);

struct Source<R> {
    reader: R,
    /// The beginning of a line whose end has not been read.
    rest: Vec<u8>,
    next: u64,
    ended: bool,
}

impl<R: Read> Blocks<R> {
    /// Reads up to the end of the first line, which `header` explains; the blocks follow it.
    pub fn begin<H>(
        reader: R,
        header: impl Fn(&[u8]) -> Result<H, NotPlain>,
    ) -> Result<(H, Blocks<R>), NotPlain> {
        let mut source = Source {
            reader,
            rest: Vec::new(),
            next: 0,
            ended: false,
        };
        let mut block = Vec::new();
        source.fill(&mut block).map_err(|_| NotPlain::Content)?;
        let end = memchr(b'\n', &block).ok_or(NotPlain::Content)?;
        let header = header(&block[..end])?;
        block.drain(..=end);
        block.append(&mut source.rest);
        source.rest = block;
        Ok((header, Blocks(Mutex::new(source))))
    }

    /// Puts the next whole lines into a buffer and tells their number; `None` at the end.
    pub fn next(&self, buffer: &mut Vec<u8>) -> Result<Option<u64>, NotPlain> {
        let mut source = self.source();
        buffer.clear();
        source.fill(buffer).map_err(|_| NotPlain::Content)?;
        if buffer.is_empty() {
            return Ok(None);
        }
        source.next += 1;
        Ok(Some(source.next))
    }

    /// Gives out no more blocks.
    pub fn stop(&self) {
        let mut source = self.source();
        source.ended = true;
        source.rest.clear();
    }

    fn source(&self) -> MutexGuard<'_, Source<R>> {
        self.0
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

impl<R: Read> Source<R> {
    /// Fills a buffer with whole lines: a block of them, or more where a line is longer.
    fn fill(&mut self, buffer: &mut Vec<u8>) -> io::Result<()> {
        std::mem::swap(buffer, &mut self.rest);
        self.rest.clear();
        loop {
            if !self.ended {
                let wanted = BLOCK as u64;
                let read = (&mut self.reader).take(wanted).read_to_end(buffer)?;
                self.ended = read == 0;
            }
            if self.ended {
                return Ok(());
            }
            if let Some(end) = memrchr(b'\n', buffer) {
                self.rest.extend_from_slice(&buffer[end + 1..]);
                buffer.truncate(end + 1);
                return Ok(());
            }
            if buffer.len() > LONGEST_LINE {
                return Err(ErrorKind::InvalidData.into());
            }
        }
    }
}
