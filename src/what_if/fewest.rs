//! The fewest changes that meet a criterion, or more criteria: first as few indicators as can be, then as
//! few of them that cannot be counted, then as few units.
//!
//! It is exact because criteria share no indicators and indicators no parts: what is cheapest for each is
//! cheapest together. Only where some of an indicator's parts are enough is there a choice, and the
//! cheapest parts are those that cost least one by one.

use crate::assess::{Assessment, CriterionResult, Gap, IndicatorResult, Verdict};
use crate::number::Number;
use crate::rules::Requirement;

/// What is to be reached.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Goal {
    /// Every criterion, each by itself.
    Each,
    /// These criteria.
    Criteria(Vec<String>),
    /// So many more criteria than now, whichever they are.
    More(usize),
}

/// The fewest changes for a goal.
#[derive(Debug)]
pub struct Fewest<'r, 'a> {
    /// The commune as it is.
    pub assessment: &'r Assessment<'a>,
    /// What is to be reached.
    pub goal: Goal,
    /// What each criterion needs: the cheapest first, then those of which the target of something is
    /// unset, those that cannot be met last.
    pub needs: Vec<Need<'r, 'a>>,
}

/// What a criterion needs to be met.
#[derive(Debug)]
pub struct Need<'r, 'a> {
    /// The criterion.
    pub criterion: &'r CriterionResult<'a>,
    /// The changes, none where it is met; `None` where no figures can meet it.
    pub changes: Option<Vec<Change<'r, 'a>>>,
}

/// An indicator or part that is to be met.
#[derive(Clone, Copy, Debug)]
pub struct Change<'r, 'a> {
    /// As it is.
    pub result: &'r IndicatorResult<'a>,
    /// How many units that takes; `None` where they cannot be counted.
    pub units: Option<Number>,
}

/// What changes cost, the weightiest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
struct Cost {
    changes: usize,
    uncounted: usize,
    steps: i128,
}

/// The fewest changes that reach the goal.
pub fn fewest<'r, 'a>(assessment: &'r Assessment<'a>, goal: Goal) -> Fewest<'r, 'a> {
    let wanted = |criterion: &&'r CriterionResult<'a>| match &goal {
        Goal::Criteria(codes) => codes.iter().any(|code| criterion.rule.code == *code),
        Goal::Each | Goal::More(_) => !criterion.verdict.is_settled(),
    };
    let mut needs: Vec<Need<'r, 'a>> = assessment
        .criteria
        .iter()
        .filter(wanted)
        .map(need)
        .collect();
    // Sorting is stable: what costs the same stays in the order of the law.
    needs.sort_by_key(|need| (need.changes.is_none(), need.lacks_target(), need.cost()));
    if let Goal::More(count) = goal {
        needs.retain(|need| need.changes.is_some());
        needs.truncate(count);
    }
    Fewest {
        assessment,
        goal,
        needs,
    }
}

impl Fewest<'_, '_> {
    /// Whether the goal can be reached.
    pub fn is_reached(&self) -> bool {
        match self.goal {
            Goal::More(count) => self.needs.len() == count,
            Goal::Each | Goal::Criteria(_) => self.needs.iter().all(|it| it.changes.is_some()),
        }
    }

    /// How many changes it takes in all.
    pub fn count(&self) -> usize {
        let changes = self.needs.iter().flat_map(|need| &need.changes);
        changes.map(Vec::len).sum()
    }
}

impl Need<'_, '_> {
    /// Whether nobody can say what it takes, since the target of something that must change is unset.
    pub fn lacks_target(&self) -> bool {
        let mut changes = self.changes.iter().flatten();
        changes.any(|change| matches!(change.result.rule.target.requirement, Requirement::Unset(_)))
    }

    fn cost(&self) -> Cost {
        let changes = self.changes.iter().flatten();
        changes.map(Change::cost).fold(Cost::default(), Cost::plus)
    }
}

impl Change<'_, '_> {
    fn cost(&self) -> Cost {
        let step = self.result.rule.step().millionths().max(1);
        Cost {
            changes: 1,
            uncounted: usize::from(self.units.is_none()),
            steps: self
                .units
                .map_or(0, |units| i128::from(units.millionths()) / i128::from(step)),
        }
    }
}

impl Cost {
    fn plus(self, other: Cost) -> Cost {
        Cost {
            changes: self.changes + other.changes,
            uncounted: self.uncounted + other.uncounted,
            steps: self.steps + other.steps,
        }
    }
}

fn need<'r, 'a>(criterion: &'r CriterionResult<'a>) -> Need<'r, 'a> {
    let settled = criterion.verdict.is_settled();
    // What a file does not hold, no figures can meet.
    let can_be_met = settled || !criterion.rule.may_lack;
    let indicators = criterion.indicators.iter();
    let changes: Option<Vec<Vec<Change<'r, 'a>>>> = indicators.map(changes_of).collect();
    Need {
        criterion,
        changes: changes.filter(|_| can_be_met).map(|it| it.concat()),
    }
}

/// The changes that meet an indicator; `None` where too few of its parts apply.
fn changes_of<'r, 'a>(result: &'r IndicatorResult<'a>) -> Option<Vec<Change<'r, 'a>>> {
    if result.verdict.is_settled() {
        return Some(Vec::new());
    }
    if result.parts.is_empty() {
        return Some(vec![change(result)]);
    }
    let met = result
        .parts
        .iter()
        .filter(|part| part.verdict == Verdict::Met)
        .count();
    let mut open: Vec<Change<'r, 'a>> = result
        .parts
        .iter()
        .filter(|part| !part.verdict.is_settled())
        .map(change)
        .collect();
    if let Some(needed) = result.rule.parts_needed {
        let lacking = needed.saturating_sub(met);
        open.sort_by_key(Change::cost);
        if open.len() < lacking {
            return None;
        }
        open.truncate(lacking);
    }
    Some(open)
}

fn change<'r, 'a>(result: &'r IndicatorResult<'a>) -> Change<'r, 'a> {
    let not_met = result.verdict == Verdict::NotMet;
    Change {
        result,
        units: result.gap.filter(|_| not_met).and_then(Gap::shortfall),
    }
}
