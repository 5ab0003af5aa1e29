//! Where a commune lies, in a line.

use crate::diagnostic::{Message, message};
use crate::folded::folded;
use crate::wording::Wording;

/// Commune, district and province, as far as they are known, each with the kind of place before it.
pub(crate) fn place_line(
    commune: Option<&str>,
    district: Option<&str>,
    province: Option<&str>,
    wording: &Wording,
) -> String {
    let commune = commune.map(|name| (name, message!("place-commune", name = name)));
    let district = district.map(|name| (name, message!("place-district", name = name)));
    let province = province.map(|name| (name, message!("place-province", name = name)));
    let parts: Vec<String> = [commune, district, province]
        .into_iter()
        .flatten()
        .map(|(name, message)| with_kind(name, &message, wording))
        .collect();
    parts.join(", ")
}

/// The name with the kind of place before it, unless the name says it already.
pub(super) fn with_kind(name: &str, message: &Message, wording: &Wording) -> String {
    let kinds = wording.word("place-kinds");
    let name_folded = folded(name);
    let says_kind = kinds
        .split(", ")
        .any(|kind| name_folded.starts_with(&(folded(kind) + " ")));
    if says_kind {
        name.to_owned()
    } else {
        wording.say(message)
    }
}
