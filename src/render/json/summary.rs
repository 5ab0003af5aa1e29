//! The summary of many communes as JSON, format `nongthon.summary.v1` (see `docs/json.md`), and as
//! lines of JSON, one a commune.

use super::commune::{IdentityJson, TotalsJson};
use super::figures::plain;
use super::left_out::{LeftOutJson, push_left_out};
use super::{pretty, push_line};
use crate::number::Percent;
use crate::report::Filter;
use crate::summary::{
    Average, Closest, CommuneSummary, PlaceSummary, SetHead, SetSummary, Summary, Tally,
};
use crate::wording::Wording;
use serde::Serialize;

const FORMAT: &str = "nongthon.summary.v1";

/// Writes the summary.
pub fn render_summary_json(summary: &Summary, filter: &Filter, wording: &Wording) -> String {
    let file = File {
        format: FORMAT,
        communes_total: summary.count(),
        communes_met: summary.met(),
        rule_sets: summary
            .sets
            .iter()
            .map(|set| SetJson::of(set, filter, wording))
            .collect(),
        left_out: LeftOutJson::all_of(&summary.left_out, wording),
    };
    pretty(&file)
}

/// Writes a line a commune that the filter lists, then a line for everything that was left out.
pub fn render_summary_lines(summary: &Summary, filter: &Filter, wording: &Wording) -> String {
    let mut lines = String::new();
    for set in &summary.sets {
        for commune in CommuneJson::all_of(set, filter, wording) {
            push_line(&commune, &mut lines);
        }
    }
    push_left_out(&summary.left_out, wording, &mut lines);
    lines
}

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    communes_total: usize,
    communes_met: usize,
    rule_sets: Vec<SetJson<'a>>,
    left_out: Vec<LeftOutJson<'a>>,
}

#[derive(Serialize)]
struct SetJson<'a> {
    id: &'a str,
    title: &'a str,
    complete: bool,
    criteria_total: usize,
    communes_total: usize,
    communes_met: usize,
    criteria_met: AverageJson,
    criteria: Vec<CriterionJson<'a>>,
    bands: Vec<BandJson>,
    provinces: Vec<PlaceJson>,
    districts: Vec<PlaceJson>,
    communes: Vec<CommuneJson<'a>>,
}

/// A sum over communes: the average is the sum divided by their number, rounded half up.
#[derive(Serialize)]
struct AverageJson {
    sum: usize,
    communes: usize,
    average: Option<String>,
}

/// How many communes of all; the share is rounded half up.
#[derive(Serialize)]
struct ShareJson {
    communes: usize,
    share: Option<String>,
}

#[derive(Serialize)]
struct CriterionJson<'a> {
    code: &'a str,
    title: &'a str,
    met: usize,
    not_met: usize,
    not_applicable: usize,
    no_data: usize,
    undecided: usize,
    share_met: Option<String>,
}

#[derive(Serialize)]
struct BandJson {
    from: usize,
    to: usize,
    #[serde(flatten)]
    share: ShareJson,
}

#[derive(Serialize)]
struct PlaceJson {
    province: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    district: Option<String>,
    communes_met: usize,
    criteria_met: AverageJson,
}

#[derive(Serialize)]
struct CommuneJson<'a> {
    #[serde(flatten)]
    identity: IdentityJson<'a>,
    region: Option<&'a str>,
    group: Option<&'a str>,
    rule_set: &'a str,
    overlays: Vec<&'a str>,
    as_of: String,
    file: Option<&'a str>,
    verdict: &'static str,
    #[serde(flatten)]
    totals: TotalsJson,
    indicators_not_met: usize,
    criteria: Vec<StateJson<'a>>,
    closest: Option<ClosestJson<'a>>,
    findings: usize,
    warnings: usize,
}

#[derive(Serialize)]
struct StateJson<'a> {
    code: &'a str,
    verdict: &'static str,
    indicators_met: usize,
    indicators_counted: usize,
}

#[derive(Serialize)]
struct ClosestJson<'a> {
    criterion: &'a str,
    missing: Vec<MissingJson<'a>>,
}

#[derive(Serialize)]
struct MissingJson<'a> {
    indicator: &'a str,
    shortfall: String,
    unit: Option<&'a str>,
}

impl<'a> SetJson<'a> {
    fn of(set: &'a SetSummary, filter: &'a Filter, wording: &'a Wording) -> SetJson<'a> {
        let SetHead {
            id,
            title,
            incomplete,
            declared,
            criteria,
            ..
        } = &*set.head;
        let tallies = criteria.iter().zip(set.tallies());
        let bands = set.bands().into_iter().map(|band| BandJson {
            from: *band.criteria.start(),
            to: *band.criteria.end(),
            share: ShareJson {
                communes: band.communes.total,
                share: rounded(band.communes.share()),
            },
        });
        let places = |places: Vec<PlaceSummary>| {
            let places = places.into_iter().map(|place| PlaceJson {
                province: place.province,
                district: place.district,
                communes_met: place.met,
                criteria_met: AverageJson::of(place.criteria_met, *declared),
            });
            places.collect::<Vec<_>>()
        };
        SetJson {
            id,
            title: wording.text(title),
            complete: incomplete.is_none(),
            criteria_total: *declared,
            communes_total: set.communes.len(),
            communes_met: set.communes_met(),
            criteria_met: AverageJson::of(set.criteria_met(), *declared),
            criteria: tallies
                .map(|((code, title), tally)| CriterionJson::of(code, wording.text(title), tally))
                .collect(),
            bands: bands.collect(),
            provinces: places(set.provinces()),
            districts: places(set.districts()),
            communes: CommuneJson::all_of(set, filter, wording).collect(),
        }
    }
}

impl AverageJson {
    fn of(average: Average, most: usize) -> AverageJson {
        AverageJson {
            sum: average.total,
            communes: average.of,
            average: rounded(average.mean(most)),
        }
    }
}

impl<'a> CriterionJson<'a> {
    fn of(code: &'a str, title: &'a str, tally: Tally) -> CriterionJson<'a> {
        CriterionJson {
            code,
            title,
            met: tally.met,
            not_met: tally.not_met,
            not_applicable: tally.not_applicable,
            no_data: tally.no_data,
            undecided: tally.undecided,
            share_met: rounded(tally.share().share()),
        }
    }
}

impl<'a> CommuneJson<'a> {
    fn all_of(
        set: &'a SetSummary,
        filter: &'a Filter,
        wording: &'a Wording,
    ) -> impl Iterator<Item = CommuneJson<'a>> {
        let communes = set.communes.iter();
        let communes = communes.filter(|commune| filter.lists_commune(commune.verdict));
        communes.map(|commune| CommuneJson::of(&set.head, commune, filter, wording))
    }

    fn of(
        head: &'a SetHead,
        commune: &'a CommuneSummary,
        filter: &Filter,
        wording: &'a Wording,
    ) -> CommuneJson<'a> {
        let criteria = head.criteria.iter().zip(&commune.criteria);
        let criteria = criteria.filter(|((code, _), _)| filter.lists_criterion(code));
        CommuneJson {
            identity: IdentityJson::of_row(commune),
            region: commune.region.as_deref(),
            group: commune.group.as_deref(),
            rule_set: &head.id,
            overlays: commune.overlays.iter().map(|id| id.as_str()).collect(),
            as_of: commune.as_of.to_string(),
            file: commune.file.as_deref(),
            verdict: commune.verdict.name(),
            totals: commune.totals.into(),
            indicators_not_met: commune.indicators_not_met,
            criteria: criteria
                .map(|((code, _), state)| StateJson {
                    code,
                    verdict: state.verdict.name(),
                    indicators_met: state.met,
                    indicators_counted: state.counted,
                })
                .collect(),
            closest: commune
                .closest
                .as_ref()
                .map(|it| ClosestJson::of(it, wording)),
            findings: commune.findings,
            warnings: commune.warnings,
        }
    }
}

impl<'a> ClosestJson<'a> {
    fn of(closest: &'a Closest, wording: &Wording) -> ClosestJson<'a> {
        let missing = closest.missing.iter().map(|missing| MissingJson {
            indicator: &missing.code,
            shortfall: plain(missing.units),
            unit: missing.unit.as_ref().map(|unit| wording.text(unit)),
        });
        ClosestJson {
            criterion: &closest.criterion,
            missing: missing.collect(),
        }
    }
}

fn rounded(percent: Option<Percent>) -> Option<String> {
    percent.map(|percent| percent.to_string())
}
