//! The JSON's verdicts and numbers as reports say them, worked out without the program.

use serde_json::Value;

/// The language of a report.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tongue {
    Vietnamese,
    English,
}

impl Tongue {
    /// How a verdict of the JSON is said.
    pub fn word_for(self, verdict: &Value) -> &'static str {
        let words = match verdict.as_str().expect("a verdict") {
            "met" => ["Đạt", "Met"],
            "not_met" => ["Chưa đạt", "Not met"],
            "not_applicable" => ["Không áp dụng", "Not applicable"],
            "no_data" => ["Chưa có số liệu", "No data"],
            _ => ["Chưa đủ căn cứ", "Undecided"],
        };
        words[usize::from(self == Tongue::English)]
    }

    /// A number of the JSON as it is written.
    pub fn number(self, number: &Value) -> String {
        let [thousands, mark] = match self {
            Tongue::Vietnamese => ['.', ','],
            Tongue::English => [',', '.'],
        };
        let number = number.as_str().expect("numbers are strings");
        let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
        let mut text = String::new();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                text.push(thousands);
            }
            text.push(digit);
        }
        let decimals = decimals.trim_end_matches('0');
        if !decimals.is_empty() {
            text.push(mark);
            text.push_str(decimals);
        }
        text
    }
}

/// The criteria of the first commune.
pub fn json_criteria_of(report: &Value) -> &[Value] {
    let criteria = report["communes"][0]["criteria"].as_array();
    criteria.expect("a list")
}

/// What must be listed as missing: indicators and parts that are not met, then those that are
/// open, but no parts of what is met or does not apply.
pub fn json_missing(report: &Value) -> Vec<&Value> {
    let list = |value: &'_ Value| value.as_array().expect("a list").len();
    let mut all: Vec<&Value> = Vec::new();
    for criterion in json_criteria_of(report) {
        for index in 0..list(&criterion["indicators"]) {
            let indicator = &criterion["indicators"][index];
            if !["met", "not_applicable"].contains(&verdict(indicator)) {
                all.push(indicator);
                all.extend(indicator["parts"].as_array().expect("a list"));
            }
        }
    }
    let of = |verdicts: [&str; 2]| {
        let one_of = move |it: &&&Value| verdicts.contains(&verdict(it));
        all.iter().filter(one_of).copied().collect::<Vec<_>>()
    };
    [of(["not_met", "not_met"]), of(["no_data", "undecided"])].concat()
}

fn verdict(result: &Value) -> &str {
    result["verdict"].as_str().expect("a verdict")
}
