//! What targets cite: a document, and the place in it.

use super::dates::stored_day_if_any;
use crate::diagnostic::Bilingual;
use crate::text::Text;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A document that sets targets.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Citation {
    /// The name that targets of the file cite it by.
    pub key: Text,
    /// The document's name and number.
    pub document: Bilingual,
    /// Where in it a target stands, for the target that says it: an article, a clause, an annex.
    pub clause: Option<Bilingual>,
    /// The day on which it was issued, where the file says it.
    #[serde(with = "stored_day_if_any")]
    pub issued: Option<Date>,
    /// What is known of it, and through what.
    pub note: Option<Bilingual>,
}

impl Citation {
    /// The document with the place in it, as people read it.
    pub fn cited(&self) -> Bilingual {
        cited(&self.document, self.clause.as_ref())
    }
}

/// A document with the place in it; a language in which either is not given goes by the other.
pub fn cited(document: &Bilingual, clause: Option<&Bilingual>) -> Bilingual {
    let Some(clause) = clause else {
        return document.clone();
    };
    let joined = |document: &Text, clause: &Text| Text::from(format!("{document}, {clause}"));
    let has_english = document.en.is_some() || clause.en.is_some();
    Bilingual {
        vi: joined(&document.vi, &clause.vi),
        en: has_english.then(|| {
            joined(
                document.en.as_ref().unwrap_or(&document.vi),
                clause.en.as_ref().unwrap_or(&clause.vi),
            )
        }),
    }
}
