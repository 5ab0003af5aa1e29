//! A message by key, with typed arguments: words and notation are chosen later.

use crate::number::{Number, Percent};
use crate::text::Text;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A sentence of `src/wording`, by its key.
#[derive(Clone, PartialEq, Debug)]
pub struct Message {
    /// The key in the wording files.
    pub key: &'static str,
    /// The arguments by name.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// A message without arguments.
    pub fn new(key: &'static str) -> Message {
        Message {
            key,
            args: Vec::new(),
        }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Message {
        self.args.push((name, value.into()));
        self
    }
}

/// Makes a [`Message`]: `message!("key", name = value, ...)`.
///
/// The test of the wording finds keys and arguments by this form.
macro_rules! message {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::diagnostic::Message::new($key)$(.with(stringify!($name), $value))*
    };
}
pub(crate) use message;

/// A value inside a message, shown in the notation and words of the reader's language.
#[derive(Clone, PartialEq, Debug)]
pub enum Arg {
    /// Text as it was read: a name, a key, a cell.
    Text(String),
    /// Text of a rule file that may exist in both languages.
    Bilingual(Bilingual),
    /// A number.
    Number(Number),
    /// A rounded percentage, without the sign.
    Percent(Percent),
    /// A whole number of things, for plural forms.
    Count(usize),
    /// A day.
    Date(Date),
    /// Another message in place of a word.
    Message(Message),
    /// Several values, separated by commas.
    List(Vec<Arg>),
}

/// A text of a rule file in Vietnamese, with its English where the file gives one.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Bilingual {
    /// Vietnamese, always there.
    pub vi: Text,
    /// English; Vietnamese is shown where it is missing.
    pub en: Option<Text>,
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Arg {
        Arg::Text(text.clone())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<Text> for Arg {
    fn from(text: Text) -> Arg {
        Arg::Text(text.to_string())
    }
}

impl From<&Text> for Arg {
    fn from(text: &Text) -> Arg {
        Arg::Text(text.to_string())
    }
}

impl From<&[Text]> for Arg {
    fn from(list: &[Text]) -> Arg {
        Arg::List(list.iter().map(Arg::from).collect())
    }
}

impl From<&Bilingual> for Arg {
    fn from(text: &Bilingual) -> Arg {
        Arg::Bilingual(text.clone())
    }
}

impl From<Number> for Arg {
    fn from(number: Number) -> Arg {
        Arg::Number(number)
    }
}

impl From<Percent> for Arg {
    fn from(percent: Percent) -> Arg {
        Arg::Percent(percent)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Arg {
        Arg::Count(count)
    }
}

impl From<Date> for Arg {
    fn from(date: Date) -> Arg {
        Arg::Date(date)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Arg {
        Arg::Message(message)
    }
}

impl From<Vec<Arg>> for Arg {
    fn from(list: Vec<Arg>) -> Arg {
        Arg::List(list)
    }
}

impl From<&[String]> for Arg {
    fn from(list: &[String]) -> Arg {
        Arg::List(list.iter().map(Arg::from).collect())
    }
}
