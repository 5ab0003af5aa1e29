//! The short way for plain surveys gives what the careful one gives, byte for byte, or leaves the
//! survey to it.

use crate::support::*;
use nongthon::assess::{Policy, assess};
use nongthon::number::{Notation, Number};
use nongthon::pipeline::{Case, Preparation, prepare_file};
use nongthon::render::{VerdictLines, VerdictsFormat, write_verdicts};
use nongthon::rules::{Choice, Kind, Library, Locality, RuleFiles, RuleSet};
use nongthon::survey::ReadOptions;
use nongthon::survey::plain::{NotPlain, USUAL_BLOCK};
use nongthon::verdicts_only::{JudgedCommune, Judging};
use nongthon::wording::{Language, Wording};
use proptest::prelude::*;
use proptest::sample::select;
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
    Library::load(&RuleFiles::default())
        .0
        .expect("shipped rules")
});

pub fn preparation(numbers: Option<Notation>) -> Preparation {
    Preparation {
        reading: ReadOptions {
            numbers,
            ..ReadOptions::default()
        },
        ..Preparation::default()
    }
}

pub fn judging(preparation: &Preparation, threads: usize) -> Judging<'_> {
    Judging::new(&LIBRARY, preparation, Policy::default(), threads)
}

/// What is written of communes.
pub fn rows(communes: &[JudgedCommune], threads: usize) -> String {
    let lines = VerdictLines::new(VerdictsFormat::Jsonl, &Wording::new(Language::English));
    let mut rows = Vec::new();
    write_verdicts(communes, &lines, threads, |more| {
        rows.extend_from_slice(more);
        Ok(())
    })
    .expect("memory can be written to");
    String::from_utf8(rows).expect("text")
}

/// The rows of verdicts by the short way, so many bytes read at once.
fn short(
    survey: &str,
    preparation: &Preparation,
    threads: usize,
    block: usize,
) -> Result<String, NotPlain> {
    let judging = judging(preparation, threads).with_block(block);
    let communes = judging.judge(|| Ok(survey.as_bytes()))?;
    Ok(rows(&communes, threads))
}

/// The rows of verdicts by the careful way; what it reports, if it reports anything.
pub fn careful(survey: &str, preparation: &Preparation) -> Result<String, String> {
    let (cases, diagnostics) = prepare_file("survey.csv", survey.as_bytes(), &LIBRARY, preparation);
    if !diagnostics.is_empty() {
        return Err(format!("{diagnostics:?}"));
    }
    let judging = judging(preparation, 1);
    let keep = |case: &Case| judging.keep(&assess(&case.rules, &case.survey, Policy::default()));
    let communes: Vec<JudgedCommune> = cases.iter().map(keep).collect();
    Ok(rows(&communes, 1))
}

/// How a row's cells are written.
#[derive(Clone, Copy, Debug)]
struct Style {
    separator: char,
    mark: char,
    english: bool,
}

fn style() -> impl Strategy<Value = Style> {
    select(vec![
        (';', ','),
        (',', '.'),
        ('\t', ','),
        (';', '.'),
        ('|', '.'),
    ])
    .prop_flat_map(|(separator, mark)| {
        any::<bool>().prop_map(move |english| Style {
            separator,
            mark,
            english,
        })
    })
}

/// A number in some notation, plain for the most part.
fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        30 => (0_u32..5000).prop_map(|number| number.to_string()),
        10 => (0_u32..5000, 0_u32..100).prop_map(|(whole, rest)| format!("{whole}@{rest:02}")),
        5 => (0_u32..100_000, 0_u32..1000).prop_map(|(whole, rest)| format!("{whole}@{rest:03}0")),
        1 => (0_u32..20, 0_u32..1000).prop_map(|(whole, rest)| format!("{whole}@{rest:03}")),
    ]
}

/// Something in a cell that is not plain, or not right.
fn oddity() -> impl Strategy<Value = String> {
    let odd = [
        "7,6 km",
        "804 hộ",
        "1.234.567",
        "1 520",
        " 12 ",
        "-3",
        "12.",
        "+4",
        "0",
        "\"12\"",
        "x",
        "\u{a0}",
        "1e3",
        "70,3 %",
        "kad",
        "Khong dat",
        "12\u{200b}",
        "Đạt ",
        "999999999999999",
        "\"a\"\"b\"",
        "\"",
        "=12",
        "0,0000001",
        "12\r",
        "100,5%",
    ];
    select(odd.map(str::to_owned).to_vec())
}

#[derive(Clone, Debug)]
struct Row {
    commune: usize,
    code: String,
    cells: [String; 5],
}

/// A row of an indicator as an officer may fill it in: `cells` are counts, value, conclusion and note.
fn observation(communes: usize) -> impl Strategy<Value = Row> {
    // Some codes are only known in some provinces or on some days.
    let everywhere =
        |code: &str| !code.starts_with("8.4.") && !code.starts_with("5.") && code != "1.1";
    let codes: Vec<String> = RULES.leaves().map(|leaf| leaf.code.to_string()).collect();
    let common = codes.iter().filter(|code| everywhere(code)).cloned();
    let common: Vec<String> = common.collect();
    let codes = prop_oneof![200 => select(common), 1 => select(codes)];
    let answer = || select(vec!["đạt", "chưa đạt", "yes", "no", "met", ""]);
    let kinds = prop_oneof![
        6 => (number(), number()).prop_map(|(one, other)| [one, other, String::new()]),
        1 => number().prop_map(|one| [one, String::new(), String::new()]),
        3 => (0_u32..101, 0_u32..10).prop_map(|(whole, rest)| {
            [String::new(), String::new(), format!("{whole}@{rest}%")]
        }),
        4 => answer().prop_map(|answer| [String::new(), String::new(), answer.to_owned()]),
        3 => number().prop_map(|one| [String::new(), String::new(), one]),
        1 => Just([String::new(), String::new(), "không áp dụng".to_owned()]),
    ];
    (
        0..communes,
        codes,
        kinds,
        answer(),
        select(vec!["", "không có", " x", "ghi chú"]),
    )
        .prop_map(|(commune, code, [one, two, three], concluded, note)| Row {
            commune,
            code,
            cells: [one, two, three, concluded.to_owned(), note.to_owned()],
        })
}

/// The rules with the most parts.
static RULES: LazyLock<RuleSet> = LazyLock::new(|| {
    let locality = Locality {
        province: Some("Lạng Sơn".to_owned()),
        ..Locality::default()
    };
    let day = jiff::civil::date(2022, 12, 31);
    let rules = LIBRARY.rule_set(&Choice::default(), day, &locality);
    rules.expect("in force")
});

/// Rows that pass most checks: those whose cells do not suit their indicator are left out, as an
/// officer would after reading what is wrong with them.
fn suits(row: &Row) -> bool {
    let Some(rule) = RULES.leaves().find(|leaf| *leaf.code == *row.code) else {
        return false;
    };
    let [one, two, value, concluded, note] = &row.cells;
    let counts = !one.is_empty() || !two.is_empty();
    let parsed = |text: &str| Number::from_plain(&text.replace('@', ".")).ok();
    let whole = rule.step().is_multiple_of(Number::ONE);
    let fits = |text: &str| !whole || !text.contains('@');
    match rule.kind {
        _ if value == "không áp dụng" => {
            rule.optional.is_some() && concluded.is_empty() && !note.trim().is_empty()
        }
        _ if counts => {
            rule.kind == Kind::Share
                && rule.parts.is_empty()
                && fits(one)
                && fits(two)
                && (two.is_empty()
                    || parsed(one) <= parsed(two) && parsed(two) > Some(Number::ZERO))
        }
        Kind::Level => false,
        Kind::Share | Kind::Growth => {
            value.is_empty() || value.contains('%') && parsed_percent(value)
        }
        Kind::YesNo => !value.starts_with(|first: char| first.is_ascii_digit()),
        Kind::Amount | Kind::Count => {
            let is_number = value.is_empty() || value.starts_with(|it: char| it.is_ascii_digit());
            is_number && !value.contains('%') && fits(value)
        }
    }
}

fn parsed_percent(value: &str) -> bool {
    let number = Number::from_plain(&value.trim_end_matches('%').replace('@', "."));
    number.is_ok_and(|number| number <= Number::HUNDRED)
}

const NAMES: [[&str; 3]; 4] = [
    ["Liên Hội", "LIÊN HỘI", "lien hoi"],
    ["Hoà Bình", "Hòa Bình", "Hoà  Bình"],
    ["An, Phú", "An Phú", "an-phú"],
    ["Đồng Văn", "đồng văn", "Đồng Văn "],
];

/// A survey of some communes, its rows in any order.
fn survey() -> impl Strategy<Value = String> {
    let communes = 1_usize..=NAMES.len();
    communes
        .prop_flat_map(|communes| {
            let rows = prop::collection::vec(observation(communes), 0..80);
            let facts = prop::collection::vec(facts(), communes);
            let spelling = prop::collection::vec(0_usize..12, 100);
            let order = any::<u64>();
            let odd =
                prop::option::weighted(0.3, (any::<prop::sample::Index>(), 0..5_usize, oddity()));
            (style(), facts, rows, spelling, order, odd)
        })
        .prop_map(|(style, facts, rows, spelling, order, odd)| {
            written(style, &facts, rows, &spelling, order, odd)
        })
}

fn facts() -> impl Strategy<Value = Vec<(&'static str, &'static str, String)>> {
    let province = prop_oneof![
        40 => select(vec!["Lạng Sơn", "tỉnh Hà Giang", "Tp Hồ Chí Minh", "NGHỆ AN"]),
        1 => select(vec!["", "Atlantis"]),
    ];
    let date = select(vec!["31/12/2022", "2023-06-30", "1-3-2024", "31.12.2022"]);
    let difficult = select(vec!["có", "không", "yes", ""]);
    let households = prop_oneof![number(), Just(String::new())];
    (province, date, difficult, households, any::<bool>()).prop_map(
        |(province, date, difficult, households, named)| {
            let mut facts = vec![
                ("tỉnh", "province", province.to_owned()),
                ("ngày số liệu", "date", date.to_owned()),
                (
                    "đặc biệt khó khăn",
                    "Extremely difficult",
                    difficult.to_owned(),
                ),
                ("số hộ", "households", households.replace('@', "")),
                ("lao động", "labour force", "1520".to_owned()),
                ("mã xã", "code", "0012".to_owned()),
                ("1.1", "1.1", "đạt".to_owned()),
            ];
            if named {
                facts.push(("xã an toàn khu", "safety-zone commune", "có".to_owned()));
            }
            facts
        },
    )
}

type Odd = Option<(prop::sample::Index, usize, String)>;

fn written(
    style: Style,
    facts: &[Vec<(&'static str, &'static str, String)>],
    rows: Vec<Row>,
    spelling: &[usize],
    order: u64,
    odd: Odd,
) -> String {
    let mut lines: Vec<Vec<String>> = Vec::new();
    for (commune, facts) in facts.iter().enumerate() {
        for (vi, en, value) in facts {
            let name = if style.english { en } else { vi };
            let mut cells = vec![commune.to_string(), (*name).to_owned()];
            cells.extend([String::new(), String::new(), value.clone()]);
            cells.extend([String::new(), String::new()]);
            lines.push(cells);
        }
    }
    let mut seen = std::collections::HashSet::new();
    for row in rows.into_iter().filter(suits) {
        if seen.insert((row.commune, row.code.clone())) {
            let mut cells = vec![row.commune.to_string(), row.code];
            cells.extend(row.cells);
            lines.push(cells);
        }
    }
    if let Some((line, cell, text)) = odd {
        let line = line.index(lines.len());
        lines[line][cell + 2] = text;
    }
    // Any order, the same for the same number.
    lines.sort_by_cached_key(|cells| {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let mut hasher = DefaultHasher::new();
        (order, cells).hash(&mut hasher);
        if order.is_multiple_of(2) {
            0
        } else {
            hasher.finish()
        }
    });
    let header = if style.english {
        [
            "commune",
            "indicator",
            "numerator",
            "denominator",
            "value",
            "self_assessed",
            "note",
        ]
    } else {
        [
            "xã",
            "chỉ tiêu",
            "tử số",
            "mẫu số",
            "giá trị",
            "tự đánh giá",
            "ghi chú",
        ]
    };
    let mut text = header.join(&style.separator.to_string()) + "\n";
    for (index, cells) in lines.iter().enumerate() {
        let commune: usize = cells[0].parse().expect("a number");
        let spelt = spelling[index % spelling.len()].saturating_sub(9);
        let mut cells = cells.clone();
        cells[0] = NAMES[commune][spelt].to_owned();
        let cells: Vec<String> = cells
            .iter()
            .map(|cell| {
                let cell = cell.replace('@', &style.mark.to_string());
                let quote = cell.contains(style.separator) && !cell.contains('"');
                if quote { format!("\"{cell}\"") } else { cell }
            })
            .collect();
        text += &cells.join(&style.separator.to_string());
        text.push('\n');
    }
    text
}

fn numbers() -> impl Strategy<Value = Option<Notation>> {
    select(vec![
        None,
        None,
        Some(Notation::VIETNAMESE),
        Some(Notation::ENGLISH),
    ])
}

proptest! {
    #![proptest_config(cases(1000))]

    /// Whatever is in a survey, the short way gives the same bytes or none at all.
    #[test]
    fn short_way_gives_the_same_bytes(
        survey in survey(),
        numbers in numbers(),
        threads in 1_usize..4,
        block in prop_oneof![300_usize..3000, Just(USUAL_BLOCK)],
    ) {
        let preparation = preparation(numbers);
        if let Ok(short) = short(&survey, &preparation, threads, block) {
            prop_assert_eq!(Ok(short), careful(&survey, &preparation));
        }
    }
}

/// The property above would hold if the short way were never taken: count how often it is.
#[test]
fn most_surveys_without_oddities_take_the_short_way() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let (mut right, mut taken) = (0, 0);
    for _ in 0..200 {
        let survey = survey().new_tree(&mut runner).expect("a survey").current();
        let preparation = preparation(None);
        let careful = careful(&survey, &preparation);
        if careful.is_ok() {
            right += 1;
            taken += usize::from(short(&survey, &preparation, 1, USUAL_BLOCK).is_ok());
        }
    }
    assert!(right > 100, "only {right} of 200 surveys can be judged");
    assert!(
        taken * 10 > right * 8,
        "only {taken} of {right} take the short way"
    );
}
