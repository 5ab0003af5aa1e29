//! The zip archive that an `.xlsx` or `.ods` is, unpacked within bounds.

use super::failure::{Budget, Failure};
use crate::diagnostic::message;
use std::collections::HashMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// A workbook has tens of parts.
const MOST_ENTRIES: usize = 10_000;

/// An archive and where its parts stand.
pub(super) struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    /// The parts by name, without regard to capitals, as the format has it.
    parts: HashMap<String, usize>,
}

impl<'b> Package<'b> {
    /// Opens an archive.
    ///
    /// # Errors
    /// It is cut off or no archive, or has too many parts.
    pub fn open(bytes: &'b [u8]) -> Result<Package<'b>, Failure> {
        let broken = |_| Failure::broken("zip");
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
        if archive.len() > MOST_ENTRIES {
            let limit = message!("limit-parts", count = MOST_ENTRIES);
            return Err(Failure::TooLarge(limit));
        }
        let names = archive.file_names_raw().enumerate();
        let parts = names
            .map(|(index, name)| (String::from_utf8_lossy(name).to_lowercase(), index))
            .collect();
        Ok(Package { archive, parts })
    }

    /// Whether there is such a part.
    pub fn has(&self, name: &str) -> bool {
        self.parts.contains_key(&name.to_lowercase())
    }

    /// The text of a part; `None` when there is no such part.
    ///
    /// # Errors
    /// It is encrypted, spoilt, not UTF-8, or larger than may still be unpacked. What the archive
    /// says of its size is not relied on.
    pub fn text(&mut self, name: &str, budget: &mut Budget) -> Result<Option<String>, Failure> {
        let Some(index) = self.parts.get(&name.to_lowercase()) else {
            return Ok(None);
        };
        let part = self.archive.by_index(*index).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Failure::Protected,
            _ => Failure::broken(name),
        })?;
        if part.size() > budget.unpacked {
            return Err(Budget::too_much());
        }
        let mut bytes = Vec::new();
        let read = part.take(budget.unpacked + 1).read_to_end(&mut bytes);
        read.map_err(|_| Failure::broken(name))?;
        let left = budget.unpacked.checked_sub(bytes.len() as u64);
        budget.unpacked = left.ok_or_else(Budget::too_much)?;
        let text = String::from_utf8(bytes).map_err(|_| Failure::broken(name))?;
        Ok(Some(match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.to_owned(),
            None => text,
        }))
    }

    /// The text of a part that must be there.
    ///
    /// # Errors
    /// As for [`Package::text`], or there is no such part.
    pub fn needed(&mut self, name: &str, budget: &mut Budget) -> Result<String, Failure> {
        let text = self.text(name, budget)?;
        text.ok_or_else(|| Failure::broken(name))
    }
}
