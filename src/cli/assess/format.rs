//! The formats of an assessment.

use crate::cli::format::{FileFormat, PageFormat};

/// A format of an assessment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::cli) enum AssessFormat {
    Page(PageFormat),
    Jsonl,
}

impl Default for AssessFormat {
    fn default() -> AssessFormat {
        AssessFormat::Page(PageFormat::default())
    }
}

impl FileFormat for AssessFormat {
    fn all() -> Vec<AssessFormat> {
        let pages = PageFormat::all().into_iter().map(AssessFormat::Page);
        pages.chain([AssessFormat::Jsonl]).collect()
    }

    fn extension(self) -> &'static str {
        match self {
            AssessFormat::Page(format) => format.extension(),
            AssessFormat::Jsonl => "jsonl",
        }
    }

    fn is_binary(self) -> bool {
        matches!(self, AssessFormat::Page(format) if format.is_binary())
    }

    fn has_pages(self) -> bool {
        matches!(self, AssessFormat::Page(format) if format.has_pages())
    }
}
