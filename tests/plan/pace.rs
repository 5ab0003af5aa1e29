//! How fast it must go and has gone: exact, rounded against the reader's hopes, and never so that the
//! figures contradict the word beside them.

use crate::support::*;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use nongthon::assess::{Strictness, assess};
use nongthon::assignments::{Assignments, read_assignments};
use nongthon::diagnostic::SourceText;
use nongthon::number::{Number, Rate};
use nongthon::plan::{Months, Options, Order, Pace, Since, plan};
use proptest::prelude::*;
use std::cmp::Ordering;
use std::sync::Arc;

// ------------------------------------------------------------------------ months

#[test]
fn months_are_those_of_the_calendar() {
    let between = |from: Date, to: Date| {
        let months = Months::between(from, to).expect("a later day");
        (months.numerator, months.denominator)
    };
    let is = |found: (i128, i128), numerator: i128, denominator: i128| {
        assert_eq!(found.0 * denominator, numerator * found.1, "{found:?}");
    };
    is(between(date(2022, 12, 31), date(2023, 11, 30)), 11, 1);
    is(between(date(2023, 3, 31), date(2023, 6, 30)), 3, 1);
    is(between(date(2023, 1, 31), date(2023, 2, 28)), 1, 1);
    is(between(date(2024, 1, 31), date(2024, 2, 29)), 1, 1);
    is(between(date(2023, 1, 1), date(2024, 1, 1)), 12, 1);
    // One day of a month of 31, and of one of 28.
    is(between(date(2023, 1, 15), date(2023, 1, 16)), 1, 31);
    is(between(date(2023, 2, 1), date(2023, 2, 2)), 1, 28);
    // From 10 January one month to 10 February, then 18 of 28 days.
    is(between(date(2023, 1, 10), date(2023, 2, 28)), 28 + 18, 28);
    assert_eq!(Months::between(date(2023, 1, 1), date(2023, 1, 1)), None);
    assert_eq!(Months::between(date(2023, 1, 2), date(2023, 1, 1)), None);
    assert_eq!(Months::whole(0), None);
}

proptest! {
    #![proptest_config(cases(2000))]

    /// A later day is never fewer months away, and whole months are whole.
    #[test]
    fn time_only_grows(start in 0..20_000_i64, days in 1..2_000_i64, months in 1..60_i32) {
        let from = date(1990, 1, 1).checked_add(start.days()).unwrap();
        let to = from.checked_add(days.days()).unwrap();
        let next = to.tomorrow().unwrap();
        let near = Months::between(from, to).unwrap();
        let far = Months::between(from, next).unwrap();
        prop_assert!(near.numerator * far.denominator <= far.numerator * near.denominator);
        prop_assert!(near.numerator > 0 && near.denominator > 0);
        let end = from.checked_add(months.months()).unwrap();
        let whole = Months::between(from, end).unwrap();
        prop_assert_eq!(whole.numerator, i128::from(months) * whole.denominator);
    }

    /// Rounded up and down, a rate lies between the two, which are as near as their decimals allow.
    #[test]
    fn rates_are_rounded_to_either_side(
        amount in -1_000_000_000_000_i128..1_000_000_000_000,
        numerator in 1..20_000_i128,
        denominator in 1..32_i128,
        decimals in 0..=6_u32,
    ) {
        let rate = Rate::new(amount, numerator, denominator).unwrap();
        let up = i128::from(rate.rounded_up(decimals).unwrap().millionths());
        let down = i128::from(rate.rounded_down(decimals).unwrap().millionths());
        let exact = amount * denominator;
        prop_assert!(up * numerator >= exact);
        prop_assert!(down * numerator <= exact);
        let unit = 10_i128.pow(6 - decimals);
        prop_assert_eq!(up % unit, 0);
        prop_assert_eq!(down % unit, 0);
        prop_assert!(up - down <= unit);
    }
}

// ------------------------------------------------------------------------ a share of households

const PLAN: &str = r#"
format = "nongthon.assignments.v1"
id = "mau"
title = "Mẫu"
document = "Kế hoạch mẫu"
rule_set = "one-share"
checked_on = 2026-11-25
goal = { text = "Đạt", due = 2023-11-30, at = "I" }
body = [{ id = "a", name = "Phòng A", at = "III.1", leads = [{ codes = ["1"], at = "III.1" }] }]
"#;

fn assignments() -> Assignments {
    let (assignments, diagnostics) = read_assignments(&Arc::new(SourceText {
        name: "phan-cong.toml".to_owned(),
        text: PLAN.into(),
    }));
    assignments.unwrap_or_else(|| panic!("{}", told(&diagnostics)))
}

fn survey(day: &str, counts: &str) -> String {
    SurveyText::new()
        .with("xã;;;Mẫu")
        .with(&format!("ngày số liệu;;;{day}"))
        .with(&format!("1.1;{counts}"))
        .text()
}

/// The pace of the only indicator, and the findings' codes.
fn pace(
    target: &str,
    now: &str,
    before: Option<&str>,
    months: Option<u32>,
) -> (Option<Pace>, Vec<&'static str>) {
    let judging = Judging {
        as_of: Some(day("2023-11-30")),
        ..Judging::by(one_share(target))
    };
    let case = judging.case(now);
    let earlier = before.map(|text| judging.case(text));
    let judge = Strictness::TakeConclusions;
    let assessment = assess(&case.rules, &case.survey, judge);
    let earlier = earlier
        .as_ref()
        .map(|case| assess(&case.rules, &case.survey, judge));
    let since = earlier.as_ref().map_or(Since::NotAsked, Since::Found);
    let options = Options {
        order: Order::Fewest,
        months,
        margin: Number::ZERO,
    };
    let assignments = assignments();
    let plan = plan(&assessment, &assignments, since, options);
    let pace = plan.items.first().and_then(|item| item.need.pace);
    let findings = plan.findings.iter().map(|it| it.code.name()).collect();
    (pace, findings)
}

fn shown(pace: Option<Pace>) -> (Option<String>, Option<String>) {
    let shown = pace.expect("a pace").shown();
    let plain = |number: Option<Number>| number.map(|it| it.normalized().to_string());
    (plain(shown.needed), plain(shown.so_far))
}

fn texts(needed: &str, so_far: &str) -> (Option<String>, Option<String>) {
    (Some(needed.to_owned()), Some(so_far.to_owned()))
}

#[test]
fn nobody_is_told_a_pace_who_does_not_ask() {
    let now = survey("31/12/2022", "40;100");
    assert_eq!(pace("at_least = 70", &now, None, None), (None, vec![]));
}

#[test]
fn months_that_are_left_are_counted_or_given() {
    // 33 houses in eight months, as many as 4,125.
    let now = survey("31/12/2022", "33;805");
    let (found, findings) = pace("at_most = 0", &now, None, Some(8));
    assert_eq!(shown(found), (Some("4.2".to_owned()), None));
    assert_eq!(findings, [""; 0]);
    // From 31 December to 30 November are eleven; before, six months earlier, there were 39.
    let before = survey("30/06/2022", "39;805");
    let (found, _) = pace("at_most = 0", &now, Some(&before), None);
    let found = found.unwrap();
    // 6 in six months and a day: a little less than one a month.
    assert_eq!(found.is_enough(), Some(false));
    assert_eq!(shown(Some(found)), texts("3", "0.9"));
}

#[test]
fn a_pace_that_is_just_enough_is_shown_as_enough() {
    // 10 in three months, and 20 to do in six: 3,333… both.
    let now = survey("30/06/2023", "50;100");
    let before = survey("31/03/2023", "40;100");
    let (found, _) = pace("at_least = 70", &now, Some(&before), Some(6));
    let found = found.unwrap();
    assert_eq!(found.is_enough(), Some(true));
    assert_eq!(shown(Some(found)), texts("3.4", "3.4"));
    // 10 in three months, and 19 in six: 3,166… against 3,333…, which 3,2 and 3,3 tell.
    let now = survey("30/06/2023", "51;100");
    let before = survey("31/03/2023", "41;100");
    let (found, _) = pace("at_least = 70", &now, Some(&before), Some(6));
    assert_eq!(shown(found), texts("3.2", "3.3"));
    // 100 in 30 months against 103 in 31: 3,333… and 3,322…; one decimal would tell 3,3 against 3,4.
    let now = survey("30/06/2023", "597;1000");
    let before = survey("31/12/2020", "497;1000");
    let (found, _) = pace("at_least = 70", &now, Some(&before), Some(31));
    assert_eq!(shown(found), texts("3.33", "3.33"));
}

#[test]
fn ground_that_was_lost_is_below_zero() {
    let now = survey("30/06/2023", "64;100");
    let before = survey("31/03/2023", "66;100");
    let (found, _) = pace("at_least = 70", &now, Some(&before), Some(6));
    assert_eq!(shown(found), texts("1", "-0.7"));
    // What there was to spare is lost too: from 5 over to 6 short are 11 in three months.
    let before = survey("31/03/2023", "75;100");
    let (found, _) = pace("at_least = 70", &now, Some(&before), Some(6));
    assert_eq!(shown(found), texts("1", "-3.7"));
}

#[test]
fn what_cannot_be_told_is_said_to_be_so() {
    let now = survey("30/06/2023", "64;100");
    let later = survey("30/06/2023", "60;100");
    let (found, findings) = pace("at_least = 70", &now, Some(&later), None);
    assert_eq!(shown(found), (Some("1.2".to_owned()), None));
    assert_eq!(findings, ["pace-unknown"]);
    let undated = survey("", "60;100");
    let (found, findings) = pace("at_least = 70", &now, Some(&undated), None);
    assert_eq!(shown(found).1, None);
    assert_eq!(findings, ["pace-unknown"]);
    // The goal of November is over in December, unless somebody says how long is left.
    let late = survey("31/12/2023", "64;100");
    let (found, findings) = pace("at_least = 70", &late, Some(&now), None);
    assert_eq!(shown(found), (None, Some("0".to_owned())));
    assert_eq!(findings, ["pace-unknown", "due-before-data"]);
    let (_, findings) = pace("at_least = 70", &late, Some(&now), Some(2));
    assert_eq!(findings, ["due-before-data"]);
}

proptest! {
    #![proptest_config(cases(300))]

    /// Whatever the counts: the word is the exact comparison, the needed pace is enough in the time that
    /// is left, what was done is not overstated, and what is shown agrees with the word.
    #[test]
    fn the_figures_never_contradict_the_word(
        whole in 1..2_000_i128,
        (now, before) in (0..=2_000_i128, 0..=2_000_i128),
        target in 1..=100_i128,
        left in 1..40_u32,
        gone in 1..40_i32,
    ) {
        let (now, before) = (now.min(whole), before.min(whole));
        // The least count that reaches the target.
        let wanted = (target * whole + 99) / 100;
        prop_assume!(now < wanted);
        let day_now = date(2023, 6, 30);
        let day_before = day_now.checked_sub(gone.months()).unwrap();
        prop_assume!(Months::between(day_before, day_now).unwrap().denominator > 0);
        let written = |day: Date| format!("{:02}/{:02}/{}", day.day(), day.month(), day.year());
        let new = survey(&written(day_now), &format!("{now};{whole}"));
        let old = survey(&written(day_before), &format!("{before};{whole}"));
        let (found, findings) = pace(&format!("at_least = {target}"), &new, Some(&old), Some(left));
        prop_assert_eq!(findings, [""; 0]);
        let found = found.unwrap();
        let time = Months::between(day_before, day_now).unwrap();
        let (missing, done) = (wanted - now, now - before);
        // done / time against missing / left
        let enough = done * time.denominator * i128::from(left) >= missing * time.numerator;
        prop_assert_eq!(found.is_enough(), Some(enough));
        let shown = found.shown();
        let needed = i128::from(shown.needed.unwrap().millionths());
        let so_far = i128::from(shown.so_far.unwrap().millionths());
        prop_assert!(needed * i128::from(left) >= missing * 1_000_000, "as shown it would not do");
        let is_shown_enough = so_far.cmp(&needed) != Ordering::Less;
        prop_assert_eq!(is_shown_enough, enough);
        let exact = done * 1_000_000 * time.denominator;
        let equal = done * time.denominator * i128::from(left) == missing * time.numerator;
        prop_assert!(so_far * time.numerator <= exact || equal, "more than was done");
    }
}
