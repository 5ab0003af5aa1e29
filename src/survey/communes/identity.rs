//! Which surveys are about one commune.

use crate::rules::{folded_place, folded_province};
use crate::survey::questionnaire::Facts;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// What tells a commune from others, however it is spelled: its code, and where it lies.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct CommuneIdentity {
    code: Option<String>,
    province: Option<String>,
    district: Option<String>,
    name: Option<String>,
}

impl CommuneIdentity {
    /// Of a commune by its name and facts.
    pub fn of(commune: &str, facts: &Facts) -> CommuneIdentity {
        let province = facts.province.as_ref().map(|entry| entry.value.as_str());
        let district = facts.district.as_deref();
        CommuneIdentity::new(facts.code.as_deref(), province, district, Some(commune))
    }

    /// Of what is known of a commune.
    pub fn new(
        code: Option<&str>,
        province: Option<&str>,
        district: Option<&str>,
        name: Option<&str>,
    ) -> CommuneIdentity {
        CommuneIdentity {
            code: code.map(bare_code),
            province: province.map(folded_province),
            district: district.map(folded_place),
            name: name.map(folded_place),
        }
    }

    /// The same commune as if it lay in a province of this name.
    #[must_use]
    pub fn in_province(self, name: &str) -> CommuneIdentity {
        CommuneIdentity {
            province: Some(folded_province(name)),
            ..self
        }
    }

    /// Whether both are certainly one commune: by their codes where both have one, else by
    /// province, district and name. Names repeat, so a name without its province is not enough.
    pub fn is(&self, other: &CommuneIdentity) -> bool {
        self.same_code(other).unwrap_or_else(|| {
            self.province.is_some()
                && self.name.is_some()
                && (&self.province, &self.district, &self.name)
                    == (&other.province, &other.district, &other.name)
        })
    }

    /// Numbers of which two identities share one where both certainly are one commune, and others very
    /// seldom.
    pub fn marks(&self) -> impl Iterator<Item = u64> + use<> {
        let mark = |what: &dyn Fn(&mut DefaultHasher)| {
            let mut hasher = DefaultHasher::new();
            what(&mut hasher);
            hasher.finish()
        };
        let code = self.code.as_ref();
        let code = code.map(|code| mark(&|hasher| code.hash(hasher)));
        let name = self.province.as_ref().zip(self.name.as_ref());
        let name = name.map(|name| mark(&|hasher| (name, &self.district).hash(hasher)));
        code.into_iter().chain(name)
    }

    /// Whether both may be one commune: nothing that is known of both contradicts it, and either
    /// their codes or their names agree.
    pub fn may_be(&self, other: &CommuneIdentity) -> bool {
        let agree = |one: &Option<String>, other: &Option<String>| {
            one.as_ref()
                .zip(other.as_ref())
                .is_none_or(|(one, other)| one == other)
        };
        self.same_code(other).unwrap_or_else(|| {
            self.name.is_some()
                && self.name == other.name
                && agree(&self.district, &other.district)
                && agree(&self.province, &other.province)
        })
    }

    /// Whether somebody who names it so means it: by its code, or by its name.
    pub fn is_called(&self, wanted: &str) -> bool {
        self.code.as_ref() == Some(&bare_code(wanted))
            || self.name.as_ref() == Some(&folded_place(wanted))
    }

    /// Whether the codes are the same; `None` where either is not known.
    fn same_code(&self, other: &CommuneIdentity) -> Option<bool> {
        Some(self.code.as_ref()? == other.code.as_ref()?)
    }
}

/// Spreadsheets lose the zeros that codes begin with.
fn bare_code(code: &str) -> String {
    let folded = crate::folded::folded(code);
    match folded.trim_start_matches('0') {
        "" => folded,
        bare => bare.to_owned(),
    }
}

/// Communes in their order, found again by what identifies them.
#[derive(Debug, Default)]
pub struct CommuneRegister {
    identities: Vec<CommuneIdentity>,
    by_code: BTreeMap<String, Vec<usize>>,
    by_name: BTreeMap<String, Vec<usize>>,
}

impl CommuneRegister {
    /// Adds a commune behind the others.
    pub fn add(&mut self, identity: CommuneIdentity) {
        let position = self.identities.len();
        let enter = |map: &mut BTreeMap<String, Vec<usize>>, key: &Option<String>| {
            if let Some(key) = key {
                map.entry(key.clone()).or_default().push(position);
            }
        };
        enter(&mut self.by_code, &identity.code);
        enter(&mut self.by_name, &identity.name);
        self.identities.push(identity);
    }

    /// The positions of those that certainly are this commune, in order.
    pub fn same_as(&self, identity: &CommuneIdentity) -> Vec<usize> {
        self.found(identity, CommuneIdentity::is)
    }

    /// The positions of those that may be this commune, in order.
    pub fn maybe_same_as(&self, identity: &CommuneIdentity) -> Vec<usize> {
        self.found(identity, CommuneIdentity::may_be)
    }

    /// The positions of the others that certainly are the commune at this one, in order.
    pub fn others(&self, position: usize) -> Vec<usize> {
        let Some(identity) = self.identities.get(position) else {
            return Vec::new();
        };
        let mut others = self.same_as(identity);
        others.retain(|other| *other != position);
        others
    }

    fn found(
        &self,
        identity: &CommuneIdentity,
        agrees: impl Fn(&CommuneIdentity, &CommuneIdentity) -> bool,
    ) -> Vec<usize> {
        let look_up = |map: &BTreeMap<String, Vec<usize>>, key: &Option<String>| {
            let found = key.as_ref().and_then(|key| map.get(key));
            found.cloned().unwrap_or_default()
        };
        let mut found = look_up(&self.by_code, &identity.code);
        found.extend(look_up(&self.by_name, &identity.name));
        found.retain(|position| agrees(&self.identities[*position], identity));
        found.sort_unstable();
        found.dedup();
        found
    }
}

impl FromIterator<CommuneIdentity> for CommuneRegister {
    fn from_iter<I: IntoIterator<Item = CommuneIdentity>>(identities: I) -> CommuneRegister {
        let mut register = CommuneRegister::default();
        for identity in identities {
            register.add(identity);
        }
        register
    }
}
