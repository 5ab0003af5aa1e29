//! A listing as JSON: records by the names of their columns.

use super::figures::plain;
use super::pretty;
use crate::report::{Content, Listing};
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

/// Writes the listing; numbers are strings, exact, and what is empty is null.
pub fn render_listing(listing: &Listing) -> String {
    let file = File {
        format: listing.format,
        records: listing
            .records
            .iter()
            .map(|record| RecordJson { listing, record })
            .collect(),
    };
    pretty(&file)
}

#[derive(Serialize)]
struct File<'l> {
    format: &'static str,
    records: Vec<RecordJson<'l>>,
}

struct RecordJson<'l> {
    listing: &'l Listing,
    record: &'l [Content],
}

impl Serialize for RecordJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.record.len()))?;
        for ((name, _), content) in self.listing.columns.iter().zip(self.record) {
            map.serialize_entry(name, &text(content))?;
        }
        map.end()
    }
}

fn text(content: &Content) -> Option<String> {
    match content {
        Content::Empty => None,
        Content::Text(text) | Content::Code(text) => Some(text.clone()),
        Content::Number(number) => Some(plain(*number)),
        Content::Percent(percent) => Some(percent.to_string()),
    }
}
