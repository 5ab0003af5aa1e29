//! A report as one page for a browser: for the projector, the phone and the printer.
//!
//! The page needs nothing but itself. Templates in `page/` say how it is built, `page.css` how it
//! looks, `page.js` how it filters; without scripts all of it can be read.

mod chart;
mod escaping;
mod filter_bar;
mod heat_map;
mod links;
mod over_time;
mod section;
mod table;
mod words;

use crate::assess::Verdict;
use crate::diagnostic::Message;
use crate::report::PagedDocument;
use crate::wording::Wording;
use askama::Template;
use filter_bar::FilterBar;
use links::Links;
use section::{BlockView, SectionView};
use words::Words;

const STYLE: &str = include_str!("page/page.css");
const SCRIPT: &str = include_str!("page/page.js");
/// The digest of the script, the only one that the page lets a browser run. A test with a browser
/// fails when it is not the script's, and tells the right one.
const SCRIPT_DIGEST: &str = "sha256-aNtonyVjEViLRc5zX62g8bsSSbId7hcrHtjBg2TEZDw=";

/// Draws the report.
pub fn render_html(document: &PagedDocument, wording: &Wording) -> String {
    let links = Links::of(document);
    let word = |verdict: Verdict| wording.say(&Message::new(verdict.name()));
    let page = Page {
        document,
        language: document.language.code(),
        words: Words::new(wording),
        filter_bar: FilterBar::of(document, wording),
        sections: section::sections(document, &links, wording),
        states: &Verdict::ALL.map(|verdict| (verdict.name(), word(verdict))),
        style: STYLE,
        script: SCRIPT,
        script_digest: SCRIPT_DIGEST,
    };
    // Writing into a text fails only where a value fails to be shown, and all values are texts.
    page.render().unwrap_or_default()
}

#[derive(Template)]
#[template(path = "page.html")]
struct Page<'d> {
    document: &'d PagedDocument,
    language: &'static str,
    words: Words,
    filter_bar: Option<FilterBar<'d>>,
    sections: Vec<SectionView<'d>>,
    /// The verdicts, by name and in words.
    states: &'d [(&'static str, String)],
    style: &'static str,
    script: &'static str,
    script_digest: &'static str,
}
