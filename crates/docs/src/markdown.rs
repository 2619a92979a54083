//! Renders Markdown: escaped texts, links, anchors and lists.

use linecard_console::Table;
use linecard_contract::say::{Part, Sentence};
use linecard_contract::{Api, Check, JsonRule, Method, Object, Operation, RuleId, Service, Severity};

/// The folder of a page, which decides how it links to other pages.
#[derive(Clone, Copy, Debug)]
pub(crate) enum PageLocation {
    /// In the folder `objects`.
    Objects,
    /// In the folder `reference`.
    Reference,
    /// In the folder `services`.
    Services,
}

impl PageLocation {
    /// Returns a link to the page of an object.
    pub(crate) fn object(self, api: &Api, object: &Object) -> String {
        format!("[{}]({}{}.md)", title(api, object), self.to_objects(), object.name)
    }

    /// Returns a link to the page of an object, with another text.
    pub(crate) fn link(self, object: &Object, shown: &str) -> String {
        format!("[{}]({}{}.md)", text(shown), self.to_objects(), object.name)
    }

    /// Returns a link to the page of a service.
    pub(crate) fn service(self, service: &Service, shown: &str) -> String {
        format!("[{}]({}{}.md)", text(shown), self.to_services(), service.name)
    }

    /// Returns a link to an operation on the page of its service.
    pub(crate) fn operation(self, service: &Service, operation: &Operation) -> String {
        let (method, title, id) = (operation.method, text(operation.title), operation_anchor(operation));
        format!("[{method} {title}]({}{}.md#{id})", self.to_services(), service.name)
    }

    /// Returns a link to the object of a body.
    pub(crate) fn body(self, object: &Object, method: Method) -> String {
        format!("[`{}.{}`]({}{}.md)", object.name, method.as_id(), self.to_objects(), object.name)
    }

    /// Returns a link to an attribute.
    pub(crate) fn attribute(self, object: &Object, name: &str) -> String {
        format!("[`{name}`]({}{}.md#{})", self.to_objects(), object.name, attribute_anchor(object, name))
    }

    /// Returns a link to a rule.
    pub(crate) fn rule(self, rule: &RuleId) -> String {
        match rule.check() {
            Check::Json(rule) => self.json_rule(rule),
            _ => format!("[`{rule}`]({}{}.md#{rule})", self.to_objects(), rule.object().name),
        }
    }

    /// Returns a link to a rule of an object, under a text of its own.
    pub(crate) fn rule_as(self, rule: &RuleId, shown: &str) -> String {
        self.anchor_of_object(rule.object().name, &rule.to_string(), shown)
    }

    /// Returns a link to an anchor on the page of an object, under a text of its own, which is Markdown.
    pub(crate) fn anchor_of_object(self, object: &str, anchor: &str, shown: &str) -> String {
        format!("[{shown}]({}{object}.md#{anchor})", self.to_objects())
    }

    /// Returns a link to a rule of JSON.
    pub(crate) fn json_rule(self, rule: JsonRule) -> String {
        format!("[`{0}`]({1}json.md#{0})", rule.id(), self.to_reference())
    }

    /// Renders a sentence. Objects, bodies and entries of the ledger become links.
    pub(crate) fn sentence(self, api: &Api, sentence: &Sentence) -> String {
        let part = |part: &Part<'_>| match part {
            Part::Text(plain) => text(plain),
            Part::Code(code) => inline_code(code),
            Part::Attribute(name) => format!("`{name}`"),
            Part::Method(method) => method.to_string(),
            Part::Word(word) => format!("`\"{word}\"`"),
            Part::Object(object) => self.object(api, object),
            Part::Body(object, method) => self.body(object, *method),
            Part::Interpretation(id) => self.interpretation(id),
        };
        sentence.parts().iter().map(part).collect()
    }

    /// Returns a link to an entry of the ledger.
    pub(crate) fn interpretation(self, id: &str) -> String {
        format!("[{}]({}ledger.md#{id})", text(id), self.to_reference())
    }

    const fn to_objects(self) -> &'static str {
        match self {
            PageLocation::Objects => "",
            PageLocation::Reference | PageLocation::Services => "../objects/",
        }
    }

    const fn to_reference(self) -> &'static str {
        match self {
            PageLocation::Objects | PageLocation::Services => "../reference/",
            PageLocation::Reference => "",
        }
    }

    const fn to_services(self) -> &'static str {
        match self {
            PageLocation::Objects | PageLocation::Reference => "../services/",
            PageLocation::Services => "",
        }
    }
}

/// Returns the title of an object, followed by its name if another object has the same title.
pub(crate) fn title(api: &Api, object: &Object) -> String {
    let is_shared = api.objects.iter().any(|other| *other != object && other.title == object.title);
    if is_shared { format!("{} (`{}`)", text(object.title), object.name) } else { text(object.title) }
}

/// Returns the anchor of an attribute on the page of its object. The rule ids of the attribute begin with it.
pub(crate) fn attribute_anchor(object: &Object, name: &str) -> String {
    format!("{}.{name}", object.name)
}

/// Returns the anchor of an operation: its title in lower case, with hyphens.
pub(crate) fn operation_anchor(operation: &Operation) -> String {
    let lower = operation.title.to_lowercase();
    let words = lower.split(|character: char| !character.is_alphanumeric() && character != '’');
    words.filter(|word| !word.is_empty()).map(|word| word.replace('’', "")).collect::<Vec<_>>().join("-")
}

/// Returns an anchor for links.
pub(crate) fn anchor(id: &str) -> String {
    format!("<a id=\"{id}\"></a>")
}

/// Returns an anchor for a rule, and a link to it that readers can copy.
pub(crate) fn rule_with_anchor(id: &str) -> String {
    format!("{}[`{id}`](#{id})", anchor(id))
}

/// Escapes a text, so that Markdown shows it unchanged.
pub(crate) fn text(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '&' | '~') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// Renders inline code. Its fence is longer than any fence in the code.
pub(crate) fn inline_code(code: &str) -> String {
    let mut fence = "`".to_owned();
    while code.contains(&fence) {
        fence.push('`');
    }
    if fence.len() == 1 { format!("`{code}`") } else { format!("{fence} {code} {fence}") }
}

/// Renders names as inline code, separated by commas.
pub(crate) fn codes<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Joins parts to a list in a sentence: `a, b and c`.
pub(crate) fn and(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}

/// Renders attributes of an object as a list of links.
pub(crate) fn linked(here: PageLocation, object: &Object, names: &[&str]) -> String {
    let known = names.iter().filter(|name| object.field(name).is_some());
    let links: Vec<String> = known.map(|name| here.attribute(object, name)).collect();
    if links.is_empty() { codes(names.iter().copied()) } else { and(&links) }
}

/// Renders a severity. The style sheet of the book colors it.
pub(crate) fn severity(severity: Severity) -> String {
    format!("<span class=\"severity {severity}\">{}</span>", severity.describe())
}

/// Renders a code block.
pub(crate) fn block(language: &str, text: &str) -> String {
    // The fence is longer than any fence in the text.
    let mut fence = "```".to_owned();
    while text.contains(&fence) {
        fence.push('`');
    }
    format!("{fence}{language}\n{}\n{fence}\n", text.trim_end_matches('\n'))
}

/// Renders a table.
pub(crate) fn table(table: &Table) -> String {
    let mut bytes = Vec::new();
    // Writing into memory does not fail.
    let _never_fails = table.write_markdown(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{and, block, text};

    #[test]
    fn special_characters_are_escaped() {
        assert_eq!(text("_internal_record_id <b> [x]"), "\\_internal\\_record\\_id \\<b\\> \\[x\\]");
        assert_eq!(and(&["a".to_owned(), "b".to_owned(), "c".to_owned()]), "a, b and c");
        assert_eq!(block("", "```\n"), "````\n```\n````\n");
    }
}
