//! Results go to standard output or to files; files appear whole or not at all.

use super::arguments::OutputArguments;
use super::diagnostics::print_diagnostics;
use super::exit::Exit;
use super::format::FileFormat;
use super::input::{shown, why};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, message};
use crate::render::Look;
use crate::wording::Wording;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Files of more bytes are not waited for: that would take a disk about as long as making them again.
const LARGE: u64 = 16 << 20;

/// Width of tables that go to a file or another program.
const WIDTH_WITHOUT_TERMINAL: u16 = 100;

/// The width of the terminal and whether it shows colours (`NO_COLOR` is respected).
pub(super) fn terminal_look(width: Option<u16>) -> Look {
    let stdout = std::io::stdout();
    let terminal = terminal_size::terminal_size_of(&stdout);
    let terminal = terminal.map(|(terminal_size::Width(width), _)| width);
    let choice = anstream::AutoStream::choice(&stdout);
    Look {
        width: width.or(terminal).unwrap_or(WIDTH_WITHOUT_TERMINAL),
        colour: choice != anstream::ColorChoice::Never,
    }
}

/// The look of tables in a file.
pub(super) fn file_look(width: Option<u16>) -> Look {
    Look {
        width: width.unwrap_or(WIDTH_WITHOUT_TERMINAL),
        colour: false,
    }
}

impl<F: FileFormat> OutputArguments<F> {
    /// Tries the files that results go to, before any work is done; `inputs` are those that are read.
    pub fn open(&self, inputs: &[PathBuf], diagnostics: &mut Diagnostics) -> OutputFiles<F> {
        let outputs = OutputFiles::open(&self.output, self.format, inputs, diagnostics);
        let binary = self.format.filter(|format| format.is_binary());
        if let (Some(format), []) = (binary, self.output.as_slice()) {
            diagnostics.push(
                Diagnostic::new(Code::NeedsOutputFile, Place::Nowhere)
                    .with("extension", format.extension()),
            );
        }
        outputs
    }
}

/// Output files: tried out before any work is done, written under temporary names beside where they
/// will stand. In between nothing is open, so that a run that is broken off leaves nothing behind.
#[derive(Debug)]
pub(super) struct OutputFiles<F>(Vec<OutputFile<F>>);

#[derive(Debug)]
struct OutputFile<F> {
    path: PathBuf,
    format: F,
}

impl<F: FileFormat> OutputFiles<F> {
    /// Tries every file before any work is done; `format` overrides the extensions.
    pub fn open(
        paths: &[PathBuf],
        format: Option<F>,
        inputs: &[PathBuf],
        diagnostics: &mut Diagnostics,
    ) -> OutputFiles<F> {
        let mut files = Vec::new();
        for (index, path) in paths.iter().enumerate() {
            if paths[..index]
                .iter()
                .any(|earlier| is_same_file(earlier, path))
            {
                diagnostics.push(Diagnostic::new(Code::OutputTwice, Place::File(shown(path))));
                continue;
            }
            match open_one(path, format, inputs) {
                Ok(file) => files.push(file),
                Err(diagnostic) => diagnostics.push(diagnostic),
            }
        }
        OutputFiles(files)
    }

    /// Refuses files that are there already: they may hold what somebody filled in. `replaceable` says
    /// whether the command has an option to write over them all the same.
    pub fn refuse_existing(&self, replaceable: bool, diagnostics: &mut Diagnostics) {
        let answer = if replaceable { "yes" } else { "no" };
        for file in self.0.iter().filter(|file| file.path.exists()) {
            let place = Place::File(shown(&file.path));
            diagnostics.push(Diagnostic::new(Code::FileExists, place).with("replaceable", answer));
        }
    }

    /// The names of those in formats that a test picks.
    pub fn names_where(&self, picks: impl Fn(F) -> bool) -> Vec<String> {
        let picked = self.0.iter().filter(|file| picks(file.format));
        picked.map(|file| shown(&file.path)).collect()
    }

    /// Whether there are none, so that results go to standard output.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Their formats.
    pub fn formats(&self) -> impl Iterator<Item = F> {
        self.0.iter().map(|file| file.format)
    }

    /// Writes all files, or none and tells why.
    pub fn deliver(
        self,
        wording: &Wording,
        mut render: impl FnMut(F) -> std::io::Result<Vec<u8>>,
    ) -> Exit {
        // All of it first: the longer a temporary file is there, the sooner a run is broken off with it.
        let mut rendered = self
            .0
            .iter()
            .map(|file| render(file.format))
            .collect::<Vec<_>>()
            .into_iter();
        self.deliver_by(wording, |_, to| {
            let bytes = rendered
                .next()
                .unwrap_or_else(|| Err(ErrorKind::UnexpectedEof.into()))?;
            to.write_all(&bytes)
        })
    }

    /// The same where results are written bit by bit, in the order of the files.
    pub fn deliver_by(
        self,
        wording: &Wording,
        write: impl FnMut(F, &mut dyn Write) -> std::io::Result<()>,
    ) -> Exit {
        match self.write(write) {
            Ok(()) => Exit::Done,
            Err(diagnostic) => {
                let diagnostics = diagnostic.into();
                print_diagnostics(&diagnostics, wording);
                Exit::of(&diagnostics)
            }
        }
    }

    /// Writes all files and then gives them their names.
    ///
    /// # Errors
    /// One of them could not be written; none has its name then, unless naming itself failed.
    fn write(
        self,
        mut write: impl FnMut(F, &mut dyn Write) -> std::io::Result<()>,
    ) -> Result<(), Diagnostic> {
        let mut written = Vec::with_capacity(self.0.len());
        for file in &self.0 {
            let filled = temporary(&file.path).and_then(|mut temporary| {
                write(file.format, &mut temporary)?;
                sync(&temporary)?;
                Ok(temporary)
            });
            written.push(filled.map_err(|error| cannot_write(&file.path, &error))?);
        }
        for (file, temporary) in self.0.iter().zip(written) {
            temporary
                .persist(&file.path)
                .map_err(|error| cannot_write(&file.path, &error.error))?;
        }
        Ok(())
    }
}

/// Waits until a file is on the disk, so that even a power cut leaves it whole: unless that would take
/// long, for results that are sooner made again.
fn sync(temporary: &NamedTempFile) -> std::io::Result<()> {
    let file = temporary.as_file();
    if file.metadata()?.len() <= LARGE {
        file.sync_all()?;
    }
    Ok(())
}

/// Writes the results to the files, or prints them where there are none.
///
/// # Errors
/// Standard output could not be written to.
pub(super) fn deliver<F: FileFormat + Default>(
    outputs: OutputFiles<F>,
    arguments: &OutputArguments<F>,
    wording: &Wording,
    render: impl Fn(F, Look) -> std::io::Result<Vec<u8>>,
) -> anyhow::Result<Exit> {
    if outputs.is_empty() {
        let format = arguments.format.unwrap_or_default();
        print(&render(format, terminal_look(arguments.width))?)?;
        return Ok(Exit::Done);
    }
    let look = file_look(arguments.width);
    Ok(outputs.deliver(wording, |format| render(format, look)))
}

/// Whether two paths, of files that need not exist yet, mean one file.
fn is_same_file(one: &Path, other: &Path) -> bool {
    let whole = |path: &Path| Some(folder_of(path).canonicalize().ok()?.join(path.file_name()?));
    one == other || whole(one).is_some_and(|one| whole(other) == Some(one))
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn open_one<F: FileFormat>(
    path: &Path,
    format: Option<F>,
    inputs: &[PathBuf],
) -> Result<OutputFile<F>, Diagnostic> {
    let place = || Place::File(shown(path));
    let format = format.map_or_else(|| F::of_path(path), Ok)?;
    let folder = folder_of(path);
    if !folder.is_dir() {
        return Err(Diagnostic::new(Code::NoSuchFolder, place()).with("folder", shown(folder)));
    }
    if path.is_dir() {
        return Err(Diagnostic::new(Code::IsAFolder, place()));
    }
    if std::fs::metadata(path).is_ok_and(|found| !found.is_file()) {
        // The file would take the place of the device itself.
        let why = message!("why-no-plain-file");
        return Err(Diagnostic::new(Code::CannotWrite, place()).with("why", why));
    }
    let same = |input: &PathBuf| match (input.canonicalize(), path.canonicalize()) {
        (Ok(input), Ok(output)) => input == output,
        _ => false,
    };
    if inputs.iter().any(same) {
        return Err(Diagnostic::new(Code::OutputIsInput, place()));
    }
    // Only to see whether it can be written.
    temporary(path).map_err(|error| cannot_write(path, &error))?;
    Ok(OutputFile {
        path: path.to_owned(),
        format,
    })
}

/// A file under a temporary name beside where it will stand.
fn temporary(path: &Path) -> std::io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".nongthon-");
    // Reports are for colleagues too: the usual rights of a new file, not a temporary one's.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder_of(path))
}

fn cannot_write(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::new(Code::CannotWrite, Place::File(shown(path))).with("why", why(error))
}

/// Writes to standard output; a reader that has had enough, such as `head`, is no error.
///
/// # Errors
/// Standard output could not be written to for another reason.
pub(super) fn print(bytes: &[u8]) -> anyhow::Result<()> {
    const ESCAPE: u8 = 0x1b;
    let written = if bytes.contains(&ESCAPE) {
        // Colours are taken out, or translated for old consoles, where they would not show.
        let mut stdout = anstream::stdout().lock();
        stdout.write_all(bytes).and_then(|()| stdout.flush())
    } else {
        return print_by(|stdout| stdout.write_all(bytes));
    };
    unless_enough(written)
}

/// Writes to standard output bit by bit, without any colours.
///
/// # Errors
/// Standard output could not be written to, and not because its reader has had enough.
pub(super) fn print_by(
    write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
) -> anyhow::Result<()> {
    let mut stdout = std::io::stdout().lock();
    let written = write(&mut stdout).and_then(|()| stdout.flush());
    unless_enough(written)
}

fn unless_enough(written: std::io::Result<()>) -> anyhow::Result<()> {
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}
