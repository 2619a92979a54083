//! The text that a completion inserts: a value with places to fill in.

use linecard_contract::{Decimal, Field, Kind, Method, Object};
use std::fmt::Write;

/// The most objects within objects of which the required attributes are written.
const DEEPEST: usize = 4;

/// A text with places to fill in.
#[derive(Debug)]
pub(crate) struct Snippet {
    text: String,
    places: usize,
}

impl Snippet {
    /// Begins with a text.
    pub(crate) fn new(text: &str) -> Snippet {
        let mut snippet = Snippet { text: String::new(), places: 0 };
        snippet.push(text);
        snippet
    }

    pub(crate) fn into_text(self) -> String {
        self.text
    }

    /// Adds a text as it is.
    pub(crate) fn push(&mut self, text: &str) {
        escape(&mut self.text, text, &['\\', '$']);
    }

    /// Adds a place with a text that is replaced.
    fn place(&mut self, text: &str) {
        self.places += 1;
        // Writing to memory never fails.
        let _ = write!(self.text, "${{{}:", self.places);
        escape(&mut self.text, text, &['\\', '$', '}']);
        self.text.push('}');
    }

    /// Adds a place with texts to choose from.
    fn choice(&mut self, texts: &[String]) {
        self.places += 1;
        let _ = write!(self.text, "${{{}|", self.places);
        for (index, text) in texts.iter().enumerate() {
            if index > 0 {
                self.text.push(',');
            }
            escape(&mut self.text, text, &['\\', '$', '}', ',', '|']);
        }
        self.text.push_str("|}");
    }

    /// Adds a value of a kind.
    pub(crate) fn value(&mut self, kind: &Kind, method: Method) {
        self.value_within(kind, method, 0);
    }

    fn value_within(&mut self, kind: &Kind, method: Method, depth: usize) {
        match kind {
            Kind::Boolean => self.choice(&["true".to_owned(), "false".to_owned()]),
            Kind::Integer(from, to) => self.place(&whole(*from, *to)),
            Kind::Integers(ranges) => {
                let (from, to) = ranges.first().copied().unwrap_or((0, 0));
                self.place(&whole(from, to));
            }
            Kind::Decimal(Decimal { from, to }) => {
                self.place(&from.or(*to).map_or_else(|| "0".to_owned(), |bound| bound.to_string()));
            }
            Kind::String(_) => self.between("\"", "\""),
            Kind::Word(list) | Kind::LikelyWord(list) | Kind::AnyCaseWord(list) => {
                let words: Vec<String> = list.words.iter().map(|word| json(word)).collect();
                self.choice(&words);
            }
            Kind::Object(object) => self.object(object, method, depth),
            Kind::OpenObject => self.between("{", "}"),
            Kind::Array(items) => {
                self.push("[");
                self.value_within(&items.kind, method, depth);
                self.push("]");
            }
            Kind::Either([first, _]) => self.value_within(first, method, depth),
        }
    }

    /// Adds an object with the attributes that the method requires.
    pub(crate) fn object(&mut self, object: &Object, method: Method, depth: usize) {
        let is_required = |field: &&&Field| field.enforced[method as usize].is_required();
        let required: Vec<&&Field> = object.fields().iter().filter(is_required).collect();
        if required.is_empty() || depth >= DEEPEST {
            return self.between("{", "}");
        }
        self.push("{");
        for (index, field) in required.into_iter().enumerate() {
            if index > 0 {
                self.push(", ");
            }
            self.push(&json(field.name));
            self.push(": ");
            self.value_within(field.kind(method), field.method_within(method), depth + 1);
        }
        self.push("}");
    }

    fn between(&mut self, opening: &str, closing: &str) {
        self.push(opening);
        self.places += 1;
        let _ = write!(self.text, "${}", self.places);
        self.push(closing);
    }
}

/// Returns a whole number in a range: one that is near to nothing.
fn whole(from: i64, to: i64) -> String {
    0.clamp(from, to).to_string()
}

/// Returns a text as JSON.
pub(crate) fn json(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn escape(out: &mut String, text: &str, special: &[char]) {
    for character in text.chars() {
        if special.contains(&character) {
            out.push('\\');
        }
        out.push(character);
    }
}

#[cfg(test)]
mod tests {
    use super::Snippet;
    use linecard_contract::Method;
    use linecard_model::objects::{CRITERIA, SCHEDULE};

    #[test]
    fn a_snippet_has_the_required_attributes() {
        let object = |object, method| {
            let mut snippet = Snippet::new("");
            snippet.object(object, method, 0);
            snippet.into_text()
        };
        assert_eq!(object(&SCHEDULE, Method::Put), r#"{"name": "$1"}"#);
        insta::assert_snapshot!(object(&CRITERIA, Method::Post));
    }

    #[test]
    fn what_a_snippet_means_otherwise_is_escaped() {
        let mut snippet = Snippet::new("a$b}");
        snippet.choice(&["x, y".to_owned(), "z|".to_owned()]);
        assert_eq!(snippet.into_text(), "a\\$b}${1|x\\, y,z\\||}");
    }
}
