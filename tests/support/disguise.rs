//! The shipped survey as rows, and what people and programs make of such rows.

use super::tools::iconv;
use super::{LIEN_HOI, csv_rows, project_file};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

/// The shipped survey as rows of cells, its header first.
pub fn rows() -> Vec<Vec<String>> {
    csv_rows(project_file(LIEN_HOI).trim_start_matches('\u{feff}'), b';')
}

/// Rows as text, quoted where it must be.
pub fn delimited(rows: &[Vec<String>], separator: char, line_end: &str) -> String {
    let quoted = |cell: &String| {
        if cell.contains([separator, '"']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell.clone()
        }
    };
    let line = |row: &Vec<String>| {
        let cells: Vec<String> = row.iter().map(quoted).collect();
        cells.join(&separator.to_string()) + line_end
    };
    rows.iter().map(line).collect()
}

/// Where a column stands in these rows.
fn column(rows: &[Vec<String>], name: &str) -> usize {
    let position = rows[0].iter().position(|heading| heading == name);
    position.unwrap_or_else(|| panic!("no column {name}"))
}

// ------------------------------------------------------------------------ numbers

/// The rows with every number of the columns of numbers rewritten; dates and answers stay.
pub fn with_numbers(
    mut rows: Vec<Vec<String>>,
    rewrite: impl Fn(&str) -> String,
) -> Vec<Vec<String>> {
    let is_number = |text: &str| {
        let digits = text.trim_end_matches('%');
        digits.contains(|it: char| it.is_ascii_digit())
            && digits.chars().all(|it| it.is_ascii_digit() || it == ',')
    };
    for name in ["tử số", "mẫu số", "giá trị", "số công bố"] {
        let column = column(&rows, name);
        for row in rows.iter_mut().skip(1) {
            // A length in kilometres has its unit behind it.
            let (number, unit) = match row[column].split_once(' ') {
                Some((number, "km")) => (number, " km"),
                _ => (row[column].as_str(), ""),
            };
            if is_number(number) {
                row[column] = rewrite(number) + unit;
            }
        }
    }
    rows
}

/// A number, `3671,67` or `70,3%`, with this mark between thousands.
pub fn grouped(number: &str, mark: char) -> String {
    let bare = number.trim_end_matches('%');
    let percent = &number[bare.len()..];
    let (whole, decimals) = bare.split_once(',').unwrap_or((bare, ""));
    let mut text = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    if !decimals.is_empty() {
        text = format!("{text},{decimals}");
    }
    text + percent
}

/// A number as Vietnamese write it: `3.671,67`.
pub fn vietnamese(number: &str) -> String {
    grouped(number, '.')
}

/// A number as the English write it: `3,671.67`.
pub fn english(number: &str) -> String {
    let swap = |mark| match mark {
        '.' => ',',
        ',' => '.',
        other => other,
    };
    vietnamese(number).chars().map(swap).collect()
}

// ------------------------------------------------------------------------ rows

/// Titles and the numbers of the columns above the survey, blank rows in it, sums and signatures
/// below.
pub fn with_surroundings(mut rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let width = rows[0].len();
    let row = |cells: &[&str]| {
        let mut row: Vec<String> = cells.iter().map(|cell| (*cell).to_owned()).collect();
        row.resize(width, String::new());
        row
    };
    let body = rows.split_off(1);
    let numbers: Vec<String> = (1..=width).map(|number| format!("({number})")).collect();
    let mut all = vec![
        row(&["ỦY BAN NHÂN DÂN XÃ LIÊN HỘI"]),
        row(&[]),
        row(&["PHIẾU RÀ SOÁT CÁC CHỈ TIÊU"]),
    ];
    all.append(&mut rows);
    all.push(numbers);
    all.push(row(&[]));
    for (index, line) in body.into_iter().enumerate() {
        all.push(line);
        if index % 20 == 0 {
            all.push(row(&[]));
        }
    }
    all.extend([
        row(&["Tổng cộng", "25", "57"]),
        row(&[]),
        row(&["Ghi chú: số liệu do xã cung cấp"]),
        row(&["NGƯỜI LẬP BIỂU", "", "", "CHỦ TỊCH"]),
    ]);
    all
}

/// The rows with English names of columns and answers, the last columns first.
pub fn in_english(mut rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    for name in ["giá trị", "tự đánh giá"] {
        let column = column(&rows, name);
        for row in &mut rows {
            match row[column].as_str() {
                "đạt" => row[column] = "yes".to_owned(),
                "chưa đạt" => row[column] = "no".to_owned(),
                _ => {}
            }
        }
    }
    for heading in &mut rows[0] {
        *heading = match heading.as_str() {
            "thôn" => "hamlet",
            "chỉ tiêu" => "indicator",
            "tử số" => "numerator",
            "mẫu số" => "denominator",
            "giá trị" => "value",
            "số công bố" => "claimed",
            "tự đánh giá" => "self_assessed",
            "minh chứng" => "evidence",
            "ghi chú" => "note",
            other => panic!("an unknown column {other}"),
        }
        .to_owned();
    }
    for row in &mut rows {
        let first = row.remove(0);
        row.reverse();
        row.insert(0, first);
    }
    rows
}

// ------------------------------------------------------------------------ hamlets

/// What becomes of a commune's row once its hamlets have rows of their own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Total {
    /// It stays, to be checked against its hamlets.
    Beside,
    /// It is left out, unless it says what no sum can say: a claim or a conclusion.
    LeftOut,
}

/// As many as the commune has, so that none is missing.
const HAMLETS: usize = 9;

/// The rows with counts given by hamlets, in a column behind the others.
pub fn by_hamlets(rows: Vec<Vec<String>>, total: Total) -> Vec<Vec<String>> {
    let at = |name: &str| column(&rows, name);
    let (numerator, denominator) = (at("tử số"), at("mẫu số"));
    let told_of_whole = [at("số công bố"), at("tự đánh giá")];
    let (code, texts) = (at("chỉ tiêu"), [at("minh chứng"), at("ghi chú")]);
    let width = rows[0].len();
    let mut all = Vec::new();
    for (index, mut row) in rows.into_iter().enumerate() {
        let heading = if index == 0 { "thôn" } else { "" };
        row.push(heading.to_owned());
        let counts = count(&row[numerator]).zip(count(&row[denominator]));
        let Some((part, whole)) = counts else {
            all.push(row);
            continue;
        };
        let is_needed = told_of_whole.iter().any(|column| !row[*column].is_empty());
        let is_left_out = total == Total::LeftOut && !is_needed;
        for (hamlet, (part, whole)) in shared_out(part, whole).into_iter().enumerate() {
            let mut own = vec![String::new(); width + 1];
            own[code] = row[code].clone();
            own[numerator] = written(part);
            own[denominator] = written(whole);
            own[width] = format!("Thôn {}", hamlet + 1);
            if is_left_out && hamlet == 0 {
                for column in texts {
                    own[column] = row[column].clone();
                }
            }
            all.push(own);
        }
        if !is_left_out {
            all.push(row);
        }
    }
    all
}

/// A number in thousandths; `None` for what is none.
fn count(text: &str) -> Option<u64> {
    if text.is_empty() {
        return None;
    }
    let (whole, decimals) = text.split_once(',').unwrap_or((text, ""));
    format!("{whole}{decimals:0<3}").parse().ok()
}

fn written(thousandths: u64) -> String {
    let (whole, rest) = (thousandths / 1000, thousandths % 1000);
    let decimals = format!("{rest:03}");
    match decimals.trim_end_matches('0') {
        "" => whole.to_string(),
        decimals => format!("{whole},{decimals}"),
    }
}

/// Both counts shared out among the hamlets, in whole units where they are whole, so that no part
/// is above its whole.
fn shared_out(part: u64, whole: u64) -> Vec<(u64, u64)> {
    let unit = [1000, 1]
        .into_iter()
        .find(|unit| part.is_multiple_of(*unit) && whole.is_multiple_of(*unit));
    let unit = unit.expect("1 divides everything");
    let hamlets = HAMLETS as u64;
    let (mut left, units) = (part, whole / unit);
    let wholes = (0..hamlets).map(|hamlet| {
        let share = units * (hamlet + 1) / hamlets - units * hamlet / hamlets;
        share * unit
    });
    let shares: Vec<(u64, u64)> = wholes
        .map(|whole| {
            let part = left.min(whole);
            left -= part;
            (part, whole)
        })
        .collect();
    assert_eq!(left, 0, "no part is above its whole");
    shares
}

// ------------------------------------------------------------------------ workbooks

/// The rows as a workbook by a library of others: codes and texts as text, and numbers, percentages
/// and days as such, with the formats that people give them.
pub fn workbook(rows: &[Vec<String>]) -> Workbook {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Số liệu").unwrap();
    for (line, row) in (0..).zip(rows) {
        for (column, text) in (0..).zip(row) {
            match typed(text).filter(|_| (1..=4).contains(&column) && line > 0) {
                Some((number, format)) => {
                    let format = Format::new().set_num_format(format);
                    sheet
                        .write_number_with_format(line, column, number, &format)
                        .unwrap();
                }
                None if text.is_empty() => {}
                None => {
                    sheet.write_string(line, column, text).unwrap();
                }
            }
        }
    }
    workbook
}

/// The number that a spreadsheet keeps of a text that is typed in, with its format.
fn typed(text: &str) -> Option<(f64, String)> {
    if let [day, month, year] = *text.split('/').collect::<Vec<&str>>() {
        let parse = |part: &str| part.parse().ok();
        let (day, month) = (parse(day)?, parse(month)?);
        let date = ExcelDateTime::from_ymd(year.parse().ok()?, month, day).unwrap();
        return Some((date.to_excel(), "dd/mm/yyyy".to_owned()));
    }
    let bare = text.trim_end_matches('%');
    let decimals = bare.split_once(',').map_or("", |(_, decimals)| decimals);
    let zeros = "0".repeat(decimals.len());
    let shown = if zeros.is_empty() {
        "#,##0".to_owned()
    } else {
        format!("#,##0.{zeros}")
    };
    let plain = bare.replace(',', ".");
    if bare.len() < text.len() {
        return Some((format!("{plain}e-2").parse().ok()?, shown + "%"));
    }
    Some((plain.parse().ok()?, shown))
}

// ------------------------------------------------------------------------ bytes

/// A text in UTF-16 with its mark, in this order of bytes.
pub fn utf_16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let mark = std::iter::once(0xfeff);
    mark.chain(text.encode_utf16()).flat_map(bytes).collect()
}

/// A text in Windows-1258, by iconv.
pub fn windows_1258(text: &str) -> Option<Vec<u8>> {
    iconv("UTF-8", "WINDOWS-1258//TRANSLIT", text.as_bytes())
}

/// A text in TCVN3, by iconv.
pub fn tcvn3(text: &str) -> Option<Vec<u8>> {
    iconv("UTF-8", "TCVN5712-1", text.as_bytes())
}
