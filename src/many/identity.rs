//! What tells a commune from others, in as little memory as it takes.

use crate::render::CommuneNames;
use crate::rules::Locality;

/// The names of a commune and of where it lies.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KeptIdentity {
    /// Province, district, code and name; what is not known is empty.
    text: Box<str>,
    /// Where each but the last ends.
    ends: [u32; 3],
}

impl KeptIdentity {
    /// Of a commune that lies there.
    pub fn of(locality: &Locality) -> KeptIdentity {
        let place = [&locality.province, &locality.district, &locality.code];
        let mut text = String::new();
        let ends = place.map(|name| {
            text.push_str(name.as_deref().unwrap_or_default());
            u32::try_from(text.len()).unwrap_or(u32::MAX)
        });
        text.push_str(locality.commune.as_deref().unwrap_or_default());
        KeptIdentity {
            text: text.into(),
            ends,
        }
    }

    /// The names.
    pub fn names(&self) -> CommuneNames<'_> {
        let [province, district, code] = self.ends.map(|end| end as usize);
        let name = |from: usize, to: usize| self.text.get(from..to).filter(|it| !it.is_empty());
        CommuneNames {
            province: name(0, province),
            district: name(province, district),
            code: name(district, code),
            name: self.text.get(code..).unwrap_or_default(),
        }
    }
}
