//! Renders the operations of the client: one module for each service, and the scopes that lead to them.

use crate::shape::shapes;
use crate::typing::{method_name, module_name};
use heck::{ToSnakeCase, ToUpperCamelCase};
use linecard_contract::{Api, Content, Method, Object, Operation, Path, PathPart, SegmentOf, Service, validate};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// A handle: what a path leads to, with the operations on it.
struct Handle {
    /// The name of the struct.
    name: String,
    /// The path.
    path: Path,
    operations: Vec<&'static Operation>,
}

/// A scope: the tenant, the group or the user that a path begins with. None for the whole system.
type Scope = Option<SegmentOf>;

/// Returns the sources by the name of the module. That of the scopes is `mod`.
pub(crate) fn sources(api: &'static Api, header: &str) -> BTreeMap<String, String> {
    let modules = api.services.iter().map(|service| (module_of(service), of_service(service, header)));
    modules.chain([("mod".to_owned(), of_scopes(api, header))]).collect()
}

/// Returns the source of a list of all functions, for a test of all functions.
pub(crate) fn listing(api: &'static Api, header: &str) -> String {
    let mut entries = String::new();
    for service in api.services {
        let (scope, root) = (scope_of(api, service), root(service));
        for handle in handles(service) {
            for operation in &handle.operations {
                let mut call = String::from("api");
                // Writing into a string does not fail.
                if let Some(name) = scope.and_then(scope_name) {
                    let _ = write!(call, ".{name}({})", given(&scope_segments(api, &root)));
                }
                let _ = write!(call, ".{}({})", module_of(service), given(&own_segments(api, &root)));
                if let Some(tail) = handle.path.after(&root).filter(|_| handle.path != root) {
                    let segments: Vec<&str> = handle.path.segments().skip(root.segments().count()).collect();
                    let _ = write!(call, ".{}({})", tail_name(tail), given(&segments));
                }
                for function in functions(&handle, operation) {
                    let body = if function.body.is_some() { "&read(body)" } else { "" };
                    let _ = writeln!(
                        entries,
                        "Entry {{ operation: {:?}, call: |api, body| shown(&{call}.{}({body}), body) }},",
                        operation.id, function.name
                    );
                }
            }
        }
    }
    format!(
        "{header}\n//! Lists all functions of operations, for tests of all of them.\n\n\
         use crate::typed::{{Entry, read, shown}};\n\n\
         /// Every function, with its operation.\npub(crate) static FUNCTIONS: &[Entry] = &[\n{entries}];\n"
    )
}

/// Returns the arguments of a function with these segments: each is a text that has to be encoded.
fn given(segments: &[&str]) -> String {
    segments.iter().map(|segment| format!("{:?}", format!("{segment} é/1"))).collect::<Vec<_>>().join(", ")
}

/// A function that performs an operation.
struct Function {
    name: String,
    /// The type of the request body.
    body: Option<String>,
    /// The marker type of the response.
    reply: String,
}

fn of_service(service: &'static Service, header: &str) -> String {
    let handles = handles(service);
    let root = root(service);
    let (mut bodies, mut calls, mut uses) = (String::new(), BTreeSet::new(), BTreeSet::new());
    for handle in &handles {
        bodies += &of_handle(service, &root, handle, &handles, &mut calls, &mut uses);
    }
    let edit = if calls.remove("Edit") { "use crate::edit::Edit;\n" } else { "" };
    let calls = format!("use crate::call::{{{}}};\n", braced(calls.iter().map(|name| (*name).to_owned())));
    let types = if uses.is_empty() {
        String::new()
    } else {
        format!("use linecard_types::{{{}}};\n", braced(uses.into_iter()))
    };
    format!(
        "{header}\n//! {}: {}\n\n{calls}{edit}use crate::mode::Mode;\nuse crate::scope::Scope;\n{types}\n{bodies}",
        service.title, service.description
    )
}

fn braced(names: impl Iterator<Item = String>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

fn of_handle(
    service: &'static Service,
    root: &Path,
    handle: &Handle,
    handles: &[Handle],
    calls: &mut BTreeSet<&'static str>,
    uses: &mut BTreeSet<String>,
) -> String {
    let name = &handle.name;
    let is_root = handle.path == *root;
    let title = if is_root { service.description.to_owned() } else { format!("An item of {}.", service.title) };
    let mut functions_source = String::new();
    for operation in &handle.operations {
        for function in functions(handle, operation) {
            calls.insert("Call");
            for marker in ["Shown", "Echo", "Untyped"] {
                if function.reply.starts_with(marker) {
                    calls.insert(marker);
                }
            }
            let module = |name: &str| name.split("::").next().unwrap_or_default().to_owned();
            uses.extend(function.body.iter().map(|body| module(body)));
            if let Some((_, inner)) = function.reply.split_once('<') {
                uses.insert(module(inner));
            }
            let (parameter, body) = match &function.body {
                Some(body) => (format!(", body: &{body}"), "Some(linecard_types::Body::to_value(body))"),
                None => (String::new(), "None"),
            };
            functions_source += &docs(service, operation, function.name.ends_with("_with"));
            // Writing into a string does not fail.
            let _ = write!(
                functions_source,
                "pub fn {}(&self{parameter}) -> Call<M, {}> {{ self.scope.call({:?}, {body}) }}\n\n",
                function.name, function.reply, operation.id
            );
        }
    }
    if let Some((get, put, object)) = editable(handle) {
        calls.insert("Edit");
        let state = format!("{}::Get", module_name(object));
        let _ = write!(
            functions_source,
            "/// Changes the state by `{}` and the smallest `{}`. Sends nothing if nothing changes.\n\
             ///\n\
             /// See [`Edit`] for what happens if somebody else changes the state meanwhile.\n\
             pub fn edit<F: FnMut(&mut {state}) + Send>(&self, change: F) -> Edit<M, {state}, F> {{\n\
             self.scope.edit({:?}, {:?}, change) }}\n\n",
            get.id, put.id, get.id, put.id
        );
    }
    if is_root {
        for item in handles.iter().filter(|item| item.path != *root) {
            let Some(tail) = item.path.after(root) else { continue };
            let segments: Vec<&str> = item.path.segments().skip(root.segments().count()).collect();
            let _ = write!(
                functions_source,
                "/// Selects an item: `{}`.\n#[must_use]\npub fn {}(&self{}) -> {}<M> {{ {}::new(self.scope.clone(){}) }}\n\n",
                item.path,
                tail_name(tail),
                parameters(&segments),
                item.name,
                item.name,
                withs(&segments)
            );
        }
    }
    format!(
        "/// {title}\n///\n/// `{}`\n#[derive(Clone, Debug)]\npub struct {name}<M> {{ scope: Scope<M> }}\n\n\
         impl<M: Mode> {name}<M> {{\n\
         pub(super) fn new(scope: Scope<M>) -> Self {{ {name} {{ scope }} }}\n\n{functions_source}}}\n\n",
        handle.path
    )
}

/// Returns the docs of a function: the operation, the path, and where it is documented.
fn docs(service: &Service, operation: &Operation, narrows: bool) -> String {
    let mut docs = format!(
        "/// {}.\n///\n/// The operation `{}`: `{} {}`.\n///\n",
        operation.title, operation.id, operation.method, operation.path
    );
    let known = match (service.known(), service.entry) {
        (Some(sentence), Some(entry)) => format!("/// {sentence} See `{entry}` in the ledger.\n"),
        (Some(sentence), None) => format!("/// {sentence}\n"),
        (None, _) => format!("/// Documented on the page {}.\n", service.title),
    };
    docs += &known;
    if narrows {
        docs += "///\n/// The request body may be left out.\n";
    }
    docs
}

/// Returns the functions that perform an operation: one, or two if the request body may be left out.
fn functions(handle: &Handle, operation: &'static Operation) -> Vec<Function> {
    let tail = operation.path.after(&handle.path).map(tail_name).unwrap_or_default();
    let verb = operation.method.as_str().to_lowercase();
    let name = if tail.is_empty() { verb } else { format!("{verb}_{tail}") };
    let reply = match operation.method {
        Method::Get => operation.response.map(|content| format!("Shown<{}>", struct_of(content))),
        Method::Put => shown_at(handle, operation).map(|content| format!("Echo<{}>", struct_of(content))),
        Method::Post | Method::Delete => None,
    };
    let reply = reply.unwrap_or_else(|| "Untyped".to_owned());
    let Some(request) = operation.request else {
        return vec![Function { name, body: None, reply }];
    };
    let body = Some(struct_of(request));
    // The DELETE of an item needs no more than its path. Elsewhere, the body says what is removed.
    let is_of_item = matches!(operation.path.parts().last(), Some(PathPart::Segment(_)));
    let may_be_empty = is_of_item && validate(request.object, request.method, "").is_valid();
    let is_optional = operation.request_is_optional || operation.method == Method::Delete && may_be_empty;
    if is_optional {
        let with = format!("{name}_with");
        return vec![Function { name, body: None, reply: reply.clone() }, Function { name: with, body, reply }];
    }
    vec![Function { name, body, reply }]
}

/// Returns what a GET of the path of an operation shows.
fn shown_at(handle: &Handle, operation: &Operation) -> Option<Content> {
    let get = handle.operations.iter().find(|get| get.method == Method::Get && get.path == operation.path)?;
    get.response
}

/// Returns the GET and the PUT of a handle, if the one shows what the other changes.
fn editable(handle: &Handle) -> Option<(&'static Operation, &'static Operation, &'static Object)> {
    let of = |method| {
        handle.operations.iter().copied().find(|operation| operation.method == method && operation.path == handle.path)
    };
    let (get, put) = (of(Method::Get)?, of(Method::Put)?);
    let (shown, changed) = (get.response?, put.request?);
    let has = |method| shapes(shown.object).iter().any(|shape| shape.method() == method);
    let is_alike = shown.object == changed.object && changed.method == Method::Put;
    (is_alike && has(Method::Get) && has(Method::Put)).then_some((get, put, shown.object))
}

/// Returns the path of the struct of a body.
fn struct_of(content: Content) -> String {
    let shapes = shapes(content.object);
    let shape = shapes.iter().find(|shape| shape.methods.contains(&content.method));
    let shape = shape.unwrap_or_else(|| panic!("{} has no {}", content.object.name, content.method));
    format!("{}::{}", module_name(content.object), method_name(shape.method()))
}

/// Returns the path of a service: the shortest of its operations.
fn root(service: &Service) -> Path {
    let paths = service.operations.iter().map(|operation| operation.path);
    let path = paths.min_by_key(|path| path.parts().count());
    path.unwrap_or_else(|| panic!("the service {} has no operation", service.name))
}

/// Returns the handles of a service: that of its path, and those of paths that name an item after it. An operation on another path
/// is a function of the handle of the service.
fn handles(service: &'static Service) -> Vec<Handle> {
    let root = root(service);
    let name = service.name.to_upper_camel_case();
    let mut handles = vec![Handle { name: name.clone(), path: root, operations: Vec::new() }];
    for operation in service.operations {
        let mut tail = operation
            .path
            .after(&root)
            .unwrap_or_else(|| panic!("{} is not under the path of its service", operation.path));
        let is_item = tail.any(|part| matches!(part, PathPart::Segment(_)));
        let path = if is_item { operation.path } else { root };
        if let Some(handle) = handles.iter_mut().find(|handle| handle.path == path) {
            handle.operations.push(operation);
            continue;
        }
        let tail = path.after(&root).map(tail_name).unwrap_or_default();
        let name = format!("{name}{}", tail.to_upper_camel_case());
        handles.push(Handle { name, path, operations: vec![operation] });
    }
    handles
}

/// Returns the name of a function for the last parts of a path: their texts.
fn tail_name(tail: impl Iterator<Item = PathPart>) -> String {
    let texts = tail.filter_map(|part| match part {
        PathPart::Text(text) => Some(text.to_snake_case()),
        PathPart::Segment(_) => None,
    });
    texts.collect::<Vec<_>>().join("_")
}

/// Returns the scope of a service: what the last segment of its path names that is not an item.
fn scope_of(api: &Api, service: &Service) -> Scope {
    root(service).segments().filter_map(|name| of_segment(api, name)).filter(|of| *of != SegmentOf::Item).last()
}

fn of_segment(api: &Api, name: &str) -> Option<SegmentOf> {
    api.segments.iter().find(|segment| segment.name == name).map(|segment| segment.of)
}

/// Returns the segments of a path that name its scope.
fn scope_segments(api: &Api, path: &Path) -> Vec<&'static str> {
    path.segments().filter(|name| of_segment(api, name) != Some(SegmentOf::Item)).collect()
}

/// Returns the segments of a path that name an item.
fn own_segments(api: &Api, path: &Path) -> Vec<&'static str> {
    path.segments().filter(|name| of_segment(api, name) == Some(SegmentOf::Item)).collect()
}

fn module_of(service: &Service) -> String {
    service.name.to_snake_case()
}

const fn scope_name(of: SegmentOf) -> Option<&'static str> {
    match of {
        SegmentOf::Tenant => Some("tenant"),
        SegmentOf::Group => Some("group"),
        SegmentOf::User => Some("user"),
        SegmentOf::Item => None,
    }
}

fn parameters(segments: &[&str]) -> String {
    segments.iter().map(|segment| format!(", {segment}: impl Into<String>")).collect::<Vec<_>>().concat()
}

fn withs(segments: &[&str]) -> String {
    segments.iter().map(|segment| format!(".with({segment:?}, {segment})")).collect::<Vec<_>>().concat()
}

/// Generates the scopes: a function of the client for each, and in each scope a function for each of its services.
fn of_scopes(api: &'static Api, header: &str) -> String {
    let modules: Vec<String> = api.services.iter().map(|service| module_of(service)).collect();
    let mut source = format!("{header}\n//! The operations: scopes, and one module per service.\n\n");
    source += "#![allow(clippy::doc_markdown, reason = \"the docs follow the tables\")]\n\n";
    source += "use crate::client::Client;\nuse crate::mode::Mode;\nuse crate::scope::Scope;\n\n";
    for module in &modules {
        let _ = writeln!(source, "pub mod {module};");
    }
    let services = |scope: Scope| api.services.iter().copied().filter(move |service| scope_of(api, service) == scope);
    let mut clients = String::new();
    for of in [SegmentOf::Tenant, SegmentOf::Group, SegmentOf::User] {
        let (Some(name), Some(first)) = (scope_name(of), services(Some(of)).next()) else { continue };
        let segments = scope_segments(api, &root(first));
        let _ = write!(
            clients,
            "/// Selects a {name}. The ids are percent-encoded in paths.\n#[must_use]\n\
             pub fn {name}(&self{}) -> {}<M> {{ {}(Scope::of(self){}) }}\n\n",
            parameters(&segments),
            name.to_upper_camel_case(),
            name.to_upper_camel_case(),
            withs(&segments)
        );
    }
    for service in services(None) {
        clients += &of_entry(api, service, "Scope::of(self)");
    }
    let _ = write!(source, "\nimpl<M: Mode> Client<M> {{\n{clients}}}\n\n");
    for of in [SegmentOf::Tenant, SegmentOf::Group, SegmentOf::User] {
        let Some(name) = scope_name(of).filter(|_| services(Some(of)).next().is_some()) else { continue };
        let entries: String = services(Some(of)).map(|service| of_entry(api, service, "self.0.clone()")).collect();
        let _ = write!(
            source,
            "/// A {name}: the services of its paths.\n#[derive(Clone, Debug)]\npub struct {0}<M>(Scope<M>);\n\n\
             impl<M: Mode> {0}<M> {{\n{entries}}}\n\n",
            name.to_upper_camel_case()
        );
    }
    source
}

/// Generates the function that leads to a service.
fn of_entry(api: &Api, service: &Service, scope: &str) -> String {
    let segments = own_segments(api, &root(service));
    let (module, name) = (module_of(service), service.name.to_upper_camel_case());
    format!(
        "/// {}: {}\n#[must_use]\npub fn {module}(&self{}) -> {module}::{name}<M> {{ {module}::{name}::new({scope}{}) }}\n\n",
        service.title,
        service.description,
        parameters(&segments),
        withs(&segments)
    )
}
