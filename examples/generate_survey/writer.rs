//! Writes rows as a delimited file.

use crate::row::{Row, Value};
use jiff::civil::Date;
use nongthon::diagnostic::Bilingual;
use nongthon::number::{Notation, Number};
use std::io::Write;

/// The language and marks of a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Style {
    vietnamese: bool,
}

impl Style {
    /// Semicolons, decimal commas, Vietnamese names.
    pub const VIETNAMESE: Style = Style { vietnamese: true };
    /// Commas, decimal points, English names.
    pub const ENGLISH: Style = Style { vietnamese: false };

    /// The name of something in the file's language.
    pub fn name(self, name: &Bilingual) -> &str {
        match &name.en {
            Some(en) if !self.vietnamese => en,
            _ => &name.vi,
        }
    }

    /// A day as people write it.
    pub fn day(self, day: Date) -> String {
        if self.vietnamese {
            day.strftime("%d/%m/%Y").to_string()
        } else {
            day.to_string()
        }
    }

    fn header(self) -> [&'static str; 7] {
        if self.vietnamese {
            [
                "xã",
                "chỉ tiêu",
                "tử số",
                "mẫu số",
                "giá trị",
                "tự đánh giá",
                "ghi chú",
            ]
        } else {
            [
                "commune",
                "indicator",
                "numerator",
                "denominator",
                "value",
                "self_assessed",
                "note",
            ]
        }
    }

    fn separator(self) -> u8 {
        if self.vietnamese { b';' } else { b',' }
    }

    fn answer(self, answer: bool) -> &'static str {
        match (self.vietnamese, answer) {
            (true, true) => "đạt",
            (true, false) => "chưa đạt",
            (false, true) => "yes",
            (false, false) => "no",
        }
    }

    fn not_applicable(self) -> &'static str {
        if self.vietnamese {
            "không áp dụng"
        } else {
            "na"
        }
    }

    /// A number that can be read in one way only: `6.680` could be thousands, `6.6800` cannot.
    fn number(self, number: Number) -> String {
        let notation = if self.vietnamese {
            Notation::VIETNAMESE
        } else {
            Notation::ENGLISH
        };
        let mut text = notation.ungrouped().number(number);
        if let Some((_, decimals)) = text.split_once(notation.decimal_mark)
            && decimals.len() == 3
        {
            text.push('0');
        }
        text
    }
}

/// A survey being written.
pub struct SurveyWriter<W: Write> {
    output: W,
    style: Style,
}

impl<W: Write> SurveyWriter<W> {
    /// Writes the header.
    pub fn new(output: W, style: Style) -> std::io::Result<SurveyWriter<W>> {
        let mut writer = SurveyWriter { output, style };
        writer.line(&style.header())?;
        Ok(writer)
    }

    /// The language and marks.
    pub fn style(&self) -> Style {
        self.style
    }

    /// Writes a row of a commune.
    pub fn write(&mut self, commune: &str, row: &Row) -> std::io::Result<()> {
        let style = self.style;
        let number = |number: Option<Number>| number.map(|it| style.number(it)).unwrap_or_default();
        let value = match &row.value {
            Value::Nothing => String::new(),
            Value::Text(text) => text.clone(),
            Value::Number(number) => style.number(*number),
            Value::Percent(number) => format!("{}%", style.number(*number)),
            Value::Answer(answer) => style.answer(*answer).to_owned(),
            Value::NotApplicable => style.not_applicable().to_owned(),
        };
        self.line(&[
            commune,
            &row.indicator,
            &number(row.numerator),
            &number(row.denominator),
            &value,
            row.self_assessed.map_or("", |answer| style.answer(answer)),
            row.note,
        ])
    }

    /// Writes what is still held back.
    pub fn finish(mut self) -> std::io::Result<()> {
        self.output.flush()
    }

    fn line(&mut self, cells: &[&str]) -> std::io::Result<()> {
        let separator = self.style.separator();
        for (index, cell) in cells.iter().enumerate() {
            if index > 0 {
                self.output.write_all(&[separator])?;
            }
            if cell.bytes().any(|byte| byte == separator || byte == b'"') {
                write!(self.output, "\"{}\"", cell.replace('"', "\"\""))?;
            } else {
                self.output.write_all(cell.as_bytes())?;
            }
        }
        self.output.write_all(b"\n")
    }
}
