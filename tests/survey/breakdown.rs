//! Hamlets, women and men: adding them up is judging their sum, and each is judged alone.

use crate::support::*;
use nongthon::assess::{Gap, Measure, Strictness, Verdict, assess};
use nongthon::number::{Direction, Mean, Number, Percent};
use proptest::prelude::*;
use serde_json::Value;
use std::cmp::Ordering;

const HEADER: &str = "thôn;giới tính;chỉ tiêu;tử số;mẫu số;giá trị;số công bố;tự đánh giá;ghi chú\n\
    ;;xã;;;Mẫu\n;;tỉnh;;;Lạng Sơn\n";

/// The outcome of an indicator of the shipped rules, or the codes of what is wrong.
fn judged(code: &str, rows: &str) -> String {
    let survey = format!("{HEADER}{rows}");
    let judging = Judging::on("2022-12-31");
    let (cases, diagnostics) = judging.prepare(survey.as_bytes());
    if diagnostics.has_errors() {
        let codes = diagnostics.iter().map(|it| it.code.name());
        return codes.collect::<Vec<_>>().join(", ");
    }
    let assessment = assess(&cases[0].rules, &cases[0].survey, Strictness::Strict);
    outcome(indicator(&assessment, code))
}

/// The codes of the findings.
fn findings(rows: &str) -> Vec<&'static str> {
    let case = Judging::on("2022-12-31").case(&format!("{HEADER}{rows}"));
    let assessment = assess(&case.rules, &case.survey, Strictness::default());
    assessment
        .findings
        .iter()
        .map(|it| it.code.name())
        .collect()
}

/// An indicator as the JSON has it.
fn json(code: &str, rows: &str) -> Value {
    let folder = folder(&[("survey.csv", &format!("{HEADER}{rows}"))]);
    let path = folder.path().join("survey.csv");
    let text = succeed(&[
        "assess",
        path.to_str().unwrap(),
        "--as-of",
        "2022-12-31",
        "--format",
        "json",
        "--hamlets",
    ]);
    let json: Value = serde_json::from_str(&text).unwrap();
    let criteria = json["communes"][0]["criteria"].as_array().unwrap().clone();
    criteria
        .iter()
        .flat_map(|criterion| criterion["indicators"].as_array().unwrap())
        .find(|indicator| indicator["code"] == code)
        .unwrap()
        .clone()
}

// ------------------------------------------------------------------------ hamlets

#[test]
fn a_share_of_hamlets_counts_the_hamlets_that_answer_yes() {
    let hamlets = |yes: usize, of: usize| -> String {
        let answer = |it| if it < yes { "đạt" } else { "chưa đạt" };
        (0..of)
            .map(|it| format!("Thôn {it};;16;;;{}\n", answer(it)))
            .collect()
    };
    assert_eq!(judged("16", &hamlets(7, 9)), "met, margin 0");
    assert_eq!(judged("16", &hamlets(6, 9)), "not_met, shortfall 1");
    // Exactly at the target: 70% of ten.
    assert_eq!(judged("16", &hamlets(7, 10)), "met, margin 0");
    assert_eq!(
        judged("6.3", &hamlets(0, 1).replace(";16;", ";6.3;")),
        "not_met, shortfall 1"
    );
    // Counts say the same.
    let counts = "A;;16;1;1;\nB;;16;0;1;\nC;;16;;;đạt\n";
    assert_eq!(judged("16", counts), "not_met, shortfall 1");
    // One hamlet without an answer, and a conclusion in place of an answer.
    let rows = format!("{}Nà Me;;16;;;;;đạt\n", hamlets(7, 9));
    assert_eq!(judged("16", &rows), "hamlets-cannot-add");
    // A conclusion of the commune as a whole is no hamlet.
    let rows = format!("{};;16;;;;;đạt\n", hamlets(7, 9));
    assert_eq!(judged("16", &rows), "met, margin 0");
    assert_eq!(findings(&rows), [""; 0]);
}

#[test]
fn incomes_are_averaged_by_population_and_compared_exactly() {
    let income = |people: [u32; 2], second: &str| {
        let [one, two] = people;
        format!(
            "Nà Me;;nhân khẩu;;;{one}\nKhòn Cải;;nhân khẩu;;;{two}\n\
             Nà Me;;10;;;38\nKhòn Cải;;10;;;{second}\n"
        )
    };
    // 39 is asked: exactly reached, although a plain average of 38 and 40 would be the same here
    // and not there.
    assert_eq!(judged("10", &income([500, 500], "40")), "met, margin 0");
    assert_eq!(
        judged("10", &income([501, 500], "40")),
        "not_met, shortfall 0.001"
    );
    assert_eq!(judged("10", &income([500, 501], "40")), "met, margin 0");
    assert_eq!(
        judged("10", &income([900, 100], "40")),
        "not_met, shortfall 0.8"
    );
    let exact = json("10", &income([501, 500], "40"));
    // Shown with as many digits as it takes not to look met.
    assert_eq!(exact["value"], "38.999");
    assert_eq!(exact["numerator"], "39038");
    assert_eq!(exact["denominator"], "1001");
    assert_eq!(exact["hamlets"][1]["weight"], "500");
    assert_eq!(exact["hamlets"][1]["verdict"], "met");
    let close = json("10", &income([100_001, 100_000], "40"));
    assert_eq!(close["verdict"], "not_met");
    assert_eq!(close["value"], "38.999995");
    // Nobody lives there.
    assert_eq!(judged("10", &income([0, 0], "40")), "hamlets-cannot-add");
    // What the people of one hamlet are is not said.
    let without = income([500, 500], "40").replace("Khòn Cải;;nhân khẩu", ";;số hộ");
    assert_eq!(judged("10", &without), "hamlet-weight-missing");
}

#[test]
fn a_total_must_be_the_sum_and_lends_what_is_about_the_whole() {
    let hamlets = "A;;9.2;300;400;;;;\nB;;9.2;308;405;;;;\n";
    let beside = |total: &str| judged("9.2", &format!("{total}\n{hamlets}"));
    assert_eq!(beside(";;9.2;608;805"), "met, margin 4");
    assert_eq!(beside(";;9.2;;;75,5%"), "met, margin 4");
    assert_eq!(beside(";;9.2;;805"), "met, margin 4");
    assert_eq!(beside(";;9.2;609;805"), "total-beside-hamlets");
    assert_eq!(beside(";;9.2;608;804"), "total-beside-hamlets");
    assert_eq!(beside(";;9.2;;;75,6%"), "total-beside-hamlets");
    let beside = |total: &str| findings(&format!("{total}\n{hamlets}"));
    assert_eq!(beside(";;9.2;608;805;;75,5;đạt"), [""; 0]);
    assert_eq!(
        beside(";;9.2;;;;80;chưa đạt"),
        ["claim-mismatch", "conclusion-differs"]
    );
    let json = json("9.2", &format!(";;9.2;608;805;;;đạt;cả xã\n{hamlets}"));
    assert_eq!(json["self_assessed"], "met");
    assert_eq!(json["hamlets"][0]["name"], "A");
    assert_eq!(json["hamlets"][0]["self_assessed"], Value::Null);
}

#[test]
fn claims_and_conclusions_of_a_hamlet_are_about_the_hamlet() {
    let rows = "A;;9.2;300;400;;75;đạt\nB;;9.2;270;400;;67,5;chưa đạt\n";
    // 570/800 is 71,25%: not met, and nobody said otherwise of the commune.
    assert_eq!(judged("9.2", rows), "not_met, shortfall 30");
    assert_eq!(findings(rows), [""; 0]);
    let wrong = rows.replace(";67,5;chưa đạt", ";76;đạt");
    assert_eq!(findings(&wrong), ["claim-mismatch", "conclusion-differs"]);
}

#[test]
fn facts_of_hamlets_are_compared_with_those_of_the_commune() {
    let rows = |total: u32| {
        format!(
            ";;số thôn;;;2\n;;nhân khẩu;;;{total}\nA;;nhân khẩu;;;400\nB;;nhân khẩu;;;300\n\
             ;;8.2;;;đạt\n"
        )
    };
    assert_eq!(findings(&rows(700)), [""; 0]);
    assert_eq!(findings(&rows(701)), ["quantity-differs"]);
    // Of some hamlets only, the sum need not be the commune's.
    let some = rows(701).replace("số thôn;;;2", "số thôn;;;3");
    assert_eq!(findings(&some), ["hamlets-missing"]);
    // A hamlet has people and households, but no province and no number of hamlets.
    for fact in ["tỉnh;;;Cao Bằng", "số thôn;;;2", "xã an toàn khu;;;có"] {
        let survey = format!("{HEADER}A;;{fact}\n;;8.2;;;đạt\n");
        let problems = Judging::on("2022-12-31").problems(&survey);
        assert_eq!(problems, ["bad-fact"], "{fact}");
    }
}

#[test]
fn a_hamlet_that_it_does_not_apply_to_adds_nothing() {
    let rows = "A;;13.4;;;không áp dụng;;;không có làng nghề\nB;;13.4;;;đạt\n";
    assert_eq!(judged("13.4", rows), "met");
    let none = rows.replace("đạt", "không áp dụng;;;không có làng nghề");
    assert_eq!(judged("13.4", &none), "not_applicable");
}

#[test]
fn a_row_that_cannot_be_read_is_not_missing_as_well() {
    assert_eq!(
        judged("9.2", "A;;9.2;ba trăm;400;\nB;;9.2;308;405;\n"),
        "not-a-number"
    );
}

/// Counts of a few hamlets, in steps, numerators not above denominators.
fn hamlets() -> impl Strategy<Value = Vec<(u64, u64)>> {
    let one = (1_u64..400).prop_flat_map(|whole| (0..=whole, Just(whole)));
    prop::collection::vec(one, 1..9)
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn hamlets_added_up_are_judged_as_their_sum(counts in hamlets(), target in 0_u32..=100, at_most in any::<bool>()) {
        let target = format!("{} = {target}", if at_most { "at_most" } else { "at_least" });
        let rules = one_share(&target);
        let head = "thôn;chỉ tiêu;tử số;mẫu số\n";
        let apart: String = counts.iter().enumerate()
            .map(|(index, (part, whole))| format!("T{index};1.1;{part};{whole}\n"))
            .collect();
        let sum: (u64, u64) = counts.iter().fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
        let together = format!(";1.1;{};{}\n", sum.0, sum.1);
        let judged = |rows: &str| {
            let judging = Judging { as_of: Some(day("2022-12-31")), ..Judging::by(rules.clone()) };
            let case = judging.case(&format!("{head}{rows}"));
            let assessment = assess(&case.rules, &case.survey, Strictness::Strict);
            let result = indicator(&assessment, "1.1");
            let alone: Vec<String> = result.hamlets.iter().map(|it| outcome(&it.result)).collect();
            (outcome(result), alone)
        };
        let (of_sum, none) = judged(&together);
        prop_assert!(none.is_empty());
        let (of_hamlets, alone) = judged(&apart);
        prop_assert_eq!(&of_hamlets, &of_sum);
        // A total beside them changes nothing.
        prop_assert_eq!(&judged(&(together + &apart)).0, &of_sum);
        // Each hamlet is judged as if it were the commune.
        for ((part, whole), outcome) in counts.iter().zip(alone) {
            prop_assert_eq!(judged(&format!(";1.1;{part};{whole}\n")).0, outcome);
        }
    }

    #[test]
    fn weighted_means_are_those_of_exact_fractions(
        weighted in prop::collection::vec((0_u64..90_000_000, 0_u64..5_000), 1..9),
        target in 0_u64..90_000_000,
        at_most in any::<bool>(),
        step in prop::sample::select(vec![1_u64, 1_000, 10_000, 1_000_000]),
    ) {
        let number = |millionths: u64| Number::from_millionths(i128::from(millionths)).unwrap();
        let amounts = weighted.iter().map(|(amount, weight)| (number(*amount), Number::from(u32::try_from(*weight).unwrap())));
        let mean = Mean::of(amounts);
        let people: u64 = weighted.iter().map(|it| it.1).sum();
        let Some(mean) = mean else {
            prop_assert_eq!(people, 0);
            return Ok(());
        };
        // In millionths, over the number of people.
        let total: u64 = weighted.iter().map(|(amount, weight)| amount * weight).sum();
        let order = total.cmp(&(target * people));
        prop_assert_eq!(mean.cmp_number(number(target)), order);
        let direction = if at_most { Direction::AtMost } else { Direction::AtLeast };
        let passes = |total: i128| {
            let order = total.cmp(&i128::from(target * people));
            direction.passes(order)
        };
        let (total, people, step_size) = (i128::from(total), i128::from(people), i128::from(step));
        let towards = if at_most { -1 } else { 1 };
        let moved = |steps: i128| total + towards * steps * step_size * people;
        let steps = mean.steps_missing(direction, number(target), number(step));
        prop_assert!(passes(moved(steps)));
        prop_assert!(steps == 0 || !passes(moved(steps - 1)));
        if passes(total) {
            let spare = mean.steps_to_spare(direction, number(target), number(step));
            prop_assert!(passes(moved(-spare)) && !passes(moved(-spare - 1)));
        }
        // What is shown is on the side that the verdict is on.
        let shown = Percent::agreeing(mean, direction, number(target), 3);
        prop_assert_eq!(
            direction.passes(shown.cmp_number(number(target))),
            direction.passes(order)
        );
    }

    // ------------------------------------------------------------------------ women and men

    #[test]
    fn women_and_men_must_each_reach_the_target(
        women in (1_u64..300).prop_flat_map(|whole| (0..=whole, Just(whole))),
        men in (1_u64..300).prop_flat_map(|whole| (0..=whole, Just(whole))),
    ) {
        let rows = format!(";nữ;12.1;{};{}\n;nam;12.1;{};{}\n", women.0, women.1, men.0, men.1);
        let case = Judging::on("2022-12-31").case(&format!("{HEADER}{rows}"));
        let assessment = assess(&case.rules, &case.survey, Strictness::Strict);
        let result = indicator(&assessment, "12.1");
        let reaches = |counts: (u64, u64)| counts.0 * 100 >= counts.1 * 70;
        let both = reaches(women) && reaches(men);
        prop_assert_eq!(result.verdict == Verdict::Met, both);
        // The least that lets both reach it, by trying.
        let lacking = |counts: (u64, u64)| {
            (0..).find(|more| reaches((counts.0 + more, counts.1))).unwrap()
        };
        let least = lacking(women) + lacking(men);
        match result.gap.unwrap() {
            Gap::Shortfall(units) => {
                prop_assert!(!both);
                prop_assert_eq!(units, Number::from(u32::try_from(least).unwrap()));
            }
            Gap::Margin(units) => {
                prop_assert!(both);
                let units: u64 = units.to_string().parse().unwrap();
                let survives = |lost: u64| {
                    [women, men].iter().all(|it| it.0 >= lost && reaches((it.0 - lost, it.1)))
                };
                prop_assert!(survives(units));
                prop_assert!(!survives(units + 1));
            }
        }
    }
}

#[test]
fn equality_is_enough_and_one_less_is_not() {
    // Percentages at which floating-point arithmetic goes wrong.
    for target in [29_u32, 57, 58] {
        let rules = one_share(&format!("at_least = {target}"))
            .replace("kind = \"share\"", "kind = \"share\"\nsexes = \"each\"");
        let judged = |women: u32, men: u32| {
            let judging = Judging {
                as_of: Some(day("2022-12-31")),
                ..Judging::by(rules.clone())
            };
            let case = judging.case(&format!(
                "thôn;giới tính;chỉ tiêu;tử số;mẫu số\n\
                 A;nữ;1.1;{women};60\nA;nam;1.1;{men};60\nB;nữ;1.1;0;40\nB;nam;1.1;0;40\n"
            ));
            let assessment = assess(&case.rules, &case.survey, Strictness::Strict);
            outcome(indicator(&assessment, "1.1"))
        };
        assert_eq!(judged(target, target), "met, margin 0", "{target}");
        assert_eq!(
            judged(target - 1, target + 1),
            "not_met, shortfall 1",
            "{target}"
        );
        assert_eq!(
            judged(target + 1, target - 1),
            "not_met, shortfall 1",
            "{target}"
        );
    }
    let mean = |amounts: [&str; 2]| {
        let weights = [Number::from(29), Number::from(71)];
        let amounts = amounts.map(|it| Number::from_plain(it).unwrap());
        Mean::of(amounts.into_iter().zip(weights)).unwrap()
    };
    // (100 × 29 + 0 × 71) / 100 = 29.
    assert_eq!(
        mean(["100", "0"]).cmp_number(Number::from(29)),
        Ordering::Equal
    );
    assert_eq!(
        mean(["99.999999", "0"]).cmp_number(Number::from(29)),
        Ordering::Less
    );
}

#[test]
fn women_and_men_are_judged_only_where_they_are_given_apart() {
    assert_eq!(judged("12.1", ";;12.1;1520;2162\n"), "met, margin 6");
    let apart = ";nữ;12.1;700;1002\n;nam;12.1;820;1160\n";
    assert_eq!(judged("12.1", apart), "not_met, shortfall 2");
    assert_eq!(
        judged("12.1", &format!(";;12.1;1520;2162\n{apart}")),
        "not_met, shortfall 2"
    );
    assert_eq!(
        judged("12.1", &format!(";;12.1;1521;2162\n{apart}")),
        "total-beside-sexes"
    );
    assert_eq!(judged("12.1", ";nữ;12.1;700;1002\n"), "sex-missing");
    assert_eq!(
        judged("12.1", ";;12.1;1520;2162\n;nam;12.1;820;1160\n"),
        "sex-missing"
    );
    // Where the rules do not ask it of each, they are only added up.
    assert_eq!(
        judged("12.2", &apart.replace("12.1", "12.2")),
        "met, margin 1087"
    );
}

#[test]
fn women_and_men_of_every_hamlet_are_women_and_men_of_the_commune() {
    let rows = "A;nữ;12.1;30;50\nA;nam;12.1;50;50\nB;nữ;12.1;45;50\nB;nam;12.1;20;50\n";
    let result = json("12.1", rows);
    assert_eq!(result["numerator"], "145");
    assert_eq!(result["sexes"][0]["sex"], "women");
    assert_eq!(result["sexes"][0]["numerator"], "75");
    assert_eq!(result["sexes"][1]["percent"], "70.000");
    assert_eq!(result["hamlets"][0]["sexes"][0]["verdict"], "not_met");
    assert_eq!(result["hamlets"][0]["shortfall"], "5");
    assert_eq!(judged("12.1", rows), "met, margin 0");
    let one_without = rows.replace("B;nữ;12.1;45;50\nB;nam;12.1;20;50", "B;;12.1;65;100");
    assert_eq!(judged("12.1", &one_without), "hamlets-cannot-add");
    // The commune's women and men beside hamlets that do not tell them apart.
    let beside = "A;;12.1;80;100\nB;;12.1;65;100\n;nữ;12.1;75;100\n;nam;12.1;70;100\n";
    assert_eq!(judged("12.1", beside), "met, margin 0");
}

#[test]
fn a_hamlet_without_anybody_adds_nothing_and_a_commune_without_is_no_share() {
    let rows = "A;nữ;14.2;0;0\nA;nam;14.2;7;10\nB;;14.2;0;0\n";
    let girls = rows.replace("B;;14.2;0;0", "B;nữ;14.2;0;0\nB;nam;14.2;0;0");
    assert_eq!(judged("14.2", &girls), "met, margin 0");
    let girls_miss = girls.replace("B;nữ;14.2;0;0", "B;nữ;14.2;1;2");
    assert_eq!(judged("14.2", &girls_miss), "not_met, shortfall 1");
    assert_eq!(
        judged("14.2", "A;;14.2;7;10\nB;;14.2;0;0\n"),
        "met, margin 0"
    );
    assert_eq!(
        judged("14.2", "A;;14.2;0;0\nB;;14.2;0;0\n"),
        "zero-denominator"
    );
    assert_eq!(judged("14.2", "A;;14.2;0;0\n"), "zero-denominator");
    assert_eq!(judged("14.2", ";;14.2;0;0\n"), "zero-denominator");
    assert_eq!(
        judged("14.2", "A;;14.2;1;0\n"),
        "numerator-above-denominator"
    );
}

#[test]
fn the_reason_says_who_does_not_reach_the_target() {
    let rows = ";nữ;12.1;60;100\n;nam;12.1;90;100\n";
    let result = json("12.1", rows);
    assert_eq!(result["verdict"], "not_met");
    assert_eq!(result["percent"], "75.000");
    assert_eq!(
        result["reason"],
        "150/200 người = 75%; nữ 60/100 = 60%; nam 90/100 = 90%, yêu cầu ≥ 70% cho cả nam và nữ: \
         chưa đạt ở nữ."
    );
    assert_eq!(result["missing"], "thêm 10 người (nữ)");
}

#[test]
fn what_hamlets_and_sexes_are_not_given_for_is_as_before() {
    let result = json("12.1", ";;12.1;1520;2162\n");
    assert_eq!(result.get("hamlets"), None);
    assert_eq!(result.get("sexes"), None);
    let case = Judging::on("2022-12-31").case(&project_file(LIEN_HOI));
    let assessment = assess(&case.rules, &case.survey, Strictness::default());
    for result in assessment.indicators_and_parts() {
        assert!(result.hamlets.is_empty() && result.sexes.is_empty());
        assert!(!matches!(result.measure, Some(Measure::Mean(_))));
    }
}
