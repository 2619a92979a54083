//! The variables of hand-written requests: `{{name}}`.

use std::borrow::Cow;
use std::collections::HashMap;

/// The variables of a file, with their values.
#[derive(Default)]
pub(crate) struct Variables(HashMap<String, String>);

/// A text after its variables were replaced.
pub(crate) struct Filled<'t> {
    pub(crate) text: Cow<'t, str>,
    /// The first variable without a value. It is left as it is.
    pub(crate) missing: Option<String>,
}

/// How often a value may refer to other variables. Values that refer to each other never end.
const MAX_DEPTH: usize = 8;

impl Variables {
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.0.insert(name.trim().to_owned(), value.trim().to_owned());
    }

    /// Replaces the variables of a text.
    pub(crate) fn fill<'t>(&self, text: &'t str) -> Filled<'t> {
        let mut filled = Filled { text: Cow::Borrowed(text), missing: None };
        for _ in 0..MAX_DEPTH {
            let (text, missing) = self.fill_once(&filled.text);
            filled.missing = missing;
            match text {
                // A value that grows in each round refers to itself.
                Some(text) if text.len() <= MAX_GROWTH + 2 * filled.text.len() => filled.text = Cow::Owned(text),
                _ => break,
            }
        }
        filled
    }

    /// Returns the text if a variable was replaced, and the first variable without a value.
    fn fill_once(&self, text: &str) -> (Option<String>, Option<String>) {
        let (mut filled, mut rest) = (String::new(), text);
        let (mut has_changed, mut missing) = (false, None);
        while let Some((before, after)) = rest.split_once("{{") {
            // JSON has braces too: `{"a":{{` is no variable.
            let named = after.split_once("}}").filter(|(name, _)| is_name(name));
            filled.push_str(before);
            rest = if let Some((name, after)) = named {
                if let Some(value) = self.0.get(name.trim()) {
                    has_changed = true;
                    filled.push_str(value);
                } else {
                    missing.get_or_insert_with(|| name.trim().to_owned());
                    filled.extend(["{{", name, "}}"]);
                }
                after
            } else {
                filled.push('{');
                // The second brace may begin a variable.
                rest.get(before.len() + 1..).unwrap_or_default()
            };
        }
        filled.push_str(rest);
        (has_changed.then_some(filled), missing)
    }
}

/// What a text may grow by, beyond twice its length.
const MAX_GROWTH: usize = 64 * 1024;

/// Says that a variable has no value. `how` says where the format has values.
pub(crate) fn without_value(name: &str, how: &str) -> String {
    // The names of values that a client makes begin with a dollar.
    if !is_variable(name) {
        // Perhaps it is no variable, but a value, which must not be shown.
        "a text in double braces is not the name of a variable; write a value instead".to_owned()
    } else if name.starts_with('$') {
        format!("the client makes the value of {name} when it sends the request; write a value instead")
    } else {
        format!("the variable {name} has no value; {how}")
    }
}

/// Returns whether a text in braces is the name of a variable: it may be shown.
fn is_variable(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'$'))
}

fn is_name(name: &str) -> bool {
    let name = name.trim();
    !name.is_empty() && name.len() <= 100 && !name.contains(['"', '{', '}', '\n', ','])
}

#[cfg(test)]
mod tests {
    use super::Variables;

    #[test]
    fn variables_are_replaced() {
        let mut variables = Variables::default();
        for (name, value) in [("host", "https://{{domain}}"), ("domain", "api.example.org"), ("loop", "{{loop}}x")] {
            variables.set(name, value);
        }
        let cases = [
            ("{{host}}/a/{{ domain }}", "https://api.example.org/a/api.example.org", None),
            ("{{host}}/{{user}}", "https://api.example.org/{{user}}", Some("user")),
            (r#"{"a":{"b":{}}}"#, r#"{"a":{"b":{}}}"#, None),
            ("{{{domain}}}", "{api.example.org}", None),
            ("{{loop}}", "{{loop}}xxxxxxxx", None),
            ("{{", "{{", None),
        ];
        for (text, expected, missing) in cases {
            let filled = variables.fill(text);
            assert_eq!((&*filled.text, filled.missing.as_deref()), (expected, missing), "{text}");
        }
    }
}
