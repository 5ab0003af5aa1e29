//! Blocks so small that hardly any commune lies in one: whoever reads which of them, the verdicts are those
//! of the careful way.

use super::plain::{careful, judging, preparation, rows};
use nongthon::survey::plain::NotPlain;
use nongthon::verdicts_only::has_one_twice;

/// Three rows and many, so that some communes lie in several blocks and others with their neighbours in one.
const ROWS: [usize; 4] = [3, 40, 3, 17];
/// The rows that tell a separator, at least; less than a commune with many rows has.
const BLOCKS: [usize; 4] = [700, 701, 1024, 4000];

/// Codes of yes or no, each of which a commune gives once.
fn codes() -> Vec<String> {
    let preparation = preparation(None);
    let one = survey(&[
        "An Phú;tỉnh;Hà Giang;",
        "An Phú;ngày số liệu;31/12/2022;",
        "An Phú;7;;đạt",
    ]);
    let communes = judging(&preparation, 1).judge(|| Ok(one.as_bytes()));
    let communes = communes.expect("a plain survey");
    let codes = communes[0].codes.iter();
    let leaves = codes.filter(|(_, code)| !code.is_empty());
    leaves.map(|(_, code)| code.to_owned()).collect()
}

fn survey<R: AsRef<str>>(rows: &[R]) -> String {
    let rows: Vec<&str> = rows.iter().map(AsRef::as_ref).collect();
    format!("xã;chỉ tiêu;giá trị;tự đánh giá\n{}\n", rows.join("\n"))
}

/// The rows of many communes, one commune after another.
fn communes_in_order() -> Vec<String> {
    let codes = codes();
    let mut rows = Vec::new();
    for commune in 0..60 {
        let name = format!("Xã số {commune}");
        rows.push(format!("{name};tỉnh;Hà Giang;"));
        rows.push(format!("{name};ngày số liệu;31/12/2022;"));
        for (place, code) in codes.iter().take(ROWS[commune % ROWS.len()]).enumerate() {
            let answer = ["đạt", "chưa đạt"][(commune + place) % 2];
            rows.push(format!("{name};{code};;{answer}"));
        }
    }
    rows
}

/// By the short way the same as by the careful one, for every size of block and number of threads.
fn assert_same(rows_of_survey: &[String]) {
    let survey = survey(rows_of_survey);
    let preparation = preparation(None);
    let expected = careful(&survey, &preparation).expect("nothing is wrong");
    assert!(expected.lines().count() > 60 * 70);
    for block in BLOCKS {
        for threads in [1, 2, 4] {
            let judging = judging(&preparation, threads).with_block(block);
            let communes = judging.judge(|| Ok(survey.as_bytes()));
            let communes = communes.expect("a plain survey");
            assert!(!has_one_twice(&communes, threads));
            let short = rows(&communes, threads);
            assert!(short == expected, "blocks of {block}, {threads} threads");
        }
    }
}

#[test]
fn communes_lie_across_the_borders_of_blocks() {
    assert_same(&communes_in_order());
}

#[test]
fn rows_that_come_back_blocks_later_belong_to_their_commune() {
    let mut rows = communes_in_order();
    let late = rows.remove(4);
    rows.push(late);
    let later = rows.remove(20);
    rows.insert(rows.len() / 2, later);
    assert_same(&rows);
}

#[test]
fn what_is_not_plain_is_seen_in_whichever_block_it_stands() {
    let preparation = preparation(None);
    let rows = communes_in_order();
    for place in [0, 700, rows.len() - 1] {
        let mut rows = rows.clone();
        rows[place] = rows[place].replace("Xã số", "Xã\u{200b} số");
        let survey = survey(&rows);
        for threads in [1, 2, 4] {
            let judging = judging(&preparation, threads).with_block(1024);
            let judged = judging.judge(|| Ok(survey.as_bytes()));
            assert_eq!(judged.err(), Some(NotPlain::Content), "row {place}");
        }
    }
}

/// Two names of one place are two communes of a file, and yet one that stands twice.
#[test]
fn a_commune_that_stands_twice_is_found_among_many() {
    let preparation = preparation(None);
    let mut rows = communes_in_order();
    let twin = |row: &str| row.replace("Xã số 7;", "Số 7;");
    let twins: Vec<String> = rows.iter().map(|row| twin(row)).collect();
    let twins = twins.into_iter().filter(|row| row.starts_with("Số 7;"));
    rows.extend(twins.collect::<Vec<String>>());
    let survey = survey(&rows);
    for threads in [1, 2] {
        let communes = judging(&preparation, threads).judge(|| Ok(survey.as_bytes()));
        let communes = communes.expect("a plain survey");
        assert_eq!(communes.len(), 61);
        assert!(has_one_twice(&communes, threads));
    }
}
