//! The formats of a plan.

use crate::cli::format::{FileFormat, PageFormat};

/// A format of a plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::cli) enum PlanFormat {
    Page(PageFormat),
    Ics,
}

impl Default for PlanFormat {
    fn default() -> PlanFormat {
        PlanFormat::Page(PageFormat::default())
    }
}

impl FileFormat for PlanFormat {
    fn all() -> Vec<PlanFormat> {
        let pages = PageFormat::all().into_iter().map(PlanFormat::Page);
        pages.chain([PlanFormat::Ics]).collect()
    }

    fn extension(self) -> &'static str {
        match self {
            PlanFormat::Page(format) => format.extension(),
            PlanFormat::Ics => "ics",
        }
    }

    fn is_binary(self) -> bool {
        matches!(self, PlanFormat::Page(format) if format.is_binary())
    }

    fn has_pages(self) -> bool {
        matches!(self, PlanFormat::Page(format) if format.has_pages())
    }
}
