//! The formats of a comparison.

use crate::cli::output::{FileFormat, no_page_format};
use crate::diagnostic::Diagnostic;
use clap::ValueEnum;
use std::path::Path;

/// A format of a comparison.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(in crate::cli) enum CompareFormat {
    #[default]
    Table,
    Json,
    Csv,
    Md,
    Docx,
    Xlsx,
    Html,
}

impl FileFormat for CompareFormat {
    const EXTENSIONS: &'static [(&'static str, CompareFormat)] = &[
        ("txt", CompareFormat::Table),
        ("json", CompareFormat::Json),
        ("csv", CompareFormat::Csv),
        ("md", CompareFormat::Md),
        ("docx", CompareFormat::Docx),
        ("xlsx", CompareFormat::Xlsx),
        ("html", CompareFormat::Html),
    ];

    fn is_binary(self) -> bool {
        matches!(self, CompareFormat::Docx | CompareFormat::Xlsx)
    }

    fn refusal(path: &Path) -> Diagnostic {
        no_page_format(CompareFormat::EXTENSIONS, path)
    }
}
