//! Numbers and units as people write them: what settles the marks, what is converted, and what is
//! asked back.

use crate::support::*;
use nongthon::assess::{Strictness, assess};
use nongthon::number::{Notation, Number, Reading, WrittenNumber};
use nongthon::pipeline::{Preparation, prepare_file};
use nongthon::rules::{Library, RuleFiles};
use proptest::prelude::*;
use rust_decimal::Decimal;

/// The numerator of 2.1 (km), or the code of the first problem, in a survey with these other rows.
fn kilometres(cell: &str, other_rows: &str, numbers: Option<Notation>) -> String {
    read_number("2.1", cell, other_rows, numbers)
}

fn read_number(code: &str, cell: &str, other_rows: &str, numbers: Option<Notation>) -> String {
    let (row, whole) = match code {
        "10" => (format!("10;;;{cell};\n"), ""),
        _ => (format!("{code};{cell};9000000;;\n"), "9000000"),
    };
    let survey = format!(
        "chỉ tiêu;tử số;mẫu số;giá trị;số công bố\ntỉnh;;;Lạng Sơn;\nngày số liệu;;;31.12.2022;\n\
         {row}{other_rows}"
    );
    let mut preparation = Preparation::default();
    preparation.reading.numbers = numbers;
    let (library, _) = Library::load(&RuleFiles::default());
    let library = library.expect("the shipped rules load");
    let (cases, diagnostics) =
        prepare_file("survey.csv", survey.as_bytes(), &library, &preparation);
    if diagnostics.has_errors() {
        return diagnostics.iter().next().unwrap().code.name().to_owned();
    }
    let assessment = assess(&cases[0].rules, &cases[0].survey, Strictness::default());
    let observation = indicator(&assessment, code).observation.unwrap();
    match &observation.numerator {
        Some(entry) if !whole.is_empty() => entry.value.normalized().to_string(),
        _ => match observation.value.as_ref().unwrap().value {
            nongthon::survey::Value::Amount(amount) => amount.normalized().to_string(),
            ref other => panic!("{other:?}"),
        },
    }
}

// ------------------------------------------------------------------------ marks

#[test]
fn a_number_that_can_be_read_in_two_ways_is_asked_about_where_nothing_settles_it() {
    for cell in ["6.680", "6,680", "13.125"] {
        assert_eq!(kilometres(cell, "", None), "ambiguous-number", "{cell}");
    }
    // Whole people, days, codes and stored facts show nothing of how kilometres are written.
    let others = "12.1;1.520;2.162;;\nmã xã;;;06.15;\nsố hộ;;;1 520;\n";
    assert_eq!(kilometres("6.680", others, None), "ambiguous-number");
}

#[test]
fn the_clear_numbers_of_the_file_settle_those_that_are_not() {
    for (clear, points, commas) in [
        // Decimals that are not three, both marks, and a mark that stands twice.
        ("2.2;7,87;14,8;;\n", "6680", "6.68"),
        ("2.2;1;3.671,67;;\n", "6680", "6.68"),
        ("12.1;1;1.234.567;;\n", "6680", "6.68"),
        ("9.2;1;3;;33,3\n", "6680", "6.68"),
        ("số hộ;;;1.234.567;\n", "6680", "6.68"),
        ("2.2;7.87;14.8;;\n", "6.68", "6680"),
        ("2.2;1;3,671.67;;\n", "6.68", "6680"),
        ("12.1;1;1,234,567;;\n", "6.68", "6680"),
        ("2.2;0.125;1 000.5;;\n", "6.68", "6680"),
    ] {
        assert_eq!(kilometres("6.680", clear, None), points, "{clear}");
        assert_eq!(kilometres("6,680", clear, None), commas, "{clear}");
    }
}

#[test]
fn a_file_that_writes_both_ways_settles_nothing_but_keeps_what_is_clear() {
    let both = "2.2;7,87;14.8;;\n";
    assert_eq!(kilometres("6.680", both, None), "ambiguous-number");
    assert_eq!(kilometres("7,5", both, None), "7.5");
    assert_eq!(kilometres("7.5", both, None), "7.5");
    // People are whole, whatever the rest of the file looks like.
    for others in ["", "2.2;7,87;14,8;;\n", "2.2;7.87;14.8;;\n", both] {
        assert_eq!(read_number("12.1", "1.520", others, None), "1520");
        assert_eq!(read_number("12.1", "1,520", others, None), "1520");
        assert_eq!(
            read_number("12.1", "6,5 người", others, None),
            "finer-than-unit"
        );
    }
}

#[test]
fn what_is_declared_goes_before_everything_and_is_held_to() {
    let (vi, en) = (Some(Notation::VIETNAMESE), Some(Notation::ENGLISH));
    assert_eq!(kilometres("6.680", "2.2;7,87;14,8;;\n", vi), "6680");
    assert_eq!(kilometres("6,680", "", vi), "6.68");
    assert_eq!(kilometres("6.680", "", en), "6.68");
    assert_eq!(kilometres("1,520.5", "", en), "1520.5");
    assert_eq!(kilometres("1.520,5", "", vi), "1520.5");
    for cell in ["7.6", "1,520.5", "1,234,567", "0.125", "1 520.5", "6.68 m"] {
        assert_eq!(kilometres(cell, "", vi), "other-notation", "{cell}");
    }
    for cell in ["7,6", "1.520,5", "1.234.567"] {
        assert_eq!(kilometres(cell, "", en), "other-notation", "{cell}");
    }
    assert_eq!(read_number("12.1", "1.520", "", en), "finer-than-unit");
}

#[test]
fn spaces_of_every_width_group_thousands() {
    for space in [' ', '\u{a0}', '\u{202f}', '\u{2009}', '\u{2007}'] {
        let cell = format!("1{space}520");
        assert_eq!(kilometres(&cell, "", None), "1520", "{space:?}");
        let cell = format!("1{space}520,125{space}km");
        assert_eq!(kilometres(&cell, "", None), "1520.125", "{space:?}");
    }
}

/// Groups the digits of a whole number in threes.
fn grouped(whole: u64, mark: char) -> String {
    let digits: Vec<char> = whole.to_string().chars().rev().collect();
    let groups: Vec<String> = digits.chunks(3).map(|it| it.iter().collect()).collect();
    groups.join(&mark.to_string()).chars().rev().collect()
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn what_one_notation_writes_is_read_back_in_it(
        whole in 0_u64..=999_999_999_999,
        decimals in "[0-9]{0,6}",
        vietnamese in any::<bool>(),
        together in any::<bool>(),
    ) {
        let (point, comma) = if vietnamese { ('.', ',') } else { (',', '.') };
        let mut text = if together { whole.to_string() } else { grouped(whole, point) };
        let mut plain = whole.to_string();
        if !decimals.is_empty() {
            text = format!("{text}{comma}{decimals}");
            plain = format!("{plain}.{decimals}");
        }
        let meant = Number::from_plain(&plain).unwrap();
        let written = WrittenNumber::parse(&text).unwrap();
        let own = if vietnamese { Notation::VIETNAMESE } else { Notation::ENGLISH };
        match written.reading {
            Reading::Clear(number) => {
                prop_assert_eq!(number, meant, "{}", text);
                prop_assert!(written.notation.is_none_or(|shown| shown == own), "{}", text);
                // A number with marks that is clear shows whose marks they are.
                prop_assert_eq!(written.notation.is_some(), text.contains(['.', ',']), "{}", text);
            }
            Reading::Ambiguous { mark, grouped, decimal } => {
                let read = if mark == point { grouped } else { decimal };
                prop_assert_eq!(read, meant, "{}", text);
                prop_assert_eq!(written.notation, None, "{}", text);
                prop_assert_eq!(text.matches(['.', ',']).count(), 1, "{}", text);
            }
        }
    }

    // ------------------------------------------------------------------------ units

    #[test]
    fn metres_are_exactly_thousandths_of_kilometres(metres in 0_u64..9_000_000_000) {
        let km = format!("{}.{:03}", metres / 1000, metres % 1000);
        let km = Number::from_plain(&km).unwrap().normalized().to_string();
        for cell in [format!("{metres} m"), format!("{metres}mét"), grouped(metres, '.') + "m"] {
            prop_assert_eq!(kilometres(&cell, "", None), km.clone(), "{}", cell);
        }
    }

    #[test]
    fn products_are_exact_or_refused(one in number(), other in number()) {
        let product = i128::from(one.millionths()) * i128::from(other.millionths());
        let exact = product % 1_000_000 == 0 && product / 1_000_000 < 10_i128.pow(18);
        match one.checked_mul(other) {
            None => prop_assert!(!exact, "{} times {}", one, other),
            Some(number) => {
                prop_assert!(exact);
                prop_assert_eq!(i128::from(number.millionths()) * 1_000_000, product);
            }
        }
    }
}

fn number() -> impl Strategy<Value = Number> {
    let sizes = prop_oneof![0_i128..2_000_000_000, 0_i128..10_i128.pow(18)];
    (sizes, 0_u32..=6).prop_map(|(size, zeros)| {
        let factor = 10_i128.pow(zeros);
        Number::from_millionths(size / factor * factor).unwrap()
    })
}

#[test]
fn units_that_the_rules_declare_are_converted_and_others_are_not() {
    for (code, cell, read) in [
        ("2.1", "6.680m", "6.68"),
        ("2.1", "6680 m", "6.68"),
        ("2.1", "6,68km", "6.68"),
        ("2.1", "6,5 m", "finer-than-unit"),
        ("2.1", "6680 dặm", "other-unit"),
        ("2.1", "6 km2", "other-unit"),
        ("3.1", "12.500 m2", "1.25"),
        ("3.1", "12.500 m²", "1.25"),
        ("3.1", "2 km²", "200"),
        ("3.1", "999999999999 km2", "too-many-digits"),
        ("17.6", "5 tạ", "0.5"),
        ("17.6", "1.250 kg", "1.25"),
        ("10", "38,6 triệu", "38.6"),
        ("10", "38,6tr", "38.6"),
        ("10", "38,6 triệu đồng/người", "38.6"),
        ("10", "38.600.000 đồng", "38.6"),
        ("10", "38.600 nghìn đồng", "38.6"),
        ("10", "38.600.000,5 đồng", "finer-than-unit"),
        ("10", "38,6 tri", "other-unit"),
        ("9.2", "608 hộ", "608"),
        ("9.2", "608 người", "other-unit"),
    ] {
        assert_eq!(read_number(code, cell, "", None), read, "{code} {cell}");
    }
}

// ------------------------------------------------------------------------ the decimals beneath

/// What the library of decimals does silently, and what this program does in its place.
#[test]
fn nothing_is_rounded_silently_where_the_decimal_library_would() {
    // Reading a number of 30 digits.
    let long = "1.23456789012345678901234567890";
    let rounded: Decimal = long.parse().unwrap();
    assert_ne!(rounded.to_string(), long);
    assert!(Number::from_plain(long).is_err());
    assert!(WrittenNumber::parse(long).is_err());
    assert_eq!(kilometres(long, "", None), "too-many-digits");

    // Multiplying past 28 digits.
    let factor: Decimal = "1234567890123456.789".parse().unwrap();
    let product = factor.checked_mul("0.12345678901234567".parse().unwrap());
    assert!(product.unwrap().scale() < 20, "not all decimals are kept");
    let tiny = Number::from_plain("0.000001").unwrap();
    assert_eq!(tiny.checked_mul(tiny), None);
    let huge = Number::from_plain("999999999999").unwrap();
    assert_eq!(huge.checked_mul(huge), None);

    // Rounding halves to the even digit.
    let half: Decimal = "0.125".parse().unwrap();
    assert_eq!(half.round_dp(2).to_string(), "0.12");
    let share = share("125", "100000");
    let shown = nongthon::number::Percent::rounded(share, 2);
    assert_eq!(shown.to_string(), "0.13");

    // A decimal point where a thousand was meant.
    assert_eq!("1.520".parse::<Decimal>().unwrap(), Decimal::new(152, 2));
    assert_eq!(read_number("12.1", "1.520", "", None), "1520");
}

fn share(numerator: &str, denominator: &str) -> nongthon::number::Share {
    let number = |text| Number::from_plain(text).unwrap();
    nongthon::number::Share::new(number(numerator), number(denominator)).unwrap()
}
