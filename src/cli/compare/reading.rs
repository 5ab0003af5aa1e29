//! Reading what is to be compared: each survey by the rules of its side.

use super::arguments::{CompareArguments, Side};
use crate::changes::{Crosswalk, check_codes, read_crosswalk, shipped_crosswalks};
use crate::cli::input::{load_rules, prepare_files, read_rules, shown, why};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::pipeline::Case;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What a survey can be, by its ending.
const SURVEY_EXTENSIONS: [&str; 5] = ["csv", "txt", "xlsx", "xls", "ods"];

/// The communes of each survey, from the earliest; a single survey stands on both sides.
pub(super) fn read_surveys(
    arguments: &CompareArguments,
    diagnostics: &mut Diagnostics,
) -> Vec<Vec<Case>> {
    let mut surveys: Vec<&PathBuf> = arguments.surveys.iter().collect();
    if let [only] = surveys.as_slice() {
        let only = *only;
        surveys.push(only);
    }
    let last = surveys.len() - 1;
    let sides = surveys.into_iter().enumerate().map(|(index, survey)| {
        let side = match index {
            0 => Side::First,
            index if index == last => Side::Last,
            _ => Side::Between,
        };
        (side, survey)
    });
    let mut told = Diagnostics::default();
    let all = sides.map(|(side, survey)| {
        let mut found = Diagnostics::default();
        let rules = arguments.rules_of(side);
        let cases = load_rules(&rules, &arguments.reading, &mut found).map(|(library, how)| {
            let files = survey_files(survey, &mut found);
            prepare_files(&files, &library, &how, &mut found)
        });
        // What is wrong with a survey that stands on both sides is told once.
        told.append_where(found, |told, new| !told.iter().any(|known| known == new));
        cases.unwrap_or_default()
    });
    let all = all.collect();
    diagnostics.append(told);
    all
}

/// The file, or the surveys in a folder in the order of their names.
fn survey_files(path: &Path, diagnostics: &mut Diagnostics) -> Vec<PathBuf> {
    if !path.is_dir() {
        return vec![path.to_owned()];
    }
    let mut files = Vec::new();
    let entries = std::fs::read_dir(path).and_then(Iterator::collect::<std::io::Result<Vec<_>>>);
    match entries {
        Ok(entries) => files.extend(entries.into_iter().map(|entry| entry.path())),
        Err(error) => diagnostics.push(
            Diagnostic::new(Code::CannotRead, Place::File(shown(path))).with("why", why(&error)),
        ),
    }
    let is_survey = |file: &PathBuf| {
        let extension = file.extension().and_then(|it| it.to_str());
        let extension = extension.unwrap_or_default().to_lowercase();
        file.is_file() && SURVEY_EXTENSIONS.contains(&extension.as_str())
    };
    files.retain(is_survey);
    files.sort();
    files
}

/// The crosswalk that was named, which goes before those that come with the program.
pub(super) fn read_crosswalks(
    arguments: &CompareArguments,
    diagnostics: &mut Diagnostics,
) -> Vec<Crosswalk> {
    let mut crosswalks = Vec::new();
    if let Some(path) = &arguments.crosswalk {
        match read_rules(&shown(path)) {
            Ok(source) => {
                let (crosswalk, found) = read_crosswalk(&Arc::new(source));
                diagnostics.append(found);
                crosswalks.extend(crosswalk);
            }
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
        // Its codes may be of rule files on either side.
        let sides = [Side::First, Side::Last].map(|side| arguments.rules_of(side));
        let mut both = crate::cli::arguments::RuleArguments {
            rules: sides[0].rules.clone(),
            overlay: Vec::new(),
            no_overlay: false,
            as_of: None,
        };
        let mut unsettled: Option<Diagnostics> = None;
        for side in &sides {
            both.rules.clone_from(&side.rules);
            let loaded = load_rules(&both, &arguments.reading, &mut Diagnostics::default());
            if let (Some((library, _)), Some(crosswalk)) = (loaded, crosswalks.first()) {
                let found = check_codes(crosswalk, &library);
                // What one of the libraries knows is known.
                let fewer = unsettled
                    .as_ref()
                    .is_none_or(|known| found.len() < known.len());
                if fewer {
                    unsettled = Some(found);
                }
            }
        }
        diagnostics.append(unsettled.unwrap_or_default());
    }
    crosswalks.extend(shipped_crosswalks());
    crosswalks
}
