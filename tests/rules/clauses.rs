//! A target names the article or clause that it stands in, and whoever reads a report finds it there.

use crate::support::outputs;
use crate::support::*;
use serde_json::Value;
use std::path::Path;

const CLAUSE: &str = "Điều 3 khoản 2";

fn overlay(clause: &str) -> String {
    format!(
        "id = \"tinh\"\nbase = \"xa-ntm-2021-2025\"\ntitle = \"Quy định mẫu\"\nprovince = \"Lạng Sơn\"\n\
         in_force = {{ from = 2022-03-08, to = 2022-12-31 }}\nchecked_on = 2022-06-01\n[citation.qd]\n\
         document = \"Quyết định mẫu\"\ndocument_en = \"Sample decision\"\n[[indicator]]\ncode = \"9.2\"\n\
         [[indicator.target]]\nat_least = 85\ncite = \"qd\"\n{clause}basis = \"entered\"\n"
    )
}

fn with_clause() -> String {
    overlay(&format!(
        "clause = \"{CLAUSE}\"\nclause_en = \"Article 3(2)\"\n"
    ))
}

fn done(folder: &Path, arguments: &str) -> String {
    let outcome = run_in(folder, arguments);
    assert_eq!(outcome.code, 0, "{arguments}: {}", outcome.stderr);
    outcome.stdout
}

fn parsed(folder: &Path, arguments: &str) -> Value {
    serde_json::from_str(&done(folder, &format!("{arguments} --format json"))).unwrap()
}

#[test]
fn the_clause_stands_behind_the_document_wherever_that_is_shown() {
    let folder = folder(&[
        ("tinh.toml", &with_clause()),
        ("xa.csv", &project_file(LIEN_HOI)),
    ]);
    let path = folder.path();
    let cited = format!("Quyết định mẫu, {CLAUSE}");
    for command in [
        "rules show tinh.toml",
        "rules show tinh.toml 9.2",
        "rules diff xa-ntm-2021-2025@2022-12-31 tinh.toml@2022-12-31",
        "assess xa.csv --criterion 9 --overlay tinh.toml",
        "explain xa.csv 9.2 --overlay tinh.toml",
    ] {
        for format in ["table", "md"] {
            let text = done(path, &format!("{command} --format {format} --width 200"));
            assert!(text.contains(&cited), "{command} as {format}: {text}");
        }
    }
    // In English by its English name.
    let english = done(path, "rules show tinh.toml --lang en");
    assert!(
        english.contains("Sample decision, Article 3(2)"),
        "{english}"
    );
    let csv = done(
        path,
        "assess xa.csv --criterion 9 --overlay tinh.toml --format csv",
    );
    assert!(csv.contains(&cited), "{csv}");
    // For programs it stands by itself.
    let shown = parsed(path, "rules show tinh.toml");
    let record = &shown["records"][0];
    assert_eq!(
        (&record["document"], &record["clause"]),
        (&"Quyết định mẫu".into(), &CLAUSE.into())
    );
    let judged = parsed(path, "assess xa.csv --overlay tinh.toml");
    let target = |code: &str| json_indicator(&judged, code)["target"].clone();
    let own = target("9.2");
    assert_eq!(
        (&own["citation"], &own["clause"]),
        (&"Quyết định mẫu".into(), &CLAUSE.into())
    );
    assert!(target("9.1")["clause"].is_null());
    // On paper too.
    for ending in ["docx", "xlsx", "html"] {
        done(path, &format!("rules show tinh.toml -o muc.{ending}"));
        done(
            path,
            &format!("assess xa.csv --overlay tinh.toml -o xet.{ending}"),
        );
        for name in ["muc", "xet"] {
            let outputs = outputs::Outputs::read(path, name, &[ending]);
            assert!(
                outputs.texts(ending).iter().any(|it| it.contains(&cited)),
                "{name}.{ending}"
            );
        }
    }
}

#[test]
fn a_clause_is_signed_compared_and_may_be_left_out() {
    let folder = folder(&[("tinh.toml", &with_clause()), ("khong.toml", &overlay(""))]);
    let path = folder.path();
    let file = path.join("khac.toml");
    std::fs::write(
        &file,
        with_clause()
            .replace(CLAUSE, "Điều 4")
            .replace("Article 3(2)", "Article 4"),
    )
    .unwrap();
    let difference = |before: &str, after: &str| {
        let json = parsed(path, &format!("rules diff {before} {after}"));
        let records = json["records"].as_array().unwrap().clone();
        records
            .iter()
            .map(|it| {
                ["code", "difference", "before_clause", "after_clause"].map(|key| it[key].clone())
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(
        difference("tinh.toml", "khac.toml"),
        [["9.2", "wording", CLAUSE, "Điều 4"].map(Value::from)]
    );
    // Who writes the clause down changes nothing of the rules.
    assert!(difference("khong.toml", "tinh.toml").is_empty());
    assert!(difference("tinh.toml", "tinh.toml").is_empty());
    // The document is signed by its own name, and the clause is part of what was signed.
    done(
        path,
        "rules sign-off tinh.toml --by A --document qd --date 2022-07-04 --all",
    );
    assert_eq!(run_in(path, "rules check tinh.toml --verified").code, 0);
    let signed = std::fs::read_to_string(path.join("tinh.toml")).unwrap();
    let kept = format!("document = Quyết định mẫu; clause = {CLAUSE}");
    assert!(signed.contains(&kept), "{signed}");
    let changed = signed.replacen(CLAUSE, "Điều 5", 1);
    std::fs::write(path.join("tinh.toml"), changed).unwrap();
    let outcome = run_in(path, "rules check tinh.toml");
    assert!(
        outcome.stderr.contains("signed-off-changed"),
        "{}",
        outcome.stderr
    );
    // An empty one is a mistake; the draft says where it may stand.
    std::fs::write(&file, overlay("clause = \"\"\n")).unwrap();
    assert_fails(&run_in(path, "rules check khac.toml"), 3, &["empty-text"]);
    let draft = done(
        path,
        "rules new --base xa-ntm-2021-2025 --province Cao_Bằng",
    );
    assert!(draft.contains("clause = "), "{draft}");
}
