//! The two languages.

use crate::number::Notation;
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

/// A language that everything a person reads exists in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Language {
    /// Vietnamese.
    #[default]
    Vietnamese,
    /// English.
    English,
}

impl Language {
    /// Both, by the code of the command line.
    pub const CODES: [(&'static str, Language); 2] =
        [("vi", Language::Vietnamese), ("en", Language::English)];

    /// The language of a code, `vi` or `en`.
    pub fn from_code(code: &str) -> Option<Language> {
        Language::CODES
            .iter()
            .find(|(known, _)| *known == code)
            .map(|(_, language)| *language)
    }

    /// The code, `vi` or `en`.
    pub fn code(self) -> &'static str {
        Language::CODES
            .iter()
            .find(|(_, language)| *language == self)
            .map_or("", |(code, _)| code)
    }

    /// How numbers are written.
    pub fn notation(self) -> Notation {
        match self {
            Language::Vietnamese => Notation::VIETNAMESE,
            Language::English => Notation::ENGLISH,
        }
    }

    /// The sentences of reports and diagnostics, as Fluent: a text a subject, those that every run
    /// needs first.
    pub fn messages(self) -> &'static [&'static str] {
        match self {
            Language::Vietnamese => &[
                include_str!("vi/report.ftl"),
                include_str!("vi/findings.ftl"),
                include_str!("vi/terminal.ftl"),
                include_str!("vi/check.ftl"),
                include_str!("vi/survey-errors.ftl"),
                include_str!("vi/survey-text.ftl"),
                include_str!("vi/file-errors.ftl"),
                include_str!("vi/rule-errors.ftl"),
                include_str!("vi/survey-workbooks.ftl"),
                include_str!("vi/meeting.ftl"),
                include_str!("vi/rules.ftl"),
                include_str!("vi/template.ftl"),
                include_str!("vi/report-workbooks.ftl"),
                include_str!("vi/page.ftl"),
                include_str!("vi/notation.ftl"),
                include_str!("vi/breakdown.ftl"),
                include_str!("vi/plan.ftl"),
                include_str!("vi/explain.ftl"),
                include_str!("vi/recognition.ftl"),
                include_str!("vi/summary.ftl"),
                include_str!("vi/batch-errors.ftl"),
                include_str!("vi/what-if.ftl"),
                include_str!("vi/sql.ftl"),
                include_str!("vi/changes.ftl"),
                include_str!("vi/rule-warnings.ftl"),
                include_str!("vi/limits.ftl"),
                include_str!("vi/rules-pages.ftl"),
                include_str!("vi/carry-over.ftl"),
            ],
            Language::English => &[
                include_str!("en/report.ftl"),
                include_str!("en/findings.ftl"),
                include_str!("en/terminal.ftl"),
                include_str!("en/check.ftl"),
                include_str!("en/survey-errors.ftl"),
                include_str!("en/survey-text.ftl"),
                include_str!("en/file-errors.ftl"),
                include_str!("en/rule-errors.ftl"),
                include_str!("en/survey-workbooks.ftl"),
                include_str!("en/meeting.ftl"),
                include_str!("en/rules.ftl"),
                include_str!("en/template.ftl"),
                include_str!("en/report-workbooks.ftl"),
                include_str!("en/page.ftl"),
                include_str!("en/notation.ftl"),
                include_str!("en/breakdown.ftl"),
                include_str!("en/plan.ftl"),
                include_str!("en/explain.ftl"),
                include_str!("en/recognition.ftl"),
                include_str!("en/summary.ftl"),
                include_str!("en/batch-errors.ftl"),
                include_str!("en/what-if.ftl"),
                include_str!("en/sql.ftl"),
                include_str!("en/changes.ftl"),
                include_str!("en/rule-warnings.ftl"),
                include_str!("en/limits.ftl"),
                include_str!("en/rules-pages.ftl"),
                include_str!("en/carry-over.ftl"),
            ],
        }
    }

    /// The sentences of the command line's help, as Fluent.
    pub fn help(self) -> &'static [&'static str] {
        match self {
            Language::Vietnamese => &[
                include_str!("vi/help.ftl"),
                include_str!("vi/help-rules.ftl"),
                include_str!("vi/help-check.ftl"),
                include_str!("vi/help-plan.ftl"),
                include_str!("vi/help-template.ftl"),
                include_str!("vi/help-explain.ftl"),
                include_str!("vi/help-assess.ftl"),
                include_str!("vi/help-what-if.ftl"),
                include_str!("vi/help-compare.ftl"),
                include_str!("vi/help-shell.ftl"),
            ],
            Language::English => &[
                include_str!("en/help.ftl"),
                include_str!("en/help-rules.ftl"),
                include_str!("en/help-check.ftl"),
                include_str!("en/help-plan.ftl"),
                include_str!("en/help-template.ftl"),
                include_str!("en/help-explain.ftl"),
                include_str!("en/help-assess.ftl"),
                include_str!("en/help-what-if.ftl"),
                include_str!("en/help-compare.ftl"),
                include_str!("en/help-shell.ftl"),
            ],
        }
    }

    pub(super) fn identifier(self) -> LanguageIdentifier {
        self.code().parse().unwrap_or_default()
    }

    /// A day: 31/12/2022 in Vietnamese, 2022-12-31 in English.
    pub(super) fn date(self, date: Date) -> String {
        match self {
            Language::Vietnamese => {
                format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
            }
            Language::English => date.to_string(),
        }
    }
}
