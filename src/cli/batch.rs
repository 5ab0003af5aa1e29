//! Judging many files at once, each commune kept only as long as somebody wants it.

use super::input::{read_file, shown};
use super::progress::{Counters, Painter};
use super::rule_files::unused;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::folded::folded;
use crate::pipeline::{Case, Preparation, Prepared, prepare_each};
use crate::rules::Library;
use crate::summary::{Arrival, CheckedOff, LeftOut, check_off};
use crate::survey::{CommuneRegister, ListedCommune, commune_twice};
use crate::wording::Wording;
use std::collections::BTreeMap;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

/// How often progress is painted.
const TICK: Duration = Duration::from_millis(200);

/// Files to judge, and how.
pub(super) struct Batch<'b> {
    /// The surveys.
    pub files: &'b [PathBuf],
    /// The rules at hand.
    pub library: &'b Library,
    /// How surveys are prepared by them.
    pub preparation: &'b Preparation,
    /// Whether a commune may have several surveys.
    pub repeats: Repeats,
    /// What may be wrong with a commune that is kept all the same: it is told, and whatever it concerns
    /// has no data.
    pub tolerated: &'static [Code],
    /// How many files are read at the same time; `None` for as many as there are processors.
    pub threads: Option<NonZero<usize>>,
}

/// What is made of several surveys of one commune.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Repeats {
    /// Each commune is counted once: all but the first are errors.
    Refused,
    /// Each stands for itself.
    Taken,
}

/// What came of the files.
pub(super) struct Outcome<T> {
    /// What was kept of each sound commune, in the order of the files.
    pub kept: Vec<T>,
    /// The files and communes with errors.
    pub left_out: Vec<LeftOut>,
    /// How many communes there are, sound or not.
    pub communes: usize,
    /// Everything that was wrong or worth knowing.
    pub diagnostics: Diagnostics,
}

impl<T> Outcome<T> {
    /// The way on without what is left out.
    pub fn way_on(&self, keep_going: bool) -> WayOn {
        match keep_going {
            _ if self.kept.is_empty() => WayOn::Closed,
            true => WayOn::Taken(self.left_out.len()),
            false => WayOn::Open,
        }
    }
}

/// Whether a run with errors goes on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum WayOn {
    /// Nothing is left to go on with.
    Closed,
    /// It could, if that were asked for.
    Open,
    /// It does, without so many files and communes.
    Taken(usize),
}

/// A commune, and what is kept of it where it is sound.
struct Commune<T> {
    arrival: Arrival,
    kept: Option<T>,
    errors: Vec<Diagnostic>,
}

/// What came of one file.
struct FileOutcome<T> {
    communes: Vec<Commune<T>>,
    /// Whether it cannot be said of which communes the errors are.
    is_spoilt: bool,
    diagnostics: Diagnostics,
}

impl Batch<'_> {
    /// Judges all files. `keep` says what is kept of a commune; it is told how many of the same file
    /// came before it. With a list, communes are checked off against it.
    pub fn judge<T: Send>(
        &self,
        expected: Option<&[ListedCommune]>,
        keep: impl Fn(usize, Case) -> T + Sync,
        wording: &Wording,
    ) -> Outcome<T> {
        let mut painter = Painter::new(self.files, wording);
        // Threads take time to start: one file is judged here, unless somebody watches.
        let outcomes = if self.files.len() == 1 && !painter.is_watched() {
            let counters = Counters::default();
            let files = self.files.iter();
            files
                .map(|path| self.judge_file(path, &keep, &counters))
                .collect()
        } else {
            self.in_threads(&keep, &mut painter)
        };
        self.gather(outcomes, expected)
    }

    /// The communes of all files, each to be judged later; every problem goes to `diagnostics`.
    pub fn cases(&self, diagnostics: &mut Diagnostics, wording: &Wording) -> Outcome<Case> {
        let mut outcome = self.judge(None, |_, case| case, wording);
        diagnostics.append(std::mem::take(&mut outcome.diagnostics));
        diagnostics.append(unused(self.library));
        outcome
    }

    fn in_threads<T: Send>(
        &self,
        keep: &(impl Fn(usize, Case) -> T + Sync),
        painter: &mut Painter<'_>,
    ) -> Vec<FileOutcome<T>> {
        let counters = Counters::default();
        let next = AtomicUsize::new(0);
        let work = |results: Sender<(usize, FileOutcome<T>)>| {
            while let Some((index, path)) = {
                let index = next.fetch_add(1, Ordering::Relaxed);
                self.files.get(index).map(|path| (index, path))
            } {
                let outcome = self.judge_file(path, keep, &counters);
                if results.send((index, outcome)).is_err() {
                    return;
                }
            }
        };
        let outcomes = std::thread::scope(|scope| {
            let (sender, receiver) = channel();
            for _ in 0..self.threads() {
                let sender = sender.clone();
                scope.spawn(|| work(sender));
            }
            drop(sender);
            receive(&receiver, || painter.paint(&counters))
        });
        painter.clear();
        outcomes.into_values().collect()
    }

    /// How many threads there is work for.
    fn threads(&self) -> usize {
        let threads = self
            .threads
            .or_else(|| std::thread::available_parallelism().ok());
        threads.map_or(1, NonZero::get).min(self.files.len())
    }

    fn judge_file<T>(
        &self,
        path: &Path,
        keep: &impl Fn(usize, Case) -> T,
        counters: &Counters,
    ) -> FileOutcome<T> {
        let bytes = match read_file(path) {
            Ok(bytes) => bytes,
            Err(diagnostic) => {
                counters.file(0);
                return FileOutcome {
                    communes: Vec::new(),
                    is_spoilt: true,
                    diagnostics: diagnostic.into(),
                };
            }
        };
        let mut communes: Vec<Commune<T>> = Vec::new();
        let mut found = Diagnostics::default();
        let take = |prepared: Prepared| {
            counters.commune();
            let mut errors = errors_of(&prepared.diagnostics);
            errors.retain(|error| !self.tolerated.contains(&error.code));
            let case = prepared.case.filter(|_| errors.is_empty());
            // Where no more of them are kept, one says why the commune is left out.
            if found.has_more_errors() {
                errors.truncate(1);
            }
            communes.push(Commune {
                kept: case.map(|case| keep(communes.len(), case)),
                arrival: Arrival {
                    name: prepared.commune,
                    identity: prepared.identity,
                    origin: prepared.origin,
                },
                errors,
            });
            found.append(prepared.diagnostics);
        };
        let (library, preparation) = (self.library, self.preparation);
        let mut diagnostics = prepare_each(&shown(path), &bytes, library, preparation, take);
        // Of errors that are only counted nobody knows whose they are.
        let is_spoilt =
            charge(&mut communes, &errors_of(&diagnostics)) || diagnostics.has_more_errors();
        diagnostics.append(found);
        diagnostics.sort_by_place();
        counters.file(bytes.len());
        FileOutcome {
            communes,
            is_spoilt,
            diagnostics,
        }
    }

    /// Puts the files together: what only shows when all are known is found here.
    fn gather<T>(
        &self,
        outcomes: Vec<FileOutcome<T>>,
        expected: Option<&[ListedCommune]>,
    ) -> Outcome<T> {
        let communes = outcomes.iter().flat_map(|outcome| &outcome.communes);
        let arrivals: Vec<Arrival> = communes.map(|commune| commune.arrival.clone()).collect();
        let CheckedOff {
            missing,
            unexpected,
        } = expected.map_or_else(CheckedOff::default, |expected| {
            check_off(expected, &arrivals)
        });
        let mut further: BTreeMap<usize, Vec<Diagnostic>> = BTreeMap::new();
        let mut last = Diagnostics::default();
        let repeated = match self.repeats {
            Repeats::Refused => repeated(&arrivals),
            Repeats::Taken => Vec::new(),
        };
        for (position, error) in repeated.into_iter().chain(unexpected) {
            last.push(error.clone());
            further.entry(position).or_default().push(error);
        }
        let mut outcome = Outcome {
            kept: Vec::new(),
            left_out: Vec::new(),
            communes: arrivals.len(),
            diagnostics: Diagnostics::default(),
        };
        let mut position = 0;
        for (path, of_file) in self.files.iter().zip(outcomes) {
            let file = Some(shown(path));
            if of_file.is_spoilt {
                outcome.left_out.push(LeftOut {
                    file: file.clone(),
                    commune: None,
                    problems: errors_of(&of_file.diagnostics),
                });
            }
            outcome.diagnostics.append(of_file.diagnostics);
            for commune in of_file.communes {
                let mut problems = commune.errors;
                problems.extend(further.remove(&position).unwrap_or_default());
                position += 1;
                match commune.kept {
                    _ if of_file.is_spoilt => {}
                    Some(kept) if problems.is_empty() => outcome.kept.push(kept),
                    _ => outcome.left_out.push(LeftOut {
                        file: file.clone(),
                        commune: Some(commune.arrival.name),
                        problems,
                    }),
                }
            }
        }
        outcome.diagnostics.append(last);
        for (commune, error) in missing {
            outcome.diagnostics.push(error.clone());
            outcome.left_out.push(LeftOut {
                file: None,
                commune: Some(commune),
                problems: vec![error],
            });
        }
        outcome
    }
}

/// Everything that arrives, in the order of the files.
fn receive<T>(results: &Receiver<(usize, T)>, mut meanwhile: impl FnMut()) -> BTreeMap<usize, T> {
    let mut outcomes = BTreeMap::new();
    loop {
        match results.recv_timeout(TICK) {
            Ok((index, outcome)) => {
                outcomes.insert(index, outcome);
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return outcomes,
        }
        meanwhile();
    }
}

fn errors_of(diagnostics: &Diagnostics) -> Vec<Diagnostic> {
    let errors = diagnostics.iter();
    errors
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .cloned()
        .collect()
}

/// Charges errors of a file to the communes that they name; whether some name none.
fn charge<T>(communes: &mut [Commune<T>], errors: &[Diagnostic]) -> bool {
    let mut is_spoilt = false;
    for error in errors {
        let name = error.commune.as_deref().map(folded);
        let mut communes = communes.iter_mut();
        let commune = name.and_then(|name| communes.find(|it| folded(&it.arrival.name) == name));
        match commune {
            Some(commune) => commune.errors.push(error.clone()),
            None => is_spoilt = true,
        }
    }
    is_spoilt
}

/// Communes that came before, by position: each is counted once.
fn repeated(arrivals: &[Arrival]) -> Vec<(usize, Diagnostic)> {
    let mut register = CommuneRegister::default();
    let mut repeated = Vec::new();
    for (position, arrival) in arrivals.iter().enumerate() {
        if let Some(first) = register.same_as(&arrival.identity).first() {
            let first = &arrivals[*first].origin;
            let error = commune_twice(&arrival.name, first, arrival.origin.clone());
            repeated.push((position, error.about_commune(&arrival.name)));
        }
        register.add(arrival.identity.clone());
    }
    repeated
}
