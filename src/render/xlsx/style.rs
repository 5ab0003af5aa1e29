//! How cells look: one typeface, thin borders, a colour a purpose.

use crate::assess::Verdict;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// Officers' papers are set in it, and it has every Vietnamese letter.
const TYPEFACE: &str = "Times New Roman";
pub(super) const SIZE: u8 = 11;
/// The size of a title.
pub(super) const TITLE_SIZE: u32 = 14;
/// The same in a page's header and footer.
pub(super) const HEADER_FONT: &str = "&\"Times New Roman,Regular\"&9";

const BORDER: Color = Color::RGB(0xA6A6A6);
const HEADING: Color = Color::RGB(0xD9E2F3);
const GROUP: Color = Color::RGB(0xE7E6E6);
const TO_FILL_IN: Color = Color::RGB(0xFFF9DB);
const CLOSED: Color = Color::RGB(0xD0CECE);
const ASIDE: Color = Color::RGB(0x595959);

/// Text of the usual size, at the top of its cell, broken into lines.
pub(super) fn plain() -> Format {
    Format::new()
        .set_font_name(TYPEFACE)
        .set_font_size(SIZE)
        .set_align(FormatAlign::Top)
        .set_text_wrap()
}

/// A title above everything.
pub(super) fn title() -> Format {
    Format::new()
        .set_font_name(TYPEFACE)
        .set_font_size(TITLE_SIZE)
        .set_bold()
}

/// A title in the middle of the columns below it.
pub(super) fn title_across() -> Format {
    title()
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
        .set_text_wrap()
}

/// How a state looks beside its word.
pub(super) fn state(verdict: Verdict) -> Format {
    let (text, ground) = match verdict {
        Verdict::Met => (0x37_5623, 0xE2_EFDA),
        Verdict::NotMet => (0x9C_0006, 0xFF_C7CE),
        Verdict::NoData | Verdict::Undecided => (0x7F_6000, 0xFF_EB9C),
        Verdict::NotApplicable => (0x59_5959, 0xED_EDED),
    };
    Format::new()
        .set_font_color(Color::RGB(text))
        .set_background_color(Color::RGB(ground))
}

/// The title of a section of text.
pub(super) fn section() -> Format {
    plain()
        .set_bold()
        .unset_text_wrap()
        .set_font_color(Color::RGB(0x1F3864))
}

/// A word for programs, which nobody needs to read.
pub(super) fn mark() -> Format {
    plain()
        .set_font_size(7)
        .set_font_color(BORDER)
        .unset_text_wrap()
}

/// A cell with a border.
pub(super) fn bordered() -> Format {
    plain()
        .set_border(FormatBorder::Thin)
        .set_border_color(BORDER)
}

/// A column's name.
pub(super) fn heading() -> Format {
    bordered()
        .set_bold()
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
        .set_background_color(HEADING)
}

/// A row that groups those below it.
pub(super) fn group() -> Format {
    bordered()
        .set_bold()
        .unset_text_wrap()
        .set_background_color(GROUP)
}

/// Text that explains others.
pub(super) fn aside() -> Format {
    bordered().set_italic().set_font_color(ASIDE)
}

/// A cell in which nothing belongs.
pub(super) fn closed() -> Format {
    bordered().set_background_color(CLOSED)
}

/// A cell to be filled in, which protection leaves open.
pub(super) fn to_fill_in() -> Format {
    bordered().set_background_color(TO_FILL_IN).set_unlocked()
}
