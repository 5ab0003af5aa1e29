//! Every sentence that a person reads, in Vietnamese and English.
//!
//! The sentences are in Fluent files (<https://projectfluent.org>), one a language and subject.
//! Code names them by key; a test checks that both languages have every key with the same
//! arguments and that no key is left over.

mod language;

pub use language::Language;

use crate::diagnostic::{Arg, Bilingual, Message};
use crate::number::{Notation, Number, Percent};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use jiff::civil::Date;
use std::cell::OnceCell;

/// The sentences of one language.
pub struct Wording {
    language: Language,
    subjects: Vec<Subject>,
}

/// The sentences of one file, parsed when the first of them is asked for: most runs need few files.
struct Subject {
    text: &'static str,
    keys: OnceCell<Vec<&'static str>>,
    bundle: OnceCell<FluentBundle<FluentResource>>,
}

impl Wording {
    /// The sentences of reports and diagnostics.
    pub fn new(language: Language) -> Wording {
        Wording::of(language, language.messages())
    }

    /// The sentences of the command line's help.
    pub fn help(language: Language) -> Wording {
        Wording::of(language, language.help())
    }

    fn of(language: Language, texts: &[&'static str]) -> Wording {
        let subject = |text: &&'static str| Subject {
            text,
            keys: OnceCell::new(),
            bundle: OnceCell::new(),
        };
        Wording {
            language,
            subjects: texts.iter().map(subject).collect(),
        }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// How numbers are written.
    pub fn notation(&self) -> Notation {
        self.language.notation()
    }

    /// The sentence of a message.
    pub fn say(&self, message: &Message) -> String {
        self.pattern(message.key, None, message)
            .unwrap_or_else(|| message.key.to_owned())
    }

    /// What to do about it, where the message says so.
    pub fn advice(&self, message: &Message) -> Option<String> {
        self.pattern(message.key, Some("help"), message)
    }

    /// A word or sentence without arguments.
    pub fn word(&self, key: &'static str) -> String {
        self.say(&Message::new(key))
    }

    /// A word without arguments, if there is one under this key.
    pub fn find(&self, key: &str) -> Option<String> {
        self.pattern(key, None, &Message::new(""))
    }

    /// The text of a rule file in this language, else in Vietnamese.
    pub fn text<'t>(&self, text: &'t Bilingual) -> &'t str {
        match self.language {
            Language::Vietnamese => &text.vi,
            Language::English => text.en.as_deref().unwrap_or(&text.vi),
        }
    }

    /// A number.
    pub fn number(&self, number: Number) -> String {
        self.notation().number(number)
    }

    /// A percentage with its sign.
    pub fn percent(&self, percent: Percent) -> String {
        format!("{}%", self.notation().percent(percent))
    }

    /// A day.
    pub fn date(&self, date: Date) -> String {
        if date == Date::MAX {
            return self.word("date-open");
        }
        self.language.date(date)
    }

    fn pattern(&self, key: &str, attribute: Option<&str>, message: &Message) -> Option<String> {
        let bundle = self.subject(key)?.bundle(self.language);
        let entry = bundle.get_message(key)?;
        let pattern = match attribute {
            None => entry.value()?,
            Some(attribute) => entry.get_attribute(attribute)?.value(),
        };
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, value) in &message.args {
            args.set(*name, self.argument(value));
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
        Some(text.into_owned())
    }

    /// The subject of a key: one that is parsed already, else the one whose text has it.
    fn subject(&self, key: &str) -> Option<&Subject> {
        let parsed = |subject: &&Subject| {
            let bundle = subject.bundle.get();
            bundle.is_some_and(|bundle| bundle.has_message(key))
        };
        let mut subjects = self.subjects.iter();
        let found = subjects.clone().find(parsed);
        found.or_else(|| subjects.find(|subject| subject.keys().contains(&key)))
    }

    fn argument(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Count(count) => FluentValue::from(*count),
            other => match self.shown(other) {
                // What is shown as one is told in the singular.
                shown if shown == "1" && matches!(arg, Arg::Number(_) | Arg::Percent(_)) => {
                    FluentValue::from(1_usize)
                }
                shown => FluentValue::from(shown),
            },
        }
    }

    fn shown(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Bilingual(text) => self.text(text).to_owned(),
            Arg::Number(number) => self.number(*number),
            Arg::Percent(percent) => self.notation().percent(*percent),
            Arg::Count(count) => count.to_string(),
            Arg::Date(date) => self.date(*date),
            Arg::Message(message) => self.say(message),
            Arg::List(items) => {
                let items: Vec<String> = items.iter().map(|item| self.shown(item)).collect();
                items.join(", ")
            }
        }
    }
}

impl Subject {
    /// The keys of the messages, found without parsing: they begin a line, with an equals sign behind.
    fn keys(&self) -> &[&'static str] {
        self.keys.get_or_init(|| {
            let lines = self.text.split('\n');
            let begins = |line: &&str| line.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
            let heads = lines.filter(begins).filter_map(|line| line.split_once(' '));
            let heads = heads.filter(|(_, rest)| rest.starts_with('='));
            heads.map(|(key, _)| key).collect()
        })
    }

    fn bundle(&self, language: Language) -> &FluentBundle<FluentResource> {
        self.bundle.get_or_init(|| {
            let mut bundle = FluentBundle::new(vec![language.identifier()]);
            // The marks that isolate arguments for mixed writing directions would spoil tables.
            bundle.set_use_isolating(false);
            // Errors in the files are caught by the tests; what could be read is used here.
            let resource = match FluentResource::try_new(self.text.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
            bundle
        })
    }
}
