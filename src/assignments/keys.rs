//! The keys of files of assignments: which a table may have, and of which type each is.

use super::model::Stage;
use crate::rules::keys::{TableKeys, ValueType, key, required, words};
use ValueType::{Day, Table, Tables, Text, Texts, Words};

/// The only version of the format.
pub(super) const FORMAT: [(&str, ()); 1] = [("nongthon.assignments.v1", ())];

/// A file of assignments.
pub(super) static ASSIGNMENTS: TableKeys = TableKeys {
    name: "assignments",
    keys: &[
        required("format", Words(|| words(&FORMAT))),
        required("id", Text),
        required("title", Text),
        key("title_en", Text),
        required("document", Text),
        key("document_en", Text),
        required("rule_set", Text),
        key("commune", Text),
        required("checked_on", Day),
        required("goal", Table(&GOAL)),
        required("body", Tables(&BODY)),
        key("task", Tables(&TASK)),
    ],
};

static GOAL: TableKeys = TableKeys {
    name: "goal",
    keys: &[
        required("text", Text),
        key("text_en", Text),
        required("due", Day),
        key("due_written", Text),
        required("at", Text),
    ],
};

static BODY: TableKeys = TableKeys {
    name: "body",
    keys: &[
        required("id", Text),
        required("name", Text),
        key("name_en", Text),
        required("at", Text),
        key("duty", Text),
        key("duty_en", Text),
        key("leads", Tables(&CHARGES)),
        key("supports", Tables(&CHARGES)),
    ],
};

static CHARGES: TableKeys = TableKeys {
    name: "charges",
    keys: &[required("codes", Texts), required("at", Text)],
};

static TASK: TableKeys = TableKeys {
    name: "task",
    keys: &[
        required("id", Text),
        key("codes", Texts),
        key("bodies", Texts),
        key("when", Words(|| words(&Stage::WORDS))),
        required("text", Text),
        key("text_en", Text),
        key("due", Day),
        key("due_written", Text),
        required("at", Text),
    ],
};
