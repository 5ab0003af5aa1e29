//! Rule sets of as many criteria as a test needs, each with one indicator that is answered with đạt.

/// A set of so many criteria, with what else it is to hold.
pub fn criteria_set(count: u32, more: &str) -> String {
    let mut text = format!(
        "id = \"thu\"\ntitle = \"Bộ thử\"\nvaries_by = \"region\"\ncriteria = {count}\n\
         indicators = {count}\nin_force = {{ from = 2020-01-01, to = 2030-12-31 }}\n\
         checked_on = 2026-11-23\n\n[citation.x]\ndocument = \"Văn bản\"\n\n[unit.\"hộ\"]\nstep = 1\n"
    );
    for number in 1..=count {
        text += &format!(
            "\n[[criterion]]\ncode = \"{number}\"\ntitle = \"Tiêu chí {number}\"\n\
             [[criterion.indicator]]\ncode = \"{number}\"\ntitle = \"Chỉ tiêu {number}\"\n\
             kind = \"yes_no\"\ntarget = {{ is = \"đạt\", cite = \"x\", basis = \"text\" }}\n"
        );
    }
    text + more
}

/// The rule of Decision 18/2022, about these criteria.
pub fn withdrawal_rule(one_of: &[&str]) -> String {
    format!(
        "\n[withdrawal]\ntitle = \"Thu hồi công nhận\"\ncite = \"x\"\nbasis = \"text\"\n\
         [[withdrawal.when]]\nlost_percent = 30\none_of = {one_of:?}\n\
         [[withdrawal.when]]\nlost_percent = 50\n"
    )
}

/// A survey with an answer to every criterion: đạt unless it is among the lost, and none at all where
/// it is open.
pub fn answers(count: u32, lost: &[u32], open: &[u32]) -> String {
    let mut text = "chỉ tiêu;giá trị\nxã;Mẫu\nngày số liệu;31/12/2022\n".to_owned();
    for number in 1..=count {
        if open.contains(&number) {
            continue;
        }
        let answer = if lost.contains(&number) {
            "chưa đạt"
        } else {
            "đạt"
        };
        text += &format!("{number};{answer}\n");
    }
    text
}

/// A rule file with a record that somebody has signed the targets of these codes.
pub fn signed(file: &str, codes: &[String]) -> String {
    format!(
        "{file}\n[[signed_off]]\nby = \"Nguyễn Văn A\"\ndocument = \"Văn bản\"\ndate = 2026-11-23\n\
         codes = {codes:?}\n"
    )
}
