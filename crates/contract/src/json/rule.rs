//! The rules of JSON, which do not depend on a table.

/// A rule of JSON, or of any body: it must not be empty or too long, and it must be an object.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum JsonRule {
    /// The text does not follow the grammar of JSON.
    Syntax(Expected),
    /// The text is not valid UTF-8.
    Utf8,
    /// An escape is half of a surrogate pair.
    Surrogate,
    /// The text begins with a byte order mark.
    ByteOrderMark,
    /// The text is empty.
    Empty,
    /// The value is not an object.
    NotAnObject,
    /// An object has two members with the same name.
    DuplicateKey,
    /// Values are nested too deeply.
    Nesting,
    /// The text is longer than the caller allows.
    Size,
}

impl JsonRule {
    /// Every rule, in the order of the reference pages.
    pub const ALL: [JsonRule; 9] = [
        JsonRule::Empty,
        JsonRule::Size,
        JsonRule::ByteOrderMark,
        JsonRule::Utf8,
        JsonRule::Syntax(Expected::Value),
        JsonRule::Surrogate,
        JsonRule::Nesting,
        JsonRule::NotAnObject,
        JsonRule::DuplicateKey,
    ];

    /// Returns the rule id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            JsonRule::Syntax(_) => "json.syntax",
            JsonRule::Utf8 => "json.utf8",
            JsonRule::Surrogate => "json.surrogate",
            JsonRule::ByteOrderMark => "json.byte-order-mark",
            JsonRule::Empty => "json.empty",
            JsonRule::NotAnObject => "json.not-an-object",
            JsonRule::DuplicateKey => "json.duplicate-key",
            JsonRule::Nesting => "json.nesting",
            JsonRule::Size => "json.size",
        }
    }

    /// Returns the rule with this id. For `json.syntax`, a value is expected.
    ///
    /// ```
    /// use linecard_contract::JsonRule;
    ///
    /// assert_eq!(JsonRule::of_id("json.size"), Some(JsonRule::Size));
    /// assert_eq!(JsonRule::of_id("json.length"), None);
    /// ```
    #[must_use]
    pub fn of_id(id: &str) -> Option<JsonRule> {
        JsonRule::ALL.into_iter().find(|rule| rule.id() == id)
    }

    /// Returns whether a text that breaks the rule may not follow the grammar of JSON. Only a duplicate key never does so: it is
    /// about the members of an object.
    #[must_use]
    pub fn breaks_grammar(self) -> bool {
        self != JsonRule::DuplicateKey
    }
}

/// What the grammar expects at the position of a syntax error.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Expected {
    /// A value: an object, a list, a string, a number, `true`, `false` or `null`.
    Value,
    /// A member's name in quotes.
    Name,
    /// A member's name in quotes, or the end of the object.
    NameOrEnd,
    /// A colon after a name.
    Colon,
    /// A comma, or the end of the object.
    CommaOrBrace,
    /// A comma, or the end of the list.
    CommaOrBracket,
    /// A digit.
    Digit,
    /// The rest of an escape.
    Escape,
    /// The closing quote of a string. Control characters before it must be escaped.
    Quote,
    /// The end of the text.
    End,
}

/// A fault at which reading ends, and its position.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Fault {
    pub(crate) rule: JsonRule,
    pub(crate) position: u32,
}
