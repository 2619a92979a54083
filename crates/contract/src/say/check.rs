//! What each check asks, in words.

use crate::finding::rule_id::Check;
use crate::json::rule::JsonRule;

impl Check {
    /// Every check but those of JSON, which [`JsonRule::ALL`] lists.
    pub const ALL: [Check; 16] = [
        Check::Required,
        Check::Forbidden,
        Check::Unknown,
        Check::Type,
        Check::Range,
        Check::Value,
        Check::Length,
        Check::Format,
        Check::NotEmpty,
        Check::Empty,
        Check::Exclusive,
        Check::Unique,
        Check::Relevant,
        Check::Ignored,
        Check::Prose,
        Check::Method,
    ];

    /// What a body that passes the check fulfils.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            Check::Method => "The object has a body in the method.",
            Check::Unknown => "The method defines every attribute of the body.",
            Check::Forbidden => "The body does not contain the attribute.",
            Check::Required => "The body contains the attribute, or enough attributes of the group.",
            Check::Type => "The value has the documented type.",
            Check::Range => "The number is in its range.",
            Check::Value => "The value is one of the documented words, or the Boolean that a rule demands.",
            Check::Length => {
                "The text is neither too short nor too long. More items in a list than expected are only a note."
            }
            Check::Format => {
                "The text has the documented format. Where the documentation leaves a phone number open, it is unchecked."
            }
            Check::NotEmpty => "The list or text is not empty.",
            Check::Empty => "The list or text is empty.",
            Check::Exclusive => "The body does not contain too many attributes of the group.",
            Check::Relevant => "The attribute has an effect.",
            Check::Ignored => "The method does not ignore the attribute.",
            Check::Prose => {
                "The body follows what the documentation states in prose. It is checked only if it is about releases, and the caller names the release."
            }
            Check::Unique => "No other item has the name.",
            Check::Json(rule) => rule.describe(),
        }
    }
}

impl JsonRule {
    /// What a body that keeps the rule fulfils.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            JsonRule::Empty => {
                "There is a text. A PUT and a DELETE need none if no attribute is required, or if an interpretation says so."
            }
            JsonRule::Size => "The text is not longer than the limit.",
            JsonRule::ByteOrderMark => "The text does not begin with a byte order mark.",
            JsonRule::Utf8 => "The text is UTF-8.",
            JsonRule::Syntax(_) => {
                "The text follows the grammar of RFC 8259. Validation ends at the first syntax error."
            }
            JsonRule::Surrogate => "Each escape represents a whole character.",
            JsonRule::Nesting => "Objects and arrays are not nested too deep.",
            JsonRule::NotAnObject => "The value is an object.",
            JsonRule::DuplicateKey => "No object contains a key twice.",
        }
    }
}
