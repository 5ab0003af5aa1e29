//! Every number of an explanation stands in the survey or the rule files, or is the result of a step
//! that is written out beside it.

use crate::support::*;
use nongthon::number::{Number, WrittenNumber};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// The numbers of a text in the notation of the language, as plain text, each with its digits and
/// marks as they stand.
fn numbers(text: &str, english: bool) -> Vec<(String, String)> {
    let (thousands, decimal) = if english { (',', '.') } else { ('.', ',') };
    let symbols: Vec<char> = text.chars().collect();
    let digit = |at: usize| symbols.get(at).is_some_and(char::is_ascii_digit);
    let mut found = Vec::new();
    let mut at = 0;
    while at < symbols.len() {
        if !digit(at) {
            at += 1;
            continue;
        }
        let start = at;
        let mut number = String::new();
        while digit(at) || (digit(at + 1) && [thousands, decimal].contains(&symbols[at])) {
            match symbols[at] {
                symbol if symbol == thousands => {}
                symbol if symbol == decimal => number.push('.'),
                symbol => number.push(symbol),
            }
            at += 1;
        }
        found.push((number, symbols[start..at].iter().collect()));
    }
    found
}

/// Every row of digits of a text, so that places, days and codes are found in whatever form.
fn digits(text: &str) -> BTreeSet<String> {
    let runs = text.split(|symbol: char| !symbol.is_ascii_digit());
    runs.filter(|run| !run.is_empty())
        .map(str::to_owned)
        .collect()
}

fn plain(text: &str) -> String {
    let number = Number::from_plain(text);
    number.map_or_else(
        |_| text.to_owned(),
        |number| number.normalized().to_string(),
    )
}

/// The numbers in the cells of a survey, as they may be read.
fn cells(survey: &str) -> BTreeSet<String> {
    let cells = survey.split(['\n', ';']);
    let written = cells.filter_map(|cell| WrittenNumber::parse(cell).ok());
    let readings = written.flat_map(|written| match written.reading {
        nongthon::number::Reading::Clear(number) => vec![number],
        nongthon::number::Reading::Ambiguous {
            grouped, decimal, ..
        } => vec![grouped, decimal],
    });
    readings
        .map(|number| number.normalized().to_string())
        .collect()
}

/// `a + b` or `a × b` in exact digits, through whole millionths of millionths.
fn product(left: &str, right: &str) -> String {
    let one = |text: &str| i128::from(Number::from_plain(text).unwrap().millionths());
    let value = one(left) * one(right);
    let (whole, rest) = (value / 1_000_000_000_000, value % 1_000_000_000_000);
    let decimals = format!("{rest:012}");
    match decimals.trim_end_matches('0') {
        "" => whole.to_string(),
        decimals => format!("{whole}.{decimals}"),
    }
}

/// What the arithmetic written out in the JSON proves, each step checked by doing it again.
fn proven(value: &Value, known: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| proven(item, known)),
        Value::Object(fields) => {
            if let (Some(factors), Some(found)) = (fields.get("factors"), fields.get("product")) {
                let factors: Vec<&str> = factors
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|factor| factor.as_str().unwrap())
                    .collect();
                let right = factors.get(1).copied().unwrap_or("1");
                let expected = product(factors[0], right);
                assert_eq!(found.as_str().unwrap(), expected, "{factors:?}");
                known.insert(expected);
            }
            if let (Some(terms), Some(total)) = (fields.get("terms"), fields.get("total")) {
                let sum = terms.as_array().unwrap().iter().fold(0, |sum, term| {
                    let term = term["product"].as_str().unwrap();
                    sum + Number::from_plain(term).unwrap().millionths()
                });
                let total = total.as_str().unwrap();
                let expected = Number::from_plain(total).unwrap().millionths();
                assert_eq!(sum, expected, "{terms}");
                known.insert(total.to_owned());
            }
            if let (Some(read), Some(how)) = (fields.get("read"), fields.get("conversion"))
                && !how.is_null()
            {
                let of = |key: &str| how[key].as_str().unwrap();
                let read = read.as_str().unwrap();
                assert_eq!(product(of("written"), of("factor")), read, "{how}");
                known.insert(read.to_owned());
                known.insert(of("factor").to_owned());
            }
            fields.values().for_each(|field| proven(field, known));
        }
        _ => {}
    }
}

/// Checks both languages of the explanation of a code, and how many numbers there were.
fn check(folder: &Path, survey: &str, code: &str, options: &[&str]) -> usize {
    let run = |format: &str, language: &str| {
        let mut all = vec![
            "explain", survey, code, "--format", format, "--lang", language,
        ];
        all.extend(options);
        let mut command = nongthon(&all);
        command.current_dir(folder);
        let outcome = finish(command);
        assert_eq!(outcome.code, 0, "{code}: {}", outcome.stderr);
        outcome.stdout
    };
    let survey_text = std::fs::read_to_string(folder.join(survey)).unwrap();
    let mut files = survey_text.clone();
    for rules in files_below(&root().join("rules"), "toml") {
        files += &std::fs::read_to_string(rules).unwrap();
    }
    for option in options.iter().filter(|option| option.ends_with(".toml")) {
        files += &std::fs::read_to_string(folder.join(option)).unwrap();
    }
    let json: Value = serde_json::from_str(&run("json", "vi")).unwrap();
    let mut proved = BTreeSet::new();
    proven(&json, &mut proved);
    let mut written = digits(&files);
    written.extend(cells(&survey_text));
    let rules_text: BTreeSet<String> = files
        .split(|symbol: char| !symbol.is_ascii_digit() && !['.', ','].contains(&symbol))
        .map(|text| text.trim_matches(['.', ',']).to_owned())
        .collect();
    written.extend(rules_text.iter().map(|text| plain(text)));
    let lines = files.lines().count();
    let mut count = 0;
    for language in ["vi", "en"] {
        for line in run("md", language).lines() {
            count += 1;
            let all = numbers(line, language == "en");
            for (index, (number, as_written)) in all.iter().enumerate() {
                let number = plain(number);
                let known = written.contains(&number) || proved.contains(&number);
                let is_line = number.parse().is_ok_and(|line: usize| line <= lines)
                    && is_place(line, &number);
                let by_step = is_step(line) || is_rounded(line, &all, index) || is_counted(line);
                // Codes, days and what texts of the rules say; figures of a step must be proven.
                let in_text = rules_text.contains(as_written) && !line.contains('×');
                let raised = is_raised(line, &all, index);
                if raised {
                    proved.insert(number.clone());
                }
                let moved = is_moved(line, &all, &number);
                assert!(
                    known || is_line || by_step || in_text || moved || raised,
                    "{code}: {number} in {line:?}"
                );
            }
        }
    }
    count
}

/// A line or cell of a file.
fn is_place(line: &str, number: &str) -> bool {
    let before = line.split(number).next().unwrap_or_default();
    before.ends_with("dòng ")
        || before.ends_with("line ")
        || before.ends_with(|symbol: char| symbol.is_ascii_uppercase())
}

/// Steps are numbered.
fn is_step(line: &str) -> bool {
    line.starts_with("## ")
}

/// Criteria are counted beside their codes, and add up.
fn is_counted(line: &str) -> bool {
    line.contains("): ") || line.contains("Cộng: đạt ") || line.contains("In all: ")
}

/// A figure for reading stands behind the division that it is rounded from.
fn is_rounded(line: &str, numbers: &[(String, String)], index: usize) -> bool {
    let shown = line.contains("Để dễ đọc: ") || line.contains("For reading: ");
    shown && index + 1 == numbers.len()
}

/// A growth's target against the whole of the year before: 100 + 9,5 = 109,5.
fn is_raised(line: &str, numbers: &[(String, String)], index: usize) -> bool {
    let [.., hundred, target, whole] = numbers else {
        return false;
    };
    let millionths = |text: &str| Number::from_plain(text).unwrap().millionths();
    let adds_up = millionths(&hundred.0) + millionths(&target.0) == millionths(&whole.0);
    line.contains("100 + ") && adds_up && index + 1 == numbers.len()
}

/// Units more or fewer stand beside the comparison that they lead to.
fn is_moved(line: &str, numbers: &[(String, String)], number: &str) -> bool {
    let turns = line.contains("Khi nào kết quả đổi") || line.contains("When the result turns");
    turns && numbers.iter().filter(|(it, _)| plain(it) == number).count() >= 2
}

#[test]
fn every_number_of_lien_hoi_is_found_in_the_input() {
    let json = json(&[LIEN_HOI]);
    let criteria = json["communes"][0]["criteria"].as_array().unwrap();
    let mut lines = 0;
    for criterion in criteria {
        let code = criterion["code"].as_str().unwrap();
        lines += check(root(), LIEN_HOI, code, &[]);
    }
    assert!(lines > 500, "{lines}");
}

#[test]
fn every_number_about_hamlets_and_other_kinds_is_found_in_the_input() {
    let folder = root().join("tests/stories/explain-hamlets.in");
    for code in ["2.2", "9.2", "10", "12.1", "16"] {
        check(&folder, "cac-thon.csv", code, &[]);
    }
    let folder = root().join("tests/stories/explain-kinds.in");
    check(&folder, "survey.csv", "1", &["--rules", "rules.toml"]);
}

#[test]
fn the_comparison_of_the_explanation_is_that_of_the_verdict() {
    let json = succeed(&["explain", LIEN_HOI, "12.1", "9.1", "11", "--format", "json"]);
    let json: Value = serde_json::from_str(&json).unwrap();
    let explanations = json["explanations"].as_array().unwrap();
    let sides: Vec<[&str; 3]> = explanations
        .iter()
        .map(|explanation| {
            let comparison = &explanation["chains"][0]["comparison"];
            let side = |name: &str| comparison[name]["product"].as_str().unwrap();
            let verdict = explanation["chains"][0]["verdict"].as_str().unwrap();
            assert_eq!(comparison["holds"], verdict == "met");
            [
                side("measured"),
                comparison["op"].as_str().unwrap(),
                side("asked"),
            ]
        })
        .collect();
    assert_eq!(
        sides,
        [
            ["152000", ">=", "151340"],
            ["3300", "<=", "0"],
            ["29500", "<=", "10452"],
        ]
    );
}
