//! What the documentation states, as data: letters, kinds of values, attributes, rules, conditions.
//!
//! An [`Object`](crate::Object) is made of these. They are built by the `const fn`s of [`crate::table`] and checked while compiling.

use crate::decimal::Decimal;
use crate::pattern::Pattern;
use crate::Object;
use crate::source::Opening;
use crate::time;
use std::fmt;

/// A method of HTTP whose body has letters.
///
/// The letters of GET speak of the body that is answered, those of PUT, POST and DELETE of the body that is sent.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Method {
    /// The body is an answer.
    Get,
    /// The body changes what exists.
    Put,
    /// The body makes something new.
    Post,
    /// The body names what is to be removed.
    Delete,
}

impl Method {
    /// Every method, in the order of their discriminants.
    pub const ALL: [Method; 4] = [Method::Get, Method::Put, Method::Post, Method::Delete];

    /// The method as HTTP spells it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Put => "PUT",
            Method::Post => "POST",
            Method::Delete => "DELETE",
        }
    }

    /// The method as rule ids spell it: in small letters.
    #[must_use]
    pub const fn as_id(self) -> &'static str {
        match self {
            Method::Get => "get",
            Method::Put => "put",
            Method::Post => "post",
            Method::Delete => "delete",
        }
    }

    /// Whether the body is an answer of the service: open to attributes that we do not know.
    #[must_use]
    pub const fn is_response(self) -> bool {
        matches!(self, Method::Get)
    }

    /// The method of this name, whatever the case of its letters.
    #[must_use]
    pub fn named(name: &str) -> Option<Method> {
        Method::ALL.into_iter().find(|method| method.as_id().eq_ignore_ascii_case(name))
    }
}

impl fmt::Display for Method {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

/// The letter of a cell: whether an attribute stands in the body of a method.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Presence {
    /// `A`: the service always returns it.
    Always,
    /// `R`: the caller has to send it.
    Required,
    /// `O`: it may be left out.
    Optional,
    /// `C`: its presence hangs on a condition.
    Conditional,
    /// `F`: it may not stand in the body.
    Forbidden,
    /// `OC`: read as optional, and meaningful only under a condition.
    OptionalConditional,
    /// `O, C`: read as optional, and meaningful only under a condition.
    OptionalOrConditional,
    /// An empty cell, or no cell at all: the method does not know the attribute.
    Undefined,
}

impl Presence {
    /// The letter as the documentation prints it; the empty string for a blank.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Presence::Always => "A",
            Presence::Required => "R",
            Presence::Optional => "O",
            Presence::Conditional => "C",
            Presence::Forbidden => "F",
            Presence::OptionalConditional => "OC",
            Presence::OptionalOrConditional => "O, C",
            Presence::Undefined => "",
        }
    }

    /// The letter that is enforced where this one is documented, unless a reading says otherwise.
    #[must_use]
    pub const fn as_enforced(self) -> Presence {
        match self {
            Presence::OptionalConditional | Presence::OptionalOrConditional => Presence::Optional,
            letter => letter,
        }
    }

    /// Whether an attribute with this letter must stand in the body.
    #[must_use]
    pub const fn is_required(self) -> bool {
        matches!(self, Presence::Always | Presence::Required)
    }

    /// Whether the method knows the attribute, be it to forbid it.
    #[must_use]
    pub const fn is_known(self) -> bool {
        !matches!(self, Presence::Undefined)
    }
}

impl fmt::Display for Presence {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

/// What an attribute may hold in one method.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// `true` or `false`.
    Boolean,
    /// A number without a fractional part, from the first to the second, both included. `1.0` counts.
    Integer(i64, i64),
    /// A number without a fractional part, in one of several ranges, their first and last numbers included. The ranges
    /// stand in the order of their numbers, with at least one number between two of them.
    Integers(&'static [(i64, i64)]),
    /// A number, with a fractional part or without.
    Decimal(&'static Decimal),
    /// Text.
    String(&'static Text),
    /// A word of a documented list.
    Word(&'static Words),
    /// Text that usually is a word of this list; any other text is accepted too.
    LikelyWord(&'static Words),
    /// A word of a documented list, whatever the case of its letters.
    AnyCaseWord(&'static Words),
    /// An object with a table of its own.
    Object(&'static Object),
    /// An object whose inside is not public.
    OpenObject,
    /// A list.
    Array(&'static Items),
    /// A value of either kind. The two differ in their JSON type.
    Either(&'static [Kind; 2]),
}

impl Kind {
    /// Whether a value that begins so may be of this kind.
    pub(crate) const fn begins_with(&self, opening: Opening) -> bool {
        match self {
            Kind::Boolean => matches!(opening, Opening::Boolean),
            Kind::Integer(..) | Kind::Integers(_) | Kind::Decimal(_) => matches!(opening, Opening::Number),
            Kind::String(_) | Kind::Word(_) | Kind::LikelyWord(_) | Kind::AnyCaseWord(_) => {
                matches!(opening, Opening::String)
            }
            Kind::Object(_) | Kind::OpenObject => matches!(opening, Opening::Object),
            Kind::Array(_) => matches!(opening, Opening::Array),
            Kind::Either([first, second]) => first.begins_with(opening) || second.begins_with(opening),
        }
    }

    /// Of a kind that may be either, the one that begins so.
    pub(crate) fn beginning_with(&self, opening: Opening) -> &Kind {
        match self {
            Kind::Either(kinds) => kinds.iter().find(|kind| kind.begins_with(opening)).unwrap_or(self),
            kind => kind,
        }
    }

    /// The name that the documentation uses for this type, most of the time.
    #[must_use]
    pub const fn documented(&self) -> &'static str {
        match self {
            Kind::Boolean => "Boolean",
            Kind::Integer(..) | Kind::Integers(_) => "Integer",
            Kind::Decimal(_) => "Decimal",
            Kind::String(_) | Kind::Word(_) | Kind::LikelyWord(_) | Kind::AnyCaseWord(_) => "String",
            Kind::Object(_) | Kind::OpenObject => "Object",
            Kind::Array(_) => "Array",
            Kind::Either(_) => "Object/String",
        }
    }
}

/// The bounds of a text.
#[derive(Clone, Copy, Debug)]
pub struct Text {
    /// The fewest characters (Unicode scalar values) it may have.
    pub min_length: u32,
    /// The most characters it may have, if there is a bound.
    pub max_length: Option<u32>,
    /// How it must be written, if that is documented.
    pub format: Option<Format>,
}

/// How a text must be written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Format {
    /// A telephone number: an optional `+`, then digits, with single `-` between them.
    PhoneNumber,
    /// A telephone number, or the empty string where there is none.
    PhoneNumberOrNone,
    /// A day of the calendar: `2025-09-09`.
    Date,
    /// A time as RFC 3339 writes it: `2024-08-01T11:00:00.000+02:00`.
    DateTime,
    /// A time as the list of conferences writes it: `2010-10-01T09:30:00:000-0400`.
    ListTime,
    /// A pattern of one's own.
    Pattern(&'static Pattern),
}

impl Format {
    /// The format in a few words, for sentences.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            Format::PhoneNumber => "a telephone number: an optional +, then digits, with single - between them",
            Format::PhoneNumberOrNone => "a telephone number, or the empty string if there is none",
            Format::Date => "a day of the calendar such as 2025-09-09",
            Format::DateTime => "a time as in RFC 3339, such as 2024-08-01T11:00:00.000+02:00",
            Format::ListTime => "a time such as 2010-10-01T09:30:00:000-0400",
            Format::Pattern(pattern) => pattern.description,
        }
    }

    /// Whether a text is written so.
    ///
    /// ```
    /// assert!(linecard_model::Format::PhoneNumber.admits(b"+32-2-5550100"));
    /// ```
    #[must_use]
    pub fn admits(self, text: &[u8]) -> bool {
        match self {
            Format::PhoneNumberOrNone => text.is_empty() || Format::PhoneNumber.admits(text),
            Format::Date => time::is_date(text),
            Format::DateTime => time::is_date_time(text),
            Format::ListTime => time::is_list_time(text),
            Format::Pattern(pattern) => pattern.admits(text),
            Format::PhoneNumber => {
                let mut rest = text.strip_prefix(b"+").unwrap_or(text);
                let mut after_digit = false;
                // Most numbers are written without separators: eight digits at a time.
                while let Some((bytes, behind)) = rest.split_first_chunk()
                    && are_digits(u64::from_le_bytes(*bytes))
                {
                    (rest, after_digit) = (behind, true);
                }
                let mut bytes = rest.iter();
                let is_well_formed = bytes.all(|byte| {
                    let is_digit = byte.is_ascii_digit();
                    let fits = is_digit || *byte == b'-' && after_digit;
                    after_digit = is_digit;
                    fits
                });
                is_well_formed && after_digit
            }
        }
    }
}

/// Whether each byte of a word is a digit: its high half is 3, and still is when 6 is added.
#[inline(always)]
const fn are_digits(word: u64) -> bool {
    const HIGH_HALVES: u64 = 0xF0F0_F0F0_F0F0_F0F0;
    const DIGITS: u64 = 0x3030_3030_3030_3030;
    (word & word.wrapping_add(0x0606_0606_0606_0606) & HIGH_HALVES) == DIGITS && word & HIGH_HALVES == DIGITS
}

/// A documented list of words.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// The words, spelt and ordered as documented. At most 62.
    pub words: &'static [&'static str],
}

/// What a list may hold.
#[derive(Clone, Copy, Debug)]
pub struct Items {
    /// What each item is.
    pub kind: Kind,
    /// The attribute by which an update matches the items with the stored ones; without one an update replaces the list.
    pub matched_by: Option<&'static str>,
    /// The object as whose POST an update creates an item that matches none.
    pub created_as: Option<&'static Object>,
}

/// One attribute of an object: a row of its table.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The wire name, spelt exactly as documented.
    pub name: &'static str,
    /// What it may hold, by [`Method`].
    pub kinds: [Kind; 4],
    /// The documented letter, by [`Method`].
    pub documented: [Presence; 4],
    /// The letter that is enforced, by [`Method`]: the documented one, unless a reading says otherwise.
    pub enforced: [Presence; 4],
    /// The documented name of the type, where it is not the usual one of its kind.
    pub documented_type: Option<&'static str>,
    /// One plain sentence that says what it is.
    pub description: &'static str,
    /// What the documentation says of it in prose only, so that nothing here can validate it.
    pub prose: Option<&'static str>,
    /// The methods in which null has a meaning, as bits by [`Method`], and that meaning.
    pub null_in: u8,
    /// The methods in which it is accepted and ignored, as bits by [`Method`].
    pub ignored_in: u8,
    /// Whether it stands in no documented table but is accepted all the same, by a reading.
    pub undocumented: bool,
    /// Whether it holds a secret: a password or a PIN.
    pub secret: bool,
    /// What an update does with it.
    pub effect: Effect,
    /// What it holds as long as nobody has said: for a user who was never written to, and where a POST leaves it out.
    pub initial: Option<Initial>,
    /// What an answer shows in it.
    pub shown: Shown,
}

/// What an attribute holds as long as nobody has said.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Initial {
    /// `true` or `false`.
    Boolean(bool),
    /// A number.
    Integer(i64),
    /// Text.
    Text(&'static str),
    /// A list without items.
    NoItems,
}

/// What an answer shows in an attribute.
#[derive(Clone, Copy, Debug)]
pub enum Shown {
    /// What is stored under its own name.
    Stored,
    /// What is stored under this other name.
    Other(&'static str),
    /// What is stored under another name, an object, as one text.
    Label(&'static Label),
    /// What is stored under another name, an object, in words.
    Summary(&'static Summary),
}

/// An object as its name, and behind it in parentheses what sets it apart.
#[derive(Clone, Copy, Debug)]
pub struct Label {
    /// The attribute that holds the object.
    pub of: &'static str,
    /// The attribute of the object that is its name.
    pub name: &'static str,
    /// The attribute of the object that stands in parentheses, unless it holds this text.
    pub apart_from: (&'static str, &'static str),
}

/// An object in words: a phrase, or a list of what it names.
#[derive(Clone, Copy, Debug)]
pub struct Summary {
    /// The attribute that holds the object.
    pub of: &'static str,
    /// The attribute of the object whose word may decide alone.
    pub word: &'static str,
    /// The phrases of the words that decide alone.
    pub phrases: &'static [(&'static str, &'static str)],
    /// The attribute of the object whose items are listed.
    pub list: &'static str,
    /// The attributes of the object that are named behind them if they are true, and how.
    pub flags: &'static [(&'static str, &'static str)],
}

/// What an update does with an attribute that it holds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Effect {
    /// The value takes the place of the stored one; of an object, attribute by attribute.
    Sets,
    /// The value takes the place of the stored one as a whole, though it is an object: it refers to something.
    Replaces,
    /// The value is what this other attribute holds from now on.
    Renames(&'static str),
    /// True removes the item of a list that holds it.
    Removes,
}

impl Field {
    /// What it may hold in this method.
    #[must_use]
    pub const fn kind(&self, method: Method) -> &Kind {
        &self.kinds[method as usize]
    }

    /// Whether it may stand in a body of this method.
    #[must_use]
    pub const fn may_stand(&self, method: Method) -> bool {
        let letter = self.enforced[method as usize];
        letter.is_known() && !matches!(letter, Presence::Forbidden)
    }

    /// The name of its type, as documented.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        match self.documented_type {
            Some(documented_type) => documented_type,
            None => self.kinds[0].documented(),
        }
    }

    /// Whether null is accepted in this method.
    #[must_use]
    pub const fn accepts_null(&self, method: Method) -> bool {
        self.null_in >> method as u32 & 1 == 1
    }

    /// Whether it is accepted in this method and then ignored.
    #[must_use]
    pub const fn is_ignored(&self, method: Method) -> bool {
        self.ignored_in >> method as u32 & 1 == 1
    }
}

/// What must hold between the attributes of one object.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What it demands.
    pub demand: Demand,
    /// The attributes that it speaks of.
    pub fields: &'static [&'static str],
    /// When it demands that; always, if empty. All the tests have to hold.
    pub when: &'static [Test],
    /// The methods in which it is in force, as bits by [`Method`].
    pub methods: u8,
    /// The name of the group of attributes, for the rules that speak of a group.
    pub group: &'static str,
}

/// What a [`Rule`] demands of its attributes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Demand {
    /// At most one of them stands in the body.
    AtMostOne,
    /// Exactly one of them stands in the body.
    ExactlyOne,
    /// Each of them stands in the body. In a PUT, the stored state may hold it instead.
    Required,
    /// Each of them that stands in the body, a list, has an item.
    NotEmpty,
    /// Outside the condition each of them is accepted and ignored.
    Relevant,
}

/// A test of one attribute of the same object. True, false, or unknown where the body leaves the attribute out.
#[derive(Clone, Copy, Debug)]
pub enum Test {
    /// The attribute, a Boolean, is true.
    IsTrue(&'static str),
    /// The attribute, a Boolean, is false.
    IsFalse(&'static str),
    /// The attribute holds this word of its list.
    Is(&'static str, &'static str),
    /// The attribute holds another word than this one of its list.
    IsNot(&'static str, &'static str),
}

impl Test {
    /// The attribute that is tested.
    #[must_use]
    pub const fn field(&self) -> &'static str {
        match self {
            Test::IsTrue(field) | Test::IsFalse(field) | Test::Is(field, _) | Test::IsNot(field, _) => field,
        }
    }
}

impl fmt::Display for Test {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Test::IsTrue(field) => write!(out, "{field} is true"),
            Test::IsFalse(field) => write!(out, "{field} is false"),
            Test::Is(field, word) => write!(out, "{field} is \"{word}\""),
            Test::IsNot(field, word) => write!(out, "{field} is not \"{word}\""),
        }
    }
}

/// The tests of a condition as a clause: `a is true and b is "word"`.
#[derive(Clone, Copy, Debug)]
pub struct Clause(pub &'static [Test]);

impl fmt::Display for Clause {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, test) in self.0.iter().enumerate() {
            if index > 0 {
                out.write_str(" and ")?;
            }
            test.fmt(out)?;
        }
        Ok(())
    }
}
