//! Records of who checked which targets.

use super::table::TableReader;
use crate::rules::files::book::SignOffRecord;

/// The records under `signed_off`.
pub(super) fn read_signed_off(file: &TableReader<'_>) -> Vec<SignOffRecord> {
    let records = file.subtables("signed_off");
    records.iter().filter_map(read_record).collect()
}

fn read_record(record: &TableReader<'_>) -> Option<SignOffRecord> {
    let by = record.required_text("by");
    let document = record.required_text("document");
    let date = record.required_date("date");
    let codes = record.required_texts("codes");
    let targets = record.texts("targets");
    Some(SignOffRecord {
        by: by?.value,
        document: document?.value,
        date: date?,
        codes: codes
            .into_iter()
            .map(|code| (code.value, code.place.span))
            .collect(),
        targets: targets.into_iter().map(|it| it.value).collect(),
        outdated: Vec::new(),
    })
}
