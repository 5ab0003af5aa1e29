//! The few things that each engine says in its own way.

use super::table::ColumnType;

/// An engine's SQL.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SqlDialect {
    /// DuckDB.
    DuckDb,
    /// PostgreSQL.
    Postgres,
    /// Spark SQL.
    Spark,
}

/// Vietnamese letters with the letters that they are without their marks, for engines that cannot
/// take letters apart.
const MARKED: [(char, &str); 7] = [
    ('a', "àáảãạăằắẳẵặâầấẩẫậ"),
    ('e', "èéẻẽẹêềếểễệ"),
    ('i', "ìíỉĩị"),
    ('o', "òóỏõọôồốổỗộơờớởỡợ"),
    ('u', "ùúủũụưừứửữự"),
    ('y', "ỳýỷỹỵ"),
    ('d', "đ"),
];
/// The marks of letters that were taken apart already.
const LOOSE_MARKS: &str = "\u{300}\u{301}\u{302}\u{303}\u{306}\u{309}\u{31b}\u{323}";

/// What a folded name keeps: small letters, digits, and letters that have no plain form here.
const SEPARATORS: &str = "[^a-z0-9¡-�]+";

impl SqlDialect {
    /// The type of texts.
    pub(super) fn text_type(self) -> &'static str {
        match self {
            SqlDialect::DuckDb | SqlDialect::Postgres => "TEXT",
            SqlDialect::Spark => "STRING",
        }
    }

    /// A missing value in a column that holds this.
    pub(super) fn nothing(self, holds: ColumnType) -> String {
        let holds = match holds {
            ColumnType::Text => self.text_type(),
            ColumnType::Whole => "INTEGER",
            ColumnType::Decimal => "DECIMAL(18, 6)",
            ColumnType::Truth => "BOOLEAN",
        };
        format!("CAST(NULL AS {holds})")
    }

    /// A text as a literal.
    pub(super) fn text(self, text: &str) -> String {
        match self {
            SqlDialect::DuckDb | SqlDialect::Postgres => format!("'{}'", text.replace('\'', "''")),
            SqlDialect::Spark => {
                format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
            }
        }
    }

    /// Whether a text matches a pattern as a whole. Patterns hold no backslash.
    pub(super) fn matches(self, text: &str, pattern: &str) -> String {
        match self {
            SqlDialect::DuckDb => format!("regexp_matches({text}, '^({pattern})$')"),
            SqlDialect::Postgres => format!("{text} ~ '^({pattern})$'"),
            SqlDialect::Spark => format!("{text} RLIKE '^({pattern})$'"),
        }
    }

    /// A text without anything that matches a pattern.
    pub(super) fn without(self, text: &str, pattern: &str) -> String {
        self.replaced(text, pattern, "")
    }

    /// A text with everything that matches a pattern replaced.
    pub(super) fn replaced(self, text: &str, pattern: &str, by: &str) -> String {
        match self {
            SqlDialect::DuckDb | SqlDialect::Postgres => {
                format!("regexp_replace({text}, '{pattern}', '{by}', 'g')")
            }
            SqlDialect::Spark => format!("regexp_replace({text}, '{pattern}', '{by}')"),
        }
    }

    /// A name as names are compared: small letters without marks, single spaces for the rest.
    pub(super) fn folded(self, text: &str) -> String {
        let plain = match self {
            SqlDialect::DuckDb => format!("translate(lower(strip_accents({text})), 'đ', 'd')"),
            SqlDialect::Postgres => format!(
                "translate(lower(regexp_replace(normalize({text}, NFD), '[\u{300}-\u{36f}]', '', 'g')), \
                 'Đđ', 'dd')"
            ),
            SqlDialect::Spark => {
                let (from, to) = letters();
                format!("translate(lower({text}), '{from}{LOOSE_MARKS}', '{to}')")
            }
        };
        format!("TRIM({})", self.replaced(&plain, SEPARATORS, " "))
    }
}

fn letters() -> (String, String) {
    let mut from = String::new();
    let mut to = String::new();
    for (plain, marked) in MARKED {
        from.push_str(marked);
        to.extend(marked.chars().map(|_| plain));
    }
    (from, to)
}
