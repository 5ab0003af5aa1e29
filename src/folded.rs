//! Names compared without accents, capitals and spacing.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// The form under which two spellings of one name are equal: lower case, without accents
/// (`đ` becomes `d`, `²` becomes `2`), every run of other symbols a single space.
///
/// `Hoà Bình`, `HÒA BÌNH` and `hoa-binh` fold alike; show names as they were written.
pub fn folded(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for symbol in name.chars() {
        if symbol.is_ascii() {
            push_folded(symbol.to_ascii_lowercase(), &mut folded);
        } else {
            decompose_compatible(symbol, |part| {
                if !is_accent(part) {
                    part.to_lowercase()
                        .for_each(|lower| push_folded(lower, &mut folded));
                }
            });
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Whether it is one of the accents of Latin letters, as most parts of Vietnamese letters are.
fn is_accent(part: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&part)
}

fn push_folded(lower: char, folded: &mut String) {
    match lower {
        'đ' => folded.push('d'),
        _ if lower.is_alphanumeric() => folded.push(lower),
        _ if is_combining_mark(lower) || folded.is_empty() || folded.ends_with(' ') => {}
        _ => folded.push(' '),
    }
}

/// No name is longer, in bytes; a longer text is like none of them, and comparing it takes long.
const LONGEST_NAME: usize = 200;

/// Those of `candidates` whose spelling is near `name`, nearest first, three at most.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    if name.len() > LONGEST_NAME {
        return Vec::new();
    }
    let name = folded(name);
    let mut near: Vec<(usize, &str)> = candidates
        .into_iter()
        .map(|candidate| {
            (
                strsim::damerau_levenshtein(&name, &folded(candidate)),
                candidate,
            )
        })
        .filter(|(distance, candidate)| *distance <= 1 + candidate.chars().count() / 4)
        .collect();
    near.sort();
    near.dedup();
    near.into_iter()
        .take(3)
        .map(|(_, candidate)| candidate.to_owned())
        .collect()
}

/// The codes that may be meant by a code that does not exist: those of the same criterion, else
/// those of like spelling.
pub fn nearest_codes<'a>(code: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    // An indicator that changed stands twice.
    let mut unique: Vec<&str> = Vec::new();
    for candidate in candidates {
        if !unique.contains(&candidate) {
            unique.push(candidate);
        }
    }
    let candidates = unique;
    let criterion = |code: &str| code.split('.').next().map(str::to_owned);
    let same: Vec<String> = candidates
        .iter()
        .filter(|candidate| criterion(candidate) == criterion(code))
        .map(|candidate| (*candidate).to_owned())
        .collect();
    if same.is_empty() {
        nearest(code, candidates)
    } else {
        same
    }
}
