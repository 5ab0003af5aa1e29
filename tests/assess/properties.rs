//! What must hold whatever the figures: the arithmetic is exact, and nothing is lost on the way to
//! the totals.

use crate::support::*;
use nongthon::assess::{Gap, Strictness, Verdict, assess};
use nongthon::diagnostic::Code;
use nongthon::number::{Direction, Notation, Number, Percent, Share};
use nongthon::rules::{Indicator, Kind};
use proptest::prelude::*;
use std::cmp::Ordering;

// ------------------------------------------------------------------------ figures

/// An exact decimal kept apart from the program's own: `mantissa / 10^scale`.
#[derive(Clone, Copy, Debug)]
struct Decimal {
    mantissa: u128,
    scale: u32,
}

impl Decimal {
    fn number(self) -> Number {
        Number::from_plain(&self.text()).expect("within the bounds")
    }

    fn text(self) -> String {
        let factor = 10_u128.pow(self.scale);
        let (whole, rest) = (self.mantissa / factor, self.mantissa % factor);
        match self.scale as usize {
            0 => whole.to_string(),
            width => format!("{whole}.{rest:0width$}"),
        }
    }
}

fn decimal(most: u128, scales: impl Strategy<Value = u32>) -> impl Strategy<Value = Decimal> {
    scales.prop_flat_map(move |scale| {
        (0..=most * 10_u128.pow(scale)).prop_map(move |mantissa| Decimal { mantissa, scale })
    })
}

/// A target in percent, mostly as the law writes them, sometimes with all decimals.
fn target() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        3 => decimal(100, Just(0_u32)),
        3 => decimal(100, Just(1_u32)),
        2 => decimal(100, 2_u32..=6),
    ]
}

fn direction() -> impl Strategy<Value = Direction> {
    prop_oneof![Just(Direction::AtLeast), Just(Direction::AtMost)]
}

/// The least amounts that units are counted in, in millionths: households, 0,001 km, 0,01 m² ...
fn step() -> impl Strategy<Value = u128> {
    prop::sample::select(vec![1_000_000, 1_000, 10_000, 500_000, 1, 3_000_000, 7_000])
}

fn millionths(count: u128) -> Number {
    Number::from_millionths(i128::try_from(count).unwrap()).expect("within the bounds")
}

/// Counts in steps: numerator and denominator, the numerator not above the denominator.
#[derive(Clone, Copy, Debug)]
struct Counts {
    numerator: u128,
    denominator: u128,
    step: u128,
}

impl Counts {
    fn share(self) -> Share {
        self.share_with(self.numerator)
    }

    /// With another numerator.
    fn share_with(self, numerator: u128) -> Share {
        let numerator = millionths(numerator * self.step);
        Share::new(numerator, millionths(self.denominator * self.step)).expect("a share")
    }

    fn step(self) -> Number {
        millionths(self.step)
    }

    /// Numerator and denominator as cells of a survey that cannot be read in two ways.
    fn cells(self) -> String {
        let cell = |steps| {
            let text = Notation::VIETNAMESE
                .ungrouped()
                .number(millionths(steps * self.step));
            // `1,234` could be a thousand; `1,2340` could not.
            match text.split_once(',') {
                Some((_, decimals)) if decimals.len() == 3 => text + "0",
                _ => text,
            }
        };
        format!("{};{}", cell(self.numerator), cell(self.denominator))
    }
}

fn counts() -> impl Strategy<Value = Counts> {
    let sizes = prop_oneof![1_u128..=50, 1_u128..=5_000, 1_u128..=100_000_000_000];
    (sizes, step()).prop_flat_map(|(denominator, step)| {
        (0..=denominator).prop_map(move |numerator| Counts {
            numerator,
            denominator,
            step,
        })
    })
}

/// Compares two fractions without multiplying them crosswise: by their continued fractions.
fn compare_fractions(one: (u128, u128), other: (u128, u128)) -> Ordering {
    let (mut a, mut b, mut c, mut d) = (one.0, one.1, other.0, other.1);
    loop {
        match (a / b).cmp(&(c / d)) {
            Ordering::Equal => {}
            unequal => return unequal,
        }
        match (a % b, c % d) {
            (0, 0) => return Ordering::Equal,
            (0, _) => return Ordering::Less,
            (_, 0) => return Ordering::Greater,
            // The fractional parts compare as their reciprocals do, the other way round.
            (rest, other_rest) => (a, b, c, d) = (d, other_rest, b, rest),
        }
    }
}

/// How the share stands to the target, computed apart from the program.
fn order(counts: Counts, target: Decimal) -> Ordering {
    let percent = (counts.numerator * 100, counts.denominator);
    compare_fractions(percent, (target.mantissa, 10_u128.pow(target.scale)))
}

fn passes(counts: Counts, direction: Direction, target: Decimal) -> bool {
    match direction {
        Direction::AtLeast => order(counts, target) != Ordering::Less,
        Direction::AtMost => order(counts, target) != Ordering::Greater,
    }
}

fn with_numerator(counts: Counts, numerator: u128) -> Counts {
    Counts {
        numerator,
        ..counts
    }
}

fn rule(direction: Direction, target: Decimal) -> String {
    let key = match direction {
        Direction::AtLeast => "at_least",
        Direction::AtMost => "at_most",
    };
    format!("{key} = {}", target.text())
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn the_comparison_agrees_with_an_independent_one(counts in counts(), target in target()) {
        prop_assert_eq!(counts.share().cmp_percent(target.number()), order(counts, target));
    }

    #[test]
    fn the_shortfall_is_the_least_that_turns_the_verdict(
        counts in counts(), direction in direction(), target in target(),
    ) {
        let steps = counts.share().steps_missing(direction, target.number(), counts.step());
        let moved = |steps: i128| {
            let steps = u128::try_from(steps).expect("not below zero");
            match direction {
                Direction::AtLeast => with_numerator(counts, counts.numerator + steps),
                Direction::AtMost => with_numerator(counts, counts.numerator - steps),
            }
        };
        prop_assert!(passes(moved(steps), direction, target), "{} steps are too few", steps);
        if steps > 0 {
            prop_assert!(!passes(moved(steps - 1), direction, target), "{} are too many", steps);
        }
        prop_assert_eq!(steps == 0, passes(counts, direction, target));
    }

    #[test]
    fn the_margin_is_the_most_that_does_not_turn_the_verdict(
        counts in counts(), direction in direction(), target in target(),
    ) {
        // Whatever does not pass in one direction passes in the other.
        let direction = match (direction, passes(counts, direction, target)) {
            (direction, true) => direction,
            (Direction::AtLeast, false) => Direction::AtMost,
            (Direction::AtMost, false) => Direction::AtLeast,
        };
        let steps = counts.share().steps_to_spare(direction, target.number(), counts.step());
        let steps = u128::try_from(steps).expect("not below zero");
        let (room, moved): (u128, &dyn Fn(u128) -> Counts) = match direction {
            Direction::AtLeast => (
                counts.numerator,
                &|steps| with_numerator(counts, counts.numerator - steps),
            ),
            Direction::AtMost => (
                counts.denominator - counts.numerator,
                &|steps| with_numerator(counts, counts.numerator + steps),
            ),
        };
        prop_assert!(steps <= room, "more than there is");
        prop_assert!(passes(moved(steps), direction, target), "{} steps are too many", steps);
        if steps < room {
            prop_assert!(!passes(moved(steps + 1), direction, target), "{} are too few", steps);
        }
    }

    #[test]
    fn equality_is_met_in_either_direction(percent in 0_u128..=100, times in 1_u128..=1_000_000) {
        let target = Decimal { mantissa: percent, scale: 0 };
        let counts = Counts { numerator: percent * times, denominator: 100 * times, step: 1_000_000 };
        prop_assert_eq!(counts.share().cmp_percent(target.number()), Ordering::Equal);
    }

    #[test]
    fn the_shown_percentage_agrees_with_the_verdict(
        counts in counts(), direction in direction(), target in target(), decimals in 0_u32..=3,
    ) {
        let percent = Percent::agreeing(counts.share(), direction, target.number(), decimals);
        let shown = percent.to_string();
        let (whole, rest) = shown.split_once('.').unwrap_or((&shown, ""));
        let scale = u32::try_from(rest.len()).unwrap();
        let digits: u128 = format!("{whole}{rest}").parse().unwrap();
        let shown_order = compare_fractions(
            (digits, 10_u128.pow(scale)),
            (target.mantissa, 10_u128.pow(target.scale)),
        );
        let shown_passes = match direction {
            Direction::AtLeast => shown_order != Ordering::Less,
            Direction::AtMost => shown_order != Ordering::Greater,
        };
        prop_assert_eq!(shown_passes, passes(counts, direction, target), "{}% is shown", shown);
        prop_assert!(scale >= decimals, "{} has fewer decimals than asked for", shown);

        // It is the share, up to one unit of its last digit.
        let exact = (counts.numerator * 100, counts.denominator);
        let unit = 10_u128.pow(scale);
        prop_assert_ne!(compare_fractions((digits + 1, unit), exact), Ordering::Less);
        prop_assert_ne!(compare_fractions((digits.saturating_sub(1), unit), exact), Ordering::Greater);
    }

    #[test]
    fn a_claim_rounded_or_cut_is_consistent_and_one_further_off_is_not(
        counts in counts(), decimals in 0_u32..=6, off in 2_u128..=50,
    ) {
        let unit = 10_u128.pow(decimals);
        let scaled = counts.numerator * 100 * unit;
        let cut = scaled / counts.denominator;
        let rounded = (2 * scaled + counts.denominator) / (2 * counts.denominator);
        let is_printed_as = |digits| {
            let claim = Decimal { mantissa: digits, scale: decimals };
            Percent::is_printed_as(counts.share(), claim.number())
        };
        prop_assert!(is_printed_as(cut));
        prop_assert!(is_printed_as(rounded));
        // Cut and rounded differ by one at most, so two away from the cut one is off.
        prop_assert!(!is_printed_as(cut + off), "{} more", off);
        if cut >= off {
            prop_assert!(!is_printed_as(cut - off), "{} less", off);
        }
    }
}

#[test]
fn targets_that_floats_get_wrong_are_met_at_exact_equality() {
    // 0.29 × 100, 0.57 × 100 and 0.58 × 100 are all below themselves in binary floats.
    for percent in [29, 57, 58] {
        for direction in ["at_least", "at_most"] {
            let judging = Judging::by(one_share(&format!("{direction} = {percent}")));
            for times in [1, 7, 1_000] {
                let counts = format!("{};{}", percent * times, 100 * times);
                let case = judging.case(&one_row(&counts));
                let assessment = assess(&case.rules, &case.survey, Strictness::Strict);
                let result = indicator(&assessment, "1.1");
                assert_eq!(
                    outcome(result),
                    "met, margin 0",
                    "{counts} {direction} {percent}"
                );
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(200))]

    /// The same through the whole way: survey text, rule text, verdict, gap.
    #[test]
    fn a_survey_corrected_by_its_gap_turns_at_that_unit(
        counts in counts(), direction in direction(), target in target(),
    ) {
        let step = Notation::ENGLISH.ungrouped().number(counts.step());
        let judging = Judging::by(one_share_in_steps(&rule(direction, target), &step));
        let judge = |counts: Counts| {
            let case = judging.case(&one_row(&counts.cells()));
            let assessment = assess(&case.rules, &case.survey, Strictness::Strict);
            let result = indicator(&assessment, "1.1");
            (result.verdict == Verdict::Met, result.gap)
        };
        let in_steps = |units: Number| {
            let steps = u128::try_from(units.millionths()).unwrap() / counts.step;
            prop_assert_eq!(millionths(steps * counts.step), units, "whole steps");
            Ok(steps)
        };

        let (met, gap) = judge(counts);
        prop_assert_eq!(met, passes(counts, direction, target));
        match gap.expect("counts have a gap") {
            Gap::Shortfall(units) => {
                prop_assert!(!met);
                let steps = in_steps(units)?;
                let moved = |steps| with_numerator(counts, match direction {
                    Direction::AtLeast => counts.numerator + steps,
                    Direction::AtMost => counts.numerator - steps,
                });
                prop_assert!(judge(moved(steps)).0);
                prop_assert!(!judge(moved(steps - 1)).0);
            }
            Gap::Margin(units) => {
                prop_assert!(met);
                let steps = in_steps(units)?;
                let moved = |steps| match direction {
                    Direction::AtLeast => counts.numerator.checked_sub(steps),
                    Direction::AtMost => Some(counts.numerator + steps)
                        .filter(|numerator| *numerator <= counts.denominator),
                }.map(|numerator| with_numerator(counts, numerator));
                prop_assert!(judge(moved(steps).expect("bounded by what there is")).0);
                if let Some(one_more) = moved(steps + 1) {
                    prop_assert!(!judge(one_more).0);
                }
            }
        }
    }

    /// An amount needs exactly what it falls short of.
    #[test]
    fn an_amount_corrected_by_its_gap_turns_at_that_unit(
        amount in decimal(200, Just(3_u32)), target in decimal(200, 0_u32..=3),
    ) {
        let rules = one_share(&format!("at_least = {}", target.text()))
            .replace("\"share\"", "\"amount\"")
            .replace("step = 1", "step = 0.001");
        let judging = Judging::by(rules);
        let judge = |thousandths: u128| {
            let text = Decimal { mantissa: thousandths * 10, scale: 4 }.text();
            let case = judging.case(&one_row(&format!(";;{text}")));
            let assessment = assess(&case.rules, &case.survey, Strictness::Strict);
            let result = indicator(&assessment, "1.1");
            (result.verdict == Verdict::Met, result.gap)
        };
        let needed = target.mantissa * 10_u128.pow(3 - target.scale);
        let (met, gap) = judge(amount.mantissa);
        prop_assert_eq!(met, amount.mantissa >= needed);
        let expected = match met {
            true => Gap::Margin(millionths((amount.mantissa - needed) * 1_000)),
            false => Gap::Shortfall(millionths((needed - amount.mantissa) * 1_000)),
        };
        prop_assert_eq!(gap, Some(expected));
        prop_assert!(judge(needed).0);
    }

    #[test]
    fn a_claim_is_found_exactly_when_it_is_neither_rounded_nor_cut(
        counts in counts(), decimals in 0_u32..=2, off in -3_i128..=3,
    ) {
        let unit = 10_u128.pow(decimals);
        let scaled = counts.numerator * 100 * unit;
        let cut = scaled / counts.denominator;
        let rounded = (2 * scaled + counts.denominator) / (2 * counts.denominator);
        let claim = cut.saturating_add_signed(off);
        prop_assume!(claim <= 100 * unit);
        let rules = Judging::by(one_share_in_steps(
            "at_least = 50",
            &Notation::ENGLISH.ungrouped().number(counts.step()),
        ));
        let text = Decimal { mantissa: claim, scale: decimals }.text();
        let case = rules.case(&one_row(&format!("{};;{text}", counts.cells())));
        let assessment = assess(&case.rules, &case.survey, Strictness::Strict);
        let found = assessment.findings.iter().any(|it| it.code == Code::ClaimMismatch);
        prop_assert_eq!(found, claim != cut && claim != rounded, "{} is claimed", text);
    }
}

// ------------------------------------------------------------------------ totals

/// A row about an indicator, from nothing at all to everything.
fn row(indicator: &Indicator, choice: u8, share: u8) -> Option<String> {
    let code = &indicator.code;
    let optional = indicator.optional.is_some();
    let share = share % 101;
    // Where parts decide, only a conclusion can be given.
    let choice = if indicator.parts.is_empty() {
        choice % 8
    } else {
        choice % 3
    };
    let cells = match (choice, indicator.kind) {
        (0, _) => return None,
        (1, _) => ";;;;đạt;;".to_owned(),
        (2, _) => ";;;;chưa đạt;;".to_owned(),
        (3, _) if optional => ";;không áp dụng;;;;không có làng nghề".to_owned(),
        (3, _) => ";;;;;;chỉ có ghi chú".to_owned(),
        (4, Kind::Share | Kind::Growth) => format!("{share};;;;;;"),
        (5, Kind::Share | Kind::Growth) => format!(";;{share}%;;đạt;;"),
        (_, Kind::Share | Kind::Growth) => format!("{share};100;;;chưa đạt;;"),
        (_, Kind::Amount | Kind::Count) => format!(";;{share};;;;"),
        (4 | 5, Kind::YesNo | Kind::Level) => ";;chưa đạt;;đạt;;".to_owned(),
        (_, Kind::YesNo | Kind::Level) => ";;đạt;;;;".to_owned(),
    };
    Some(format!("{code};{cells}"))
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn the_totals_add_up_to_what_is_declared(
        choices in prop::collection::vec(any::<(u8, u8)>(), 70),
        kind_of_survey in 0_u8..4,
        strict in any::<bool>(),
    ) {
        let strictness = if strict { Strictness::Strict } else { Strictness::TakeConclusions };
        let facts = SurveyText::new().with("ngày số liệu;;;31/12/2022").with("tỉnh;;;Lạng Sơn");
        let known = Judging::default().case(&facts.clone().with("1.1;;;").text()).rules;
        let leaves = known.indicators().flat_map(|it| std::iter::once(it).chain(&it.parts));
        let mut survey = facts.with("1.1;;;đạt;;;;");
        for (leaf, (choice, share)) in leaves.zip(choices) {
            // All kinds of rows, or mostly sound ones, so that some criteria are met.
            let choice = if kind_of_survey == 0 { 1 + choice % 4 / 3 } else { choice };
            if let Some(row) = row(leaf, choice, share) {
                survey = survey.with(&row);
            }
        }
        let case = Judging::default().case(&survey.text());
        let assessment = assess(&case.rules, &case.survey, strictness);

        let totals = assessment.totals();
        prop_assert_eq!(totals.declared, 19);
        prop_assert_eq!(totals.met + totals.not_met + totals.other, totals.declared);
        prop_assert_eq!(totals.met, criteria_with(&assessment, Verdict::Met).len());
        prop_assert_eq!(totals.not_met, criteria_with(&assessment, Verdict::NotMet).len());

        for criterion in &assessment.criteria {
            let verdicts: Vec<Verdict> = criterion.indicators.iter().map(|it| it.verdict).collect();
            prop_assert_eq!(criterion.verdict, expected(&verdicts), "{:?}", verdicts);
        }
        let verdicts: Vec<Verdict> = assessment.criteria.iter().map(|it| it.verdict).collect();
        prop_assert_eq!(assessment.verdict, expected(&verdicts));
    }
}

/// The verdict of a whole as the contract words it.
fn expected(parts: &[Verdict]) -> Verdict {
    let any = |verdict| parts.contains(&verdict);
    if any(Verdict::NotMet) {
        Verdict::NotMet
    } else if any(Verdict::Undecided) {
        Verdict::Undecided
    } else if any(Verdict::NoData) || parts.is_empty() {
        Verdict::NoData
    } else if any(Verdict::Met) {
        Verdict::Met
    } else {
        Verdict::NotApplicable
    }
}

#[test]
fn an_incomplete_set_is_never_met() {
    let rules = one_share("at_least = 70").replace(
        "criteria = 1\nindicators = 1",
        "criteria = 10\nindicators = 47\nincomplete = \"chưa có phụ lục\"",
    );
    let case = Judging::by(rules).case(&one_row("100;100"));
    let assessment = assess(&case.rules, &case.survey, Strictness::TakeConclusions);
    assert_eq!(criteria_with(&assessment, Verdict::Undecided), ["1"]);
    assert_eq!(assessment.verdict, Verdict::Undecided);
    let totals = assessment.totals();
    assert_eq!((totals.declared, totals.met, totals.other), (10, 0, 10));
}
