//! What a shell completes: the values of arguments that are in the tables of an API.

use clap::{Arg, Command};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};
use linecard_contract::{Api, JsonRule, Method, Operation};
use std::collections::BTreeSet;
use std::ffi::OsStr;

/// Lets shells complete the values of arguments. What a value is follows from its name in the help.
pub(super) fn with_completions(api: &'static Api, command: Command) -> Command {
    command.mut_subcommands(|command| command.mut_args(|arg| with_completion(api, arg)))
}

fn with_completion(api: &'static Api, arg: Arg) -> Arg {
    let name = arg.get_value_names().and_then(|names| names.first()).map(|name| name.as_str().to_owned());
    let values: fn(&'static Api, &str) -> Vec<String> = match name.as_deref() {
        Some("OBJECT") => objects,
        Some("OBJECT.METHOD") => targets,
        Some("RULE") => rules,
        Some("WHAT") => explained,
        Some("ID") => interpretations,
        _ => return arg,
    };
    arg.add(ArgValueCompleter::new(move |current: &OsStr| {
        // No value of the tables has a character that is not Unicode.
        let current = current.to_str().unwrap_or("\0");
        let values = values(api, current).into_iter().filter(|value| value.starts_with(current));
        values.map(CompletionCandidate::new).collect::<Vec<_>>()
    }))
}

fn objects(api: &'static Api, _: &str) -> Vec<String> {
    api.objects.iter().map(|object| object.name.to_owned()).collect()
}

/// Returns the objects with their methods. After a method and a space, returns operations instead.
fn targets(api: &'static Api, current: &str) -> Vec<String> {
    if let Some((method, path)) = current.split_once(' ') {
        let method_of = |operation: &&Operation| operation.method.as_str().eq_ignore_ascii_case(method);
        let operations = api.operations().map(|(_, operation)| operation).filter(method_of);
        let paths = operations.filter_map(|operation| completed(&operation.path.to_string(), path));
        let paths: BTreeSet<String> = paths.map(|path| format!("{method} {path}")).collect();
        return paths.into_iter().collect();
    }
    let of_object = |method: &Method| method.as_id();
    let names = api.objects.iter().map(|object| (object.name, object.methods.iter().map(of_object)));
    names.flat_map(|(name, methods)| methods.map(move |method| format!("{name}.{method}"))).collect()
}

/// Completes a path by a template: what is typed stays, also in place of a variable, and the rest of the template follows.
fn completed(template: &str, typed: &str) -> Option<String> {
    let (begun, last) = typed.rsplit_once('/').map_or((None, typed), |(begun, last)| (Some(begun), last));
    let mut segments = template.split('/');
    let mut path = String::new();
    for typed in begun.into_iter().flat_map(|begun| begun.split('/')) {
        let segment = segments.next()?;
        if segment != typed && !is_variable(segment) {
            return None;
        }
        path.push_str(typed);
        path.push('/');
    }
    let segment = segments.next()?;
    path.push_str(if is_variable(segment) && !last.is_empty() { last } else { segment });
    for segment in segments {
        path.push('/');
        path.push_str(segment);
    }
    Some(path)
}

fn is_variable(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}')
}

fn rules(api: &'static Api, _: &str) -> Vec<String> {
    let of_objects = api.objects.iter().flat_map(|object| object.all_rule_ids()).map(|rule| rule.to_string());
    of_objects.chain(JsonRule::ALL.iter().map(|rule| rule.id().to_owned())).collect()
}

/// Returns what can be explained: attributes once their object is typed, as there are many.
fn explained(api: &'static Api, current: &str) -> Vec<String> {
    let attributes =
        current.split_once('.').and_then(|(object, _)| api.objects.iter().find(|known| known.name == object));
    let attributes = attributes
        .into_iter()
        .flat_map(|object| object.fields().iter().map(move |field| format!("{}.{}", object.name, field.name)));
    objects(api, current).into_iter().chain(rules(api, current)).chain(attributes).collect()
}

fn interpretations(api: &'static Api, _: &str) -> Vec<String> {
    api.ledger.iter().map(|interpretation| interpretation.id.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::completed;

    #[test]
    fn a_path_is_completed_by_its_template() {
        let template = "/api/v1/tenants/{tenantId}/groups/";
        for (typed, expected) in [
            ("", Some("/api/v1/tenants/{tenantId}/groups/")),
            ("/", Some("/api/v1/tenants/{tenantId}/groups/")),
            ("/api/v1/ten", Some("/api/v1/tenants/{tenantId}/groups/")),
            ("/api/v1/tenants/acme", Some("/api/v1/tenants/acme/groups/")),
            ("/api/v1/tenants/acme/g", Some("/api/v1/tenants/acme/groups/")),
            ("/api/v2/tenants/acme/g", None),
            ("/api/v1/tenants/acme/groups/x/y", None),
        ] {
            assert_eq!(completed(template, typed).as_deref(), expected, "{typed}");
        }
    }
}
