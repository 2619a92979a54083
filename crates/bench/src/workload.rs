//! The workloads: what is judged, and the bodies.

use crate::fault::{self, Fault};
use crate::node::{Node, Style};
use fastrand::Rng;
use linecard_model::objects::{CALL_PROCESSING_POLICIES, CRITERIA, SELECTIVE_CALL_ACCEPTANCE};
use linecard_model::{Method, Object};

/// An object and a method, with bodies made for them. The same bodies every time.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Workload {
    /// A PUT of the call processing policies, flat, with the switches that govern what is sent turned on.
    Policies,
    /// The same, each attribute sent or not by the toss of a coin: much of it is without effect, or cannot be judged.
    Remarked,
    /// A POST of one criteria: small, objects in objects.
    Criteria,
    /// A PUT of a service with a hundred criteria.
    Service,
}

/// A body with one fault.
#[derive(Clone, Debug)]
pub struct Faulty {
    /// The fault.
    pub fault: Fault,
    /// The body, as bytes.
    pub body: Vec<u8>,
}

/// Makes the bodies, and would make others if it were another number.
const SEED: u64 = 0x1157_ECA2_D000_0000;

/// How many criteria the PUT of a service holds.
const CRITERIA_IN_SERVICE: usize = 100;

impl Workload {
    /// Every workload, in the order of the letters.
    pub const ALL: [Workload; 4] = [Workload::Policies, Workload::Criteria, Workload::Service, Workload::Remarked];

    /// The letter that names it in tables.
    #[must_use]
    pub const fn letter(self) -> &'static str {
        match self {
            Workload::Policies => "a",
            Workload::Remarked => "a-remarked",
            Workload::Criteria => "b",
            Workload::Service => "c",
        }
    }

    /// The workload of this letter.
    #[must_use]
    pub fn named(letter: &str) -> Option<Workload> {
        Workload::ALL.into_iter().find(|workload| workload.letter() == letter)
    }

    /// The object that the bodies are judged as.
    #[must_use]
    pub fn object(self) -> &'static Object {
        match self {
            Workload::Policies | Workload::Remarked => &CALL_PROCESSING_POLICIES,
            Workload::Criteria => &CRITERIA,
            Workload::Service => &SELECTIVE_CALL_ACCEPTANCE,
        }
    }

    /// The method that the bodies are judged for.
    #[must_use]
    pub const fn method(self) -> Method {
        match self {
            Workload::Policies | Workload::Remarked | Workload::Service => Method::Put,
            Workload::Criteria => Method::Post,
        }
    }

    /// How many bodies it has.
    #[must_use]
    pub const fn bodies(self) -> usize {
        match self {
            Workload::Policies | Workload::Remarked | Workload::Criteria => 200,
            Workload::Service => 20,
        }
    }

    /// The bodies, which break no rule.
    #[must_use]
    pub fn valid(self) -> Vec<Vec<u8>> {
        (0..self.bodies()).map(|index| self.tree(index).write(style(index))).collect()
    }

    /// The same bodies with every name and every text written with an escape.
    #[must_use]
    pub fn escaped(self) -> Vec<Vec<u8>> {
        (0..self.bodies()).map(|index| self.tree(index).write(Style::ESCAPED)).collect()
    }

    /// The same bodies with one fault each.
    #[must_use]
    pub fn faulty(self) -> Vec<Faulty> {
        (0..self.bodies())
            .map(|index| {
                let mut tree = self.tree(index);
                let fault = fault::put_into(&mut tree, self, &mut self.rng(index, 1));
                Faulty { fault, body: tree.write(style(index)) }
            })
            .collect()
    }

    fn rng(self, index: usize, purpose: u64) -> Rng {
        Rng::with_seed(SEED ^ (self as u64) << 24 ^ (index as u64) << 4 ^ purpose)
    }

    fn tree(self, index: usize) -> Node {
        let rng = &mut self.rng(index, 0);
        let mut tree = match self {
            Workload::Policies => policies(rng, true),
            Workload::Remarked => policies(rng, false),
            Workload::Criteria => criteria(rng),
            Workload::Service => service(rng),
        };
        if is_shuffled(index) {
            tree.shuffle(rng);
        }
        tree
    }
}

/// Of six bodies three are compact, two are written as Python does, one is indented.
fn style(index: usize) -> Style {
    match index % 6 {
        0 | 2 | 4 => Style::COMPACT,
        1 | 3 => Style::PYTHON,
        _ => Style::INDENTED,
    }
}

/// A third of the bodies, whatever their style.
fn is_shuffled(index: usize) -> bool {
    index / 6 % 3 == 1
}

/// Integers of the policies that have a range.
pub(crate) const RANGES: [(&str, i64, i64); 7] = [
    ("maxSimultaneousCalls", 1, 999_999),
    ("maxSimultaneousVideoCalls", 1, 999_999),
    ("maxCallTimeForAnsweredCallsMinutes", 3, 2880),
    ("maxCallTimeForUnansweredCallsMinutes", 3, 2880),
    ("maxConcurrentRedirectedCalls", 1, 999_999),
    ("maxConcurrentFindMeFollowMeInvocations", 1, 999_999),
    ("maxFindMeFollowMeDepth", 1, 100),
];

const POLICIES: [&str; 31] = [
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

/// The switches, and the first and last of the policies that each governs.
const SWITCHES: [(&str, &str, &str); 6] = [
    ("useUserCLIDSetting", "clidPolicy", "allowDepartmentCLIDNameOverride"),
    ("useGroupName", "allowDepartmentCLIDNameOverride", "allowDepartmentCLIDNameOverride"),
    ("useUserMediaSetting", "mediaPolicySelection", "supportedMediaSetName"),
    ("useUserCallLimitsSetting", "useMaxSimultaneousCalls", "maxFindMeFollowMeDepth"),
    ("useUserDCLIDSetting", "enableDialableCallerID", "enableDialableCallerID"),
    ("useUserPhoneListLookupSetting", "enablePhoneListLookup", "enablePhoneListLookup"),
];

/// Half of the policies; a careful client sends, with what a switch governs, the switch turned on.
fn policies(rng: &mut Rng, is_careful: bool) -> Node {
    let sent: Vec<bool> = POLICIES.iter().map(|_| rng.bool()).collect();
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

fn policy(rng: &mut Rng, name: &str) -> Node {
    match name {
        "clidPolicy" | "emergencyClidPolicy" => one_of(rng, &["Use DN", "Use Configurable CLID", "Use Group CLID"]),
        "mediaPolicySelection" => {
            one_of(rng, &["Use Uncompressed Codec", "Use Supported Media Set", "No Restrictions"])
        }
        "supportedMediaSetName" => one_of(rng, &["Wideband", "Narrowband", "Légère"]),
        "maxRedirectionDepth" => Node::Bare(rng.u32(1..20).to_string()),
        _ => match RANGES.iter().find(|(ranged, ..)| *ranged == name) {
            // Clients write small numbers: limits near the top of the range are rare.
            Some((_, from, to)) => Node::Bare(rng.i64(*from..=(*to).min(250)).to_string()),
            None => Node::flag(rng.bool()),
        },
    }
}

fn criteria(rng: &mut Rng) -> Node {
    let mut members = Members::default();
    members.add("name", Node::Text(name(rng)));
    if rng.bool() {
        members.add("active", Node::flag(rng.bool()));
    }
    members.add("fromDnCriteria", callers(rng, true));
    add_options(&mut members, rng, true);
    members.into()
}

fn add_options(members: &mut Members, rng: &mut Rng, is_post: bool) {
    if rng.bool() {
        members.add("doNotPerformAction", Node::flag(rng.bool()));
    }
    for (name, kind) in [("timeSchedule", "Time"), ("holidaySchedule", "Holiday")] {
        if rng.bool() {
            members.add(name, schedule(rng, kind, is_post));
        }
    }
}

/// Whoever selects callers; a POST asks for more than a PUT.
fn callers(rng: &mut Rng, is_post: bool) -> Node {
    let is_selective = rng.bool();
    let mut members = Members::default();
    members.add("selection", Node::text(if is_selective { "Specified Only" } else { "Any" }));
    for name in ["includeAnonymousCallers", "includeUnavailableCallers"] {
        if is_post || rng.bool() {
            members.add(name, Node::flag(rng.bool()));
        }
    }
    if is_selective {
        members.add("phoneNumbers", phone_numbers(rng));
    }
    members.into()
}

fn phone_numbers(rng: &mut Rng) -> Node {
    Node::List((0..rng.usize(1..=4)).map(|_| Node::Text(phone_number(rng))).collect())
}

fn phone_number(rng: &mut Rng) -> String {
    let line = rng.u32(0..10_000);
    match rng.u8(0..3) {
        0 => format!("+1-555-010-{line:04}"),
        1 => format!("+1555010{line:04}"),
        _ => format!("555010{line:04}"),
    }
}

fn schedule(rng: &mut Rng, kind: &str, is_post: bool) -> Node {
    let mut members = Members::default();
    if is_post || rng.bool() {
        members.add("level", one_of(rng, &["Tenant", "Group", "User"]));
    }
    members.add("name", Node::Text(name(rng)));
    if rng.bool() {
        members.add("type", Node::text(kind));
    }
    members.into()
}

fn service(rng: &mut Rng) -> Node {
    let items = (0..CRITERIA_IN_SERVICE).map(|index| item(rng, index)).collect();
    Node::Object(vec![("criteria".to_owned(), Node::List(items))])
}

/// Of five criteria two are created, two changed, one removed.
fn item(rng: &mut Rng, index: usize) -> Node {
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

fn name(rng: &mut Rng) -> String {
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

fn one_of(rng: &mut Rng, words: &[&str]) -> Node {
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
