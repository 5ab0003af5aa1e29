//! `nongthon assess --verdicts`: the verdicts alone, of any number of communes.

use super::AssessArguments;
use crate::assess::{Policy, Verdict, assess};
use crate::cli::batch::{Batch, Repeats};
use crate::cli::beginning::go_on;
use crate::cli::exit::Exit;
use crate::cli::format::FileFormat;
use crate::cli::input::{is_stream, read_file, read_paths, shown};
use crate::cli::output::{OutputFiles, print_by};
use crate::cli::rule_files::load_rules;
use crate::cli::survey_files::survey_files;
use crate::diagnostic::Diagnostics;
use crate::pipeline::{Preparation, prepare_file};
use crate::render::{CsvDialect, VerdictLines, VerdictsFormat, write_verdicts};
use crate::rules::Library;
use crate::verdicts_only::{JudgedCommune, Judging, has_one_twice};
use crate::wording::Wording;
use std::fs::File;
use std::io::Write;
use std::num::NonZero;
use std::path::Path;
use std::thread;

/// A format of verdicts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::cli) enum VerdictsName {
    Csv,
    Jsonl,
}

impl FileFormat for VerdictsName {
    fn all() -> Vec<VerdictsName> {
        vec![VerdictsName::Csv, VerdictsName::Jsonl]
    }

    fn extension(self) -> &'static str {
        match self {
            VerdictsName::Csv => "csv",
            VerdictsName::Jsonl => "jsonl",
        }
    }
}

impl VerdictsName {
    fn format(self, dialect: CsvDialect) -> VerdictsFormat {
        match self {
            VerdictsName::Csv => VerdictsFormat::Csv(dialect),
            VerdictsName::Jsonl => VerdictsFormat::Jsonl,
        }
    }
}

pub(super) fn run(
    arguments: &AssessArguments,
    format: VerdictsName,
    policy: Policy,
    wording: &Wording,
) -> anyhow::Result<Exit> {
    let mut diagnostics = Diagnostics::default();
    let files = survey_files(&arguments.files, &mut diagnostics);
    let inputs = read_paths(&files, &arguments.input.rules);
    let asked = &arguments.output;
    let outputs = OutputFiles::open(&asked.output, None, &inputs, &mut diagnostics);
    let threads = arguments
        .many
        .batch
        .threads
        .map_or_else(available, NonZero::get);
    let mut communes = Vec::new();
    if !diagnostics.has_errors()
        && let Some((library, preparation)) = load_rules(
            &arguments.input.rules,
            &arguments.input.reading,
            &mut diagnostics,
        )
    {
        let judge = FileJudge {
            judging: Judging::new(&library, &preparation, policy, threads),
            library: &library,
            preparation: &preparation,
            policy,
        };
        let mut found = Diagnostics::default();
        for path in &files {
            communes.extend(judge.judge(path, &mut found));
        }
        let can_be_read_again = !files.iter().any(|path| is_stream(path));
        if found.has_errors() && can_be_read_again || has_one_twice(&communes, threads) {
            // The careful way knows everything that is wrong, and where.
            let batch = Batch {
                files: &files,
                library: &library,
                preparation: &preparation,
                repeats: Repeats::Refused,
                tolerated: &[],
                threads: arguments.many.batch.threads,
            };
            found = batch.judge(None, |_, _| (), wording).diagnostics;
        }
        diagnostics.append(found);
    }
    go_on(Some(()), &diagnostics, wording)?;
    let write = |format: VerdictsName, to: &mut dyn Write| {
        let lines = VerdictLines::new(format.format(asked.csv_dialect.into()), wording);
        to.write_all(lines.heading().as_bytes())?;
        write_verdicts(&communes, &lines, threads, |rows| to.write_all(rows))
    };
    let delivered = if outputs.is_empty() {
        print_by(|to| write(format, to))?;
        Exit::Done
    } else {
        outputs.deliver_by(wording, write)
    };
    let all_met = communes.iter().all(|it| it.verdict() == Verdict::Met);
    Ok(match delivered {
        Exit::Done if arguments.require_met && !all_met => Exit::ConditionFails,
        other => other,
    })
}

fn available() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// Judges the communes of one file after another.
struct FileJudge<'j> {
    judging: Judging<'j>,
    library: &'j Library,
    preparation: &'j Preparation,
    policy: Policy,
}

impl FileJudge<'_> {
    /// The verdicts of a file: by the short way, or where that does not do, by the careful one, which
    /// tells what is wrong.
    fn judge(&self, path: &Path, diagnostics: &mut Diagnostics) -> Vec<JudgedCommune> {
        if !is_stream(path)
            && let Ok(communes) = self.judging.judge(|| File::open(path))
        {
            return communes;
        }
        let bytes = match read_file(path) {
            Ok(bytes) => bytes,
            Err(diagnostic) => {
                diagnostics.push(diagnostic);
                return Vec::new();
            }
        };
        // What comes through a pipe comes only once.
        if is_stream(path)
            && let Ok(communes) = self.judging.judge(|| Ok(bytes.as_slice()))
        {
            return communes;
        }
        let (cases, found) = prepare_file(&shown(path), &bytes, self.library, self.preparation);
        diagnostics.append(found);
        let judge = |case| {
            let case: &crate::pipeline::Case = case;
            let assessment = assess(&case.rules, &case.survey, self.policy);
            self.judging.keep(&assessment)
        };
        cases.iter().map(judge).collect()
    }
}
