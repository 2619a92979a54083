//! Schemas of phone numbers, which state the texts that are not accepted.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::pattern::Pattern;
use linecard_contract::{NumberForm, NumberKind, Standing};
use serde_json::{Value, json};

/// Returns the schema that a text of this kind must not match.
pub(crate) fn refused(kind: NumberKind) -> Value {
    let forms = NumberForm::ALL.into_iter().filter(|form| kind.standing_of(*form) == Standing::Violation);
    match forms.map(of_form).collect::<Vec<_>>() {
        mut one if one.len() == 1 => one.remove(0),
        several => json!({"anyOf": several}),
    }
}

/// Returns the schema of the texts of a form. It excludes the texts of a form that comes first only if it would match them.
fn of_form(form: NumberForm) -> Value {
    match form {
        NumberForm::Empty => json!({"maxLength": 0}),
        NumberForm::SipScheme => json!({"pattern": "^[Ss][Ii][Pp][Ss]?:"}),
        NumberForm::SipAddress => {
            json!({"pattern": format!("^{}$", expression(form)), "not": {"pattern": "[ \\t\\n\\r]"}})
        }
        NumberForm::FeatureCode => whole(form, "0-9*#"),
        NumberForm::Pattern => whole(form, "+0-9 .()?*-"),
        NumberForm::Digit | NumberForm::Digits => whole(form, "0-9"),
        NumberForm::Number => whole(form, "+0-9 .()-"),
        NumberForm::Letters => {
            let others = [json!({"pattern": "[0-9]"}), of_form(NumberForm::SipScheme), of_form(NumberForm::SipAddress)];
            json!({"pattern": "[A-Za-z]", "not": {"anyOf": others}})
        }
        NumberForm::Other => {
            let others = NumberForm::ALL.into_iter().filter(|other| *other != NumberForm::Other);
            json!({"not": {"anyOf": others.map(of_form).collect::<Vec<_>>()}})
        }
    }
}

/// Returns an expression that matches each complete text of a form. Texts of a form that comes first may match too.
pub(crate) fn expression(form: NumberForm) -> &'static str {
    match form {
        NumberForm::Empty => "",
        NumberForm::SipScheme => "[Ss][Ii][Pp][Ss]?:[\\s\\S]*",
        NumberForm::SipAddress => "[^@ \\t\\n\\r]+@[^@ \\t\\n\\r]+",
        NumberForm::FeatureCode => "[*#][0-9*#]+",
        NumberForm::Pattern => "\\+?[0-9 .()?-]*(?:\\?[0-9 .()-]*|\\*)",
        NumberForm::Digit => "[0-9]",
        NumberForm::Digits => "[0-9]{2,}",
        NumberForm::Number => "\\+?[0-9](?:[0-9 .()-]*[0-9])?",
        NumberForm::Letters => "[^0-9]*[A-Za-z][^0-9]*",
        NumberForm::Other => "[\\s\\S]*",
    }
}

/// Returns the schema of a text that matches a pattern as a whole. In some engines, `$` also matches before a final line break,
/// so other characters are excluded too.
fn whole(form: NumberForm, characters: &str) -> Value {
    let pattern = Pattern::new(expression(form), characters);
    json!({"pattern": pattern.expression, "not": {"pattern": pattern.unknown_member()}})
}
