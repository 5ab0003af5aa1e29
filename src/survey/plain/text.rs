//! Texts that mean what they look like.

use super::NotPlain;
use crate::survey::letters::are_sound;
use crate::survey::reading::is_suspicious;

/// That nothing in the text of a cell would be repaired, and that no old font was used to type it.
///
/// # Errors
/// The careful reader makes something else of it.
pub(super) fn check_text(text: &str) -> Result<(), NotPlain> {
    if are_sound(text) && !is_suspicious(text) {
        Ok(())
    } else {
        Err(NotPlain::Content)
    }
}
