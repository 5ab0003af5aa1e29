//! Rule sets of every kind of indicator and target, and overlays of them.

use super::random::Random;
use std::fmt::Write;

/// What is counted.
#[derive(Debug)]
pub struct Unit {
    pub name: &'static str,
    /// The least amount, in millionths.
    pub step: u64,
    /// Another unit, how many of it make one, and that as a factor.
    pub other: (&'static str, u64, &'static str),
}

pub const UNITS: [Unit; 4] = [
    unit("hộ", 1_000_000, ("hộ dân", 1, "1")),
    unit("km", 1_000, ("m", 1_000, "0.001")),
    unit("triệu đồng", 1_000, ("nghìn đồng", 1_000, "0.001")),
    unit("ha", 10_000, ("m²", 10_000, "0.0001")),
];

const fn unit(name: &'static str, step: u64, other: (&'static str, u64, &'static str)) -> Unit {
    Unit { name, step, other }
}

/// The provinces of the surveys, of two regions.
pub const PROVINCES: [&str; 4] = ["Lạng Sơn", "Cao Bằng", "Hà Nội", "Hưng Yên"];

/// The province whose communes get the overlay.
pub const OWN_PROVINCE: &str = PROVINCES[0];

/// An indicator or part, as a survey has to know it.
#[derive(Clone, Debug, Default)]
pub struct Rule {
    pub code: String,
    pub kind: &'static str,
    /// The index in [`UNITS`].
    pub unit: usize,
    pub optional: bool,
    pub counts_hamlets: bool,
    pub weighted: bool,
    pub each_sex: bool,
    pub may_exceed: bool,
    pub parts: Vec<Rule>,
}

/// A rule set and an overlay for [`OWN_PROVINCE`], as TOML, and what they ask for.
#[derive(Debug)]
pub struct RuleSet {
    pub text: String,
    pub overlay: String,
    pub rules: Vec<Rule>,
}

impl RuleSet {
    pub fn new(random: &mut Random) -> RuleSet {
        let mut rules = Vec::new();
        let mut body = String::new();
        let criteria = 1 + random.up_to(3);
        let mut indicators = 0;
        for criterion in 1..=criteria {
            writeln!(body, "[[criterion]]\ncode = \"{criterion}\"\ntitle = \"T\"").unwrap();
            let count = 1 + random.up_to(2);
            for number in 1..=count {
                let code = match (count, random.happens(50)) {
                    (1, true) => criterion.to_string(),
                    _ => format!("{criterion}.{number}"),
                };
                rules.push(indicator(&code, random, &mut body));
                indicators += 1;
            }
        }
        let declared = match random.happens(25) {
            true => format!(
                "criteria = {}\nindicators = {}\nincomplete = \"thiếu\"",
                criteria + 1,
                indicators + 2
            ),
            false => format!("criteria = {criteria}\nindicators = {indicators}"),
        };
        let requires = if random.happens(15) {
            "[[fact]]\nname = \"đã đạt\"\nkind = \"yes_no\"\n\
             [requires]\nset = \"xa-ntm-2021-2025\"\nfact = \"đã đạt\"\ncite = \"c\"\nbasis = \"text\"\n"
        } else {
            ""
        };
        let text = format!(
            "id = \"random\"\ntitle = \"T\"\nvaries_by = \"region\"\n{declared}\n\
             in_force = {{ from = 2020-01-01 }}\nchecked_on = 2026-11-23\n\
             [citation.c]\ndocument = \"D\"\n{}{requires}{SCALE}{body}",
            units()
        );
        RuleSet {
            text,
            overlay: overlay(&rules, random),
            rules,
        }
    }

    /// Whether the set asks for a grade that must be reached first.
    pub fn requires(&self) -> bool {
        self.text.contains("[requires]")
    }
}

const SCALE: &str = "[scale.\"xếp loại\"]\nlevels = [\"Yếu\", \"Trung bình\", \"Khá\", \"Tốt\"]\n";

/// The levels of the scale, from the lowest to the highest.
pub const LEVELS: [&str; 4] = ["Yếu", "Trung bình", "Khá", "Tốt"];

fn units() -> String {
    let mut text = String::new();
    for unit in &UNITS {
        let (other, _, factor) = unit.other;
        let step = decimal(unit.step);
        writeln!(
            text,
            "[unit.\"{}\"]\nstep = {step}\nalso = {{ \"{other}\" = {factor} }}",
            unit.name
        )
        .unwrap();
    }
    text + "[unit.\"thôn\"]\nstep = 1\n"
}

/// So many millionths, with a point and without needless zeros.
pub fn decimal(millionths: u64) -> String {
    let text = format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

const KINDS: [&str; 6] = ["share", "share", "amount", "count", "yes_no", "level"];

/// An indicator, or part where `heading` says so, written behind `body`.
fn judged(code: &str, heading: &str, random: &mut Random, body: &mut String) -> Rule {
    let kind = if random.happens(8) {
        "growth"
    } else {
        random.one_of(&KINDS)
    };
    let mut rule = Rule {
        code: code.to_owned(),
        kind,
        unit: usize::try_from(random.up_to(3)).unwrap(),
        optional: random.happens(20),
        counts_hamlets: kind == "share" && random.happens(15),
        weighted: kind == "amount" && random.happens(50),
        each_sex: kind == "share" && random.happens(15),
        may_exceed: kind == "share" && random.happens(10),
        parts: Vec::new(),
    };
    rule.each_sex &= !rule.counts_hamlets;
    rule.may_exceed &= !rule.counts_hamlets && !rule.each_sex;
    writeln!(
        body,
        "[[{heading}]]\ncode = \"{code}\"\ntitle = \"T\"\nkind = \"{kind}\""
    )
    .unwrap();
    match kind {
        "yes_no" => {}
        "level" => body.push_str("scale = \"xếp loại\"\n"),
        _ if rule.counts_hamlets => body.push_str("unit = \"thôn\"\ncounts = \"hamlets\"\n"),
        _ => writeln!(body, "unit = \"{}\"", UNITS[rule.unit].name).unwrap(),
    }
    for (holds, key) in [
        (rule.optional, "optional = \"nếu có\""),
        (rule.weighted, "weighted_by = \"nhân khẩu\""),
        (rule.each_sex, "sexes = \"each\""),
        (rule.may_exceed, "may_exceed_whole = true"),
    ] {
        if holds {
            writeln!(body, "{key}").unwrap();
        }
    }
    if random.happens(20) {
        let years = [
            ("until = 2022-12-31", true),
            ("year = 2023", true),
            ("from = 2024-01-01", random.happens(60)),
        ];
        for (when, known) in years {
            let value = if known {
                target(kind, random)
            } else {
                "unset = \"chưa có\"".to_owned()
            };
            let basis = if known { ", basis = \"text\"" } else { "" };
            writeln!(
                body,
                "[[{heading}.target]]\n{value}\n{when}\ncite = \"c\"{}",
                basis.replace(", ", "\n")
            )
            .unwrap();
        }
    } else {
        writeln!(
            body,
            "target = {{ {}, cite = \"c\", basis = \"text\" }}",
            target(kind, random)
        )
        .unwrap();
    }
    rule
}

/// A form of target and its value, for this kind.
fn target(kind: &str, random: &mut Random) -> String {
    if random.happens(12) {
        return "left_to = \"UBND tỉnh\"".to_owned();
    }
    match kind {
        "yes_no" => return "is = \"đạt\"".to_owned(),
        "level" => return format!("at_least = \"{}\"", random.one_of(&LEVELS)),
        _ => {}
    }
    let form = if random.happens(65) {
        "at_least"
    } else {
        "at_most"
    };
    let mut value = || match kind {
        // What is not exact in binary shows what is not exact.
        "share" => {
            decimal([1_000_000, 100_000, 10_000][random.up_to(2) as usize] * random.up_to(100))
        }
        "growth" => decimal(500_000 * random.up_to(30)),
        _ => decimal([1_000_000, 100_000, 1_000][random.up_to(2) as usize] * random.up_to(60)),
    };
    let (one, other) = (value(), value());
    match random.up_to(3) {
        0 => format!("{form} = {{ TDMNPB = {one}, \"ĐBSH\" = {other} }}"),
        1 => format!("{form} = {{ TDMNPB = {one} }}"),
        _ => format!("{form} = {one}"),
    }
}

fn indicator(code: &str, random: &mut Random, body: &mut String) -> Rule {
    const HEADING: &str = "criterion.indicator";
    if random.happens(70) {
        return judged(code, HEADING, random, body);
    }
    let count = 2 + random.up_to(1);
    writeln!(body, "[[{HEADING}]]\ncode = \"{code}\"\ntitle = \"T\"").unwrap();
    if random.happens(30) {
        writeln!(
            body,
            "met_when = {{ at_least_parts = {} }}",
            1 + random.up_to(count - 2)
        )
        .unwrap();
    }
    let parts = ["a", "b", "c"].iter().take(usize::try_from(count).unwrap());
    let parts = parts
        .map(|letter| {
            judged(
                &format!("{code}.{letter}"),
                "criterion.indicator.part",
                random,
                body,
            )
        })
        .collect();
    Rule {
        code: code.to_owned(),
        kind: "parts",
        parts,
        ..Rule::default()
    }
}

/// An overlay with other targets for some of the indicators without parts.
fn overlay(rules: &[Rule], random: &mut Random) -> String {
    let mut entries = String::new();
    let chosen = rules
        .iter()
        .filter(|rule| matches!(rule.kind, "share" | "amount" | "count"));
    for rule in chosen.take(2) {
        let target = decimal(1_000 * (1 + random.up_to(60_000)));
        writeln!(
            entries,
            "[[indicator]]\ncode = \"{}\"\ntarget = {{ at_least = {target}, cite = \"t\", basis = \"text\", \
             loosens = \"lý do\" }}",
            rule.code
        )
        .unwrap();
    }
    if entries.is_empty() {
        return entries;
    }
    format!(
        "id = \"random-province\"\nbase = \"random\"\ntitle = \"T\"\nprovince = \"{OWN_PROVINCE}\"\n\
         in_force = {{ from = 2022-07-01, to = 2023-06-30 }}\nchecked_on = 2026-11-23\n\
         [citation.t]\ndocument = \"D\"\n{entries}"
    )
}
