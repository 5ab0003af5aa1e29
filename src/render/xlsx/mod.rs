//! Excel workbooks. What all of them share is here; what one holds is a file of its own.

mod height;
mod number;
mod report;
mod style;
mod template;
mod validation;

pub use report::render_report_xlsx;
pub use template::render_template_xlsx;

use jiff::civil::{Date, date};
use rust_xlsxwriter::{
    ColNum, DocProperties, ExcelDateTime, RowNum, Workbook, Worksheet, XlsxError,
};

/// A paper size of the workbook format.
const A4: u8 = 9;
/// Margins in inches: left, right, top, bottom, header, footer.
const MARGINS: [f64; 6] = [0.4, 0.4, 0.7, 0.6, 0.3, 0.3];
/// The longest header or footer that the workbook format allows.
const LONGEST_HEADER: usize = 255;

/// The first day of the workbook format.
const FIRST_DAY: Date = date(1900, 1, 1);

/// A workbook that has a title and says nothing of the moment at which it was made: the same input
/// gives the same bytes.
fn workbook(title: &str, category: &str, day: Date) -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    let properties = DocProperties::new().set_title(title).set_category(category);
    workbook.set_properties(&properties.set_creation_datetime(&excel_date(day)?));
    Ok(workbook)
}

/// A day as the workbook format counts it, which knows none before 1900.
fn excel_date(day: Date) -> Result<ExcelDateTime, XlsxError> {
    let day = day.max(FIRST_DAY);
    let year = u16::try_from(day.year()).unwrap_or_default();
    let part = |number: i8| u8::try_from(number).unwrap_or_default();
    ExcelDateTime::from_ymd(year, part(day.month()), part(day.day()))
}

/// A4 landscape, as wide as the page.
fn set_page(sheet: &mut Worksheet, left: &str, right: &str, footer: &str) {
    let [left_margin, right_margin, top, bottom, header, foot] = MARGINS;
    sheet
        .set_landscape()
        .set_paper_size(A4)
        .set_margins(left_margin, right_margin, top, bottom, header, foot)
        .set_print_fit_to_pages(1, 0);
    let font = style::HEADER_FONT;
    // An ampersand begins a code in headers.
    let line = |text: &str| text.replace('&', "&&");
    let header = format!("&L{font}{}&R{font}{}", line(left), line(right));
    if header.chars().count() <= LONGEST_HEADER {
        sheet.set_header(header);
    }
    sheet.set_footer(format!("&C{font}{footer}"));
}

fn row_number(index: usize) -> RowNum {
    // Beyond the bounds the workbook refuses the cell.
    RowNum::try_from(index).unwrap_or(RowNum::MAX)
}

fn column_number(index: usize) -> ColNum {
    ColNum::try_from(index).unwrap_or(ColNum::MAX)
}
