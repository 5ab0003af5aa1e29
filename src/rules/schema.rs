//! A JSON Schema of rule files, so that editors complete keys and mark slips while somebody types.
//!
//! It is made from the lists that the reader itself reads by. What only the reader can know, such as
//! whether a cited document is declared, it leaves to `nongthon rules check`.

use super::files::keys::{Key, OVERLAY, RULE_SET, TARGET, TARGET_FORMS, TableKeys, ValueType};
use serde_json::{Map, Value, json};

/// The schema, for rule sets and overlays alike: what names a base set is an overlay.
pub fn schema() -> String {
    let mut definitions = Map::new();
    define(&RULE_SET, &mut definitions);
    define(&OVERLAY, &mut definitions);
    let schema = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "nongthon",
        "if": { "required": ["base"] },
        "then": reference(&OVERLAY),
        "else": reference(&RULE_SET),
        "definitions": definitions,
    });
    // A tree of texts: nothing here can fail to serialise.
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

fn reference(keys: &TableKeys) -> Value {
    json!({ "$ref": format!("#/definitions/{}", keys.name) })
}

/// Adds the definition of a table and of those below it.
fn define(keys: &'static TableKeys, definitions: &mut Map<String, Value>) {
    if definitions.contains_key(keys.name) {
        return;
    }
    let properties = keys.keys.iter();
    let properties: Map<String, Value> = properties
        .map(|key| (key.name.to_owned(), value(key)))
        .collect();
    let required = keys.keys.iter().filter(|key| key.required);
    let required: Vec<&str> = required.map(|key| key.name).collect();
    let mut definition = json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    });
    if keys.name == TARGET.name {
        let forms: Vec<Value> = TARGET_FORMS
            .iter()
            .map(|form| json!({ "required": [form] }))
            .collect();
        definition["oneOf"] = forms.into();
    }
    definitions.insert(keys.name.to_owned(), definition);
    for key in keys.keys {
        if let ValueType::Table(below) | ValueType::Tables(below) | ValueType::Named(below) =
            key.value
        {
            define(below, definitions);
        }
    }
}

fn value(key: &Key) -> Value {
    let text = json!({ "type": "string", "pattern": "\\S" });
    let number = json!({ "type": "number", "minimum": 0 });
    let by_place = |one: Value| {
        let table = json!({
            "type": "object",
            "minProperties": 1,
            "additionalProperties": one,
        });
        json!({ "anyOf": [one, table] })
    };
    match key.value {
        ValueType::Text => text,
        ValueType::Texts => json!({ "type": "array", "items": text }),
        ValueType::Flag => json!({ "type": "boolean" }),
        ValueType::Whole => json!({ "type": "integer", "minimum": 0 }),
        ValueType::Wholes => json!({
            "type": "array",
            "items": { "type": "integer", "minimum": 0 },
        }),
        ValueType::Year => json!({ "type": "integer", "minimum": 1000, "maximum": 9999 }),
        // A TOML date; editors hand it on as text in this form.
        ValueType::Day => json!({ "type": "string", "format": "date" }),
        ValueType::Number => number,
        ValueType::Words(words) => json!({ "enum": words() }),
        ValueType::Table(below) => reference(below),
        ValueType::Tables(below) => {
            let one = reference(below);
            let several = json!({ "type": "array", "items": one });
            json!({ "anyOf": [one, several] })
        }
        ValueType::Named(below) => json!({
            "type": "object",
            "additionalProperties": reference(below),
        }),
        ValueType::NumberByPlace => by_place(number),
        ValueType::NumbersByName => json!({ "type": "object", "additionalProperties": number }),
        ValueType::ValueByPlace => by_place(json!({ "type": ["number", "string"], "minimum": 0 })),
    }
}
