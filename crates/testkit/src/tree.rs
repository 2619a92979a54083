//! The strategy that generates an object, and how objects shrink.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::generated::Generated;
use crate::plan::{Inclusion, Plan, UnknownMembers};
use linecard_contract::{Counted, Demand, Of, Rule};
use proptest::prelude::*;
use proptest::strategy::{NewTree, ValueTree};
use proptest::test_runner::TestRunner;
use std::fmt;
use std::rc::Rc;

/// The strategy that generates an object.
#[derive(Clone)]
pub(crate) struct Members {
    plan: Rc<Plan>,
}

impl Members {
    pub(crate) fn new(plan: Plan) -> Members {
        Members { plan: Rc::new(plan) }
    }
}

impl fmt::Debug for Members {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_list().entries(self.plan.members.iter().map(|member| member.field.name)).finish()
    }
}

impl Strategy for Members {
    type Tree = MembersTree;
    type Value = Generated;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let plan = &self.plan;
        let mut present = Vec::with_capacity(plan.members.len());
        // Sometimes as few attributes as possible, or all of them.
        let odds = [0, 2, 5, 5, 5, 8, 10][runner.rng().random_range(0..7)];
        for member in &plan.members {
            present.push(match member.inclusion {
                Inclusion::Pinned | Inclusion::Required => true,
                Inclusion::Possible => runner.rng().random_range(0..10) < odds,
                Inclusion::Avoided | Inclusion::Never => false,
            });
        }
        let mut fixed: Vec<bool> = plan.members.iter().map(|member| member.inclusion != Inclusion::Possible).collect();
        for rule in plan.rules.iter().copied() {
            let Some((of, from, to)) = rule.count_of_group() else { continue };
            let (from, to) = (usize::from(from), usize::from(to));
            let group = plan.members_of(rule);
            let available = group.iter().filter(|index| present[**index]).count();
            // How many attributes to choose, the minimum while shrinking, and whether one attribute beyond the maximum
            // may be dropped while shrinking.
            let (how_many, least, is_too_many) = match (of, plan.group) {
                (Counted::Present, Some((broken, true))) if std::ptr::eq(broken, rule) => {
                    (to + 1 + usize::from(runner.rng().random_range(0..3) == 0), to + 1, true)
                }
                (Counted::Present, Some((broken, false))) if std::ptr::eq(broken, rule) => {
                    (if from > 1 { runner.rng().random_range(0..from) } else { 0 }, usize::MAX, false)
                }
                (Counted::Present, _) => (available.clamp(from, to.max(from)), from, false),
                // The plan decides later which of the present attributes are true.
                (Counted::True, Some((broken, is_too_many))) if std::ptr::eq(broken, rule) => {
                    (if is_too_many { available.max(to + 1) } else { group.len() }, usize::MAX, false)
                }
                (Counted::True, _) => (available.max(from), if from > 0 { usize::MAX } else { 0 }, false),
            };
            let mut rest = group.clone();
            let mut chosen = Vec::new();
            while chosen.len() < how_many.min(group.len()) {
                let first = rest.iter().position(|index| {
                    matches!(plan.members[*index].inclusion, Inclusion::Pinned | Inclusion::Required)
                });
                chosen.push(rest.swap_remove(first.unwrap_or_else(|| runner.rng().random_range(0..rest.len()))));
            }
            let spare = if is_too_many { chosen.get(to + 1).copied() } else { None };
            let may_go = !is_too_many && least == 0;
            for index in group {
                present[index] = chosen.contains(&index);
                fixed[index] |= !(may_go && present[index] || spare == Some(index));
            }
        }
        let mut states = Vec::with_capacity(plan.members.len());
        let mut emptied = Vec::with_capacity(plan.members.len());
        for ((member, present), is_fixed) in plan.members.iter().zip(present).zip(fixed) {
            let is_demanded = member.inclusion != Inclusion::Never
                && plan.rules.iter().any(|rule| is_demanding(rule) && rule.fields.contains(&member.field.name));
            let tree = if present || is_demanded { Some(member.strategy.new_tree(runner)?) } else { None };
            let is_emptied = member.is_filled && runner.rng().random_range(0..4) == 0;
            emptied.push(is_emptied);
            states.push(State { tree, is_present: present, is_fixed, is_demanded });
        }
        let unknown_members = match &plan.unknown_members {
            Some(strategy) => Some(strategy.new_tree(runner)?),
            None => None,
        };
        Ok(MembersTree { plan: Rc::clone(plan), states, emptied, unknown_members, next: Shrink::Drop(0), last: None })
    }
}

type Tree<T> = Box<dyn ValueTree<Value = T>>;

struct State {
    tree: Option<Tree<Generated>>,
    is_present: bool,
    /// Whether shrinking must not change if the attribute is present.
    is_fixed: bool,
    /// Whether a rule may require the attribute although it was not chosen.
    is_demanded: bool,
}

/// A generated object. It shrinks by first dropping attributes, then shrinking their values.
pub(crate) struct MembersTree {
    plan: Rc<Plan>,
    states: Vec<State>,
    emptied: Vec<bool>,
    unknown_members: Option<Tree<UnknownMembers>>,
    next: Shrink,
    last: Option<Shrink>,
}

#[derive(Clone, Copy)]
enum Shrink {
    Drop(usize),
    Simplify(usize),
    UnknownMembers,
    Nothing,
}

impl ValueTree for MembersTree {
    type Value = Generated;

    fn current(&self) -> Generated {
        let generated = |state: &State| state.tree.as_deref().map(ValueTree::current);
        let (mut values, mut spare) = (Vec::new(), Vec::new());
        for state in &self.states {
            let generated = generated(state);
            if state.is_present {
                values.push(generated);
                spare.push(None);
            } else {
                values.push(None);
                spare.push(generated);
            }
        }
        let unknown_members = self.unknown_members.as_deref().map(ValueTree::current).unwrap_or_default();
        self.plan.assembled(values, spare, &self.emptied, unknown_members)
    }

    fn simplify(&mut self) -> bool {
        loop {
            match self.next {
                Shrink::Drop(index) => {
                    let Some(state) = self.states.get_mut(index) else {
                        self.next = Shrink::UnknownMembers;
                        continue;
                    };
                    self.next = Shrink::Drop(index + 1);
                    if state.is_present && !state.is_fixed {
                        state.is_present = false;
                        self.last = Some(Shrink::Drop(index));
                        return true;
                    }
                }
                Shrink::UnknownMembers => {
                    if self.unknown_members.as_mut().is_some_and(ValueTree::simplify) {
                        self.last = Some(Shrink::UnknownMembers);
                        return true;
                    }
                    self.next = Shrink::Simplify(0);
                }
                Shrink::Simplify(index) => {
                    let Some(state) = self.states.get_mut(index) else {
                        self.next = Shrink::Nothing;
                        continue;
                    };
                    let is_shown = state.is_present || state.is_demanded;
                    if is_shown && state.tree.as_mut().is_some_and(ValueTree::simplify) {
                        self.last = Some(Shrink::Simplify(index));
                        return true;
                    }
                    self.next = Shrink::Simplify(index + 1);
                }
                Shrink::Nothing => {
                    self.last = None;
                    return false;
                }
            }
        }
    }

    fn complicate(&mut self) -> bool {
        let went_back = match self.last {
            Some(Shrink::Drop(index)) => {
                self.states[index].is_present = true;
                self.last = None;
                return true;
            }
            Some(Shrink::Simplify(index)) => self.states[index].tree.as_mut().is_some_and(ValueTree::complicate),
            Some(Shrink::UnknownMembers) => self.unknown_members.as_mut().is_some_and(ValueTree::complicate),
            Some(Shrink::Nothing) | None => false,
        };
        if !went_back {
            self.last = None;
        }
        went_back
    }
}

/// Returns whether a rule may require attributes that were not chosen.
fn is_demanding(rule: &Rule) -> bool {
    match (rule.of, rule.demand) {
        (Of::Each, Demand::Count { from, .. }) | (Of::Group(_), Demand::Count { of: Counted::True, from, .. }) => {
            from > 0
        }
        (Of::Group(_), Demand::Count { of: Counted::Present, .. })
        | (_, Demand::Filled | Demand::Empty | Demand::HasEffect) => false,
    }
}
