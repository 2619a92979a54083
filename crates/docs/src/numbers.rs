//! The page of phone numbers: which text is accepted, by kind of attribute.

use crate::markdown::{PageLocation, attribute_anchor, inline_code, table, text};
use linecard_console::Table;
use linecard_contract::{Api, Field, Format, Kind, Method, NumberForm, NumberKind, Object, Text};
use std::fmt::Write;

const HERE: PageLocation = PageLocation::Reference;

pub(crate) fn page(api: &'static Api) -> String {
    let mut page = "# Phone numbers\n\n\
        The documentation refers to a page about phone numbers that is not public. Therefore, some texts are neither \
        accepted nor rejected: a finding with the severity unchecked reports them, under the rule id that ends in \
        `.format`. The first form that matches a text counts. Letters and digits are those of ASCII.\n\n"
        .to_owned();
    let columns = ["Text".to_owned(), "Examples".to_owned()];
    let mut rows = Table::new(columns.into_iter().chain(NumberKind::ALL.map(|kind| link(kind, ""))));
    for form in NumberForm::ALL {
        let samples: Vec<String> = form.samples().iter().map(|sample| inline_code(&format!("{sample:?}"))).collect();
        let standings = NumberKind::ALL.map(|kind| kind.standing_of(form).describe().to_owned());
        rows.add([text(form.describe()), samples.join(", ")].into_iter().chain(standings));
    }
    page.push_str(&table(&rows));
    for kind in NumberKind::ALL {
        // Writing into a string does not fail.
        let _ = writeln!(page, "\n## {} {{#{}}}\n\nThe text is {}.", kind.name(), kind.name(), text(kind.describe()));
        let mut attributes = Vec::new();
        for object in api.objects {
            for field in object.fields() {
                let methods = Method::ALL.into_iter().filter(|method| in_method(field, *method) == Some(kind));
                let methods: Vec<&str> = methods.map(Method::as_str).collect();
                if !methods.is_empty() {
                    attributes.push(format!("{} ({})", attribute(object, field), methods.join(", ")));
                }
            }
        }
        if !attributes.is_empty() {
            let _ = writeln!(page, "\nAttributes: {}", attributes.join(", "));
        }
    }
    page
}

/// Returns links from an attribute to the kinds of number that it holds.
pub(crate) fn links(field: &Field) -> Option<String> {
    let mut kinds: Vec<NumberKind> = Vec::new();
    for kind in Method::ALL.into_iter().filter_map(|method| in_method(field, method)) {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    let links: Vec<String> = kinds.into_iter().map(|kind| link(kind, "../reference/phone-numbers.md")).collect();
    (!links.is_empty()).then(|| format!("Which text is accepted: {}", links.join(", ")))
}

fn link(kind: NumberKind, page: &str) -> String {
    format!("[{0}]({page}#{0})", kind.name())
}

fn attribute(object: &Object, field: &Field) -> String {
    let name = attribute_anchor(object, field.name);
    HERE.anchor_of_object(object.name, &name, &inline_code(&name))
}

/// Returns the kind of number that an attribute holds in a method, if it may be in the body.
fn in_method(field: &Field, method: Method) -> Option<NumberKind> {
    if field.may_stand(method) { in_kind(field.kind(method)) } else { None }
}

fn in_kind(kind: &Kind) -> Option<NumberKind> {
    match kind {
        Kind::String(Text { format: Some(Format::PhoneNumber(kind)), .. }) => Some(*kind),
        Kind::Array(items) => in_kind(&items.kind),
        Kind::Either(kinds) => kinds.iter().find_map(in_kind),
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Word(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::Object(_)
        | Kind::OpenObject => None,
    }
}
