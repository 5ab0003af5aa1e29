//! What is wrong or noteworthy: a code, how severe, where, and a message without a language.

mod code;
mod collector;
mod message;
mod place;

pub use code::{Code, Stage};
pub use collector::Diagnostics;
pub(crate) use message::message;
pub use message::{Arg, Bilingual, Message};
pub use place::{CellPlace, Place, PlaceParts, SourceText, SpanPlace, column_letters};

/// How much a diagnostic matters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// Worth knowing; nothing needs to be done.
    Notice,
    /// Something does not add up; the verdict stands, but somebody should look.
    Warning,
    /// The input cannot be used.
    Error,
}

impl Severity {
    /// The name used in JSON and as the wording's key.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Notice => "notice",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// One problem or finding.
#[derive(Clone, PartialEq, Debug)]
pub struct Diagnostic {
    /// What kind of problem; documented in `docs/diagnostics.md`.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// The sentence, and under the same key what to do about it.
    pub message: Message,
    /// Where it was seen.
    pub place: Place,
    /// The indicator it is about, if it is about one.
    pub indicator: Option<String>,
    /// The commune it is about, if it is about one.
    pub commune: Option<String>,
}

impl Diagnostic {
    /// A diagnostic of the code's own severity; arguments are added with [`Diagnostic::with`].
    pub fn new(code: Code, place: impl Into<Place>) -> Diagnostic {
        Diagnostic {
            code,
            severity: code.severity(),
            message: Message::new(code.name()),
            place: place.into(),
            indicator: None,
            commune: None,
        }
    }

    /// Adds an argument of the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Diagnostic {
        self.message = self.message.with(name, value);
        self
    }

    /// Names the indicator.
    #[must_use]
    pub fn about_indicator(mut self, code: &str) -> Diagnostic {
        self.indicator = Some(code.to_owned());
        self
    }

    /// Names the commune.
    #[must_use]
    pub fn about_commune(mut self, name: &str) -> Diagnostic {
        self.commune = Some(name.to_owned());
        self
    }
}
