//! The tests: what a user does and sees, one folder a subject. They are one program, so that the library
//! is linked once. `cargo test --test all plan::` runs those of a folder.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "a test stops where something is not as it must be, and says so"
)]

mod support;

mod command_line {
    mod cli;
    mod diagnostics;
    mod help;
    mod stories;
    mod terminal;
    mod words;
}

mod wording {
    mod languages;
    mod plurals;
    mod sentences;
}

mod survey {
    mod any_input;
    mod breakdown;
    mod disguises;
    mod encodings;
    mod hostile_workbooks;
    mod notation;
    mod officers;
    mod places_in_time;
    mod reading;
    mod slips;
    mod text_files;
    mod unfinished;
    mod workbook_fixtures;
    mod workbook_kinds;
    mod workbook_sheets;
    mod workbook_texts;
    mod workbooks;
}

mod template {
    mod blank;
    mod filled;
    mod next_year;
}

mod rules {
    mod beside_nation;
    mod clauses;
    mod dates;
    mod diff;
    mod files;
    mod golden_targets;
    mod groups;
    mod guide;
    mod in_effect;
    mod kinds;
    mod mistakes;
    mod overlays;
    mod pages;
    mod schema;
    mod shipped;
    mod show;
    mod signatures;
    mod signing;
    mod sql;
    mod sql_steps;
}

mod assess {
    mod incomplete;
    mod judging;
    mod lien_hoi;
    mod properties;
}

mod audit {
    mod check;
    mod check_output;
}

mod report {
    mod every_format;
    mod evidence_annex;
    mod formats;
    mod hamlet_annex;
    mod meeting;
    mod officer_papers;
    mod page;
    mod word;
    mod word_pages;
    mod workbook;
}

mod compare {
    mod crosswalks;
    mod mergers;
    mod pairing;
    mod totals;
}

mod explain {
    mod numbers;
}

mod recognition {
    mod asked_for;
    mod conditions;
    mod withdrawal;
}

mod summary {
    mod broken;
    mod communes;
    mod inputs;
    mod interrupted;
    mod keep_going;
    mod lists;
    mod own_results;
    mod totals;
}

mod what_if {
    mod changes;
    mod fewest;
    mod sums;
}

mod many {
    mod blocks;
    mod order;
    mod plain;
    mod verdicts;
}

mod plan {
    mod assignments;
    mod calendar;
    mod leads;
    mod listing;
    mod pace;
    mod pages;
}

mod structure {
    mod files;
    mod layers;
}

mod differential {
    mod found;
    mod judging;
    mod random;
    mod rule_sets;
    mod surveys;
    mod whole_runs;
}

mod reliability {
    mod corpus;
    mod dependencies;
    #[cfg(target_os = "linux")]
    mod faults;
    #[cfg(target_os = "linux")]
    mod hostile;
    #[cfg(target_os = "linux")]
    mod memory;
    mod record;
    mod shell;
    #[cfg(target_os = "linux")]
    mod system;
}
