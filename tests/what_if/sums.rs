//! A sign behind the equals sign adds to what the survey says, or takes from it.

use crate::support::*;
use proptest::prelude::*;
use serde_json::{Value, json};

fn what_if(survey: &str, changes: &[&str]) -> Outcome {
    let folder = folder(&[("phieu.csv", survey)]);
    let mut arguments = vec!["what-if", "phieu.csv", "--format", "json"];
    for change in changes {
        arguments.extend(["--set", change]);
    }
    let mut command = nongthon(&arguments);
    command.current_dir(folder.path());
    finish(command)
}

fn parsed(outcome: &Outcome) -> Value {
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    serde_json::from_str(&outcome.stdout).expect("JSON")
}

/// Roads counted in kilometres, written in metres where a story needs that.
fn roads(numerator: &str, denominator: &str) -> String {
    format!(
        "chỉ tiêu;tử số;mẫu số;giá trị\ntỉnh;;;Lạng Sơn\nngày số liệu;;;31/12/2022\nsố hộ;;;805\n\
         2.2;{numerator};{denominator};\n9.1;33;805;\n10;;;38,6\n1.1;;;đạt\n"
    )
}

proptest! {
    #![proptest_config(cases(16))]

    /// Adding is setting to the sum.
    #[test]
    fn adding_is_setting_to_the_sum(before in 0..=800_u32, by in 0..=800_u32, less in any::<bool>()) {
        let survey = roads("5", "10").replace("9.1;33", &format!("9.1;{before}"));
        let sign = if less { '-' } else { '+' };
        let added = what_if(&survey, &[&format!("9.1.tu={sign}{by}")]);
        let sum = if less { i64::from(before) - i64::from(by) } else { i64::from(before + by) };
        if !(0..=805).contains(&sum) {
            prop_assert_ne!(added.code, 0);
            return Ok(());
        }
        let set = what_if(&survey, &[&format!("9.1.tu={sum}")]);
        let (added, set) = (parsed(&added), parsed(&set));
        for what in ["after", "turned", "moved"] {
            prop_assert_eq!(&added[what], &set[what]);
        }
        prop_assert_eq!(&added["sums"][0]["after"], &json!(sum.to_string()));
    }
}

#[test]
fn units_and_notation_are_those_of_the_cells() {
    for (written, by) in [("25,1", "+2"), ("25100 m", "+2 km"), ("25,1 km", "+2000 m")] {
        let told = parsed(&what_if(&roads(written, "40"), &[&format!("2.2.tu={by}")]));
        let sum =
            json!({"set": format!("2.2.tu={by}"), "before": "25.1", "by": "2", "after": "27.1"});
        assert_eq!(told["sums"], json!([sum]), "{written} {by}");
        assert_eq!(told["moved"][0]["after"]["numerator"], "27.1");
    }
    let facts = parsed(&what_if(&roads("5", "10"), &["so-ho=-5"]));
    assert_eq!(facts["sums"][0]["after"], "800");
}

#[test]
fn there_must_be_a_number_to_add_to() {
    for change in [
        "2.3.tu=+2",
        "1.1=+1",
        "17.4=+1",
        "ngay-so-lieu=+1",
        "tinh=+1",
        "10.n=+1",
    ] {
        let told = what_if(&roads("5", "10"), &[change]);
        assert_fails(&told, 2, &["bad-change"]);
        assert!(told.stderr.contains("chưa có số"), "{}", told.stderr);
    }
    // Every one of them is told.
    let told = what_if(&roads("5", "10"), &["2.3.tu=+2", "17.4=+1"]);
    assert_fails(&told, 2, &["bad-change", "bad-change"]);
}

#[test]
fn nothing_falls_below_zero_or_above_the_whole() {
    let below = what_if(&roads("5", "10"), &["9.1.tu=-34"]);
    assert_fails(&below, 2, &["change-below-zero"]);
    assert!(
        below.stderr.contains("33, bớt 34 thì còn -1"),
        "{}",
        below.stderr
    );
    let above = what_if(&roads("5", "10"), &["2.2.tu=+6"]);
    assert_fails(&above, 4, &["numerator-above-denominator"]);
    let no_number = what_if(&roads("5", "10"), &["2.2.tu=+nhiều"]);
    assert_fails(&no_number, 4, &["not-a-number"]);
}

#[test]
fn texts_keep_their_signs() {
    // A note may begin with a sign: it is no number.
    let told = parsed(&what_if(&roads("5", "10"), &["9.1.ghi-chu=+ thêm 2 nhà"]));
    assert_eq!(told["sums"], json!([]));
}
