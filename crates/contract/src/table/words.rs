//! The words in which the tables are written: `table`, `field`, kinds, letters and rules.
//!
//! An object is a static of these words. It is checked while it compiles, so that a table which is no table is never
//! built. Whoever has a page that is not here writes it down the same way, and validates by it.
//!
//! ```
//! use linecard_contract::{Method, Object, validate, table::*};
//!
//! static LEVELS: linecard_contract::Words = words(&["Basic", "Standard"]);
//!
//! static QUEUE: Object = Table {
//!     namespace: "example",
//!     name: "queue",
//!     page: "Queues",
//!     title: "Queue attributes",
//!     description: "A queue of calls.",
//!     base: &[],
//!     rows: &table(                  [GET, PUT], [
//!         field("name",   STRING,        [A, R], "The name of the queue."),
//!         field("level",  word(&LEVELS), [A, O], "What it can do."),
//!         field("weight", integer(1, 9), [C, O], "How it shares the calls."),
//!     ]),
//!     rules: &[relevant(&["weight"], &[is("level", "Standard")])],
//! }.checked();
//!
//! let report = validate(&QUEUE, Method::Put, r#"{"name": "sales", "level": "Basic", "weight": 3}"#);
//! assert_eq!(report.findings().next().unwrap().rule().to_string(), "queue.weight.put.relevant");
//! ```
//!
//! What is wrong does not compile: a cell that is missing,
//!
//! ```compile_fail
//! use linecard_contract::table::*;
//! static ROWS: Rows<2, 1> = table([GET, PUT], [field("name", STRING, [A], "The name.")]);
//! ```
//!
//! a letter that does not exist,
//!
//! ```compile_fail
//! use linecard_contract::table::*;
//! static ROWS: Rows<2, 1> = table([GET, PUT], [field("name", STRING, [A, X], "The name.")]);
//! ```
//!
//! an attribute that stands twice,
//!
//! ```compile_fail
//! use linecard_contract::{Object, table::*};
//! static QUEUE: Object = Table {
//!     namespace: "example",
//!     name: "queue", page: "", title: "", description: "", base: &[],
//!     rows: &table([GET], [field("name", STRING, [A], ""), field("name", STRING, [A], "")]),
//!     rules: &[],
//! }.checked();
//! ```
//!
//! and a rule on an attribute that is not there.
//!
//! ```compile_fail
//! use linecard_contract::{Object, table::*};
//! static QUEUE: Object = Table {
//!     namespace: "example",
//!     name: "queue", page: "", title: "", description: "", base: &[],
//!     rows: &table([GET], [field("name", STRING, [A], ""), field("weight", INTEGER, [C], "")]),
//!     rules: &[at_most_one("kind", &["name", "wieght"])],
//! }.checked();
//! ```

use crate::table::decimal::{Bound, Decimal};
use crate::table::method::Method;
use crate::table::object::{Effect, Field, Items, Kind, Object, Words};
use crate::table::pattern::Pattern;
use crate::table::presence::Presence;
use crate::table::rule::{Counted, Demand, Of, Rule, Test};
use crate::table::severity::Severity;
use crate::table::text::{Format, Text};

pub use Method::{Delete as DELETE, Get as GET, Post as POST, Put as PUT};
pub use Presence::{
    Always as A, Conditional as C, Forbidden as F, Optional as O, OptionalConditional as OC,
    OptionalOrConditional as O_C, Required as R, Undefined as UNDEFINED,
};

/// `true` or `false`.
pub const BOOLEAN: Kind = Kind::Boolean;
/// Any whole number.
pub const INTEGER: Kind = Kind::Integer(i64::MIN, i64::MAX);
/// Any text.
pub const STRING: Kind = Kind::String(&ANY_TEXT);
/// A text of at least one character.
pub const NOT_EMPTY: Kind = Kind::String(&Text { min_length: 1, ..ANY_TEXT });
/// The empty string, which takes something away.
pub const EMPTY: Kind = Kind::String(&Text { max_length: Some(0), ..ANY_TEXT });
/// A telephone number.
pub const PHONE_NUMBER: Kind = Kind::String(&Text { format: Some(Format::PhoneNumber), ..ANY_TEXT });
/// A telephone number, or the empty string where there is none.
pub const PHONE_NUMBER_OR_NONE: Kind = Kind::String(&Text { format: Some(Format::PhoneNumberOrNone), ..ANY_TEXT });
/// A day of the calendar, as `2025-09-09`.
pub const DATE: Kind = Kind::String(&Text { format: Some(Format::Date), ..ANY_TEXT });
/// A time as in RFC 3339.
pub const DATE_TIME: Kind = Kind::String(&Text { format: Some(Format::DateTime), ..ANY_TEXT });
/// A time as the list of conferences writes it: `2010-10-01T09:30:00:000-0400`.
pub const LIST_TIME: Kind = Kind::String(&Text { format: Some(Format::ListTime), ..ANY_TEXT });
/// An object whose inside is not public. A row that holds one has to tell so.
pub const OPEN_OBJECT: Kind = Kind::OpenObject;

/// Any number, with a fraction or without.
pub const DECIMAL: Kind = Kind::Decimal(&Decimal { from: None, to: None });

const ANY_TEXT: Text = Text { min_length: 0, max_length: None, format: None };

/// A whole number from the first to the second, both included.
#[must_use]
pub const fn integer(from: i64, to: i64) -> Kind {
    Kind::Integer(from, to)
}

/// A whole number in one of several ranges, their first and last numbers included.
///
/// The ranges stand in the order of their numbers. At least one number stands between two of them, or they would be one.
///
/// ```
/// use linecard_contract::{Method, Object, table::*, validate};
///
/// static DESK: Object = Table {
///     namespace: "own", name: "desk", page: "Desks", title: "Desk", description: "A desk.", base: &[],
///     rows: &table([PUT], [field("rings", integers(&[(0, 0), (2, 20)]), [R], "Rings before another desk is tried.")]),
///     rules: &[],
/// }.checked();
///
/// assert!(validate(&DESK, Method::Put, r#"{"rings": 0}"#).is_valid());
/// let report = validate(&DESK, Method::Put, r#"{"rings": 1}"#);
/// assert_eq!(report.findings().next().unwrap().message(), "`rings` must be an Integer: 0, or 2 to 20");
/// ```
///
/// Ranges that touch do not compile:
///
/// ```compile_fail
/// use linecard_contract::{Object, table::*};
///
/// static DESK: Object = Table {
///     namespace: "own", name: "desk", page: "Desks", title: "Desk", description: "A desk.", base: &[],
///     rows: &table([PUT], [field("rings", integers(&[(0, 1), (2, 20)]), [R], "Rings before another desk is tried.")]),
///     rules: &[],
/// }.checked();
/// ```
#[must_use]
pub const fn integers(ranges: &'static [(i64, i64)]) -> Kind {
    Kind::Integers(ranges)
}

/// A number within these bounds.
///
/// ```
/// use linecard_contract::{Decimal, Method, Object, table::*, validate};
///
/// static SHARES: Decimal = decimals("0.5", "99.9");
///
/// static DESK: Object = Table {
///     namespace: "own", name: "desk", page: "Desks", title: "Desk", description: "A desk.", base: &[],
///     rows: &table([PUT], [field("share", decimal(&SHARES), [R], "Its share of the calls.")]),
///     rules: &[],
/// }.checked();
///
/// assert!(validate(&DESK, Method::Put, r#"{"share": 99.90}"#).is_valid());
/// let report = validate(&DESK, Method::Put, r#"{"share": 0.49}"#);
/// assert_eq!(report.findings().next().unwrap().message(), "`share` must be a Decimal from 0.5 to 99.9");
/// ```
///
/// How many digits may stand behind the point is no bound: validators of schemas count with floats, and do not agree on it.
#[must_use]
pub const fn decimal(decimal: &'static Decimal) -> Kind {
    Kind::Decimal(decimal)
}

/// The bounds of a decimal, both included. They are written as digits, with a point or without.
///
/// # Panics
///
/// In a constant that is a compile error: a bound that is no such number, or has more than 15 digits.
///
/// ```compile_fail
/// use linecard_contract::{Decimal, table::decimals};
///
/// static SHARES: Decimal = decimals("0,5", "99.9");
/// ```
#[must_use]
pub const fn decimals(from: &str, to: &str) -> Decimal {
    Decimal { from: Some(Bound::of(from)), to: Some(Bound::of(to)) }
}

/// The least value of a decimal, which has no greatest one.
///
/// # Panics
///
/// As [`decimals`] does.
#[must_use]
pub const fn decimals_from(from: &str) -> Decimal {
    Decimal { from: Some(Bound::of(from)), to: None }
}

/// The greatest value of a decimal, which has no least one.
///
/// # Panics
///
/// As [`decimals`] does.
#[must_use]
pub const fn decimals_to(to: &str) -> Decimal {
    Decimal { from: None, to: Some(Bound::of(to)) }
}

/// A text of a length or of a format.
#[must_use]
pub const fn text(text: &'static Text) -> Kind {
    Kind::String(text)
}

/// Texts of a pattern of one's own.
///
/// A pattern that not every engine reads alike does not compile:
///
/// ```compile_fail
/// use linecard_contract::{Object, Pattern, Text, table::*};
///
/// static DIGITS: Pattern = Pattern {
///     name: "Digits", description: "digits", matches: |text| text.iter().all(u8::is_ascii_digit),
///     regex: r"\d*", valid: &["1"], invalid: &["a"],
/// };
/// static DIGITS_TEXT: Text = matching(&DIGITS);
/// static DESK: Object = Table {
///     namespace: "own", name: "desk", page: "Desks", title: "Desk", description: "A desk.", base: &[],
///     rows: &table([PUT], [field("number", text(&DIGITS_TEXT), [R], "Its number.")]),
///     rules: &[],
/// }.checked();
/// ```
#[must_use]
pub const fn matching(pattern: &'static Pattern) -> Text {
    Text { format: Some(Format::Pattern(pattern)), ..ANY_TEXT }
}

/// A word of a documented list.
#[must_use]
pub const fn word(words: &'static Words) -> Kind {
    Kind::Word(words)
}

/// A text that usually is a word of the list.
#[must_use]
pub const fn likely_word(words: &'static Words) -> Kind {
    Kind::LikelyWord(words)
}

/// A word of a documented list, whatever the case of its letters.
#[must_use]
pub const fn any_case_word(words: &'static Words) -> Kind {
    Kind::AnyCaseWord(words)
}

/// An object with a table of its own.
#[must_use]
pub const fn object(object: &'static Object) -> Kind {
    Kind::Object(object)
}

/// A list.
#[must_use]
pub const fn list(items: &'static Items) -> Kind {
    Kind::Array(items)
}

/// A value of either kind. The two have to differ in their JSON type.
#[must_use]
pub const fn either(kinds: &'static [Kind; 2]) -> Kind {
    Kind::Either(kinds)
}

/// A documented list of words.
#[must_use]
pub const fn words(words: &'static [&'static str]) -> Words {
    Words { words }
}

/// Items that an update replaces together.
#[must_use]
pub const fn items(kind: Kind) -> Items {
    Items { kind, matched_by: None, created_as: None }
}

/// Items that an update matches with the stored ones by the value of this attribute, and else creates as a POST does.
#[must_use]
pub const fn matched(kind: Kind, matched_by: &'static str, created_as: &'static Object) -> Items {
    Items { kind, matched_by: Some(matched_by), created_as: Some(created_as) }
}

/// A row with its letters in the page's own column order.
#[derive(Clone, Copy)]
pub struct Row<const METHODS: usize> {
    field: Field,
    letters: [Presence; METHODS],
    interpretations: [Option<Presence>; 4],
}

/// A row: the name, what it may hold, a letter for each method of the header, a sentence.
#[must_use]
pub const fn field<const METHODS: usize>(
    name: &'static str,
    kind: Kind,
    letters: [Presence; METHODS],
    description: &'static str,
) -> Row<METHODS> {
    Row { field: Field { name, kinds: [kind; 4], description, ..NO_FIELD }, letters, interpretations: [None; 4] }
}

/// A field that says nothing yet.
pub(crate) static NOTHING: Field = NO_FIELD;
const NO_FIELD: Field = Field {
    name: "",
    kinds: [BOOLEAN; 4],
    documented: [UNDEFINED; 4],
    enforced: [UNDEFINED; 4],
    documented_type: None,
    description: "",
    prose: None,
    null_in: 0,
    ignored_in: 0,
    undocumented: false,
    secret: false,
    effect: Effect::Sets,
};

impl<const METHODS: usize> Row<METHODS> {
    /// It holds something else in this method.
    #[must_use]
    pub const fn in_method(mut self, method: Method, kind: Kind) -> Self {
        self.field.kinds[method as usize] = kind;
        self
    }

    /// The letter that is enforced in this method, by a reading, in place of the documented one.
    #[must_use]
    pub const fn read_as(mut self, method: Method, letter: Presence) -> Self {
        self.interpretations[method as usize] = Some(letter);
        self
    }

    /// The documentation's name of its type, where it is not the usual one.
    #[must_use]
    pub const fn documented_type(mut self, name: &'static str) -> Self {
        self.field.documented_type = Some(name);
        self
    }

    /// What the documentation says in prose only.
    #[must_use]
    pub const fn prose(mut self, sentence: &'static str) -> Self {
        self.field.prose = Some(sentence);
        self
    }

    /// Null has a meaning in this method: it clears the attribute.
    #[must_use]
    pub const fn null_in(mut self, method: Method) -> Self {
        self.field.null_in |= 1 << method as u32;
        self
    }

    /// It is accepted in this method, and ignored.
    #[must_use]
    pub const fn ignored_in(mut self, method: Method) -> Self {
        self.field.ignored_in |= 1 << method as u32;
        self
    }

    /// It holds a password or a PIN.
    #[must_use]
    pub const fn secret(mut self) -> Self {
        self.field.secret = true;
        self
    }

    /// An update puts the value, an object, in the place of the stored one as a whole.
    #[must_use]
    pub const fn replaced(mut self) -> Self {
        self.field.effect = Effect::Replaces;
        self
    }

    /// An update makes the value what this other attribute holds.
    #[must_use]
    pub const fn renames(mut self, other: &'static str) -> Self {
        self.field.effect = Effect::Renames(other);
        self
    }

    /// True removes the item of a list that holds it.
    #[must_use]
    pub const fn removes(mut self) -> Self {
        self.field.effect = Effect::Removes;
        self
    }

    /// It stands in no documented table; a reading accepts it with the letters of this row.
    #[must_use]
    pub const fn undocumented(mut self) -> Self {
        self.field.undocumented = true;
        self
    }
}

/// The rows of an object, and the header of its page.
pub struct Rows<const METHODS: usize, const FIELDS: usize> {
    pub(crate) header: [Method; METHODS],
    pub(crate) fields: [Field; FIELDS],
}

/// The rows of an object under the header of its page.
#[must_use]
pub const fn table<const METHODS: usize, const FIELDS: usize>(
    header: [Method; METHODS],
    rows: [Row<METHODS>; FIELDS],
) -> Rows<METHODS, FIELDS> {
    let mut fields = [NO_FIELD; FIELDS];
    let mut row = 0;
    while row < FIELDS {
        let mut field = rows[row].field;
        let mut column = 0;
        while column < METHODS {
            let method = header[column] as usize;
            let letter = rows[row].letters[column];
            if !field.undocumented {
                field.documented[method] = letter;
            }
            field.enforced[method] = match (rows[row].interpretations[method], letter) {
                (Some(interpretation), _) => interpretation,
                (None, letter) => letter.as_enforced(),
            };
            column += 1;
        }
        fields[row] = field;
        row += 1;
    }
    Rows { header, fields }
}

const ALL_METHODS: u8 = 0b1111;

const fn each(demand: Demand, fields: &'static [&'static str], when: &'static [Test]) -> Rule {
    let severity = match demand {
        Demand::HasEffect => Severity::NoEffect,
        Demand::Count { .. } | Demand::Filled | Demand::Empty => Severity::Violation,
    };
    Rule { when, fields, of: Of::Each, demand, methods: ALL_METHODS, severity, unchecked: true }
}

const fn group(name: &'static str, fields: &'static [&'static str], of: Counted, from: u8, to: u8) -> Rule {
    Rule { of: Of::Group(name), unchecked: false, ..each(Demand::Count { of, from, to }, fields, &[]) }
}

/// The attributes are accepted and ignored, unless all the tests hold.
#[must_use]
pub const fn relevant(fields: &'static [&'static str], when: &'static [Test]) -> Rule {
    each(Demand::HasEffect, fields, when)
}

/// The attributes must be there when all the tests hold.
#[must_use]
pub const fn required(fields: &'static [&'static str], when: &'static [Test]) -> Rule {
    each(Demand::ONE, fields, when)
}

/// The attributes must not be there when all the tests hold.
#[must_use]
pub const fn forbidden(fields: &'static [&'static str], when: &'static [Test]) -> Rule {
    each(Demand::NONE, fields, when)
}

/// The attributes, Booleans, must be true when all the tests hold.
#[must_use]
pub const fn must_be_true(fields: &'static [&'static str], when: &'static [Test]) -> Rule {
    each(Demand::Count { of: Counted::True, from: 1, to: 1 }, fields, when)
}

/// The attributes, lists or texts, may not be empty when all the tests hold.
#[must_use]
pub const fn not_empty(fields: &'static [&'static str], when: &'static [Test]) -> Rule {
    each(Demand::Filled, fields, when)
}

/// The attributes, lists or texts, must be empty when all the tests hold.
#[must_use]
pub const fn empty(fields: &'static [&'static str], when: &'static [Test]) -> Rule {
    each(Demand::Empty, fields, when)
}

/// At most one of the attributes of this group.
#[must_use]
pub const fn at_most_one(name: &'static str, fields: &'static [&'static str]) -> Rule {
    group(name, fields, Counted::Present, 0, 1)
}

/// Exactly one of the attributes of this group.
#[must_use]
pub const fn exactly_one(name: &'static str, fields: &'static [&'static str]) -> Rule {
    group(name, fields, Counted::Present, 1, 1)
}

/// So many of the attributes of this group, from the first number to the second, both included.
///
/// ```
/// use linecard_contract::{Method, Object, table::*, validate};
///
/// static ORDER: Object = Table {
///     namespace: "example",
///     name: "order",
///     page: "Orders",
///     title: "Order attributes",
///     description: "An order.",
///     base: &[],
///     rows: &table(             [POST], [
///         field("tea",    BOOLEAN, [O], "Whether there is tea."),
///         field("coffee", BOOLEAN, [O], "Whether there is coffee."),
///         field("juice",  BOOLEAN, [O], "Whether there is juice."),
///     ]),
///     rules: &[
///         count("drinks", &["tea", "coffee", "juice"], 2, 3),
///         count_true("hot", &["tea", "coffee"], 1, 2),
///     ],
/// }.checked();
///
/// let report = validate(&ORDER, Method::Post, r#"{"juice": true}"#);
/// let rules: Vec<String> = report.findings().map(|finding| finding.rule().to_string()).collect();
/// assert_eq!(rules, ["order.drinks.post.required", "order.hot.post.required"]);
/// ```
#[must_use]
pub const fn count(name: &'static str, fields: &'static [&'static str], from: u8, to: u8) -> Rule {
    group(name, fields, Counted::Present, from, to)
}

/// So many of the attributes of this group, Booleans, are true: from the first number to the second, both included.
#[must_use]
pub const fn count_true(name: &'static str, fields: &'static [&'static str], from: u8, to: u8) -> Rule {
    group(name, fields, Counted::True, from, to)
}

impl Rule {
    /// The rule holds only when all these tests do.
    #[must_use]
    pub const fn only_if(mut self, when: &'static [Test]) -> Rule {
        self.when = when;
        self
    }

    /// Breaking the rule weighs this much.
    #[must_use]
    pub const fn weighs(mut self, severity: Severity) -> Rule {
        self.severity = severity;
        self
    }

    /// The rule is in force in these methods only.
    #[must_use]
    pub const fn only_in(mut self, methods: &[Method]) -> Rule {
        self.methods = 0;
        let mut index = 0;
        while index < methods.len() {
            self.methods |= 1 << methods[index] as u32;
            index += 1;
        }
        self
    }
}

/// Holds when the attribute, a Boolean, is true.
#[must_use]
pub const fn is_true(field: &'static str) -> Test {
    Test::IsTrue(field)
}

/// Holds when the attribute, a Boolean, is false.
#[must_use]
pub const fn is_false(field: &'static str) -> Test {
    Test::IsFalse(field)
}

/// Holds when the attribute is this word of its list.
#[must_use]
pub const fn is(field: &'static str, word: &'static str) -> Test {
    Test::Is(field, word)
}

/// Holds when the attribute is anything but this word of its list.
#[must_use]
pub const fn is_not(field: &'static str, word: &'static str) -> Test {
    Test::IsNot(field, word)
}
