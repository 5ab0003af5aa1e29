//! The JSON Schema of rule files: current, true to the shipped files, and of use against slips.

use crate::support::golden::assert_as_kept;
use crate::support::tools::{have_python_module, python};
use crate::support::*;
use std::path::Path;
use std::process::Command;

const SCHEMA: &str = "rules/rules.schema.json";

#[test]
fn the_schema_is_what_the_reader_reads_by() {
    assert_as_kept(SCHEMA, &nongthon::rules::schema());
}

/// Validates files by the schema with a validator that is not ours; dates become text, as editors
/// hand them on.
const VALIDATOR: &str = r#"
import json, sys, tomllib, jsonschema
schema = json.load(open(sys.argv[1], encoding="utf-8"))
jsonschema.Draft7Validator.check_schema(schema)
validator = jsonschema.Draft7Validator(schema)
for path in sys.argv[2:]:
    with open(path, "rb") as file:
        content = json.loads(json.dumps(tomllib.load(file), default=str))
    errors = sorted(validator.iter_errors(content), key=lambda error: list(error.path))
    print("sound" if not errors else "wrong")
"#;

/// Whether the validator is there, and a Python (3.11 or later) that reads TOML.
fn has_validator() -> bool {
    have_python_module("tomllib") && have_python_module("jsonschema")
}

fn verdicts(files: &[&Path]) -> Vec<String> {
    let mut command = Command::new("python3");
    command
        .envs(python())
        .args(["-W", "ignore", "-c", VALIDATOR]);
    command.arg(root().join(SCHEMA)).args(files);
    let output = command.output().expect("python3 starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(str::to_owned).collect()
}

#[test]
fn every_rule_file_of_the_project_keeps_to_the_schema() {
    if !has_validator() {
        return;
    }
    let mut files = files_below(&root().join("rules"), "toml");
    files.retain(|file| !file.ends_with("places.toml"));
    files.extend(files_below(&root().join("examples"), "toml"));
    assert!(files.len() >= 4, "the files are found");
    let paths: Vec<&Path> = files.iter().map(|file| file.as_path()).collect();
    for (file, verdict) in files.iter().zip(verdicts(&paths)) {
        assert_eq!(verdict, "sound", "{}", file.display());
    }
}

#[test]
fn the_schema_finds_slips() {
    if !has_validator() {
        return;
    }
    let sound = project_file("examples/nha-tam-4-1.toml");
    let slips = [
        ("base       =", "bass       ="),
        ("at_most    = 4.1", "at_most    = \"4.1\""),
        ("at_most    = 4.1", "at_most    = -4.1"),
        ("at_most    = 4.1", "at_most    = 4.1\nat_least   = 3"),
        ("basis      = \"recalled\"", "basis      = \"text!\""),
        ("cite       = \"vi-du\"\n", ""),
        ("code = \"9.1\"", "kode = \"9.1\""),
        ("from = 2022-03-08", "form = 2022-03-08"),
        ("title      = \"", "titel      = \""),
    ];
    let files: Vec<(String, String)> = slips
        .iter()
        .enumerate()
        .map(|(index, (from, to))| {
            assert!(sound.contains(from), "{from}");
            (format!("{index}.toml"), sound.replacen(from, to, 1))
        })
        .collect();
    let named: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (&**name, &**text))
        .collect();
    let folder = folder(&named);
    let paths: Vec<_> = files
        .iter()
        .map(|(name, _)| folder.path().join(name))
        .collect();
    let paths: Vec<&Path> = paths.iter().map(|path| path.as_path()).collect();
    for ((from, to), verdict) in slips.iter().zip(verdicts(&paths)) {
        assert_eq!(verdict, "wrong", "{from} as {to}");
    }
}
