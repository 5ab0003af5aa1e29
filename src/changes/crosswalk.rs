//! Which indicator of an earlier rule set is which of a later one: data, read with places.

use crate::diagnostic::{Bilingual, Code, Diagnostic, Diagnostics, SourceText};
use crate::folded::nearest_codes;
use crate::rules::keys::{TableKeys, ValueType, key, required, words};
use crate::rules::{Basis, Library, Placed, RuleFile, TableReader};
use crate::text::Text;
use ValueType::{Day, Tables, Text as TextType, Texts, Words};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The only version of the format.
const FORMAT: [(&str, ()); 1] = [("nongthon.crosswalk.v1", ())];

static CROSSWALK: TableKeys = TableKeys {
    name: "crosswalk",
    keys: &[
        required("format", Words(|| words(&FORMAT))),
        required("id", TextType),
        required("title", TextType),
        key("title_en", TextType),
        required("from", TextType),
        required("to", TextType),
        required("document", TextType),
        key("document_en", TextType),
        required("checked_on", Day),
        key("pair", Tables(&PAIR)),
    ],
};

static PAIR: TableKeys = TableKeys {
    name: "pair",
    keys: &[
        required("old", TextType),
        required("new", Texts),
        required("basis", Words(|| words(&Basis::WORDS))),
        key("note", TextType),
        key("note_en", TextType),
    ],
};

/// The files that come with the program.
const SHIPPED: [(&str, &str); 1] = [(
    "data/crosswalks/2021-2025-2026-2030.toml",
    include_str!("../../data/crosswalks/2021-2025-2026-2030.toml"),
)];

/// Which indicators of two rule sets correspond.
#[derive(Debug)]
pub struct Crosswalk {
    /// Its id.
    pub id: Text,
    /// What it is.
    pub title: Bilingual,
    /// The id of the earlier rule set.
    pub from: Text,
    /// The id of the later rule set.
    pub to: Text,
    /// What it was taken from.
    pub document: Bilingual,
    /// The indicators that correspond.
    pub pairs: Vec<Pair>,
    from_place: Placed<Text>,
    to_place: Placed<Text>,
}

/// An indicator or part of the earlier set, and those of the later that it became.
#[derive(Debug)]
pub struct Pair {
    /// The code in the earlier set.
    pub(crate) old: Placed<Text>,
    /// The codes in the later set.
    pub(crate) new: Vec<Placed<Text>>,
    /// How that is known.
    pub basis: Basis,
    /// What to mind.
    pub note: Option<Bilingual>,
}

impl Crosswalk {
    /// The code of the earlier set that corresponds to one of the later.
    pub fn old_of(&self, new: &str) -> Option<&str> {
        let pair = self.pair_of(new)?;
        Some(pair.old.value.as_str())
    }

    /// The codes of the later set that one of the earlier became.
    pub(crate) fn new_of(&self, old: &str) -> Option<&[Placed<Text>]> {
        let pair = self.pairs.iter().find(|pair| pair.old.value == *old)?;
        Some(&pair.new)
    }

    /// The pair that a code of the later set is in.
    pub fn pair_of(&self, new: &str) -> Option<&Pair> {
        let is_named = |pair: &&Pair| pair.new.iter().any(|code| code.value == *new);
        self.pairs.iter().find(is_named)
    }
}

/// The crosswalks that come with the program.
pub fn shipped_crosswalks() -> Vec<Crosswalk> {
    let files = SHIPPED.iter().map(|(name, text)| SourceText {
        name: (*name).to_owned(),
        text: (*text).into(),
    });
    // A test reads them without a complaint.
    files
        .filter_map(|source| read_crosswalk(&Arc::new(source)).0)
        .collect()
}

/// Reads a crosswalk; whether its codes exist is not checked here.
pub fn read_crosswalk(source: &Arc<SourceText>) -> (Option<Crosswalk>, Diagnostics) {
    let file = RuleFile::new(source);
    let crosswalk = file
        .parse()
        .and_then(|table| read(&TableReader::new(&file, &CROSSWALK, table.get_ref(), 0..0)));
    file.finish(crosswalk)
}

fn read(table: &TableReader<'_>) -> Option<Crosswalk> {
    table.required_word("format", &FORMAT);
    let id = table.required_text("id");
    let title = table.required_bilingual("title", "title_en");
    let from = table.required_text("from");
    let to = table.required_text("to");
    let document = table.required_bilingual("document", "document_en");
    table.required_date("checked_on");
    let pairs = table.subtables("pair");
    let pairs: Vec<Pair> = pairs.iter().filter_map(read_pair).collect();
    let old = pairs.iter().map(|pair| &pair.old);
    report_doubles(table, old);
    report_doubles(table, pairs.iter().flat_map(|pair| &pair.new));
    let (from, to) = (from?, to?);
    Some(Crosswalk {
        id: id?.value,
        title: title?,
        from: from.value.clone(),
        to: to.value.clone(),
        document: document?,
        pairs,
        from_place: from,
        to_place: to,
    })
}

fn read_pair(pair: &TableReader<'_>) -> Option<Pair> {
    let old = pair.required_text("old");
    let new = pair.required_texts("new");
    let basis = pair.required_word("basis", &Basis::WORDS);
    let note = pair.bilingual("note", "note_en");
    Some(Pair {
        old: old?,
        new,
        basis: basis?.value,
        note,
    })
}

/// A code that stands in two pairs.
fn report_doubles<'p>(table: &TableReader<'_>, codes: impl Iterator<Item = &'p Placed<Text>>) {
    let mut known: BTreeMap<&str, &Placed<Text>> = BTreeMap::new();
    for code in codes {
        if let Some(first) = known.get(code.value.as_str()) {
            let line = first.place.line() as usize;
            table.file.report(
                Diagnostic::new(Code::CrosswalkDouble, code.place.clone())
                    .with("code", &code.value)
                    .with("line", line),
            );
        } else {
            known.insert(&code.value, code);
        }
    }
}

/// Codes and rule sets that do not exist.
pub fn check_codes(crosswalk: &Crosswalk, library: &Library) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let old = crosswalk.pairs.iter().map(|pair| &pair.old);
    check_side(&crosswalk.from_place, old, library, &mut diagnostics);
    let new = crosswalk.pairs.iter().flat_map(|pair| &pair.new);
    check_side(&crosswalk.to_place, new, library, &mut diagnostics);
    diagnostics
}

fn check_side<'p>(
    set: &Placed<Text>,
    codes: impl Iterator<Item = &'p Placed<Text>>,
    library: &Library,
    diagnostics: &mut Diagnostics,
) {
    let chapters = library.provisions(&set.value);
    if chapters.is_empty() {
        diagnostics.push(
            Diagnostic::new(Code::CrosswalkUnknownSet, set.place.clone()).with("set", &set.value),
        );
        return;
    }
    let provisions = chapters.iter().flat_map(|chapter| &chapter.provisions);
    let known: Vec<&str> = provisions.map(|it| it.code.as_str()).collect();
    for code in codes {
        if known.contains(&code.value.as_str()) {
            continue;
        }
        let near = nearest_codes(&code.value, known.iter().copied());
        diagnostics.push(
            Diagnostic::new(Code::CrosswalkUnknownCode, code.place.clone())
                .with("code", &code.value)
                .with("set", &set.value)
                .with("near", near.as_slice())
                .with("count", near.len()),
        );
    }
}
