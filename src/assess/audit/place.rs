//! Whether the commune has a name, whether the targets fit its place, and what an overlay has loosened.

use crate::assess::{Assessment, IndicatorResult};
use crate::diagnostic::{Arg, Code, Diagnostic, Place, message};
use crate::rules::{Requirement, Scope, Unset};

/// Findings about the region and the overlays.
pub(super) fn findings(assessment: &Assessment<'_>) -> Vec<Diagnostic> {
    let rules = assessment.rules;
    let facts = &assessment.survey.facts;
    let place = facts.province.as_ref().map_or(Place::Nowhere, |province| {
        Place::Cell(province.cell.clone())
    });
    let mut findings = Vec::new();
    findings.extend(unnamed(assessment));
    findings.extend(district_ended(assessment));
    let depends_on_place = |result: &IndicatorResult<'_>| {
        result.rule.target.requirement == Requirement::Unset(Unset::PlaceUnknown)
    };
    let affected: Vec<Arg> = assessment
        .indicators_and_parts()
        .filter(|result| depends_on_place(result))
        .map(|result| Arg::from(&result.rule.code))
        .collect();
    if rules.place_unknown && !affected.is_empty() {
        let why = match &rules.merged_province {
            Some((province, formerly)) => message!(
                "region-merged",
                province = province,
                formerly = formerly.as_slice()
            ),
            None => message!("region-not-given"),
        };
        findings.push(
            Diagnostic::new(Code::RegionUnknown, place.clone())
                .with("why", why)
                .with("indicators", affected),
        );
    }
    for overlay in &rules.overlays {
        if let Some(other) = &overlay.other_place {
            findings.push(
                Diagnostic::new(Code::OverlayOtherProvince, place.clone())
                    .with("overlay", &overlay.id)
                    .with("other", place_names(other)),
            );
        }
    }
    findings
}

/// A finding where the report would bear the name of a file.
fn unnamed(assessment: &Assessment<'_>) -> Option<Diagnostic> {
    let survey = assessment.survey;
    let file = survey.named_after.as_ref()?;
    Some(
        Diagnostic::new(Code::CommuneUnnamed, Place::File(file.to_string()))
            .with("name", &survey.commune),
    )
}

/// A finding where the commune lies in a district on a day on which there are none any more.
fn district_ended(assessment: &Assessment<'_>) -> Option<Diagnostic> {
    let facts = &assessment.survey.facts;
    let district = facts.district.as_ref()?;
    let date = facts.date.as_ref();
    let day = date.map_or(assessment.rules.as_of, |date| date.value);
    let place = date.map_or(Place::Nowhere, |date| {
        Place::File(date.cell.file.to_string())
    });
    let level = assessment.rules.district_level.as_ref()?;
    let ended = level.ended_before(day)?;
    Some(
        Diagnostic::new(Code::DistrictEnded, place)
            .with("district", district)
            .with("since", ended)
            .with("document", &level.document)
            .with("basis", level.basis.word()),
    )
}

/// The names of a place, the narrowest first.
fn place_names(scope: &Scope) -> Vec<Arg> {
    let commune = scope.commune.as_ref();
    let district = scope.district.as_ref();
    let province = scope.province.as_ref();
    let names = [
        commune.map(|name| message!("place-commune", name = name)),
        district.map(|name| message!("place-district", name = name)),
        province.map(|name| message!("place-province", name = name)),
    ];
    names.into_iter().flatten().map(Arg::from).collect()
}

/// A finding where an overlay asks for less than its base set.
pub(super) fn loosened(result: &IndicatorResult<'_>) -> Option<Diagnostic> {
    let target = &result.rule.target;
    let reason = target.loosens.as_ref()?;
    let source = target.source.as_ref()?;
    Some(
        Diagnostic::new(Code::Loosened, source.place.clone())
            .about_indicator(&result.rule.code)
            .with("overlay", source.overlay.as_deref().unwrap_or_default())
            .with("reason", reason),
    )
}
