//! The head of the first page, and where it is signed, after Nghị định 30/2020/NĐ-CP, annex I.

use super::frame::COLUMNS;
use super::measure::{millimetres, width};
use super::paragraph::{ParagraphLook, RunLook};
use super::xml::Xml;
use crate::report::{Letterhead, Orientation, Signature};

/// Sizes in half-points: the state and the bodies, the motto, the number and the date.
const NAMES: u32 = 24;
const MOTTO: u32 = 26;
const NUMBER: u32 = 26;
/// The list of recipients and its title.
const RECIPIENTS: u32 = 22;
const RECIPIENTS_TITLE: u32 = 24;
/// How long the line below the subject is.
const SUBJECT_LINE: u32 = millimetres(45);
/// The height of a paragraph that only carries a line.
const LINE_HEIGHT: u32 = 80;
/// Between the text and the signatures.
const SIGNATURE_SPACE: u32 = 160;
/// The box around the word that says it is a draft is wider than the word by this, on each side.
const DRAFT_PADDING: u32 = 160;

impl Xml {
    /// The heading in two columns, the kind of paper, and the subject.
    pub fn letterhead(&mut self, letterhead: &Letterhead) {
        self.side_by_side(
            COLUMNS,
            |xml| xml.bodies(letterhead),
            |xml| xml.state(letterhead),
        );
        let title = ParagraphLook {
            style: "Title",
            keep_next: true,
            ..ParagraphLook::default()
        };
        self.paragraph(&title, RunLook::PLAIN, &letterhead.paper);
        let subject = ParagraphLook {
            style: "Heading1",
            keep_next: true,
            ..ParagraphLook::default()
        };
        self.paragraph(
            &subject,
            RunLook::PLAIN,
            &without_widow(&letterhead.subject),
        );
        let whole = super::section::text_width(Orientation::Portrait);
        self.drawn_line(whole, SUBJECT_LINE);
    }

    /// The issuing body with what stands above and below it.
    fn bodies(&mut self, letterhead: &Letterhead) {
        let names = RunLook::BOLD.sized(NAMES);
        if let Some(superior) = &letterhead.superior_body {
            self.centred(RunLook::PLAIN.sized(NAMES), &without_widow(superior), 0);
        }
        for line in &letterhead.body {
            self.centred(names, &without_widow(line), 0);
        }
        let longest = letterhead.body.iter().map(|line| width(line, NAMES));
        let longest = longest.max().unwrap_or_default().min(COLUMNS[0]);
        // Between a third and a half of the text.
        self.drawn_line(COLUMNS[0], longest * 2 / 5);
        self.centred(RunLook::PLAIN.sized(NUMBER), &letterhead.number, 60);
        let word = width(&letterhead.draft, NAMES) + 2 * DRAFT_PADDING;
        let beside = COLUMNS[0].saturating_sub(word) / 2;
        let boxed = ParagraphLook {
            style: "Frame",
            lines: &["top", "left", "bottom", "right"],
            before: Some(120),
            indents: Some((beside, beside)),
            align: Some("center"),
            ..ParagraphLook::default()
        };
        self.paragraph(&boxed, names, &letterhead.draft);
    }

    /// The state and its motto, the place and the date.
    fn state(&mut self, letterhead: &Letterhead) {
        self.centred(RunLook::BOLD.sized(NAMES), &letterhead.nation, 0);
        self.centred(RunLook::BOLD.sized(MOTTO), &letterhead.motto, 0);
        let motto = width(&letterhead.motto, MOTTO);
        self.drawn_line(COLUMNS[1], motto);
        let date = RunLook {
            italic: true,
            ..RunLook::PLAIN.sized(NUMBER)
        };
        self.centred(date, &letterhead.place_and_date, 60);
    }

    fn centred(&mut self, run: RunLook, text: &str, before: u32) {
        let look = ParagraphLook {
            style: "Frame",
            before: Some(before),
            align: Some("center"),
            ..ParagraphLook::default()
        };
        self.paragraph(&look, run, text);
    }

    /// A line in the middle of a width: the upper border of an empty paragraph, no underscores.
    fn drawn_line(&mut self, whole: u32, length: u32) {
        let beside = whole.saturating_sub(length) / 2;
        let look = ParagraphLook {
            style: "Frame",
            lines: &["top"],
            before: Some(30),
            line_height: Some(LINE_HEIGHT),
            indents: Some((beside, beside)),
            ..ParagraphLook::default()
        };
        self.paragraph_of(&look, |_| {});
    }

    /// To whom it goes, and who is to sign it.
    pub fn signature(&mut self, signature: &Signature) {
        let half = super::section::text_width(Orientation::Portrait) / 2;
        self.side_by_side(
            [half, half],
            |xml| {
                let left = ParagraphLook {
                    style: "Frame",
                    before: Some(0),
                    ..ParagraphLook::default()
                };
                let title = RunLook {
                    italic: true,
                    ..RunLook::BOLD.sized(RECIPIENTS_TITLE)
                };
                let first = ParagraphLook {
                    before: Some(SIGNATURE_SPACE),
                    ..left.clone()
                };
                xml.paragraph(&first, title, &signature.recipients_title);
                for recipient in &signature.recipients {
                    let line = format!("- {recipient}");
                    xml.paragraph(&left, RunLook::PLAIN.sized(RECIPIENTS), &line);
                }
            },
            |xml| {
                for (index, line) in signature.signer.iter().enumerate() {
                    let before = if index == 0 { SIGNATURE_SPACE } else { 0 };
                    xml.centred(RunLook::BOLD.sized(NUMBER), line, before);
                }
            },
        );
    }
}

/// The text with its last three words held together, so that none stands alone on a last line.
pub(super) fn without_widow(text: &str) -> String {
    const NO_BREAK_SPACE: &str = "\u{a0}";
    match text.rmatch_indices(' ').nth(2) {
        Some((at, _)) => {
            let (before, last) = text.split_at(at + 1);
            before.to_owned() + &last.replace(' ', NO_BREAK_SPACE)
        }
        None => text.to_owned(),
    }
}
