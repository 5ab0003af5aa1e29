//! A recognised commune loses its recognition by the rule of the set, and only where that is certain.

use crate::support::criteria_set::{answers, criteria_set, signed, withdrawal_rule};
use crate::support::*;
use nongthon::assess::{Conclusion, Policy, assess};
use proptest::prelude::*;

/// What follows for a commune of a set of so many criteria.
fn conclusion(count: u32, named: &[&str], lost: &[u32], open: &[u32]) -> Conclusion {
    let set = criteria_set(count, &withdrawal_rule(named));
    let case = Judging::by(set).case(&answers(count, lost, open));
    let policy = Policy {
        recognised: true,
        ..Policy::default()
    };
    let standing = assess(&case.rules, &case.survey, policy).standing;
    standing.expect("it was asked for").conclusion
}

const KEY: [&str; 3] = ["10", "17", "19"];

#[test]
fn the_boundaries_of_19_criteria() {
    let of_19 = |lost: &[u32]| conclusion(19, &KEY, lost, &[]);
    assert_eq!(of_19(&[1, 2, 3, 4, 5, 6]), Conclusion::Kept);
    assert_eq!(of_19(&[1, 2, 3, 4, 5, 10]), Conclusion::Withdrawn);
    assert_eq!(of_19(&[1, 2, 3, 4, 5, 17]), Conclusion::Withdrawn);
    assert_eq!(of_19(&[1, 2, 3, 4, 5, 19]), Conclusion::Withdrawn);
    assert_eq!(of_19(&[1, 2, 3, 4, 10]), Conclusion::Kept);
    assert_eq!(of_19(&[10, 17, 19, 1, 2]), Conclusion::Kept);
    assert_eq!(of_19(&[1, 2, 3, 4, 5, 6, 7, 8, 9]), Conclusion::Kept);
    assert_eq!(of_19(&[1, 2, 3, 4, 5, 6, 7, 8, 10]), Conclusion::Withdrawn);
    assert_eq!(
        of_19(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 11]),
        Conclusion::Withdrawn
    );
    assert_eq!(of_19(&[]), Conclusion::Kept);
}

#[test]
fn the_boundaries_of_10_criteria() {
    let of_10 = |lost: &[u32]| conclusion(10, &["3", "8"], lost, &[]);
    // 30% of 10 is 3 exactly, 50% is 5 exactly: both are reached, not passed.
    assert_eq!(of_10(&[3, 8]), Conclusion::Kept);
    assert_eq!(of_10(&[1, 2, 4]), Conclusion::Kept);
    assert_eq!(of_10(&[1, 2, 3]), Conclusion::Withdrawn);
    assert_eq!(of_10(&[1, 2, 4, 5]), Conclusion::Kept);
    assert_eq!(of_10(&[1, 2, 4, 8]), Conclusion::Withdrawn);
    assert_eq!(of_10(&[1, 2, 4, 5, 6]), Conclusion::Withdrawn);
}

#[test]
fn what_is_open_may_decide_it_or_not() {
    let of_19 = |lost: &[u32], open: &[u32]| conclusion(19, &KEY, lost, open);
    // One more would make six, and could be 10 itself.
    assert_eq!(of_19(&[1, 2, 3, 4, 5], &[10]), Conclusion::Undecided);
    assert_eq!(of_19(&[1, 2, 3, 4, 10], &[5]), Conclusion::Undecided);
    // Six with none of the three, and none of them open.
    assert_eq!(of_19(&[1, 2, 3, 4, 5], &[6]), Conclusion::Kept);
    // Six lost for sure, 10 among them: what else is open changes nothing.
    assert_eq!(of_19(&[1, 2, 3, 4, 5, 10], &[6, 7]), Conclusion::Withdrawn);
    // Nine without the three are kept; a tenth would not be.
    assert_eq!(
        of_19(&[1, 2, 3, 4, 5, 6, 7, 8, 9], &[11]),
        Conclusion::Undecided
    );
}

proptest! {
    #![proptest_config(cases(60))]

    /// The conclusion is what every way in which the open criteria can turn out agrees on.
    #[test]
    fn it_is_certain_when_every_outcome_agrees(
        states in proptest::collection::vec(0..3_u8, 7),
        named in proptest::collection::vec(1..=7_u32, 0..3),
    ) {
        let with = |wanted: u8| -> Vec<u32> {
            let numbered = (1..).zip(&states);
            numbered.filter(|(_, state)| **state == wanted).map(|(number, _)| number).collect()
        };
        let (lost, open) = (with(1), with(2));
        // A survey that says nothing of any criterion is none.
        prop_assume!(open.len() < states.len());
        let names: Vec<String> = named.iter().map(u32::to_string).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let outcomes: Vec<bool> = (0..1_u32 << open.len())
            .map(|outcome| {
                let turned = open.iter().enumerate();
                let turned = turned.filter(|(index, _)| outcome >> index & 1 == 1);
                let all: Vec<u32> = lost.iter().chain(turned.map(|(_, code)| code)).copied().collect();
                let is_named = named.is_empty() || all.iter().any(|code| named.contains(code));
                (all.len() * 100 >= 7 * 30 && is_named) || all.len() * 100 >= 7 * 50
            })
            .collect();
        let expected = if outcomes.iter().all(|it| *it) {
            Conclusion::Withdrawn
        } else if outcomes.iter().any(|it| *it) {
            Conclusion::Undecided
        } else {
            Conclusion::Kept
        };
        prop_assert_eq!(conclusion(7, &names, &lost, &open), expected);
    }
}

#[test]
fn withdrawal_is_told_with_care_and_where_that_is_asked_for_only_by_what_was_checked() {
    let set = criteria_set(10, &withdrawal_rule(&["3"]));
    let targets = set.replace("\"x\", basis = \"text\"", "\"x\", basis = \"recalled\"");
    let rule = set.replace("\"x\"\nbasis = \"text\"", "\"x\"\nbasis = \"quoted\"");
    assert!(targets != set && rule != set);
    let codes: Vec<String> = (1..=10).map(|code| code.to_string()).collect();
    let unsigned = set.clone();
    let [set, rule] = [set, rule].map(|it| signed(&it, &codes));
    let told = |set: &str, option: &str| {
        let answers = answers(10, &[1, 2, 3, 4, 5, 6], &[]);
        let folder = folder(&[("bo.toml", set), ("phieu.csv", &answers)]);
        let outcome = run_in(
            folder.path(),
            &format!("assess phieu.csv --rules bo.toml --recognised{option}"),
        );
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
        let words: Vec<&str> = outcome.stdout.split_whitespace().collect();
        words.join(" ")
    };
    let signs = "Theo số liệu tạm tính, xã có dấu hiệu thuộc trường hợp xem xét thu hồi quyết định \
                 công nhận (";
    let unchecked = "Có mức hoặc quy định làm căn cứ chưa đối chiếu với nguyên văn.";
    for option in ["", " --require-verified"] {
        let checked = told(&set, option);
        assert!(
            checked.contains(signs) && !checked.contains(unchecked),
            "{checked}"
        );
    }
    for doubtful in [&targets, &unsigned, &rule] {
        let plain = told(doubtful, "");
        assert!(
            plain.contains(signs) && plain.contains(unchecked),
            "{plain}"
        );
    }
    let by_targets = told(&targets, " --require-verified");
    assert!(by_targets.contains("còn tùy kết quả"), "{by_targets}");
    let by_rule = told(&rule, " --require-verified");
    assert!(by_rule.contains("vì quy định thu hồi ("), "{by_rule}");
}

#[test]
fn without_a_rule_nothing_is_concluded() {
    let folder = folder(&[
        ("bo.toml", &criteria_set(10, "")),
        ("phieu.csv", &answers(10, &[1, 2, 3, 4, 5, 6], &[])),
    ]);
    let outcome = run_in(
        folder.path(),
        "assess phieu.csv --rules bo.toml --recognised --lang en",
    );
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let told = outcome
        .stdout
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    assert!(
        told.contains("undecided, since the rule set has no rule of withdrawal"),
        "{told}"
    );
}

#[test]
fn criteria_that_a_set_does_not_hold_yet_are_open() {
    let set = criteria_set(6, &withdrawal_rule(&["9"]))
        .replace("criteria = 6", "criteria = 10\nincomplete = \"thiếu 4\"");
    let judged = |lost: &[u32]| {
        let case = Judging::by(set.clone()).case(&answers(6, lost, &[]));
        let policy = Policy {
            recognised: true,
            ..Policy::default()
        };
        assess(&case.rules, &case.survey, policy)
            .standing
            .map(|it| it.conclusion)
    };
    assert_eq!(judged(&[1, 2, 3, 4, 5]), Some(Conclusion::Withdrawn));
    assert_eq!(judged(&[1, 2, 3]), Some(Conclusion::Undecided));
    assert_eq!(judged(&[]), Some(Conclusion::Undecided));
}

#[test]
fn what_is_required_with_require_met_are_the_criteria() {
    let set = criteria_set(19, &withdrawal_rule(&KEY));
    let folder = folder(&[("bo.toml", &set), ("phieu.csv", &answers(19, &[1], &[]))]);
    let code = |more: &str| {
        let arguments = format!("assess phieu.csv --rules bo.toml{more}");
        run_in(folder.path(), &arguments).code
    };
    assert_eq!(code(" --recognised"), 0);
    // Recognition is kept, but a criterion is not met.
    assert_eq!(code(" --recognised --require-met"), 1);
}

#[test]
fn amended_rules_of_withdrawal_are_a_difference() {
    let before = criteria_set(10, &withdrawal_rule(&["3"]));
    let after = before.replace("lost_percent = 30", "lost_criteria = 2");
    let folder = folder(&[("truoc.toml", &before), ("sau.toml", &after)]);
    let told = run_in(
        folder.path(),
        "rules diff truoc.toml sau.toml --lang en --width 200",
    );
    assert_eq!(told.code, 0, "{}", told.stderr);
    assert!(
        told.stdout
            .contains("after: 2 criteria or more are no longer met"),
        "{}",
        told.stdout
    );
    let json = run_in(
        folder.path(),
        "rules diff truoc.toml sau.toml --lang en --format json",
    );
    assert!(
        json.stdout.contains("\"difference\": \"other_target\""),
        "{}",
        json.stdout
    );
    let same = run_in(folder.path(), "rules diff truoc.toml truoc.toml --lang en");
    assert!(
        !same.stdout.contains("Rule of withdrawal"),
        "{}",
        same.stdout
    );
}
