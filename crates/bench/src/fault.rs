//! Gives each valid body one fault.

use crate::node::{Node, NodePath};
use crate::workload::{DURATION, RANGES, RECURRENCES, Shape, Workload};
use fastrand::Rng;

/// The fault of a body.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Fault {
    /// An unknown attribute.
    Unknown,
    /// A value of the wrong type.
    Type,
    /// A number out of range.
    Range,
    /// A word that is not in its list.
    Word,
    /// An attribute that the method forbids.
    Forbidden,
    /// A missing attribute that is required.
    Missing,
    /// An empty name.
    Length,
    /// A malformed telephone number or time.
    Format,
    /// An empty list that must not be empty.
    Empty,
    /// A duplicate key.
    Duplicate,
    /// Two attributes that exclude each other.
    Exclusive,
}

impl Fault {
    /// All faults.
    pub const ALL: [Fault; 11] = [
        Fault::Unknown,
        Fault::Type,
        Fault::Range,
        Fault::Word,
        Fault::Forbidden,
        Fault::Missing,
        Fault::Length,
        Fault::Format,
        Fault::Empty,
        Fault::Duplicate,
        Fault::Exclusive,
    ];
}

/// A body with one fault.
#[derive(Clone, Debug)]
pub struct Faulty {
    /// The fault.
    pub fault: Fault,
    /// The bytes of the body.
    pub body: Vec<u8>,
}

impl Workload {
    /// Returns the bodies of the workload with one fault each.
    #[must_use]
    pub fn faulty(self, shape: Shape) -> Vec<Faulty> {
        (0..self.bodies())
            .map(|index| {
                let mut tree = self.tree(shape, index);
                let fault = add_fault(&mut tree, self, &mut self.rng(index, 1));
                Faulty { fault, body: tree.write(shape.style(index)) }
            })
            .collect()
    }
}

/// Adds one random fault to a random object of a valid body.
fn add_fault(tree: &mut Node, workload: Workload, rng: &mut Rng) -> Fault {
    let paths = tree.objects(&|name| name != DURATION);
    loop {
        // Not every fault is possible in every object. An unknown attribute always is, so the loop ends.
        let fault = Fault::ALL[rng.usize(..Fault::ALL.len())];
        let path = &paths[rng.usize(..paths.len())];
        if let Some(members) = tree.members_at(path)
            && add_fault_to_object(members, fault, workload, path, rng).is_some()
        {
            return fault;
        }
    }
}

/// Adds the fault to the object; `None` if the object cannot have it.
fn add_fault_to_object(
    members: &mut Vec<(String, Node)>,
    fault: Fault,
    workload: Workload,
    path: &NodePath,
    rng: &mut Rng,
) -> Option<()> {
    match fault {
        Fault::Unknown => {
            let names = ["nickname", "colour", "userId", "enabled", "maxCalls", "comment"];
            let name = names[rng.usize(..names.len())].to_owned();
            let value = match rng.u8(0..3) {
                0 => Node::flag(true),
                1 => Node::text("example.org"),
                _ => Node::Object(vec![("id".to_owned(), Node::Bare("17".to_owned()))]),
            };
            members.insert(rng.usize(..=members.len()), (name, value));
        }
        Fault::Type => {
            let value = pick(members, rng, |_, _| true)?;
            *value = match value {
                Node::Bare(text) if text != "null" && rng.bool() => Node::Text(text.clone()),
                Node::Bare(_) => Node::List(Vec::new()),
                Node::Text(_) => Node::Bare("7".to_owned()),
                Node::List(_) | Node::Object(_) => Node::flag(true),
            };
        }
        Fault::Range => {
            let is_ranged =
                |name: &str, _: &Node| name == "dayOfMonth" || RANGES.iter().any(|(ranged, ..)| *ranged == name);
            let number = if rng.bool() { "0" } else { "1000000" };
            *pick(members, rng, is_ranged)? = Node::Bare(number.to_owned());
        }
        Fault::Word => {
            let words: &[&str] = match workload {
                Workload::Conference => &["attendeeNotification", "dayOfWeek", "dayOfWeekInMonth", "month"],
                _ => &["clidPolicy", "emergencyClidPolicy", "mediaPolicySelection", "selection", "level", "type"],
            };
            *pick(members, rng, |name, _| words.contains(&name))? = Node::text("Everybody");
        }
        Fault::Forbidden => {
            let forbidden = match workload {
                Workload::Criteria => ("newName".to_owned(), Node::text("Brunch")),
                Workload::Conference => ("hostTimeZone".to_owned(), Node::text("Europe/Brussels")),
                _ => return None,
            };
            if !path.is_empty() {
                return None;
            }
            members.insert(rng.usize(..=members.len()), forbidden);
        }
        Fault::Missing => {
            let required: Vec<usize> =
                (0..members.len()).filter(|index| is_required(workload, &members[*index].0)).collect();
            members.remove(*rng.choice(&required)?);
        }
        Fault::Length => {
            // The name of a schedule may be empty, but not that of a criteria.
            let is_criteria = match workload {
                Workload::Policies | Workload::PoliciesWithFindings | Workload::Conference => false,
                Workload::Criteria => path.is_empty(),
                Workload::Service => path.len() == 2,
            };
            if !is_criteria {
                return None;
            }
            *pick(members, rng, |name, _| name == "name" || name == "newName")? = Node::text("");
        }
        Fault::Format if workload == Workload::Conference => {
            let times = ["startTime", "endTime", "recurEndDate"];
            let wrong = ["tomorrow", "2030-02-30", "2030-02-30T10:00:00Z", "01/02/2030 10:00"];
            *pick(members, rng, |name, _| times.contains(&name))? = Node::text(wrong[rng.usize(..wrong.len())]);
        }
        Fault::Format => {
            let Node::List(numbers) = pick(members, rng, |name, _| name == "phoneNumbers")? else { return None };
            let wrong = ["reception", "front desk", "", "sip:5550100"];
            let index = rng.usize(..numbers.len());
            numbers[index] = Node::text(wrong[rng.usize(..wrong.len())]);
        }
        Fault::Empty => {
            *pick(members, rng, |name, _| name == "phoneNumbers")? = Node::List(Vec::new());
        }
        Fault::Duplicate => {
            if members.is_empty() {
                return None;
            }
            let duplicate = members[rng.usize(..members.len())].clone();
            members.insert(rng.usize(..=members.len()), duplicate);
        }
        Fault::Exclusive => {
            let has = |name: &str| members.iter().any(|(other, _)| other == name);
            if !RECURRENCES.iter().any(|(kind, _)| has(kind)) {
                return None;
            }
            let second = if has("recurEndOccurrence") {
                ("recurForEver", Node::flag(true))
            } else if has("recurDaily") {
                ("recurMonthlyByDay", Node::Object(vec![("dayOfMonth".to_owned(), Node::Bare("1".to_owned()))]))
            } else {
                ("recurDaily", Node::Object(Vec::new()))
            };
            members.insert(rng.usize(..=members.len()), (second.0.to_owned(), second.1));
        }
    }
    Some(())
}

/// Returns whether the attribute is required where the bodies have it.
fn is_required(workload: Workload, name: &str) -> bool {
    match workload {
        Workload::Policies | Workload::PoliciesWithFindings => false,
        // The bodies have telephone numbers only if the selection requires them.
        Workload::Criteria => {
            ["name", "fromDnCriteria", "selection", "includeAnonymousCallers", "phoneNumbers"].contains(&name)
        }
        Workload::Service => name == "name",
        // Most attributes of a conference are required, and the bodies have a number of participants only if it is.
        Workload::Conference => {
            let optional = ["estimatedParticipants", "accountCode", "endTime", DURATION, "recurInterval"];
            !optional.contains(&name) && !["recurForEver", "recurEndDate", "recurEndOccurrence"].contains(&name)
        }
    }
}

/// Returns a random value among those that fit.
fn pick<'m>(
    members: &'m mut [(String, Node)],
    rng: &mut Rng,
    fits: impl Fn(&str, &Node) -> bool,
) -> Option<&'m mut Node> {
    let fitting = members.iter_mut().filter(|(name, value)| fits(name, value));
    let mut values: Vec<&mut Node> = fitting.map(|(_, value)| value).collect();
    if values.is_empty() {
        return None;
    }
    Some(values.swap_remove(rng.usize(..values.len())))
}
