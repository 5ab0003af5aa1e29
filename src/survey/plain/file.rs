//! A plain survey that is being read.

use super::NotPlain;
use super::blocks::Blocks;
use super::frame::check_frame;
use super::layout::Layout;
use super::row::{RowReader, Run};
use super::text::check_text;
use super::words::{KnownWords, Words};
use crate::survey::numbers::KnownNotation;
use std::io::Read;
use std::sync::atomic::{AtomicBool, Ordering};

/// A plain survey whose header has been read.
#[derive(Debug)]
pub struct PlainFile<R> {
    layout: Layout,
    header: String,
    first_line: String,
    blocks: Blocks<R>,
    words: Words,
    shown: Shown,
}

/// Whether numbers have been met that can only be Vietnamese, or only English.
#[derive(Default, Debug)]
struct Shown {
    vietnamese: AtomicBool,
    english: AtomicBool,
}

/// What one thread reads of a plain survey.
#[derive(Debug)]
pub struct PlainReader<'f, R> {
    file: &'f PlainFile<R>,
    buffer: Vec<u8>,
    rows: RowReader<'f>,
}

impl<R: Read> PlainFile<R> {
    /// Reads the header of a survey, of which so many bytes are read at once.
    ///
    /// # Errors
    /// It is not plain, or could not be read.
    pub fn open(source: R, block: usize) -> Result<PlainFile<R>, NotPlain> {
        let ((layout, header, first_line), blocks) =
            Blocks::begin(source, block, |block, is_all| {
                let block = block.strip_prefix(b"\xef\xbb\xbf").unwrap_or(block);
                let text = std::str::from_utf8(block).map_err(|_| NotPlain::Content)?;
                let layout = Layout::of(text, is_all)?;
                let mut lines = text.lines();
                let header = lines.next().unwrap_or_default().to_owned();
                header
                    .split(char::from(layout.separator))
                    .try_for_each(check_text)?;
                let first = lines.find(|line| !line.trim().is_empty());
                Ok((layout, header, first.unwrap_or_default().to_owned()))
            })?;
        Ok(PlainFile {
            layout,
            header,
            first_line,
            blocks,
            words: Words::default(),
            shown: Shown::default(),
        })
    }

    /// What one thread reads of it.
    pub fn reader(&self) -> PlainReader<'_, R> {
        PlainReader {
            file: self,
            buffer: Vec::new(),
            rows: RowReader::new(&self.layout, &self.words),
        }
    }

    /// Lets other threads come to the end.
    pub fn stop(&self) {
        self.blocks.stop();
    }

    /// The words that a thread needs which reads nothing.
    pub fn words(&self) -> KnownWords<'_> {
        KnownWords::new(&self.words)
    }

    /// How the numbers are written that can be read in two ways, once all of it has been read.
    pub fn notation(&self) -> KnownNotation {
        let has = |shown: &AtomicBool| shown.load(Ordering::Relaxed);
        KnownNotation::shown(has(&self.shown.vietnamese), has(&self.shown.english))
    }

    /// That its first and last row belong to the table, once all of it has been read.
    ///
    /// # Errors
    /// One of them may be something else.
    pub fn check_frame(&self) -> Result<(), NotPlain> {
        let last = self.blocks.last_line();
        let last = std::str::from_utf8(&last).map_err(|_| NotPlain::Content)?;
        check_frame(&self.header, &self.first_line, last, self.layout.separator)
    }
}

impl<'f, R: Read> PlainReader<'f, R> {
    /// Reads the next lines of the file and hands on the rows of each commune that follow one another
    /// there; tells which block of lines that was, `None` at the end.
    ///
    /// # Errors
    /// Something in them is not plain, or what they are handed to says so.
    pub fn next(
        &mut self,
        each: impl FnMut(&mut KnownWords<'f>, Run<'_>) -> Result<(), NotPlain>,
    ) -> Result<Option<u32>, NotPlain> {
        let Some(number) = self.file.blocks.next(&mut self.buffer)? else {
            return Ok(None);
        };
        // One look at the whole block spares one at each cell.
        let block = std::str::from_utf8(&self.buffer).map_err(|_| NotPlain::Content)?;
        self.rows.read_block(block, number, each)?;
        let shown = &self.file.shown;
        let (vietnamese, english) = self.rows.shown();
        shown.vietnamese.fetch_or(vietnamese, Ordering::Relaxed);
        shown.english.fetch_or(english, Ordering::Relaxed);
        Ok(Some(number))
    }

    /// The words that this thread has met.
    pub fn words(&mut self) -> &mut KnownWords<'f> {
        self.rows.words()
    }
}
