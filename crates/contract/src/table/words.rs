//! The words in which tables are written: `table`, `field`, kinds, presences, rules and tests.
//!
//! An object is a static that these words build. Its table is checked while it compiles. To validate the bodies of another
//! API, write its tables in the same way.
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
//! A table with a fault does not compile: with a missing cell,
//!
//! ```compile_fail
//! use linecard_contract::table::*;
//! static ROWS: Rows<2, 1> = table([GET, PUT], [field("name", STRING, [A], "The name.")]);
//! ```
//!
//! with a presence that does not exist,
//!
//! ```compile_fail
//! use linecard_contract::table::*;
//! static ROWS: Rows<2, 1> = table([GET, PUT], [field("name", STRING, [A, X], "The name.")]);
//! ```
//!
//! with an attribute that is listed twice,
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
//! or with a rule on an attribute that does not exist:
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

use crate::json::word_index::WordIndex;
use crate::table::certainty::Certainty;
use crate::table::decimal::{Bound, Decimal};
use crate::table::method::Method;
use crate::table::number::NumberKind;
use crate::table::object::{Effect, Field, Items, Kind, Object, Release, Words};
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
/// The empty string, which clears a value.
pub const EMPTY: Kind = Kind::String(&Text { max_length: Some(0), ..ANY_TEXT });
/// The telephone number of a user, a location or a device.
pub const PHONE_NUMBER: Kind = Kind::String(&Text { format: Some(Format::PhoneNumber(NumberKind::Own)), ..ANY_TEXT });
/// The telephone number of a user, a location or a device, or the empty string for none.
pub const PHONE_NUMBER_OR_NONE: Kind =
    Kind::String(&Text { format: Some(Format::PhoneNumber(NumberKind::OwnOrNone)), ..ANY_TEXT });
/// A telephone number that callers are compared with. It may be a pattern.
pub const CALLER_NUMBER: Kind =
    Kind::String(&Text { format: Some(Format::PhoneNumber(NumberKind::Caller)), ..ANY_TEXT });
/// The destination of a call, or the empty string for none. A rule states when there must be one.
pub const DESTINATION: Kind =
    Kind::String(&Text { format: Some(Format::PhoneNumber(NumberKind::Destination)), ..ANY_TEXT });
/// An extension.
pub const EXTENSION: Kind =
    Kind::String(&Text { format: Some(Format::PhoneNumber(NumberKind::Extension)), ..ANY_TEXT });
/// An extension, or the empty string for none.
pub const EXTENSION_OR_NONE: Kind =
    Kind::String(&Text { format: Some(Format::PhoneNumber(NumberKind::ExtensionOrNone)), ..ANY_TEXT });
/// A number, a destination or an extension in a response.
pub const RETURNED_NUMBER: Kind =
    Kind::String(&Text { format: Some(Format::PhoneNumber(NumberKind::Returned)), ..ANY_TEXT });
/// A date, such as `2025-09-09`.
pub const DATE: Kind = Kind::String(&Text { format: Some(Format::Date), ..ANY_TEXT });
/// A time of RFC 3339.
pub const DATE_TIME: Kind = Kind::String(&Text { format: Some(Format::DateTime), ..ANY_TEXT });
/// A time in the format of the list of conferences: `2010-10-01T09:30:00:000-0400`.
pub const LIST_TIME: Kind = Kind::String(&Text { format: Some(Format::ListTime), ..ANY_TEXT });
/// An object whose attributes are not documented. Its row must have a [`prose`](Row::prose) statement.
pub const OPEN_OBJECT: Kind = Kind::OpenObject;

/// Any number. It may have a fraction.
pub const DECIMAL: Kind = Kind::Decimal(&Decimal { from: None, to: None });

const ANY_TEXT: Text = Text { min_length: 0, max_length: None, format: None };

/// Returns the kind of a whole number in the range `from..=to`.
#[must_use]
pub const fn integer(from: i64, to: i64) -> Kind {
    Kind::Integer(from, to)
}

/// Returns the kind of a whole number in one of several inclusive ranges.
///
/// The ranges must be in ascending order, with at least one number between two of them.
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

/// Returns the kind of a number within these bounds.
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
/// The number of digits after the point cannot be limited: schema validators calculate with floats and disagree about it.
#[must_use]
pub const fn decimal(decimal: &'static Decimal) -> Kind {
    Kind::Decimal(decimal)
}

/// Returns the inclusive bounds of a decimal. Write them as digits, with an optional minus sign and an optional point.
///
/// # Panics
///
/// If a bound is not such a number, or has more than 15 digits. In a constant, this is a compile error.
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

/// Returns the bounds of a decimal with a least value only.
///
/// # Panics
///
/// If the bound is not a number: see [`decimals`].
#[must_use]
pub const fn decimals_from(from: &str) -> Decimal {
    Decimal { from: Some(Bound::of(from)), to: None }
}

/// Returns the bounds of a decimal with a greatest value only.
///
/// # Panics
///
/// If the bound is not a number: see [`decimals`].
#[must_use]
pub const fn decimals_to(to: &str) -> Decimal {
    Decimal { from: None, to: Some(Bound::of(to)) }
}

/// Returns the kind of a text with a length or a format.
#[must_use]
pub const fn text(text: &'static Text) -> Kind {
    Kind::String(text)
}

/// Returns the text of a custom pattern.
///
/// A pattern does not compile if its expression could have another meaning in another engine:
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

/// Returns the kind of a word of a documented list.
#[must_use]
pub const fn word(words: &'static Words) -> Kind {
    Kind::Word(words)
}

/// Returns the kind of a text that is usually a word of the list. Any other text is accepted too.
#[must_use]
pub const fn likely_word(words: &'static Words) -> Kind {
    Kind::LikelyWord(words)
}

/// Returns the kind of a word of a documented list, in any case.
#[must_use]
pub const fn any_case_word(words: &'static Words) -> Kind {
    Kind::AnyCaseWord(words)
}

/// Returns the kind of an object with its own table.
#[must_use]
pub const fn object(object: &'static Object) -> Kind {
    Kind::Object(object)
}

/// Returns the kind of a list.
#[must_use]
pub const fn list(items: &'static Items) -> Kind {
    Kind::Array(items)
}

/// Returns the kind of a value that is of either kind. The two must differ in their JSON type.
#[must_use]
pub const fn either(kinds: &'static [Kind; 2]) -> Kind {
    Kind::Either(kinds)
}

/// Returns a documented list of words.
#[must_use]
pub const fn words(words: &'static [&'static str]) -> Words {
    Words { words, index: WordIndex::new(words) }
}

/// Returns the items of a list that an update replaces as a whole.
#[must_use]
pub const fn items(kind: Kind) -> Items {
    Items { kind, matched_by: None, created_as: None, expected: None }
}

/// Returns the items of a list that an update matches with the stored ones by the value of an attribute.
///
/// An item that matches no stored item is created, and requires the same attributes as in a POST of `created_as`.
#[must_use]
pub const fn matched(kind: Kind, matched_by: &'static str, created_as: &'static Object) -> Items {
    Items { kind, matched_by: Some(matched_by), created_as: Some(created_as), expected: None }
}

/// Returns the items of a list to which a POST adds items: no stored item may have the same value of an attribute.
///
/// Use it for the kind in a POST. The table states what a POST does; validation of one body does not know the stored items.
///
/// ```
/// use linecard_contract::{Items, Object, table::*};
///
/// static DESK: Object = Table {
///     namespace: "own", name: "desk", page: "Desks", title: "Desk", description: "A desk.", base: &[],
///     rows: &table([GET, POST], [field("name", STRING, [A, R], "The name of the desk.")]),
///     rules: &[],
/// }.checked();
///
/// static DESKS: Items = items(object(&DESK));
/// static NEW_DESKS: Items = added(object(&DESK), "name");
///
/// static ROOM: Object = Table {
///     namespace: "own", name: "room", page: "Desks", title: "Room", description: "A room.", base: &[],
///     rows: &table([GET, POST], [field("desks", list(&DESKS), [A, O], "Its desks.").in_method(POST, list(&NEW_DESKS))]),
///     rules: &[],
/// }.checked();
///
/// assert!(ROOM.all_rule_ids().iter().any(|id| *id == "room.desks.post.unique"));
/// ```
#[must_use]
pub const fn added(kind: Kind, key: &'static str) -> Items {
    Items { kind, matched_by: Some(key), created_as: None, expected: None }
}

/// A row of a table, with its presences in the order of the page's columns.
#[derive(Clone, Copy)]
pub struct Row<const METHODS: usize> {
    field: Field,
    presences: [Presence; METHODS],
    interpretations: [Option<Presence>; 4],
}

/// Returns a row: the name, the kind, a presence for each method of the header, and a description of one sentence.
#[must_use]
pub const fn field<const METHODS: usize>(
    name: &'static str,
    kind: Kind,
    presences: [Presence; METHODS],
    description: &'static str,
) -> Row<METHODS> {
    Row { field: Field { name, kinds: [kind; 4], description, ..NO_FIELD }, presences, interpretations: [None; 4] }
}

/// An empty row, for the unused elements of an array.
pub(crate) static NOTHING: Field = NO_FIELD;
const NO_FIELD: Field = Field {
    name: "",
    kinds: [BOOLEAN; 4],
    documented: [UNDEFINED; 4],
    enforced: [UNDEFINED; 4],
    documented_type: None,
    description: "",
    prose: None,
    releases: &[],
    null_in: 0,
    default_word: None,
    ignored_in: 0,
    certainty: Certainty::Documented,
    secret: false,
    effect: Effect::Sets,
    listed_as: None,
};

impl<const METHODS: usize> Row<METHODS> {
    /// Sets another kind in this method.
    #[must_use]
    pub const fn in_method(mut self, method: Method, kind: Kind) -> Self {
        self.field.kinds[method as usize] = kind;
        self
    }

    /// Sets the presence that an interpretation enforces in this method, in place of the documented one.
    #[must_use]
    pub const fn read_as(mut self, method: Method, presence: Presence) -> Self {
        self.interpretations[method as usize] = Some(presence);
        self
    }

    /// Sets the documented name of its type, if that is not the usual name of its kind.
    #[must_use]
    pub const fn documented_type(mut self, name: &'static str) -> Self {
        self.field.documented_type = Some(name);
        self
    }

    /// Sets a statement that the documentation makes in prose only.
    #[must_use]
    pub const fn prose(mut self, sentence: &'static str) -> Self {
        self.field.prose = Some(sentence);
        self
    }

    /// Sets the releases of the service in which a response may have the attribute, and the statement of the documentation
    /// about them. It is unchecked unless the [`Options`](crate::Options) name the release.
    #[must_use]
    pub const fn only_in_releases(mut self, releases: &'static [Release], sentence: &'static str) -> Self {
        self.field.releases = releases;
        self.prose(sentence)
    }

    /// Accepts null in this method: it clears the attribute.
    #[must_use]
    pub const fn null_in(mut self, method: Method) -> Self {
        self.field.null_in |= 1 << method as u32;
        self
    }

    /// Accepts and ignores the attribute in this method.
    #[must_use]
    pub const fn ignored_in(mut self, method: Method) -> Self {
        self.field.ignored_in |= 1 << method as u32;
        self
    }

    /// Sets the documented word that holds where the attribute is left out of a response, a POST or the stored state.
    /// Conditions use it. In a PUT alone, the stored state may have another word.
    #[must_use]
    pub const fn default_word(mut self, word: &'static str) -> Self {
        self.field.default_word = Some(word);
        self
    }

    /// Sets the attribute that holds the value in a response with a list of such objects. [`project`](crate::project) takes an
    /// object from there.
    #[must_use]
    pub const fn listed_as(mut self, name: &'static str) -> Self {
        self.field.listed_as = Some(name);
        self
    }

    /// Marks the attribute as a secret: it holds a password or a PIN.
    #[must_use]
    pub const fn secret(mut self) -> Self {
        self.field.secret = true;
        self
    }

    /// Makes an update merge the value, an object, with the stored object. Otherwise it replaces the stored object.
    #[must_use]
    pub const fn merged(mut self) -> Self {
        self.field.effect = Effect::Merges;
        self
    }

    /// Makes an update assign the value to this other attribute.
    #[must_use]
    pub const fn renames(mut self, other: &'static str) -> Self {
        self.field.effect = Effect::Renames(other);
        self
    }

    /// Makes an update remove the list item that contains the attribute, if the value is true.
    #[must_use]
    pub const fn removes(mut self) -> Self {
        self.field.effect = Effect::Removes;
        self
    }

    /// Marks the attribute as undocumented: it was seen in an example or a list, and an interpretation accepts it, with the
    /// presences of this row.
    #[must_use]
    pub const fn undocumented(mut self) -> Self {
        self.field.certainty = Certainty::Seen;
        self
    }

    /// Marks the attribute as inferred: it is concluded from something similar that is documented, and an interpretation
    /// accepts it, with the presences of this row.
    #[must_use]
    pub const fn inferred(mut self) -> Self {
        self.field.certainty = Certainty::Inferred;
        self
    }
}

/// The rows of an object, and the header of its table.
pub struct Rows<const METHODS: usize, const FIELDS: usize> {
    pub(crate) header: [Method; METHODS],
    pub(crate) fields: [Field; FIELDS],
}

/// Returns the rows of an object under the header of its table.
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
            let presence = rows[row].presences[column];
            if field.certainty.is_documented() {
                field.documented[method] = presence;
            }
            field.enforced[method] = match rows[row].interpretations[method] {
                Some(interpretation) => interpretation,
                None => presence.as_enforced(),
            };
            column += 1;
        }
        fields[row] = field;
        row += 1;
    }
    Rows { header, fields }
}

/// Returns the rows of an object that is read off examples, under a header. No documented table has any of them.
#[must_use]
pub const fn seen<const METHODS: usize, const FIELDS: usize>(
    header: [Method; METHODS],
    mut rows: [Row<METHODS>; FIELDS],
) -> Rows<METHODS, FIELDS> {
    let mut row = 0;
    while row < FIELDS {
        if rows[row].field.certainty.is_documented() {
            rows[row] = rows[row].undocumented();
        }
        row += 1;
    }
    table(header, rows)
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

/// Returns a rule: the attributes are accepted and have no effect, unless all tests are true.
#[must_use]
pub const fn relevant(fields: &'static [&'static str], when: &'static [Test]) -> Rule {
    each(Demand::HasEffect, fields, when)
}

/// Returns a rule: the attributes are required if all tests are true.
#[must_use]
pub const fn required(fields: &'static [&'static str], when: &'static [Test]) -> Rule {
    each(Demand::ONE, fields, when)
}

/// Returns a rule: the attributes are forbidden if all tests are true.
#[must_use]
pub const fn forbidden(fields: &'static [&'static str], when: &'static [Test]) -> Rule {
    each(Demand::NONE, fields, when)
}

/// Returns a rule: the attributes are forbidden if the test is true, and an update resolves it. What it sends removes from the
/// stored state what it excludes: the attributes, or the value that is tested.
///
/// ```
/// use linecard_contract::{Method, Object, table::*, update};
/// use serde_json::json;
///
/// static LEASE: Object = Table {
///     namespace: "own", name: "lease", page: "Leases", title: "Lease", description: "A lease.", base: &[],
///     rows: &table(            [GET, PUT], [
///         field("open",  BOOLEAN, [C, O], "Whether it has no end."),
///         field("until", DATE,    [C, O], "Its end."),
///     ]),
///     rules: &[excluded_by(&["until"], &[is_true("open")])],
/// }.checked();
///
/// let open = json!({"open": true});
/// let until = json!({"until": "2026-12-31"});
/// assert_eq!(update(&LEASE, &open, &until).unwrap(), until);
/// assert_eq!(update(&LEASE, &until, &open).unwrap(), open);
/// assert_eq!(update(&LEASE, &until, &json!({"open": false})).unwrap(), json!({"open": false, "until": "2026-12-31"}));
/// ```
#[must_use]
pub const fn excluded_by(fields: &'static [&'static str], when: &'static [Test; 1]) -> Rule {
    Rule { unchecked: false, ..forbidden(fields, when) }
}

/// Returns a rule: the attributes, Booleans, must be true if all tests are true.
#[must_use]
pub const fn must_be_true(fields: &'static [&'static str], when: &'static [Test]) -> Rule {
    each(Demand::Count { of: Counted::True, from: 1, to: 1 }, fields, when)
}

/// Returns a rule: the attributes, lists or texts, must not be empty if all tests are true.
#[must_use]
pub const fn not_empty(fields: &'static [&'static str], when: &'static [Test]) -> Rule {
    each(Demand::Filled, fields, when)
}

/// Returns a rule: the attributes, lists or texts, must be empty if all tests are true.
#[must_use]
pub const fn empty(fields: &'static [&'static str], when: &'static [Test]) -> Rule {
    each(Demand::Empty, fields, when)
}

/// Returns a rule: at most one of the attributes of this group is present.
#[must_use]
pub const fn at_most_one(name: &'static str, fields: &'static [&'static str]) -> Rule {
    group(name, fields, Counted::Present, 0, 1)
}

/// Returns a rule: exactly one of the attributes of this group is present.
#[must_use]
pub const fn exactly_one(name: &'static str, fields: &'static [&'static str]) -> Rule {
    group(name, fields, Counted::Present, 1, 1)
}

/// Returns a rule: the number of attributes of this group that are present is in the range `from..=to`.
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

/// Returns a rule: the number of attributes of this group, Booleans, that are true is in the range `from..=to`.
#[must_use]
pub const fn count_true(name: &'static str, fields: &'static [&'static str], from: u8, to: u8) -> Rule {
    group(name, fields, Counted::True, from, to)
}

impl Rule {
    /// Sets the condition of the rule: it applies only if all tests are true.
    #[must_use]
    pub const fn only_if(mut self, when: &'static [Test]) -> Rule {
        self.when = when;
        self
    }

    /// Sets the severity of a finding if the rule is broken.
    #[must_use]
    pub const fn weighs(mut self, severity: Severity) -> Rule {
        self.severity = severity;
        self
    }

    /// Limits the rule to these methods.
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

/// Returns a test: the attribute, a Boolean, is true.
#[must_use]
pub const fn is_true(field: &'static str) -> Test {
    Test::IsTrue(field)
}

/// Returns a test: the attribute, a Boolean, is false.
#[must_use]
pub const fn is_false(field: &'static str) -> Test {
    Test::IsFalse(field)
}

/// Returns a test: the attribute is this word of its list.
#[must_use]
pub const fn is(field: &'static str, word: &'static str) -> Test {
    Test::Is(field, word)
}

/// Returns a test: the attribute is not this word of its list.
#[must_use]
pub const fn is_not(field: &'static str, word: &'static str) -> Test {
    Test::IsNot(field, word)
}
