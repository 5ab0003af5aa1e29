//! Checking off communes against a list of those that are expected.

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::survey::{CommuneIdentity, CommuneRegister, ListedCommune};

/// A commune that a survey of the run is about.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// Its name.
    pub name: String,
    /// What tells it from others.
    pub identity: CommuneIdentity,
    /// Where its survey begins.
    pub origin: Place,
}

/// How a run stands to a list.
#[derive(Debug, Default)]
pub struct CheckedOff {
    /// The communes of the list that no survey is about.
    pub missing: Vec<(String, Diagnostic)>,
    /// The surveys, by their position, that are about no commune of the list.
    pub unexpected: Vec<(usize, Diagnostic)>,
}

/// Checks off each commune of the list at most once: first by what certainly is the same, then by
/// what nothing contradicts.
pub fn check_off(expected: &[ListedCommune], arrivals: &[Arrival]) -> CheckedOff {
    let register: CommuneRegister = expected.iter().map(|it| it.identity.clone()).collect();
    let mut taken = vec![false; expected.len()];
    let mut open: Vec<usize> = (0..arrivals.len()).collect();
    for find in [CommuneRegister::same_as, CommuneRegister::maybe_same_as] {
        open.retain(|position| {
            let found = find(&register, &arrivals[*position].identity);
            let free = found.into_iter().find(|entry| !taken[*entry]);
            free.inspect(|entry| taken[*entry] = true).is_none()
        });
    }
    let missing = expected.iter().zip(taken).filter(|(_, taken)| !taken);
    let missing = missing.map(|(entry, _)| {
        let diagnostic =
            Diagnostic::new(Code::CommuneMissing, &entry.place).with("commune", &entry.title);
        (entry.title.clone(), diagnostic)
    });
    let unexpected = open.into_iter().map(|position| {
        let arrival = &arrivals[position];
        let diagnostic = Diagnostic::new(Code::CommuneNotExpected, arrival.origin.clone())
            .with("commune", &arrival.name);
        (position, diagnostic)
    });
    CheckedOff {
        missing: missing.collect(),
        unexpected: unexpected.collect(),
    }
}
