//! Whatever the input: numbers are read as they were written, and nothing panics.

use crate::support::*;
use nongthon::assess::{Strictness, assess};
use nongthon::diagnostic::SourceText;
use nongthon::number::{Notation, Number, Reading, WrittenNumber};
use nongthon::render::{
    CsvDialect, Look, render_csv, render_docx, render_html, render_json, render_markdown,
    render_report_xlsx, render_text,
};
use nongthon::report::{
    Filter, Issuer, MeetingForm, assessment_document, meeting_report, record_headings, records,
};
use nongthon::rules::{Library, RuleFiles};
use nongthon::survey::{ReadOptions, read};
use nongthon::wording::{Language, Wording};
use proptest::prelude::*;
use std::sync::Arc;

// ------------------------------------------------------------------------ written numbers

/// A number of any size and fineness that can be kept exactly.
fn number() -> impl Strategy<Value = Number> {
    let sizes = prop_oneof![0_u128..=9_999, 0_u128..=999_999_999_999];
    (sizes, 0_usize..=6, 0_u32..1_000_000, any::<bool>()).prop_map(
        |(whole, scale, decimals, negative)| {
            let sign = if negative && whole > 0 { "-" } else { "" };
            let decimals = &format!(".{decimals:06}")[..if scale == 0 { 0 } else { scale + 1 }];
            let text = format!("{sign}{whole}{decimals}");
            Number::from_plain(&text).expect("within the bounds")
        },
    )
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn a_number_shown_and_read_again_is_the_same(number in number()) {
        prop_assert_eq!(Number::from_plain(&number.to_string()), Ok(number));
        for notation in [
            Notation::VIETNAMESE,
            Notation::ENGLISH,
            Notation::VIETNAMESE.ungrouped(),
            Notation::ENGLISH.ungrouped(),
        ] {
            let shown = notation.number(number);
            let written = WrittenNumber::parse(&shown).expect("what is shown can be read");
            prop_assert!(!written.percent && written.unit.is_empty());
            match written.reading {
                Reading::Clear(read) => prop_assert_eq!(read, number, "{}", shown),
                // One mark and three digits: one of the two readings is the number.
                Reading::Ambiguous { grouped, decimal, .. } => {
                    prop_assert!(grouped == number || decimal == number, "{}", shown);
                    let marks = shown.matches(['.', ',']).count();
                    prop_assert_eq!(marks, 1, "{} is not ambiguous", shown);
                }
            }
        }
    }

    #[test]
    fn a_percent_sign_or_unit_behind_a_number_changes_nothing_of_it(number in number()) {
        let shown = Notation::VIETNAMESE.number(number);
        let plain = WrittenNumber::parse(&shown).unwrap();
        let percent = WrittenNumber::parse(&format!(" {shown} % ")).unwrap();
        prop_assert_eq!(percent.reading, plain.reading);
        prop_assert!(percent.percent);
        let with_unit = WrittenNumber::parse(&format!("{shown} km")).unwrap();
        prop_assert_eq!(with_unit.reading, plain.reading);
        prop_assert_eq!(with_unit.unit, "km");
    }

    #[test]
    fn no_text_makes_the_number_reader_panic(text in any::<String>()) {
        let _ = WrittenNumber::parse(&text);
        let _ = Number::from_plain(&text);
    }

    #[test]
    fn nothing_like_a_number_makes_the_number_reader_panic(
        text in "[ +\\-−]{0,2}[0-9.,\u{a0}\u{202f} ]{0,40}[%a-zđ²/ ]{0,6}",
    ) {
        if let Ok(written) = WrittenNumber::parse(&text) {
            // What was read is within the bounds, so it can be shown and compared.
            let readings = match written.reading {
                Reading::Clear(number) => vec![number],
                Reading::Ambiguous { grouped, decimal, .. } => vec![grouped, decimal],
            };
            for number in readings {
                prop_assert_eq!(Number::from_plain(&number.to_string()), Ok(number));
                prop_assert_eq!(Number::from_millionths(number.millionths().into()), Some(number));
            }
        }
    }
}

// ------------------------------------------------------------------------ any input

/// Bits of surveys: what separates, quotes, names and counts, in any order.
fn survey_like() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec![
            ";", ";", ",", "\t", "\n", "\n", "\r\n", "\r", "\"", "\"\"", "\u{feff}", "\u{0}", "\u{1b}[31m",
        ]).prop_map(str::to_owned),
        4 => prop::sample::select(vec![
            "chỉ tiêu", "tử số", "mẫu số", "giá trị", "số công bố", "tự đánh giá", "xã", "thôn",
            "ngày số liệu", "31/12/2022", "tỉnh", "Lạng Sơn", "vùng", "số hộ", "đặc biệt khó khăn",
        ]).prop_map(str::to_owned),
        4 => prop::sample::select(vec![
            "1.1", "5", "5.1", "5.a", "8.4.b", "9.1", "10", "12.1", "13.4", "15.4", "17.1.a", "17.10",
            "đạt", "chưa đạt", "không áp dụng", "0", "1", "33", "805", "6.680", "3.671,67", "-1",
            "101%", "9999999999999", "7,6 km", "1e5",
        ]).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    let header = prop_oneof![
        3 => Just("xã;thôn;chỉ tiêu;tử số;mẫu số;giá trị;số công bố;tự đánh giá;minh chứng;ghi chú\n"),
        1 => Just("indicator,numerator,denominator,value\n"),
        1 => Just(""),
    ];
    (header, prop::collection::vec(piece, 0..60))
        .prop_map(|(header, pieces)| format!("{header}{}", pieces.concat()))
}

/// A row about a hamlet or the commune, of which many are sound.
fn row() -> impl Strategy<Value = String> {
    let one_of = |values: &'static [&'static str]| prop::sample::select(values);
    let figures = one_of(&[
        ";;;;;",
        ";;đạt;;;",
        ";;chưa đạt;;;",
        ";;không áp dụng;;;lý do",
        "30;50;;;;",
        "5;5;;60;đạt;",
        "999999999999;999999999999;;;;",
        "0;1;;;chưa đạt;",
        ";;38,6;;;",
        ";;999999999999;39;;",
        ";;75%;75;;",
        "6.680m;9km;;;;",
        ";9;;;;",
    ]);
    (
        one_of(&["", "", "Nà Me", "nà me", "Khòn Cải", "Việt Yên"]),
        one_of(&["", "", "", "nam", "nữ", "chung"]),
        one_of(&[
            "2.1",
            "8.2",
            "8.4.a",
            "9.2",
            "10",
            "12.1",
            "13.4",
            "16",
            "17.4",
            "nhân khẩu",
        ]),
        figures,
    )
        .prop_map(|(hamlet, sex, code, figures)| format!("{hamlet};{sex};{code};{figures}\n"))
}

thread_local! {
    static WORDINGS: [Wording; 2] = [Language::Vietnamese, Language::English].map(Wording::new);
}

/// Judges whatever is sound of a survey and writes it in every format.
fn judge_and_write(survey: &[u8]) {
    WORDINGS.with(|wordings| {
        wordings
            .iter()
            .for_each(|wording| judge_and_tell(survey, wording))
    });
}

fn judge_and_tell(survey: &[u8], wording: &Wording) {
    let (cases, diagnostics) = Judging::on("2022-12-31").prepare(survey);
    for diagnostic in &diagnostics {
        wording.say(&diagnostic.message);
        wording.advice(&diagnostic.message);
    }
    let assessments: Vec<_> = cases
        .iter()
        .map(|case| assess(&case.rules, &case.survey, Strictness::default()))
        .collect();
    let filter = Filter {
        hamlets: true,
        ..Filter::default()
    };
    render_json(&assessments, &[], &filter, wording);
    // One commune is written like the next, and writing is the slow part.
    for assessment in assessments.iter().take(1) {
        let document = assessment_document(assessment, &filter, wording);
        let look = Look {
            width: 80,
            colour: false,
        };
        render_text(&document, look);
        render_markdown(&document);
        let records = records(assessment, &filter, wording);
        render_csv(&record_headings(wording), &records, CsvDialect::Excel);
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn no_bytes_make_the_survey_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let (_, diagnostics) = read("survey.csv", &bytes, &ReadOptions::default());
        prop_assert!(diagnostics.has_errors(), "random bytes are no survey");
    }

    #[test]
    fn nothing_like_a_survey_makes_anything_panic(text in survey_like()) {
        judge_and_write(text.as_bytes());
    }

    #[test]
    fn no_rows_of_hamlets_and_sexes_make_anything_panic(rows in prop::collection::vec(row(), 1..12)) {
        let header = "thôn;giới tính;chỉ tiêu;tử số;mẫu số;giá trị;số công bố;tự đánh giá;ghi chú\n";
        judge_and_write(format!("{header}{}", rows.concat()).as_bytes());
    }

    #[test]
    fn no_spoilt_byte_of_a_sound_survey_makes_anything_panic(
        at in 0_usize..4_000, byte in any::<u8>(), length in 0_usize..3,
    ) {
        let mut bytes = project_file(LIEN_HOI).into_bytes();
        let at = at.min(bytes.len() - length);
        bytes.splice(at..at + length, [byte]);
        judge_and_write(&bytes[..at + 400]);
    }
}

proptest! {
    #![proptest_config(cases(16))]

    #[test]
    fn nothing_like_a_survey_makes_the_reports_for_a_meeting_fail(
        text in survey_like(), commune in any::<String>(),
    ) {
        let named = format!("xã;{}", commune.replace(['\n', '\r', ';', '"'], " "));
        for survey in [text.clone(), format!("chỉ tiêu;giá trị\n{named}\n1.1;đạt\n{text}")] {
            let (cases, _) = Judging::on("2022-12-31").prepare(survey.as_bytes());
            let assessments: Vec<_> = cases
                .iter()
                .take(2)
                .map(|case| assess(&case.rules, &case.survey, Strictness::default()))
                .collect();
            if assessments.is_empty() {
                continue;
            }
            let issuer = Issuer { body: Some(commune.clone()), ..Issuer::default() };
            let form = MeetingForm { issuer, ..MeetingForm::default() };
            WORDINGS.with(|[wording, _]| {
                let report = meeting_report(&assessments, &[], &Filter::default(), &form, wording);
                render_docx(&report).expect("a Word file");
                render_report_xlsx(&report, wording).expect("a workbook");
                render_html(&report, wording);
            });
        }
    }
}

/// A rule file with a stretch of it taken out or replaced.
fn spoilt(text: String) -> impl Strategy<Value = String> {
    let bits = prop::sample::select(vec![
        "",
        "",
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        "=",
        ",",
        "\n",
        "[[",
        "]]",
        "#",
        "0",
        "-1",
        "1e9",
        "nan",
        "0x1F",
        "1_000",
        "99999999999999999999",
        "0.1234567",
        "2022-02-30",
        "2022-13-01T00:00:00Z",
        "true",
        "\"\"",
        "\"\"\"",
        "đạt",
        "ĐBSH",
        "a.b.c",
        "[[criterion]]",
        "\u{0}",
        "\u{feff}",
        "\r",
        "code = \"1.1\"\n",
        "target = {}\n",
        "part = [{}]\n",
        "year = 99999\n",
        "unset = 1\n",
    ]);
    let length = text.len();
    (0..length, 0_usize..40, bits).prop_map(move |(start, taken, bit)| {
        let boundary = |at: usize| {
            (0..=at.min(length))
                .rev()
                .find(|at| text.is_char_boundary(*at))
        };
        let start = boundary(start).unwrap();
        let end = boundary(start + taken).unwrap().max(start);
        format!("{}{bit}{}", &text[..start], &text[end..])
    })
}

/// Loads texts as a rule set and as an overlay and tells every problem.
fn load(set: Option<String>, overlay: Option<String>) {
    let source = |text: String| {
        Arc::new(SourceText {
            name: "given.toml".to_owned(),
            text: text.into(),
        })
    };
    let files = RuleFiles {
        sets: set.into_iter().map(source).collect(),
        overlays: overlay.into_iter().map(source).collect(),
        ..RuleFiles::default()
    };
    let (library, diagnostics) = Library::load(&files);
    assert_eq!(
        library.is_none(),
        diagnostics.has_errors(),
        "{}",
        told(&diagnostics)
    );
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn no_text_makes_the_rule_reader_panic(text in any::<String>()) {
        load(Some(text.clone()), None);
        load(None, Some(text));
    }

    #[test]
    fn no_spoilt_rule_set_makes_the_rule_reader_panic(text in spoilt(one_share("at_least = 70"))) {
        load(Some(text), None);
    }

    #[test]
    fn no_spoilt_overlay_makes_the_rule_reader_panic(
        text in spoilt(project_file("rules/overlays/lang-son-2022.toml")),
    ) {
        load(None, Some(text));
    }
}

proptest! {
    #![proptest_config(cases(40))]

    #[test]
    fn no_spoilt_shipped_rule_set_makes_the_rule_reader_panic(
        text in spoilt(project_file("rules/xa-ntm-2021-2025.toml")),
    ) {
        load(Some(text), None);
    }

    /// Drawing the problem with its caret is part of reading too.
    #[test]
    fn a_spoilt_rule_file_is_told_by_the_program_without_a_panic(
        text in spoilt(one_share("at_least = 70")),
    ) {
        let survey = one_row("70;100");
        let folder = folder(&[("rules.toml", &text), ("survey.csv", &survey)]);
        let mut command = nongthon(&["assess", "survey.csv", "--rules", "./rules.toml"]);
        command.current_dir(folder.path());
        let outcome = finish(command);
        prop_assert!(!outcome.stderr.contains("panicked"), "{}", outcome.stderr);
        match outcome.code {
            0 => prop_assert!(outcome.stderr.is_empty()),
            // A spoilt code or unit can leave sound rules that the survey does not fit.
            3 | 4 => prop_assert!(outcome.stdout.is_empty()),
            code => prop_assert!(false, "exit code {code}: {}", outcome.stderr),
        }
    }
}
