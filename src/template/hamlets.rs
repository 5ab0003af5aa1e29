//! The hamlets that a template has rows for.

use crate::diagnostic::message;
use crate::folded::folded;
use crate::text::visible;
use crate::wording::Wording;
use std::str::FromStr;

/// More hamlets than this no commune has; the number is a slip.
const MOST_HAMLETS: usize = 200;

/// Hamlets by name, or only how many there are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Hamlets {
    /// Their names.
    Named(Vec<String>),
    /// How many there are; whoever fills in the survey gives the names.
    Counted(usize),
}

/// A text that names no hamlets.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UnusableHamlets;

impl Default for Hamlets {
    fn default() -> Hamlets {
        Hamlets::Named(Vec::new())
    }
}

impl FromStr for Hamlets {
    type Err = UnusableHamlets;

    /// Names separated by commas, each once, or a number.
    fn from_str(text: &str) -> Result<Hamlets, UnusableHamlets> {
        if let Ok(count) = text.trim().parse::<usize>() {
            let usable = (1..=MOST_HAMLETS).contains(&count);
            return usable
                .then_some(Hamlets::Counted(count))
                .ok_or(UnusableHamlets);
        }
        let names: Vec<String> = text.split([',', ';']).map(visible).collect();
        let keys: Vec<String> = names.iter().map(|name| folded(name)).collect();
        let is_usable = |index: usize| {
            let key = &keys[index];
            !key.is_empty() && !keys[..index].contains(key)
        };
        let usable = names.len() <= MOST_HAMLETS && (0..names.len()).all(is_usable);
        usable
            .then_some(Hamlets::Named(names))
            .ok_or(UnusableHamlets)
    }
}

impl std::fmt::Display for UnusableHamlets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(self, f)
    }
}

impl std::error::Error for UnusableHamlets {}

impl Hamlets {
    /// A name for each, and whether the names are final.
    pub(super) fn names(&self, wording: &Wording) -> (Vec<String>, bool) {
        match self {
            Hamlets::Named(names) => (names.clone(), true),
            Hamlets::Counted(count) => {
                let name = |number| wording.say(&message!("template-hamlet", number = number));
                ((1..=*count).map(name).collect(), false)
            }
        }
    }
}
