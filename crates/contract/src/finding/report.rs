//! The result of a validation: findings, each with a severity, a rule, a pointer and a message.

use crate::finding::location::Location;
use crate::finding::rule_id::{Check, RuleId, Subject};
use crate::json::json_type::JsonType;
use crate::json::rule::JsonRule;
use crate::limits::MAX_FINDINGS;
use crate::table::method::Method;
use crate::table::object::{Field, Kind, Object};
use crate::table::severity::Severity;
use smallvec::SmallVec;
use std::fmt::{self, Write};
use std::slice;

/// The result of a validation: the findings, in the order of the body.
///
/// ```
/// use linecard_contract::{Method, validate};
/// use linecard_model::objects::CRITERIA;
///
/// let report = validate(&CRITERIA, Method::Post, r#"{"newName": "b"}"#);
/// let ids: Vec<String> = report.findings().map(|finding| finding.rule().to_string()).collect();
/// assert_eq!(ids, ["criteria.name.post.required", "criteria.fromDnCriteria.post.required", "criteria.newName.post.forbidden"]);
/// ```
#[derive(Clone)]
pub struct Report {
    object: &'static Object,
    method: Method,
    entries: SmallVec<[Entry; 16]>,
    locations: SmallVec<[ObjectLocation; 6]>,
    /// The pointers that contain unknown names, one after the other.
    pointers: String,
    counts: [usize; 4],
    kept_violations: usize,
    /// Whether a finding was dropped that says that the body is not JSON.
    has_dropped_json: bool,
    limit: usize,
    /// Whether the body was a text, whose positions are offsets in bytes.
    is_text: bool,
}

/// A finding in a compact form, because a report may keep and sort many.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) position: u32,
    /// The index in the locations of the report.
    pub(crate) object_location: u32,
    /// The attribute that it points to, or [`Entry::OBJECT`].
    pub(crate) field: u8,
    pub(crate) subject: Subject,
    pub(crate) check: Check,
    pub(crate) severity: Severity,
    pub(crate) detail: Detail,
}

impl Entry {
    /// In place of an attribute: the finding points to the object itself.
    pub(crate) const OBJECT: u8 = u8::MAX;

    /// Returns whether the body does not follow the grammar of JSON.
    fn breaks_grammar(&self) -> bool {
        matches!(self.check, Check::Json(rule) if rule.breaks_grammar())
    }

    /// Returns the key of the order: by position, then by attribute as in the table, then by group.
    fn order(&self) -> u64 {
        let subject = match self.subject {
            Subject::Whole => 0,
            Subject::Field(index) => 1 + u64::from(index),
            Subject::Group(index) => 0x100 + u64::from(index),
        };
        u64::from(self.position) << 16 | subject << 4 | self.severity as u64
    }
}

/// The part that several findings may share: the object, and the location of it or of a value in it.
#[derive(Clone, Copy)]
pub(crate) struct ObjectLocation {
    pub(crate) object: &'static Object,
    pub(crate) method: Method,
    pub(crate) location: Location,
}

/// A finding with all its parts.
#[derive(Clone, Copy)]
pub(crate) struct Raw {
    pub(crate) object: &'static Object,
    pub(crate) method: Method,
    pub(crate) location: Location,
    pub(crate) position: u32,
    pub(crate) subject: Subject,
    pub(crate) check: Check,
    pub(crate) severity: Severity,
    pub(crate) detail: Detail,
}

/// The facts that the message needs, in addition to the rule.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Detail {
    Nothing,
    /// The type of the value.
    Found(JsonType),
    /// The index of the rule between attributes that was applied.
    Rule(u8),
    /// The PUT creates the item, or may create it. Such an item has the presences of a POST.
    Created,
    /// The type of the value, which is an item of a list.
    Item(JsonType),
}

impl Report {
    pub(crate) fn new(object: &'static Object, method: Method, is_text: bool) -> Report {
        Report {
            object,
            method,
            entries: SmallVec::new(),
            locations: SmallVec::new(),
            pointers: String::new(),
            counts: [0; 4],
            kept_violations: 0,
            has_dropped_json: false,
            limit: MAX_FINDINGS,
            is_text,
        }
    }

    /// Empties the report for another body, and keeps its allocations.
    pub(crate) fn reset(&mut self, object: &'static Object, method: Method, is_text: bool) {
        self.object = object;
        self.method = method;
        self.entries.clear();
        self.locations.clear();
        self.pointers.clear();
        self.counts = [0; 4];
        self.kept_violations = 0;
        self.has_dropped_json = false;
        self.is_text = is_text;
    }

    /// Returns the object that the body was validated as.
    #[must_use]
    pub fn object(&self) -> &'static Object {
        self.object
    }

    /// Returns the method that the body was validated for.
    #[must_use]
    pub fn method(&self) -> Method {
        self.method
    }

    /// Returns whether there is no violation.
    #[must_use]
    #[inline]
    pub fn is_valid(&self) -> bool {
        self.count(Severity::Violation) == 0
    }

    /// Returns the number of findings of this severity, including those that the report does not keep.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.counts[severity as usize]
    }

    /// Returns whether there are more findings than the report keeps. It keeps violations in preference to the others.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.counts.iter().sum::<usize>() > self.entries.len()
    }

    /// Returns the findings, in the order of the body; at most [`MAX_FINDINGS`]. `for finding in &report` does the same.
    #[must_use]
    #[inline]
    pub fn findings(&self) -> Findings<'_> {
        Findings { report: self, entries: self.entries.iter() }
    }

    /// Returns the findings of this severity, in the order of the body.
    ///
    /// ```
    /// use linecard_contract::{Method, Severity, validate};
    /// use linecard_model::objects::CALL_PROCESSING_POLICIES;
    ///
    /// let body = r#"{"useUserCallLimitsSetting": false, "maxSimultaneousCalls": 3}"#;
    /// let report = validate(&CALL_PROCESSING_POLICIES, Method::Put, body);
    /// let finding = report.findings_of(Severity::NoEffect).next().unwrap();
    /// assert_eq!(finding.pointer(), "/maxSimultaneousCalls");
    /// assert_eq!(report.violations().count(), 0);
    /// ```
    #[must_use]
    pub fn findings_of(&self, severity: Severity) -> impl DoubleEndedIterator<Item = Finding<'_>> {
        self.findings().filter(move |finding| finding.severity() == severity)
    }

    /// Returns the findings that break the contract.
    #[must_use]
    pub fn violations(&self) -> impl DoubleEndedIterator<Item = Finding<'_>> {
        self.findings_of(Severity::Violation)
    }

    /// Returns whether the body follows the grammar of JSON for sure: no finding of it was found, or may have been cut. A
    /// duplicate key is none.
    #[must_use]
    pub fn is_json(&self) -> bool {
        let is_complete = self.kept_violations == self.count(Severity::Violation);
        is_complete && !self.has_dropped_json && !self.entries.iter().any(Entry::breaks_grammar)
    }

    /// Drops the findings for which `is_kept` returns false, such as those that are accepted for a time.
    ///
    /// They no longer count. Findings that the report did not keep, see [`is_cut`](Report::is_cut), still count.
    ///
    /// ```
    /// use linecard_contract::{Method, validate};
    /// use linecard_model::objects::CRITERIA;
    ///
    /// let mut report = validate(&CRITERIA, Method::Put, r#"{"name": "a", "actve": true, "newNmae": "b"}"#);
    /// report.retain(|finding| finding.pointer() != "/actve");
    /// assert_eq!(report.violations().count(), 1);
    /// ```
    pub fn retain(&mut self, mut is_kept: impl FnMut(Finding<'_>) -> bool) {
        let kept: SmallVec<[bool; 16]> = self.findings().map(&mut is_kept).collect();
        let mut kept = kept.into_iter();
        let (counts, violations) = (&mut self.counts, &mut self.kept_violations);
        let has_dropped_json = &mut self.has_dropped_json;
        self.entries.retain(|entry| {
            let is_kept = kept.next().unwrap_or(true);
            if !is_kept {
                counts[entry.severity as usize] -= 1;
                *violations -= usize::from(entry.severity == Severity::Violation);
                *has_dropped_json |= entry.breaks_grammar();
            }
            is_kept
        });
    }

    /// Adds a finding.
    pub(crate) fn add(&mut self, raw: Raw) {
        let Raw { object, method, location, position, subject, check, severity, detail } = raw;
        let entry = Entry { position, object_location: 0, field: Entry::OBJECT, subject, check, severity, detail };
        self.add_at(&mut None, || ObjectLocation { object, method, location }, entry);
    }

    /// Adds a finding, and its location if that is not `kept` yet.
    ///
    /// If the report is full, a violation replaces the last of the least serious findings.
    #[inline(always)]
    pub(crate) fn add_at(
        &mut self,
        kept: &mut Option<u32>,
        object_location: impl FnOnce() -> ObjectLocation,
        mut entry: Entry,
    ) {
        self.counts[entry.severity as usize] += 1;
        if self.entries.len() >= self.limit && !self.make_room(entry.severity) {
            return;
        }
        self.kept_violations += usize::from(entry.severity == Severity::Violation);
        entry.object_location = *kept.get_or_insert_with(|| {
            self.locations.push(object_location());
            self.locations.len() as u32 - 1
        });
        self.entries.push(entry);
    }

    /// Drops the last of the least serious findings to make room for a violation. Returns whether there is room.
    #[cold]
    #[inline(never)]
    fn make_room(&mut self, severity: Severity) -> bool {
        if !self.has_room(severity) {
            return false;
        }
        let lowest = self.entries.iter().map(|kept| kept.severity).max();
        let last = self.entries.iter().rposition(|kept| Some(kept.severity) == lowest);
        last.map(|last| self.entries.remove(last)).is_some()
    }

    fn expanded(&self, entry: &Entry) -> Raw {
        let Entry { position, object_location, field, subject, check, severity, detail } = *entry;
        let ObjectLocation { object, method, mut location } = self
            .locations
            .get(object_location as usize)
            .copied()
            .unwrap_or(ObjectLocation { object: self.object, method: self.method, location: Location::ROOT });
        if field != Entry::OBJECT {
            location.push(field);
        }
        Raw { object, method, location, position, subject, check, severity, detail }
    }

    /// Adds a finding whose pointer contains an unknown name. Calls `write` only if there is room for the finding.
    pub(crate) fn add_kept(
        &mut self,
        (object, method): (&'static Object, Method),
        check: Check,
        severity: Severity,
        position: u32,
        write: impl FnOnce(&Report, &mut String),
    ) {
        if !self.has_room(severity) {
            return self.count_beyond(severity, 1);
        }
        let location = self.keep(write);
        let (subject, detail) = (Subject::Whole, Detail::Nothing);
        self.add(Raw { object, method, location, position, subject, check, severity, detail });
    }

    /// Keeps a pointer as text.
    pub(crate) fn keep(&mut self, write: impl FnOnce(&Report, &mut String)) -> Location {
        let mut pointers = std::mem::take(&mut self.pointers);
        pointers.reserve(128);
        let from = pointers.len();
        write(self, &mut pointers);
        let location = Location::Kept { from: from as u32, to: pointers.len() as u32 };
        self.pointers = pointers;
        location
    }

    /// Returns a report that keeps all findings, because some of them may be dropped later.
    #[cfg(feature = "tree")]
    pub(crate) fn without_limit(object: &'static Object, method: Method) -> Report {
        Report { limit: usize::MAX, ..Report::new(object, method, false) }
    }

    /// Returns the report with at most [`MAX_FINDINGS`] findings.
    #[cfg(feature = "tree")]
    #[must_use]
    pub fn limited(self) -> Report {
        let mut limited = Report { pointers: self.pointers, ..Report::new(self.object, self.method, self.is_text) };
        for entry in self.entries {
            let object_location = self.locations[entry.object_location as usize];
            limited.add_at(&mut Some(entry.object_location), || object_location, entry);
        }
        limited.locations = self.locations;
        limited.counts = self.counts;
        limited
    }

    /// Adds to the count of findings that are not kept.
    pub(crate) fn count_beyond(&mut self, severity: Severity, count: usize) {
        self.counts[severity as usize] += count;
    }

    /// Adds the fault at which reading ended. A full report drops another finding for it.
    pub(crate) fn add_end(&mut self, rule: JsonRule, position: u32) {
        if !self.has_room(Severity::Violation) {
            let last = self.entries.pop();
            self.kept_violations -= usize::from(last.is_some_and(|last| last.severity == Severity::Violation));
        }
        self.add_kept((self.object, self.method), Check::Json(rule), Severity::Violation, position, |_, _| ());
    }

    /// Keeps only the findings for which `is_kept` returns true.
    #[cfg(feature = "tree")]
    pub(crate) fn retain_raw(&mut self, mut is_kept: impl FnMut(&Raw) -> bool) {
        let entries = std::mem::take(&mut self.entries);
        (self.counts, self.kept_violations) = ([0; 4], 0);
        for entry in entries {
            if is_kept(&self.expanded(&entry)) {
                self.counts[entry.severity as usize] += 1;
                self.kept_violations += usize::from(entry.severity == Severity::Violation);
                self.entries.push(entry);
            }
        }
    }

    /// Returns whether the report can keep this many more findings, whatever their severity.
    #[inline(always)]
    pub(crate) fn can_keep(&self, findings: usize) -> bool {
        self.entries.len().saturating_add(findings) <= self.limit
    }

    /// Returns whether the report can keep another finding of this severity.
    pub(crate) fn has_room(&self, severity: Severity) -> bool {
        self.entries.len() < self.limit || severity == Severity::Violation && self.kept_violations < self.limit
    }

    /// Sorts the findings into the order of the body.
    pub(crate) fn sort(&mut self) {
        if !self.entries.is_sorted_by_key(|entry| entry.position) {
            // A stable sort would allocate, so the key also orders findings with the same position.
            self.entries.sort_unstable_by(|one, other| {
                one.position.cmp(&other.position).then_with(|| one.order().cmp(&other.order()))
            });
        }
    }

    #[cfg(feature = "tree")]
    pub(crate) fn raw(&self) -> impl Iterator<Item = Raw> {
        self.entries.iter().map(|entry| self.expanded(entry))
    }

    #[cfg(feature = "tree")]
    pub(crate) fn pointer(&self, location: &Location) -> String {
        let mut pointer = String::with_capacity(64);
        self.append_pointer(location, &mut pointer);
        pointer
    }

    pub(crate) fn append_pointer(&self, location: &Location, pointer: &mut String) {
        let _never_fails = self.write_pointer(location, pointer);
    }

    /// Writes the pointer to a location.
    fn write_pointer(&self, location: &Location, out: &mut impl Write) -> fmt::Result {
        if let Location::Kept { from, to } = location {
            return out.write_str(self.pointers.get(*from as usize..*to as usize).unwrap_or_default());
        }
        self.steps(location, |step| match step {
            Step::Name(name) => write_name(out, name),
            Step::Index(index) => write!(out, "/{index}"),
        })
    }

    /// Visits the steps of a location that is not kept as text.
    fn steps(&self, location: &Location, mut visit: impl FnMut(Step) -> fmt::Result) -> fmt::Result {
        let Location::Steps { length, steps } = location else { return Ok(()) };
        let mut steps = steps[..usize::from(*length)].iter().copied();
        let body = Kind::Object(self.object);
        let mut here = Some(&body);
        let (mut method, mut outer): (_, Option<&Field>) = (self.method, None);
        while let Some(kind) = here {
            here = match kind {
                Kind::Object(object) => match steps.next() {
                    Some(index) => {
                        let field = object.field_at(index.into());
                        method = outer.map_or(method, |outer| outer.method_within(method));
                        outer = Some(field);
                        visit(Step::Name(field.name))?;
                        let kind = field.kind(method);
                        match kind.object_or_list() {
                            Some((object, list)) => {
                                steps.next().map(|is_list| if is_list == 1 { list } else { object })
                            }
                            None => Some(kind),
                        }
                    }
                    None => None,
                },
                Kind::Array(items) => match next_index(&mut steps) {
                    Some(index) => {
                        visit(Step::Index(index))?;
                        Some(&items.kind)
                    }
                    None => None,
                },
                Kind::Either([first, second]) => Some(if has_inner_values(first) { first } else { second }),
                Kind::Boolean
                | Kind::Integer(..)
                | Kind::Integers(_)
                | Kind::Decimal(_)
                | Kind::String(_)
                | Kind::Word(_)
                | Kind::LikelyWord(_)
                | Kind::AnyCaseWord(_)
                | Kind::OpenObject => None,
            };
        }
        Ok(())
    }
}

/// A step of a location.
enum Step {
    Name(&'static str),
    Index(usize),
}

/// Returns whether a value of this kind can contain values with locations of their own.
fn has_inner_values(kind: &Kind) -> bool {
    match kind {
        Kind::Object(_) | Kind::Array(_) => true,
        Kind::Either(kinds) => kinds.iter().any(has_inner_values),
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Word(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::OpenObject => false,
    }
}

/// Reads an index: seven bits in each byte, the lowest first. The highest bit of a byte says that another follows.
fn next_index(steps: &mut impl Iterator<Item = u8>) -> Option<usize> {
    let (mut index, mut shift) = (0, 0);
    loop {
        let step = steps.next()?;
        index |= usize::from(step & 0x7F) << shift;
        shift += 7;
        if step < 0x80 {
            return Some(index);
        }
    }
}

/// Writes a documented name as a token of a JSON Pointer. Such names need no escape.
fn write_name(out: &mut impl Write, name: &str) -> fmt::Result {
    out.write_char('/')?;
    out.write_str(name)
}

impl fmt::Debug for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_list().entries(self.findings()).finish()
    }
}

/// Two reports are equal if they have the same findings for the same object and method. Offsets are not compared.
impl PartialEq for Report {
    fn eq(&self, other: &Report) -> bool {
        self.object == other.object
            && self.method == other.method
            && self.counts == other.counts
            && self.entries.len() == other.entries.len()
            && self
                .findings()
                .zip(other.findings())
                .all(|(one, two)| one.rule().check() == two.rule().check() && one.is_same(&two))
    }
}

/// An iterator over the findings of a report, in the order of the body: the result of [`Report::findings`].
#[derive(Clone)]
pub struct Findings<'r> {
    report: &'r Report,
    entries: slice::Iter<'r, Entry>,
}

impl<'r> Iterator for Findings<'r> {
    type Item = Finding<'r>;

    fn next(&mut self) -> Option<Finding<'r>> {
        self.entries.next().map(|entry| Finding { report: self.report, entry })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.entries.size_hint()
    }
}

impl DoubleEndedIterator for Findings<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.entries.next_back().map(|entry| Finding { report: self.report, entry })
    }
}

impl ExactSizeIterator for Findings<'_> {}

impl fmt::Debug for Findings<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_list().entries(self.clone()).finish()
    }
}

/// Iterates over the findings, in the order of the body.
///
/// ```
/// use linecard_contract::{Method, validate};
/// use linecard_model::objects::CRITERIA;
///
/// for finding in &validate(&CRITERIA, Method::Delete, "{}") {
///     println!("{finding}");
/// }
/// ```
#[expect(clippy::into_iter_without_iter, reason = "`findings` is that method")]
impl<'r> IntoIterator for &'r Report {
    type Item = Finding<'r>;
    type IntoIter = Findings<'r>;

    fn into_iter(self) -> Findings<'r> {
        self.findings()
    }
}

/// One finding in a body: a rule of the contract, a severity and a location.
///
/// It is displayed in one line, and serialized as an object of `severity`, `rule`, `pointer`, `message` and `offset`.
#[derive(Clone, Copy)]
pub struct Finding<'r> {
    report: &'r Report,
    entry: &'r Entry,
}

impl<'r> Finding<'r> {
    pub(crate) fn report(&self) -> &'r Report {
        self.report
    }

    pub(crate) fn entry(&self) -> &'r Entry {
        self.entry
    }

    /// Returns the location of the object, and the attribute of it that the finding points to.
    pub(crate) fn object_location(&self) -> Option<(&'r ObjectLocation, Option<u8>)> {
        let Entry { object_location, field, .. } = *self.entry;
        let location = self.report.locations.get(object_location as usize)?;
        Some((location, (field != Entry::OBJECT).then_some(field)))
    }
}

impl Finding<'_> {
    /// Returns the finding with all its parts.
    pub(crate) fn raw(&self) -> Raw {
        self.report.expanded(self.entry)
    }

    /// Returns how serious the finding is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.entry.severity
    }

    /// Returns the id of the rule that the finding is about.
    #[must_use]
    #[inline]
    pub fn rule(&self) -> RuleId {
        let Entry { object_location, subject, check, .. } = *self.entry;
        let (object, method) = match self.report.locations.get(object_location as usize) {
            Some(location) => (location.object, location.method),
            None => (self.report.object, self.report.method),
        };
        RuleId { object, method, subject, check }
    }

    /// Returns whether both have the same severity, rule and pointer. The reports may be on different bodies.
    pub(crate) fn is_same(&self, other: &Finding<'_>) -> bool {
        self.severity() == other.severity() && self.rule() == other.rule() && self.has_pointer_of(other)
    }

    /// Compares the pointers. They are written only if the reports hold them in different ways.
    fn has_pointer_of(&self, other: &Finding<'_>) -> bool {
        let (own, others) = (self.report, other.report);
        match (self.raw().location, other.raw().location) {
            (Location::Kept { from, to }, Location::Kept { from: other_from, to: other_to })
                if self.entry.field == Entry::OBJECT && other.entry.field == Entry::OBJECT =>
            {
                own.pointers.get(from as usize..to as usize)
                    == others.pointers.get(other_from as usize..other_to as usize)
            }
            (one @ Location::Steps { .. }, two @ Location::Steps { .. })
                if one == two && own.object == others.object && own.method == others.method =>
            {
                true
            }
            _ => self.pointer() == other.pointer(),
        }
    }

    /// Returns the location in the body, as a JSON Pointer (RFC 6901). For a missing attribute, it is where the attribute
    /// should be.
    #[must_use]
    pub fn pointer(&self) -> String {
        let mut pointer = String::with_capacity(64);
        self.append_pointer(&mut pointer);
        pointer
    }

    /// Appends the pointer to `out`. [`pointer`](Finding::pointer) allocates each time, and this need not.
    pub fn append_pointer(&self, out: &mut String) {
        let _never_fails = self.write_pointer(out);
    }

    /// Writes the pointer without allocating.
    ///
    /// # Errors
    ///
    /// Whatever `out` returns.
    pub fn write_pointer(&self, out: &mut impl Write) -> fmt::Result {
        let Some((location, attribute)) = self.object_location() else { return Ok(()) };
        self.report.write_pointer(&location.location, out)?;
        match attribute {
            Some(field) => write_name(out, location.object.field_at(field.into()).name),
            None => Ok(()),
        }
    }

    /// Returns whether the pointer is that of the body itself, which is empty.
    pub(crate) fn is_about_body(&self) -> bool {
        let is_empty = match self.raw().location {
            Location::Kept { from, to } => from == to,
            location @ Location::Steps { .. } => location == Location::ROOT,
        };
        is_empty && self.entry.field == Entry::OBJECT
    }

    /// Returns the last name in the pointer, as a token of a JSON Pointer.
    pub(crate) fn last_token(&self) -> &str {
        let location = self.raw().location;
        if let Location::Kept { from, to } = location {
            let pointer = self.report.pointers.get(from as usize..to as usize).unwrap_or_default();
            return pointer.rsplit('/').next().unwrap_or_default();
        }
        let mut last = "";
        let _never_fails = self.report.steps(&location, |step| {
            if let Step::Name(name) = step {
                last = name;
            }
            Ok(())
        });
        last
    }

    /// Returns how many findings before this one are about unknown names, but no more than `most`.
    pub(crate) fn unknown_names_before(&self, most: usize) -> usize {
        let before = self.report.entries.iter().take_while(|entry| !std::ptr::eq(*entry, self.entry));
        before.filter(|entry| entry.check == Check::Unknown).take(most).count()
    }

    /// Returns the offset in bytes of the value. If the name is the fault, it is the offset of the name. If an attribute is
    /// missing, it is the offset of the object. None if the body was a tree.
    ///
    /// [`Lines`](crate::Lines) converts it into a line and a column.
    #[must_use]
    pub fn offset(&self) -> Option<usize> {
        self.report.is_text.then_some(self.entry.position as usize)
    }
}

impl fmt::Debug for Finding<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {} {:?}", self.severity(), self.rule(), self.pointer())
    }
}
