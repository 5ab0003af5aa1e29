//! The picture: a tile a criterion, a gauge an indicator.

use super::links::Links;
use crate::assess::Verdict;
use crate::diagnostic::message;
use crate::report::{Chart, CriterionMark, Distance, IndicatorMark};
use crate::wording::Wording;

/// The length of an axis; distances are given in its units.
const AXIS: u16 = 1000;
/// The width of the mark at the target.
const MARK: u16 = 10;

/// A criterion.
pub(super) struct Tile<'d> {
    pub mark: &'d CriterionMark,
    pub state: &'static str,
    pub link: Option<String>,
    /// A piece an indicator that counts.
    pub pieces: Vec<Piece>,
    pub farthest: Option<DistanceView<'d>>,
}

/// A stretch of an axis.
pub(super) struct Piece {
    pub at: usize,
    pub length: usize,
    pub is_met: bool,
}

/// How an indicator stands to its target.
pub(super) struct DistanceView<'d> {
    pub mark: &'d IndicatorMark,
    pub state: &'static str,
    pub link: Option<String>,
    pub text: &'d str,
    pub required: String,
    pub gauge: Gauge,
}

/// A bar with a mark at the target, in thousandths of its length.
pub(super) struct Gauge {
    /// Where the bar ends.
    pub measured: u16,
    /// Where the mark at the target begins.
    pub mark: u16,
    /// Where the distance still to go begins, and how long it is; a target that is reached has none.
    pub gap: Option<(u16, u16)>,
}

/// The criteria of a chart.
pub(super) fn tiles<'d>(
    chart: &'d Chart,
    commune: Option<usize>,
    links: &Links,
    wording: &Wording,
) -> Vec<Tile<'d>> {
    let criteria = chart.criteria.iter();
    let tile = |mark: &'d CriterionMark| Tile {
        mark,
        state: mark.verdict.name(),
        link: links.to(commune, &mark.code),
        pieces: pieces(mark),
        farthest: mark
            .farthest
            .and_then(|index| distance_view(chart.indicators.get(index)?, commune, links, wording)),
    };
    criteria.map(tile).collect()
}

/// The indicators of a chart that have a distance.
pub(super) fn distances<'d>(
    chart: &'d Chart,
    commune: Option<usize>,
    links: &Links,
    wording: &Wording,
) -> Vec<DistanceView<'d>> {
    let indicators = chart.indicators.iter();
    indicators
        .filter_map(|mark| distance_view(mark, commune, links, wording))
        .collect()
}

fn pieces(mark: &CriterionMark) -> Vec<Piece> {
    let axis = usize::from(AXIS);
    let place = |index: usize| index * axis / mark.counted.max(1);
    (0..mark.counted)
        .map(|index| Piece {
            at: place(index),
            // A gap between two pieces tells how many there are.
            length: (place(index + 1) - place(index)).saturating_sub(axis / 50),
            is_met: index < mark.met,
        })
        .collect()
}

fn distance_view<'d>(
    mark: &'d IndicatorMark,
    commune: Option<usize>,
    links: &Links,
    wording: &Wording,
) -> Option<DistanceView<'d>> {
    let distance = mark.distance.as_ref()?;
    Some(DistanceView {
        mark,
        state: mark.verdict.name(),
        link: links.to(commune, &mark.code),
        text: &distance.text,
        required: wording.say(&message!("page-required", required = &mark.required)),
        gauge: gauge(mark.verdict, distance),
    })
}

fn gauge(verdict: Verdict, distance: &Distance) -> Gauge {
    let measured = distance.measured_at.min(AXIS);
    let target = distance.target_at.min(AXIS);
    let gap = (measured.min(target), measured.abs_diff(target));
    Gauge {
        measured,
        mark: target.saturating_sub(MARK / 2).min(AXIS - MARK),
        gap: (verdict == Verdict::NotMet).then_some(gap),
    }
}
