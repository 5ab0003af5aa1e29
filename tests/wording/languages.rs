//! Every sentence that a person reads exists in both languages, and the code uses each of them with
//! its arguments.

use crate::support::rust_source::{Kind, SourceFile, Token, closing, source_files};
use crate::support::*;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use nongthon::assess::{Verdict, VerdictBasis};
use nongthon::diagnostic::{Code, Severity};
use nongthon::wording::Language;
use std::collections::{BTreeMap, BTreeSet};

type Names = BTreeSet<String>;

// ------------------------------------------------------------------------ the wording files

/// What a message of a wording file takes and offers.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Entries {
    /// The attributes, such as `help`; the empty name is the message itself.
    parts: BTreeMap<String, Part>,
}

/// The variables of a sentence, and the words it chooses by.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Part {
    variables: Names,
    choices: Names,
}

impl Entries {
    fn variables(&self) -> Names {
        let parts = self.parts.values();
        parts.flat_map(|part| part.variables.clone()).collect()
    }
}

fn entries(text: &str) -> BTreeMap<String, Entries> {
    let resource = fluent_syntax::parser::parse(text)
        .unwrap_or_else(|(_, errors)| panic!("the wording is not Fluent: {errors:?}"));
    let mut found: BTreeMap<String, Entries> = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            let is_comment = !matches!(entry, Entry::Term(_) | Entry::Junk { .. });
            assert!(is_comment, "only messages and comments are used: {entry:?}");
            continue;
        };
        let key = message.id.name.to_owned();
        let value = message.value.as_ref();
        let value = value.unwrap_or_else(|| panic!("{key} has no text of its own"));
        let mut own = Entries::default();
        own.parts.insert(String::new(), part(value));
        for attribute in &message.attributes {
            let name = attribute.id.name.to_owned();
            own.parts.insert(name, part(&attribute.value));
        }
        let twin = found.insert(key.clone(), own);
        assert_eq!(twin, None, "{key} stands twice");
    }
    found
}

fn part(pattern: &Pattern<&str>) -> Part {
    let mut part = Part::default();
    add_pattern(pattern, &mut part);
    part
}

fn add_pattern(pattern: &Pattern<&str>, part: &mut Part) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => add_expression(expression, part),
        }
    }
}

fn add_expression(expression: &Expression<&str>, part: &mut Part) {
    match expression {
        Expression::Inline(inline) => add_inline(inline, part),
        Expression::Select { selector, variants } => {
            add_inline(selector, part);
            for variant in variants {
                let key = match &variant.key {
                    VariantKey::Identifier { name } => *name,
                    VariantKey::NumberLiteral { value } => *value,
                };
                // How many plural forms there are is each language's own affair.
                if !["zero", "one", "two", "few", "many", "other"].contains(&key) {
                    part.choices.insert(key.to_owned());
                }
                add_pattern(&variant.value, part);
            }
        }
    }
}

fn add_inline(inline: &InlineExpression<&str>, part: &mut Part) {
    match inline {
        InlineExpression::VariableReference { id } => {
            part.variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => add_expression(expression, part),
        InlineExpression::FunctionReference { arguments, .. } => add_arguments(arguments, part),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        other => panic!("not used in the wording: {other:?}"),
    }
}

fn add_arguments(arguments: &CallArguments<&str>, part: &mut Part) {
    for argument in &arguments.positional {
        add_inline(argument, part);
    }
}

fn messages() -> BTreeMap<String, Entries> {
    entries(&Language::Vietnamese.messages().concat())
}

fn help() -> BTreeMap<String, Entries> {
    entries(&Language::Vietnamese.help().concat())
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_arguments() {
    for (vietnamese, english) in [
        (
            Language::Vietnamese.messages(),
            Language::English.messages(),
        ),
        (Language::Vietnamese.help(), Language::English.help()),
    ] {
        let (vietnamese, english) = (entries(&vietnamese.concat()), entries(&english.concat()));
        let keys = |entries: &BTreeMap<String, Entries>| entries.keys().cloned().collect::<Names>();
        let only = |one: &Names, other: &Names| one.difference(other).cloned().collect::<Vec<_>>();
        let (vi, en) = (keys(&vietnamese), keys(&english));
        assert_eq!(only(&vi, &en), [""; 0], "only in Vietnamese");
        assert_eq!(only(&en, &vi), [""; 0], "only in English");
        for (key, own) in &vietnamese {
            assert_eq!(
                own, &english[key],
                "{key}: Vietnamese is left, English right"
            );
        }
    }
}

#[test]
fn both_languages_keep_the_same_order() {
    // So that a translator can read them side by side.
    let [vi, en] = [Language::Vietnamese, Language::English];
    let keys = |texts: &[&'static str]| -> Vec<_> {
        let keys = texts.iter().flat_map(|it| wording_keys(it));
        keys.collect()
    };
    for (vi, en) in [(vi.messages(), en.messages()), (vi.help(), en.help())] {
        let differing = keys(vi).into_iter().zip(keys(en)).find(|(vi, en)| vi != en);
        assert_eq!(differing, None, "where English stands otherwise");
    }
}

#[test]
fn every_diagnostic_has_a_sentence_and_errors_and_warnings_say_what_to_do() {
    let messages = messages();
    for code in Code::ALL {
        let entry = messages.get(code.name());
        let entry = entry.unwrap_or_else(|| panic!("no sentence for {}", code.name()));
        if code.severity() != Severity::Notice {
            let has_help = entry.parts.contains_key("help");
            assert!(has_help, "{} does not say what to do", code.name());
        }
    }
}

// ------------------------------------------------------------------------ what the code uses

/// A message that the code makes: its key, the names of its arguments, and where.
struct Made {
    key: String,
    arguments: Names,
    place: String,
}

/// Every `message!("key", name = value)` and `Message::new("key")`.
fn made_messages(file: &SourceFile) -> Vec<Made> {
    let tokens = &file.tokens;
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let is_macro = token.is_word("message") && is(tokens, at + 1, '!');
        let is_new = token.is_word("Message") && follows(tokens, at, &["new"]);
        let open = match (is_macro, is_new) {
            (true, _) => at + 2,
            (_, true) => at + 4,
            _ => continue,
        };
        // An empty key is made where only arguments matter.
        let key = tokens.get(open + 1).and_then(Token::text);
        let Some(key) = key.filter(|key| !key.is_empty()) else {
            continue;
        };
        let end = closing(tokens, open);
        let mut arguments = macro_arguments(&tokens[open + 1..end]);
        arguments.extend(chained_arguments(tokens, end + 1));
        found.push(Made {
            key: key.to_owned(),
            arguments,
            place: file.place(token),
        });
    }
    found
}

/// Every `Diagnostic::new(Code::Name, ...)` and `diagnostic(Code::Name, ...)` with what is
/// chained to it.
fn made_diagnostics(file: &SourceFile) -> Vec<Made> {
    let tokens = &file.tokens;
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let open = if token.is_word("Diagnostic") && follows(tokens, at, &["new"]) {
            at + 4
        } else if token.is_word("diagnostic") && is(tokens, at + 1, '(') {
            at + 1
        } else {
            continue;
        };
        let names_code = tokens.get(open + 1).is_some_and(|it| it.is_word("Code"));
        let Some(name) = tokens
            .get(open + 4)
            .and_then(Token::word)
            .filter(|_| names_code)
        else {
            continue;
        };
        let code = Code::ALL.iter().find(|code| format!("{code:?}") == name);
        let end = closing(tokens, open);
        found.push(Made {
            key: code.expect("a code").name().to_owned(),
            arguments: chained_arguments(tokens, end + 1),
            place: file.place(token),
        });
    }
    found
}

fn is(tokens: &[Token], at: usize, symbol: char) -> bool {
    tokens.get(at).is_some_and(|token| token.is_symbol(symbol))
}

/// Whether `::name` follows.
fn follows(tokens: &[Token], at: usize, names: &[&str]) -> bool {
    is(tokens, at + 1, ':')
        && is(tokens, at + 2, ':')
        && tokens
            .get(at + 3)
            .and_then(Token::word)
            .is_some_and(|word| names.contains(&word))
        && is(tokens, at + 4, '(')
}

/// The names before a single `=` at the top level.
fn macro_arguments(tokens: &[Token]) -> Names {
    let mut names = Names::new();
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at].kind {
            Kind::Symbol('(' | '[' | '{') => at = closing(tokens, at),
            Kind::Word(name)
                if is(tokens, at + 1, '=')
                    && !is(tokens, at + 2, '=')
                    && at > 0
                    && is(tokens, at - 1, ',') =>
            {
                names.insert(name.clone());
            }
            _ => {}
        }
        at += 1;
    }
    names
}

/// The names in `.with("name", value)` that follow, whatever else is chained between them.
fn chained_arguments(tokens: &[Token], mut at: usize) -> Names {
    let mut names = Names::new();
    while is(tokens, at, '.') && is(tokens, at + 2, '(') {
        if tokens[at + 1].is_word("with") {
            names.extend(tokens[at + 3].text().map(str::to_owned));
        }
        at = closing(tokens, at + 2) + 1;
        if is(tokens, at, '?') {
            at += 1;
        }
    }
    names
}

#[test]
fn every_message_is_made_with_the_arguments_of_its_sentence() {
    let messages = messages();
    let mut made = 0;
    for file in source_files() {
        for message in made_messages(&file) {
            let entry = messages.get(&message.key);
            let entry =
                entry.unwrap_or_else(|| panic!("{}: no sentence {}", message.place, message.key));
            assert_eq!(
                message.arguments,
                entry.variables(),
                "{}: arguments of {} (code left, wording right)",
                message.place,
                message.key
            );
            made += 1;
        }
    }
    assert!(made > 50, "only {made} messages were found in the code");
}

#[test]
fn every_diagnostic_is_made_with_the_arguments_of_its_sentence() {
    let messages = messages();
    let mut without = messages.clone();
    for file in source_files() {
        for diagnostic in made_diagnostics(&file) {
            let expected = messages[&diagnostic.key].variables();
            assert_eq!(
                diagnostic.arguments, expected,
                "{}: arguments of {} (code left, wording right)",
                diagnostic.place, diagnostic.key
            );
            without.remove(&diagnostic.key);
        }
    }
    // A code that is chosen elsewhere has no arguments that could be forgotten.
    for code in Code::ALL {
        if let Some(entry) = without.get(code.name()) {
            assert_eq!(
                entry.variables(),
                Names::new(),
                "{} is never made",
                code.name()
            );
        }
    }
}

/// Literals that look like a key but are none, each with a reason.
const NO_KEYS: [(&str, &str); 0] = [];

#[test]
fn every_literal_that_looks_like_a_key_is_one() {
    let known: Names = messages().into_keys().chain(help().into_keys()).collect();
    for file in source_files() {
        for token in &file.tokens {
            let Some(text) = token.text().filter(|text| looks_like_a_key(text)) else {
                continue;
            };
            let excused = NO_KEYS.iter().any(|(literal, _)| *literal == text);
            assert!(
                known.contains(text) || excused,
                "{}: there is no sentence {text}",
                file.place(token)
            );
        }
    }
}

/// `some-words-with-hyphens`.
fn looks_like_a_key(text: &str) -> bool {
    let words: Vec<&str> = text.split('-').collect();
    let is_word = |word: &&str| !word.is_empty() && word.bytes().all(|it| it.is_ascii_lowercase());
    words.len() > 1 && words.iter().all(is_word)
}

#[test]
fn every_word_that_is_asked_for_exists() {
    let known: Names = messages().into_keys().chain(help().into_keys()).collect();
    let mut asked = 0;
    for file in source_files() {
        let tokens = &file.tokens;
        for (at, token) in tokens.iter().enumerate() {
            let asks = token.is_word("word")
                && is(tokens, at + 1, '(')
                && at > 1
                && (tokens[at - 2].is_word("wording") || file.path.starts_with("src/wording/"));
            let Some(key) = tokens.get(at + 2).and_then(Token::text).filter(|_| asks) else {
                continue;
            };
            assert!(known.contains(key), "{}: no word {key}", file.place(token));
            asked += 1;
        }
    }
    assert!(asked > 5, "only {asked} words are asked for");
}

#[test]
fn no_message_is_left_over() {
    let mut used: Names = Code::ALL.iter().map(|it| it.name().to_owned()).collect();
    // Verdicts and what they rest on are said by the names that the JSON has for them.
    used.extend(Verdict::ALL.iter().map(|it| it.name().to_owned()));
    let bases = [
        VerdictBasis::Computed,
        VerdictBasis::Reported,
        VerdictBasis::Concluded,
    ];
    used.extend(bases.iter().map(|it| it.name().to_owned()));
    for file in source_files() {
        used.extend(
            file.tokens
                .iter()
                .filter_map(Token::text)
                .map(str::to_owned),
        );
    }
    let left_over: Vec<String> = messages()
        .into_keys()
        .filter(|it| !used.contains(it))
        .collect();
    assert_eq!(left_over, [""; 0]);
}
