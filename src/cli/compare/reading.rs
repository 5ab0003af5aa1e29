//! Reading what is to be compared: each survey by the rules of its side.

use super::arguments::{CompareArguments, Side};
use crate::changes::{Crosswalk, check_codes, read_crosswalk, shipped_crosswalks};
use crate::cli::input::{prepare_files, shown};
use crate::cli::rule_files::{load_rules, read_rules};
use crate::cli::survey_files::survey_files;
use crate::diagnostic::Diagnostics;
use crate::pipeline::Case;
use crate::rules::Library;
use std::path::PathBuf;
use std::sync::Arc;

/// The files of each survey, from the earliest: a folder or a pattern stands for the surveys in it.
pub(super) fn find_files(surveys: &[PathBuf], diagnostics: &mut Diagnostics) -> Vec<Vec<PathBuf>> {
    let surveys = surveys.iter().map(|survey| {
        let mut found = Diagnostics::default();
        let files = survey_files(std::slice::from_ref(survey), &mut found);
        diagnostics.append_new(found);
        files
    });
    surveys.collect()
}

/// The communes of each survey, from the earliest, and the rules at hand for the last; a single survey
/// stands on both sides.
pub(super) fn read_surveys(
    arguments: &CompareArguments,
    surveys: &[Vec<PathBuf>],
    diagnostics: &mut Diagnostics,
) -> (Vec<Vec<Case>>, Option<Library>) {
    let mut of_last = None;
    let last = surveys.len().max(2) - 1;
    // What is wrong with a survey that stands on both sides is told once.
    let mut told = Diagnostics::default();
    let sides = surveys.iter().cycle().take(last + 1).enumerate();
    let all = sides.map(|(index, files)| {
        let side = match index {
            0 => Side::First,
            index if index == last => Side::Last,
            _ => Side::Between,
        };
        let mut found = Diagnostics::default();
        let rules = arguments.rules_of(side);
        let cases =
            load_rules(&rules, &arguments.input.reading, &mut found).map(|(library, how)| {
                let cases = prepare_files(files, &library, &how, &mut found);
                of_last = Some(library);
                cases
            });
        told.append_new(found);
        cases.unwrap_or_default()
    });
    let all = all.collect();
    diagnostics.append(told);
    (all, of_last)
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
            let loaded = load_rules(&both, &arguments.input.reading, &mut Diagnostics::default());
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
