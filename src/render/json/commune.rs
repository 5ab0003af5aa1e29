//! What every format says of a commune.

use crate::assess::{Assessment, Totals};
use crate::summary::CommuneSummary;
use serde::Serialize;

/// What tells a commune from others.
#[derive(Serialize)]
pub(super) struct IdentityJson<'a> {
    name: &'a str,
    code: Option<&'a str>,
    province: Option<&'a str>,
    district: Option<&'a str>,
}

/// How many criteria have which verdict.
#[derive(Serialize)]
pub(super) struct TotalsJson {
    criteria_total: usize,
    criteria_met: usize,
    criteria_not_met: usize,
    criteria_other: usize,
}

impl<'a> IdentityJson<'a> {
    pub fn of(assessment: &Assessment<'a>) -> IdentityJson<'a> {
        let facts = &assessment.survey.facts;
        IdentityJson {
            name: &assessment.survey.commune,
            code: facts.code.as_deref(),
            province: facts.province.as_ref().map(|entry| entry.value.as_str()),
            district: facts.district.as_deref(),
        }
    }

    pub fn of_row(commune: &'a CommuneSummary) -> IdentityJson<'a> {
        IdentityJson {
            name: &commune.name,
            code: commune.code.as_deref(),
            province: commune.province.as_deref(),
            district: commune.district.as_deref(),
        }
    }
}

impl From<Totals> for TotalsJson {
    fn from(totals: Totals) -> TotalsJson {
        TotalsJson {
            criteria_total: totals.declared,
            criteria_met: totals.met,
            criteria_not_met: totals.not_met,
            criteria_other: totals.other,
        }
    }
}
