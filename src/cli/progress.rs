//! How far a long run has come: one line on standard error, only for somebody who watches.

use crate::diagnostic::message;
use crate::number::Number;
use crate::wording::Wording;
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// What is done sooner needs no line.
const SHORT: Duration = Duration::from_secs(1);
/// Where the width of the terminal is not known.
const USUAL_WIDTH: u16 = 80;

/// What threads have done so far.
#[derive(Debug, Default)]
pub(super) struct Counters {
    files: AtomicUsize,
    communes: AtomicUsize,
    bytes: AtomicU64,
}

impl Counters {
    /// Another file is done.
    pub fn file(&self, bytes: usize) {
        self.bytes.fetch_add(bytes as u64, Ordering::Relaxed);
        self.files.fetch_add(1, Ordering::Relaxed);
    }

    /// Another commune is done.
    pub fn commune(&self) {
        self.communes.fetch_add(1, Ordering::Relaxed);
    }
}

/// Paints the line over itself.
pub(super) struct Painter<'w> {
    wording: &'w Wording,
    is_watched: bool,
    files: usize,
    bytes: u64,
    started: Instant,
    /// How wide the line is that stands there now.
    shown: usize,
}

impl<'w> Painter<'w> {
    /// For a run on these files.
    pub fn new(files: &[PathBuf], wording: &'w Wording) -> Painter<'w> {
        let is_watched = std::io::stderr().is_terminal();
        let sizes = files.iter().filter(|_| is_watched);
        let sizes = sizes.filter_map(|path| Some(std::fs::metadata(path).ok()?.len()));
        Painter {
            wording,
            is_watched,
            files: files.len(),
            bytes: sizes.sum(),
            started: Instant::now(),
            shown: 0,
        }
    }

    /// Whether standard error is a terminal.
    pub fn is_watched(&self) -> bool {
        self.is_watched
    }

    /// Says how far the run is, once it takes long.
    pub fn paint(&mut self, counters: &Counters) {
        let elapsed = self.started.elapsed();
        if !self.is_watched || elapsed < SHORT {
            return;
        }
        let line = self.line(counters, elapsed);
        self.show(&line);
    }

    /// Takes the line away.
    pub fn clear(&mut self) {
        if self.shown > 0 {
            self.show("");
        }
    }

    fn line(&self, counters: &Counters, elapsed: Duration) -> String {
        let communes = counters.communes.load(Ordering::Relaxed);
        let bytes = counters.bytes.load(Ordering::Relaxed).min(self.bytes);
        let milliseconds = elapsed.as_millis().max(1);
        let each_second = communes as u128 * 1000 / milliseconds;
        let whole = |number: u128| Number::from(u32::try_from(number).unwrap_or(u32::MAX));
        let mut line = self.wording.say(&message!(
            "progress",
            done = whole(counters.files.load(Ordering::Relaxed) as u128),
            files = whole(self.files as u128),
            communes = whole(communes as u128),
            rate = whole(each_second),
        ));
        if bytes > 0 {
            let left = u128::from(self.bytes - bytes) * milliseconds / u128::from(bytes);
            let left = whole(left.div_ceil(1000));
            line.push_str(&self.wording.say(&message!("progress-left", seconds = left)));
        }
        line
    }

    /// Writes a line over the one that stands there.
    fn show(&mut self, line: &str) {
        let width = terminal_size::terminal_size_of(std::io::stderr());
        let width = width.map_or(USUAL_WIDTH, |(terminal_size::Width(width), _)| width);
        let line = fitting(line, usize::from(width).saturating_sub(1));
        let columns = line.width();
        let blank = " ".repeat(self.shown.saturating_sub(columns));
        // Where nobody can be told, the run goes on all the same.
        let _ = write!(std::io::stderr(), "\r{line}{blank}");
        if line.is_empty() {
            let _ = write!(std::io::stderr(), "\r");
        }
        self.shown = columns;
    }
}

/// As much of a line as fits a width.
fn fitting(line: &str, width: usize) -> &str {
    let mut columns = 0;
    let beyond = line.char_indices().find(|(_, symbol)| {
        columns += symbol.width().unwrap_or_default();
        columns > width
    });
    beyond.map_or(line, |(end, _)| &line[..end])
}
