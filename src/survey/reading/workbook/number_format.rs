//! What a number format makes of a number: a percentage, a day, a time, so many decimals.
//!
//! Format codes are those of ECMA-376 part 1, 18.8.30 and 18.8.31; BIFF uses the same.

/// What kind of thing a number is shown as.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Kind {
    #[default]
    Number,
    Percent,
    Day,
    Time,
}

/// How many decimals are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Decimals {
    /// So many even where they are zeros.
    pub least: u32,
    /// No more than these.
    pub most: u32,
}

impl Decimals {
    /// Always so many.
    pub fn exactly(count: u32) -> Decimals {
        Decimals {
            least: count,
            most: count,
        }
    }
}

/// How a number is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct NumberFormat {
    pub kind: Kind,
    /// The decimals that are shown; `None` shows as many as there are.
    pub decimals: Option<Decimals>,
}

impl NumberFormat {
    /// A format that every workbook has, by its number.
    pub fn built_in(id: u32) -> NumberFormat {
        let number = |kind, decimals: Option<u32>| NumberFormat {
            kind,
            decimals: decimals.map(Decimals::exactly),
        };
        match id {
            1 | 3 | 37 | 38 | 41 | 42 => number(Kind::Number, Some(0)),
            2 | 4 | 39 | 40 | 43 | 44 => number(Kind::Number, Some(2)),
            9 => number(Kind::Percent, Some(0)),
            10 => number(Kind::Percent, Some(2)),
            // 27 to 36 and 50 to 58 are the dates of East Asian languages.
            14..=17 | 22 | 27..=36 | 50..=58 => number(Kind::Day, None),
            18..=21 | 45..=47 => number(Kind::Time, None),
            _ => NumberFormat::default(),
        }
    }

    /// A format by its code, of which the first section is the one for numbers above zero.
    pub fn parse(code: &str) -> NumberFormat {
        let symbols = bare_symbols(code);
        let has = |wanted: &[char]| symbols.iter().any(|symbol| wanted.contains(symbol));
        let is_general = symbols.iter().collect::<String>().contains("general");
        let kind = if is_general {
            Kind::Number
        } else if has(&['%']) {
            Kind::Percent
        } else if has(&['d', 'y']) || (has(&['m']) && !has(&['h', 's'])) {
            Kind::Day
        } else if has(&['h', 's']) {
            Kind::Time
        } else {
            Kind::Number
        };
        let is_plain = !is_general && !has(&['/', 'e', '@']) && has(&['0', '#', '?']);
        let counts = matches!(kind, Kind::Number | Kind::Percent) && is_plain;
        let decimals = |places: &[char]| {
            let behind_mark = symbols.iter().skip_while(|symbol| **symbol != '.');
            let shown = behind_mark.filter(|symbol| places.contains(symbol)).count();
            u32::try_from(shown).unwrap_or(u32::MAX)
        };
        NumberFormat {
            kind,
            decimals: counts.then(|| Decimals {
                // The others leave out zeros at the end.
                least: decimals(&['0']),
                most: decimals(&['0', '#', '?']),
            }),
        }
    }
}

/// The symbols of the first section that say something, in lower case: no quoted or escaped text, no
/// colours, conditions and currencies. Elapsed time, `[h]`, says what `h` does.
fn bare_symbols(code: &str) -> Vec<char> {
    let mut bare = Vec::new();
    let mut symbols = code.chars();
    while let Some(symbol) = symbols.next() {
        match symbol {
            ';' => break,
            '"' => {
                symbols.by_ref().find(|symbol| *symbol == '"');
            }
            '\\' | '_' | '*' => {
                symbols.next();
            }
            '[' => {
                let inside: String = symbols.by_ref().take_while(|it| *it != ']').collect();
                let is_elapsed = !inside.is_empty()
                    && inside
                        .chars()
                        .all(|it| matches!(it, 'h' | 'H' | 'm' | 'M' | 's' | 'S'));
                if is_elapsed {
                    bare.push('h');
                }
            }
            _ => bare.extend(symbol.to_lowercase()),
        }
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::{Kind, NumberFormat};

    #[test]
    fn codes_tell_what_is_shown() {
        let parse = |code| {
            let format = NumberFormat::parse(code);
            let decimals = format.decimals;
            (format.kind, decimals.map(|it| (it.least, it.most)))
        };
        assert_eq!(parse("General"), (Kind::Number, None));
        assert_eq!(parse("0.00"), (Kind::Number, Some((2, 2))));
        assert_eq!(parse("#,##0"), (Kind::Number, Some((0, 0))));
        assert_eq!(parse("0.0%"), (Kind::Percent, Some((1, 1))));
        assert_eq!(parse("0.0##%"), (Kind::Percent, Some((1, 3))));
        assert_eq!(parse("#,##0.???"), (Kind::Number, Some((0, 3))));
        assert_eq!(parse("0%;[Red]-0.00%"), (Kind::Percent, Some((0, 0))));
        assert_eq!(parse("0.0\"%\""), (Kind::Number, Some((1, 1))));
        assert_eq!(parse("0\\%"), (Kind::Number, Some((0, 0))));
        assert_eq!(parse("[$-1042A]dd/mm/yyyy"), (Kind::Day, None));
        assert_eq!(parse("d-mmm"), (Kind::Day, None));
        assert_eq!(parse("mmm\\-yy"), (Kind::Day, None));
        assert_eq!(parse("\"ngày \"dd\" tháng \"mm"), (Kind::Day, None));
        assert_eq!(parse("h:mm AM/PM"), (Kind::Time, None));
        assert_eq!(parse("[h]:mm:ss"), (Kind::Time, None));
        assert_eq!(parse("dd/mm/yyyy h:mm"), (Kind::Day, None));
        assert_eq!(parse("#,##0\\ \"người\""), (Kind::Number, Some((0, 0))));
        assert_eq!(parse("[Red][<70]0.0;0.0"), (Kind::Number, Some((1, 1))));
        assert_eq!(
            parse("_-* #,##0.00\\ \"₫\"_-"),
            (Kind::Number, Some((2, 2)))
        );
        assert_eq!(parse("0.00E+00"), (Kind::Number, None));
        assert_eq!(parse("@"), (Kind::Number, None));
    }
}
