//! Titles by which the communes of a document can be told apart, whatever their names.

use super::{CommuneHead, Judged};
use crate::diagnostic::message;
use crate::folded::folded;
use crate::report::place_line;
use crate::summary::CommuneSummary;
use crate::wording::Wording;
use std::collections::{BTreeMap, BTreeSet};

/// The titles of a commune.
pub(in crate::report) struct Titles {
    /// With the places it lies in.
    pub full: String,
    /// As short as it can be.
    pub short: String,
}

/// The titles of all communes of a document, no two alike.
pub(in crate::report) fn titles(communes: &[Judged<'_>], wording: &Wording) -> Vec<Titles> {
    if let [(_, commune)] = communes {
        return vec![Titles {
            full: title_in_papers(commune, wording),
            short: name_in_papers(commune, wording),
        }];
    }
    let full = communes.iter().map(|(_, commune)| title(commune, wording));
    let full = full.collect();
    let full = told_apart(full, |index, title| {
        let code = communes[index].1.code.as_deref()?;
        Some(wording.say(&message!("title-with-code", title = title, code = code)))
    });
    let short = communes.iter().map(|(_, commune)| commune.name.clone());
    let short = short.collect();
    let short = told_apart(short, |index, title| {
        let district = communes[index].1.district.as_deref()?;
        Some(format!("{title} - {district}"))
    });
    full.into_iter()
        .zip(short)
        .map(|(full, short)| Titles { full, short })
        .collect()
}

/// What each commune is called and how it was judged.
pub(in crate::report) fn heads(communes: &[Judged<'_>], wording: &Wording) -> Vec<CommuneHead> {
    let titles = titles(communes, wording);
    communes
        .iter()
        .zip(titles)
        .map(|((set, commune), titles)| CommuneHead {
            title: titles.full,
            short_title: titles.short,
            code: commune.code.clone(),
            verdict: commune.verdict,
            totals: commune.totals,
            rule_set: set.id.to_string(),
            as_of: commune.as_of,
            overlays: commune.overlays.iter().map(ToString::to_string).collect(),
        })
        .collect()
}

/// The name of the only commune of a paper: blank to be filled in, where the survey does not say it and
/// a file's name stands for it.
pub(super) fn name_in_papers(commune: &CommuneSummary, wording: &Wording) -> String {
    if commune.is_named {
        commune.name.clone()
    } else {
        wording.word("commune-blank")
    }
}

/// The same with its district and province.
pub(super) fn title_in_papers(commune: &CommuneSummary, wording: &Wording) -> String {
    let (district, province) = (commune.district.as_deref(), commune.province.as_deref());
    let name = name_in_papers(commune, wording);
    place_line(Some(&name), district, province, wording)
}

/// The commune with its district and province.
fn title(commune: &CommuneSummary, wording: &Wording) -> String {
    let (district, province) = (commune.district.as_deref(), commune.province.as_deref());
    place_line(Some(&commune.name), district, province, wording)
}

/// The titles, those that are alike made longer, and numbered where that does not help.
fn told_apart(titles: Vec<String>, longer: impl Fn(usize, &str) -> Option<String>) -> Vec<String> {
    let alike = how_often(&titles);
    let titles: Vec<String> = titles
        .into_iter()
        .enumerate()
        .map(|(index, title)| match alike.get(&folded(&title)) {
            Some(1) | None => title,
            Some(_) => longer(index, &title).unwrap_or(title),
        })
        .collect();
    let alike = how_often(&titles);
    let mut taken: BTreeSet<String> = alike.keys().cloned().collect();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    titles
        .into_iter()
        .map(|title| {
            let key = folded(&title);
            let count = seen.entry(key).or_default();
            *count += 1;
            if *count == 1 {
                return title;
            }
            loop {
                let numbered = format!("{title} ({count})");
                if taken.insert(folded(&numbered)) {
                    return numbered;
                }
                *count += 1;
            }
        })
        .collect()
}

fn how_often(titles: &[String]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for title in titles {
        *counts.entry(folded(title)).or_default() += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::told_apart;

    #[test]
    fn no_two_titles_are_alike() {
        let titles = ["A", "B", "a", "A", "A (2)"].map(str::to_owned).to_vec();
        let code = |index, title: &str| (index == 2).then(|| format!("{title} x"));
        let expected = ["A", "B", "a x", "A (3)", "A (2)"];
        assert_eq!(told_apart(titles, code), expected);
    }
}
