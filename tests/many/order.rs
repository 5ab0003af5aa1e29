//! Rows of a commune together or scattered over the file, read by one thread or two: the same verdicts.

use crate::support::*;

const COMMUNES: usize = 700;

/// A survey of many communes, their rows together: several blocks of the reader.
fn rows_together() -> Vec<String> {
    let facts = [
        "tỉnh;;;Lạng Sơn",
        "huyện;;;Văn Quan",
        "ngày số liệu;;;31/12/2022",
    ];
    let evidence = "biên bản nghiệm thu và hồ sơ thanh toán ".repeat(30);
    let commune = |number: usize| {
        let facts = facts.map(|fact| format!("Xã số {number};{fact};;"));
        let code = format!("Xã số {number};mã xã;;;{number:05};;");
        let share = format!("Xã số {number};12.1;{};2162;;;{evidence}", 1200 + number);
        let answer = format!("Xã số {number};7;;;;đạt;");
        facts.into_iter().chain([code, share, answer])
    };
    (0..COMMUNES).flat_map(commune).collect()
}

const HEADER: &str = "xã;chỉ tiêu;tử số;mẫu số;giá trị;tự đánh giá;minh chứng";

fn survey(rows: &[String]) -> String {
    format!("{HEADER}\n{}\n", rows.join("\n"))
}

/// The rows in an order that looks random, each commune's first row where the communes' order has it.
fn scattered(rows: &[String]) -> Vec<String> {
    let rows_of_commune = rows.len() / COMMUNES;
    let (mut firsts, mut others) = (Vec::new(), Vec::new());
    for (index, row) in rows.iter().enumerate() {
        let place = if index % rows_of_commune == 0 {
            &mut firsts
        } else {
            &mut others
        };
        place.push(row.clone());
    }
    let count = others.len();
    firsts.extend((0..count).map(|index| others[index * 1609 % count].clone()));
    firsts
}

fn verdicts(survey: &str, arguments: &[&str]) -> String {
    let folder = folder(&[("nhieu-xa.csv", survey)]);
    let path = folder.path().join("nhieu-xa.csv");
    let mut all = vec!["assess", path.to_str().unwrap(), "--verdicts"];
    all.extend(arguments);
    succeed(&all)
}

#[test]
fn threads_and_order_of_rows_change_nothing() {
    let rows = rows_together();
    let together = survey(&rows);
    assert!(together.len() > 3 << 18, "several blocks");
    let expected = verdicts(&together, &["--threads", "1"]);
    // A heading, then the commune, 19 criteria and their indicators.
    assert!(expected.lines().count() > COMMUNES * 70);
    assert_eq!(verdicts(&together, &["--threads", "2"]), expected);
    let scattered = survey(&scattered(&rows));
    assert_ne!(scattered, together);
    assert_eq!(verdicts(&scattered, &["--threads", "1"]), expected);
    assert_eq!(verdicts(&scattered, &["--threads", "2"]), expected);
}

/// One row that stands away from its commune's others.
#[test]
fn a_straggler_at_the_end_belongs_to_its_commune() {
    let mut rows = rows_together();
    let expected = verdicts(&survey(&rows), &[]);
    let straggler = rows.remove(4);
    rows.push(straggler);
    assert_eq!(verdicts(&survey(&rows), &[]), expected);
}

#[test]
fn a_name_spelled_otherwise_is_still_the_same_commune() {
    let mut rows = rows_together();
    let expected = verdicts(&survey(&rows), &[]);
    let last = rows.len() - 1;
    rows[4] = rows[4].replacen("Xã số", "XÃ SỐ", 1);
    rows[last] = rows[last].replacen("Xã số", "Xa so", 1);
    assert_eq!(verdicts(&survey(&rows), &[]), expected);
}

/// Whether 1,234 km are thousands only the rest of the file tells, wherever that stands.
#[test]
fn a_number_waits_for_what_the_rest_of_the_file_shows() {
    let mut rows = rows_together();
    rows[4] = "Xã số 0;2.1;1,234;2,500;;;".to_owned();
    let last = rows.len() - 2;
    rows[last] = rows[last].replace(";2162;", ";2.162,0;");
    let text = verdicts(&survey(&rows), &["--csv-dialect", "plain"]);
    let row = text.lines().find(|line| line.contains("Xã số 0,2,2.1,"));
    assert!(
        row.is_some(),
        "{:?}",
        text.lines().take(20).collect::<Vec<_>>()
    );
}
