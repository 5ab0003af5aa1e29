//! From a survey's bytes to reports in every format.

use nongthon::assess::{Assessment, Policy, Strictness, assess, audit};
use nongthon::diagnostic::Diagnostics;
use nongthon::pipeline::{Case, Preparation, prepare_file};
use nongthon::render::{
    CsvDialect, Look, render_csv, render_docx, render_findings_json, render_html, render_json,
    render_markdown, render_report_xlsx, render_text,
};
use nongthon::report::{
    Document, Filter, MeetingForm, assessment_document, audit_document, meeting_report,
    record_headings, records,
};
use nongthon::rules::{Library, RuleFiles};
use nongthon::wording::{Language, Wording};

thread_local! {
    pub(super) static WORDINGS: [Wording; 2] = [Language::Vietnamese, Language::English].map(Wording::new);
    pub(super) static LIBRARY: Library = Library::load(&RuleFiles::default())
        .0
        .expect("the shipped files are sound");
}

/// Reads a survey, judges what is sound of it by the shipped rules, and writes it in every format.
/// What the survey is called decides nothing but the name of a commune that has none.
pub fn read_judge_and_write(name: &str, bytes: &[u8]) {
    LIBRARY.with(|library| {
        let preparation = Preparation {
            as_of: "2022-12-31".parse().ok(),
            ..Preparation::default()
        };
        let (cases, diagnostics) = prepare_file(name, bytes, library, &preparation);
        assert!(
            !cases.is_empty() || diagnostics.has_errors(),
            "nothing was read and nothing told"
        );
        // Pages for a meeting take longer than all else together: one input in eight is enough.
        write(&cases, &diagnostics, bytes.len().is_multiple_of(8));
    });
}

/// Judges communes and writes them in the formats of lists, and with `pages` in those of meetings.
pub fn write(cases: &[Case], diagnostics: &Diagnostics, pages: bool) {
    WORDINGS.with(|wordings| {
        for wording in wordings {
            for diagnostic in diagnostics {
                wording.say(&diagnostic.message);
                wording.advice(&diagnostic.message);
            }
        }
        for (wording, strictness) in wordings
            .iter()
            .zip([Strictness::Strict, Strictness::TakeConclusions])
        {
            let policy = Policy {
                strictness,
                recognised: strictness == Strictness::Strict,
                ..Policy::default()
            };
            let assessments: Vec<_> = cases
                .iter()
                // One commune is written like the next, and writing is the slow part.
                .take(2)
                .map(|case| assess(&case.rules, &case.survey, policy))
                .collect();
            lists(&assessments, wording);
        }
        if pages {
            let assessments: Vec<_> = cases
                .iter()
                .take(2)
                .map(|case| assess(&case.rules, &case.survey, Strictness::default()))
                .collect();
            if !assessments.is_empty() {
                let form = MeetingForm::default();
                let report = meeting_report(&assessments, &[], &everything(), &form, &wordings[0]);
                render_docx(&report).expect("a Word file");
                render_report_xlsx(&report, &wordings[0]).expect("a workbook");
                render_html(&report, &wordings[0]);
            }
        }
    });
}

fn everything() -> Filter {
    Filter {
        hamlets: true,
        ..Filter::default()
    }
}

/// Writes a document in the formats of texts.
pub(super) fn as_texts(document: &Document) {
    let look = Look {
        width: 80,
        colour: true,
    };
    render_text(document, look);
    render_markdown(document);
}

fn lists(assessments: &[Assessment<'_>], wording: &Wording) {
    let filter = everything();
    render_json(assessments, &[], &filter, wording);
    let audits = audit(assessments);
    render_findings_json(&audits, &[], wording);
    as_texts(&audit_document(&audits, wording));
    for assessment in assessments {
        let totals = assessment.totals();
        assert_eq!(
            totals.met + totals.not_met + totals.other,
            totals.declared,
            "every criterion is counted once"
        );
        as_texts(&assessment_document(assessment, &filter, wording));
        let records = records(assessment, &filter, wording);
        render_csv(&record_headings(wording), &records, CsvDialect::Excel);
    }
}
