//! The workloads: their targets and their bodies.

use crate::node::{Node, Style};
use fastrand::Rng;
use linecard_contract::{Method, Object};
use linecard_model::objects::{
    CALL_PROCESSING_POLICIES, CRITERIA, MEET_ME_CONFERENCING_CONFERENCE_INSTANCE, SELECTIVE_CALL_ACCEPTANCE,
};
use std::ops::{Deref, DerefMut};

/// An object and a method, with generated bodies that are always the same.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Workload {
    /// A PUT of the call processing policies. It is flat. The switches for the attributes in the body are on.
    Policies,
    /// The same with random attributes. Many of them have no effect or are unchecked.
    PoliciesWithFindings,
    /// A POST of one criteria. It is small and nested.
    Criteria,
    /// A PUT of a service with a hundred criteria.
    Service,
    /// A POST of a conference. It has objects at four levels, times, and usually one of six recurrences.
    Conference,
}

/// The shape of the bodies of a workload.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shape {
    /// In several styles; in a third of the bodies, the attributes are in random order.
    Mixed,
    /// Every attribute, in the order of the documentation, compact.
    InOrder,
    /// About half of the attributes, in the order of the documentation, compact.
    Partly,
    /// The same, with blanks and escapes as `json.dumps` of Python writes them.
    Python,
}

impl Shape {
    /// All shapes, in the order of the tables.
    pub const ALL: [Shape; 4] = [Shape::Mixed, Shape::InOrder, Shape::Partly, Shape::Python];

    /// Returns the name in tables.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Shape::Mixed => "mixed",
            Shape::InOrder => "in order",
            Shape::Partly => "partly filled",
            Shape::Python => "blanks of Python",
        }
    }

    /// Returns the style of a body. Of six mixed bodies, three are compact, two are in the style of Python, one is
    /// indented.
    pub(crate) fn style(self, index: usize) -> Style {
        match (self, index % 6) {
            (Shape::InOrder | Shape::Partly, _) | (Shape::Mixed, 0 | 2 | 4) => Style::COMPACT,
            (Shape::Python, _) | (Shape::Mixed, 1 | 3) => Style::PYTHON,
            (Shape::Mixed, _) => Style::INDENTED,
        }
    }

    /// Returns whether a body is shuffled. A third of the mixed bodies is, independently of the style.
    fn is_shuffled(self, index: usize) -> bool {
        self == Shape::Mixed && index / 6 % 3 == 1
    }
}

/// The seed of all bodies.
const SEED: u64 = 0x1157_ECA2_D000_0000;

/// The number of criteria in the PUT of a service.
const CRITERIA_IN_SERVICE: usize = 100;

impl Workload {
    /// All workloads, in the order of the tables.
    pub const ALL: [Workload; 5] = [
        Workload::Policies,
        Workload::Criteria,
        Workload::Service,
        Workload::Conference,
        Workload::PoliciesWithFindings,
    ];

    /// Returns the name in tables, a letter with an optional suffix.
    #[must_use]
    pub const fn letter(self) -> &'static str {
        match self {
            Workload::Policies => "a",
            Workload::PoliciesWithFindings => "a-findings",
            Workload::Criteria => "b",
            Workload::Service => "c",
            Workload::Conference => "d",
        }
    }

    /// Finds a workload by its name in tables.
    #[must_use]
    pub fn named(letter: &str) -> Option<Workload> {
        Workload::ALL.into_iter().find(|workload| workload.letter() == letter)
    }

    /// Returns the object of the bodies.
    #[must_use]
    pub fn object(self) -> &'static Object {
        match self {
            Workload::Policies | Workload::PoliciesWithFindings => &CALL_PROCESSING_POLICIES,
            Workload::Criteria => &CRITERIA,
            Workload::Service => &SELECTIVE_CALL_ACCEPTANCE,
            Workload::Conference => &MEET_ME_CONFERENCING_CONFERENCE_INSTANCE,
        }
    }

    /// Returns the method of the bodies.
    #[must_use]
    pub const fn method(self) -> Method {
        match self {
            Workload::Policies | Workload::PoliciesWithFindings | Workload::Service => Method::Put,
            Workload::Criteria | Workload::Conference => Method::Post,
        }
    }

    /// Returns the number of bodies.
    #[must_use]
    pub const fn bodies(self) -> usize {
        match self {
            Workload::Policies | Workload::PoliciesWithFindings | Workload::Criteria | Workload::Conference => 200,
            Workload::Service => 20,
        }
    }

    /// Returns the bodies. They have no violations.
    #[must_use]
    pub fn valid(self, shape: Shape) -> Vec<Vec<u8>> {
        (0..self.bodies()).map(|index| self.tree(shape, index).write(shape.style(index))).collect()
    }

    /// Returns an endless sequence of such bodies without line breaks: half of them compact, half in the style of
    /// Python.
    pub fn lines(self) -> impl Iterator<Item = Vec<u8>> {
        (0..).map(move |index| {
            self.tree(Shape::Mixed, index).write(if index % 2 == 0 { Style::COMPACT } else { Style::PYTHON })
        })
    }

    /// Returns the same bodies, with an escape in each name and text.
    #[must_use]
    pub fn escaped(self) -> Vec<Vec<u8>> {
        (0..self.bodies()).map(|index| self.tree(Shape::Mixed, index).write(Style::ESCAPED)).collect()
    }

    pub(crate) fn rng(self, index: usize, purpose: u64) -> Rng {
        Rng::with_seed(SEED ^ (self as u64) << 24 ^ (index as u64) << 4 ^ purpose)
    }

    pub(crate) fn tree(self, shape: Shape, index: usize) -> Node {
        let rng = &mut Chance { rng: self.rng(index, 0), is_full: shape == Shape::InOrder };
        let mut tree = match self {
            Workload::Policies => policies(rng, true),
            Workload::PoliciesWithFindings => policies(rng, false),
            Workload::Criteria => criteria(rng),
            Workload::Service => service(rng),
            Workload::Conference => conference(rng),
        };
        if shape.is_shuffled(index) {
            tree.shuffle(rng);
        }
        tree
    }
}

/// Random numbers, and whether an optional attribute is present.
struct Chance {
    rng: Rng,
    /// Whether every attribute is present.
    is_full: bool,
}

impl Chance {
    /// Returns whether an optional attribute is present: half of them are.
    fn has(&mut self) -> bool {
        self.rng.bool() | self.is_full
    }
}

impl Deref for Chance {
    type Target = Rng;

    fn deref(&self) -> &Rng {
        &self.rng
    }
}

impl DerefMut for Chance {
    fn deref_mut(&mut self) -> &mut Rng {
        &mut self.rng
    }
}

/// The integers of the policies, with their ranges.
pub(crate) const RANGES: [(&str, i64, i64); 7] = [
    ("maxSimultaneousCalls", 1, 999_999),
    ("maxSimultaneousVideoCalls", 1, 999_999),
    ("maxCallTimeForAnsweredCallsMinutes", 3, 2880),
    ("maxCallTimeForUnansweredCallsMinutes", 3, 2880),
    ("maxConcurrentRedirectedCalls", 1, 999_999),
    ("maxConcurrentFindMeFollowMeInvocations", 1, 999_999),
    ("maxFindMeFollowMeDepth", 1, 100),
];

/// The policies, in the order of the documentation.
pub(crate) const POLICIES: [&str; 31] = [
    "useUserCLIDSetting",
    "clidPolicy",
    "emergencyClidPolicy",
    "allowAlternateNumbersForRedirectingIdentity",
    "allowConfigurableCLIDForRedirectingIdentity",
    "blockCallingNameForExternalCalls",
    "useGroupName",
    "allowDepartmentCLIDNameOverride",
    "useUserMediaSetting",
    "mediaPolicySelection",
    "supportedMediaSetName",
    "useUserCallLimitsSetting",
    "useMaxSimultaneousCalls",
    "maxSimultaneousCalls",
    "useMaxSimultaneousVideoCalls",
    "maxSimultaneousVideoCalls",
    "useMaxCallTimeForAnsweredCalls",
    "maxCallTimeForAnsweredCallsMinutes",
    "useMaxCallTimeForUnansweredCalls",
    "maxCallTimeForUnansweredCallsMinutes",
    "useMaxConcurrentRedirectedCalls",
    "maxConcurrentRedirectedCalls",
    "useMaxConcurrentFindMeFollowMeInvocations",
    "maxConcurrentFindMeFollowMeInvocations",
    "useMaxFindMeFollowMeDepth",
    "maxFindMeFollowMeDepth",
    "maxRedirectionDepth",
    "useUserDCLIDSetting",
    "enableDialableCallerID",
    "useUserPhoneListLookupSetting",
    "enablePhoneListLookup",
];

/// The switches, with the first and last of the policies that each of them governs.
const SWITCHES: [(&str, &str, &str); 6] = [
    ("useUserCLIDSetting", "clidPolicy", "allowDepartmentCLIDNameOverride"),
    ("useGroupName", "allowDepartmentCLIDNameOverride", "allowDepartmentCLIDNameOverride"),
    ("useUserMediaSetting", "mediaPolicySelection", "supportedMediaSetName"),
    ("useUserCallLimitsSetting", "useMaxSimultaneousCalls", "maxFindMeFollowMeDepth"),
    ("useUserDCLIDSetting", "enableDialableCallerID", "enableDialableCallerID"),
    ("useUserPhoneListLookupSetting", "enablePhoneListLookup", "enablePhoneListLookup"),
];

/// Generates half of the policies. With `is_careful`, the switches that govern them are on.
fn policies(rng: &mut Chance, is_careful: bool) -> Node {
    let sent: Vec<bool> = POLICIES.iter().map(|_| rng.has()).collect();
    let place = |name: &str| POLICIES.iter().position(|other| *other == name).unwrap_or_default();
    let is_governing = |name: &str| {
        let mut switches = SWITCHES.iter().filter(|(switch, ..)| *switch == name);
        is_careful && switches.any(|(_, first, last)| sent[place(first)..=place(last)].contains(&true))
    };
    let mut members = Members::default();
    for (name, is_sent) in POLICIES.into_iter().zip(&sent) {
        if is_governing(name) {
            members.add(name, Node::flag(true));
        } else if is_careful && name == "mediaPolicySelection" && sent[place("supportedMediaSetName")] {
            members.add(name, Node::Text("Use Supported Media Set".to_owned()));
        } else if *is_sent {
            members.add(name, policy(rng, name));
        }
    }
    members.into()
}

fn policy(rng: &mut Chance, name: &str) -> Node {
    match name {
        "clidPolicy" | "emergencyClidPolicy" => one_of(rng, &["Use DN", "Use Configurable CLID", "Use Group CLID"]),
        "mediaPolicySelection" => {
            one_of(rng, &["Use Uncompressed Codec", "Use Supported Media Set", "No Restrictions"])
        }
        "supportedMediaSetName" => one_of(rng, &["Wideband", "Narrowband", "Légère"]),
        "maxRedirectionDepth" => Node::Bare(rng.u32(1..20).to_string()),
        _ => match RANGES.iter().find(|(ranged, ..)| *ranged == name) {
            // Numbers near the upper bound are rare in practice.
            Some((_, from, to)) => Node::Bare(rng.i64(*from..=(*to).min(250)).to_string()),
            None => Node::flag(rng.bool()),
        },
    }
}

fn criteria(rng: &mut Chance) -> Node {
    let mut members = Members::default();
    members.add("name", Node::Text(name(rng)));
    if rng.has() {
        members.add("active", Node::flag(rng.bool()));
    }
    members.add("fromDnCriteria", callers(rng, true));
    add_options(&mut members, rng, true);
    members.into()
}

fn add_options(members: &mut Members, rng: &mut Chance, is_post: bool) {
    if rng.has() {
        members.add("doNotPerformAction", Node::flag(rng.bool()));
    }
    for (name, kind) in [("timeSchedule", "Time"), ("holidaySchedule", "Holiday")] {
        if rng.has() {
            members.add(name, schedule(rng, kind, is_post));
        }
    }
}

/// Generates the selection of callers. A POST requires more attributes than a PUT.
fn callers(rng: &mut Chance, is_post: bool) -> Node {
    let is_selective = rng.bool();
    let mut members = Members::default();
    members.add("selection", Node::text(if is_selective { "Specified Only" } else { "Any" }));
    for name in ["includeAnonymousCallers", "includeUnavailableCallers"] {
        if is_post || rng.has() {
            members.add(name, Node::flag(rng.bool()));
        }
    }
    if is_selective {
        members.add("phoneNumbers", phone_numbers(rng));
    }
    members.into()
}

fn phone_numbers(rng: &mut Chance) -> Node {
    Node::List((0..rng.usize(1..=4)).map(|_| Node::Text(phone_number(rng))).collect())
}

fn phone_number(rng: &mut Chance) -> String {
    let line = rng.u32(0..10_000);
    match rng.u8(0..3) {
        0 => format!("+1-555-010-{line:04}"),
        1 => format!("+1555010{line:04}"),
        _ => format!("555010{line:04}"),
    }
}

fn schedule(rng: &mut Chance, kind: &str, is_post: bool) -> Node {
    let mut members = Members::default();
    if is_post || rng.has() {
        members.add("level", one_of(rng, &["Tenant", "Group", "User"]));
    }
    members.add("name", Node::Text(name(rng)));
    if rng.has() {
        members.add("type", Node::text(kind));
    }
    members.into()
}

fn service(rng: &mut Chance) -> Node {
    let items = (0..CRITERIA_IN_SERVICE).map(|index| item(rng, index)).collect();
    Node::Object(vec![("criteria".to_owned(), Node::List(items))])
}

/// Generates a list item. Of five criteria, two are created, two changed, one removed.
fn item(rng: &mut Chance, index: usize) -> Node {
    let mut members = Members::default();
    members.add("name", Node::Text(format!("{} {index}", name(rng))));
    match rng.u8(0..5) {
        0 | 1 => {
            members.add("active", Node::flag(rng.bool()));
            members.add("fromDnCriteria", callers(rng, false));
            add_options(&mut members, rng, false);
        }
        2 | 3 => match rng.u8(0..4) {
            0 => members.add("newName", Node::Text(format!("{} {index} b", name(rng)))),
            1 => members.add("active", Node::flag(rng.bool())),
            2 => members.add("fromDnCriteria", callers(rng, false)),
            _ => {
                members.add("active", Node::flag(true));
                let schedule = if rng.bool() { Node::Bare("null".to_owned()) } else { schedule(rng, "Time", false) };
                members.add("timeSchedule", schedule);
            }
        },
        _ => members.add("delete", Node::flag(true)),
    }
    members.into()
}

/// Generates a conference. It has a number of participants only if one is required.
fn conference(rng: &mut Chance) -> Node {
    let mut members = Members::default();
    members.add("title", Node::Text(name(rng)));
    if rng.has() {
        members.add("estimatedParticipants", number(rng, 2, 30));
    }
    let is_restricted = rng.bool();
    members.add("restrictParticipants", Node::flag(is_restricted));
    if is_restricted {
        members.add("maxParticipants", number(rng, 2, 147));
    }
    if rng.has() {
        members.add("accountCode", Node::Text(rng.u32(1000..10_000).to_string()));
    }
    for name in [
        "muteAllAttendeesOnEntry",
        "endConferenceOnModeratorExit",
        "moderatorRequired",
        "requireSecurityPin",
        "allowUniqueIdentifier",
    ] {
        members.add(name, Node::flag(rng.bool()));
    }
    members.add("attendeeNotification", one_of(rng, &["Play Tone", "Play Recorded Name", "No Notification"]));
    members.add("conferenceSchedule", conference_schedule(rng));
    members.into()
}

/// Generates a schedule. Of ten conferences, eight are recurring, one is held once, one at any time.
fn conference_schedule(rng: &mut Chance) -> Node {
    let mut members = Members::default();
    members.add("startTime", Node::Text(time(rng)));
    let kind = match rng.u8(0..10) {
        0 => {
            if rng.has() {
                members.add("endTime", Node::Text(time(rng)));
            }
            "scheduleReservationless"
        }
        kind => {
            if rng.has() {
                let duration = [("hours", number(rng, 0, 3)), ("minutes", number(rng, 0, 59))];
                members.add(DURATION, Node::Object(duration.map(|(name, value)| (name.to_owned(), value)).into()));
            }
            if kind == 1 {
                "scheduleOneTime"
            } else {
                members.add("recurrence", recurrence(rng));
                "scheduleRecurring"
            }
        }
    };
    Node::Object(vec![(kind.to_owned(), members.into())])
}

/// The name of an open object, which gets no faults.
pub(crate) const DURATION: &str = "duration";

/// Generates one of the six recurrences, with one or none of the three ends.
fn recurrence(rng: &mut Chance) -> Node {
    let (kind, attributes) = RECURRENCES[rng.usize(..RECURRENCES.len())];
    let mut recurrence = Members::default();
    if rng.has() {
        recurrence.add("recurInterval", number(rng, 1, 4));
    }
    for name in attributes {
        let value = match *name {
            "dayOfMonth" => number(rng, 1, 31),
            "dayOfWeekInMonth" => one_of(rng, &["First", "Second", "Third", "Fourth", "Last"]),
            "dayOfWeek" => one_of(rng, &DAYS),
            "month" => one_of(rng, &MONTHS),
            // A weekly recurrence has at least one day.
            "Saturday" => Node::flag(true),
            _ => Node::flag(rng.bool()),
        };
        recurrence.add(name, value);
    }
    let mut members = Members::default();
    members.add(kind, recurrence.into());
    match rng.u8(0..4) {
        0 => members.add("recurForEver", Node::flag(true)),
        1 => members.add("recurEndDate", Node::Text(date(rng))),
        2 => members.add("recurEndOccurrence", number(rng, 2, 50)),
        _ => {}
    }
    members.into()
}

/// The recurrences, and the attributes that each requires.
pub(crate) const RECURRENCES: [(&str, &[&str]); 6] = [
    ("recurDaily", &[]),
    ("recurWeekly", &DAYS),
    ("recurMonthlyByDay", &["dayOfMonth"]),
    ("recurMonthlyByWeek", &["dayOfWeekInMonth", "dayOfWeek"]),
    ("recurYearlyByDay", &["dayOfMonth", "month"]),
    ("recurYearlyByWeek", &["dayOfWeek", "dayOfWeekInMonth", "month"]),
];

const DAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

#[rustfmt::skip]
const MONTHS: [&str; 12] = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
];

fn date(rng: &mut Chance) -> String {
    format!("20{}-{:02}-{:02}", rng.u8(25..35), rng.u8(1..=12), rng.u8(1..=28))
}

fn time(rng: &mut Chance) -> String {
    let clock = format!("{:02}:{:02}:00.000", rng.u8(7..20), 15 * rng.u8(0..4));
    let zones = ["Z", "+02:00", "-05:00", "+05:30"];
    format!("{}T{clock}{}", date(rng), zones[rng.usize(..zones.len())])
}

fn number(rng: &mut Chance, from: u32, to: u32) -> Node {
    Node::Bare(rng.u32(from..=to).to_string())
}

fn name(rng: &mut Chance) -> String {
    let names = [
        "Lunch",
        "Dinner",
        "Night shift",
        "Sales team",
        "Family",
        "On call",
        "Suppliers",
        "Head office",
        "Büro",
        "Branch north",
        "Café",
        "Weekend",
    ];
    names[rng.usize(..names.len())].to_owned()
}

fn one_of(rng: &mut Chance, words: &[&str]) -> Node {
    Node::text(words[rng.usize(..words.len())])
}

#[derive(Default)]
struct Members(Vec<(String, Node)>);

impl Members {
    fn add(&mut self, name: &str, value: Node) {
        self.0.push((name.to_owned(), value));
    }
}

impl From<Members> for Node {
    fn from(members: Members) -> Node {
        Node::Object(members.0)
    }
}
