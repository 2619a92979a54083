//! Markdown: texts that show as they are, links, anchors, lists.

use linecard_console::Table;
use linecard_contract::say::{Part, Sentence};
use linecard_contract::{Api, Check, JsonRule, Method, Object, RuleId, Severity};

/// Where a page stands, and so how it links to the others.
#[derive(Clone, Copy, Debug)]
pub(crate) enum PageLocation {
    /// In the folder `objects`.
    Objects,
    /// In the folder `reference`.
    Reference,
}

impl PageLocation {
    /// A page of an object.
    pub(crate) fn object(self, api: &Api, object: &Object) -> String {
        format!("[{}]({}{}.md)", title(api, object), self.to_objects(), object.name)
    }

    /// A page of an object, under a text of its own.
    pub(crate) fn link(self, object: &Object, shown: &str) -> String {
        format!("[{}]({}{}.md)", text(shown), self.to_objects(), object.name)
    }

    /// A body: an object in a method.
    pub(crate) fn body(self, object: &Object, method: Method) -> String {
        format!("[`{}.{}`]({}{}.md)", object.name, method.as_id(), self.to_objects(), object.name)
    }

    /// An attribute.
    pub(crate) fn attribute(self, object: &Object, name: &str) -> String {
        format!("[`{name}`]({}{}.md#{})", self.to_objects(), object.name, of_attribute(object, name))
    }

    /// A rule.
    pub(crate) fn rule(self, rule: &RuleId) -> String {
        match rule.check() {
            Check::Json(rule) => self.json_rule(rule),
            _ => format!("[`{rule}`]({}{}.md#{rule})", self.to_objects(), rule.object().name),
        }
    }

    /// A rule of an object, under a text of its own.
    pub(crate) fn rule_as(self, rule: &RuleId, shown: &str) -> String {
        self.anchor_of_object(rule.object().name, &rule.to_string(), shown)
    }

    /// An anchor on the page of an object, under a text of its own, which is Markdown.
    pub(crate) fn anchor_of_object(self, object: &str, anchor: &str, shown: &str) -> String {
        format!("[{shown}]({}{object}.md#{anchor})", self.to_objects())
    }

    /// A rule of JSON.
    pub(crate) fn json_rule(self, rule: JsonRule) -> String {
        format!("[`{0}`]({1}json.md#{0})", rule.id(), self.to_reference())
    }

    /// A sentence: objects, bodies and entries of the ledger are links.
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

    /// An entry of the ledger, by its id.
    pub(crate) fn interpretation(self, id: &str) -> String {
        format!("[{}]({}ledger.md#{id})", text(id), self.to_reference())
    }

    const fn to_objects(self) -> &'static str {
        match self {
            PageLocation::Objects => "",
            PageLocation::Reference => "../objects/",
        }
    }

    const fn to_reference(self) -> &'static str {
        match self {
            PageLocation::Objects => "../reference/",
            PageLocation::Reference => "",
        }
    }
}

/// The title of an object, and its name too where another one has the same title.
pub(crate) fn title(api: &Api, object: &Object) -> String {
    let is_shared = api.objects.iter().any(|other| *other != object && other.title == object.title);
    if is_shared { format!("{} (`{}`)", text(object.title), object.name) } else { text(object.title) }
}

/// The anchor of an attribute on the page of its object: its rule ids begin so.
pub(crate) fn of_attribute(object: &Object, name: &str) -> String {
    format!("{}.{name}", object.name)
}

/// A place that links lead to.
pub(crate) fn anchor(id: &str) -> String {
    format!("<a id=\"{id}\"></a>")
}

/// An anchor and a link to itself: to see, to follow, and to copy.
pub(crate) fn rule_with_anchor(id: &str) -> String {
    format!("{}[`{id}`](#{id})", anchor(id))
}

/// A text that Markdown shows as it is.
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

/// Code in a line. A fence is longer than any in the code.
fn inline_code(code: &str) -> String {
    let mut fence = "`".to_owned();
    while code.contains(&fence) {
        fence.push('`');
    }
    if fence.len() == 1 { format!("`{code}`") } else { format!("{fence} {code} {fence}") }
}

/// Names in the type of code, with commas between them.
pub(crate) fn codes<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// A list in a sentence: `a, b and c`.
pub(crate) fn and(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}

/// Attributes of an object as links, for a sentence.
pub(crate) fn linked(place: PageLocation, object: &Object, names: &[&str]) -> String {
    let known = names.iter().filter(|name| object.field(name).is_some());
    let links: Vec<String> = known.map(|name| place.attribute(object, name)).collect();
    if links.is_empty() { codes(names.iter().copied()) } else { and(&links) }
}

/// A severity, to be coloured.
pub(crate) fn severity(severity: Severity) -> String {
    format!("<span class=\"severity {severity}\">{}</span>", severity.describe())
}

/// Text in a block, so that nothing in it is Markdown.
pub(crate) fn block(language: &str, text: &str) -> String {
    // A fence is longer than any within.
    let mut fence = "```".to_owned();
    while text.contains(&fence) {
        fence.push('`');
    }
    format!("{fence}{language}\n{}\n{fence}\n", text.trim_end_matches('\n'))
}

/// A table.
pub(crate) fn table(table: &Table) -> String {
    let mut bytes = Vec::new();
    // Writing into memory does not fail, and cells are text.
    let _never_fails = table.write_markdown(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{and, block, text};

    #[test]
    fn texts_show_as_they_are() {
        assert_eq!(text("_internal_record_id <b> [x]"), "\\_internal\\_record\\_id \\<b\\> \\[x\\]");
        assert_eq!(and(&["a".to_owned(), "b".to_owned(), "c".to_owned()]), "a, b and c");
        assert_eq!(block("", "```\n"), "````\n```\n````\n");
    }
}
