//! A file in blocks of whole lines, for several threads.

use super::NotPlain;
use memchr::{memchr, memrchr};
use std::io::{self, ErrorKind, Read};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// So many bytes are read at once: large enough that taking turns costs nothing, small enough for the cache.
pub const USUAL_BLOCK: usize = 1 << 18;
/// A line of more bytes is no row of a survey.
const LONGEST_LINE: usize = 1 << 20;

/// A source that gives out blocks of whole lines.
#[derive(Debug)]
pub(super) struct Blocks<R>(Mutex<Source<R>>);

#[derive(Debug)]
struct Source<R> {
    reader: R,
    /// So many bytes are read at once.
    block: usize,
    /// The beginning of a line whose end has not been read.
    rest: Vec<u8>,
    next: u32,
    ended: bool,
    /// The last line that was given out.
    last_line: Vec<u8>,
}

impl<R: Read> Blocks<R> {
    /// Reads the first block, which `look` is shown, and whether it is all there is; the blocks that are
    /// given out begin behind its first line.
    pub fn begin<L>(
        reader: R,
        block: usize,
        look: impl Fn(&[u8], bool) -> Result<L, NotPlain>,
    ) -> Result<(L, Blocks<R>), NotPlain> {
        let mut source = Source {
            reader,
            block,
            rest: Vec::new(),
            next: 0,
            ended: false,
            last_line: Vec::new(),
        };
        let mut block = Vec::new();
        source.fill(&mut block).map_err(|_| NotPlain::Content)?;
        let end = memchr(b'\n', &block).ok_or(NotPlain::Content)?;
        let looked = look(&block, source.ended)?;
        block.drain(..=end);
        block.append(&mut source.rest);
        source.rest = block;
        Ok((looked, Blocks(Mutex::new(source))))
    }

    /// Puts the next whole lines into a buffer and tells their number; `None` at the end.
    pub fn next(&self, buffer: &mut Vec<u8>) -> Result<Option<u32>, NotPlain> {
        let mut source = self.source();
        buffer.clear();
        source.fill(buffer).map_err(|_| NotPlain::Content)?;
        if buffer.is_empty() {
            return Ok(None);
        }
        let text = buffer.trim_ascii_end();
        let start = memrchr(b'\n', text).map_or(0, |end| end + 1);
        let last_line = text.get(start..).unwrap_or_default();
        if !last_line.is_empty() {
            source.last_line.clear();
            source.last_line.extend_from_slice(last_line);
        }
        let number = source.next;
        source.next = number.checked_add(1).ok_or(NotPlain::Content)?;
        Ok(Some(number))
    }

    /// Gives out no more blocks.
    pub fn stop(&self) {
        let mut source = self.source();
        source.ended = true;
        source.rest.clear();
    }

    /// The last line that is not blank, once everything has been given out.
    pub fn last_line(&self) -> Vec<u8> {
        self.source().last_line.clone()
    }

    fn source(&self) -> MutexGuard<'_, Source<R>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<R: Read> Source<R> {
    /// Fills a buffer with whole lines: a block of them, or more where a line is longer.
    fn fill(&mut self, buffer: &mut Vec<u8>) -> io::Result<()> {
        std::mem::swap(buffer, &mut self.rest);
        self.rest.clear();
        loop {
            if !self.ended {
                let mut next = (&mut self.reader).take(self.block as u64);
                self.ended = next.read_to_end(buffer)? < self.block;
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
