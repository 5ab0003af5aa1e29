//! Sound surveys of many communes, in every shape that a rule set's indicators take.

use super::random::Random;
use super::rule_sets::{LEVELS, PROVINCES, Rule, RuleSet, UNITS, decimal};
use std::fmt::Write;

const HEADER: &str =
    "xã;thôn;giới tính;chỉ tiêu;tử số;mẫu số;giá trị;số công bố;tự đánh giá;minh chứng;ghi chú\n";

/// A survey of so many communes.
pub fn survey(rules: &RuleSet, communes: u64, random: &mut Random) -> String {
    let vietnamese = random.happens(70);
    let mut writer = Writer {
        text: HEADER.to_owned(),
        commune: String::new(),
        vietnamese,
        random,
    };
    for number in 0..communes {
        writer.commune(rules, number);
    }
    writer.text
}

struct Writer<'r> {
    text: String,
    commune: String,
    vietnamese: bool,
    random: &'r mut Random,
}

/// The cells of a row from the numerator on.
type Figures = [String; 3];

fn figures(numerator: &str, denominator: &str, value: &str) -> Figures {
    [numerator, denominator, value].map(str::to_owned)
}

impl Writer<'_> {
    fn commune(&mut self, rules: &RuleSet, number: u64) {
        self.commune = format!("Xã {number}");
        let days = [
            "31/12/2022",
            "2022-06-30",
            "1.7.2023",
            "30-06-2023",
            "31/12/2024",
        ];
        let day = self.random.one_of(&days);
        self.row("", "", "ngày số liệu", &figures("", "", day), "");
        if self.random.happens(90) {
            let province = self.random.one_of(&PROVINCES);
            self.row("", "", "tỉnh", &figures("", "", province), "");
        }
        if rules.requires() && self.random.happens(80) {
            let answer = self.random.one_of(&["có", "có", "chưa"]);
            self.row("", "", "đã đạt", &figures("", "", answer), "");
        }
        // A number that can be read in one way only tells how the others are to be read.
        let people = if self.vietnamese {
            "1.234.567"
        } else {
            "1,234,567"
        };
        self.row("", "", "nhân khẩu", &figures("", "", people), "");
        let hamlets: Vec<String> = (1..=1 + self.random.up_to(3))
            .map(|it| format!("Thôn {it}"))
            .collect();
        for hamlet in &hamlets {
            let people = (100 + self.random.up_to(400)).to_string();
            self.row(hamlet, "", "nhân khẩu", &figures("", "", &people), "");
        }
        let facts_only = self.text.len();
        for rule in &rules.rules {
            self.indicator(rule, &hamlets);
        }
        // A commune of which nothing was observed is an error.
        if self.text.len() == facts_only {
            let code = &rules.rules[0].code;
            self.row("", "", code, &figures("", "", ""), ";đạt;;");
        }
    }

    fn row(&mut self, hamlet: &str, sex: &str, code: &str, figures: &Figures, rest: &str) {
        let [numerator, denominator, value] = figures;
        let rest = if rest.is_empty() { ";;;" } else { rest };
        writeln!(
            self.text,
            "{};{hamlet};{sex};{code};{numerator};{denominator};{value};{rest}",
            self.commune
        )
        .expect("a text");
    }

    fn conclusion(&mut self) -> String {
        let said = self
            .random
            .one_of(&["", "", "", "đạt", "chưa đạt", "Không đạt", "có"]);
        format!(";{said};;")
    }

    fn indicator(&mut self, rule: &Rule, hamlets: &[String]) {
        let conclusion = self.conclusion();
        if rule.kind == "parts" {
            if self.random.happens(30) {
                self.row("", "", &rule.code, &figures("", "", ""), &conclusion);
            }
            for part in &rule.parts {
                self.indicator(part, hamlets);
            }
            return;
        }
        match self.random.up_to(9) {
            0 => {}
            1 => self.row("", "", &rule.code, &figures("", "", ""), &conclusion),
            2 if rule.optional => {
                self.row(
                    "",
                    "",
                    &rule.code,
                    &figures("", "", "không áp dụng"),
                    ";;;lý do",
                );
            }
            3 if rule.kind == "share" => {
                let percent = 10_000 * self.random.up_to(10_000);
                let value = self.number(percent, "") + self.random.one_of(&["", "%", " %"]);
                self.row("", "", &rule.code, &figures("", "", &value), &conclusion);
            }
            4 | 5 if can_be_by_hamlet(rule) => self.by_hamlet(rule, hamlets),
            6 if rule.kind == "share" && !rule.counts_hamlets => self.by_sex(rule, "", &conclusion),
            7 if matches!(rule.kind, "share" | "amount" | "count") => {
                let answer = self.random.one_of(&["đạt", "chưa đạt"]);
                self.row("", "", &rule.code, &figures("", "", answer), "");
            }
            _ => {
                let figures = self.figures(rule, false);
                self.row("", "", &rule.code, &figures, &conclusion);
            }
        }
    }

    fn by_hamlet(&mut self, rule: &Rule, hamlets: &[String]) {
        let spared = (rule.optional && self.random.happens(30)).then(|| self.random.up_to(3));
        let only_conclusions = self.random.happens(15);
        let by_sex = rule.kind == "share" && !rule.counts_hamlets && self.random.happens(20);
        for (index, hamlet) in hamlets.iter().enumerate() {
            if spared == Some(index as u64) {
                self.row(
                    hamlet,
                    "",
                    &rule.code,
                    &figures("", "", "không áp dụng"),
                    ";;;lý do",
                );
            } else if only_conclusions {
                let said = self.random.one_of(&[";đạt;;", ";chưa đạt;;"]);
                self.row(hamlet, "", &rule.code, &figures("", "", ""), said);
            } else if rule.counts_hamlets {
                let answer = self.random.one_of(&["đạt", "chưa đạt"]);
                self.row(hamlet, "", &rule.code, &figures("", "", answer), "");
            } else if by_sex {
                self.by_sex(rule, hamlet, "");
            } else {
                let figures = self.figures(rule, index > 1);
                self.row(hamlet, "", &rule.code, &figures, "");
            }
        }
    }

    fn by_sex(&mut self, rule: &Rule, hamlet: &str, rest: &str) {
        if !rest.is_empty() && rest != ";;;" {
            self.row(hamlet, "", &rule.code, &figures("", "", ""), rest);
        }
        for sex in ["nam", "nữ"] {
            let figures = self.figures(rule, sex == "nữ");
            self.row(hamlet, sex, &rule.code, &figures, "");
        }
    }

    /// Figures of the indicator's kind; of a part of the commune, the denominator may be zero.
    fn figures(&mut self, rule: &Rule, of_a_part: bool) -> Figures {
        let (step, unit) = match rule.counts_hamlets {
            true => (1_000_000, None),
            false => (UNITS[rule.unit].step, Some(rule.unit)),
        };
        let steps = 60_000_000 / step;
        match rule.kind {
            "share" => {
                let whole = self.random.up_to(steps).max(u64::from(!of_a_part));
                let most = if rule.may_exceed { whole + 3 } else { whole };
                let part = if self.random.happens(10) {
                    most
                } else {
                    self.random.up_to(most)
                };
                [
                    self.amount(part * step, unit),
                    self.amount(whole * step, unit),
                    String::new(),
                ]
            }
            "growth" => {
                let before = 1 + self.random.up_to(steps);
                let now = before + self.random.up_to(before / 4);
                [
                    self.amount(now * step, unit),
                    self.amount(before * step, unit),
                    String::new(),
                ]
            }
            "amount" | "count" => {
                let amount = self.random.up_to(steps) * step;
                [String::new(), String::new(), self.amount(amount, unit)]
            }
            "level" => figures("", "", self.random.one_of(&LEVELS)),
            _ => figures(
                "",
                "",
                self.random
                    .one_of(&["đạt", "chưa đạt", "có", "không", "Met"]),
            ),
        }
    }

    /// An amount, sometimes in another unit and with its name behind it.
    fn amount(&mut self, millionths: u64, unit: Option<usize>) -> String {
        let Some(unit) = unit.map(|unit| &UNITS[unit]) else {
            return self.number(millionths, "");
        };
        let (other, count, _) = unit.other;
        match self.random.up_to(9) {
            0 => self.number(millionths * count, other),
            1 => self.number(millionths, &format!(" {}", unit.name)),
            _ => self.number(millionths, ""),
        }
    }

    /// A number in the notation of the file, its thousands grouped or not.
    fn number(&mut self, millionths: u64, behind: &str) -> String {
        let (thousands, mark) = if self.vietnamese {
            (".", ",")
        } else {
            (",", ".")
        };
        let text = decimal(millionths);
        let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
        let mut shown = whole.to_owned();
        if self.random.happens(50) {
            let mut at = whole.len();
            while at > 3 {
                at -= 3;
                shown.insert_str(at, thousands);
            }
        }
        if !decimals.is_empty() {
            shown = shown + mark + decimals;
        }
        shown + behind
    }
}

/// Whether rows of hamlets can be joined.
fn can_be_by_hamlet(rule: &Rule) -> bool {
    match rule.kind {
        "amount" => rule.weighted,
        kind => matches!(kind, "share" | "count" | "yes_no"),
    }
}
