//! What a body can get wrong as JSON, before any table is asked.

/// A rule of JSON itself, or of what a body is before it is an object.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum JsonRule {
    /// The text does not follow the grammar.
    Syntax(Expected),
    /// The text is not UTF-8.
    Utf8,
    /// An escape stands for half a character.
    Surrogate,
    /// A text begins with a byte order mark.
    ByteOrderMark,
    /// There is no text.
    Empty,
    /// The value is no object.
    NotAnObject,
    /// An object has two members of one name.
    DuplicateKey,
    /// Values are nested too deep.
    Nesting,
    /// The text is longer than the caller allows.
    Size,
}

impl JsonRule {
    /// One of each, in the order of the documentation of rules.
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

    /// The rule id.
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
}

/// What the grammar expects where a text breaks it.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Expected {
    /// A value: an object, a list, a string, a number, `true`, `false` or `null`.
    Value,
    /// A member's name in quotes.
    Name,
    /// A member's name in quotes, or the end of the object.
    NameOrEnd,
    /// A colon behind a name.
    Colon,
    /// A comma, or the end of the object.
    CommaOrBrace,
    /// A comma, or the end of the list.
    CommaOrBracket,
    /// A digit.
    Digit,
    /// The rest of an escape.
    Escape,
    /// The closing quote of a string, with control characters escaped before it.
    Quote,
    /// The end of the text.
    End,
}

/// Where a text stops being JSON: reading ends there.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Fault {
    pub(crate) rule: JsonRule,
    pub(crate) position: u32,
}
