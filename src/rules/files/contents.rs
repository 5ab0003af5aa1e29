//! What a rule file holds, one after the other.

use super::book::{
    BookCriterion, BookIndicator, BookTarget, Level, Overlay, RuleBook, Span, VariesBy,
};
use crate::diagnostic::SpanPlace;
use crate::text::Text;

impl RuleBook {
    /// The criteria, then the conditions of recognition.
    pub fn groups(&self) -> impl Iterator<Item = &BookCriterion> {
        self.criteria.iter().chain(&self.recognition)
    }

    /// All versions of all indicators of criteria, in the order of the file.
    pub fn indicators(&self) -> impl Iterator<Item = &BookIndicator> {
        let criteria = self.criteria.iter();
        criteria.flat_map(|criterion| &criterion.indicators)
    }

    /// Every target, with the code of the indicator, condition or part that it is for.
    pub fn targets(&self) -> impl Iterator<Item = (&Text, &BookTarget)> {
        let all = self.groups().flat_map(|group| &group.indicators);
        let leaves = all.flat_map(BookIndicator::leaves);
        leaves.flat_map(|leaf| leaf.targets.iter().map(move |target| (&leaf.code, target)))
    }

    /// Every version of every indicator and condition, each followed by its parts.
    pub fn indicators_and_parts(&self) -> impl Iterator<Item = &BookIndicator> {
        let all = self.groups().flat_map(|group| &group.indicators);
        all.flat_map(|indicator| std::iter::once(indicator).chain(&indicator.parts))
    }

    /// The regions or groups in which communes of a province may lie: its region, where the set varies
    /// by that and it is known, and otherwise any. A province lies in no group of communes.
    pub fn levels_of_province(&self, region: Option<&str>) -> impl Iterator<Item = &Level> {
        let region = region.filter(|_| self.vocabulary.varies_by == VariesBy::Region);
        let levels = self.vocabulary.levels.iter();
        levels.filter(move |level| region.is_none_or(|region| level.code == region))
    }

    /// A place in the file it was read from.
    pub fn place(&self, span: &Span) -> SpanPlace {
        SpanPlace::new(&self.source, span)
    }
}

impl Overlay {
    /// Every target, with the code of the indicator or part that it is for.
    pub fn targets(&self) -> impl Iterator<Item = (&Text, &BookTarget)> {
        self.changes.iter().flat_map(|change| {
            let own = change.targets.iter().map(|target| (&change.code, target));
            let parts = change.parts.iter();
            own.chain(
                parts.flat_map(|part| part.targets.iter().map(move |target| (&part.code, target))),
            )
        })
    }

    /// A place in the file it was read from.
    pub fn place(&self, span: &Span) -> SpanPlace {
        SpanPlace::new(&self.source, span)
    }
}
