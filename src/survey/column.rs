//! The columns of the survey format.

use crate::folded::folded;
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
}

impl Column {
    /// Every column with its names, Vietnamese and English.
    pub const NAMES: [(Column, &'static str, &'static str); 11] = [
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
    ];

    /// The column that a header cell names, with or without accents and capitals.
    pub fn named(name: &str) -> Option<Column> {
        static KEYS: LazyLock<Vec<[String; 2]>> = LazyLock::new(|| {
            let names = Column::NAMES.iter();
            names.map(|(_, vi, en)| [folded(vi), folded(en)]).collect()
        });
        let name = folded(name);
        Column::NAMES
            .iter()
            .zip(KEYS.iter())
            .find(|(_, keys)| keys.contains(&name))
            .map(|((column, _, _), _)| *column)
    }
}
