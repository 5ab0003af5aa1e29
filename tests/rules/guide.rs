//! `rules/README.md`, the guide for legal officers: following it leads to an overlay in use, and its
//! examples are what they say.

use crate::support::*;

const HEADER: &str = "id = \"vi-du\"\nbase = \"xa-ntm-2021-2025\"\ntitle = \"Ví dụ\"\n\
                      province = \"Cao Bằng\"\nin_force = { from = 2022-07-01 }\n\
                      checked_on = 2022-07-01\n[citation.qd-1]\ndocument = \"Quyết định mẫu\"\n";

/// The examples, without the indent that they have in a list.
fn examples() -> Vec<String> {
    let text = project_file("rules/README.md");
    let blocks = text.split("```toml\n").skip(1);
    blocks
        .map(|block| {
            let lines = block.lines().take_while(|line| !line.contains("```"));
            let lines: Vec<&str> = lines.map(str::trim_start).collect();
            lines.join("\n") + "\n"
        })
        .collect()
}

#[test]
fn every_example_of_the_guide_is_an_overlay_that_is_sound() {
    let examples = examples();
    let (blank, filled): (Vec<&String>, Vec<&String>) = examples
        .iter()
        .partition(|it| it.contains("\n#[[indicator]]"));
    assert_eq!((blank.len(), filled.len()), (1, 5));
    for example in filled {
        let text = format!("{HEADER}{example}");
        let folder = folder(&[("vi-du.toml", &text)]);
        let outcome = run_in(folder.path(), "rules check vi-du.toml");
        assert_eq!((outcome.code, &*outcome.stderr), (0, ""), "{example}");
    }
}

#[test]
fn the_blank_of_the_guide_is_what_the_program_drafts() {
    let drafted = succeed(&[
        "rules",
        "new",
        "--base",
        "xa-ntm-2021-2025",
        "--province",
        "Cao Bằng",
        "--from",
        "2022-07-01",
    ]);
    let examples = examples();
    let blank = examples.first().expect("the blank");
    assert!(drafted.contains(blank.trim_end()), "{blank}");
}

// ------------------------------------------------------------------------ from nothing to a verdict

/// Ten targets of an invented decision.
const DECISION: [(&str, &str); 10] = [
    ("2.1", "100"),
    ("2.2", "80"),
    ("2.3", "70"),
    ("2.4", "75.5"),
    ("5", "90"),
    ("6.1", ""),
    ("6.2", ""),
    ("16", "70"),
    ("17.2", "95"),
    ("17.6", "85"),
];

/// Does what the second step of rules/README.md says, for the ten targets.
fn filled_in_as_told(skeleton: &str) -> String {
    let skeleton = skeleton
        .replace("#checked_on =", "checked_on = 2022-07-02")
        .replace(
            "document = \"\"",
            "document = \"Quyết định 99/QĐ-UBND ngày 01/7/2022 của UBND tỉnh Cao Bằng\"",
        );
    let mut wanted: Option<&str> = None;
    let mut lines = Vec::new();
    for line in skeleton.lines() {
        let entry = line.strip_prefix('#').filter(|rest| !rest.starts_with(' '));
        let Some(entry) = entry else {
            lines.push(line.to_owned());
            continue;
        };
        if let Some(code) = entry.strip_prefix("code     = ") {
            let found = DECISION
                .iter()
                .find(|(known, _)| *known == code.trim_matches('"'));
            wanted = found.map(|(_, number)| *number);
            if wanted.is_some() {
                // The heading of the entry stands before its code.
                let heading = lines.last_mut().expect("a heading");
                *heading = heading.trim_start_matches('#').to_owned();
            }
        }
        lines.push(match wanted {
            Some(number) if entry.ends_with('=') => format!("{entry} {number}"),
            Some(_) if entry != "[[indicator]]" => entry.to_owned(),
            _ => line.to_owned(),
        });
    }
    lines.join("\n") + "\n"
}

const SURVEY: &str = "chỉ tiêu;tử số;mẫu số;giá trị\nxã;;;Mẫu\ntỉnh;;;Cao Bằng\n\
                      ngày số liệu;;;31/12/2022\n2.1;10;10;\n2.4;76;100;\n2.2;79;100;\n";

/// The commands of the code blocks of rules/README.md, in order.
fn commands_of_the_guide() -> Vec<Vec<String>> {
    let text = project_file("rules/README.md");
    let mut commands = Vec::new();
    for block in text.split("```sh\n").skip(1) {
        let block = block.split("```").next().unwrap();
        for line in block.lines() {
            let mut words = Vec::new();
            for (index, piece) in line.split('"').enumerate() {
                if index % 2 == 1 {
                    words.push(piece.to_owned());
                } else {
                    words.extend(piece.split_whitespace().map(str::to_owned));
                }
            }
            assert_eq!(words.remove(0), "nongthon", "{line}");
            commands.push(words);
        }
    }
    commands
}

#[test]
fn following_the_guide_leads_from_nothing_to_a_provinces_overlay_in_use() {
    let folder = folder(&[("xa-mau.csv", SURVEY)]);
    let path = folder.path();
    let mut reports = Vec::new();
    for arguments in commands_of_the_guide() {
        let mut command = nongthon(&arguments);
        command.current_dir(path);
        let outcome = finish(command);
        assert_eq!(outcome.code, 0, "{arguments:?}: {}", outcome.stderr);
        assert_eq!(outcome.stderr, "", "{arguments:?}");
        if arguments[..2] == ["rules", "new"] {
            let filled =
                filled_in_as_told(&std::fs::read_to_string(path.join("cao-bang.toml")).unwrap());
            assert_eq!(filled.matches("\n[[indicator]]\n").count(), DECISION.len());
            std::fs::write(path.join("cao-bang.toml"), filled).unwrap();
        }
        if arguments[0] == "assess" {
            let words: Vec<&str> = outcome.stdout.split_whitespace().collect();
            reports.push(words.join(" "));
        }
    }
    // What the province has set is used, and known to be checked; then what the set asks, too.
    let [own, with_set] = reports.as_slice() else {
        panic!("the guide judges twice");
    };
    for report in [own, with_set] {
        assert!(report.contains("≥ 75,5%"), "{report}");
        assert!(report.contains("thêm 1 km"), "{report}");
    }
    assert!(own.contains("đã đối chiếu nguyên văn (10)"), "{own}");
    assert!(
        with_set.contains("đã đối chiếu nguyên văn (12)"),
        "{with_set}"
    );
}
