//! Sessions at the terminal, kept as they look, in `tests/stories` and `tests/diagnostics`, in the
//! READMEs and in `docs/`. `TRYCMD=overwrite cargo test --test all stories` writes the first two anew.

use crate::support::*;
use std::path::Path;
use trycmd::TestCases;
use unicode_width::UnicodeWidthStr;

const READMES: [&str; 2] = ["README.md", "README.vi.md"];
const SAMPLE: &str = "```console\n$ nongthon ";
const TUTORIALS: [&str; 2] = ["docs/tutorial.md", "docs/huong-dan.md"];

/// Stories run with the program that these tests were built with, away from any terminal.
fn stories() -> TestCases {
    let program = Path::new(env!("CARGO_BIN_EXE_nongthon")).to_owned();
    let stories = TestCases::new();
    stories.register_bin("nongthon", trycmd::schema::Bin::Path(program));
    stories.env("NO_COLOR", "1").env("COLUMNS", "80");
    stories
}

#[test]
fn the_stories_are_as_told() {
    stories().case("tests/stories/*.trycmd").run();
}

#[test]
fn the_diagnostics_are_as_told() {
    stories().case("tests/diagnostics/*.trycmd").run();
}

#[test]
fn the_samples_in_the_readmes_are_real() {
    for readme in READMES {
        let text = project_file(readme);
        assert!(text.contains(SAMPLE), "{readme} shows no sample");
        assert_real(&root().join(readme));
    }
}

#[test]
fn the_samples_in_the_documents_are_real() {
    let mut pages = files_below(&root().join("docs"), "md");
    pages.retain(|page| !TUTORIALS.iter().any(|tutorial| page.ends_with(tutorial)));
    pages.retain(|page| std::fs::read_to_string(page).unwrap().contains(SAMPLE));
    assert!(pages.len() > 2, "the pages are found");
    pages.iter().for_each(|page| assert_real(page));
}

/// The samples of a page, each by itself, are what the program says in the project's folder.
fn assert_real(page: &Path) {
    let folder = folder(&[]);
    let copy = folder.path().join(page.file_name().unwrap());
    std::fs::write(&copy, samples(&std::fs::read_to_string(page).unwrap())).unwrap();
    let case = stories();
    case.case(copy);
    case.run();
}

/// The commands of a tutorial follow one another in one folder, and some write files.
#[test]
fn the_tutorials_can_be_followed() {
    for tutorial in TUTORIALS {
        let folder = folder(&[]);
        let place = folder.path().join("tutorial.in");
        std::fs::create_dir(&place).unwrap();
        copy_shipped_files(&place);
        let samples = samples(&project_file(tutorial));
        let commands = samples
            .lines()
            .filter(|line| line.starts_with("$ "))
            .count();
        let told = project_file(tutorial)
            .lines()
            .filter(|line| line.starts_with("$ "))
            .count();
        assert!(
            told > 10 && commands == told,
            "{tutorial}: {commands} of {told} commands are run"
        );
        let story = folder.path().join("tutorial.md");
        std::fs::write(&story, samples).unwrap();
        let case = stories();
        case.case(story);
        case.run();
    }
}

/// The blocks of a text that begin with `$ nongthon`, on their own lines, everything else blank.
///
/// A story ends with a blank line, which would look odd in a README: it is put in here.
fn samples(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut samples = String::new();
    let mut inside = false;
    for (index, line) in lines.iter().enumerate() {
        let next = lines.get(index + 1).copied().unwrap_or_default();
        let begins = *line == "```console" && next.starts_with("$ nongthon ");
        let ends = inside && *line == "```";
        let before = index.checked_sub(1).map_or("", |before| lines[before]);
        if ends && !before.is_empty() && before != "..." {
            samples.push('\n');
        }
        if begins || inside {
            samples.push_str(line);
        }
        samples.push('\n');
        inside = begins || (inside && !ends);
    }
    samples
}

// ------------------------------------------------------------------------ help

#[test]
fn the_help_of_every_command_is_pinned_in_both_languages() {
    for language in ["vi", "en"] {
        let story = project_file(&format!("tests/stories/help-{language}.trycmd"));
        let suffix = if language == "vi" { "" } else { " --lang en" };
        let mut unseen = vec!["nongthon".to_owned()];
        while let Some(command) = unseen.pop() {
            let line = format!("$ {command} --help{suffix}\n");
            assert!(story.contains(&line), "help-{language} lacks {line}");
            let mut arguments: Vec<&str> = command.split(' ').skip(1).collect();
            arguments.extend(["--help", "--lang", language]);
            let inner = succeed(&arguments);
            unseen.extend(commands(&inner).iter().map(|it| format!("{command} {it}")));
        }
        let too_wide = story.lines().find(|line| line.width() > 80);
        assert_eq!(too_wide, None, "wider than 80 columns");
    }
}

/// The names under the heading of commands.
fn commands(help: &str) -> Vec<&str> {
    let after = help
        .lines()
        .skip_while(|line| !["Lệnh:", "Commands:"].contains(line));
    let listed = after.skip(1).take_while(|line| !line.is_empty());
    listed
        .filter(|line| !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .collect()
}

// ------------------------------------------------------------------------ the README's commands

/// The lines of a text's code blocks, without the prompt.
fn code_lines(text: &str) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        if line.starts_with("```") {
            inside = !inside;
        } else if inside {
            lines.push(line.strip_prefix("$ ").unwrap_or(line).trim_end());
        }
    }
    lines
}

#[test]
fn every_command_that_a_readme_gives_for_a_fresh_clone_works() {
    for readme in READMES {
        let text = project_file(readme);
        let commands: Vec<&str> = code_lines(&text)
            .into_iter()
            .filter_map(|line| line.strip_prefix("cargo run --release -- "))
            .collect();
        for command in commands {
            assert!(
                !command.contains(['"', '\'', '#', '|', '>']),
                "too clever: {command}"
            );
            // Whatever it writes, it writes into a copy.
            let folder = folder(&[]);
            copy_shipped_files(folder.path());
            let arguments: Vec<&str> = command.split_whitespace().collect();
            let mut run = nongthon(&arguments);
            run.current_dir(folder.path());
            let outcome = finish(run);
            assert_eq!(outcome.code, 0, "{readme}: {command}: {}", outcome.stderr);
        }
    }
}

fn copy_shipped_files(place: &Path) {
    for part in ["data", "examples", "rules"] {
        copy(&root().join(part), &place.join(part));
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir(to).unwrap();
    for name in names_in(from) {
        let (from, to) = (from.join(&name), to.join(&name));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            std::fs::copy(from, to).unwrap();
        }
    }
}

#[test]
fn the_readme_judges_the_shipped_commune_with_one_command() {
    let text = project_file("README.md");
    let command = "cargo run --release -- assess data/lien-hoi.csv";
    assert!(code_lines(&text).contains(&command), "{command}");
}

#[test]
fn the_check_of_a_change_runs_exactly_the_test_command_of_the_readme() {
    let text = project_file("README.md");
    let mut commands: Vec<&str> = code_lines(&text)
        .into_iter()
        .filter(|line| line.starts_with("cargo test") || line.starts_with("cargo nextest"))
        .collect();
    commands.dedup();
    let [command] = commands.as_slice() else {
        panic!("the README gives one test command, not {commands:?}");
    };
    let check = project_file(".ci/run");
    assert!(
        check.lines().any(|line| line == *command),
        ".ci/run does not run “{command}”"
    );
}

#[cfg(unix)]
#[test]
fn the_check_of_a_change_can_be_started() {
    use std::os::unix::fs::PermissionsExt;
    let metadata = std::fs::metadata(root().join(".ci/run")).expect(".ci/run");
    assert_eq!(
        metadata.permissions().mode() & 0o111,
        0o111,
        "it is executable"
    );
    let text = project_file(".ci/run");
    assert!(text.starts_with("#!"), "it names its shell");
    assert!(
        text.contains("\nset -euo pipefail\n"),
        "it stops at the first failure"
    );
}

#[test]
fn documents_link_to_files_that_exist() {
    let mut documents = files_below(&root().join("docs"), "md");
    documents.extend(READMES.map(|readme| root().join(readme)));
    documents.extend(["CONTRIBUTING.md", "rules/README.md"].map(|it| root().join(it)));
    let mut links = 0;
    for document in documents {
        let text = std::fs::read_to_string(&document).unwrap();
        for (at, _) in text.match_indices("](") {
            let link = text[at + 2..].split([')', '#']).next().unwrap();
            if !link.is_empty() && !link.contains("://") {
                links += 1;
                let target = document.parent().unwrap().join(link);
                assert!(target.exists(), "{} links to {link}", document.display());
            }
        }
    }
    assert!(links > 30, "the links are found");
}

#[test]
fn the_english_readme_is_short() {
    let lines = project_file("README.md").lines().count();
    assert!(lines < 200, "{lines} lines");
}
