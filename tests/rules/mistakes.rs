//! The mistakes that people make in rule files, one at a time and ten at once: each is told where it
//! stands, with what to do about it.

use crate::support::*;
use nongthon::diagnostic::{Diagnostics, Place, SourceText};
use nongthon::rules::{Library, RuleFiles};
use nongthon::wording::{Language, Wording};
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;

const SET: &str = r#"id         = "mau"
title      = "Bộ mẫu"
varies_by  = "region"
criteria   = 2
indicators = 4
in_force   = { from = 2022-01-01, to = 2023-12-31 }
checked_on = 2022-06-01

[citation.qd]
document = "Quyết định mẫu"
issued   = 2021-12-01

[unit."hộ"]
step = 1

[unit."triệu đồng"]
step = 0.001

[scale."xếp loại"]
levels = ["Trung bình", "Khá", "Tốt"]

[[fact]]
name = "lao động"

[[region_rule]]
when  = "đặc biệt khó khăn"
uses  = "TDMNPB"
cite  = "qd"
basis = "quoted"

[[criterion]]
code  = "1"
title = "Nước"

[[criterion.indicator]]
code        = "1.1"
title       = "Hộ dùng nước sạch"
kind        = "share"
unit        = "hộ"
denominator = "số hộ"
target      = { at_least = { TDMNPB = 60, "ĐBSH" = 85 }, cite = "qd", basis = "recalled" }

[[criterion.indicator]]
code     = "1.2"
title    = "Nước tập trung"
met_when = { at_least_parts = 1 }

[[criterion.indicator.part]]
code   = "1.2.a"
title  = "Có công trình"
kind   = "yes_no"
target = { is = "đạt", cite = "qd", basis = "recalled" }

[[criterion.indicator.part]]
code   = "1.2.b"
title  = "Tổ quản lý"
kind   = "level"
scale  = "xếp loại"
target = { at_least = "Khá", cite = "qd", basis = "recalled" }

[[criterion]]
code  = "2"
title = "Thu nhập"

[[criterion.indicator]]
code  = "2.1"
title = "Thu nhập"
kind  = "amount"
unit  = "triệu đồng"

[[criterion.indicator.target]]
year     = 2022
at_least = 39
cite     = "qd"
basis    = "recalled"

[[criterion.indicator.target]]
year  = 2023
unset = "chưa có"
cite  = "qd"

[[criterion.indicator]]
code     = "2.2"
title    = "Tỷ lệ nghèo"
kind     = "share"
unit     = "hộ"
optional = "không có hộ nào"
target   = { at_most = 7.5, cite = "qd", basis = "recalled" }
"#;

const OVERLAY: &str = r#"id         = "tinh"
base       = "mau"
title      = "Quy định mẫu"
province   = "Lạng Sơn"
in_force   = { from = 2022-01-01, to = 2023-12-31 }
checked_on = 2022-06-01

[citation.tinh]
document = "Quyết định của tỉnh"

[[indicator]]
code   = "1.1"
target = { at_least = 65, cite = "tinh", basis = "text" }

[[indicator]]
code   = "2.2"
target = { at_most = 7, cite = "tinh", basis = "text" }
"#;

/// What is written instead of what, how it is told, and the line on which.
type Mistake = (&'static str, &'static str, &'static str, &'static str);

#[rustfmt::skip]
const IN_SET: &[Mistake] = &[
    ("id         = \"mau\"", "id         = mau", "toml-syntax", "id         = mau"),
    ("id         = \"mau\"", "id         = \"mau", "toml-syntax", "id         = \"mau"),
    ("id         = \"mau\"\n", "", "missing-key", "title      ="),
    ("\"Bộ mẫu\"", "\"\"", "empty-text", "title      = \"\""),
    ("\"Bộ mẫu\"", "2022", "wrong-type", "title      = 2022"),
    ("title      = \"Bộ mẫu\"", "tilte      = \"Bộ mẫu\"", "unknown-key", "tilte"),
    ("varies_by  = \"region\"", "varies_by  = \"vùng\"", "unknown-word", "vùng"),
    ("varies_by  = \"region\"", "varies_by  = \"group\"", "missing-key", "id "),
    ("criteria   = 2", "criteria   = 3", "declared-total", "criteria   = 3"),
    ("criteria   = 2", "criteria   = \"2\"", "wrong-type", "criteria   = \"2\""),
    ("criteria   = 2", "criteria   = 2.0", "wrong-type", "criteria   = 2.0"),
    ("indicators = 4", "indicators = 5", "declared-total", "indicators = 5"),
    ("to = 2023-12-31", "to = 31/12/2023", "toml-syntax", "31/12/2023"),
    ("to = 2023-12-31", "to = \"2023-12-31\"", "wrong-type", "\"2023-12-31\""),
    ("to = 2023-12-31", "to = 2021-12-31", "reversed-dates", "2021-12-31"),
    ("to = 2023-12-31", "to = 2023-02-30", "toml-syntax", "2023-02-30"),
    ("from = 2022-01-01, ", "", "missing-key", "in_force"),
    ("in_force   = {", "in_force   = [", "toml-syntax", "in_force"),
    ("checked_on = 2022-06-01", "checked_on = 2022", "wrong-type", "checked_on"),
    ("checked_on = 2022-06-01\n", "", "missing-key", "id "),
    ("document = \"Quyết định mẫu\"\n", "", "missing-key", "[citation.qd]"),
    ("document = \"Quyết định mẫu\"", "document : \"Quyết định mẫu\"", "toml-syntax", "document :"),
    ("issued   = 2021-12-01", "issued   = \"01/12/2021\"", "wrong-type", "issued"),
    ("[citation.qd]", "[citation.quyet-dinh]", "unknown-citation", "cite  = \"qd\""),
    ("[unit.\"hộ\"]\nstep = 1", "[unit.\"hộ\"]\nstep = 0", "number-out-of-range", "step = 0"),
    ("[unit.\"hộ\"]\nstep = 1\n", "[unit.\"hộ\"]\n", "missing-key", "[unit.\"hộ\"]"),
    ("[unit.\"hộ\"]", "[unit.hộ]", "toml-syntax", "[unit.hộ]"),
    ("[unit.\"hộ\"]", "[unit.\"nhà\"]", "unknown-unit", "unit        = \"hộ\""),
    ("step = 0.001", "step = 0,001", "toml-syntax", "step = 0,001"),
    ("step = 0.001", "step = 0.00000001", "number-too-long", "0.00000001"),
    ("[\"Trung bình\", \"Khá\", \"Tốt\"]", "[\"Tốt\"]", "bad-scale", "[\"Tốt\"]"),
    ("[scale.\"xếp loại\"]", "[scale.\"phân loại\"]", "unknown-scale", "scale  = \"xếp loại\""),
    ("name = \"lao động\"", "name = \"lao động\"\nkind = \"có không\"", "unknown-word", "có không"),
    ("when  = \"đặc biệt khó khăn\"", "when  = \"khó khăn\"", "unknown-fact", "khó khăn"),
    ("uses  = \"TDMNPB\"", "uses  = \"Tây Bắc\"", "unknown-region", "Tây Bắc"),
    ("basis = \"quoted\"\n", "", "missing-key", "[[region_rule]]"),
    ("[[criterion]]\ncode  = \"1\"", "[criterion]\ncode  = \"1\"", "toml-syntax", "[[criterion]]"),
    ("code  = \"1\"", "code  = 1", "wrong-type", "code  = 1"),
    ("code        = \"1.1\"", "code        = \"1,1\"", "misplaced-code", "1,1"),
    ("code        = \"1.1\"", "code        = \"2.1\"", "misplaced-code", "code        = \"2.1\""),
    ("code        = \"1.1\"", "code        = \"1.2\"", "duplicate-code", "code     = \"1.2\""),
    ("code        = \"1.1\"", "code        = \"1.3\"", "code-order", "code     = \"1.2\""),
    ("code        = \"1.1\"", "code        = \"1.01\"", "misplaced-code", "1.01"),
    ("kind        = \"share\"", "kind        = \"tỷ lệ\"", "unknown-word", "tỷ lệ"),
    ("kind        = \"share\"\n", "", "missing-key", "[[criterion.indicator]]"),
    ("unit        = \"hộ\"\n", "", "missing-key", "[[criterion.indicator]]"),
    ("unit        = \"hộ\"", "unit        = \"hô dân\"", "unknown-unit", "hô dân"),
    ("denominator = \"số hộ\"", "denominator = \"số hô gia đình\"", "unknown-fact", "số hô"),
    ("TDMNPB = 60", "TDMNPP = 60", "unknown-region", "TDMNPP"),
    ("TDMNPB = 60", "TDMNPB = 60, \"Trung du miền núi phía Bắc\" = 61", "overlapping-targets", "61"),
    ("TDMNPB = 60", "TDMNPB = 60%", "toml-syntax", "60%"),
    ("TDMNPB = 60", "TDMNPB = 600", "number-out-of-range", "600"),
    ("TDMNPB = 60", "TDMNPB = -60", "number-out-of-range", "-60"),
    ("TDMNPB = 60", "TDMNPB = 6e1", "wrong-type", "6e1"),
    ("TDMNPB = 60, \"ĐBSH\" = 85", "TDMNPB = 60, ĐBSH = 85", "toml-syntax", "ĐBSH = 85"),
    ("85 }, cite = \"qd\"", "85 }", "missing-citation", "\"ĐBSH\" = 85 }"),
    ("85 }, cite = \"qd\"", "85 }, cite = \"318\"", "unknown-citation", "318"),
    ("at_most = 7.5", "at_most = 7,5", "toml-syntax", "7,5"),
    ("at_most = 7.5", "at_most = \"7,5\"", "wrong-type", "\"7,5\""),
    ("at_most = 7.5", "at_most = <= 7.5", "toml-syntax", "<= 7.5"),
    ("at_least = 39", "at_least = ≥ 39", "toml-syntax", "≥ 39"),
    ("at_least = 39", "at_least = 39%", "toml-syntax", "39%"),
    ("at_least = 39", "at_least =", "toml-syntax", "at_least ="),
    ("\"Bộ mẫu\"", "“Bộ mẫu”", "toml-syntax", "“Bộ mẫu”"),
    ("at_most = 7.5", "at_least = 5, at_most = 7.5", "target-form", "at_least = 5"),
    ("at_most = 7.5", "nhieu_nhat = 7.5", "unknown-key", "nhieu_nhat"),
    ("at_most = 7.5", "is = \"đạt\"", "target-kind", "is = \"đạt\", cite"),
    ("7.5, cite = \"qd\", basis = \"recalled\"", "7.5, cite = \"qd\"", "missing-basis", "7.5"),
    ("7.5, cite = \"qd\", basis = \"recalled\"", "7.5, cite = \"qd\", basis = \"nguyên văn\"", "unknown-word", "nguyên văn"),
    ("is = \"đạt\", cite", "is = \"có\", cite", "unknown-word", "có"),
    ("at_least_parts = 1", "at_least_parts = 3", "parts-needed", "at_least_parts = 3"),
    ("code   = \"1.2.a\"", "code   = \"1.2.1\"", "misplaced-code", "1.2.1"),
    ("at_least = \"Khá\"", "at_least = \"Giỏi\"", "unknown-level", "Giỏi"),
    ("year     = 2022", "year     = 2023", "overlapping-targets", "[[criterion.indicator.target]]"),
    ("year     = 2022", "year     = 22", "wrong-type", "year     = 22"),
    ("year     = 2022", "year     = 2021", "target-gap", "[[criterion.indicator.target]]"),
    ("year     = 2022", "year     = 2022\nfrom     = 2022-01-01", "target-form", "year     = 2022"),
    ("unset = \"chưa có\"", "unset = \"chưa có\"\nbasis = \"text\"", "missing-basis", "basis = \"text\""),
    ("unset = \"chưa có\"\n", "", "target-form", "[[criterion.indicator.target]]"),
    ("title  = \"Có công trình\"", "title  = \"Có công trình\"\ntitle  = \"Hai lần\"", "toml-syntax", "Hai lần"),
];

#[rustfmt::skip]
const IN_OVERLAY: &[Mistake] = &[
    ("base       = \"mau\"", "base       = \"mẫu-2\"", "unknown-rule-set", "mẫu-2"),
    ("base       = \"mau\"\n", "", "missing-key", "id "),
    ("\"Lạng Sơn\"", "\"Lạng Sươn\"", "unknown-province", "Lạng Sươn"),
    ("province   = \"Lạng Sơn\"", "district   = \"Văn Quan\"", "missing-key", "id "),
    ("code   = \"1.1\"", "code   = \"1.9\"", "overlay-no-match", "1.9"),
    ("code   = \"1.1\"", "code   = \"2.2\"", "duplicate-code", "code   = \"2.2\""),
    ("target = { at_least = 65, cite = \"tinh\", basis = \"text\" }", "", "overlay-no-effect", "code   = \"1.1\""),
    ("at_least = 65", "at_least = 55", "loosens-without-reason", "55"),
    ("at_least = 65", "at_most = 65", "loosens-without-reason", "65"),
    ("at_most = 7,", "at_most = 8,", "loosens-without-reason", "at_most = 8"),
    ("at_least = 65", "until = 2021-12-31, at_least = 65", "overlay-no-effect", "2021-12-31"),
    ("cite = \"tinh\", basis", "cite = \"qd\", basis", "unknown-citation", "\"qd\""),
];

fn load(set: &str, overlay: Option<&str>) -> Diagnostics {
    let source = |name: &str, text: &str| {
        Arc::new(SourceText {
            name: name.to_owned(),
            text: text.to_owned().into(),
        })
    };
    let files = RuleFiles {
        sets: vec![source("bo.toml", set)],
        shelf: overlay
            .into_iter()
            .map(|text| source("tinh.toml", text))
            .collect(),
        ..RuleFiles::default()
    };
    Library::load(&files).1
}

fn wrong(text: &str, (from, to, _, _): &Mistake) -> String {
    assert!(text.contains(from), "nothing to get wrong: {from}");
    text.replacen(from, to, 1)
}

/// The words of the TOML parser, which a legal officer need not know.
const ENGLISH: [&str; 5] = ["expected", "invalid", "missing", "extra", "duplicate"];

/// The code and the line of every problem.
fn told_where(diagnostics: &Diagnostics) -> Vec<(String, String)> {
    let all = diagnostics.iter().map(|diagnostic| {
        let line = match &diagnostic.place {
            Place::Span(place) => {
                let line = place.source.line_of(place.span.start) as usize;
                place.source.text.lines().nth(line - 1).unwrap_or_default()
            }
            other => panic!("{}: {other:?}", diagnostic.code.name()),
        };
        (diagnostic.code.name().to_owned(), line.to_owned())
    });
    all.collect()
}

fn check(mistake: &Mistake, diagnostics: &Diagnostics) {
    let (from, to, code, line) = mistake;
    let told = told_where(diagnostics);
    let found = told
        .iter()
        // A table without a heading of its own has its first line.
        .any(|(known, at)| known == code && (at.contains(line) || at.starts_with(line)));
    assert!(found, "{from} as {to}: {code} on “{line}”, not {told:#?}");
    for language in [Language::Vietnamese, Language::English] {
        let wording = Wording::new(language);
        for diagnostic in diagnostics {
            let sentence = wording.say(&diagnostic.message);
            let advice = wording.advice(&diagnostic.message).unwrap_or_default();
            assert!(
                !sentence.contains("{$") && !advice.contains("{$"),
                "{sentence} {advice}"
            );
            assert!(advice.len() > 10, "{code}: what to do?");
            let is_english = ENGLISH.iter().any(|word| sentence.contains(word));
            assert!(language == Language::English || !is_english, "{sentence}");
        }
    }
}

#[test]
fn without_mistakes_nothing_is_told() {
    let diagnostics = load(SET, Some(OVERLAY));
    assert!(diagnostics.is_empty(), "{}", told(&diagnostics));
}

#[test]
fn every_mistake_is_told_on_its_line_with_advice() {
    assert!(IN_SET.len() + IN_OVERLAY.len() >= 60);
    for mistake in IN_SET {
        check(mistake, &load(&wrong(SET, mistake), None));
    }
    for mistake in IN_OVERLAY {
        check(mistake, &load(SET, Some(&wrong(OVERLAY, mistake))));
    }
}

#[test]
fn one_mistake_is_not_told_as_many() {
    for mistake in IN_SET {
        let diagnostics = load(&wrong(SET, mistake), None);
        // A citation, unit or scale that is gone is missed wherever it was used.
        let often = ["unknown-citation", "unknown-unit"].contains(&mistake.2);
        let most = if often { 9 } else { 2 };
        assert!(
            diagnostics.len() <= most,
            "{} as {}: {}",
            mistake.0,
            mistake.1,
            told(&diagnostics)
        );
    }
}

#[test]
fn habits_of_writing_are_named() {
    for (from, to, told_as) in [
        ("at_most = 7.5", "at_most = 7,5", "dấu chấm, như 7.5"),
        ("at_least = 39", "at_least = 39,5", "dấu chấm, như 7.5"),
        ("TDMNPB = 60,", "TDMNPB = 60%,", "không kèm dấu %"),
        ("at_least = 39", "at_least = ≥ 39", "“ít nhất” là at_least"),
        (
            "to = 2023-12-31",
            "to = 31/12/2023",
            "viết 2023-12-31, không có dấu nháy",
        ),
        ("\"Bộ mẫu\"", "“Bộ mẫu”", "dấu thẳng"),
        (
            "= { from = 2022-01-01, to = 2023-12-31 }",
            "= [ from = 2022-01-01 ]",
            "ngoặc nhọn { ... }",
        ),
        ("at_least = 39", "at_least = ", "còn trống"),
    ] {
        assert!(SET.contains(from), "{from}");
        let diagnostics = load(&SET.replacen(from, to, 1), None);
        assert_eq!(diagnostics.len(), 1, "{to}: {}", told(&diagnostics));
        let wording = Wording::new(Language::Vietnamese);
        let sentence = wording.say(&diagnostics.iter().next().unwrap().message);
        assert!(sentence.contains(told_as), "{to}: {sentence}");
    }
}

#[test]
fn ten_mistakes_in_one_file_are_ten_problems() {
    let places = [
        ("checked_on = 2022-06-01", "checked_on = \"2022\""),
        ("issued   = 2021-12-01", "issued   = \"01/12/2021\""),
        ("step = 0.001", "step = -1"),
        ("when  = \"đặc biệt khó khăn\"", "when  = \"khó khăn lắm\""),
        ("kind        = \"share\"", "kind        = \"ti le\""),
        ("denominator = \"số hộ\"", "denominator = \"hộ gia đình\""),
        ("TDMNPB = 60", "TDMNPP = 60"),
        ("is = \"đạt\"", "is = \"có\""),
        ("year     = 2022", "year     = 22"),
        ("at_most = 7.5", "at_most = 7.5, at_least = 5"),
    ];
    let mut text = SET.to_owned();
    for (from, to) in places {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    let told_of = told_where(&load(&text, None));
    assert_eq!(told_of.len(), 10, "{told_of:#?}");
    for (_, to) in places {
        let found = told_of.iter().any(|(_, line)| line.contains(to));
        // A target with two forms is told at its heading.
        assert!(found, "{to}: {told_of:#?}");
    }
}

#[test]
fn what_editors_and_keyboards_do_is_no_mistake() {
    let decomposed: String = SET.nfd().collect();
    assert_ne!(decomposed, SET);
    let variants = [
        ("Windows line ends", SET.replace('\n', "\r\n")),
        ("decomposed letters", decomposed),
        ("tabs", SET.replace(" = ", "\t=\t")),
        ("no end of the last line", SET.trim_end().to_owned()),
        (
            "comments and blank lines",
            SET.replace("\n\n", "\n\n# chú thích\n\n"),
        ),
        ("single quotes", SET.replace("\"Bộ mẫu\"", "'Bộ mẫu'")),
        (
            "a region by its name",
            SET.replace("\"ĐBSH\"", "\"Đồng bằng sông Hồng\""),
        ),
    ];
    for (what, text) in variants {
        let diagnostics = load(&text, Some(OVERLAY));
        assert!(diagnostics.is_empty(), "{what}: {}", told(&diagnostics));
    }
}

#[test]
fn a_file_that_a_windows_editor_wrote_is_read_with_its_byte_order_mark() {
    let text = format!("\u{feff}{}", SET.replace('\n', "\r\n"));
    let folder = folder(&[("bo.toml", &text)]);
    let mut command = nongthon(&["rules", "check", "bo.toml"]);
    command.current_dir(folder.path());
    let outcome = finish(command);
    assert_eq!((outcome.code, &*outcome.stderr), (0, ""));
}
