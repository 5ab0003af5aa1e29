//! Results of this program among the files of a folder: they are tables too, but no surveys.

use crate::render::{CsvDialect, VerdictLines, VerdictsFormat, render_csv};
use crate::report::{
    Filter, Record, change_record_headings, fewest_headings, finding_headings,
    plan_record_headings, record_headings, summary_headings, turn_headings,
};
use crate::summary::{Order, Summary};
use crate::survey::is_marked_report;
use crate::wording::{Language, Wording};
use std::cell::OnceCell;
use std::fs::File;
use std::io::{BufReader, Read};
use std::iter;
use std::path::Path;

/// So many headings tell a table from every other; those that follow may vary.
const TELLING: usize = 6;

/// How results begin.
#[derive(Default)]
pub(super) struct OwnResults(OnceCell<Vec<Vec<u8>>>);

impl OwnResults {
    /// Whether a file is a result: a workbook with the mark of reports, or a text that begins with the
    /// headings of one.
    pub fn include(&self, path: &Path) -> bool {
        let extension = path.extension().and_then(|it| it.to_str());
        let extension = extension.unwrap_or_default().to_lowercase();
        let Ok(file) = File::open(path) else {
            return false;
        };
        match extension.as_str() {
            "xlsx" => is_marked_report(BufReader::new(file)),
            "csv" => self.begin(file),
            _ => false,
        }
    }

    fn begin(&self, file: File) -> bool {
        let beginnings = self.0.get_or_init(beginnings);
        let longest = beginnings.iter().map(Vec::len).max().unwrap_or_default();
        let mut start = Vec::new();
        let read = file.take(longest as u64).read_to_end(&mut start);
        read.is_ok() && beginnings.iter().any(|it| start.starts_with(it))
    }
}

/// The first headings of every table, in each language and dialect.
fn beginnings() -> Vec<Vec<u8>> {
    let mut beginnings = Vec::new();
    for (_, language) in Language::CODES {
        let wording = Wording::new(language);
        let nobody = Summary::new(Vec::new(), Order::Given, Vec::new());
        let tables = [
            record_headings(&wording),
            summary_headings(&nobody, &Filter::default(), &wording),
            finding_headings(&wording),
            plan_record_headings(&wording),
            change_record_headings(&wording),
            turn_headings(&wording),
            fewest_headings(&wording),
        ];
        for dialect in [CsvDialect::Excel, CsvDialect::Plain] {
            for headings in &tables {
                let telling = &headings[..TELLING.min(headings.len())];
                let line = render_csv(telling, iter::empty::<Record>(), dialect);
                beginnings.push(line.trim_ascii_end().to_vec());
            }
            let verdicts = VerdictLines::new(VerdictsFormat::Csv(dialect), &wording);
            let line = verdicts.heading().as_bytes();
            beginnings.push(line.trim_ascii_end().to_vec());
        }
    }
    beginnings
}
