//! What a sign-off changed.

use crate::diagnostic::{Arg, message};
use crate::report::{Block, Document, Tone};
use crate::rules::SignedFile;
use crate::text::Text;
use crate::wording::Wording;

/// Which targets count as checked now, and which are not set, so that there was nothing to check.
pub fn sign_off_document(file: &str, signed: &SignedFile, wording: &Wording) -> Document {
    let codes = |targets: &[(Text, usize)]| {
        let mut codes: Vec<Arg> = targets.iter().map(|(code, _)| Arg::from(code)).collect();
        codes.dedup();
        codes
    };
    let mut blocks = vec![Block::Conclusion {
        text: wording.say(&message!(
            "rules-signed",
            file = file,
            count = signed.signed.len(),
            codes = codes(&signed.signed),
        )),
        tone: Tone::Good,
    }];
    if !signed.left.is_empty() {
        blocks.push(Block::Paragraph(wording.say(&message!(
            "rules-not-signed",
            count = signed.left.len(),
            codes = codes(&signed.left),
        ))));
    }
    if !signed.of_others.is_empty() {
        blocks.push(Block::Paragraph(wording.say(&message!(
            "rules-of-other-documents",
            count = signed.of_others.len(),
            codes = codes(&signed.of_others),
        ))));
    }
    Document { blocks }
}
