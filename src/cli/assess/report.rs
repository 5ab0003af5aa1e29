//! What `assess` writes, whatever the format.

use super::super::found::warnings;
use super::super::results::{PagedResults, Records, Results, render_pages};
use super::AssessFormat;
use super::arguments::{AssessArguments, ManyArguments};
use super::keeping::Row;
use super::view::View;
use crate::assess::{Assessment, Verdict};
use crate::render::{
    CsvDialect, Look, render_json, render_json_lines, render_summary_json, render_summary_lines,
};
use crate::report::{
    Document, Filter, MeetingForm, PagedDocument, assessment_document, left_out_document,
    left_out_record, meeting_report, record_headings, records, summary_document, summary_headings,
    summary_pages, summary_records,
};
use crate::summary::{CommuneSummary, LeftOut, Order, SetHeads, Summary};
use crate::wording::Wording;
use std::borrow::Cow;
use std::cell::OnceCell;

/// What came of a run.
pub(super) struct Judged<'a> {
    /// The communes, where everything of them was kept; else none.
    pub assessments: Vec<Assessment<'a>>,
    /// The communes, where only this was kept of them.
    pub rows: Vec<Row>,
    /// What was not judged.
    pub left_out: Vec<LeftOut>,
    /// Whether the run is on more than one commune.
    pub several: bool,
}

/// What is to be written.
pub(super) struct Report<'r> {
    assessments: Vec<Assessment<'r>>,
    /// The summary, made once for all the formats that draw it.
    summary: OnceCell<Summary>,
    left_out: Vec<LeftOut>,
    several: bool,
    order: Order,
    many: &'r ManyArguments,
    filter: Filter,
    dialect: CsvDialect,
    form: MeetingForm,
    /// The report for the meeting, in detail and as a summary, likewise.
    pages: [OnceCell<PagedDocument>; 2],
    wording: &'r Wording,
}

impl<'r> Report<'r> {
    pub fn new(
        judged: Judged<'r>,
        arguments: &'r AssessArguments,
        wording: &'r Wording,
    ) -> Report<'r> {
        let order = arguments.many.sort.map(Order::from).unwrap_or_default();
        let Judged {
            assessments,
            rows,
            left_out,
            several,
        } = judged;
        let summary = if rows.is_empty() {
            OnceCell::new()
        } else {
            Summary::new(rows, order, left_out.clone()).into()
        };
        Report {
            assessments: sorted(assessments, order),
            summary,
            left_out,
            several,
            order,
            many: &arguments.many,
            filter: Filter {
                criteria: arguments.criterion.clone(),
                verdicts: arguments.only.iter().map(|name| (*name).into()).collect(),
                hamlets: arguments.hamlets,
            },
            dialect: arguments.output.csv_dialect.into(),
            form: (&arguments.meeting).into(),
            pages: [OnceCell::new(), OnceCell::new()],
            wording,
        }
    }

    /// Whether every commune that was judged is met.
    pub fn all_met(&self) -> bool {
        let met = |verdict| verdict == Verdict::Met;
        match self.summary.get() {
            Some(summary) => summary.communes().all(|(_, commune)| met(commune.verdict)),
            None => self.assessments.iter().all(|it| met(it.verdict)),
        }
    }

    /// How many warnings there are about the communes.
    pub fn warnings(&self) -> usize {
        match self.summary.get() {
            Some(summary) => summary.communes().map(|(_, it)| it.warnings).sum(),
            None => warnings(self.assessments.iter().flat_map(|it| &it.findings)),
        }
    }

    pub fn render(&self, format: AssessFormat, look: Look) -> std::io::Result<Vec<u8>> {
        let view = View::of(format, self.many, self.several);
        let shown = Shown { report: self, view };
        match format {
            AssessFormat::Page(format) => {
                render_pages(&shown, format, look, self.dialect, self.wording)
            }
            AssessFormat::Jsonl => Ok(shown.json_lines().into_bytes()),
        }
    }

    fn summary(&self) -> &Summary {
        self.summary.get_or_init(|| {
            let heads = SetHeads::default();
            let rows = self.assessments.iter();
            let rows = rows.map(|assessment| CommuneSummary::of(assessment, &heads));
            Summary::new(rows.collect(), self.order, self.left_out.clone())
        })
    }

    fn pages(&self, view: View) -> &PagedDocument {
        let [details, summary] = &self.pages;
        let (filter, form, wording) = (&self.filter, &self.form, self.wording);
        match view {
            View::Details => details.get_or_init(|| {
                meeting_report(&self.assessments, &self.left_out, filter, form, wording)
            }),
            View::Summary => {
                summary.get_or_init(|| summary_pages(self.summary(), filter, form, wording))
            }
        }
    }
}

/// A report as a summary or in detail.
struct Shown<'s, 'r> {
    report: &'s Report<'r>,
    view: View,
}

impl Shown<'_, '_> {
    fn json_lines(&self) -> String {
        let (report, filter, wording) = (self.report, &self.report.filter, self.report.wording);
        match self.view {
            View::Summary => render_summary_lines(report.summary(), filter, wording),
            View::Details => {
                render_json_lines(&report.assessments, &report.left_out, filter, wording)
            }
        }
    }
}

impl Results for Shown<'_, '_> {
    fn documents(&self) -> impl Iterator<Item = Document> {
        let (report, filter, wording) = (self.report, &self.report.filter, self.report.wording);
        let (mut summary, mut assessments, mut left_out) = (None, &[][..], None);
        match self.view {
            View::Summary => summary = Some(summary_document(report.summary(), filter, wording)),
            View::Details => {
                assessments = &report.assessments;
                left_out = left_out_document(&report.left_out, wording);
            }
        }
        let judged = assessments.iter();
        let judged = judged.map(move |it| assessment_document(it, filter, wording));
        summary.into_iter().chain(judged).chain(left_out)
    }

    fn json(&self) -> String {
        let (report, filter, wording) = (self.report, &self.report.filter, self.report.wording);
        match self.view {
            View::Summary => render_summary_json(report.summary(), filter, wording),
            View::Details => render_json(&report.assessments, &report.left_out, filter, wording),
        }
    }

    fn records(&self) -> (Vec<String>, Records<'_>) {
        let (report, filter, wording) = (self.report, &self.report.filter, self.report.wording);
        match self.view {
            View::Summary => {
                let summary = report.summary();
                (
                    summary_headings(summary, filter, wording),
                    Box::new(summary_records(summary, filter, wording).into_iter()),
                )
            }
            View::Details => {
                let judged = report.assessments.iter();
                let judged = judged.flat_map(|it| records(it, filter, wording));
                let left_out = report.left_out.iter();
                let left_out = left_out.map(|left_out| left_out_record(left_out, wording));
                (record_headings(wording), Box::new(judged.chain(left_out)))
            }
        }
    }
}

impl PagedResults for Shown<'_, '_> {
    fn pages(&self) -> Cow<'_, PagedDocument> {
        Cow::Borrowed(self.report.pages(self.view))
    }
}

/// The assessments in an order.
fn sorted(assessments: Vec<Assessment<'_>>, order: Order) -> Vec<Assessment<'_>> {
    if order == Order::Given {
        return assessments;
    }
    let heads = SetHeads::default();
    let keyed = assessments.into_iter();
    let mut keyed: Vec<_> = keyed
        .map(|assessment| (CommuneSummary::of(&assessment, &heads).1, assessment))
        .collect();
    order.sort(&mut keyed, |(commune, _)| commune);
    keyed
        .into_iter()
        .map(|(_, assessment)| assessment)
        .collect()
}
