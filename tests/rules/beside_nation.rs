//! What a province asks beside what the nation does: where it asks for less, where nobody can tell, and
//! what two of its files say of one target.

use crate::support::*;

const HEAD: &str = "base = \"xa-ntm-2021-2025\"\ntitle = \"Quy định của tỉnh\"\n\
    province = \"Cao Bằng\"\nin_force = { from = 2022-07-01 }\nchecked_on = 2022-07-02\n\n\
    [citation.qd-1]\ndocument = \"Quyết định 7/QĐ-UBND\"\n\n";

fn overlay(id: &str, entries: &str) -> String {
    format!("id = \"{id}\"\n{HEAD}{entries}")
}

fn target(code: &str, target: &str) -> String {
    format!(
        "[[indicator]]\ncode = \"{code}\"\ntarget = {{ {target}, cite = \"qd-1\", basis = \"entered\" }}\n"
    )
}

/// What a command says on standard output, in one line.
fn told(file: &str, arguments: &str) -> String {
    let folder = folder(&[("tinh.toml", file)]);
    let outcome = run_in(folder.path(), arguments);
    assert_eq!(outcome.code, 0, "{arguments}: {}", outcome.stderr);
    let words: Vec<&str> = outcome.stdout.split_whitespace().collect();
    words.join(" ")
}

#[test]
fn what_asks_for_less_is_listed_with_its_reason_wherever_the_file_is_looked_through() {
    // A lower minimum, a higher maximum, and a reason that is needed nowhere.
    let file = overlay(
        "tinh",
        &(target("9.2", "at_least = 70, loosens = \"xã đặc thù\"")
            + &target("9.1", "at_most = 1, loosens = \"nhà mới\"")
            + &target("15.1", "at_least = 99, loosens = \"không cần\"")),
    );
    let checked = told(&file, "rules check tinh.toml");
    for said in [
        "2 mức yêu cầu thấp hơn trung ương:",
        "9.2 (≥ 75 → ≥ 70), lý do: xã đặc thù",
        "9.1 (≤ 0 → ≤ 1), lý do: nhà mới",
    ] {
        assert!(checked.contains(said), "{said}: {checked}");
    }
    assert!(!checked.contains("không cần"), "{checked}");
    let days = "rules diff xa-ntm-2021-2025@31/12/2022 tinh.toml@31/12/2022";
    for arguments in [days.to_owned(), format!("{days} --format html")] {
        let said = told(&file, &arguments);
        assert!(
            said.contains("9.2 yêu cầu thấp hơn trung ương, lý do: xã đặc thù"),
            "{said}"
        );
    }
    assert!(told(&file, &format!("{days} --format csv")).contains("nhà mới"));
}

#[test]
fn what_cannot_be_compared_because_the_nations_value_is_not_known_is_told() {
    let file = overlay("tinh", &target("CN.2", "at_least = 80"));
    let checked = told(&file, "rules check tinh.toml");
    assert!(
        checked.contains("có mức của 1 mã (CN.2) nhưng bộ tiêu chí chưa có mức này: không so được"),
        "{checked}"
    );
    let days = "rules diff xa-ntm-2021-2025@31/12/2022 tinh.toml@31/12/2022";
    let compared = told(&file, days);
    assert!(compared.contains("không so được"), "{compared}");
    // What the nation leaves to the province is the province's to set.
    let left = overlay("tinh", &target("2.1", "at_least = 80"));
    assert!(!told(&left, "rules check tinh.toml").contains("không so được"));
    assert!(!told(&left, days).contains("không so được"));
}

#[test]
fn two_files_of_one_place_are_told_once_and_copies_as_that() {
    let entries = target("2.1", "at_least = 80") + &target("2.2", "at_least = 80");
    let one = overlay("mot", &entries);
    let folder = folder(&[
        ("mot.toml", &one),
        ("ban-sao.toml", &one),
        ("hai.toml", &overlay("hai", &entries)),
    ]);
    let both = run_in(folder.path(), "rules check mot.toml hai.toml");
    assert_fails(&both, 3, &["overlays-overlap"]);
    assert!(both.stderr.contains("2.1, 2.2"), "{}", both.stderr);
    assert!(both.stderr.contains("to của tệp cũ"), "{}", both.stderr);
    let copy = run_in(folder.path(), "rules check mot.toml ban-sao.toml");
    assert_eq!(problems_of(&copy)[0], "duplicate-rule-set");
    assert!(
        copy.stderr.contains("Hai tệp giống nhau: bỏ một tệp"),
        "{}",
        copy.stderr
    );
}

#[test]
fn days_that_do_not_meet_are_told_with_the_days() {
    let early = overlay("tinh", &target("2.1", "until = 2022-06-30, at_least = 80"));
    let folder = folder(&[("tinh.toml", &early)]);
    let outcome = run_in(folder.path(), "rules check tinh.toml");
    assert_fails(&outcome, 3, &["overlay-no-effect"]);
    assert!(
        outcome.stderr.contains("(từ 01/07/2022)"),
        "{}",
        outcome.stderr
    );
    let survey = "chỉ tiêu;giá trị\nxã;Mẫu\ntỉnh;Cao Bằng\nngày số liệu;30/06/2022\n9.1;đạt\n";
    std::fs::create_dir(folder.path().join("quy-dinh")).unwrap();
    let late = overlay("tinh", &target("2.1", "at_least = 80"));
    std::fs::write(folder.path().join("quy-dinh/tinh.toml"), late).unwrap();
    std::fs::write(folder.path().join("xa.csv"), survey).unwrap();
    let unused = run_in(folder.path(), "assess xa.csv --overlay quy-dinh");
    assert!(
        unused
            .stderr
            .contains("có hiệu lực từ 01/07/2022, cho bộ tiêu chí xa-ntm-2021-2025"),
        "{}",
        unused.stderr
    );
}

#[test]
fn codes_to_sign_are_written_as_people_write_lists() {
    for codes in ["2.1, 2.2", "2.1;2.2", " 2.1 ; 2.2,"] {
        let entries = target("2.1", "at_least = 80") + &target("2.2", "at_least = 80");
        let folder = folder(&[("tinh.toml", &overlay("tinh", &entries))]);
        let mut command = nongthon(&[
            "rules",
            "sign-off",
            "tinh.toml",
            "--by",
            "A",
            "--document",
            "qd-1",
            "--date",
            "2022-07-04",
            "--codes",
            codes,
        ]);
        command.current_dir(folder.path());
        let outcome = finish(command);
        assert_eq!(outcome.code, 0, "{codes}: {}", outcome.stderr);
        assert!(outcome.stdout.contains("(2.1, 2.2)"), "{}", outcome.stdout);
    }
}

#[test]
fn a_doubtful_target_is_told_once_whatever_versions_of_its_indicator_there_are() {
    // 13.1 and 17.1.a have another version from 2024.
    let file = overlay("tinh", &target("17.1.a", "at_least = 0.8"));
    let folder = folder(&[("tinh.toml", &file)]);
    let outcome = run_in(folder.path(), "rules check tinh.toml");
    assert_eq!(problems_of(&outcome), ["tiny-percent"]);
}

#[test]
fn whoever_draws_up_a_table_of_rules_signs_it_and_no_chairman() {
    let file = overlay("tinh", &target("2.1", "at_least = 80"));
    let days = "rules diff xa-ntm-2021-2025@31/12/2022 tinh.toml@31/12/2022";
    for arguments in ["rules show tinh.toml --as-of 31/12/2022", days] {
        let page = told(&file, &format!("{arguments} --format html"));
        assert!(page.contains("NGƯỜI LẬP BIỂU"), "{arguments}");
        assert!(!page.contains("CHỦ TỊCH"), "{arguments}");
    }
}
