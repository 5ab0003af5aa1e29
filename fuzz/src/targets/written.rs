//! Numbers and days as people write them.

use super::judging::read_judge_and_write;
use jiff::civil::Date;
use nongthon::number::{Notation, Number, Reading, WrittenNumber};

/// Any text as a number: what is read is within the bounds, and shown and read again it is the same.
pub fn numbers(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let plain = Number::from_plain(&text);
    if let Ok(number) = plain {
        shown_and_read_again(number);
    }
    let Ok(written) = WrittenNumber::parse(&text) else {
        return;
    };
    match written.reading {
        Reading::Clear(number) => shown_and_read_again(number),
        Reading::Ambiguous {
            grouped, decimal, ..
        } => {
            shown_and_read_again(grouped);
            shown_and_read_again(decimal);
            let products = i128::from(grouped.millionths()).checked_mul(1_000_000);
            assert!(products.is_some(), "a product of two fits");
        }
    }
}

fn shown_and_read_again(number: Number) {
    assert_eq!(Number::from_plain(&number.to_string()), Ok(number));
    assert_eq!(
        Number::from_millionths(number.millionths().into()),
        Some(number)
    );
    for notation in [
        Notation::VIETNAMESE,
        Notation::ENGLISH,
        Notation::VIETNAMESE.ungrouped(),
        Notation::ENGLISH.ungrouped(),
    ] {
        let shown = notation.number(number);
        let read = WrittenNumber::parse(&shown).expect("what is shown can be read");
        assert!(!read.percent && read.unit.is_empty(), "{shown}");
        let is_same = match read.reading {
            Reading::Clear(read) => read == number,
            Reading::Ambiguous {
                grouped, decimal, ..
            } => grouped == number || decimal == number,
        };
        assert!(is_same, "{shown}");
    }
}

/// Any text as the day of a survey, of the command line, and in a rule file.
pub fn dates(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(day) = text.parse::<Date>() {
        let shown = day.to_string();
        assert_eq!(shown.parse::<Date>().ok(), Some(day), "{shown}");
    }
    let cell = text.replace(['\n', '\r', ';', '"'], " ");
    let survey = format!("chỉ tiêu;giá trị\nxã;Mẫu\nngày số liệu;{cell}\ntỉnh;Lạng Sơn\n1.1;đạt\n");
    read_judge_and_write("survey.csv", survey.as_bytes());
    // As it stands in TOML, where a day has a notation of its own.
    super::rule_files(RULES.replace("DAY", &text).as_bytes());
}

const RULES: &str = "id = \"x\"\ntitle = \"X\"\nvaries_by = \"region\"\ncriteria = 1\nindicators = 1\n\
    in_force = { from = DAY }\nchecked_on = DAY\n[citation.c]\ndocument = \"D\"\n[unit.\"hộ\"]\nstep = 1\n\
    [[criterion]]\ncode = \"1\"\ntitle = \"T\"\n[[criterion.indicator]]\ncode = \"1.1\"\ntitle = \"T\"\n\
    kind = \"share\"\nunit = \"hộ\"\ntarget = { at_least = 70, cite = \"c\", basis = \"text\" }\n";
