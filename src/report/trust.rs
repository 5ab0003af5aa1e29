//! How far a report can be trusted: by which files it was made and how their targets are known.

use super::document::Block;
use crate::assess::Assessment;
use crate::diagnostic::{Arg, Message, message};
use crate::number::{Number, Percent, Share};
use crate::rules::BasisTally;
use crate::text::Text;
use crate::wording::Wording;
use jiff::civil::Date;

/// So many digits of a hash tell two versions of a file apart; the JSON has all of them.
const SHOWN_DIGITS: usize = 16;

/// The share of the targets by how they are known.
pub(super) fn checked_targets(assessment: &Assessment<'_>, wording: &Wording) -> Block {
    let rules = assessment.rules;
    Block::Paragraph(wording.say(&bases(rules.tally(), rules.as_of)))
}

/// The rule files with their hashes: for who wants to have the same result again, not for who signs,
/// so it stands behind everything else.
pub(super) fn files(assessment: &Assessment<'_>, wording: &Wording) -> Vec<Block> {
    let rules = assessment.rules;
    let overlays = rules.overlays.iter();
    let overlays = overlays.map(|it| file(&it.id, &it.sha256, it.checked_on));
    let files = std::iter::once(file(&rules.id, &rules.sha256, rules.checked_on)).chain(overlays);
    let lines: Vec<String> = files.map(|file| wording.say(&file)).collect();
    vec![
        Block::Heading {
            level: 2,
            text: wording.word("heading-rule-files"),
        },
        Block::List(lines),
    ]
}

fn file(id: &Text, sha256: &Text, checked_on: Date) -> Message {
    let shown = sha256.get(..SHOWN_DIGITS).unwrap_or(sha256);
    message!("rule-file", id = id, sha256 = shown, checked = checked_on)
}

fn bases(tally: BasisTally, as_of: Date) -> Message {
    let total = tally.total();
    let counts = [
        (message!("basis-share-text"), tally.text),
        (message!("basis-share-unsigned"), tally.unsigned),
        (message!("basis-share-quoted"), tally.quoted),
        (message!("basis-share-entered"), tally.entered),
        (message!("basis-share-recalled"), tally.recalled),
        (message!("basis-share-left"), tally.left),
        (message!("basis-share-unset"), tally.unset),
    ];
    let shares: Vec<Arg> = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(basis, count)| {
            let percent = percent(count, total);
            message!(
                "basis-share",
                percent = percent,
                count = count,
                basis = basis
            )
            .into()
        })
        .collect();
    message!(
        "bases-of-targets",
        total = total,
        day = as_of,
        shares = shares
    )
}

fn percent(count: usize, total: usize) -> Arg {
    let number = |count: usize| Number::from(u32::try_from(count).unwrap_or(u32::MAX));
    Share::new(number(count), number(total))
        .map_or_else(|| Arg::from("0"), |share| Percent::rounded(share, 1).into())
}
