//! What the program is built of: as `docs/dependencies.md` says, and within what `deny.toml` allows.

use crate::support::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use toml_edit::{DocumentMut, Item, Value as TomlValue};

fn toml_of(path: &str) -> DocumentMut {
    project_file(path).parse().expect("TOML")
}

fn names(manifest: &DocumentMut, key: &str) -> BTreeSet<String> {
    let table = manifest[key].as_table_like().expect("a table");
    table.iter().map(|(name, _)| name.to_owned()).collect()
}

/// The names in backquotes that begin a row of the table under a heading, or stand in its text.
fn documented(heading: &str) -> BTreeSet<String> {
    let text = project_file("docs/dependencies.md");
    let (_, rest) = text
        .split_once(&format!("## {heading}\n"))
        .expect("the heading");
    let section = rest.split("\n## ").next().unwrap_or_default();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `"));
    let from_rows: BTreeSet<String> = rows
        .map(|row| row.split('`').next().unwrap().to_owned())
        .collect();
    if !from_rows.is_empty() {
        return from_rows;
    }
    let quoted = section.split('`').skip(1).step_by(2).map(str::to_owned);
    quoted.filter(|name| !name.contains(['/', '.'])).collect()
}

#[test]
fn the_document_names_exactly_the_crates_that_are_used() {
    let manifest = toml_of("Cargo.toml");
    for (heading, key) in [
        ("In the program", "dependencies"),
        ("When it is built", "build-dependencies"),
        ("In the tests", "dev-dependencies"),
    ] {
        assert_eq!(documented(heading), names(&manifest, key), "{key}");
    }
}

/// The names of a list of `deny.toml`, where each is a text or a table with a crate.
fn listed(section: &str, key: &str) -> BTreeSet<String> {
    let rules = toml_of("deny.toml");
    let entries = rules[section][key].as_array().expect("a list").iter();
    let name = |entry: &TomlValue| {
        let named = || entry.as_inline_table()?.get("crate")?.as_str();
        entry.as_str().or_else(named).expect("a name").to_owned()
    };
    entries.map(name).collect()
}

#[test]
fn every_crate_comes_from_the_registry_in_one_version_and_none_opens_connections() {
    let lock = toml_of("Cargo.lock");
    for package in lock["package"].as_array_of_tables().expect("a list") {
        let text = |key: &str| package.get(key).and_then(Item::as_str);
        let name = text("name").expect("a name");
        if name != "nongthon" {
            let source = text("source").expect("a source");
            assert_eq!(source, REGISTRY, "{name}");
            assert!(text("checksum").is_some(), "{name}");
        }
    }
    // The lock also holds crates of features that are not used, and of the tests.
    let tree = cargo(&[
        "tree",
        "--edges",
        "normal,build",
        "--prefix",
        "none",
        "--target",
        &host(),
    ]);
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for line in tree.lines() {
        let (name, rest) = line.split_once(" v").expect("a name and a version");
        let version = rest.split(' ').next().unwrap_or_default();
        versions.entry(name).or_default().insert(version);
    }
    assert!(versions.len() > 50);
    let denied = listed("bans", "deny");
    assert!(denied.len() > 5);
    let skipped = listed("bans", "skip");
    for (name, versions) in versions {
        assert!(!denied.contains(name), "{name} opens connections");
        let is_skipped = versions.iter().any(|version| {
            let major = version.split('.').next().unwrap_or_default();
            skipped.contains(&format!("{name}@{major}"))
        });
        assert!(versions.len() == 1 || is_skipped, "{name}: {versions:?}");
    }
}

#[test]
fn every_licence_allows_to_give_the_program_away() {
    let allowed = listed("licenses", "allow");
    let metadata = metadata();
    let packages = metadata["packages"].as_array().expect("a list");
    assert!(packages.len() > 50);
    for package in packages {
        let licence = package["license"].as_str().unwrap_or_default();
        // `A AND (B OR C)`: one of each bracket; the old `A/B` means or.
        let is_allowed = licence.split(" AND ").all(|all| {
            let any = all.trim_matches(['(', ')']).replace('/', " OR ");
            any.split(" OR ")
                .any(|one| allowed.contains(one.trim_matches(['(', ')', ' '])))
        });
        assert!(is_allowed, "{}: {licence}", package["name"]);
    }
}

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// What cargo knows of the crates that are built here; those of other platforms need not have been
/// fetched.
fn metadata() -> Value {
    let arguments = [
        "metadata",
        "--format-version",
        "1",
        "--filter-platform",
        &host(),
    ];
    serde_json::from_str(&cargo(&arguments)).expect("JSON")
}

/// What cargo prints, without asking a registry.
fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .current_dir(root())
        .args(arguments)
        .args(["--offline", "--locked"])
        .output()
        .expect("cargo is there");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn host() -> String {
    let output = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
        .arg("-vV")
        .output()
        .expect("rustc is there");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.expect("a host").to_owned()
}

#[test]
fn the_package_holds_what_it_takes_to_build_and_no_tests() {
    let list = cargo(&["package", "--list", "--allow-dirty"]);
    let files: BTreeSet<&str> = list.lines().collect();
    for file in [
        "build.rs",
        "askama.toml",
        "rules/places.toml",
        "data/lien-hoi.csv",
        "LICENSE-MIT",
    ] {
        assert!(files.contains(file), "{file}");
    }
    for (folder, extension) in [
        ("src", "rs"),
        ("src", "ftl"),
        ("src", "html"),
        ("rules", "toml"),
    ] {
        for path in files_below(&root().join(folder), extension) {
            let path = path.strip_prefix(root()).unwrap().display().to_string();
            assert!(files.contains(path.as_str()), "{path}");
        }
    }
    for folder in ["tests/", "fuzz/", "benches/", ".ci/", ".github/"] {
        assert!(
            !files.iter().any(|file| file.starts_with(folder)),
            "{folder}"
        );
    }
}
