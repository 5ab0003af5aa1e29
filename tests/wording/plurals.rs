//! What is shown as one is told in the singular, whatever kind of number it is.

use nongthon::diagnostic::Message;
use nongthon::number::{Number, Percent};
use nongthon::wording::{Language, Wording};

fn told(message: Message) -> String {
    Wording::new(Language::English).say(&message)
}

#[test]
fn numbers_and_percentages() {
    let number = |text: &str| Number::from_plain(text).unwrap();
    for (text, expected) in [
        ("1", "1 percentage point"),
        ("1.00", "1 percentage point"),
        ("0", "0 percentage points"),
        ("1.5", "1.5 percentage points"),
        ("21", "21 percentage points"),
        ("1000", "1,000 percentage points"),
    ] {
        let given = Percent::given(number(text));
        for message in [
            Message::new("distance-points-missing").with("percent", number(text)),
            Message::new("distance-points-missing").with("percent", given),
        ] {
            assert_eq!(told(message), format!("{expected} from the target"));
        }
    }
}

#[test]
fn counts() {
    let cells = |count: usize| {
        let message = Message::new("what-if-changes").with("count", count);
        told(message.with("changes", "x"))
    };
    assert_eq!(cells(1), "With one cell changed: x.");
    assert_eq!(cells(2), "With 2 cells changed: x.");
}
