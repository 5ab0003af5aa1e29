//! Communes that stand more than once.

use super::judge::JudgedCommune;
use crate::in_order::parts_in_order;
use crate::survey::{CommuneIdentity, CommuneRegister};
use std::convert::Infallible;

/// So many communes are looked at together.
const COMMUNES_AT_ONCE: usize = 1024;

/// Whether two of them are certainly one commune.
pub fn has_one_twice(communes: &[JudgedCommune], threads: usize) -> bool {
    let parts: Vec<&[JudgedCommune]> = communes.chunks(COMMUNES_AT_ONCE).collect();
    let mut marks: Vec<u64> = Vec::with_capacity(2 * communes.len());
    let Ok(()) = parts_in_order(
        threads,
        parts.len(),
        || (),
        |(), part| {
            let identities = parts[part].iter().map(identity);
            let marks = identities.flat_map(|identity| identity.marks());
            Ok::<_, Infallible>(marks.collect::<Vec<u64>>())
        },
        |more| {
            marks.extend(more);
            Ok(())
        },
    );
    marks.sort_unstable();
    let pairs = marks.windows(2).filter(|pair| pair[0] == pair[1]);
    let repeated: Vec<u64> = pairs.map(|pair| pair[0]).collect();
    // Those that share a mark are few: only they are compared.
    let mut register = CommuneRegister::default();
    !repeated.is_empty()
        && communes.iter().map(identity).any(|identity| {
            let shares_mark = identity
                .marks()
                .any(|mark| repeated.binary_search(&mark).is_ok());
            let is_known = shares_mark && !register.same_as(&identity).is_empty();
            if shares_mark {
                register.add(identity);
            }
            is_known
        })
}

fn identity(commune: &JudgedCommune) -> CommuneIdentity {
    let names = commune.names.apart();
    CommuneIdentity::new(names.code, names.province, names.district, Some(names.name))
}
