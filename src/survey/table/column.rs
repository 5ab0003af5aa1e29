//! The columns of the survey format.

use crate::diagnostic::Bilingual;
use crate::folded::folded;
use crate::survey::letters::{Encoding, repaired};
use std::sync::LazyLock;

/// A column, whatever its language and place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Column {
    /// The commune's name.
    Commune,
    /// The hamlet that the row is about.
    Hamlet,
    /// The indicator's code or the fact's name.
    Indicator,
    /// The part.
    Numerator,
    /// The whole.
    Denominator,
    /// A number with an optional unit, or an answer.
    Value,
    /// What the figures of the row are counted in; it must be the indicator's own unit.
    Unit,
    /// The percentage that somebody printed.
    Claimed,
    /// The officer's own conclusion.
    SelfAssessed,
    /// Documents.
    Evidence,
    /// Free text.
    Note,
    /// Whether the row is about men or women only.
    Sex,
}

/// No name of a column is longer, in bytes, however it is written.
const LONGEST_NAME: usize = 48;

impl Column {
    /// Every column with its names, Vietnamese and English.
    pub const NAMES: [(Column, &'static str, &'static str); 12] = [
        (Column::Commune, "xã", "commune"),
        (Column::Hamlet, "thôn", "hamlet"),
        (Column::Indicator, "chỉ tiêu", "indicator"),
        (Column::Numerator, "tử số", "numerator"),
        (Column::Denominator, "mẫu số", "denominator"),
        (Column::Value, "giá trị", "value"),
        (Column::Unit, "đơn vị tính", "unit"),
        (Column::Claimed, "số công bố", "claimed"),
        (Column::SelfAssessed, "tự đánh giá", "self_assessed"),
        (Column::Evidence, "minh chứng", "evidence"),
        (Column::Note, "ghi chú", "note"),
        (Column::Sex, "giới tính", "sex"),
    ];

    /// Its name.
    pub fn name(self) -> Bilingual {
        let mut names = Column::NAMES.iter();
        let named = names.find(|(column, _, _)| *column == self);
        let (vi, en) = named.map_or(("", ""), |(_, vi, en)| (*vi, *en));
        Bilingual {
            vi: vi.into(),
            en: Some(en.into()),
        }
    }

    /// The column that a header cell names before anybody has converted its letters from an old font
    /// or repaired those that only look right.
    pub fn meant(text: &str) -> Option<Column> {
        let named = Column::named(text);
        // The old encodings take two letters for one.
        if named.is_some() || text.is_ascii() || text.len() > 2 * LONGEST_NAME {
            return named;
        }
        let repaired = || Column::named(&repaired(text)?.0);
        let converted = |encoding: Encoding| Column::named(&encoding.convert(text)?);
        repaired().or_else(|| Encoding::ALL.into_iter().find_map(converted))
    }

    /// The column that a header cell names, with or without accents and capitals.
    pub fn named(name: &str) -> Option<Column> {
        static KEYS: LazyLock<Vec<[String; 2]>> = LazyLock::new(|| {
            let names = Column::NAMES.iter();
            names.map(|(_, vi, en)| [folded(vi), folded(en)]).collect()
        });
        if name.len() > LONGEST_NAME {
            return None;
        }
        let name = folded(name);
        Column::NAMES
            .iter()
            .zip(KEYS.iter())
            .find(|(_, keys)| keys.contains(&name))
            .map(|((column, _, _), _)| *column)
    }
}
