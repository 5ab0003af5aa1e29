//! The calendar of a plan: RFC 5545 to the letter, and read by a parser of somebody else's.

use crate::support::tools::{have_python_module, python};
use crate::support::*;
use jiff::civil::date;
use nongthon::render::render_ics;
use nongthon::report::{Calendar, CalendarEvent};
use nongthon::wording::Language;
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;
use std::process::Command;

const ASSIGNMENTS: &str = "data/van-quan-2023.toml";

fn calendar(arguments: &[&str]) -> String {
    let mut all = vec![
        "plan",
        LIEN_HOI,
        "--assignments",
        ASSIGNMENTS,
        "--format",
        "ics",
    ];
    all.extend(arguments);
    succeed(&all)
}

/// A line unfolded: its name, its parameters, its value.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Line {
    name: String,
    parameters: Vec<String>,
    value: String,
}

/// The lines, after the form of every one of them was checked (section 3.1).
fn lines(text: &str) -> Vec<Line> {
    assert!(text.ends_with("\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert_eq!(text.matches('\r').count(), text.matches("\r\n").count());
    let mut unfolded: Vec<String> = Vec::new();
    for line in text.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.chars().any(|it| it.is_control()), "{line:?}");
        match line.strip_prefix(' ') {
            Some(rest) => unfolded
                .last_mut()
                .expect("a line to go on with")
                .push_str(rest),
            None => unfolded.push(line.to_owned()),
        }
    }
    unfolded.iter().map(|line| parsed(line)).collect()
}

fn parsed(line: &str) -> Line {
    // No parameter here holds a colon or a quote.
    let (name, value) = line.split_once(':').expect("a colon");
    let mut name = name.split(';').map(str::to_owned);
    Line {
        name: name.next().unwrap(),
        parameters: name.collect(),
        value: value.to_owned(),
    }
}

/// A value of type TEXT as it was meant (section 3.3.11).
fn unescaped(value: &str) -> String {
    let mut text = String::new();
    let mut symbols = value.chars();
    while let Some(symbol) = symbols.next() {
        assert!(![',', ';'].contains(&symbol), "not escaped: {value}");
        match symbol {
            '\\' => match symbols.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(kept @ ('\\' | ';' | ',')) => text.push(kept),
                other => panic!("escaped: {other:?}"),
            },
            _ => text.push(symbol),
        }
    }
    text
}

/// The events, after the form of the whole was checked (sections 3.4, 3.6 and 3.6.1).
fn events(text: &str) -> Vec<Vec<Line>> {
    let lines = lines(text);
    let is = |line: &Line, name: &str, value: &str| line.name == name && line.value == value;
    assert!(is(&lines[0], "BEGIN", "VCALENDAR"));
    assert!(is(lines.last().unwrap(), "END", "VCALENDAR"));
    let once = |lines: &[Line], name: &str| {
        let found = lines.iter().filter(|line| line.name == name).count();
        assert_eq!(found, 1, "{name}");
    };
    let mut events = Vec::new();
    let mut inside: Option<Vec<Line>> = None;
    let mut header = Vec::new();
    for line in &lines[1..lines.len() - 1] {
        if is(line, "BEGIN", "VEVENT") {
            assert!(inside.replace(Vec::new()).is_none(), "one in another");
        } else if is(line, "END", "VEVENT") {
            events.push(inside.take().expect("begun"));
        } else if let Some(event) = &mut inside {
            event.push(line.clone());
        } else {
            assert!(events.is_empty(), "properties come first");
            header.push(line.clone());
        }
    }
    once(&header, "VERSION");
    once(&header, "PRODID");
    assert!(is(&header[0], "VERSION", "2.0"));
    assert!(!events.is_empty(), "at least one component");
    let mut uids = BTreeSet::new();
    for event in &events {
        for name in [
            "UID",
            "DTSTAMP",
            "DTSTART",
            "SUMMARY",
            "DESCRIPTION",
            "TRANSP",
        ] {
            once(event, name);
        }
        assert!(
            uids.insert(value(event, "UID").to_owned()),
            "the same thing twice"
        );
        let stamp = value(event, "DTSTAMP");
        assert!(stamp.len() == 16 && stamp.ends_with("T000000Z"), "{stamp}");
        let start = event.iter().find(|line| line.name == "DTSTART").unwrap();
        assert_eq!(start.parameters, ["VALUE=DATE"]);
        assert!(start.value.len() == 8 && start.value.bytes().all(|it| it.is_ascii_digit()));
    }
    events
}

fn value<'e>(event: &'e [Line], name: &str) -> &'e str {
    let mut lines = event.iter();
    &lines.find(|line| line.name == name).expect("there").value
}

// ------------------------------------------------------------------------ Liên Hội

#[test]
fn every_unmet_criterion_has_its_day_and_so_have_the_other_days_of_the_plan() {
    let events = events(&calendar(&["--as-of", "2023-11-30"]));
    let days: Vec<(&str, &str)> = events
        .iter()
        .map(|event| {
            let key = value(event, "UID").split('.').next().unwrap();
            (key, value(event, "DTSTART"))
        })
        .collect();
    let november = "20231130";
    let criteria = ["2", "3", "6", "8", "9", "10", "11", "13", "15", "17"];
    let mut expected: Vec<(&str, &str)> = criteria.map(|code| (code, november)).into();
    expected.extend([
        ("xoa-nha-tam", "20231231"),
        ("giu-vung", november),
        ("ho-so-trinh-tinh", november),
        ("ho-so-de-nghi", november),
        ("goal", november),
    ]);
    assert_eq!(days, expected);
    let houses = &events[4];
    assert_eq!(
        value(houses, "UID"),
        "9.lien-hoi.van-quan.van-quan-2023@nongthon"
    );
    assert_eq!(value(houses, "DTSTAMP"), "20231130T000000Z");
    let said = unescaped(value(houses, "DESCRIPTION"));
    assert!(
        said.contains("giảm 33 nhà. Chủ trì: Phòng Kinh tế và Hạ tầng."),
        "{said}"
    );
}

#[test]
fn the_same_things_keep_their_names_whatever_the_day_the_order_and_the_language() {
    let uids = |arguments: &[&str]| -> BTreeSet<String> {
        let events = events(&calendar(arguments));
        events
            .iter()
            .map(|event| value(event, "UID").to_owned())
            .collect()
    };
    let own = uids(&["--as-of", "2023-11-30"]);
    assert_eq!(uids(&["--as-of", "2022-12-31", "--by", "body"]), own);
    assert_eq!(uids(&["--lang", "en", "--months", "3"]), own);
}

#[test]
fn another_parser_reads_the_same_calendar() {
    if !have_python_module("icalendar") {
        return;
    }
    const READER: &str = r#"
import icalendar, json, sys
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
assert not calendar.errors, calendar.errors
events = calendar.walk("VEVENT")
print(json.dumps([{
    "uid": str(event["UID"]), "day": event["DTSTART"].dt.isoformat(),
    "stamp": event["DTSTAMP"].dt.isoformat(), "summary": str(event["SUMMARY"]),
    "description": str(event["DESCRIPTION"]), "errors": [str(it) for it in event.errors],
} for event in events]))
"#;
    let text = calendar(&["--as-of", "2023-11-30"]);
    let folder = folder(&[("lich.ics", &text)]);
    let outcome = Command::new("python3")
        .envs(python())
        .args(["-c", READER])
        .arg(folder.path().join("lich.ics"))
        .output()
        .expect("python3 starts");
    let complaint = String::from_utf8_lossy(&outcome.stderr);
    assert!(outcome.status.success(), "{complaint}");
    let theirs: Value = serde_json::from_slice(&outcome.stdout).unwrap();
    let theirs = theirs.as_array().unwrap();
    let ours = events(&text);
    assert_eq!(theirs.len(), ours.len());
    for (theirs, ours) in theirs.iter().zip(&ours) {
        assert_eq!(theirs["errors"], Value::Array(Vec::new()));
        assert_eq!(theirs["uid"], unescaped(value(ours, "UID")));
        assert_eq!(theirs["summary"], unescaped(value(ours, "SUMMARY")));
        assert_eq!(theirs["description"], unescaped(value(ours, "DESCRIPTION")));
        let day = theirs["day"].as_str().unwrap().replace('-', "");
        assert_eq!(day, value(ours, "DTSTART"));
        assert_eq!(theirs["stamp"], "2023-11-30T00:00:00+00:00");
    }
}

// ------------------------------------------------------------------------ whatever the texts

fn one_event(text: &str) -> Calendar {
    Calendar {
        language: Language::Vietnamese,
        name: text.to_owned(),
        events: vec![CalendarEvent {
            uid: text.to_owned(),
            as_of: date(2023, 11, 30),
            day: date(2023, 12, 31),
            summary: text.to_owned(),
            description: text.to_owned(),
        }],
    }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn any_text_comes_back_whole(text in "[a-zà-ỹ,;\\\\:\"\n😀 ]{0,200}") {
        let written = String::from_utf8(render_ics(&one_event(&text))).expect("UTF-8");
        let events = events(&written);
        prop_assert_eq!(unescaped(value(&events[0], "SUMMARY")), text.clone());
        prop_assert_eq!(unescaped(value(&events[0], "UID")), text);
    }

    #[test]
    fn what_cannot_be_seen_breaks_no_line(text in "\\PC{0,40}[\u{0}-\u{1f}\u{7f}-\u{9f}]{0,5}\\PC{0,40}") {
        let written = String::from_utf8(render_ics(&one_event(&text))).expect("UTF-8");
        prop_assert_eq!(events(&written).len(), 1);
    }
}
