//! The names of communes, and in as little memory as they take.

use crate::rules::Locality;

/// The names of a commune and of where it lies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CommuneNames<'i> {
    /// The province, where it is known.
    pub province: Option<&'i str>,
    /// The district.
    pub district: Option<&'i str>,
    /// The official code.
    pub code: Option<&'i str>,
    /// The name.
    pub name: &'i str,
}

/// The same, kept while very many communes are judged.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KeptNames {
    /// Province, district, code and name; what is not known is empty.
    text: Box<str>,
    /// Where each but the last ends.
    ends: [u32; 3],
}

impl KeptNames {
    /// Of a commune that lies there.
    pub fn of(locality: &Locality) -> KeptNames {
        let place = [&locality.province, &locality.district, &locality.code];
        let mut text = String::new();
        let ends = place.map(|name| {
            text.push_str(name.as_deref().unwrap_or_default());
            u32::try_from(text.len()).unwrap_or(u32::MAX)
        });
        text.push_str(locality.commune.as_deref().unwrap_or_default());
        KeptNames {
            text: text.into(),
            ends,
        }
    }

    /// Each by itself.
    pub fn apart(&self) -> CommuneNames<'_> {
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
