//! `nongthon man`: the help of every command as manual pages.

use super::arguments::Arguments;
use super::diagnostics::print_diagnostics;
use super::exit::Exit;
use super::format::FileFormat;
use super::help::localized;
use super::output::{OutputFiles, print};
use crate::diagnostic::Diagnostics;
use crate::wording::{Language, Wording};
use clap::{Args, Command, CommandFactory};
use clap_mangen::Man;
use std::path::PathBuf;

#[derive(Args, Debug)]
pub(super) struct ManArguments {
    #[arg(short, long)]
    pub output: Option<PathBuf>,
}

/// The language of manual pages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Roff;

impl FileFormat for Roff {
    fn all() -> Vec<Roff> {
        vec![Roff]
    }

    fn extension(self) -> &'static str {
        "1"
    }
}

/// A manual page and the name of its command, `nongthon-rules-list`.
struct Page {
    name: String,
    roff: Vec<u8>,
}

pub(super) fn run(
    arguments: &ManArguments,
    language: Language,
    wording: &Wording,
) -> anyhow::Result<Exit> {
    let mut command = localized(Arguments::command(), &Wording::help(language));
    command.build();
    let mut pages = Vec::new();
    let name = command.get_name().to_owned();
    add_pages(&name, command, &mut pages)?;
    let Some(folder) = &arguments.output else {
        let main = pages.first().map(|page| page.roff.as_slice());
        print(main.unwrap_or_default())?;
        return Ok(Exit::Done);
    };
    let paths: Vec<PathBuf> = pages
        .iter()
        .map(|page| folder.join(format!("{}.1", page.name)))
        .collect();
    let mut diagnostics = Diagnostics::default();
    let outputs = OutputFiles::open(&paths, Some(Roff), &[], &mut diagnostics);
    if diagnostics.has_errors() {
        // What is wrong with the folder is said once, not for each page in it.
        let first = diagnostics.into_iter().next();
        let diagnostics = first.map(Diagnostics::from).unwrap_or_default();
        print_diagnostics(&diagnostics, wording);
        return Ok(Exit::of(&diagnostics));
    }
    // Files are written in the order in which they were opened.
    let mut pages = pages.into_iter();
    let next = |Roff| Ok(pages.next().map(|page| page.roff).unwrap_or_default());
    Ok(outputs.deliver(wording, next))
}

/// The page of a command, and behind it those of the commands in it.
fn add_pages(name: &str, command: Command, pages: &mut Vec<Page>) -> std::io::Result<()> {
    let inner: Vec<Command> = command.get_subcommands().cloned().collect();
    let mut roff = Vec::new();
    Man::new(command.name(name.to_owned()).display_name(name.to_owned())).render(&mut roff)?;
    pages.push(Page {
        name: name.to_owned(),
        roff,
    });
    for command in inner {
        let whole = format!("{name}-{}", command.get_name());
        add_pages(&whole, command, pages)?;
    }
    Ok(())
}
