//! The file of regions and provinces.

use super::RuleFile;
use super::table::TableReader;
use super::target::{checked_span, read_level};
use crate::diagnostic::{Diagnostics, SourceText};
use crate::rules::files::book::{Basis, Level, Vocabulary};
use crate::rules::files::dates::DateSpan;
use crate::rules::files::keys::PLACES;
use crate::rules::files::places::{DistrictLevel, Places, Province, folded_province};
use std::sync::Arc;

/// Reads the regions and provinces.
#[allow(dead_code, reason = "only the build script reads the places file")]
pub fn read_places(source: &Arc<SourceText>) -> (Option<Places>, Diagnostics) {
    let file = RuleFile::new(source);
    let places = file
        .parse()
        .map(|table| read(&TableReader::new(&file, &PLACES, table.get_ref(), 0..0)));
    file.finish(places)
}

fn read(table: &TableReader<'_>) -> Places {
    table.required_date("checked_on");
    let regions: Vec<Level> = table
        .subtables("region")
        .iter()
        .filter_map(|region| {
            let code = region.required_text("code");
            let name = region.required_bilingual("name", "name_en");
            Some(Level::new(code?.value, name?))
        })
        .collect();
    let vocabulary = Vocabulary {
        levels: regions.clone(),
        ..Vocabulary::default()
    };
    let provinces = table
        .subtables("province")
        .iter()
        .filter_map(|province| read_province(province, &vocabulary))
        .collect();
    let district_level = table
        .subtable_if_any("district_level")
        .and_then(|level| read_district_level(&level));
    Places {
        regions,
        provinces,
        district_level,
    }
}

fn read_district_level(level: &TableReader<'_>) -> Option<DistrictLevel> {
    let until = level.required_date("until");
    let document = level.required_bilingual("document", "document_en");
    let basis = level.required_word("basis", &Basis::WORDS);
    Some(DistrictLevel {
        until: until?,
        document: document?,
        basis: basis?.value,
    })
}

fn read_province(province: &TableReader<'_>, vocabulary: &Vocabulary) -> Option<Province> {
    let region = province
        .text("region")
        .and_then(|region| Some(read_level(province, &region, vocabulary)?.code.clone()));
    let dates = DateSpan::new(province.date("from"), province.date("until"));
    let name = province.required_text("name");
    let also_named = province.texts("also_named");
    let formerly = province.texts("formerly");
    let name = name?;
    Some(Province {
        dates: checked_span(province, dates, province.place_of("until")),
        keys: std::iter::once(&name)
            .chain(&also_named)
            .map(|name| folded_province(&name.value).into())
            .collect(),
        name: name.value,
        region,
        formerly: formerly.into_iter().map(|name| name.value).collect(),
    })
}
