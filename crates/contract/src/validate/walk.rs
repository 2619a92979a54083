//! The walk: validates a body in one pass, in the order of the body.
//!
//! It guesses which attribute is next. It keeps a bit for each attribute that it has seen and a scalar for each value, and
//! validates the rules between attributes at the closing brace. The path to a value is a chain of stack frames, and becomes
//! a location only for a finding. A body without findings allocates nothing.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::finding::location::Location;
use crate::finding::report::{Detail, Entry, ObjectLocation, Raw, Report};
use crate::finding::rule_id::{Check, Subject};
use crate::json::chars::Chars;
use crate::json::json_type::JsonType;
use crate::json::names::UNKNOWN_MEMBER;
use crate::json::pointer::push_token;
use crate::json::rule::{Fault, JsonRule};
use crate::json::source::{DuplicateKey, END, Number, RelativePath, Source};
use crate::json::text::Seen;
use crate::table::check::MAX_FIELD_STATES;
use crate::table::decimal::Decimal;
use crate::table::method::Method;
use crate::table::number::Standing;
use crate::table::object::{Effect, Field, Items, Kind, Object, Release, Words};
use crate::table::plan::Plan;
use crate::table::severity::Severity;
use crate::table::text::{Format, Text};
use crate::validate::rule::{Facts, Known, Outcome, bits, outcome};

/// Validates the body at `source`, and returns the source after it.
pub(crate) fn walk<'b, S: Source<'b>>(source: S, report: &mut Report, release: Option<Release>) -> Result<S, Fault> {
    let (object, method) = (report.object(), report.method());
    let mut walk = Walk { report, release, seen: 0 };
    if source.opening() == JsonType::Object {
        let mut states = [FieldState::default(); MAX_FIELD_STATES];
        return walk.object(source, &Scope { object, method, path: None }, &mut states, 1);
    }
    let (position, opening) = (source.position(), source.opening());
    let source = walk.skip(source, &SkippedPath::Body, 1)?;
    walk.report.add(Raw {
        object,
        method,
        location: Location::ROOT,
        position,
        subject: Subject::Whole,
        check: Check::Json(JsonRule::NotAnObject),
        severity: Severity::Violation,
        detail: Detail::Found(opening),
    });
    Ok(source)
}

struct Walk<'r> {
    report: &'r mut Report,
    /// The attributes of the object that was walked last.
    seen: u64,
    /// The release of the service, if it is known.
    release: Option<Release>,
}

/// The state of an attribute that is kept until the closing brace.
#[derive(Clone, Copy, Default)]
struct FieldState {
    /// The position of its value.
    position: u32,
    /// The scalar that tests and demands compare. For a word, it is the index in its list. It is 0 for false and for an
    /// empty list or text, and 1 for true and for a list or text that is not empty.
    scalar: u32,
}

/// The scalar of a value that no condition tests, or of a text that is not in the list of words.
pub(crate) const OTHER: u32 = 63;
/// The scalar of a value that the table does not allow. A condition on it is unknown.
const BROKEN: u32 = 64;
/// The scalar of null. A condition on it is unknown.
const NULL: u32 = 65;

/// An object that is being walked. With the scopes around it, it is a chain on the stack.
struct Scope<'s> {
    object: &'static Object,
    /// The method as which the object is validated: see [`Field::method_within`].
    method: Method,
    /// The path to the object. None for the body itself.
    path: Option<JsonPath<'s>>,
}

/// The path to an attribute of an object that is being walked, or to an item of a list in it. It is two machine words, which
/// stay in registers.
#[derive(Clone, Copy)]
struct JsonPath<'s> {
    scope: &'s Scope<'s>,
    field: u32,
    /// The index in the list, or [`NO_ITEM`].
    item: u32,
}

const NO_ITEM: u32 = u32::MAX;

impl Scope<'_> {
    /// Returns the location of the object.
    fn location(&self) -> Location {
        self.path.map_or(Location::ROOT, JsonPath::location)
    }
}

impl JsonPath<'_> {
    /// Returns the location of the value.
    fn location(self) -> Location {
        let mut location = self.scope.location();
        location.push(self.field as u8);
        if self.item != NO_ITEM {
            let mut rest = self.item;
            while rest >= 0x80 {
                location.push(rest as u8 | 0x80);
                rest >>= 7;
            }
            location.push(rest as u8);
        }
        location
    }

    fn detail(self, opening: JsonType) -> Detail {
        if self.item == NO_ITEM { Detail::Found(opening) } else { Detail::Item(opening) }
    }
}

impl Walk<'_> {
    /// Validates the object at `source`.
    fn object<'b, S: Source<'b>>(
        &mut self,
        mut source: S,
        scope: &Scope<'_>,
        states: &mut [FieldState],
        depth: usize,
    ) -> Result<S, Fault> {
        let object = scope.object;
        let plan = object.plan(scope.method);
        let start = source.position();
        let Some((states, inner_states)) = states.split_at_mut_checked(object.len()) else {
            return Err(Fault { rule: JsonRule::Nesting, position: start });
        };
        let mut members = source.enter_object();
        // The allowed attributes that were not seen yet.
        let mut open = plan.allowed;
        let mut expected = plan.first.into();
        let mut unknown_members = Seen::default();
        loop {
            let index = source.member(&mut members, expected, &object.names, &plan.slots)?;
            if open >> index & 1 == 0 {
                if index == END {
                    break;
                }
                source = self.unexpected(source, index, scope, depth, &mut unknown_members)?;
                continue;
            }
            open &= !(1 << index);
            expected = plan.after[index % 64].into();
            let position = source.position();
            let path = JsonPath { scope, field: index as u32, item: NO_ITEM };
            let field = object.field_at(index);
            let scalar = self.value(&mut source, field.kind(scope.method), field, path, inner_states, depth)?;
            if let Some(state) = states.get_mut(index) {
                *state = FieldState { position, scalar };
            }
        }
        let seen = plan.allowed & !open;
        self.seen = seen;
        let facts = BodyFacts { seen, method: scope.method, plan, states };
        if !Self::has_no_findings(object, plan, &facts) {
            self.report_findings(scope, plan, &facts, start);
        }
        Ok(source)
    }

    /// Validates the value of an attribute or a list item, and returns its scalar.
    #[inline(always)]
    fn value<'b, S: Source<'b>>(
        &mut self,
        source: &mut S,
        kind: &'static Kind,
        field: &'static Field,
        path: JsonPath<'_>,
        states: &mut [FieldState],
        depth: usize,
    ) -> Result<u32, Fault> {
        let position = source.position();
        match kind {
            Kind::Boolean => {
                if let Some(value) = source.boolean() {
                    return Ok(u32::from(value));
                }
            }
            Kind::Integer(from, to) => {
                if let Some(number) = source.number()? {
                    return Ok(self.integer(number, *from, *to, path, position));
                }
            }
            Kind::String(text) => {
                if let Some(chars) = source.string()? {
                    return Ok(self.text(chars, text, path, position));
                }
            }
            Kind::Word(list) => {
                if let Some(chars) = source.string()? {
                    let index = index_of_word(list, chars);
                    if index == OTHER {
                        self.flag(Check::Value, path, path.detail(JsonType::String), position);
                        return Ok(BROKEN);
                    }
                    return Ok(index);
                }
            }
            Kind::LikelyWord(list) => {
                if let Some(chars) = source.string()? {
                    return Ok(index_of_word(list, chars));
                }
            }
            Kind::Object(object) => {
                if source.opening() == JsonType::Object {
                    *source = self.inner_object(*source, object, path, states, depth + 1)?;
                    return Ok(OTHER);
                }
            }
            Kind::Array(items) => {
                if source.opening() == JsonType::Array {
                    let (after, scalar) = self.array(*source, items, field, path, states, depth + 1)?;
                    *source = after;
                    return Ok(scalar);
                }
            }
            // These kinds are rare. The functions get the part of the kind, not the kind, so the recursion ends.
            Kind::Integers(ranges) => {
                return advance(source, self.integer_in_ranges(*source, ranges, field, path, depth));
            }
            Kind::Decimal(decimal) => return advance(source, self.decimal(*source, decimal, field, path, depth)),
            Kind::AnyCaseWord(list) => return advance(source, self.any_case_word(*source, list, field, path, depth)),
            Kind::OpenObject => return advance(source, self.open_object(*source, field, path, depth)),
            Kind::Either(kinds) => return advance(source, self.either(*source, kinds, field, path, states, depth)),
        }
        advance(source, self.broken(*source, field, path, depth))
    }

    /// As [`Walk::value`], but not inlined: for list items, and for values of [`Kind::Either`].
    #[inline(never)]
    fn outlined_value<'b, S: Source<'b>>(
        &mut self,
        mut source: S,
        kind: &'static Kind,
        field: &'static Field,
        path: JsonPath<'_>,
        states: &mut [FieldState],
        depth: usize,
    ) -> Result<(S, u32), Fault> {
        let scalar = self.value(&mut source, kind, field, path, states, depth)?;
        Ok((source, scalar))
    }

    /// Validates a value of [`Kind::Integers`].
    #[inline(never)]
    fn integer_in_ranges<'b, S: Source<'b>>(
        &mut self,
        mut source: S,
        ranges: &[(i64, i64)],
        field: &'static Field,
        path: JsonPath<'_>,
        depth: usize,
    ) -> Result<(S, u32), Fault> {
        let position = source.position();
        let check = match source.number()? {
            Some(Number::Fraction) => Check::Type,
            Some(number) if is_in_one(number, ranges) => return Ok((source, OTHER)),
            Some(_) => Check::Range,
            None => return self.broken(source, field, path, depth),
        };
        self.flag(check, path, path.detail(JsonType::Number), position);
        Ok((source, BROKEN))
    }

    /// Validates a value of [`Kind::Decimal`].
    #[inline(never)]
    fn decimal<'b, S: Source<'b>>(
        &mut self,
        mut source: S,
        decimal: &Decimal,
        field: &'static Field,
        path: JsonPath<'_>,
        depth: usize,
    ) -> Result<(S, u32), Fault> {
        let position = source.position();
        match source.written_number(|number| decimal.admits(number))? {
            Some(true) => Ok((source, OTHER)),
            Some(false) => {
                self.flag(Check::Range, path, path.detail(JsonType::Number), position);
                Ok((source, BROKEN))
            }
            None => self.broken(source, field, path, depth),
        }
    }

    /// Validates a value of [`Kind::AnyCaseWord`].
    #[inline(never)]
    fn any_case_word<'b, S: Source<'b>>(
        &mut self,
        mut source: S,
        list: &Words,
        field: &'static Field,
        path: JsonPath<'_>,
        depth: usize,
    ) -> Result<(S, u32), Fault> {
        let position = source.position();
        match source.string()? {
            Some(chars) if list.words.iter().any(|word| chars.is_in_any_case(word)) => Ok((source, OTHER)),
            Some(_) => {
                self.flag(Check::Value, path, path.detail(JsonType::String), position);
                Ok((source, BROKEN))
            }
            None => self.broken(source, field, path, depth),
        }
    }

    /// Validates a value of [`Kind::OpenObject`]: only its JSON.
    #[inline(never)]
    fn open_object<'b, S: Source<'b>>(
        &mut self,
        mut source: S,
        field: &'static Field,
        path: JsonPath<'_>,
        depth: usize,
    ) -> Result<(S, u32), Fault> {
        if source.opening() != JsonType::Object {
            return self.broken(source, field, path, depth);
        }
        source = self.skip(source, &SkippedPath::JsonPath(path), depth + 1)?;
        Ok((source, OTHER))
    }

    /// Validates a value of [`Kind::Either`]: as the kind that has its JSON type.
    #[inline(never)]
    fn either<'b, S: Source<'b>>(
        &mut self,
        source: S,
        kinds: &'static [Kind; 2],
        field: &'static Field,
        path: JsonPath<'_>,
        states: &mut [FieldState],
        depth: usize,
    ) -> Result<(S, u32), Fault> {
        let opening = source.opening();
        match kinds.iter().find(|kind| kind.begins_with(opening)) {
            Some(kind) => self.outlined_value(source, kind, field, path, states, depth),
            None => self.broken(source, field, path, depth),
        }
    }

    #[inline(always)]
    fn inner_object<'b, S: Source<'b>>(
        &mut self,
        source: S,
        object: &'static Object,
        path: JsonPath<'_>,
        states: &mut [FieldState],
        depth: usize,
    ) -> Result<S, Fault> {
        let Scope { object: outer, method, .. } = *path.scope;
        let is_whole = outer.plan(method).whole >> path.field & 1 == 1;
        let method = if is_whole { Method::Post } else { method };
        self.object(source, &Scope { object, method, path: Some(path) }, states, depth)
    }

    /// Validates a list, and returns its scalar: 0 if it is empty, or else 1.
    #[inline(never)]
    fn array<'b, S: Source<'b>>(
        &mut self,
        mut source: S,
        items: &'static Items,
        field: &'static Field,
        path: JsonPath<'_>,
        states: &mut [FieldState],
        depth: usize,
    ) -> Result<(S, u32), Fault> {
        let start = source.position();
        let mut elements = source.enter_array();
        let mut index = 0;
        while source.element(&mut elements)? {
            let path = JsonPath { item: index, ..path };
            index += 1;
            let position = source.position();
            match &items.kind {
                Kind::Object(object) if source.opening() == JsonType::Object => {
                    source = self.inner_object(source, object, path, states, depth + 1)?;
                    if items.created_as.is_some() && self.seen & object.plan(path.scope.method).renaming != 0 {
                        self.may_create(items, object, path, states);
                    }
                }
                Kind::String(text) => {
                    if let Some(chars) = source.string()? {
                        self.text(chars, text, path, position);
                    } else {
                        (source, _) = self.mismatch(source, field, path, depth)?;
                    }
                }
                Kind::Boolean
                | Kind::Integer(..)
                | Kind::Integers(_)
                | Kind::Decimal(_)
                | Kind::Word(_)
                | Kind::LikelyWord(_)
                | Kind::AnyCaseWord(_)
                | Kind::Object(_)
                | Kind::OpenObject
                | Kind::Array(_)
                | Kind::Either(_) => {
                    (source, _) = self.outlined_value(source, &items.kind, field, path, states, depth)?;
                }
            }
        }
        if items.expected.is_some_and(|expected| index > expected) {
            let path = JsonPath { item: NO_ITEM, ..path };
            self.flag_as(Severity::Note, Check::Length, path, Detail::Found(JsonType::Array), start);
        }
        Ok((source, u32::from(index > 0)))
    }

    /// Reports that an item may only have the attributes that rename it if it is stored. Otherwise it is created, and a POST
    /// does not allow them.
    #[cold]
    #[inline(never)]
    fn may_create(&mut self, items: &Items, object: &'static Object, path: JsonPath<'_>, states: &[FieldState]) {
        let Some(created_as) = items.created_as else { return };
        let state = |index: usize| states.get(index).copied().unwrap_or_default();
        let is_removing =
            |index: &usize| object.field_at(*index).effect == Effect::Removes && state(*index).scalar == 1;
        if bits(self.seen).any(|index| is_removing(&index)) {
            return;
        }
        for index in bits(self.seen & object.plan(path.scope.method).renaming) {
            let Some(subject) = created_as.index_of(object.field_at(index).name) else { continue };
            if created_as.field_at(subject).may_stand(Method::Post) {
                continue;
            }
            let mut location = path.location();
            location.push(index as u8);
            self.report.add(Raw {
                object: created_as,
                method: Method::Post,
                location,
                position: state(index).position,
                subject: Subject::Field(subject as u8),
                check: Check::Forbidden,
                severity: Severity::Unchecked,
                detail: Detail::Created,
            });
        }
    }

    #[inline(always)]
    fn integer(&mut self, number: Number, from: i64, to: i64, path: JsonPath<'_>, position: u32) -> u32 {
        let is_in_range = match number {
            Number::Whole(number) => from <= number && number <= to,
            Number::Huge { negative: true } => from == i64::MIN,
            Number::Huge { negative: false } => to == i64::MAX,
            Number::Fraction => {
                self.flag(Check::Type, path, path.detail(JsonType::Number), position);
                return BROKEN;
            }
        };
        if !is_in_range {
            self.flag(Check::Range, path, path.detail(JsonType::Number), position);
            return BROKEN;
        }
        OTHER
    }

    #[inline(always)]
    fn text(&mut self, chars: Chars<'_>, text: &Text, path: JsonPath<'_>, position: u32) -> u32 {
        // Most texts have no bounds, or only must not be empty.
        if text.format.is_none()
            && text.max_length.is_none()
            && text.min_length <= 1
            && chars.has_at_least(text.min_length)
        {
            return u32::from(!chars.bytes.is_empty());
        }
        if self.has_valid_text(chars, text, path, position) { u32::from(!chars.bytes.is_empty()) } else { BROKEN }
    }

    #[inline(never)]
    fn has_valid_text(&mut self, chars: Chars<'_>, text: &Text, path: JsonPath<'_>, position: u32) -> bool {
        let is_too_long = text.max_length.is_some_and(|most| chars.has_at_least(most.saturating_add(1)));
        let standing = || text.format.map_or(Standing::Accepted, |format| standing(format, chars));
        let (check, severity) = if chars.has_at_least(text.min_length) {
            match standing() {
                Standing::Violation => (Check::Format, Severity::Violation),
                Standing::Accepted | Standing::Unchecked if is_too_long => (Check::Length, Severity::Violation),
                Standing::Unchecked => (Check::Format, Severity::Unchecked),
                Standing::Accepted => return true,
            }
        } else {
            (Check::Length, Severity::Violation)
        };
        self.flag_as(severity, check, path, path.detail(JsonType::String), position);
        severity != Severity::Violation
    }

    /// As [`Walk::mismatch`], but inlined.
    #[inline(always)]
    fn broken<'b, S: Source<'b>>(
        &mut self,
        source: S,
        field: &'static Field,
        path: JsonPath<'_>,
        depth: usize,
    ) -> Result<(S, u32), Fault> {
        self.mismatch(source, field, path, depth)
    }

    /// Validates null, and reports a value of a wrong type. Returns the scalar too.
    #[cold]
    #[inline(never)]
    fn mismatch<'b, S: Source<'b>>(
        &mut self,
        mut source: S,
        field: &'static Field,
        path: JsonPath<'_>,
        depth: usize,
    ) -> Result<(S, u32), Fault> {
        let (position, opening) = (source.position(), source.opening());
        if opening == JsonType::Null && path.item == NO_ITEM && field.accepts_null(path.scope.method) && source.null() {
            return Ok((source, NULL));
        }
        source = self.skip(source, &SkippedPath::JsonPath(path), depth + 1)?;
        self.flag(Check::Type, path, path.detail(opening), position);
        Ok((source, BROKEN))
    }

    /// Reports a member that the method does not allow: an unknown or forbidden member, or a duplicate key.
    #[cold]
    #[inline(never)]
    fn unexpected<'b, S: Source<'b>>(
        &mut self,
        mut source: S,
        index: usize,
        scope: &Scope<'_>,
        depth: usize,
        unknown_members: &mut Seen<'b>,
    ) -> Result<S, Fault> {
        let object = scope.object;
        let (name, position) = if index == UNKNOWN_MEMBER {
            source.unknown_member()?
        } else {
            (Chars::plain(object.field_at(index).name), source.position())
        };
        // The slots do not hold the names of forbidden attributes.
        let plan = object.plan(scope.method);
        let known = match index {
            UNKNOWN_MEMBER => {
                (0..object.len()).find(|index| plan.known >> index & 1 == 1 && name.is(object.field_at(*index).name))
            }
            index => Some(index),
        };
        // An allowed attribute is only reported here if it is a duplicate, because it is no longer open.
        let is_new = index == UNKNOWN_MEMBER && unknown_members.add(name);
        let skipped = SkippedPath::UnknownMember(scope, name);
        let is_response = scope.method.is_response();
        match known {
            _ if !is_new => {
                self.flag_skipped(scope, Check::Json(JsonRule::DuplicateKey), Severity::Violation, &skipped, position);
            }
            Some(index) => {
                let path = JsonPath { scope, field: index as u32, item: NO_ITEM };
                self.flag(Check::Forbidden, path, Detail::Nothing, position);
            }
            None if is_response && scope.path.is_none() && name.is(RECORD_ID) => {}
            None => {
                let severity = object.severity_of_unknown(scope.method);
                self.flag_skipped(scope, Check::Unknown, severity, &skipped, position);
            }
        }
        self.skip(source, &skipped, depth + 1)
    }

    /// Skips a value, and validates only its JSON.
    fn skip<'b, S: Source<'b>>(
        &mut self,
        mut source: S,
        skipped: &SkippedPath<'_, 'b>,
        depth: usize,
    ) -> Result<S, Fault> {
        let (object, method) = (self.report.object(), self.report.method());
        source.skip(depth, &mut |duplicate: DuplicateKey<'_, 'b>| {
            let pointer = |report: &Report, out: &mut String| {
                skipped.write(report, out);
                push_path(out, duplicate.path);
                push_token(out, &duplicate.name.to_text());
            };
            let check = Check::Json(JsonRule::DuplicateKey);
            self.report.add_kept((object, method), check, Severity::Violation, duplicate.position, pointer);
        })?;
        Ok(source)
    }

    fn flag(&mut self, check: Check, path: JsonPath<'_>, detail: Detail, position: u32) {
        self.flag_as(Severity::Violation, check, path, detail, position);
    }

    #[cold]
    #[inline(never)]
    fn flag_as(&mut self, severity: Severity, check: Check, path: JsonPath<'_>, detail: Detail, position: u32) {
        self.report.add(Raw {
            object: path.scope.object,
            method: path.scope.method,
            location: path.location(),
            position,
            subject: Subject::Field(path.field as u8),
            check,
            severity,
            detail,
        });
    }

    fn flag_skipped(
        &mut self,
        scope: &Scope<'_>,
        check: Check,
        severity: Severity,
        skipped: &SkippedPath<'_, '_>,
        position: u32,
    ) {
        let body = (scope.object, scope.method);
        self.report.add_kept(body, check, severity, position, |report, out| skipped.write(report, out));
    }

    /// Returns whether there is nothing to report at the closing brace.
    #[inline(always)]
    fn has_no_findings(object: &'static Object, plan: &Plan, facts: &BodyFacts<'_>) -> bool {
        if plan.required & !facts.seen | plan.flagged & facts.seen != 0 {
            return false;
        }
        let mut rules = plan.rules;
        while rules != 0 {
            let rule = object.compiled.rule(rules.trailing_zeros() as usize);
            rules &= rules - 1;
            if rule.is_concerned(facts.seen) && outcome(&object.compiled, rule, facts) != Outcome::Kept {
                return false;
            }
        }
        true
    }

    /// Reports the findings at the closing brace: missing and flagged attributes, and broken rules.
    #[cold]
    #[inline(never)]
    fn report_findings(&mut self, scope: &Scope<'_>, plan: &Plan, facts: &BodyFacts<'_>, start: u32) {
        let (object, seen) = (scope.object, facts.seen);
        let mut closing = Closing { report: self.report, scope, facts: *facts, start, object_location: None };
        for index in bits(plan.required & !seen) {
            closing.add(index, Check::Required, Severity::Violation, Detail::Nothing);
        }
        for index in bits(plan.flagged & seen) {
            let field = object.field_at(index);
            if field.is_ignored(scope.method) {
                closing.add(index, Check::Ignored, Severity::NoEffect, Detail::Nothing);
            }
            if field.prose.is_some() {
                match self.release {
                    Some(release) if field.releases.contains(&release) => {}
                    Some(_) if !field.releases.is_empty() => {
                        closing.add(index, Check::Prose, Severity::Violation, Detail::Nothing);
                    }
                    Some(_) | None => closing.add(index, Check::Prose, Severity::Unchecked, Detail::Nothing),
                }
            }
        }
        for index in bits(plan.rules.into()) {
            if object.compiled.rule(index).is_concerned(seen) {
                closing.apply(object, index);
            }
        }
    }
}

/// The facts that a body alone shows about an object.
#[derive(Clone, Copy)]
struct BodyFacts<'a> {
    /// The attributes that are in the body.
    seen: u64,
    method: Method,
    plan: &'a Plan,
    states: &'a [FieldState],
}

impl Facts for BodyFacts<'_> {
    #[inline(always)]
    fn method(&self) -> Method {
        self.method
    }

    #[inline(always)]
    fn required(&self) -> u64 {
        self.plan.required
    }

    #[inline(always)]
    fn cleared(&self, of: u64) -> u64 {
        let mut cleared = 0;
        for index in bits(of & self.plan.cleared) {
            if self.states.get(index).is_some_and(|state| matches!(state.scalar, 0 | NULL)) {
                cleared |= 1 << index;
            }
        }
        cleared
    }

    #[inline(always)]
    fn in_body(&self, of: u64) -> u64 {
        of & self.seen
    }

    #[inline(always)]
    fn present(&self, of: u64) -> Known {
        // The stored state may have what a PUT leaves out.
        Known { yes: of & self.seen, no: if self.method == Method::Put { 0 } else { of & !self.seen } }
    }

    #[inline(always)]
    fn filled(&self, of: u64) -> Known {
        let mut known = Known::default();
        for index in bits(of & self.seen) {
            match self.states.get(index).map_or(BROKEN, |state| state.scalar) {
                0 => known.no |= 1 << index,
                1 => known.yes |= 1 << index,
                _ => {}
            }
        }
        known
    }

    #[inline(always)]
    fn is_left_out(&self, field: u8) -> bool {
        self.method != Method::Put && self.seen >> field & 1 == 0
    }

    #[inline(always)]
    fn scalar(&self, field: u8) -> Option<u32> {
        match self.states.get(usize::from(field)) {
            Some(state) if self.seen >> field & 1 == 1 && state.scalar < BROKEN => Some(state.scalar),
            _ => None,
        }
    }
}

/// The findings at the closing brace of an object.
struct Closing<'a> {
    report: &'a mut Report,
    scope: &'a Scope<'a>,
    facts: BodyFacts<'a>,
    start: u32,
    /// The index of the object's location in the report, after the first finding.
    object_location: Option<u32>,
}

impl Closing<'_> {
    /// Reports the outcome of a rule.
    fn apply(&mut self, object: &'static Object, index: usize) {
        let rule = object.compiled.rule(index);
        let (group, detail) = (Subject::Group(index as u8), Detail::Rule(index as u8));
        match outcome(&object.compiled, rule, &self.facts) {
            Outcome::Kept => {}
            Outcome::Each { broken, unchecked } => {
                let check = rule.demand.check_of_each();
                for index in bits(broken) {
                    self.add(index, check, rule.severity, detail);
                }
                for index in bits(unchecked) {
                    self.add(index, check, Severity::Unchecked, detail);
                }
            }
            Outcome::TooMany { fields, severity } => {
                for index in bits(fields) {
                    self.enter(Some(index), group, Check::Exclusive, severity, detail);
                }
            }
            Outcome::TooFew { severity } => self.enter(None, group, Check::Required, severity, detail),
        }
    }

    #[inline(always)]
    fn add(&mut self, index: usize, check: Check, severity: Severity, detail: Detail) {
        self.enter(Some(index), Subject::Field(index as u8), check, severity, detail);
    }

    #[inline(always)]
    fn enter(&mut self, index: Option<usize>, subject: Subject, check: Check, severity: Severity, detail: Detail) {
        let position = match index {
            Some(index) if self.facts.seen >> index & 1 == 1 => {
                self.facts.states.get(index).map_or(self.start, |state| state.position)
            }
            _ => self.start,
        };
        let field = index.map_or(Entry::OBJECT, |index| index as u8);
        let entry = Entry { position, object_location: 0, field, subject, check, severity, detail };
        let object_location =
            || ObjectLocation { object: self.scope.object, method: self.scope.method, location: self.scope.location() };
        self.report.add_at(&mut self.object_location, object_location, entry);
    }
}

/// Moves the source after a value. Functions that are not inlined get a copy of the source, so that it can stay in registers.
#[inline(always)]
fn advance<S>(source: &mut S, value: Result<(S, u32), Fault>) -> Result<u32, Fault> {
    let (after, scalar) = value?;
    *source = after;
    Ok(scalar)
}

/// Returns the index of a word in its list, or [`OTHER`].
#[inline(always)]
fn index_of_word(list: &Words, chars: Chars<'_>) -> u32 {
    if chars.escaped {
        return list.words.iter().position(|word| chars.is(word)).map_or(OTHER, |index| index as u32);
    }
    for (index, word) in list.words.iter().enumerate() {
        if word.as_bytes() == chars.bytes {
            return index as u32;
        }
    }
    OTHER
}

/// Returns whether a whole number is in one of these ranges, which are in ascending order.
fn is_in_one(number: Number, ranges: &[(i64, i64)]) -> bool {
    match number {
        Number::Whole(number) => ranges.iter().any(|(from, to)| (*from..=*to).contains(&number)),
        Number::Huge { negative: true } => ranges.first().is_some_and(|(from, _)| *from == i64::MIN),
        Number::Huge { negative: false } => ranges.last().is_some_and(|(_, to)| *to == i64::MAX),
        Number::Fraction => false,
    }
}

fn standing(format: Format, chars: Chars<'_>) -> Standing {
    if chars.escaped {
        return chars.decoded_into(|bytes| format.standing(bytes));
    }
    format.standing(chars.bytes)
}

/// The attribute that every response has if auditing is on.
const RECORD_ID: &str = "_internal_record_id";

/// The path to a value that is skipped.
enum SkippedPath<'w, 'b> {
    Body,
    JsonPath(JsonPath<'w>),
    /// The value of an unknown or forbidden member.
    UnknownMember(&'w Scope<'w>, Chars<'b>),
}

impl SkippedPath<'_, '_> {
    /// Appends the path as a JSON Pointer.
    fn write(&self, report: &Report, out: &mut String) {
        match self {
            SkippedPath::Body => {}
            SkippedPath::JsonPath(path) => report.append_pointer(&path.location(), out),
            SkippedPath::UnknownMember(scope, name) => {
                report.append_pointer(&scope.location(), out);
                push_token(out, &name.to_text());
            }
        }
    }
}

fn push_path(pointer: &mut String, path: &RelativePath<'_, '_>) {
    match path {
        RelativePath::Start => {}
        RelativePath::Name(outer, name) => {
            push_path(pointer, outer);
            push_token(pointer, &name.to_text());
        }
        RelativePath::Index(outer, index) => {
            push_path(pointer, outer);
            push_token(pointer, &index.to_string());
        }
    }
}
