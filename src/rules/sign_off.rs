//! Recording that somebody checked targets against the text of the decision.
//!
//! The file is changed by its bytes, not written anew: comments, order and line ends stay as they
//! are, whatever they are.

use super::files::book::{BookTarget, TargetValue};
use super::files::citation::Citation;
use super::files::signature::SignableTarget;
use super::library::Library;
use crate::diagnostic::{
    Arg, Code, Diagnostic, Diagnostics, Place, SourceText, SpanPlace, message,
};
use crate::folded::{folded, nearest_codes};
use crate::text::Text;
use jiff::civil::Date;
use std::sync::Arc;

/// Who checked what against which document, and when.
#[derive(Clone, Debug)]
pub struct SignOff {
    /// Who.
    pub by: String,
    /// The document that was read.
    pub document: String,
    /// The day.
    pub date: Date,
    /// The last day that has come: nothing was checked after it.
    pub today: Date,
    /// The codes of indicators or parts; `None` for every target that is set.
    pub codes: Option<Vec<String>>,
}

/// A file signed off.
#[derive(Debug)]
pub struct SignedFile {
    /// The text of the file as it is to be.
    pub text: String,
    /// The code and line of each target that now counts as checked against the text.
    pub signed: Vec<(Text, usize)>,
    /// Those that are not set, so that there was nothing to check.
    pub left: Vec<(Text, usize)>,
    /// Those that rest on another document, which was not the one that was read.
    pub of_others: Vec<(Text, usize)>,
}

/// A file and its targets.
pub(super) struct TargetFile<'t> {
    pub source: &'t Arc<SourceText>,
    pub checked_on: Date,
    pub targets: Vec<SignableTarget<'t>>,
}

impl Library {
    /// Signs off targets of a rule set or overlay that was read from a file.
    ///
    /// # Errors
    /// A code is not in the file, or none of its targets is set.
    pub fn sign_off(&self, id: &str, sign_off: &SignOff) -> Result<SignedFile, Diagnostics> {
        let file = self.file_of(id).ok_or_else(|| self.unknown_id(id))?;
        let (source, targets) = (file.source, file.targets);
        let documents = documents_meant(&sign_off.document, &targets)?;
        let is_of_document = |target: &BookTarget| {
            let cited = target.citation.as_ref();
            cited.is_some_and(|cited| documents.iter().any(|known| known.key == cited.key))
        };
        let mut diagnostics = in_future(source, file.checked_on, sign_off);
        for document in &documents {
            if let Some(issued) = document.issued.filter(|issued| sign_off.date < *issued) {
                diagnostics.push(
                    Diagnostic::new(Code::SignOffTooEarly, Place::Nowhere)
                        .with("document", &document.document)
                        .with("issued", issued)
                        .with("day", sign_off.date),
                );
            }
        }
        for wanted in sign_off.codes.iter().flatten() {
            let of_code: Vec<_> = targets
                .iter()
                .filter(|it| is_meant(it.code, wanted))
                .collect();
            if of_code.is_empty() {
                let codes = targets.iter().map(|it| it.code.as_str());
                diagnostics.push(no_such_code(wanted, nearest_codes(wanted, codes)));
            } else if !of_code.iter().any(|it| is_of_document(it.target)) {
                let place = SpanPlace::new(source, &of_code[0].target.span);
                let cited = of_code[0].target.citation.as_ref();
                let cited = cited.map(|it| Arg::from(&it.document));
                diagnostics.push(
                    Diagnostic::new(Code::SignOffOtherDocument, place)
                        .with("code", wanted.as_str())
                        .with("document", cited.unwrap_or_else(|| Arg::from(""))),
                );
            } else if of_code.iter().all(|it| is_unset(it.target)) {
                let place = SpanPlace::new(source, &of_code[0].target.span);
                diagnostics
                    .push(Diagnostic::new(Code::SignOffUnset, place).with("code", wanted.as_str()));
            }
        }
        if diagnostics.has_errors() {
            return Err(diagnostics);
        }
        let meant = |code: &Text| {
            let codes = sign_off.codes.as_ref();
            codes.is_none_or(|codes| codes.iter().any(|wanted| is_meant(code, wanted)))
        };
        let chosen = targets.into_iter().filter(|it| meant(it.code));
        let (chosen, others): (Vec<SignableTarget<'_>>, Vec<SignableTarget<'_>>) =
            chosen.partition(|it| is_of_document(it.target));
        let document = match documents.as_slice() {
            // Its key stands for the document's name, which says more to whoever reads the record.
            [only] if *only.key == *sign_off.document => only.document.vi.to_string(),
            _ => sign_off.document.clone(),
        };
        let sign_off = SignOff {
            document,
            ..sign_off.clone()
        };
        let mut file = signed(source, chosen, &sign_off);
        file.of_others = others
            .into_iter()
            .filter(|it| !is_unset(it.target))
            .map(|it| (it.code.clone(), line(source, it.target)))
            .collect();
        Ok(file)
    }

    /// The file of an id with its targets.
    pub(super) fn file_of(&self, id: &str) -> Option<TargetFile<'_>> {
        if let Some(book) = self.book(id) {
            return Some(TargetFile {
                source: &book.source,
                checked_on: book.checked_on,
                targets: book.signable(),
            });
        }
        let overlay = self.overlay(id)?;
        Some(TargetFile {
            source: &overlay.source,
            checked_on: overlay.checked_on,
            targets: overlay.signable(),
        })
    }
}

/// That a code is not among those at hand.
pub fn no_such_code(code: &str, near: Vec<String>) -> Diagnostic {
    Diagnostic::new(Code::NoSuchCode, Place::Nowhere)
        .with("code", code)
        .with("near", near.as_slice())
        .with("count", near.len())
}

/// A part is meant by its own code and by that of its indicator.
fn is_meant(code: &str, wanted: &str) -> bool {
    let rest = code.strip_prefix(wanted);
    rest.is_some_and(|rest| {
        let part = rest.strip_prefix('.').unwrap_or_default();
        rest.is_empty() || (!part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase()))
    })
}

/// The documents of the file that a text means: by the key of a citation, by the name of the document,
/// or by the beginning of it, as far as that is one document's.
fn documents_meant(
    text: &str,
    targets: &[SignableTarget<'_>],
) -> Result<Vec<Arc<Citation>>, Diagnostic> {
    let mut cited: Vec<&Arc<Citation>> = Vec::new();
    for citation in targets.iter().filter_map(|it| it.target.citation.as_ref()) {
        if !cited.iter().any(|known| known.key == citation.key) {
            cited.push(citation);
        }
    }
    let wanted = document_words(text);
    let names = |citation: &Citation| {
        let names = [Some(&citation.document.vi), citation.document.en.as_ref()];
        let names = names.into_iter().flatten().map(|name| document_words(name));
        names.collect::<Vec<_>>()
    };
    let by_key = |it: &Citation| *it.key == *text;
    let by_name = |it: &Citation| names(it).contains(&wanted);
    let by_beginning = |it: &Citation| {
        let mut names = names(it).into_iter();
        names.any(|name| wanted.starts_with(&name) || name.starts_with(&wanted))
    };
    let ways: [&dyn Fn(&Citation) -> bool; 3] = [&by_key, &by_name, &by_beginning];
    let mut found: Vec<Arc<Citation>> = Vec::new();
    for way in ways.iter().filter(|_| !wanted.is_empty()) {
        found = cited
            .iter()
            .filter(|it| way(it))
            .map(|it| Arc::clone(it))
            .collect();
        if !found.is_empty() {
            break;
        }
    }
    let first = found.first().map(|it| it.document.clone());
    if first.is_some() && found.iter().all(|it| Some(&it.document) == first.as_ref()) {
        return Ok(found);
    }
    let known = cited
        .iter()
        .map(|it| message!("sign-off-citation", key = &it.key, document = &it.document));
    let known: Vec<Arg> = known.map(Arg::from).collect();
    Err(Diagnostic::new(Code::SignOffDocument, Place::Nowhere)
        .with("document", text)
        .with("found", found.len())
        .with("known", known))
}

/// The words and numbers of a document's name, without the word for number, so that names are told apart
/// however they are punctuated and never within a word.
fn document_words(name: &str) -> Vec<String> {
    const NUMBER: &str = "so";
    let name = folded(name);
    let words = name.split(|it: char| !it.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty() && *word != NUMBER);
    words
        .map(|word| word.trim_start_matches('0').to_owned())
        .collect()
}

/// Days of checks that have not come yet.
fn in_future(source: &Arc<SourceText>, checked_on: Date, sign_off: &SignOff) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let mut tell = |place: Place, what: &str, day: Date| {
        diagnostics.push(
            Diagnostic::new(Code::SignOffInFuture, place)
                .with("what", what)
                .with("day", day),
        );
    };
    if sign_off.date > sign_off.today {
        tell(Place::Nowhere, "date", sign_off.date);
    }
    if checked_on > sign_off.today {
        let start = source.text.find(CHECKED_ON).unwrap_or_default();
        let line = source.text[start..].lines().next().unwrap_or_default();
        let place = SpanPlace::new(source, &(start..start + line.len()));
        tell(place.into(), CHECKED_ON, checked_on);
    }
    diagnostics
}

/// The key of the day on which somebody last checked the file.
const CHECKED_ON: &str = "checked_on";

fn line(source: &SourceText, target: &BookTarget) -> usize {
    source.line_of(target.span.start) as usize
}

fn is_unset(target: &BookTarget) -> bool {
    matches!(target.value, TargetValue::Unset(_))
}

fn signed(
    source: &Arc<SourceText>,
    targets: Vec<SignableTarget<'_>>,
    sign_off: &SignOff,
) -> SignedFile {
    let (mut signed, mut left) = (Vec::new(), Vec::new());
    let mut spans = Vec::new();
    let mut as_signed: Vec<String> = Vec::new();
    for SignableTarget { code, target, law } in targets {
        if is_unset(target) {
            left.push((code.clone(), line(source, target)));
        } else {
            signed.push((code.clone(), line(source, target)));
            as_signed.push(law);
            spans.extend(target.basis_span.clone());
        }
    }
    // From the last to the first, so that the places before stay where they are.
    spans.sort_by_key(|span| std::cmp::Reverse(span.start));
    let mut text = source.text.to_string();
    for span in spans {
        text.replace_range(span, "\"text\"");
    }
    let mut codes: Vec<&Text> = Vec::new();
    for (code, _) in &signed {
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    let record = record(sign_off, &codes, &as_signed, &text);
    text.push_str(&record);
    SignedFile {
        text,
        signed,
        left,
        of_others: Vec::new(),
    }
}

/// The record behind the file, with the file's own line ends.
fn record(sign_off: &SignOff, codes: &[&Text], targets: &[String], text: &str) -> String {
    let quoted = |text: &str| toml_edit::Value::from(text).to_string();
    let codes: Vec<String> = codes.iter().map(|code| quoted(code)).collect();
    let mut lines = vec![
        String::new(),
        "[[signed_off]]".to_owned(),
        format!("by       = {}", quoted(&sign_off.by)),
        format!("document = {}", quoted(&sign_off.document)),
        format!("date     = {}", sign_off.date),
        format!("codes    = [{}]", codes.join(", ")),
        "targets  = [".to_owned(),
    ];
    lines.extend(
        targets
            .iter()
            .map(|target| format!("  {},", quoted(target))),
    );
    lines.extend(["]".to_owned(), String::new()]);
    if !text.ends_with('\n') {
        lines.insert(0, String::new());
    }
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    lines.join(end)
}
