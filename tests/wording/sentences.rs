//! No sentence for people stands in the code outside `src/wording`.

use crate::support::rust_source::{Token, source_files, tokens};
use std::collections::BTreeSet;

/// Files whose Vietnamese words belong to the survey or rule format, not to any message.
const FORMAT_WORDS: &[(&str, &str)] = &[
    (
        "src/survey/table/column.rs",
        "the names of the survey's columns, a contract",
    ),
    (
        "src/survey/table/information_column.rs",
        "the names of the columns that only inform, a contract",
    ),
    (
        "src/survey/words/answer.rs",
        "the answers that a survey may hold, a contract",
    ),
    (
        "src/rules/files/fact.rs",
        "the names of the survey's facts, a contract",
    ),
    (
        "src/rules/files/keys.rs",
        "the answer that a yes/no target asks for",
    ),
    ("src/render/sql/cell.rs", "conditions of SQL"),
    (
        "src/render/sql/dialect.rs",
        "letters with marks, a table for SQL",
    ),
    ("src/render/sql/part.rs", "beginnings of statements of SQL"),
    (
        "src/survey/letters/characters.rs",
        "look-alike letters, a table",
    ),
    (
        "src/survey/letters/encoding/mod.rs",
        "letters of Windows-1252, a table",
    ),
    (
        "src/survey/letters/encoding/syllable.rs",
        "initials of syllables, a table",
    ),
    (
        "src/survey/letters/encoding/tcvn3.rs",
        "letters of an encoding, a table",
    ),
    (
        "src/survey/letters/encoding/vni.rs",
        "letters of an encoding, a table",
    ),
];

/// Single literals that are no sentence, each with the reason.
const EXCUSED: [(&str, &str, &str); 3] = [
    (
        "src/rules/files/checking/targets.rs",
        r#"is = \"đạt\""#,
        "a line of a rule file, shown as an example",
    ),
    (
        "src/render/xlsx/style.rs",
        "Times New Roman",
        "the name of a typeface",
    ),
    (
        "src/render/xlsx/style.rs",
        r#"&\"Times New Roman,Regular\"&9"#,
        "the same in the code of a page's header",
    ),
];

#[test]
fn no_sentence_stands_outside_the_wording() {
    let mut used = BTreeSet::new();
    for file in source_files() {
        for token in &file.tokens {
            let Some(text) = token.text().filter(|text| is_for_people(text)) else {
                continue;
            };
            if let Some((path, _)) = FORMAT_WORDS.iter().find(|(path, _)| *path == file.path) {
                used.insert((*path).to_owned());
                continue;
            }
            let excused = EXCUSED
                .iter()
                .find(|(path, literal, _)| *path == file.path && *literal == text);
            assert!(
                excused.is_some(),
                "{}: “{text}” belongs into src/wording",
                file.place(token)
            );
            used.insert(file.path.clone());
        }
    }
    // An exception that excuses nothing is out of date.
    let listed = FORMAT_WORDS.iter().map(|(path, _)| *path);
    for path in listed.chain(EXCUSED.iter().map(|(path, _, _)| *path)) {
        assert!(used.contains(path), "{path} needs no exception any more");
    }
}

/// Vietnamese letters, or three words in a row.
fn is_for_people(text: &str) -> bool {
    let foreign = |symbol: char| symbol.is_alphabetic() && !symbol.is_ascii();
    let is_word = |word: &str| {
        let word = word.trim_end_matches(['.', ',', ':', ';', '!', '?']);
        word.len() > 1 && word.bytes().all(|it| it.is_ascii_alphabetic())
    };
    let words: Vec<&str> = text.split(' ').collect();
    text.contains(foreign)
        || words
            .windows(3)
            .any(|three| three.iter().all(|word| is_word(word)))
}

#[test]
fn the_search_for_sentences_finds_them() {
    let source = r##"
        #![expect(dead_code, reason = "the compiler is no person")]
        /// A sentence in a comment.
        #[command(about = "the help would show this")]
        fn told() -> &'static str {
            let _ = ('"', '\'', b"raw bytes here now", r#"not "a sentence" at all"#);
            /* another one /* nested */ here */
            "the file cannot be read"
        }
        #[cfg(test)]
        mod tests { fn x() { let _ = "this one is only for tests"; } }
        fn vietnamese() -> &'static str { "không đọc được" }
    "##;
    let found = tokens(source);
    let texts: Vec<&str> = found.iter().filter_map(Token::text).collect();
    assert_eq!(
        texts,
        [
            "the help would show this",
            "raw bytes here now",
            r#"not "a sentence" at all"#,
            "the file cannot be read",
            "không đọc được",
        ]
    );
    assert!(is_for_people("the file cannot be read"));
    assert!(is_for_people("đạt"));
    assert!(!is_for_people("{about}\n\n{} {{usage}}"));
    assert!(!is_for_people("column-verdict"));
    assert!(!is_for_people(".nongthon-"));
}
