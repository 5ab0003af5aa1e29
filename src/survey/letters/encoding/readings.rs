//! The same texts read by each of the old encodings, for a person to see which is right.

use super::Encoding;
use crate::text::visible;

/// A few texts in a row, by the encoding that they were read by.
pub(in crate::survey) struct Readings {
    pub windows: String,
    pub tcvn: String,
    pub vni: String,
}

impl Readings {
    /// Reads the samples each way.
    pub fn of<S: Copy>(samples: &[S], read: impl Fn(Encoding, S) -> String) -> Readings {
        let read_as = |encoding| {
            let texts = samples
                .iter()
                .map(|sample| visible(&read(encoding, *sample)));
            texts.collect::<Vec<String>>().join(" | ")
        };
        Readings {
            windows: read_as(Encoding::Windows1258),
            tcvn: read_as(Encoding::Tcvn3),
            vni: read_as(Encoding::Vni),
        }
    }
}
