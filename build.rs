//! Reads and checks the shipped rule files when the program is built, so that a wrong one cannot
//! be shipped and none has to be parsed again at every start.

// The same modules that read rule files at run time; not all of their items are needed here.
#![allow(dead_code, missing_docs, unused_imports)]

#[path = "src/diagnostic/mod.rs"]
mod diagnostic;
#[path = "src/folded.rs"]
mod folded;
#[path = "src/number/mod.rs"]
mod number;
#[path = "src/text.rs"]
mod text;
mod rules {
    #[path = "../src/rules/files/mod.rs"]
    pub mod files;
}

use diagnostic::{Diagnostics, Place, SourceText};
use rules::files::book::{Overlay, RuleBook};
use rules::files::places::Places;
use rules::files::shelf::{BookMark, OverlayMark, ShelfIndex};
use rules::files::{Bases, keep, read_book, read_overlay, read_places};
use serde::Serialize;
use std::error::Error;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

fn main() -> Result<(), Box<dyn Error>> {
    // The modules that this program is made of are watched by Cargo itself.
    println!("cargo::rerun-if-changed=rules");
    let shipped = match read_shipped() {
        Ok(shipped) => shipped,
        Err(problem) => {
            for line in problem.to_string().lines() {
                println!("cargo::error={line}");
            }
            return Ok(());
        }
    };
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    std::fs::write(out.join("shipped_texts.rs"), texts(&shipped)?)?;
    let mut content = Vec::new();
    let index = index(shipped, &mut content)?;
    std::fs::write(
        out.join("shipped-index.bin"),
        postcard::to_allocvec(&index)?,
    )?;
    std::fs::write(out.join("shipped-rules.bin"), content)?;
    Ok(())
}

/// The shipped files, read and checked.
struct Shipped {
    places: Places,
    books: Vec<RuleBook>,
    overlays: Vec<Overlay>,
}

/// The index of the files, whose content is put behind one another.
fn index(shipped: Shipped, content: &mut Vec<u8>) -> Result<ShelfIndex, Box<dyn Error>> {
    let mut index = ShelfIndex {
        places: shipped.places,
        ..ShelfIndex::default()
    };
    for book in &shipped.books {
        let range = store(book, content)?;
        index.books.push((BookMark::of(book), range));
    }
    for overlay in &shipped.overlays {
        let range = store(overlay, content)?;
        index.overlays.push((OverlayMark::of(overlay), range));
    }
    Ok(index)
}

fn store(file: &impl Serialize, content: &mut Vec<u8>) -> Result<Range<usize>, Box<dyn Error>> {
    let start = content.len();
    content.extend(postcard::to_allocvec(file)?);
    Ok(start..content.len())
}

/// The texts of the shipped files as Rust, for messages that show a line of them.
fn texts(shipped: &Shipped) -> Result<String, Box<dyn Error>> {
    let sources = shipped.books.iter().map(|book| &book.source);
    let sources = sources.chain(shipped.overlays.iter().map(|overlay| &overlay.source));
    let mut entries = String::new();
    for source in sources {
        entries.push_str(&format!("({:?}, {:?}),\n", source.name, source.text));
    }
    Ok(format!("[{entries}]"))
}

fn read_shipped() -> Result<Shipped, Box<dyn Error>> {
    let mut diagnostics = Diagnostics::default();
    let places = keep(read_places(&source("rules/places.toml")?), &mut diagnostics);
    let places = places.unwrap_or_default();
    let mut books = Vec::new();
    for file in rule_files("rules")? {
        books.extend(keep(
            read_book(&source(&file)?, &places.regions),
            &mut diagnostics,
        ));
    }
    // Overlays of a set that could not be read would only seem to be wrong too.
    fail_if_wrong(&diagnostics)?;
    let mut overlays = Vec::new();
    for file in rule_files("rules/overlays")? {
        let ids: Vec<text::Text> = books.iter().map(|book| book.id.clone()).collect();
        let bases = Bases {
            ids: &ids,
            find: &|id| books.iter().find(|book| book.id == id),
        };
        let read = read_overlay(&source(&file)?, bases, &places);
        overlays.extend(keep(read, &mut diagnostics));
    }
    let mut ids: Vec<&str> = books.iter().map(|book| book.id.as_str()).collect();
    ids.extend(overlays.iter().map(|overlay| overlay.id.as_str()));
    ids.sort_unstable();
    if let Some(twice) = ids.windows(2).find(|pair| pair[0] == pair[1]) {
        return Err(format!("two shipped rule files have the id {}", twice[0]).into());
    }
    let required = books.iter().filter_map(|book| book.requires.as_ref());
    for required in required.map(|required| &required.set) {
        if !books.iter().any(|book| book.id == *required) {
            return Err(format!("there is no rule set {required}").into());
        }
    }
    fail_if_wrong(&diagnostics)?;
    Ok(Shipped {
        places,
        books,
        overlays,
    })
}

/// The rule files of a folder in the order of their names, the places file aside.
fn rule_files(folder: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if Path::new(&name).extension().is_some_and(|it| it == "toml") && name != "places.toml" {
            files.push(format!("{folder}/{name}"));
        }
    }
    files.sort();
    Ok(files)
}

fn source(file: &str) -> Result<Arc<SourceText>, Box<dyn Error>> {
    Ok(Arc::new(SourceText {
        name: file.to_owned(),
        text: std::fs::read_to_string(file)?.replace("\r\n", "\n").into(),
    }))
}

fn fail_if_wrong(diagnostics: &Diagnostics) -> Result<(), Box<dyn Error>> {
    if diagnostics.has_errors() {
        return Err(listing(diagnostics).into());
    }
    Ok(())
}

/// The problems in short; `nongthon rules check FILE` tells them in full.
fn listing(diagnostics: &Diagnostics) -> String {
    let lines: Vec<String> = diagnostics
        .iter()
        .map(|diagnostic| match &diagnostic.place {
            Place::Span(place) => format!(
                "{}:{}: {} {:?}",
                place.source.name,
                place.source.line_of(place.span.start),
                diagnostic.code.name(),
                diagnostic.message.args
            ),
            _ => diagnostic.code.name().to_owned(),
        })
        .collect();
    format!("shipped rule files are wrong:\n{}", lines.join("\n"))
}
