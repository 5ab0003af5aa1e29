//! The facts of a commune that a survey can carry beside its indicators.

use super::book::Unit;
use crate::diagnostic::Bilingual;
use crate::folded::folded;
use serde::{Deserialize, Serialize};
use std::sync::{Arc, LazyLock};

/// Facts that the survey format knows whatever the rule set.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum BuiltInFact {
    /// The commune's name.
    Commune,
    /// The province it lies in.
    Province,
    /// The district it lies in (until 2025-06-30).
    District,
    /// Its official code.
    Code,
    /// The region whose targets apply, where it does not follow from the province.
    Region,
    /// The group of communes whose targets apply.
    Group,
    /// Area I, II or III.
    Area,
    /// Whether it is especially difficult ("đặc biệt khó khăn").
    ExtremelyDifficult,
    /// The day of the data; it decides which targets apply.
    Date,
    /// Number of households.
    Households,
    /// Number of people.
    People,
    /// Number of hamlets.
    Hamlets,
}

impl BuiltInFact {
    const NAMES: [(BuiltInFact, &'static str, &'static str); 12] = [
        (BuiltInFact::Commune, "xã", "commune"),
        (BuiltInFact::Province, "tỉnh", "province"),
        (BuiltInFact::District, "huyện", "district"),
        (BuiltInFact::Code, "mã xã", "code"),
        (BuiltInFact::Region, "vùng", "region"),
        (BuiltInFact::Group, "nhóm", "group"),
        (BuiltInFact::Area, "khu vực", "area"),
        (
            BuiltInFact::ExtremelyDifficult,
            "đặc biệt khó khăn",
            "extremely difficult",
        ),
        (BuiltInFact::Date, "ngày số liệu", "date"),
        (BuiltInFact::Households, "số hộ", "households"),
        (BuiltInFact::People, "nhân khẩu", "people"),
        (BuiltInFact::Hamlets, "số thôn", "hamlets"),
    ];

    /// The fact of this name, Vietnamese or English, however accented.
    pub fn named(name: &str) -> Option<BuiltInFact> {
        static KEYS: LazyLock<Vec<String>> = LazyLock::new(|| {
            BuiltInFact::NAMES
                .iter()
                .map(|(_, vi, _)| folded(vi))
                .collect()
        });
        let name = folded(name);
        Self::NAMES
            .iter()
            .zip(KEYS.iter())
            .find(|((_, _, en), key)| **key == name || *en == name)
            .map(|((fact, _, _), _)| *fact)
    }

    /// The name of the fact.
    pub fn name(self) -> Bilingual {
        Self::NAMES
            .iter()
            .find(|(fact, _, _)| *fact == self)
            .map(|(_, vi, en)| Bilingual {
                vi: (*vi).into(),
                en: Some((*en).into()),
            })
            .unwrap_or_default()
    }

    /// Every name a survey can use, in Vietnamese.
    pub fn names() -> impl Iterator<Item = &'static str> {
        Self::NAMES.iter().map(|(_, vi, _)| *vi)
    }

    /// Whether the fact counts something.
    pub fn is_quantity(self) -> bool {
        Self::QUANTITIES.contains(&self)
    }

    /// What people write behind its number, beside the words of its name.
    pub fn counted_in(self) -> &'static [&'static str] {
        match self {
            BuiltInFact::Households => &["hộ gia đình", "hộ dân"],
            BuiltInFact::People => &["người", "nhân khẩu"],
            BuiltInFact::Hamlets => &["bản", "xóm", "ấp", "buôn", "làng", "tổ dân phố"],
            _ => &[],
        }
    }

    /// Whether the fact counts something that every hamlet has a part of.
    pub fn counts_in_hamlets(self) -> bool {
        matches!(self, BuiltInFact::Households | BuiltInFact::People)
    }

    const QUANTITIES: [BuiltInFact; 3] = [
        BuiltInFact::Households,
        BuiltInFact::People,
        BuiltInFact::Hamlets,
    ];

    /// The fact of which this one can never be more.
    fn within(self) -> Option<BuiltInFact> {
        match self {
            // Nobody lives in an empty household, and no hamlet is without one.
            BuiltInFact::Households => Some(BuiltInFact::People),
            BuiltInFact::Hamlets => Some(BuiltInFact::Households),
            _ => None,
        }
    }

    /// The facts that count something which denominators can be checked against.
    pub fn quantities() -> impl Iterator<Item = Fact> {
        Self::QUANTITIES.into_iter().map(|fact| Fact {
            name: fact.name(),
            unit: None,
            yes_no: false,
            within: fact.within().map(BuiltInFact::name),
        })
    }
}

/// A fact that denominators or rules refer to: built in or declared by a rule file.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Fact {
    /// The name that surveys use.
    pub name: Bilingual,
    /// What it is counted in, where the rule file says.
    pub unit: Option<Arc<Unit>>,
    /// Whether it is answered with yes or no instead of a number.
    pub yes_no: bool,
    /// The fact that it counts a part of, so that it can never be more.
    pub within: Option<Bilingual>,
}

impl Fact {
    /// Whether a survey or rule means this fact by that name.
    pub fn is_named(&self, name: &str) -> bool {
        let name = folded(name);
        folded(&self.name.vi) == name || self.name.en.as_deref().map(folded) == Some(name)
    }
}
