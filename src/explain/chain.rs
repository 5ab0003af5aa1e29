//! The steps from cells to the verdict of one indicator or part.

use super::input::{Input, inputs};
use super::sum::{Sum, sums};
use super::turn::{Turn, turns};
use crate::assess::{Check, IndicatorResult};
use crate::survey::{Sex, Survey};

/// The steps from cells to the verdict of one indicator or part.
#[derive(Debug)]
pub struct Chain<'e, 'a> {
    /// The result.
    pub result: &'e IndicatorResult<'a>,
    /// What was read.
    pub inputs: Vec<Input<'e>>,
    /// What was added up.
    pub sums: Vec<Sum<'e>>,
    /// What was compared.
    pub check: Option<Check>,
    /// When the verdict turns.
    pub turns: Vec<Turn>,
    /// Women and men, where each must reach the target.
    pub sexes: Vec<SexChain<'e, 'a>>,
    /// The hamlets, each judged alone, where they were asked for.
    pub hamlets: Vec<HamletChain<'e, 'a>>,
    /// The parts that decide it.
    pub parts: Vec<Chain<'e, 'a>>,
}

/// Women or men compared alone.
#[derive(Debug)]
pub struct SexChain<'e, 'a> {
    /// Whom.
    pub sex: Sex,
    /// Their own result.
    pub result: &'e IndicatorResult<'a>,
    /// What was compared.
    pub check: Option<Check>,
    /// When their verdict turns.
    pub turns: Vec<Turn>,
}

/// A hamlet compared alone.
#[derive(Debug)]
pub struct HamletChain<'e, 'a> {
    /// The hamlet.
    pub name: &'e str,
    /// Its own result.
    pub result: &'e IndicatorResult<'a>,
    /// What was compared.
    pub check: Option<Check>,
}

impl<'e, 'a> Chain<'e, 'a> {
    pub(super) fn of(
        survey: &'e Survey,
        result: &'e IndicatorResult<'a>,
        hamlets: bool,
    ) -> Chain<'e, 'a> {
        let sexes = result.sexes.iter().filter(|_| result.rule.each_sex);
        let alone = result.hamlets.iter().filter(|_| hamlets);
        Chain {
            result,
            inputs: inputs(survey, result),
            sums: result.observation.map_or_else(Vec::new, sums),
            check: result.check(),
            turns: turns(result),
            sexes: sexes
                .map(|sex| SexChain {
                    sex: sex.sex,
                    result: &sex.result,
                    check: sex.result.check(),
                    turns: turns(&sex.result),
                })
                .collect(),
            hamlets: alone
                .map(|hamlet| HamletChain {
                    name: &hamlet.observed.name,
                    result: &hamlet.result,
                    check: hamlet.result.check(),
                })
                .collect(),
            parts: result
                .parts
                .iter()
                .map(|part| Chain::of(survey, part, hamlets))
                .collect(),
        }
    }
}
