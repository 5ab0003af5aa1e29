//! Whatever the verdicts, totals add up and nothing that is shown contradicts them.

use crate::support::*;
use jiff::civil::Date;
use nongthon::assess::{Eligibility, Totals, Verdict};
use nongthon::diagnostic::Bilingual;
use nongthon::number::{Number, Percent};
use nongthon::rules::BasisTally;
use nongthon::summary::{
    Average, CommuneSummary, CriterionState, Order, Reliance, SetHead, Summary,
};
use proptest::prelude::*;
use std::cmp::Ordering;
use std::sync::Arc;

const CRITERIA: usize = 19;

fn head(bands: &[u32]) -> Arc<SetHead> {
    let title = |text: String| Bilingual {
        vi: text.into(),
        en: None,
    };
    Arc::new(SetHead {
        id: "thu".into(),
        title: title("Thử".to_owned()),
        incomplete: None,
        declared: CRITERIA,
        has_conditions: false,
        bands: bands.to_vec(),
        criteria: (1..=CRITERIA)
            .map(|code| (code.to_string().into(), title(format!("Tiêu chí {code}"))))
            .collect(),
    })
}

fn commune(number: usize, district: Option<usize>, verdicts: &[Verdict]) -> CommuneSummary {
    let count = |verdict| verdicts.iter().filter(|it| **it == verdict).count();
    let (met, not_met) = (count(Verdict::Met), count(Verdict::NotMet));
    CommuneSummary {
        name: format!("Xã {number}"),
        is_named: true,
        code: None,
        district: district.map(|district| format!("Huyện {district}")),
        province: Some("Lạng Sơn".to_owned()),
        file: None,
        region: None,
        group: None,
        as_of: Date::constant(2022, 12, 31),
        overlays: Vec::new(),
        verdict: if met == CRITERIA {
            Verdict::Met
        } else {
            Verdict::NotMet
        },
        eligibility: Eligibility::Undecided,
        reliance: Reliance {
            targets: BasisTally::default(),
            without_target: 0,
            without_numbers: 0,
        },
        totals: Totals {
            declared: CRITERIA,
            met,
            not_met,
            other: CRITERIA - met - not_met,
        },
        criteria: verdicts
            .iter()
            .map(|verdict| CriterionState {
                verdict: *verdict,
                met: 0,
                counted: 1,
            })
            .collect(),
        indicators_not_met: not_met,
        closest: None,
        findings: 0,
        warnings: 0,
    }
}

fn verdict() -> impl Strategy<Value = Verdict> {
    prop::sample::select(Verdict::ALL.to_vec())
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn totals_add_up_however_they_are_cut(
        communes in prop::collection::vec(
            (prop::option::of(0_usize..4), prop::collection::vec(verdict(), CRITERIA)),
            1..40,
        ),
        bands in prop::collection::btree_set(1_u32..=19, 0..6),
    ) {
        let bands: Vec<u32> = bands.into_iter().rev().collect();
        let rows = communes.iter().enumerate().map(|(number, (district, verdicts))| {
            (head(&bands), commune(number, *district, verdicts))
        });
        let summary = Summary::new(rows.collect(), Order::Met, Vec::new());
        let set = &summary.sets[0];
        let count = communes.len();
        prop_assert_eq!(summary.count(), count);
        let met: usize = set.tallies().iter().map(|tally| tally.met).sum();
        for tally in set.tallies() {
            prop_assert_eq!(tally.communes(), count);
        }
        prop_assert_eq!(met, set.criteria_met().total);
        let in_bands: usize = set.bands().iter().map(|band| band.communes.total).sum();
        prop_assert_eq!(in_bands, if bands.is_empty() { 0 } else { count });
        for places in [set.districts(), set.provinces()] {
            if places.is_empty() {
                continue;
            }
            let sum = |of: &dyn Fn(&Average) -> usize| -> usize {
                places.iter().map(|place| of(&place.criteria_met)).sum()
            };
            prop_assert_eq!(sum(&|it| it.of), count);
            prop_assert_eq!(sum(&|it| it.total), met);
        }
    }

    #[test]
    fn averages_are_the_nearest_with_two_decimals(total in 0_usize..200_000, of in 1_usize..11_000) {
        let most = total.div_ceil(of).max(1) + 1;
        let mean = Average { total, of }.mean(most).unwrap();
        // Half up: the hundredth below is at least half a hundredth away, the one above more.
        let hundredths: i128 = mean.to_string().replace('.', "").parse().unwrap();
        let (total, of) = (total as i128, of as i128);
        prop_assert_eq!(mean.decimals(), 2);
        prop_assert!(200 * total >= (2 * hundredths - 1) * of);
        prop_assert!(200 * total < (2 * hundredths + 1) * of);
    }

    #[test]
    fn a_share_is_all_or_nothing_only_where_it_is(of in 1_usize..200_000, part in 0_usize..200_000) {
        let total = part.min(of);
        let share = Average { total, of }.share().unwrap();
        let is = |share: Percent, number| share.cmp_number(number) == Ordering::Equal;
        prop_assert_eq!(is(share, Number::HUNDRED), total == of);
        prop_assert_eq!(is(share, Number::ZERO), total == 0);
    }
}

#[test]
fn averages_that_are_known() {
    let mean = |total, of| Average { total, of }.mean(CRITERIA).unwrap().to_string();
    assert_eq!(mean(87, 7), "12.43");
    assert_eq!(mean(1, 8), "0.13", "an eighth is rounded half up");
    assert_eq!(
        mean(19 * 1000 - 1, 1000),
        "18.999",
        "not all of them meet all"
    );
    assert_eq!(mean(38, 2), "19.00");
    assert_eq!(Average { total: 0, of: 0 }.mean(CRITERIA), None);
}
