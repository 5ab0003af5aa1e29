//! The legal officer's work on rule files: drafting, checking, signing off, using.

use crate::support::criteria_set::signed;
use crate::support::*;
use std::path::Path;

const BASE: &str = "xa-ntm-2021-2025";

/// Runs `nongthon rules` in a folder.
fn rules(folder: &Path, arguments: &[&str]) -> Outcome {
    let mut all = vec!["rules"];
    all.extend(arguments);
    let mut command = nongthon(&all);
    command.current_dir(folder);
    finish(command)
}

fn read(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).expect("the file is there")
}

// ------------------------------------------------------------------------ drafting

/// Takes away the marks before every entry and fills in every number.
fn filled_in(skeleton: &str, number: &str) -> String {
    let lines = skeleton.lines().map(|line| {
        let entry = line.strip_prefix('#').filter(|rest| !rest.starts_with(' '));
        match entry {
            Some(rest) if rest.ends_with('=') => format!("{rest} {number}"),
            Some(rest) => rest.to_owned(),
            None => line.to_owned(),
        }
    });
    lines.collect::<Vec<String>>().join("\n") + "\n"
}

#[test]
fn a_skeleton_is_sound_once_its_document_and_day_are_filled_in() {
    // In Lạng Sơn the shipped overlay is in force until then.
    for (province, language, from) in [
        ("Lạng Sơn", "vi", "2024-06-17"),
        ("Hà Nội", "en", "2022-03-08"),
        ("Cà Mau", "vi", "2023-01-01"),
    ] {
        let folder = folder(&[]);
        let path = folder.path();
        let arguments = [
            "new",
            "--base",
            BASE,
            "--province",
            province,
            "-o",
            "tinh.toml",
        ];
        let further = ["--lang", language, "--from", from];
        let drafted = rules(path, &[&arguments[..], &further].concat());
        assert_eq!(drafted.code, 0, "{}", drafted.stderr);
        // Nobody can take the draft for a file that somebody made sure of.
        let draft = rules(path, &["check", "tinh.toml"]);
        assert_fails(&draft, 3, &["missing-key", "empty-text"]);
        let text = read(path, "tinh.toml")
            .replace("#checked_on =", "checked_on = 2024-06-20")
            .replace("#issued   =\n", "")
            .replace("document = \"\"", "document = \"Quyết định thử\"");
        std::fs::write(path.join("tinh.toml"), text).unwrap();
        let empty = rules(path, &["check", "tinh.toml"]);
        assert_eq!(empty.code, 0, "{province}: {}", empty.stderr);
        assert!(empty.stderr.contains("overlay-empty"), "{}", empty.stderr);
        let text = filled_in(&read(path, "tinh.toml"), "55");
        std::fs::write(path.join("day.toml"), &text).unwrap();
        let filled = rules(path, &["check", "day.toml"]);
        assert_eq!(filled.code, 0, "{province}: {}\n{text}", filled.stderr);
        assert_eq!(filled.stderr, "", "{province}");
    }
}

#[test]
fn a_skeleton_lists_everything_that_is_open_for_the_place_and_nothing_else() {
    let open = |province: &str| {
        let text = succeed(&["rules", "new", "--base", BASE, "--province", province]);
        let codes = text
            .lines()
            .filter_map(|line| line.strip_prefix("#code     = \""));
        codes
            .map(|rest| rest.trim_end_matches('"').to_owned())
            .collect::<Vec<String>>()
    };
    // 12.1 is known for the northern mountains only; 2.1 is left to every province; 15.3 is known
    // everywhere.
    let lang_son = open("Lạng Sơn");
    let ca_mau = open("Cà Mau");
    for code in [
        "2.1", "2.2", "2.3", "2.4", "5", "6.1", "6.2", "16", "17.1.a", "17.12",
    ] {
        assert!(lang_son.iter().any(|it| it == code), "Lạng Sơn: {code}");
        assert!(ca_mau.iter().any(|it| it == code), "Cà Mau: {code}");
    }
    assert!(!lang_son.iter().any(|it| it == "12.1"));
    assert!(ca_mau.iter().any(|it| it == "12.1"));
    assert!(!ca_mau.iter().any(|it| it == "15.3"));
    assert!(!ca_mau.iter().any(|it| it == "1.1"));
}

#[test]
fn a_skeleton_is_for_a_province_that_exists() {
    let outcome = run(&["rules", "new", "--base", BASE, "--province", "Lạng Sưn"]);
    assert_ne!(outcome.code, 0);
    assert!(outcome.stderr.contains("Lạng Sơn"), "{}", outcome.stderr);
    assert_eq!(outcome.stdout, "");
}

// ------------------------------------------------------------------------ signing off

const OVERLAY: &str = "\
# Lời dẫn: giữ nguyên.
id         = \"thu\"   # mã
base       = \"xa-ntm-2021-2025\"
title      = \"Quy định thử\"
province   = 'Cao Bằng'
in_force   = { from = 2022-03-08 }
checked_on = 2022-06-01

[citation.thu]
document = \"Quyết định thử\"

[[indicator]]
code   = \"2.1\"
target = { basis = 'recalled', at_least = 80, cite = \"thu\" }   # mức của tỉnh

[[indicator]]
code = \"10\"
# hai năm
[[indicator.target]]
year     = 2022
at_least = 40
cite     = \"thu\"
basis    = \"quoted\"  # xem lại

[[indicator.target]]
year  = 2023
unset = \"chưa có\"
cite  = \"thu\"
loosens = \"chưa có quyết định\"

[[indicator]]
code   = \"8.4\"

[[indicator.part]]
code   = \"8.4.a\"
title  = \"Máy tính\"
kind   = \"yes_no\"
target = { is = \"đạt\", cite = \"thu\", basis = \"text\" }
";

fn sign(folder: &Path, codes: &[&str]) -> Outcome {
    let mut arguments = vec!["sign-off", "thu.toml", "--by", "Nguyễn \"Văn\" A"];
    arguments.extend([
        "--document",
        "Quyết định thử, trang 3",
        "--date",
        "2022-06-09",
    ]);
    arguments.extend(codes);
    rules(folder, &arguments)
}

/// The lines of `after` that are not those of `before`, each with what stood there.
fn changed<'t>(before: &'t str, after: &'t str) -> Vec<(&'t str, &'t str)> {
    let old: Vec<&str> = before.lines().collect();
    let new: Vec<&str> = after.lines().collect();
    let pairs = (0..new.len()).map(|line| (old.get(line).copied().unwrap_or_default(), new[line]));
    pairs.filter(|(old, new)| old != new).collect()
}

#[test]
fn signing_off_changes_the_basis_and_adds_a_record_and_nothing_else() {
    let folder = folder(&[("thu.toml", OVERLAY)]);
    let outcome = sign(folder.path(), &["--codes", "2.1,10"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let text = read(folder.path(), "thu.toml");
    assert_eq!(
        changed(OVERLAY, &text),
        [
            (
                "target = { basis = 'recalled', at_least = 80, cite = \"thu\" }   # mức của tỉnh",
                "target = { basis = \"text\", at_least = 80, cite = \"thu\" }   # mức của tỉnh",
            ),
            (
                "basis    = \"quoted\"  # xem lại",
                "basis    = \"text\"  # xem lại",
            ),
            ("", "[[signed_off]]"),
            ("", "by       = 'Nguyễn \"Văn\" A'"),
            ("", "document = \"Quyết định thử, trang 3\""),
            ("", "date     = 2022-06-09"),
            ("", "codes    = [\"2.1\", \"10\"]"),
            ("", "targets  = ["),
            (
                "",
                "  \"2.1: at_least = 80; document = Quyết định thử; province = Cao Bằng; \
                 in_force = 2022-03-08..\",",
            ),
            (
                "",
                "  \"10: at_least = 40; year = 2022; document = Quyết định thử; \
                 province = Cao Bằng; in_force = 2022-03-08..\",",
            ),
            ("", "]"),
        ]
    );
    assert!(outcome.stdout.contains("2.1, 10"), "{}", outcome.stdout);
    // The year without a target is named, not signed.
    assert!(outcome.stdout.contains("(10)"), "{}", outcome.stdout);
    let checked = rules(folder.path(), &["check", "thu.toml"]);
    assert_eq!(checked.code, 0, "{}", checked.stderr);
    let shown = rules(folder.path(), &["show", "thu.toml"]);
    assert!(
        shown.stdout.contains("Nguyễn \"Văn\" A"),
        "{}",
        shown.stdout
    );
}

#[test]
fn signing_off_keeps_the_line_ends_and_the_byte_order_mark() {
    let windows = format!("\u{feff}{}", OVERLAY.replace('\n', "\r\n"));
    let folder = folder(&[("thu.toml", &windows)]);
    let outcome = sign(folder.path(), &["--all"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let text = read(folder.path(), "thu.toml");
    assert!(text.starts_with('\u{feff}'));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert_eq!(changed(&windows, &text).len(), 2 + 10);
    assert!(text.contains("codes    = [\"2.1\", \"10\", \"8.4.a\"]\r\n"));
    let checked = rules(folder.path(), &["check", "thu.toml", "--verified"]);
    assert_eq!(checked.code, 1, "the year without a target is left");
}

#[test]
fn signing_off_twice_adds_a_second_record() {
    let folder = folder(&[("thu.toml", OVERLAY.trim_end())]);
    assert_eq!(sign(folder.path(), &["--codes", "8.4"]).code, 0);
    assert_eq!(sign(folder.path(), &["--codes", "2.1"]).code, 0);
    let text = read(folder.path(), "thu.toml");
    assert_eq!(text.matches("\n\n[[signed_off]]\n").count(), 2, "{text}");
    assert_eq!(rules(folder.path(), &["check", "thu.toml"]).code, 0);
}

#[test]
fn what_cannot_be_signed_off_leaves_the_file_alone() {
    for codes in [
        &["--codes", "10,99"][..],
        &["--codes", "8"],
        &["--codes", ""],
    ] {
        let folder = folder(&[("thu.toml", OVERLAY)]);
        assert_ne!(sign(folder.path(), codes).code, 0, "{codes:?}");
        assert_eq!(read(folder.path(), "thu.toml"), OVERLAY);
    }
}

// ------------------------------------------------------------------------ places

/// An overlay of a place that asks for so many percent of clean houses.
fn overlay_of(id: &str, place: &str, days: &str, number: u32) -> String {
    format!(
        "id = \"{id}\"\nbase = \"{BASE}\"\ntitle = \"{id}\"\n{place}\nin_force = {{ {days} }}\n\
         checked_on = 2022-06-01\n[citation.a]\ndocument = \"QĐ {id}\"\n[[indicator]]\ncode = \"9.2\"\n\
         target = {{ at_least = {number}, cite = \"a\", basis = \"text\" }}\n"
    )
}

/// The target of 9.2 and the overlays that a commune gets from a folder of overlays.
fn target_in(overlays: &[(&str, String)], facts: &str) -> Result<(String, Vec<String>), String> {
    let survey = format!("chỉ tiêu;tử số;mẫu số;giá trị\n{facts}\n9.2;80;100;\n");
    let folder = folder(&[("survey.csv", survey.as_str())]);
    let shelf = folder.path().join("quy-dinh");
    std::fs::create_dir(&shelf).unwrap();
    for (name, text) in overlays {
        std::fs::write(shelf.join(name), text).unwrap();
    }
    let arguments = [
        "assess",
        "survey.csv",
        "--overlay",
        "quy-dinh",
        "--format",
        "json",
    ];
    let mut command = nongthon(&arguments);
    command.current_dir(folder.path());
    let outcome = finish(command);
    if outcome.code != 0 {
        return Err(outcome.stderr);
    }
    let json: serde_json::Value = serde_json::from_str(&outcome.stdout).unwrap();
    let commune = &json["communes"][0];
    let overlays = commune["rule_set"]["overlays"].as_array().unwrap();
    let overlays = overlays.iter().map(|it| it.as_str().unwrap().to_owned());
    let indicators = commune["criteria"][8]["indicators"].as_array().unwrap();
    let target = indicators[1]["target"]["value"].as_str().unwrap();
    Ok((target.to_owned(), overlays.collect()))
}

const YEARS: &str = "from = 2022-03-08, to = 2026-02-14";

fn facts(province: &str, district: &str, commune: &str) -> String {
    format!(
        "xã;;;{commune}\ntỉnh;;;{province}\nhuyện;;;{district}\nmã xã;;;06100\n\
         ngày số liệu;;;31/12/2022"
    )
}

#[test]
fn each_commune_gets_the_overlays_of_its_own_place_the_narrowest_last() {
    let shelf = [
        (
            "a.toml",
            overlay_of(
                "xa",
                "province = \"Cao Bằng\"\ncommune = \"06100\"",
                YEARS,
                85,
            ),
        ),
        (
            "b.toml",
            overlay_of("tinh", "province = \"Cao Bằng\"", YEARS, 78),
        ),
        (
            "c.toml",
            overlay_of(
                "huyen",
                "province = \"Cao Bằng\"\ndistrict = \"huyện Hà Quảng\"",
                YEARS,
                80,
            ),
        ),
        (
            "d.toml",
            overlay_of("khac", "province = \"Bắc Kạn\"", YEARS, 79),
        ),
        (
            "e.toml",
            overlay_of(
                "cu",
                "province = \"Bắc Kạn\"",
                "from = 2022-03-08, to = 2022-12-30",
                81,
            ),
        ),
    ];
    // In force on one day, those two of Bắc Kạn would set the same target.
    let told = target_in(&shelf, &facts("Cao Bằng", "Hà Quảng", "Mẫu")).unwrap_err();
    assert!(told.contains("overlays-overlap"), "{told}");
    let mut shelf = shelf;
    shelf[3].1 = overlay_of("khac", "province = \"Bắc Kạn\"", "from = 2022-12-31", 79);
    let get = |facts: String| target_in(&shelf, &facts).unwrap();
    let ids = |ids: &[&str]| {
        ids.iter()
            .map(|id| (*id).to_owned())
            .collect::<Vec<String>>()
    };
    assert_eq!(
        get(facts("Cao Bằng", "Hà Quảng", "Mẫu")),
        ("85".to_owned(), ids(&["tinh", "huyen", "xa"]))
    );
    let elsewhere = facts("tỉnh Cao Bằng", "Hà Quảng", "Mẫu").replace("06100", "06101");
    assert_eq!(get(elsewhere), ("80".to_owned(), ids(&["tinh", "huyen"])));
    let other_district = facts("Cao Bằng", "Bảo Lạc", "Mẫu").replace("06100", "06101");
    assert_eq!(get(other_district), ("78".to_owned(), ids(&["tinh"])));
    assert_eq!(
        get(facts("Bắc Kạn", "Ba Bể", "Mẫu")),
        ("79".to_owned(), ids(&["khac"]))
    );
    assert_eq!(
        get(facts("Sơn La", "Mai Sơn", "Mẫu")),
        ("75".to_owned(), ids(&[]))
    );
}

#[test]
fn a_narrower_place_may_tighten_and_loosen_like_a_province() {
    let place = "province = \"Cao Bằng\"\ncommune = \"Mẫu\"";
    let loose = overlay_of("xa", place, YEARS, 70);
    let commune = facts("Cao Bằng", "Hà Quảng", "xã Mẫu");
    let told = target_in(&[("a.toml", loose.clone())], &commune).unwrap_err();
    assert!(told.contains("loosens-without-reason"), "{told}");
    let reasoned = loose.replace("basis =", "loosens = \"xã đặc thù\", basis =");
    let (target, overlays) = target_in(&[("a.toml", reasoned)], &commune).unwrap();
    assert_eq!((&*target, overlays.len()), ("70", 1));
}

#[test]
fn what_is_checked_can_be_met_and_what_is_not_cannot() {
    let survey = format!(
        "chỉ tiêu;tử số;mẫu số;giá trị\n{}\n9.2;80;100;\n9.1;0;100;\n",
        facts("Cao Bằng", "Hà Quảng", "Mẫu")
    );
    let overlay = overlay_of("tinh", "province = \"Cao Bằng\"", YEARS, 78);
    let overlay = signed(&overlay, &["9.2".to_owned()]);
    let folder = folder(&[("survey.csv", &survey), ("tinh.toml", &overlay)]);
    let mut arguments = vec!["assess", "survey.csv", "--overlay", "tinh.toml"];
    arguments.extend(["--require-verified", "--criterion", "9", "--format", "json"]);
    let mut command = nongthon(&arguments);
    command.current_dir(folder.path());
    let json: serde_json::Value = serde_json::from_str(&finish(command).stdout).unwrap();
    let criterion = &json["communes"][0]["criteria"][0];
    let verdicts = [0, 1].map(|it| criterion["indicators"][it]["verdict"].as_str().unwrap());
    assert_eq!(verdicts, ["undecided", "met"]);
    assert_eq!(criterion["verdict"], "undecided");
}
