//! The formats of a plan.

use crate::cli::output::{FileFormat, no_page_format};
use crate::diagnostic::Diagnostic;
use clap::ValueEnum;
use std::path::Path;

/// A format of a plan.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(in crate::cli) enum PlanFormat {
    #[default]
    Table,
    Json,
    Csv,
    Md,
    Docx,
    Xlsx,
    Html,
    Ics,
}

impl FileFormat for PlanFormat {
    const EXTENSIONS: &'static [(&'static str, PlanFormat)] = &[
        ("txt", PlanFormat::Table),
        ("json", PlanFormat::Json),
        ("csv", PlanFormat::Csv),
        ("md", PlanFormat::Md),
        ("docx", PlanFormat::Docx),
        ("xlsx", PlanFormat::Xlsx),
        ("html", PlanFormat::Html),
        ("ics", PlanFormat::Ics),
    ];

    fn is_binary(self) -> bool {
        matches!(self, PlanFormat::Docx | PlanFormat::Xlsx)
    }

    fn refusal(path: &Path) -> Diagnostic {
        no_page_format(PlanFormat::EXTENSIONS, path)
    }
}
