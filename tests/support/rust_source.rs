//! Rust source as tokens, without comments, without what is compiled for tests only, and without
//! what is said to the compiler's lints.

use super::{files_below, root};

/// A source file of the program with its tokens.
pub struct SourceFile {
    pub path: String,
    pub tokens: Vec<Token>,
}

impl SourceFile {
    pub fn place(&self, token: &Token) -> String {
        format!("{}:{}", self.path, token.line)
    }
}

/// All source files of the program.
pub fn source_files() -> Vec<SourceFile> {
    let files = files_below(&root().join("src"), "rs");
    assert!(files.len() > 50, "the source files are found");
    files
        .into_iter()
        .map(|path| SourceFile {
            tokens: tokens(&std::fs::read_to_string(&path).unwrap()),
            path: path
                .strip_prefix(root())
                .unwrap()
                .display()
                .to_string()
                .replace('\\', "/"),
        })
        .collect()
}

/// A token with the line it stands on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Token {
    pub kind: Kind,
    pub line: usize,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A name or number.
    Word(String),
    /// The content of a string literal as it is written, escapes included.
    Text(String),
    /// Any other symbol.
    Symbol(char),
}

impl Token {
    pub fn is_word(&self, word: &str) -> bool {
        matches!(&self.kind, Kind::Word(own) if own == word)
    }

    pub fn is_symbol(&self, symbol: char) -> bool {
        self.kind == Kind::Symbol(symbol)
    }

    pub fn word(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// The tokens of a source text; comments, doc comments and `#[cfg(test)]` items are left out.
pub fn tokens(source: &str) -> Vec<Token> {
    let mut lexer = Lexer {
        rest: source.chars().collect(),
        at: 0,
        line: 1,
    };
    let mut tokens = Vec::new();
    while let Some(token) = lexer.next_token() {
        tokens.push(token);
    }
    without_tests_and_lints(&tokens)
}

/// The position of the bracket that closes the one at `open`.
pub fn closing(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0;
    for (index, token) in tokens.iter().enumerate().skip(open) {
        match token.kind {
            Kind::Symbol('(' | '[' | '{') => depth += 1,
            Kind::Symbol(')' | ']' | '}') => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return index;
        }
    }
    panic!("a bracket on line {} is never closed", tokens[open].line);
}

fn without_tests_and_lints(tokens: &[Token]) -> Vec<Token> {
    let mut kept = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let Some((open, name)) = attribute(tokens, at) else {
            kept.push(tokens[at].clone());
            at += 1;
            continue;
        };
        let end = closing(tokens, open);
        let is_for_tests = name == "cfg" && tokens[open + 3].is_word("test");
        if is_for_tests {
            at = end_of_item(tokens, end + 1) + 1;
        } else if ["allow", "expect", "deny", "cfg_attr"].contains(&name) {
            at = end + 1;
        } else {
            kept.extend_from_slice(&tokens[at..=open]);
            at = open + 1;
        }
    }
    kept
}

/// The bracket and the name of the attribute that begins here.
fn attribute(tokens: &[Token], at: usize) -> Option<(usize, &str)> {
    if !tokens[at].is_symbol('#') {
        return None;
    }
    let open = if tokens.get(at + 1)?.is_symbol('!') {
        at + 2
    } else {
        at + 1
    };
    let name = tokens.get(open + 1)?.word()?;
    tokens[open].is_symbol('[').then_some((open, name))
}

/// An item ends with its block, or with a semicolon where it has none.
fn end_of_item(tokens: &[Token], mut at: usize) -> usize {
    while !tokens[at].is_symbol('{') && !tokens[at].is_symbol(';') {
        at += 1;
    }
    if tokens[at].is_symbol('{') {
        closing(tokens, at)
    } else {
        at
    }
}

struct Lexer {
    rest: Vec<char>,
    at: usize,
    line: usize,
}

impl Lexer {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.rest.get(self.at + ahead).copied()
    }

    fn advance(&mut self) -> Option<char> {
        let symbol = self.peek(0)?;
        self.at += 1;
        if symbol == '\n' {
            self.line += 1;
        }
        Some(symbol)
    }

    fn next_token(&mut self) -> Option<Token> {
        loop {
            let line = self.line;
            let token = |kind| Some(Token { kind, line });
            match (self.peek(0)?, self.peek(1)) {
                ('/', Some('/')) => {
                    while self.peek(0).is_some_and(|it| it != '\n') {
                        self.advance();
                    }
                }
                ('/', Some('*')) => self.block_comment(),
                ('"', _) => {
                    self.advance();
                    return token(Kind::Text(self.quoted()));
                }
                ('r', Some('"' | '#')) if self.is_raw_string() => {
                    return token(Kind::Text(self.raw()));
                }
                ('\'', _) => self.character_or_lifetime(),
                (symbol, _) if symbol.is_whitespace() => {
                    self.advance();
                }
                (symbol, _) if symbol.is_alphanumeric() || symbol == '_' => {
                    let word = self.word();
                    // `b"..."` and `br"..."`: bytes are no sentence, but their end must be found.
                    if word == "b" && self.peek(0) == Some('"') {
                        continue;
                    }
                    return token(Kind::Word(word));
                }
                (symbol, _) => {
                    self.advance();
                    return token(Kind::Symbol(symbol));
                }
            }
        }
    }

    fn word(&mut self) -> String {
        let mut word = String::new();
        while let Some(symbol) = self.peek(0).filter(|it| it.is_alphanumeric() || *it == '_') {
            word.push(symbol);
            self.advance();
        }
        word
    }

    fn quoted(&mut self) -> String {
        let mut text = String::new();
        while let Some(symbol) = self.advance() {
            match symbol {
                '"' => return text,
                '\\' => {
                    text.push(symbol);
                    text.extend(self.advance());
                }
                _ => text.push(symbol),
            }
        }
        panic!("a string is never closed");
    }

    fn is_raw_string(&self) -> bool {
        let hashes = (1..)
            .take_while(|ahead| self.peek(*ahead) == Some('#'))
            .count();
        self.peek(1 + hashes) == Some('"')
    }

    fn raw(&mut self) -> String {
        self.advance();
        let mut end = String::from("\"");
        while self.peek(0) == Some('#') {
            end.push('#');
            self.advance();
        }
        self.advance();
        let mut text = String::new();
        while !text.ends_with(&end) {
            text.push(self.advance().expect("a raw string is closed"));
        }
        text.truncate(text.len() - end.len());
        text
    }

    /// `'a'`, `'\n'` and `'\u{a0}'` are characters; `'a` alone is a lifetime.
    fn character_or_lifetime(&mut self) {
        self.advance();
        if self.peek(0) == Some('\\') {
            self.advance();
            self.advance();
            while self.advance().is_some_and(|symbol| symbol != '\'') {}
        } else if self.peek(1) == Some('\'') {
            self.advance();
            self.advance();
        } else {
            self.word();
        }
    }

    fn block_comment(&mut self) {
        let mut depth = 0;
        loop {
            match (self.peek(0), self.peek(1)) {
                (Some('/'), Some('*')) => depth += 1,
                (Some('*'), Some('/')) => depth -= 1,
                (None, _) => panic!("a comment is never closed"),
                _ => {
                    self.advance();
                    continue;
                }
            }
            self.advance();
            self.advance();
            if depth == 0 {
                return;
            }
        }
    }
}
