//! The formats of results, and the file extensions that tell them.

use super::input::shown;
use crate::diagnostic::{Code, Diagnostic, Place};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use std::path::Path;

/// The formats that a command writes.
pub(super) trait FileFormat: Copy + PartialEq + Send + Sync + 'static {
    /// All, in the order in which people are told of them.
    fn all() -> Vec<Self>;

    /// The extension of its files.
    fn extension(self) -> &'static str;

    /// Whether it is no text, so that no terminal can show it and shells may spoil it on the way
    /// to a file.
    fn is_binary(self) -> bool {
        false
    }

    /// Whether it is laid out on pages.
    fn has_pages(self) -> bool {
        false
    }

    /// Whether its reader sees what was found about the figures.
    fn shows_warnings(self) -> bool {
        !matches!(self.extension(), "csv" | "jsonl" | "ics")
    }

    /// Whether the command has `--format` too.
    fn has_option() -> bool {
        true
    }

    /// Its name on the command line: text files hold tables.
    fn name(self) -> &'static str {
        match self.extension() {
            "txt" => "table",
            extension => extension,
        }
    }

    /// The format that the extension of a path tells.
    ///
    /// # Errors
    /// It tells none of them.
    fn of_path(path: &Path) -> Result<Self, Diagnostic> {
        let extension = path.extension().and_then(|it| it.to_str());
        let extension = extension.unwrap_or_default().to_lowercase();
        let mut all = Self::all().into_iter();
        if let Some(format) = all.find(|format| format.extension() == extension) {
            return Ok(format);
        }
        let place = Place::File(shown(path));
        let all = Self::all().into_iter();
        // PDF is had from formats with pages.
        if extension == "pdf" && all.clone().any(Self::has_pages) {
            return Err(Diagnostic::new(Code::NoPdf, place));
        }
        let allowed: Vec<String> = all.map(|it| format!(".{}", it.extension())).collect();
        let option = if Self::has_option() { "yes" } else { "no" };
        Err(Diagnostic::new(Code::UnknownOutputFormat, place)
            .with("allowed", allowed.as_slice())
            .with("option", option))
    }
}

/// Takes the name of a format.
pub(super) fn format_names<F: FileFormat>() -> impl TypedValueParser<Value = F> {
    let names = F::all().into_iter().map(F::name);
    PossibleValuesParser::new(names).try_map(|name| {
        let mut all = F::all().into_iter();
        all.find(|format| format.name() == name).ok_or(name)
    })
}

/// A format of a list: of findings, of rule sets.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum ListFormat {
    #[default]
    Table,
    Json,
    Csv,
    Md,
}

impl FileFormat for ListFormat {
    fn all() -> Vec<ListFormat> {
        vec![
            ListFormat::Table,
            ListFormat::Json,
            ListFormat::Csv,
            ListFormat::Md,
        ]
    }

    fn extension(self) -> &'static str {
        match self {
            ListFormat::Table => "txt",
            ListFormat::Json => "json",
            ListFormat::Csv => "csv",
            ListFormat::Md => "md",
        }
    }
}

/// A format of a report, which may be laid out on pages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum PageFormat {
    List(ListFormat),
    Docx,
    Xlsx,
    Html,
}

impl Default for PageFormat {
    fn default() -> PageFormat {
        PageFormat::List(ListFormat::default())
    }
}

impl FileFormat for PageFormat {
    fn all() -> Vec<PageFormat> {
        let lists = ListFormat::all().into_iter().map(PageFormat::List);
        let pages = [PageFormat::Docx, PageFormat::Xlsx, PageFormat::Html];
        lists.chain(pages).collect()
    }

    fn extension(self) -> &'static str {
        match self {
            PageFormat::List(format) => format.extension(),
            PageFormat::Docx => "docx",
            PageFormat::Xlsx => "xlsx",
            PageFormat::Html => "html",
        }
    }

    fn is_binary(self) -> bool {
        matches!(self, PageFormat::Docx | PageFormat::Xlsx)
    }

    fn has_pages(self) -> bool {
        !matches!(self, PageFormat::List(_))
    }
}

#[cfg(test)]
mod tests {
    use super::{FileFormat, PageFormat};
    use std::path::Path;

    #[test]
    fn every_format_is_told_by_its_extension() {
        for format in PageFormat::all() {
            let path = format!("bao-cao.{}", format.extension().to_uppercase());
            let found = PageFormat::of_path(Path::new(&path));
            assert_eq!(found.ok(), Some(format), "{path}");
        }
    }
}
