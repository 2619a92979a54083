//! What a validation comes to: findings, each with its severity, rule, pointer and sentence.

use crate::finding::location::Location;
use crate::finding::rule_id::{Check, RuleId, Subject};
use crate::json::json_type::JsonType;
use crate::json::rule::JsonRule;
use crate::limits::MAX_FINDINGS;
use crate::table::method::Method;
use crate::table::object::{Kind, Object};
use crate::table::severity::Severity;
use smallvec::SmallVec;
use std::fmt::{self, Write};
use std::slice;

/// What a validation comes to. Findings stand in the order of the body.
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
    locations: SmallVec<[ObjectLocation; 16]>,
    /// Pointers that lead through names which no table holds, one behind the other.
    pointers: String,
    counts: [usize; 4],
    kept_violations: usize,
    limit: usize,
    /// The position of the first byte of the text that was validated.
    start: Option<u32>,
}

/// A finding as a report keeps it: small, for there may be many, and they may have to be sorted.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) position: u32,
    /// Where, among the locations of the report.
    pub(crate) object_location: u32,
    /// The attribute of the location's object that it points to, or [`Entry::SITE`].
    pub(crate) field: u8,
    pub(crate) subject: Subject,
    pub(crate) check: Check,
    pub(crate) severity: Severity,
    pub(crate) detail: Detail,
}

impl Entry {
    /// In location of an attribute: the finding points to the object itself.
    pub(crate) const SITE: u8 = u8::MAX;

    /// A number by which findings are put in order: by position, then attributes as in their table, then groups.
    fn order(&self) -> u64 {
        let subject = match self.subject {
            Subject::Whole => 0,
            Subject::Field(index) => 1 + u64::from(index),
            Subject::Group(index) => 0x100 + u64::from(index),
        };
        u64::from(self.position) << 16 | subject << 4 | self.severity as u64
    }
}

/// What several findings may share: the object, and where it or the value in it stands.
#[derive(Clone, Copy)]
pub(crate) struct ObjectLocation {
    pub(crate) object: &'static Object,
    pub(crate) method: Method,
    pub(crate) location: Location,
}

/// A finding with all that belongs to it.
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

/// What a sentence needs beyond the rule.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Detail {
    Nothing,
    /// What stands there in location of the documented type.
    Found(JsonType),
    /// The rule between attributes that was applied, by its location.
    Rule(u8),
    /// An item that no stored one matches is created, and needs what a POST needs.
    Created,
    /// The value is an item of a list.
    Item(JsonType),
}

impl Report {
    pub(crate) fn new(object: &'static Object, method: Method, start: Option<u32>) -> Report {
        Report {
            object,
            method,
            entries: SmallVec::new(),
            locations: SmallVec::new(),
            pointers: String::new(),
            counts: [0; 4],
            kept_violations: 0,
            limit: MAX_FINDINGS,
            start,
        }
    }

    /// Empties the report for another body, and keeps its memory.
    pub(crate) fn reset(&mut self, object: &'static Object, method: Method, start: Option<u32>) {
        self.object = object;
        self.method = method;
        self.entries.clear();
        self.locations.clear();
        self.pointers.clear();
        self.counts = [0; 4];
        self.kept_violations = 0;
        self.start = start;
    }

    /// The object that the body was validated as.
    #[must_use]
    pub fn object(&self) -> &'static Object {
        self.object
    }

    /// The method that the body was validated for.
    #[must_use]
    pub fn method(&self) -> Method {
        self.method
    }

    /// Whether there is no violation.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.count(Severity::Violation) == 0
    }

    /// How many findings of this severity there are, those beyond [`MAX_FINDINGS`] included.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.counts[severity as usize]
    }

    /// Whether there are more findings than the report keeps. Violations stay in preference to the others.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.counts.iter().sum::<usize>() > self.entries.len()
    }

    /// Returns the findings, in the order of the body; at most [`MAX_FINDINGS`]. `for finding in &report` does the same.
    #[must_use]
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

    /// Adds a finding.
    pub(crate) fn add(&mut self, raw: Raw) {
        let Raw { object, method, location, position, subject, check, severity, detail } = raw;
        let entry = Entry { position, object_location: 0, field: Entry::SITE, subject, check, severity, detail };
        self.add_at(&mut None, || ObjectLocation { object, method, location }, entry);
    }

    /// Adds a finding at a location, which is kept when the first finding at it is. A violation takes the location of the last of
    /// the lightest when there is no room.
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

    /// Drops the last of the lightest findings for a violation, if there is one.
    #[cold]
    #[inline(never)]
    fn make_room(&mut self, severity: Severity) -> bool {
        let lightest = self.entries.iter().map(|kept| kept.severity).max();
        let last = self.entries.iter().rposition(|kept| Some(kept.severity) == lightest);
        match (self.has_room(severity), last) {
            (true, Some(last)) => {
                self.entries.remove(last);
                true
            }
            _ => false,
        }
    }

    fn expanded(&self, entry: &Entry) -> Raw {
        let Entry { position, object_location, field, subject, check, severity, detail } = *entry;
        let ObjectLocation { object, method, mut location } = self
            .locations
            .get(object_location as usize)
            .copied()
            .unwrap_or(ObjectLocation { object: self.object, method: self.method, location: Location::ROOT });
        if field != Entry::SITE {
            location.push(field);
        }
        Raw { object, method, location, position, subject, check, severity, detail }
    }

    /// Adds a finding whose pointer no table could give back; `pointer` is asked for only if there is room.
    pub(crate) fn add_kept(
        &mut self,
        object: &'static Object,
        check: Check,
        severity: Severity,
        position: u32,
        write: impl FnOnce(&Report, &mut String),
    ) {
        let location = if self.has_room(severity) { self.keep(write) } else { Location::ROOT };
        let (subject, detail, method) = (Subject::Whole, Detail::Nothing, self.method);
        self.add(Raw { object, method, location, position, subject, check, severity, detail });
    }

    /// Keeps a pointer beside the findings.
    pub(crate) fn keep(&mut self, write: impl FnOnce(&Report, &mut String)) -> Location {
        let mut pointers = std::mem::take(&mut self.pointers);
        pointers.reserve(128);
        let from = pointers.len();
        write(self, &mut pointers);
        let location = Location::Kept { from: from as u32, to: pointers.len() as u32 };
        self.pointers = pointers;
        location
    }

    /// A report that keeps all findings, for one that is not done yet.
    pub(crate) fn without_limit(object: &'static Object, method: Method) -> Report {
        Report { limit: usize::MAX, ..Report::new(object, method, None) }
    }

    /// The report with no more findings than any other.
    pub(crate) fn limited(self) -> Report {
        let mut limited = Report { pointers: self.pointers, ..Report::new(self.object, self.method, self.start) };
        for entry in self.entries {
            // Its object_location is there already.
            let object_location = self.locations[entry.object_location as usize];
            limited.add_at(&mut Some(entry.object_location), || object_location, entry);
        }
        limited.locations = self.locations;
        limited.counts = self.counts;
        limited
    }

    /// Counts findings that are not kept.
    pub(crate) fn count_beyond(&mut self, severity: Severity, count: usize) {
        self.counts[severity as usize] += count;
    }

    /// Adds the fault at which reading ended: it stays, whatever has been found before.
    pub(crate) fn add_end(&mut self, rule: JsonRule, position: u32) {
        if !self.has_room(Severity::Violation) {
            let last = self.entries.pop();
            self.kept_violations -= usize::from(last.is_some_and(|last| last.severity == Severity::Violation));
        }
        self.add_kept(self.object, Check::Json(rule), Severity::Violation, position, |_, _| ());
    }

    /// Drops the findings that are not to be kept.
    pub(crate) fn retain(&mut self, mut is_kept: impl FnMut(&Raw) -> bool) {
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

    /// Whether another finding of this severity can still be kept.
    fn has_room(&self, severity: Severity) -> bool {
        self.entries.len() < self.limit || severity == Severity::Violation && self.kept_violations < self.limit
    }

    /// Puts the findings into the order of the body.
    pub(crate) fn sort(&mut self) {
        if !self.entries.is_sorted_by_key(|entry| entry.position) {
            // Two findings at one position are told apart by what they speak of. A stable sort would allocate.
            self.entries.sort_unstable_by_key(Entry::order);
        }
    }

    pub(crate) fn raw(&self) -> impl Iterator<Item = Raw> {
        self.entries.iter().map(|entry| self.expanded(entry))
    }

    pub(crate) fn pointer(&self, location: &Location) -> String {
        let mut pointer = String::with_capacity(64);
        self.append_pointer(location, &mut pointer);
        pointer
    }

    pub(crate) fn append_pointer(&self, location: &Location, pointer: &mut String) {
        let (length, steps) = match location {
            Location::Kept { from, to } => {
                pointer.push_str(self.pointers.get(*from as usize..*to as usize).unwrap_or_default());
                return;
            }
            Location::Steps { length, steps } => (*length, steps),
        };
        let mut steps = steps[..length.into()].iter().copied();
        let body = Kind::Object(self.object);
        let mut here = Some(&body);
        while let Some(kind) = here {
            here = match kind {
                Kind::Object(object) => steps.next().map(|index| {
                    let field = object.field_at(index.into());
                    push_name(pointer, field.name);
                    field.kind(self.method)
                }),
                Kind::Array(items) => next_index(&mut steps).map(|index| {
                    let _never_fails = write!(pointer, "/{index}");
                    &items.kind
                }),
                Kind::Either([first, second]) => Some(if leads_on(first) { first } else { second }),
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
    }
}

/// Whether a step can lead from a value of this kind to one in it.
fn leads_on(kind: &Kind) -> bool {
    match kind {
        Kind::Object(_) | Kind::Array(_) => true,
        Kind::Either(kinds) => kinds.iter().any(leads_on),
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

/// A number of seven bits a byte, the lowest first; the highest bit says that more follow.
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

/// Adds to a JSON Pointer what needs no escape: a documented name, or a number.
fn push_name(pointer: &mut String, name: &str) {
    pointer.push('/');
    pointer.push_str(name);
}

impl fmt::Debug for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_list().entries(self.findings()).finish()
    }
}

/// Two reports are equal if they say the same of the same object and method, wherever in a text it stands.
impl PartialEq for Report {
    fn eq(&self, other: &Report) -> bool {
        self.object == other.object
            && self.method == other.method
            && self.counts == other.counts
            && self.entries.len() == other.entries.len()
            && self.findings().zip(other.findings()).all(|(one, two)| {
                one.severity() == two.severity()
                    && one.rule() == two.rule()
                    && one.rule().check() == two.rule().check()
                    && one.pointer() == two.pointer()
            })
    }
}

/// The findings of a report, in the order of the body: what [`Report::findings`] returns.
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

/// Goes over the findings, in the order of the body.
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

/// One finding in a body: a rule of the contract, a severity and a place.
///
/// It is written in one line, and serialized as an object of `severity`, `rule`, `pointer`, `message` and `offset`.
#[derive(Clone, Copy)]
pub struct Finding<'r> {
    report: &'r Report,
    entry: &'r Entry,
}

impl Finding<'_> {
    /// The finding with all that belongs to it.
    pub(crate) fn raw(&self) -> Raw {
        self.report.expanded(self.entry)
    }

    /// How much it weighs.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.entry.severity
    }

    /// The rule that was applied.
    #[must_use]
    pub fn rule(&self) -> RuleId {
        let Raw { object, method, subject, check, .. } = self.raw();
        RuleId { object, method, subject, check }
    }

    /// The location in the body, as a JSON Pointer (RFC 6901). For a missing attribute: where it would stand.
    #[must_use]
    pub fn pointer(&self) -> String {
        let mut pointer = String::with_capacity(64);
        self.append_pointer(&mut pointer);
        pointer
    }

    /// Writes the pointer behind what `out` holds: for whoever writes many, and wants to allocate once.
    pub fn append_pointer(&self, out: &mut String) {
        let Entry { object_location, field, .. } = *self.entry;
        let Some(object_location) = self.report.locations.get(object_location as usize) else { return };
        self.report.append_pointer(&object_location.location, out);
        if field != Entry::SITE {
            push_name(out, object_location.object.field_at(field.into()).name);
        }
    }

    /// The pointer, if the report keeps it as text.
    pub(crate) fn kept_pointer(&self) -> Option<&str> {
        match self.raw().location {
            Location::Kept { from, to } => self.report.pointers.get(from as usize..to as usize),
            Location::Steps { .. } => None,
        }
    }

    /// The offset in bytes of the value, of the name if that is at fault, or of the object that misses something.
    /// None if a tree was validated and no text.
    ///
    /// [`Lines`](crate::Lines) turns it into a line and a column.
    #[must_use]
    pub fn offset(&self) -> Option<usize> {
        self.report.start.map(|start| (self.entry.position - start) as usize)
    }
}

impl fmt::Debug for Finding<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {} {:?}", self.severity(), self.rule(), self.pointer())
    }
}
