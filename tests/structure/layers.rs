//! Parts of the program depend on each other in one direction, the one that docs/ARCHITECTURE.md draws.

use crate::support::project_file;
use crate::support::rust_source::{SourceFile, Token, closing, source_files};
use std::collections::BTreeSet;

/// The parts from the first to the last, those of a line independent of each other: the block under
/// the heading.
fn layers() -> Vec<Vec<String>> {
    let text = project_file("docs/ARCHITECTURE.md");
    let section = text.split("## Which way things depend").nth(1).unwrap();
    let block = section.split("```").nth(1).unwrap();
    let lines = block.lines().skip(1).filter(|line| !line.is_empty());
    lines
        .map(|line| line.split_whitespace().map(str::to_owned).collect())
        .collect()
}

/// `number` for `src/number/exact.rs`; none for what joins all parts.
fn part(path: &str) -> Option<&str> {
    let inside = path.strip_prefix("src/")?;
    let part = inside.split('/').next()?.trim_end_matches(".rs");
    (!["lib", "main"].contains(&part)).then_some(part)
}

/// The names right after `crate::`, one or a group, with the line of each.
fn used_parts(file: &SourceFile) -> Vec<(&str, &Token)> {
    let tokens = &file.tokens;
    let mut used = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let is_path = token.is_word("crate")
            && tokens.get(at + 1).is_some_and(|it| it.is_symbol(':'))
            && tokens.get(at + 2).is_some_and(|it| it.is_symbol(':'));
        let Some(next) = tokens.get(at + 3).filter(|_| is_path) else {
            continue;
        };
        if let Some(word) = next.word() {
            used.push((word, next));
        } else if next.is_symbol('{') {
            let group = &tokens[at + 4..closing(tokens, at + 3)];
            let mut depth = 0;
            let mut begins = true;
            for token in group {
                match token.word() {
                    Some(word) if begins && depth == 0 => used.push((word, token)),
                    _ => {}
                }
                begins = token.is_symbol(',');
                depth += i32::from(token.is_symbol('{')) - i32::from(token.is_symbol('}'));
            }
        }
    }
    used
}

#[test]
fn a_part_uses_earlier_parts_only() {
    let layers = layers();
    let place = |part: &str| {
        layers
            .iter()
            .position(|layer| layer.iter().any(|it| it == part))
    };
    let mut wrong = Vec::new();
    let mut uses = 0;
    for file in source_files() {
        let Some(own) = part(&file.path) else {
            continue;
        };
        let layer =
            place(own).unwrap_or_else(|| panic!("docs/ARCHITECTURE.md does not place {own}"));
        for (used, token) in used_parts(&file) {
            // A macro of the crate's root, not a part.
            if used == "message" {
                continue;
            }
            uses += 1;
            if used != own && place(used).is_none_or(|it| it >= layer) {
                wrong.push(format!("{}: {own} uses {used}", file.place(token)));
            }
        }
    }
    assert!(uses > 300, "the uses are found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_part_that_is_placed_is_there() {
    let there: BTreeSet<String> = source_files()
        .iter()
        .filter_map(|file| part(&file.path).map(str::to_owned))
        .collect();
    let placed: Vec<String> = layers().concat();
    assert_eq!(
        placed.len(),
        placed.iter().collect::<BTreeSet<_>>().len(),
        "none stands twice"
    );
    assert_eq!(placed.into_iter().collect::<BTreeSet<_>>(), there);
}
