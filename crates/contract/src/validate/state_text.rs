//! A stored object as text: a PUT of plain values is merged into it, and validated against it, without a tree.
//!
//! [`merge`](crate::merge) and [`check_update`](crate::check_update) say what a PUT does. This does the same for a PUT that only gives
//! values to attributes, and leaves all others to them.

use crate::finding::report::Report;
use crate::json::body::without_mark;
use crate::table::check::MAX_POSITIONS;
use crate::table::method::Method;
use crate::table::object::{Effect, Object};
use crate::table::rule::Rule;
use crate::table::severity::Severity;
use crate::validate::body::{Options, validate_positions};
use crate::validate::merge::is_never_shown;
use crate::validate::plain::{copy_plain, end_of_value, string_end};
use crate::validate::rule::{Facts, Known, Outcome, bits, outcome};
use serde_json::Value;
use std::sync::Arc;

/// Where the values of a validated body are in its text.
#[derive(Clone, Debug)]
pub struct Positions {
    positions: [u32; MAX_POSITIONS],
}

/// Validates the text of a body as [`validate_before_update`](crate::validate_before_update) does. Also returns where the values of its
/// attributes are.
#[must_use]
pub fn validate_text_before_update(
    options: &Options,
    object: &'static Object,
    method: Method,
    text: &[u8],
) -> (Report, Positions) {
    let mut report = Report::without_limit(object, method);
    report.reset(object, method, true);
    let mut positions = [0; MAX_POSITIONS];
    validate_positions(&mut report, *options, text, &mut positions);
    (report, Positions { positions })
}

/// The part of a text that a value takes.
#[derive(Clone, Copy, Debug, Default)]
struct Span {
    start: u32,
    end: u32,
}

impl Span {
    fn of(self, text: &[u8]) -> &[u8] {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

/// A stored object as the text that `serde_json` writes, and where the values of its attributes are in it.
///
/// ```
/// use linecard_contract::{Method, Options, StateText, validate_text_before_update};
/// use linecard_model::objects::CALL_PROCESSING_POLICIES;
/// use serde_json::json;
///
/// let stored = json!({"useUserCallLimitsSetting": true, "maxSimultaneousCalls": 5, "$version": 1});
/// let stored = StateText::of(&CALL_PROCESSING_POLICIES, &stored, "$version").unwrap();
/// let put = br#"{ "maxSimultaneousCalls": 7 }"#;
/// let (report, positions) =
///     validate_text_before_update(&Options::default(), &CALL_PROCESSING_POLICIES, Method::Put, put);
/// let after = stored.after(put, &report, &positions, "2").unwrap();
/// let after: serde_json::Value = serde_json::from_slice(after.text()).unwrap();
/// assert_eq!(after, json!({"useUserCallLimitsSetting": true, "maxSimultaneousCalls": 7, "$version": 2}));
/// ```
#[derive(Clone, Debug)]
pub struct StateText {
    object: &'static Object,
    text: Vec<u8>,
    /// The values of the attributes by their index, and at last that of the further member. An attribute that is not there has an
    /// empty span.
    spans: Vec<Span>,
    shared: Arc<Shared>,
}

/// What a state and all states after it share.
#[derive(Debug)]
struct Shared {
    /// The indexes of the spans, in the order of the text.
    order: Vec<u8>,
    /// The attributes that are there.
    those: u64,
    /// The attributes whose new value replaces the stored one as it is.
    plain: u64,
}

impl Shared {
    /// Returns what is shared after some attributes are added, in the order of their positions in a body.
    fn with(&self, added: u64, positions: &[u32]) -> Shared {
        let mut new: Vec<u8> = bits(added).map(|index| index as u8).collect();
        new.sort_by_key(|index| positions.get(usize::from(*index)));
        let order = self.order.iter().copied().chain(new).collect();
        Shared { order, those: self.those | added, plain: self.plain }
    }
}

impl StateText {
    /// Writes a stored object as text. It has one member beside its attributes, `further`, whose value every update replaces.
    ///
    /// None if the object is not of this sort, or if a PUT of this object may change more than what it names.
    #[must_use]
    pub fn of(object: &'static Object, state: &Value, further: &str) -> Option<StateText> {
        let plain = plain_attributes(object)?;
        let members = state.as_object()?;
        let text = serde_json::to_vec(state).ok()?;
        let mut spans = vec![Span::default(); object.len() + 1];
        let (mut order, mut those, mut at) = (Vec::with_capacity(members.len()), 0, 1);
        for (name, _) in members {
            let index = if name == further { object.len() } else { object.index_of(name)? };
            // The text is `"name":value,"name":value}`.
            let start = string_end(&text, at)? + 1;
            let end = end_of_value(&text, start)?;
            *spans.get_mut(index)? = Span { start: u32::try_from(start).ok()?, end: u32::try_from(end).ok()? };
            order.push(index as u8);
            if index < object.len() {
                those |= 1 << index;
            }
            at = end + 1;
        }
        let shared = Arc::new(Shared { order, those, plain });
        members.contains_key(further).then_some(StateText { object, text, spans, shared })
    }

    /// Returns the object.
    #[must_use]
    pub fn object(&self) -> &'static Object {
        self.object
    }

    /// Returns the text.
    #[must_use]
    pub fn text(&self) -> &[u8] {
        &self.text
    }

    /// Returns the text of the further member.
    #[must_use]
    pub fn further(&self) -> &[u8] {
        self.spans.last().map(|span| span.of(&self.text)).unwrap_or_default()
    }

    /// Returns whether the attributes of another state have the same values.
    #[must_use]
    pub fn has_same_values(&self, other: &StateText) -> bool {
        std::ptr::eq(self.object, other.object)
            && self.shared.those == other.shared.those
            && bits(self.shared.those).all(|index| self.value(index) == other.value(index))
    }

    /// Returns the state after a PUT, which was validated to `report`. `further` is the new value of the further member.
    ///
    /// None if the PUT does more than to give values to attributes, or if its text is not written as `serde_json` writes
    /// it, or if it has a violation.
    #[must_use]
    pub fn after(&self, put: &[u8], report: &Report, positions: &Positions, further: &str) -> Option<StateText> {
        let of_put = positions.positions.get(..self.object.len())?;
        let sent = of_put.iter().rev().fold(0, |sent, position| sent << 1 | u64::from(*position != 0));
        if sent & !self.shared.plain != 0
            || !report.is_valid()
            || !std::ptr::eq(report.object(), self.object)
            || without_mark(put) != 0
        {
            return None;
        }
        // The report of an empty body may be valid.
        if put.trim_ascii_start().first() != Some(&b'{') {
            return None;
        }
        let mut text = Vec::with_capacity(self.text.len() + put.len());
        let mut spans = vec![Span::default(); self.spans.len()];
        let mut copied = 0;
        for index in self.shared.order.iter().map(|index| usize::from(*index)) {
            let Span { start, end } = self.spans[index];
            let is_further = index == self.object.len();
            if !is_further && sent >> index & 1 == 0 {
                let shift = |at: u32| at - copied + text.len() as u32;
                spans[index] = Span { start: shift(start), end: shift(end) };
                continue;
            }
            text.extend_from_slice(self.text.get(copied as usize..start as usize)?);
            let start = text.len() as u32;
            if is_further {
                text.extend_from_slice(further.as_bytes());
            } else {
                copy_plain(put, of_put[index] as usize, &mut text)?;
            }
            spans[index] = Span { start, end: text.len() as u32 };
            copied = end;
        }
        let mut shared = Arc::clone(&self.shared);
        let added = sent & !self.shared.those;
        if added == 0 {
            text.extend_from_slice(self.text.get(copied as usize..)?);
        } else {
            // Without the closing brace. There is a member before: the further one.
            text.extend_from_slice(self.text.get(copied as usize..self.text.len() - 1)?);
            shared = Arc::new(self.shared.with(added, of_put));
            for index in shared.order.iter().skip(self.shared.order.len()).map(|index| usize::from(*index)) {
                text.extend_from_slice(b",\"");
                text.extend_from_slice(self.object.field_at(index).name.as_bytes());
                text.extend_from_slice(b"\":");
                let start = text.len() as u32;
                copy_plain(put, of_put[index] as usize, &mut text)?;
                spans[index] = Span { start, end: text.len() as u32 };
            }
            text.push(b'}');
        }
        let after = StateText { object: self.object, text, spans, shared };
        after.keeps_rules(sent).then_some(after)
    }

    /// Returns whether no rule is violated after a PUT of some attributes.
    fn keeps_rules(&self, sent: u64) -> bool {
        let plan = self.object.plan(Method::Put);
        let facts = AfterPut::of(self, sent);
        bits(plan.rules.into()).all(|index| {
            let rule = self.object.compiled.rule(index);
            let tests = self.object.compiled.tests(rule);
            // As in `check_update`: only rules about what the PUT has.
            if rule.fields & sent == 0 && !tests.iter().any(|test| sent >> test.field & 1 == 1) {
                return true;
            }
            match outcome(&self.object.compiled, rule, &facts) {
                Outcome::Kept => true,
                Outcome::Each { broken, .. } => broken == 0 || rule.severity != Severity::Violation,
                Outcome::TooMany { severity, .. } | Outcome::TooFew { severity } => severity != Severity::Violation,
            }
        })
    }

    /// Returns the text of a value; empty if it is not there.
    fn value(&self, index: usize) -> &[u8] {
        self.spans.get(index).map(|span| span.of(&self.text)).unwrap_or_default()
    }
}

/// The facts about a state after a PUT.
struct AfterPut<'s> {
    state: &'s StateText,
    /// The attributes that the PUT has.
    sent: u64,
    /// The attributes that are not null.
    set: u64,
    /// The attributes that hold a text or a list.
    holders: u64,
    /// Those of them that are empty.
    empty: u64,
}

impl<'s> AfterPut<'s> {
    fn of(state: &'s StateText, sent: u64) -> AfterPut<'s> {
        let mut facts = AfterPut { state, sent, set: 0, holders: 0, empty: 0 };
        for index in bits(state.shared.those) {
            let value = state.value(index);
            facts.set |= u64::from(value.first() != Some(&b'n')) << index;
            facts.holders |= u64::from(matches!(value.first(), Some(b'"' | b'['))) << index;
            facts.empty |= u64::from(matches!(value, b"\"\"" | b"[]")) << index;
        }
        facts
    }
}

impl Facts for AfterPut<'_> {
    fn method(&self) -> Method {
        Method::Put
    }

    fn required(&self) -> u64 {
        self.state.object.plan(Method::Put).required
    }

    fn cleared(&self, of: u64) -> u64 {
        of & self.state.object.plan(Method::Put).cleared & self.sent & (self.empty | !self.set)
    }

    fn in_body(&self, of: u64) -> u64 {
        of & self.sent
    }

    fn present(&self, of: u64) -> Known {
        // An empty list or text that is stored counts as not present.
        let yes = of & self.set & (self.sent | !self.empty);
        Known { yes, no: of & !yes }
    }

    fn filled(&self, of: u64) -> Known {
        let present = self.present(of).yes & self.holders;
        Known { yes: present & !self.empty, no: present & self.empty }
    }

    fn is_left_out(&self, field: u8) -> bool {
        self.set >> field & 1 == 0
    }

    fn scalar(&self, field: u8) -> Option<u32> {
        let index = usize::from(field);
        let (kind, value) = (self.state.object.field_at(index).kind(Method::Put), self.state.value(index));
        if kind.is_boolean() {
            return match value {
                b"true" => Some(1),
                b"false" => Some(0),
                _ => None,
            };
        }
        let word = value.strip_prefix(b"\"")?.strip_suffix(b"\"")?;
        let words = kind.tested_words()?.words;
        // No documented word has a character that is escaped.
        Some(words.iter().position(|known| known.as_bytes() == word).map_or(super::closing::OTHER, |at| at as u32))
    }
}

/// Returns the attributes whose new value replaces the stored one as it is. None if a PUT of the object may change more than what it
/// names.
fn plain_attributes(object: &'static Object) -> Option<u64> {
    let changes_others = |rule: &Rule| rule.is_exclusive() || rule.is_exclusion() || rule.is_emptying();
    if object.is_value || !object.has(Method::Put) || object.rules.iter().any(changes_others) {
        return None;
    }
    let is_renamed = |name| object.fields().iter().any(|other| other.effect == Effect::Renames(name));
    let plain = object.fields().iter().enumerate().filter(|(_, field)| {
        let kinds = [field.kind(Method::Put), field.kind(Method::Get)];
        field.may_stand(Method::Put)
            && field.effect == Effect::Sets
            && field.listed_as.is_none()
            && !field.is_ignored(Method::Put)
            && !is_never_shown(object, field)
            && !is_renamed(field.name)
            && kinds.iter().all(|kind| kind.nested().is_none())
    });
    Some(plain.fold(0, |plain, (index, _)| plain | 1 << index))
}
