//! What belongs at a place of a case file.

use crate::scan::Frame;
use linecard_cases::Target;
use linecard_contract::{Api, JsonRule, Method, Severity};

/// A place of a case file.
pub(crate) enum Place {
    /// A body, within this number of objects and lists.
    Body(Target, usize),
    /// A value, which is one of these.
    Word(Vec<String>),
    /// The name of a member, which is one of these.
    Member(&'static [&'static str]),
}

/// The objects and lists around a body: the file, its list of cases, and the case.
const AROUND: usize = 3;

/// Returns what belongs in the innermost of the open objects and lists of a case file.
pub(crate) fn place(api: &'static Api, frames: &[Frame]) -> Option<Place> {
    let [file, rest @ ..] = frames else { return None };
    let [cases, rest @ ..] = rest else { return Some(Place::Member(&["about", "cases"])) };
    let [case, inner @ ..] = rest else { return None };
    if file.key.as_deref() != Some("cases") || cases.is_object || !case.is_object {
        return None;
    }
    let target = case.validated_as.as_deref().and_then(|text| Target::parse(api, text).ok());
    match (case.key.as_deref(), inner) {
        (Some("as"), []) => Some(Place::Word(targets(api))),
        (None | Some(_), []) => Some(Place::Member(&["name", "as", "body", "stored", "findings", "raw", "hex"])),
        (Some("body"), _) => Some(Place::Body(target?, AROUND)),
        (Some("stored"), _) => Some(Place::Body(Target { method: Method::Get, ..target? }, AROUND)),
        (Some("findings"), [_, finding]) => match finding.key.as_deref() {
            Some("severity") => Some(Place::Word(Severity::ALL.iter().map(ToString::to_string).collect())),
            Some("rule") => Some(Place::Word(rules(target?))),
            Some(_) => None,
            None => Some(Place::Member(&["severity", "rule", "pointer"])),
        },
        _ => None,
    }
}

/// All objects with their methods, as `as` names them.
fn targets(api: &Api) -> Vec<String> {
    let of = |object: &&'static linecard_contract::Object| {
        let methods = object.methods.iter().filter(|method| object.has(**method));
        methods.map(|method| format!("{}.{}", object.name, method.as_id())).collect::<Vec<_>>()
    };
    api.objects.iter().flat_map(of).collect()
}

/// The rules that a body can break, without those of objects within it.
fn rules(target: Target) -> Vec<String> {
    let of_object = target.object.rule_ids(target.method).into_iter().map(|rule| rule.to_string());
    of_object.chain(JsonRule::ALL.map(|rule| rule.id().to_owned())).collect()
}
