//! The keys of rule files: which a table may have, and of which type each is.
//!
//! The reader knows a key only if it stands here, and every key that stands here is read: debug
//! builds, and so all tests, check both. The JSON Schema for editors is made from the same lists.

use super::book::{Basis, Kind};

/// The keys of one sort of table.
#[derive(Debug)]
pub struct TableKeys {
    /// What the schema calls it.
    pub name: &'static str,
    pub keys: &'static [Key],
}

/// A key of a table.
#[derive(Debug)]
pub struct Key {
    pub name: &'static str,
    pub value: ValueType,
    /// Whether it is always needed. What is needed only beside other keys is left to the reader.
    pub required: bool,
}

/// What a key holds.
#[derive(Clone, Copy, Debug)]
pub enum ValueType {
    Text,
    Texts,
    Flag,
    /// A whole number that is not negative.
    Whole,
    /// Whole numbers that are not negative.
    Wholes,
    Year,
    Day,
    /// A number that is not negative.
    Number,
    /// One of these words.
    Words(fn() -> Vec<&'static str>),
    /// One table.
    Table(&'static TableKeys),
    /// One table or several.
    Tables(&'static TableKeys),
    /// Tables by names that the file chooses.
    Named(&'static TableKeys),
    /// A number, or one for each region or group.
    NumberByPlace,
    /// Numbers by names that the file chooses.
    NumbersByName,
    /// The same, or the name of a level instead of the number.
    ValueByPlace,
}

use ValueType::{
    Day, Flag, Named, Number, NumberByPlace, NumbersByName, Table, Tables, Text, Texts,
    ValueByPlace, Whole, Wholes, Words, Year,
};

/// A key that may be left out.
pub const fn key(name: &'static str, value: ValueType) -> Key {
    Key {
        name,
        value,
        required: false,
    }
}

/// A key that is always needed.
pub const fn required(name: &'static str, value: ValueType) -> Key {
    Key {
        name,
        value,
        required: true,
    }
}

/// The words alone.
pub fn words<T>(words: &[(&'static str, T)]) -> Vec<&'static str> {
    words.iter().map(|(word, _)| *word).collect()
}

/// Whether targets vary by region or by group.
pub const VARIES_BY: [&str; 2] = ["region", "group"];
/// How a fact is answered.
pub const FACT_KINDS: [&str; 2] = ["number", "yes_no"];
/// The answer that a yes/no target asks for.
pub const YES_WORDS: [&str; 2] = ["đạt", "yes"];

/// What a share counts, where it does not count what its unit says.
pub const COUNTS: [(&str, bool); 1] = [("hamlets", true)];
/// How women and men are judged.
pub const SEXES: [(&str, bool); 1] = [("each", true)];

/// A rule set file.
pub static RULE_SET: TableKeys = TableKeys {
    name: "rule_set",
    keys: &[
        required("id", Text),
        required("title", Text),
        key("title_en", Text),
        required("varies_by", Words(|| VARIES_BY.to_vec())),
        required("criteria", Whole),
        required("indicators", Whole),
        key("bands", Wholes),
        key("incomplete", Text),
        key("incomplete_en", Text),
        required("in_force", Table(&IN_FORCE)),
        required("checked_on", Day),
        key("citation", Named(&CITATION)),
        key("unit", Named(&UNIT)),
        key("scale", Named(&SCALE)),
        key("fact", Tables(&FACT)),
        key("group", Tables(&GROUP)),
        key("region_rule", Tables(&REGION_RULE)),
        key("requires", Table(&REQUIRES)),
        key("criterion", Tables(&CRITERION)),
        key("recognition", Table(&RECOGNITION)),
        key("withdrawal", Table(&WITHDRAWAL)),
        key("sum", Tables(&SUM)),
        key("signed_off", Tables(&SIGNED_OFF)),
    ],
};

/// An overlay file.
pub static OVERLAY: TableKeys = TableKeys {
    name: "overlay",
    keys: &[
        required("id", Text),
        required("base", Text),
        required("title", Text),
        key("title_en", Text),
        key("province", Text),
        key("district", Text),
        key("commune", Text),
        required("in_force", Table(&IN_FORCE)),
        required("checked_on", Day),
        key("citation", Named(&CITATION)),
        key("unit", Named(&UNIT)),
        key("scale", Named(&SCALE)),
        key("fact", Tables(&FACT)),
        key("indicator", Tables(&CHANGE)),
        key("sum", Tables(&SUM)),
        key("signed_off", Tables(&SIGNED_OFF)),
    ],
};

/// The file of regions and provinces.
pub static PLACES: TableKeys = TableKeys {
    name: "places",
    keys: &[
        required("checked_on", Day),
        key("region", Tables(&GROUP)),
        key("district_level", Table(&DISTRICT_LEVEL)),
        key("province", Tables(&PROVINCE)),
    ],
};

static DISTRICT_LEVEL: TableKeys = TableKeys {
    name: "district_level",
    keys: &[
        required("until", Day),
        required("document", Text),
        key("document_en", Text),
        required("basis", Words(|| words(&Basis::WORDS))),
    ],
};

static IN_FORCE: TableKeys = TableKeys {
    name: "in_force",
    keys: &[required("from", Day), key("to", Day)],
};

static CITATION: TableKeys = TableKeys {
    name: "citation",
    keys: &[
        required("document", Text),
        key("document_en", Text),
        key("issued", Day),
        key("note", Text),
        key("note_en", Text),
    ],
};

static UNIT: TableKeys = TableKeys {
    name: "unit",
    keys: &[
        required("step", Number),
        key("en", Text),
        key("also", NumbersByName),
    ],
};

static SCALE: TableKeys = TableKeys {
    name: "scale",
    keys: &[required("levels", Texts), key("levels_en", Texts)],
};

static FACT: TableKeys = TableKeys {
    name: "fact",
    keys: &[
        required("name", Text),
        key("name_en", Text),
        key("unit", Text),
        key("kind", Words(|| FACT_KINDS.to_vec())),
        key("within", Text),
    ],
};

static SUM: TableKeys = TableKeys {
    name: "sum",
    keys: &[
        required("title", Text),
        key("title_en", Text),
        required("whole", Table(&TERM)),
        required("parts", Tables(&TERM)),
    ],
};

/// A figure that is added up; of its keys it has exactly one.
static TERM: TableKeys = TableKeys {
    name: "term",
    keys: &[
        key("fact", Text),
        key("numerator", Text),
        key("denominator", Text),
    ],
};

static GROUP: TableKeys = TableKeys {
    name: "group",
    keys: &[
        required("code", Text),
        required("name", Text),
        key("name_en", Text),
    ],
};

static PROVINCE: TableKeys = TableKeys {
    name: "province",
    keys: &[
        required("name", Text),
        key("region", Text),
        key("from", Day),
        key("until", Day),
        key("also_named", Texts),
        key("formerly", Texts),
    ],
};

static REGION_RULE: TableKeys = TableKeys {
    name: "region_rule",
    keys: &[
        required("when", Text),
        required("uses", Text),
        required("cite", Text),
        required("basis", Words(|| words(&Basis::WORDS))),
    ],
};

static REQUIRES: TableKeys = TableKeys {
    name: "requires",
    keys: &[
        required("set", Text),
        required("fact", Text),
        required("cite", Text),
        required("basis", Words(|| words(&Basis::WORDS))),
    ],
};

static SIGNED_OFF: TableKeys = TableKeys {
    name: "signed_off",
    keys: &[
        required("by", Text),
        required("document", Text),
        required("date", Day),
        required("codes", Texts),
        key("targets", Texts),
    ],
};

static CRITERION: TableKeys = TableKeys {
    name: "criterion",
    keys: &[
        required("code", Text),
        required("title", Text),
        key("title_en", Text),
        key("complete", Flag),
        required("indicator", Tables(&INDICATOR)),
    ],
};

/// What recognition asks for beside the criteria; a condition is written like an indicator.
static RECOGNITION: TableKeys = TableKeys {
    name: "recognition",
    keys: &[
        required("code", Text),
        required("title", Text),
        key("title_en", Text),
        required("condition", Tables(&INDICATOR)),
    ],
};

static WITHDRAWAL: TableKeys = TableKeys {
    name: "withdrawal",
    keys: &[
        required("title", Text),
        key("title_en", Text),
        required("when", Tables(&WITHDRAWAL_CASE)),
        required("cite", Text),
        required("basis", Words(|| words(&Basis::WORDS))),
    ],
};

/// A case of withdrawal; of the first two keys it has exactly one.
static WITHDRAWAL_CASE: TableKeys = TableKeys {
    name: "withdrawal_case",
    keys: &[
        key("lost_percent", Number),
        key("lost_criteria", Whole),
        key("one_of", Texts),
    ],
};

static INDICATOR: TableKeys = TableKeys {
    name: "indicator",
    keys: &[
        required("code", Text),
        required("title", Text),
        key("title_en", Text),
        key("kind", Words(|| words(&Kind::WORDS))),
        key("unit", Text),
        key("scale", Text),
        key("denominator", Text),
        key("may_exceed_whole", Flag),
        key("counts", Words(|| words(&COUNTS))),
        key("weighted_by", Text),
        key("sexes", Words(|| words(&SEXES))),
        key("optional", Text),
        key("optional_en", Text),
        key("guidance", Text),
        key("guidance_en", Text),
        key("from", Day),
        key("until", Day),
        key("target", Tables(&TARGET)),
        key("part", Tables(&PART)),
        key("met_when", Table(&MET_WHEN)),
    ],
};

static PART: TableKeys = TableKeys {
    name: "part",
    keys: &[
        required("code", Text),
        required("title", Text),
        key("title_en", Text),
        required("kind", Words(|| words(&Kind::WORDS))),
        key("unit", Text),
        key("scale", Text),
        key("denominator", Text),
        key("may_exceed_whole", Flag),
        key("counts", Words(|| words(&COUNTS))),
        key("weighted_by", Text),
        key("sexes", Words(|| words(&SEXES))),
        key("optional", Text),
        key("optional_en", Text),
        key("guidance", Text),
        key("guidance_en", Text),
        key("from", Day),
        key("until", Day),
        required("target", Tables(&TARGET)),
    ],
};

static MET_WHEN: TableKeys = TableKeys {
    name: "met_when",
    keys: &[required("at_least_parts", Whole)],
};

static CHANGE: TableKeys = TableKeys {
    name: "change",
    keys: &[
        required("code", Text),
        key("title", Text),
        key("title_en", Text),
        key("guidance", Text),
        key("guidance_en", Text),
        key("target", Tables(&TARGET)),
        key("part", Tables(&PART)),
        key("met_when", Table(&MET_WHEN)),
        key("loosens", Text),
        key("loosens_en", Text),
    ],
};

/// A target; of its forms it has exactly one.
pub static TARGET: TableKeys = TableKeys {
    name: "target",
    keys: &[
        key("at_least", ValueByPlace),
        key("at_most", NumberByPlace),
        key("is", Words(|| YES_WORDS.to_vec())),
        key("left_to", Text),
        key("left_to_en", Text),
        key("unset", Text),
        key("unset_en", Text),
        key("year", Year),
        key("from", Day),
        key("until", Day),
        required("cite", Text),
        key("clause", Text),
        key("clause_en", Text),
        key("basis", Words(|| words(&Basis::WORDS))),
        key("loosens", Text),
        key("loosens_en", Text),
    ],
};

/// The keys of which a target has exactly one.
pub const TARGET_FORMS: [&str; 5] = ["at_least", "at_most", "is", "left_to", "unset"];

impl TableKeys {
    /// The key of this name.
    pub fn find(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }

    /// The keys of the tables that stand under a key.
    pub fn below(&self, name: &str) -> &'static TableKeys {
        match self.find(name).map(|key| key.value) {
            Some(Table(keys) | Tables(keys) | Named(keys)) => keys,
            _ => &NAMES,
        }
    }
}

/// A table whose keys are names that the file chooses.
static NAMES: TableKeys = TableKeys {
    name: "names",
    keys: &[],
};
