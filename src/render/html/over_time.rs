//! The picture of criteria met over time: a line a commune, drawn with whole numbers only.

use crate::report::OverTime;

/// More lines than this cannot be told apart; the table has them all.
const MOST_LINES: usize = 6;
/// The picture in its own units: the left and right end, the floor, and the height above it.
const LEFT: usize = 60;
const RIGHT: usize = 940;
const FLOOR: usize = 210;
const HEIGHT: usize = 170;

/// The picture, ready to be drawn.
pub(super) struct OverTimeView<'d> {
    pub text: &'d str,
    pub days: Vec<Tick<'d>>,
    pub most: usize,
    pub ceiling: usize,
    pub floor: usize,
    pub lines: Vec<Line<'d>>,
}

/// A day on the axis.
pub(super) struct Tick<'d> {
    pub x: usize,
    pub day: &'d str,
}

/// A commune.
pub(super) struct Line<'d> {
    pub name: &'d str,
    /// Which of the looks of lines it has.
    pub look: usize,
    /// The points as SVG lists them, those next to each other in one line.
    pub stretches: Vec<String>,
    pub dots: Vec<Dot>,
}

/// A count in the picture.
pub(super) struct Dot {
    pub x: usize,
    pub y: usize,
    pub label_y: usize,
    pub count: usize,
}

/// The picture; `None` where there would be too many lines, or no two days.
pub(super) fn over_time(block: &OverTime) -> Option<OverTimeView<'_>> {
    if block.communes.len() > MOST_LINES || block.days.len() < 2 || block.most == 0 {
        return None;
    }
    let steps = block.days.len() - 1;
    let x = |index: usize| LEFT + index * (RIGHT - LEFT) / steps;
    let y = |count: usize| FLOOR - count.min(block.most) * HEIGHT / block.most;
    let lines = block.communes.iter().enumerate();
    let lines = lines.map(|(look, (name, counts))| {
        let dots: Vec<Option<Dot>> = counts
            .iter()
            .enumerate()
            .map(|(index, count)| {
                count.map(|count| Dot {
                    x: x(index),
                    y: y(count),
                    label_y: y(count).saturating_sub(10),
                    count,
                })
            })
            .collect();
        let stretches = dots.split(Option::is_none).map(|dots| {
            let points = dots
                .iter()
                .flatten()
                .map(|dot| format!("{},{}", dot.x, dot.y));
            points.collect::<Vec<_>>().join(" ")
        });
        Line {
            name,
            look,
            stretches: stretches.filter(|points| points.contains(' ')).collect(),
            dots: dots.into_iter().flatten().collect(),
        }
    });
    Some(OverTimeView {
        text: &block.text,
        days: block
            .days
            .iter()
            .enumerate()
            .map(|(index, day)| Tick { x: x(index), day })
            .collect(),
        most: block.most,
        ceiling: y(block.most),
        floor: FLOOR,
        lines: lines.collect(),
    })
}
