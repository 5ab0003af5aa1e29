//! Names of communes and districts that nobody mistakes for one another.

/// Syllables that stay apart without their accents.
const SYLLABLES: [&str; 64] = [
    "An",
    "Bình",
    "Bắc",
    "Cao",
    "Châu",
    "Chi",
    "Cẩm",
    "Cường",
    "Diên",
    "Dương",
    "Đại",
    "Đông",
    "Đức",
    "Giang",
    "Gia",
    "Hạnh",
    "Hải",
    "Hiệp",
    "Hồng",
    "Hội",
    "Hưng",
    "Khánh",
    "Kim",
    "Lạc",
    "Lập",
    "Liên",
    "Linh",
    "Lộc",
    "Long",
    "Lương",
    "Mai",
    "Minh",
    "Mỹ",
    "Nam",
    "Nghĩa",
    "Ngọc",
    "Nhơn",
    "Ninh",
    "Phong",
    "Phú",
    "Phước",
    "Quang",
    "Quý",
    "Sơn",
    "Tâm",
    "Tân",
    "Tây",
    "Thái",
    "Thắng",
    "Thịnh",
    "Thọ",
    "Thuận",
    "Tiến",
    "Trung",
    "Trường",
    "Tú",
    "Văn",
    "Hòa",
    "Vĩnh",
    "Việt",
    "Xuân",
    "Yên",
    "Lũng",
    "Khê",
];

/// The name of a commune: three syllables, and a number where those have run out.
pub fn commune(number: u64) -> String {
    let name = syllables(number, 3);
    match number / limit(3) {
        0 => name,
        round => format!("{name} {round}"),
    }
}

/// The name of a district: two syllables.
pub fn district(number: u64) -> String {
    syllables(number % limit(2), 2)
}

fn limit(count: u32) -> u64 {
    (SYLLABLES.len() as u64).pow(count)
}

fn syllables(number: u64, count: u32) -> String {
    // Neighbours differ in their first syllable, so that names do not sort as they were made.
    let mut rest = number;
    let mut name = String::new();
    for _ in 0..count {
        let length = SYLLABLES.len() as u64;
        let index = usize::try_from(rest % length).unwrap_or_default();
        rest /= length;
        if !name.is_empty() {
            name.push(' ');
        }
        name.push_str(SYLLABLES[index]);
    }
    name
}
