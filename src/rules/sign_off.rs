//! Recording that somebody checked targets against the text of the decision.
//!
//! The file is changed by its bytes, not written anew: comments, order and line ends stay as they
//! are, whatever they are.

use super::files::book::{BookTarget, TargetValue};
use super::library::Library;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, SourceText, SpanPlace};
use crate::folded::nearest_codes;
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
}

/// Targets with the codes of what they are for.
pub(super) type CodedTargets<'t> = Vec<(&'t Text, &'t BookTarget)>;

impl Library {
    /// Signs off targets of a rule set or overlay that was read from a file.
    ///
    /// # Errors
    /// A code is not in the file, or none of its targets is set.
    pub fn sign_off(&self, id: &str, sign_off: &SignOff) -> Result<SignedFile, Diagnostics> {
        let (source, targets) = self.file_of(id).ok_or_else(|| self.unknown_id(id))?;
        let mut diagnostics = Diagnostics::default();
        for wanted in sign_off.codes.iter().flatten() {
            let of_code: Vec<_> = targets
                .iter()
                .filter(|(code, _)| is_meant(code, wanted))
                .collect();
            if of_code.is_empty() {
                let codes = targets.iter().map(|(code, _)| code.as_str());
                diagnostics.push(no_such_code(wanted, nearest_codes(wanted, codes)));
            } else if of_code.iter().all(|(_, target)| is_unset(target)) {
                let place = SpanPlace::new(source, &of_code[0].1.span);
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
        let chosen = targets.into_iter().filter(|(code, _)| meant(code));
        Ok(signed(source, chosen.collect(), sign_off))
    }

    /// The file of an id with its targets.
    pub(super) fn file_of(&self, id: &str) -> Option<(&Arc<SourceText>, CodedTargets<'_>)> {
        if let Some(book) = self.book(id) {
            return Some((&book.source, book.targets().collect()));
        }
        let overlay = self.overlay(id)?;
        Some((&overlay.source, overlay.targets().collect()))
    }
}

/// That a code is not among those at hand.
pub fn no_such_code(code: &str, near: Vec<String>) -> Diagnostic {
    Diagnostic::new(Code::NotInFile, Place::Nowhere)
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

fn is_unset(target: &BookTarget) -> bool {
    matches!(target.value, TargetValue::Unset(_))
}

fn signed(source: &Arc<SourceText>, targets: CodedTargets<'_>, sign_off: &SignOff) -> SignedFile {
    let (mut signed, mut left) = (Vec::new(), Vec::new());
    let mut spans = Vec::new();
    for (code, target) in targets {
        let line = source.line_of(target.span.start) as usize;
        if is_unset(target) {
            left.push((code.clone(), line));
        } else {
            signed.push((code.clone(), line));
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
    let record = record(sign_off, &codes, &text);
    text.push_str(&record);
    SignedFile { text, signed, left }
}

/// The record behind the file, with the file's own line ends.
fn record(sign_off: &SignOff, codes: &[&Text], text: &str) -> String {
    let quoted = |text: &str| toml_edit::Value::from(text).to_string();
    let codes: Vec<String> = codes.iter().map(|code| quoted(code)).collect();
    let mut lines = vec![
        String::new(),
        "[[signed_off]]".to_owned(),
        format!("by       = {}", quoted(&sign_off.by)),
        format!("document = {}", quoted(&sign_off.document)),
        format!("date     = {}", sign_off.date),
        format!("codes    = [{}]", codes.join(", ")),
        String::new(),
    ];
    if !text.ends_with('\n') {
        lines.insert(0, String::new());
    }
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    lines.join(end)
}
