//! Renders sentences about the contract as Markdown or as plain text.

use crate::subject::Attribute;
use linecard_contract::say::{Lists, Part, Sentence};
use linecard_contract::{Api, Method, Object};
use ls_types::{MarkupContent, MarkupKind};

/// Which of the two the client shows.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Markup {
    Markdown,
    #[default]
    Plain,
}

impl Markup {
    pub(crate) fn content(self, value: String) -> MarkupContent {
        let kind = match self {
            Markup::Markdown => MarkupKind::Markdown,
            Markup::Plain => MarkupKind::PlainText,
        };
        MarkupContent { kind, value }
    }

    fn sentence(self, sentence: &Sentence) -> String {
        match self {
            Markup::Plain => sentence.to_string(),
            Markup::Markdown => sentence.parts().iter().map(part).collect(),
        }
    }

    fn text(self, plain: &str) -> String {
        if self == Markup::Markdown { text(plain) } else { plain.to_owned() }
    }

    fn link(self, shown: &str, address: &str) -> String {
        if self == Markup::Markdown { format!("[{}]({address})", text(shown)) } else { format!("{shown}: {address}") }
    }

    /// Explains an attribute in its method: its description, its presence, its kind, its rules, and a link to its page.
    pub(crate) fn attribute(self, api: &Api, attribute: &Attribute) -> String {
        let Attribute { object, method, field } = *attribute;
        let title: Sentence =
            [Part::Attribute(field.name), Part::Text(" (".into()), Part::Body(object, method), Part::Text(")".into())]
                .into_iter()
                .collect();
        let mut shown = vec![self.sentence(&title), self.text(field.description)];
        if field.may_stand(method) {
            let facts = object.facts_in(field, &[method], Lists::Whole);
            let facts: Vec<String> = facts.iter().map(|fact| format!("- {}", self.sentence(&fact.sentence))).collect();
            shown.push(facts.join("\n"));
        } else {
            shown.push(self.sentence(&field.forbidden_in(method)));
        }
        shown.extend(
            page(api, object, method, field.name).map(|address| self.link("Documentation of the rules", &address)),
        );
        shown.join("\n\n")
    }

    /// Says that an object has no attribute of a name.
    pub(crate) fn unknown(self, object: &'static Object, method: Method) -> String {
        self.sentence(&object.unknown_in(method))
    }
}

/// Returns the address of the page with the rules of an attribute: that of its first rule in the method.
fn page(api: &Api, object: &'static Object, method: Method, name: &str) -> Option<String> {
    let is_of_field = |rule: &linecard_contract::RuleId| rule.field().is_some_and(|field| field.name == name);
    api.link_of(&object.rule_ids(method).into_iter().find(is_of_field)?)
}

fn part(part: &Part<'_>) -> String {
    match part {
        Part::Text(plain) => text(plain),
        Part::Code(code) => code_span(code),
        Part::Attribute(name) => format!("`{name}`"),
        Part::Method(method) => method.to_string(),
        Part::Word(word) => code_span(&format!("\"{word}\"")),
        Part::Object(object) => format!("`{}`", object.name),
        Part::Body(object, method) => format!("`{}.{}`", object.name, method.as_id()),
        Part::Interpretation(id) => format!("`{id}`"),
    }
}

/// Escapes a text, so that Markdown shows it unchanged.
fn text(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '&' | '~' | '#') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// Renders code. Its fence is longer than any fence in the code.
fn code_span(code: &str) -> String {
    let mut fence = "`".to_owned();
    while code.contains(&fence) {
        fence.push('`');
    }
    if fence.len() == 1 { format!("`{code}`") } else { format!("{fence} {code} {fence}") }
}
