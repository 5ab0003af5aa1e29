//! Which rule files of a folder applied to no commune of a run, and why: a name that is misspelt or a
//! day that is wrong would leave them out without a word.

use super::Library;
use crate::diagnostic::{Arg, Code, Diagnostic, Message, Place, message};
use crate::rules::files::places::{Locality, Scope};
use crate::rules::files::shelf::OverlayMark;
use crate::text::Text;
use jiff::civil::Date;
use std::sync::atomic::{AtomicU8, Ordering};

/// How near an overlay came to applying to a commune.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Nearness {
    /// No commune lay in its province.
    Elsewhere,
    /// A commune of its province lay in another district, or was another commune.
    Nearby,
    /// A commune of its province did not say in which district it lies.
    Unplaced,
    /// A commune lay in its place, on another day or under another rule set.
    OtherTime,
    /// It applied.
    Applied,
}

/// The nearest of any commune; communes are judged side by side.
#[derive(Debug, Default)]
pub(super) struct Reach(AtomicU8);

impl Reach {
    /// Takes note of a commune.
    pub fn note(&self, nearness: Nearness) {
        self.0.fetch_max(nearness as u8, Ordering::Relaxed);
    }

    fn is(&self, nearness: Nearness) -> bool {
        self.0.load(Ordering::Relaxed) == nearness as u8
    }
}

impl Library {
    /// Takes note of where a commune lies.
    pub(super) fn note_reach(&self, locality: &Locality) {
        for shelved in &self.overlays {
            let scope = &shelved.mark.scope;
            let province = Scope {
                province: scope.province.clone(),
                ..Scope::default()
            };
            if scope.narrowness() > 0 && !scope.covers(locality) && province.covers(locality) {
                let is_silent = scope.district.is_some() && locality.district.is_none();
                shelved.reach.note(if is_silent {
                    Nearness::Unplaced
                } else {
                    Nearness::Nearby
                });
            }
        }
    }

    /// The rule files of folders that applied to no commune, where that may be a mistake: those of other
    /// provinces are not, unless none of the files applied.
    pub fn unused_overlays(&self) -> Option<Diagnostic> {
        let of_folder = |id: &Text| self.overlays.iter().find(|it| it.mark.id == *id);
        let given: Vec<_> = self.given_shelf.iter().filter_map(of_folder).collect();
        let any_applied = given.iter().any(|it| it.reach.is(Nearness::Applied));
        let unused = given.iter().filter(|it| {
            let is_elsewhere = it.reach.is(Nearness::Elsewhere);
            let is_no_news = it.reach.is(Nearness::Applied) || (is_elsewhere && any_applied);
            !is_no_news
        });
        let items: Vec<Arg> = unused
            .filter_map(|it| {
                let file = it.content()?.source.name.clone();
                let why = why(&it.reach, &it.mark);
                Some(message!("overlay-unused", file = file, why = why).into())
            })
            .collect();
        (!items.is_empty()).then(|| {
            Diagnostic::new(Code::OverlaysUnused, Place::Nowhere)
                .with("total", given.len())
                .with("count", items.len())
                .with("items", items)
        })
    }
}

fn why(reach: &Reach, mark: &OverlayMark) -> Message {
    if reach.is(Nearness::OtherTime) {
        let end = if mark.in_force.to == Date::MAX {
            "open"
        } else {
            "day"
        };
        message!(
            "overlay-unused-time",
            from = mark.in_force.from,
            to = mark.in_force.to,
            end = end,
            base = &mark.base,
        )
    } else if reach.is(Nearness::Unplaced) {
        message!("overlay-unused-unplaced")
    } else {
        message!("overlay-unused-place")
    }
}
