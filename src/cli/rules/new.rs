//! `nongthon rules new`: an overlay to fill in.

use super::arguments::NewArguments;
use super::opened::open;
use super::rule_file::write_rule_file;
use crate::cli::exit::Exit;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::report::skeleton;
use crate::rules::{Locality, Scope, without_word};
use crate::text::{Text, visible};
use crate::wording::Wording;
use std::path::PathBuf;

pub(super) fn run(arguments: &NewArguments, wording: &Wording) -> anyhow::Result<Exit> {
    let output: Vec<PathBuf> = arguments.output.iter().cloned().collect();
    write_rule_file(&output, &arguments.base, wording, |diagnostics| {
        made(arguments, wording, diagnostics)
    })
}

fn made(
    arguments: &NewArguments,
    wording: &Wording,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let opened = open(&[&arguments.base], &[], diagnostics)?;
    let id = opened.ids.first()?;
    let name = |name: &str| Text::from(visible(name));
    // Reports put these words before the names.
    let named = |given: &Option<String>, kind: &str| {
        let given = given.as_deref().map(visible);
        given.map(|given| Text::from(without_word(&given, kind).to_owned()))
    };
    let mut scope = Scope {
        province: Some(name(&arguments.province)),
        district: named(&arguments.district, DISTRICT),
        commune: named(&arguments.commune, COMMUNE),
    };
    let blanks = opened.library.blanks(id, &scope, arguments.from);
    let blanks = match blanks {
        Ok(blanks) => blanks,
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            return None;
        }
    };
    let day = blanks.in_force.from;
    let locality = Locality {
        province: Some(arguments.province.clone()),
        ..Locality::default()
    };
    if let Some(unknown) = opened.library.unknown_place(&locality, day) {
        diagnostics.push(
            Diagnostic::new(Code::UnknownProvince, Place::Nowhere)
                .with("province", arguments.province.as_str())
                .with("day", day)
                .with("near", unknown.near.as_slice())
                .with("count", unknown.near.len()),
        );
        return None;
    }
    if let (Some(district), Some((level, since))) =
        (&scope.district, opened.library.districts_ended(day))
    {
        diagnostics.push(
            Diagnostic::new(Code::DistrictEnded, Place::Nowhere)
                .with("district", district)
                .with("since", since)
                .with("document", &level.document)
                .with("basis", level.basis.word()),
        );
    }
    let own_name = opened.library.province_name(&arguments.province, day);
    scope.province = own_name.cloned().or(scope.province);
    Some(skeleton(&blanks, &scope, wording))
}

/// The words for districts and communes, folded.
const DISTRICT: &str = "huyen";
const COMMUNE: &str = "xa";
