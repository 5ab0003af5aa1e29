//! Parts of the program depend on each other in one direction, the one that docs/ARCHITECTURE.md draws.

use crate::support::project_file;
use crate::support::rust_source::{SourceFile, Token, closing, source_files};
use std::collections::BTreeSet;

/// Parts that depend on each other in one direction.
struct Whole {
    /// The heading over the block that draws it.
    heading: &'static str,
    /// The folder of the parts.
    folder: &'static str,
    /// What stands before a part in the paths of the code.
    path: &'static [&'static str],
}

const PROGRAM: Whole = Whole {
    heading: "## Which way things depend",
    folder: "src/",
    path: &["crate"],
};
const SURVEY: Whole = Whole {
    heading: "## From a file to a survey",
    folder: "src/survey/",
    path: &["crate", "survey"],
};

/// The parts from the first to the last, those of a line independent of each other: the block under
/// the heading.
fn layers(whole: &Whole) -> Vec<Vec<String>> {
    let text = project_file("docs/ARCHITECTURE.md");
    let section = text.split(whole.heading).nth(1).unwrap();
    let block = section.split("```").nth(1).unwrap();
    let lines = block.lines().skip(1).filter(|line| !line.is_empty());
    lines
        .map(|line| line.split_whitespace().map(str::to_owned).collect())
        .collect()
}

/// `number` for `src/number/exact.rs`; none for what joins all parts.
fn part<'p>(path: &'p str, whole: &Whole) -> Option<&'p str> {
    let inside = path.strip_prefix(whole.folder)?;
    let part = inside.split('/').next()?.trim_end_matches(".rs");
    (!["lib", "main", "mod"].contains(&part)).then_some(part)
}

/// The names right behind a path such as `crate::`, one or a group, with the line of each.
fn used_behind<'f>(file: &'f SourceFile, path: &[&str]) -> Vec<(&'f str, &'f Token)> {
    let tokens = &file.tokens;
    let names = 3 * path.len();
    let mut used = Vec::new();
    for at in 0..tokens.len().saturating_sub(names) {
        let is_path = path.iter().enumerate().all(|(step, word)| {
            let [name, colon, second] = &tokens[at + 3 * step..at + 3 * step + 3] else {
                return false;
            };
            name.is_word(word) && colon.is_symbol(':') && second.is_symbol(':')
        });
        let Some(next) = tokens.get(at + names).filter(|_| is_path) else {
            continue;
        };
        if let Some(word) = next.word() {
            used.push((word, next));
        } else if next.is_symbol('{') {
            let group = &tokens[at + names + 1..closing(tokens, at + names)];
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

/// The parts that a file of a part uses.
fn used_parts<'f>(file: &'f SourceFile, whole: &Whole) -> Vec<(&'f str, &'f Token)> {
    let mut used = used_behind(file, whole.path);
    // At the head of a part, its neighbours are one step away.
    let inside = file.path.strip_prefix(whole.folder);
    if inside.is_some_and(|it| !it.trim_end_matches("/mod.rs").contains('/')) {
        used.extend(used_behind(file, &["super"]));
    }
    used
}

fn assert_one_direction(whole: &Whole, fewest_uses: usize) {
    let layers = layers(whole);
    let place = |part: &str| {
        layers
            .iter()
            .position(|layer| layer.iter().any(|it| it == part))
    };
    let mut wrong = Vec::new();
    let mut uses = 0;
    for file in source_files() {
        let Some(own) = part(&file.path, whole) else {
            continue;
        };
        let layer =
            place(own).unwrap_or_else(|| panic!("docs/ARCHITECTURE.md does not place {own}"));
        for (used, token) in used_parts(&file, whole) {
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
    assert!(uses > fewest_uses, "the uses are found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_part_uses_earlier_parts_only() {
    assert_one_direction(&PROGRAM, 300);
}

#[test]
fn a_part_of_reading_surveys_uses_earlier_parts_only() {
    assert_one_direction(&SURVEY, 60);
}

#[test]
fn every_part_that_is_placed_is_there() {
    for whole in [&PROGRAM, &SURVEY] {
        let there: BTreeSet<String> = source_files()
            .iter()
            .filter_map(|file| part(&file.path, whole).map(str::to_owned))
            .collect();
        let placed: Vec<String> = layers(whole).concat();
        assert_eq!(
            placed.len(),
            placed.iter().collect::<BTreeSet<_>>().len(),
            "none stands twice"
        );
        assert_eq!(placed.into_iter().collect::<BTreeSet<_>>(), there);
    }
}
