//! The help of every command: whole, in both languages, and nothing left over.

use crate::support::*;
use nongthon::wording::Language;
use std::collections::BTreeSet;

/// The commands; the program itself first. A command of a command is called by both.
const COMMANDS: [&str; 18] = [
    "nongthon",
    "assess",
    "check",
    "plan",
    "explain",
    "compare",
    "template",
    "rules",
    "rules list",
    "rules show",
    "rules check",
    "rules diff",
    "rules new",
    "rules sign-off",
    "what-if",
    "rules sql",
    "completions",
    "man",
];
/// Arguments without a name of their own on the command line.
const POSITIONALS: [(&str, &str); 16] = [
    ("assess", "files"),
    ("check", "files"),
    ("plan", "files"),
    ("explain", "file"),
    ("compare", "surveys"),
    ("explain", "codes"),
    ("rules list", "files"),
    ("rules show", "set"),
    ("rules show", "code"),
    ("rules check", "files"),
    ("rules diff", "before"),
    ("rules diff", "later"),
    ("rules sign-off", "file"),
    ("what-if", "file"),
    ("rules sql", "set"),
    ("completions", "shell"),
];

fn help_of(command: &str, language: &str) -> String {
    let mut arguments: Vec<&str> = command.split(' ').collect();
    arguments.retain(|name| *name != "nongthon");
    arguments.extend(["--help", "--lang", language]);
    succeed(&arguments)
}

/// The options of a command: their names without `--`.
fn options(command: &str) -> Vec<String> {
    help_of(command, "en")
        .lines()
        .filter(|line| line.trim_start().starts_with('-'))
        .map(|line| {
            let name = line
                .split("--")
                .nth(1)
                .expect("every option has a long name");
            name.split([' ', ',', '[']).next().unwrap().to_owned()
        })
        .collect()
}

#[test]
fn every_help_text_is_shown_somewhere() {
    let known: BTreeSet<String> = wording_keys(&Language::English.help().concat())
        .into_iter()
        .collect();
    let mut used = BTreeSet::new();
    for command in COMMANDS {
        let command_key = command.replace(' ', "-");
        used.extend(["about", "usage", "after"].map(|what| format!("{command_key}-{what}")));
        let positionals = POSITIONALS.iter().filter(|(owner, _)| *owner == command);
        let names = positionals.map(|(_, name)| (*name).to_owned());
        for name in options(command).into_iter().chain(names) {
            for suffix in ["", "-value"] {
                // The command's own text goes before that of the command it is in, and that before
                // the one for all commands.
                let (outer, _) = command.split_once(' ').unwrap_or((command, ""));
                let common = format!("{name}{suffix}");
                let own = [command_key.as_str(), outer].map(|it| format!("{it}-{common}"));
                let found = own.into_iter().find(|key| known.contains(key));
                used.insert(found.unwrap_or(common));
            }
        }
    }
    let headings = known
        .iter()
        .filter(|key| key.starts_with("heading-"))
        .cloned();
    used.extend(headings);
    let left_over: Vec<&String> = known.iter().filter(|key| !used.contains(*key)).collect();
    assert_eq!(left_over, [""; 0]);
}

#[test]
fn every_help_text_is_what_the_help_shows() {
    let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    for (language, code) in [(Language::Vietnamese, "vi"), (Language::English, "en")] {
        let shown = COMMANDS
            .map(|command| squeezed(&help_of(command, code)))
            .join("\n");
        for line in language
            .help()
            .concat()
            .lines()
            .filter(|line| !line.trim().is_empty())
        {
            let text = line.split_once(" = ").map_or(line, |(_, text)| text);
            let text = squeezed(text.trim_end_matches(" ="));
            let is_key_alone = line.ends_with(" =");
            assert!(is_key_alone || shown.contains(&text), "never shown: {text}");
        }
    }
}

#[test]
fn every_option_has_a_help_text_in_both_languages() {
    for command in COMMANDS {
        for language in ["vi", "en"] {
            let help = help_of(command, language);
            let lines: Vec<&str> = help.lines().collect();
            for (index, line) in lines.iter().enumerate() {
                if !line.trim_start().starts_with('-') {
                    continue;
                }
                // Two spaces or more lie between the option and its text.
                let beside = line
                    .trim_start()
                    .split_once("  ")
                    .map(|(_, text)| text.trim());
                let below = lines
                    .get(index + 1)
                    .is_some_and(|next| next.starts_with("          "));
                let has_text = beside.is_some_and(|text| !text.is_empty()) || below;
                assert!(has_text, "{command} in {language}: {line}");
            }
        }
    }
}
