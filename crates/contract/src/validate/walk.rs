//! The walk: validates a body in one pass, in the order of the body.
//!
//! It guesses which attribute is next. It keeps a bit for each attribute that it has seen and a scalar for each value, and
//! validates the rules between attributes at the closing brace. The path to a value is a chain of stack frames, and becomes
//! a location only for a finding. A body without findings allocates nothing.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::finding::location::Location;
use crate::finding::report::{Detail, Raw, Report};
use crate::finding::rule_id::{Check, Subject};
use crate::json::chars::Chars;
use crate::json::json_type::JsonType;
use crate::json::names::{Names, UNKNOWN_MEMBER};
use crate::json::pointer::push_token;
use crate::json::rule::{Fault, JsonRule};
use crate::json::seen::SeenNames;
use crate::json::source::{DuplicateKey, Number, RelativePath, Source, UnknownName};
use crate::table::check::MAX_POSITIONS;
use crate::table::method::Method;
use crate::table::number::Standing;
use crate::table::object::{Effect, Items, Kind, Object, Release, Words};
use crate::table::plan::Plan;
use crate::table::severity::Severity;
use crate::table::text::{Format, Text};
use crate::validate::closing::{
    AtEnd, BROKEN, BodyFacts, Closing, NULL, OTHER, Scalars, Shown, States, findings_at_end,
};
use crate::validate::rule::bits;
use smallvec::SmallVec;

/// Validates the body at `source`, and returns the source after it. Leaves the positions of the values of its attributes in
/// `positions`.
pub(crate) fn walk<'b, S: Source<'b>>(
    source: S,
    report: &mut Report,
    release: Option<Release>,
    positions: &mut [u32; MAX_POSITIONS],
) -> Result<S, Fault> {
    let mut walk = Walk {
        report,
        release,
        fault: Fault { rule: JsonRule::Empty, position: 0 },
        renamed: 0,
        scalar: OTHER,
        unknown: UnknownName::NONE,
        unexpected_names: SmallVec::new(),
        empty: None,
    };
    walk.body(source, positions).ok_or(walk.fault)
}

struct Walk<'r, 'b> {
    report: &'r mut Report,
    /// The release of the service, if it is known.
    release: Option<Release>,
    /// Why the walk has ended early, if it has. A function that is not inlined returns the source or nothing, which stays in
    /// registers.
    fault: Fault,
    /// The attributes of the object that was walked last that rename it, unless it is removed.
    renamed: u64,
    /// The scalar of the value that was validated last by a function that is not inlined.
    scalar: u32,
    /// The unknown name that was read last.
    unknown: UnknownName<'b>,
    /// The names of the members that are not allowed, for each object around the position that has such a member.
    unexpected_names: SmallVec<[SeenNames<'b>; 1]>,
    /// What the closing brace of the last object showed that has no attribute of its plan. A body may have many of them.
    empty: Option<(&'static Plan, Shown)>,
}

/// An object that is being walked. With the scopes around it, it is a chain on the stack.
struct Scope<'s> {
    object: &'static Object,
    /// The method as which the object is validated: see [`Field::method_within`](crate::table::object::Field).
    method: Method,
    /// The path to the object. None for the body itself.
    path: Option<JsonPath<'s>>,
}

/// The path to an attribute of an object that is being walked, or to an item of a list in it. It is two scalars, which stay in
/// registers; with a third, it would be copied through memory.
#[derive(Clone, Copy)]
struct JsonPath<'s> {
    scope: &'s Scope<'s>,
    /// The index of the attribute, and above its 32 bits the index in the list, or [`NO_ITEM`].
    step: u64,
}

const NO_ITEM: u32 = u32::MAX;

impl Scope<'_> {
    /// Returns the location of the object.
    fn location(&self) -> Location {
        self.path.map_or(Location::ROOT, JsonPath::location)
    }
}

impl<'s> JsonPath<'s> {
    #[inline(always)]
    fn new(scope: &'s Scope<'s>, field: usize) -> JsonPath<'s> {
        JsonPath { scope, step: u64::from(NO_ITEM) << 32 | field as u64 }
    }

    /// Returns the path to an item of the list at this path.
    #[inline(always)]
    fn at_item(self, item: u32) -> JsonPath<'s> {
        JsonPath { step: self.step & 0xFFFF_FFFF | u64::from(item) << 32, ..self }
    }

    /// Returns the index of the attribute.
    #[inline(always)]
    fn field(self) -> u8 {
        self.step as u8
    }

    /// Returns the index in the list, or [`NO_ITEM`].
    #[inline(always)]
    fn item(self) -> u32 {
        (self.step >> 32) as u32
    }

    /// Returns the location of the value.
    fn location(self) -> Location {
        let mut location = self.scope.location();
        location.push(self.field());
        let field = self.scope.object.field_at(self.field().into());
        if field.kind(self.scope.method).object_or_list().is_some() {
            location.push(u8::from(self.item() != NO_ITEM));
        }
        if self.item() != NO_ITEM {
            let mut rest = self.item();
            while rest >= 0x80 {
                location.push(rest as u8 | 0x80);
                rest >>= 7;
            }
            location.push(rest as u8);
        }
        location
    }

    fn detail(self, opening: JsonType) -> Detail {
        if self.item() == NO_ITEM { Detail::Found(opening) } else { Detail::Item(opening) }
    }
}

impl<'b> Walk<'_, 'b> {
    /// Validates the body.
    fn body<S: Source<'b>>(&mut self, source: S, positions: &mut [u32; MAX_POSITIONS]) -> Option<S> {
        let (object, method) = (self.report.object(), self.report.method());
        if source.opening() == JsonType::Object {
            return self.object(source, &Scope { object, method, path: None }, positions, 1);
        }
        let (position, opening) = (source.position(), source.opening());
        let source = self.skip(source, &SkippedPath::Body, 1)?;
        self.report.add(Raw {
            object,
            method,
            location: Location::ROOT,
            position,
            subject: Subject::Whole,
            check: Check::Json(JsonRule::NotAnObject),
            severity: Severity::Violation,
            detail: Detail::Found(opening),
        });
        Some(source)
    }

    /// Leaves a fault in [`Walk::fault`].
    #[inline(always)]
    fn ok<T>(&mut self, result: Result<T, Fault>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(fault) => {
                self.fault = fault;
                None
            }
        }
    }

    /// Validates the object at `source`.
    fn object<S: Source<'b>>(
        &mut self,
        mut source: S,
        scope: &Scope<'_>,
        positions: &mut [u32],
        depth: usize,
    ) -> Option<S> {
        let object = scope.object;
        let plan = object.plan(scope.method);
        let start = source.position();
        let Some((positions, inner_positions)) = positions.split_at_mut_checked(object.len()) else {
            self.fault = Fault { rule: JsonRule::Nesting, position: start };
            return None;
        };
        let mut scalars = Scalars::UNKNOWN;
        let mut members = source.enter_object();
        // The allowed attributes that were not seen yet.
        let mut open = plan.allowed;
        let mut expected = plan.first.into();
        let mut has_unexpected = false;
        let mut is_there = self.ok(source.first_member(&mut members))?;
        while is_there {
            let name = source.name(expected, &object.names, &mut self.unknown);
            let mut index = self.ok(name)?;
            if index == UNKNOWN_MEMBER {
                index = self.long_name(object);
            }
            if open >> index & 1 == 0 {
                source = self.unexpected(source, index, scope, depth, &mut has_unexpected)?;
                is_there = self.ok(source.next_member(&mut members))?;
                continue;
            }
            open &= !(1 << index);
            expected = plan.after[index].into();
            let position = source.position();
            let path = JsonPath::new(scope, index);
            let kind = object.field_at(index).kind(scope.method);
            let scalar = self.value(&mut source, kind, path, inner_positions, depth)?;
            scalars.set(index, scalar);
            if let Some(of) = positions.get_mut(index) {
                *of = position;
            }
            is_there = self.ok(source.next_member(&mut members))?;
        }
        if has_unexpected {
            self.unexpected_names.pop();
        }
        let seen = plan.allowed & !open;
        self.renamed = seen & plan.renaming;
        if self.renamed != 0 && is_removed(object, seen, &scalars) {
            self.renamed = 0;
        }
        if plan.is_watched(seen) {
            self.end(scope, start, &mut scalars, seen, positions);
        }
        Some(source)
    }

    /// Reports what the closing brace of an object shows.
    #[inline(never)]
    fn end(&mut self, scope: &Scope<'_>, start: u32, scalars: &mut Scalars, seen: u64, positions: &[u32]) {
        let plan = scope.object.plan(scope.method);
        let of_empty = self.empty.filter(|(of, _)| seen == 0 && std::ptr::eq(*of, plan));
        if let Some((_, shown)) = of_empty.filter(|_| !self.report.has_room(Severity::Violation)) {
            return shown.count(self.report);
        }
        scalars.set_defaults(plan, seen);
        let states = States { seen, scalars, positions };
        match findings_at_end(scope.object, scope.method, states) {
            AtEnd::Nothing => {}
            // If not all of them can be kept, it matters in which order they are found. If the release is known, statements
            // about releases are no remarks.
            AtEnd::Shown(shown) if self.report.can_keep(Shown::MOST) && self.release.is_none() => {
                closing(self.report, scope).report(shown, start, positions);
            }
            AtEnd::Shown(shown) if !self.report.has_room(Severity::Violation) && self.release.is_none() => {
                if seen == 0 {
                    self.empty = Some((plan, shown));
                }
                shown.count(self.report);
            }
            AtEnd::Shown(_) | AtEnd::Close => {
                let facts = BodyFacts { method: scope.method, plan, states };
                closing(self.report, scope).close(&facts, start, self.release);
            }
        }
    }

    /// Returns the index of the unknown name that was read last, if the object has it and it is too long for the hash.
    #[cold]
    fn long_name(&self, object: &Object) -> usize {
        if !Names::is_long(self.unknown.chars.bytes.len()) {
            return UNKNOWN_MEMBER;
        }
        let name = self.unknown.chars;
        (0..object.len()).find(|index| name.is(object.field_at(*index).name)).unwrap_or(UNKNOWN_MEMBER)
    }

    /// Validates the value of an attribute or a list item, and returns its scalar.
    #[inline(always)]
    fn value<S: Source<'b>>(
        &mut self,
        source: &mut S,
        kind: &'static Kind,
        path: JsonPath<'_>,
        positions: &mut [u32],
        depth: usize,
    ) -> Option<u32> {
        let position = source.position();
        match kind {
            Kind::Boolean => {
                if let Some(value) = source.boolean() {
                    return Some(u32::from(value));
                }
            }
            Kind::Integer(from, to) => {
                if let Some(number) = self.ok(source.number())? {
                    return Some(self.integer(number, *from, *to, path, position));
                }
            }
            Kind::String(text) => {
                if text.format.is_some() && has_usual_format(source, text) {
                    return Some(1);
                }
                if let Some(bytes) = self.ok(source.string_bytes())? {
                    return Some(self.text::<S>(bytes, text, path, position));
                }
            }
            Kind::Word(list) => {
                if let Some(index) = source.listed_word(&list.index) {
                    return Some(index);
                }
                if let Some(chars) = self.ok(source.string())? {
                    let index = index_of_word(list, chars);
                    if index == OTHER {
                        self.flag(Check::Value, path, path.detail(JsonType::String), position);
                        return Some(BROKEN);
                    }
                    return Some(index);
                }
            }
            Kind::LikelyWord(list) => {
                if let Some(index) = source.listed_word(&list.index) {
                    return Some(index);
                }
                if let Some(chars) = self.ok(source.string())? {
                    return Some(index_of_word(list, chars));
                }
            }
            Kind::Object(object) => {
                if source.opening() == JsonType::Object {
                    *source = self.inner_object(*source, object, path, positions, depth + 1)?;
                    return Some(OTHER);
                }
            }
            Kind::Array(items) => {
                if source.opening() == JsonType::Array {
                    *source = self.array(*source, items, path, positions, depth + 1)?;
                    return Some(self.scalar);
                }
            }
            Kind::Integers(_) | Kind::Decimal(_) | Kind::AnyCaseWord(_) | Kind::OpenObject | Kind::Either(_) => {
                *source = self.outlined_value(*source, kind, path, positions, depth)?;
                return Some(self.scalar);
            }
        }
        *source = self.mismatch(*source, path, depth)?;
        Some(self.scalar)
    }

    /// As [`Walk::value`], but not inlined: for rare kinds, list items, and values of [`Kind::Either`]. It leaves the scalar in
    /// [`Walk::scalar`].
    #[inline(never)]
    fn outlined_value<S: Source<'b>>(
        &mut self,
        mut source: S,
        kind: &'static Kind,
        path: JsonPath<'_>,
        positions: &mut [u32],
        depth: usize,
    ) -> Option<S> {
        self.scalar = BROKEN;
        let (position, opening) = (source.position(), source.opening());
        match kind {
            Kind::Integers(ranges) => {
                if let Some(number) = self.ok(source.number())? {
                    match number {
                        Number::Fraction => self.flag(Check::Type, path, path.detail(opening), position),
                        number if is_in_one(number, ranges) => self.scalar = OTHER,
                        Number::Whole(_) | Number::Huge { .. } => {
                            self.flag(Check::Range, path, path.detail(opening), position);
                        }
                    }
                    return Some(source);
                }
            }
            Kind::Decimal(decimal) => {
                if let Some(is_in_range) = self.ok(source.written_number(|number| decimal.admits(number)))? {
                    if is_in_range {
                        self.scalar = OTHER;
                    } else {
                        self.flag(Check::Range, path, path.detail(opening), position);
                    }
                    return Some(source);
                }
            }
            Kind::AnyCaseWord(list) => {
                if let Some(chars) = self.ok(source.string())? {
                    if list.words.iter().any(|word| chars.is_in_any_case(word)) {
                        self.scalar = OTHER;
                    } else {
                        self.flag(Check::Value, path, path.detail(opening), position);
                    }
                    return Some(source);
                }
            }
            // Only the JSON of such an object is validated.
            Kind::OpenObject if opening == JsonType::Object => {
                self.scalar = OTHER;
                return self.skip(source, &SkippedPath::JsonPath(path), depth + 1);
            }
            Kind::Either(kinds) => {
                if let Some(kind) = kinds.iter().find(|kind| kind.begins_with(opening)) {
                    return self.outlined_value(source, kind, path, positions, depth);
                }
            }
            Kind::OpenObject => {}
            Kind::Boolean
            | Kind::Integer(..)
            | Kind::String(_)
            | Kind::Word(_)
            | Kind::LikelyWord(_)
            | Kind::Object(_)
            | Kind::Array(_) => {
                self.scalar = self.value(&mut source, kind, path, positions, depth)?;
                return Some(source);
            }
        }
        self.mismatch(source, path, depth)
    }

    #[inline(always)]
    fn inner_object<S: Source<'b>>(
        &mut self,
        source: S,
        object: &'static Object,
        path: JsonPath<'_>,
        positions: &mut [u32],
        depth: usize,
    ) -> Option<S> {
        let Scope { object: outer, method, .. } = *path.scope;
        let is_whole = outer.plan(method).whole >> path.field() & 1 == 1;
        let method = if is_whole { Method::Post } else { method };
        self.object(source, &Scope { object, method, path: Some(path) }, positions, depth)
    }

    /// Validates a list. It leaves the scalar in [`Walk::scalar`]: 0 if the list is empty, or else 1.
    #[inline(never)]
    fn array<S: Source<'b>>(
        &mut self,
        mut source: S,
        items: &'static Items,
        path: JsonPath<'_>,
        positions: &mut [u32],
        depth: usize,
    ) -> Option<S> {
        let start = source.position();
        let mut elements = source.enter_array();
        let mut index = 0;
        while self.ok(source.element(&mut elements))? {
            let path = path.at_item(index);
            index += 1;
            let position = source.position();
            match &items.kind {
                Kind::Object(object) if source.opening() == JsonType::Object => {
                    source = self.inner_object(source, object, path, positions, depth + 1)?;
                    if items.created_as.is_some() && self.renamed != 0 {
                        self.may_create(items, object, path, positions);
                    }
                }
                Kind::String(text) if text.format.is_some() && has_usual_format(&mut source, text) => {}
                Kind::String(text) => match self.ok(source.string_bytes())? {
                    Some(bytes) => {
                        self.text::<S>(bytes, text, path, position);
                    }
                    None => source = self.mismatch(source, path, depth)?,
                },
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
                    source = self.outlined_value(source, &items.kind, path, positions, depth)?;
                }
            }
        }
        if items.expected.is_some_and(|expected| index > expected) {
            let path = path.at_item(NO_ITEM);
            self.flag_as(Severity::Note, Check::Length, path, Detail::Found(JsonType::Array), start);
        }
        self.scalar = u32::from(index > 0);
        Some(source)
    }

    /// Reports that an item may only have the attributes that rename it if it is stored. Otherwise it is created, and a POST
    /// does not allow them.
    #[cold]
    #[inline(never)]
    fn may_create(&mut self, items: &Items, object: &'static Object, path: JsonPath<'_>, positions: &[u32]) {
        let Some(created_as) = items.created_as else { return };
        for index in bits(self.renamed) {
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
                position: positions.get(index).copied().unwrap_or_default(),
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
    fn text<S: Source<'b>>(&mut self, bytes: &'b [u8], text: &Text, path: JsonPath<'_>, position: u32) -> u32 {
        // Most texts have no bounds, or only must not be empty.
        let is_any = text.format.is_none() && text.max_length.is_none() && text.min_length <= 1;
        if is_any && bytes.len() >= text.min_length as usize
            || self.has_valid_text(S::chars_of(bytes), text, path, position)
        {
            return u32::from(!bytes.is_empty());
        }
        BROKEN
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

    /// Validates null, and reports a value of a wrong type. It leaves the scalar in [`Walk::scalar`].
    #[cold]
    #[inline(never)]
    fn mismatch<S: Source<'b>>(&mut self, mut source: S, path: JsonPath<'_>, depth: usize) -> Option<S> {
        let (position, opening) = (source.position(), source.opening());
        let field = path.scope.object.field_at(path.field().into());
        if opening == JsonType::Null && path.item() == NO_ITEM && field.accepts_null(path.scope.method) && source.null()
        {
            self.scalar = NULL;
            return Some(source);
        }
        source = self.skip(source, &SkippedPath::JsonPath(path), depth + 1)?;
        self.flag(Check::Type, path, path.detail(opening), position);
        self.scalar = BROKEN;
        Some(source)
    }

    /// Reports a member that the method does not allow: an unknown or forbidden member, or a duplicate key.
    #[cold]
    #[inline(never)]
    fn unexpected<S: Source<'b>>(
        &mut self,
        source: S,
        index: usize,
        scope: &Scope<'_>,
        depth: usize,
        has_unexpected: &mut bool,
    ) -> Option<S> {
        let object = scope.object;
        let plan = object.plan(scope.method);
        let is_allowed = plan.allowed >> index & 1 == 1;
        let name = if index == UNKNOWN_MEMBER { self.unknown.chars } else { Chars::plain(object.field_at(index).name) };
        let position = if is_allowed { source.name_position() } else { self.unknown.position };
        let known = (plan.known >> index & 1 == 1).then_some(index);
        // An allowed attribute is only reported here if it is a duplicate, because it is no longer open.
        if !std::mem::replace(has_unexpected, true) {
            self.unexpected_names.push(SeenNames::default());
        }
        let is_response = scope.method.is_response();
        let severity = object.severity_of_unknown(scope.method);
        // If every such member is a violation and there is no room for another, only their number is of interest.
        let is_told_apart = severity != Severity::Violation || self.report.has_room(Severity::Violation);
        let mut is_new = || self.unexpected_names.last_mut().is_some_and(|names| names.add(name, position, source));
        let is_new = !is_allowed && (!is_told_apart || is_new());
        let skipped = SkippedPath::UnknownMember(scope, name);
        let duplicate = Check::Json(JsonRule::DuplicateKey);
        match known {
            Some(index) if !is_new => {
                self.report.add(Raw {
                    object,
                    method: scope.method,
                    location: JsonPath::new(scope, index).location(),
                    position,
                    subject: Subject::Whole,
                    check: duplicate,
                    severity: Severity::Violation,
                    detail: Detail::Nothing,
                });
            }
            Some(index) => self.flag(Check::Forbidden, JsonPath::new(scope, index), Detail::Nothing, position),
            None if !is_new => self.flag_skipped(scope, duplicate, Severity::Violation, &skipped, position),
            None if is_response && scope.path.is_none() && name.is(RECORD_ID) => {}
            None => self.flag_skipped(scope, Check::Unknown, severity, &skipped, position),
        }
        self.skip(source, &skipped, depth + 1)
    }

    /// Skips a value, and validates only its JSON.
    fn skip<S: Source<'b>>(&mut self, mut source: S, skipped: &SkippedPath<'_, 'b>, depth: usize) -> Option<S> {
        let (object, method) = (self.report.object(), self.report.method());
        let skipped = source.skip(depth, &mut |duplicate: DuplicateKey<'_, 'b>| {
            let pointer = |report: &Report, out: &mut String| {
                skipped.write(report, out);
                push_path(out, duplicate.path);
                push_token(out, &duplicate.name.to_text());
            };
            let check = Check::Json(JsonRule::DuplicateKey);
            self.report.add_kept((object, method), check, Severity::Violation, duplicate.position, pointer);
        });
        self.ok(skipped)?;
        Some(source)
    }

    fn flag(&mut self, check: Check, path: JsonPath<'_>, detail: Detail, position: u32) {
        self.flag_as(Severity::Violation, check, path, detail, position);
    }

    #[cold]
    #[inline(never)]
    fn flag_as(&mut self, severity: Severity, check: Check, path: JsonPath<'_>, detail: Detail, position: u32) {
        if !self.report.has_room(severity) {
            self.report.count_beyond(severity, 1);
            return;
        }
        self.report.add(Raw {
            object: path.scope.object,
            method: path.scope.method,
            location: path.location(),
            position,
            subject: Subject::Field(path.field()),
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
}

/// Returns the findings at the closing brace of an object.
fn closing<'a>(report: &'a mut Report, scope: &Scope<'_>) -> Closing<'a> {
    Closing { report, object: scope.object, method: scope.method, location: scope.location() }
}

/// Returns whether an item says that it is removed.
#[inline(never)]
fn is_removed(object: &Object, seen: u64, scalars: &Scalars) -> bool {
    bits(seen).any(|index| object.field_at(index).effect == Effect::Removes && scalars.get(index) == 1)
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

/// Reads a text of the usual form of its format. Returns false if only a closer look can tell.
#[inline(always)]
fn has_usual_format<'b, S: Source<'b>>(source: &mut S, text: &Text) -> bool {
    let is_bounded = text.max_length.is_some() || text.min_length > 2;
    match text.format {
        _ if is_bounded => false,
        Some(Format::PhoneNumber(kind)) => source.plain_number(kind.accepts_plus()),
        Some(Format::DateTime) => source.usual_date_time(),
        Some(Format::Date | Format::ListTime | Format::Pattern(_)) | None => false,
    }
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
