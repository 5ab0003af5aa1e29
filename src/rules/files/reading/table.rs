//! A TOML table read key by key: wrong types and unknown keys are reported with their place.

use super::{RuleFile, misquoting};
use crate::diagnostic::{Bilingual, Code, Diagnostic, Message, SpanPlace, message};
use crate::folded::nearest;
use crate::number::{Number, NumberError};
use crate::rules::files::keys::TableKeys;
use crate::text::{Text, visible};
use jiff::civil::Date;
use std::cell::RefCell;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value with the bytes it stands at.
#[derive(Debug)]
pub(crate) struct Placed<T> {
    pub value: T,
    pub place: SpanPlace,
}

/// A table whose keys are asked for one by one; those that do not belong to it are reported when the
/// reader goes.
pub(crate) struct TableReader<'t> {
    pub file: &'t RuleFile,
    keys: &'static TableKeys,
    table: &'t DeTable<'t>,
    span: Range<usize>,
    /// The keys that were asked for, in debug builds: each must be listed, and each listed one read.
    asked: RefCell<Vec<&'static str>>,
    any_key_allowed: bool,
}

impl<'t> TableReader<'t> {
    pub fn new(
        file: &'t RuleFile,
        keys: &'static TableKeys,
        table: &'t DeTable<'t>,
        span: Range<usize>,
    ) -> Self {
        TableReader {
            file,
            keys,
            table,
            span,
            asked: RefCell::default(),
            any_key_allowed: false,
        }
    }

    /// The place of the table itself: its heading.
    pub fn place(&self) -> SpanPlace {
        self.file.place(self.span())
    }

    /// The bytes of the table itself: its heading.
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// The bytes of a key's value, or of the table where the key is missing.
    pub fn span_of(&self, key: &'static str) -> Range<usize> {
        let value = self.value(key);
        value.map_or_else(|| self.span(), |value| value.span())
    }

    /// Whether the key is there, whatever its value.
    pub fn has(&self, key: &'static str) -> bool {
        self.value(key).is_some()
    }

    /// The place of a key's value, or of the table where the key is missing.
    pub fn place_of(&self, key: &'static str) -> SpanPlace {
        self.file.place(self.span_of(key))
    }

    pub fn text(&self, key: &'static str) -> Option<Placed<Text>> {
        let value = self.value(key)?;
        let text = value.get_ref().as_str();
        if text.is_some_and(|text| text.trim().is_empty()) {
            let place = self.file.place(value.span());
            self.file
                .report(Diagnostic::new(Code::EmptyText, place).with("key", key));
            return None;
        }
        let text = text.map(|text| Text::from(visible(text)));
        self.typed(value, text, || message!("type-text"))
    }

    pub fn required_text(&self, key: &'static str) -> Option<Placed<Text>> {
        self.require(key);
        self.text(key)
    }

    /// `true` or `false`; false where the key is missing.
    pub fn flag(&self, key: &'static str) -> bool {
        let Some(value) = self.value(key) else {
            return false;
        };
        let flag = value.get_ref().as_bool();
        self.typed(value, flag, || message!("type-flag"))
            .is_some_and(|flag| flag.value)
    }

    /// A text and its English, under `key` and `key_en`.
    pub fn bilingual(&self, key: &'static str, key_en: &'static str) -> Option<Bilingual> {
        let en = self.text(key_en).map(|text| text.value);
        self.text(key).map(|vi| Bilingual { vi: vi.value, en })
    }

    pub fn required_bilingual(&self, key: &'static str, key_en: &'static str) -> Option<Bilingual> {
        self.require(key);
        self.bilingual(key, key_en)
    }

    /// One of a closed list of words.
    pub fn word<T: Copy>(
        &self,
        key: &'static str,
        words: &[(&'static str, T)],
    ) -> Option<Placed<T>> {
        let text = self.text(key)?;
        let found = words.iter().find(|(word, _)| text.value == *word);
        if let Some((_, value)) = found {
            return Some(Placed {
                value: *value,
                place: text.place,
            });
        }
        let allowed: Vec<String> = words.iter().map(|(word, _)| (*word).to_owned()).collect();
        self.file.report(
            Diagnostic::new(Code::UnknownWord, text.place)
                .with("word", text.value)
                .with("key", key)
                .with("allowed", allowed.as_slice()),
        );
        None
    }

    pub fn required_word<T: Copy>(
        &self,
        key: &'static str,
        words: &[(&'static str, T)],
    ) -> Option<Placed<T>> {
        self.require(key);
        self.word(key, words)
    }

    /// A whole number that is not negative.
    pub fn required_whole(&self, key: &'static str) -> Option<u32> {
        self.require(key);
        self.whole(key)
    }

    /// The same, where it may be left out.
    pub fn whole(&self, key: &'static str) -> Option<u32> {
        let value = self.value(key)?;
        self.as_whole(value).map(|whole| whole.value)
    }

    /// Whole numbers that are not negative.
    pub fn wholes(&self, key: &'static str) -> Vec<Placed<u32>> {
        let Some(value) = self.value(key) else {
            return Vec::new();
        };
        let Some(array) = value.get_ref().as_array() else {
            self.typed(value, None::<()>, || message!("type-wholes"));
            return Vec::new();
        };
        let wholes = array.iter().filter_map(|item| self.as_whole(item));
        wholes.collect()
    }

    /// A year of four digits.
    pub fn year(&self, key: &'static str) -> Option<i16> {
        let value = self.value(key)?;
        let year = match value.get_ref() {
            DeValue::Integer(integer) if integer.as_str().len() == 4 => {
                integer.as_str().parse().ok()
            }
            _ => None,
        };
        self.typed(value, year, || message!("type-year"))
            .map(|year| year.value)
    }

    /// A day, written without quotes as 2022-03-08.
    pub fn date(&self, key: &'static str) -> Option<Date> {
        let value = self.value(key)?;
        let date = value
            .get_ref()
            .as_datetime()
            .filter(|datetime| datetime.time.is_none() && datetime.offset.is_none())
            .and_then(|datetime| datetime.date)
            .and_then(|date| {
                Date::new(
                    i16::try_from(date.year).ok()?,
                    i8::try_from(date.month).ok()?,
                    i8::try_from(date.day).ok()?,
                )
                .ok()
            });
        self.typed(value, date, || message!("type-date"))
            .map(|date| date.value)
    }

    pub fn required_date(&self, key: &'static str) -> Option<Date> {
        self.require(key);
        self.date(key)
    }

    pub fn number(&self, key: &'static str) -> Option<Placed<Number>> {
        self.value(key).and_then(|value| self.as_number(value))
    }

    pub fn texts(&self, key: &'static str) -> Vec<Placed<Text>> {
        let Some(value) = self.value(key) else {
            return Vec::new();
        };
        let Some(array) = value.get_ref().as_array() else {
            self.typed(value, None::<()>, || message!("type-texts"));
            return Vec::new();
        };
        array
            .iter()
            .filter_map(|item| {
                let text = item
                    .get_ref()
                    .as_str()
                    .map(|text| Text::from(visible(text)));
                self.typed(item, text, || message!("type-text"))
            })
            .collect()
    }

    pub fn required_texts(&self, key: &'static str) -> Vec<Placed<Text>> {
        self.require(key);
        self.texts(key)
    }

    pub fn subtable(&self, key: &'static str) -> Option<TableReader<'t>> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::Table(table) => {
                let keys = self.keys.below(key);
                Some(TableReader::new(self.file, keys, table, value.span()))
            }
            _ => {
                self.typed(value, None::<()>, || message!("type-table"));
                None
            }
        }
    }

    /// One table or several under a key.
    pub fn subtables(&self, key: &'static str) -> Vec<TableReader<'t>> {
        let Some(value) = self.value(key) else {
            return Vec::new();
        };
        let items: Vec<&'t Spanned<DeValue<'t>>> = match value.get_ref() {
            DeValue::Array(array) => array.iter().collect(),
            _ => vec![value],
        };
        items
            .into_iter()
            .filter_map(|item| match item.get_ref() {
                DeValue::Table(table) => {
                    let keys = self.keys.below(key);
                    Some(TableReader::new(self.file, keys, table, item.span()))
                }
                _ => {
                    self.typed(item, None::<()>, || message!("type-table"));
                    None
                }
            })
            .collect()
    }

    /// The value of a key, if it is a table.
    pub fn subtable_if_any(&self, key: &'static str) -> Option<TableReader<'t>> {
        let is_table = self.value(key)?.get_ref().is_table();
        if is_table { self.subtable(key) } else { None }
    }

    /// Whether the value of a key is a word, or a table that holds nothing else. A number in quotes is
    /// no word.
    pub fn holds_words(&self, key: &'static str) -> bool {
        let Some(value) = self.value(key) else {
            return false;
        };
        match value.get_ref() {
            DeValue::Table(table) => {
                !table.is_empty() && table.values().all(|value| is_word(value.get_ref()))
            }
            value => is_word(value),
        }
    }

    /// All entries of a table whose keys are names, in the order of the file.
    pub fn numbers_by_name(mut self) -> Vec<(Placed<Text>, Placed<Number>)> {
        self.any_key_allowed = true;
        self.entries()
            .filter_map(|(name, value)| Some((name, self.as_number(value)?)))
            .collect()
    }

    /// All texts of a table whose keys are names, in the order of the file.
    pub fn texts_by_name(mut self) -> Vec<(Placed<Text>, Placed<Text>)> {
        self.any_key_allowed = true;
        self.entries()
            .filter_map(|(name, value)| {
                let text = value.get_ref().as_str();
                let text = text.map(|text| Text::from(visible(text)));
                Some((name, self.typed(value, text, || message!("type-text"))?))
            })
            .collect()
    }

    /// All sub-tables of a table whose keys are names, in the order of the file.
    pub fn tables_by_name(mut self) -> Vec<(Placed<Text>, TableReader<'t>)> {
        self.any_key_allowed = true;
        self.entries()
            .filter_map(|(name, value)| match value.get_ref() {
                DeValue::Table(table) => Some((
                    name,
                    TableReader::new(self.file, self.keys, table, value.span()),
                )),
                _ => {
                    self.typed(value, None::<()>, || message!("type-table"));
                    None
                }
            })
            .collect()
    }

    fn entries(&self) -> impl Iterator<Item = (Placed<Text>, &'t Spanned<DeValue<'t>>)> {
        let mut entries: Vec<_> = self.table.iter().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        entries.into_iter().map(|(key, value)| {
            let name = Placed {
                value: visible(key.get_ref()).into(),
                place: self.file.place(key.span()),
            };
            (name, value)
        })
    }

    fn value(&self, key: &'static str) -> Option<&'t Spanned<DeValue<'t>>> {
        if cfg!(debug_assertions) {
            debug_assert!(self.keys.find(key).is_some(), "unlisted: {key}");
            self.asked.borrow_mut().push(key);
        }
        self.table.get(key)
    }

    fn require(&self, key: &'static str) {
        debug_assert!(
            self.keys.find(key).is_some_and(|key| key.required),
            "not required: {key}"
        );
        if !self.has(key) {
            self.file
                .report(Diagnostic::new(Code::MissingKey, self.place()).with("key", key));
        }
    }

    fn as_whole(&self, value: &Spanned<DeValue<'_>>) -> Option<Placed<u32>> {
        let whole = match value.get_ref() {
            DeValue::Integer(integer) if integer.radix() == 10 => integer.as_str().parse().ok(),
            _ => None,
        };
        self.typed(value, whole, || message!("type-whole"))
    }

    fn as_number(&self, value: &Spanned<DeValue<'_>>) -> Option<Placed<Number>> {
        let literal = match value.get_ref() {
            DeValue::Integer(integer) if integer.radix() == 10 => Some(integer.as_str()),
            DeValue::Float(float) => Some(float.as_str()),
            _ => None,
        };
        let number = match literal.map(Number::from_plain) {
            Some(Err(NumberError::TooManyDigits)) => {
                self.file.report(
                    Diagnostic::new(Code::NumberTooLong, self.file.place(value.span()))
                        .with("number", literal.unwrap_or_default()),
                );
                return None;
            }
            Some(Ok(number)) => Some(number),
            Some(Err(NumberError::NotANumber)) | None => None,
        };
        self.typed(value, number, || message!("type-number"))
    }

    /// The value with its place, or a report that it is of another type.
    fn typed<T>(
        &self,
        value: &Spanned<DeValue<'_>>,
        typed: Option<T>,
        expected: impl Fn() -> Message,
    ) -> Option<Placed<T>> {
        let place = self.file.place(value.span());
        match typed {
            Some(value) => Some(Placed { value, place }),
            None => {
                let expected = expected();
                let advice = misquoting::advice(value.get_ref(), &expected);
                self.file.report(
                    Diagnostic::new(Code::WrongType, place)
                        .with("expected", expected)
                        .with("advice", advice),
                );
                None
            }
        }
    }
}

fn is_word(value: &DeValue<'_>) -> bool {
    let text = value.as_str().map(str::trim_start);
    text.is_some_and(|text| !text.starts_with(|first: char| first.is_ascii_digit()))
}

impl Drop for TableReader<'_> {
    fn drop(&mut self) {
        if self.any_key_allowed {
            return;
        }
        if cfg!(debug_assertions) && !std::thread::panicking() {
            let asked = self.asked.borrow();
            let unread = self.keys.keys.iter().find(|key| !asked.contains(&key.name));
            debug_assert!(unread.is_none(), "unread: {unread:?} of {}", self.keys.name);
        }
        let is_known = |key: &str| self.keys.find(key).is_some();
        if self.table.keys().all(|key| is_known(key.get_ref())) {
            return;
        }
        // What belongs to a target stands here where the heading of the target is missing.
        let has_targets = self.keys.find("target").is_some();
        let of_target = |key: &str| has_targets && self.keys.below("target").find(key).is_some();
        let mut heading_told = false;
        for (name, _) in self.entries() {
            if is_known(name.value.as_str()) {
                continue;
            }
            let lacks_heading = of_target(name.value.as_str());
            if lacks_heading && std::mem::replace(&mut heading_told, true) {
                continue;
            }
            let known = || self.keys.keys.iter().map(|key| key.name);
            let near = nearest(&name.value, known());
            let mut allowed: Vec<String> = known().map(str::to_owned).collect();
            allowed.sort();
            self.file.report(
                Diagnostic::new(Code::UnknownKey, name.place)
                    .with("key", name.value)
                    .with("near", near.as_slice())
                    .with("count", near.len())
                    .with("heading", if lacks_heading { "target" } else { "none" })
                    .with("allowed", allowed.as_slice()),
            );
        }
    }
}
