//! The words in which the tables are written: `table`, `field`, kinds, letters and rules.

use crate::Object;
use crate::fact::{Demand, Effect, Field, Format, Items, Kind, Letter, Method, Rule, Test, Text, Words};

#[rustfmt::skip]
pub(crate) use Letter::{Always as A, Blank as BLANK, Conditional as C, Forbidden as F, Optional as O, Required as R};
pub(crate) use Method::{Delete as DELETE, Get as GET, Post as POST, Put as PUT};

pub(crate) const BOOLEAN: Kind = Kind::Boolean;
pub(crate) const INTEGER: Kind = Kind::Integer(i64::MIN, i64::MAX);
pub(crate) const STRING: Kind = Kind::String(&Text { min_length: 0, format: None });
pub(crate) const NOT_EMPTY: Kind = Kind::String(&Text { min_length: 1, format: None });
pub(crate) const PHONE_NUMBER: Kind = Kind::String(&Text { min_length: 0, format: Some(Format::PhoneNumber) });

pub(crate) const fn integer(from: i64, to: i64) -> Kind {
    Kind::Integer(from, to)
}

pub(crate) const fn word(words: &'static Words) -> Kind {
    Kind::Word(words)
}

pub(crate) const fn likely_word(words: &'static Words) -> Kind {
    Kind::LikelyWord(words)
}

pub(crate) const fn object(object: &'static Object) -> Kind {
    Kind::Object(object)
}

pub(crate) const fn list(items: &'static Items) -> Kind {
    Kind::Array(items)
}

pub(crate) const fn either(kinds: &'static [Kind; 2]) -> Kind {
    Kind::Either(kinds)
}

pub(crate) const fn words(words: &'static [&'static str]) -> Words {
    Words { words }
}

/// Items that an update replaces together.
pub(crate) const fn items(kind: Kind) -> Items {
    Items { kind, matched_by: None, created_as: None }
}

/// Items that an update matches with the stored ones by the value of this attribute, and else creates as a POST does.
pub(crate) const fn matched(kind: Kind, matched_by: &'static str, created_as: &'static Object) -> Items {
    Items { kind, matched_by: Some(matched_by), created_as: Some(created_as) }
}

/// A row with its letters in the page's own column order.
#[derive(Clone, Copy)]
pub(crate) struct Row<const METHODS: usize> {
    field: Field,
    letters: [Letter; METHODS],
    readings: [Option<Letter>; 4],
}

/// A row: the name, what it may hold, a letter for each method of the header, a sentence.
pub(crate) const fn field<const METHODS: usize>(
    name: &'static str,
    kind: Kind,
    letters: [Letter; METHODS],
    description: &'static str,
) -> Row<METHODS> {
    Row { field: Field { name, kinds: [kind; 4], description, ..NO_FIELD }, letters, readings: [None; 4] }
}

/// A field that says nothing yet.
pub(crate) static NOTHING: Field = NO_FIELD;
const NO_FIELD: Field = Field {
    name: "",
    kinds: [BOOLEAN; 4],
    documented: [BLANK; 4],
    enforced: [BLANK; 4],
    spelt: None,
    description: "",
    told: None,
    null_in: 0,
    ignored_in: 0,
    undocumented: false,
    secret: false,
    effect: Effect::Sets,
};

impl<const METHODS: usize> Row<METHODS> {
    /// It holds something else in this method.
    pub(crate) const fn in_method(mut self, method: Method, kind: Kind) -> Self {
        self.field.kinds[method as usize] = kind;
        self
    }

    /// The letter that is enforced in this method, by a reading, in place of the documented one.
    pub(crate) const fn read_as(mut self, method: Method, letter: Letter) -> Self {
        self.readings[method as usize] = Some(letter);
        self
    }

    /// The documentation's name of its type, where it is not the usual one.
    pub(crate) const fn spelt(mut self, name: &'static str) -> Self {
        self.field.spelt = Some(name);
        self
    }

    /// What the documentation says in prose only.
    pub(crate) const fn told(mut self, sentence: &'static str) -> Self {
        self.field.told = Some(sentence);
        self
    }

    /// Null has a meaning in this method: it clears the attribute.
    pub(crate) const fn null_in(mut self, method: Method) -> Self {
        self.field.null_in |= 1 << method as u32;
        self
    }

    /// It is accepted in this method, and ignored.
    pub(crate) const fn ignored_in(mut self, method: Method) -> Self {
        self.field.ignored_in |= 1 << method as u32;
        self
    }

    /// An update puts the value, an object, in the place of the stored one as a whole.
    pub(crate) const fn replaced(mut self) -> Self {
        self.field.effect = Effect::Replaces;
        self
    }

    /// An update makes the value what this other attribute holds.
    pub(crate) const fn renames(mut self, other: &'static str) -> Self {
        self.field.effect = Effect::Renames(other);
        self
    }

    /// True removes the item of a list that holds it.
    pub(crate) const fn removes(mut self) -> Self {
        self.field.effect = Effect::Removes;
        self
    }

    /// It stands in no documented table; a reading accepts it with the letters of this row.
    pub(crate) const fn undocumented(mut self) -> Self {
        self.field.undocumented = true;
        self
    }
}

/// The rows of an object, and the header of its page.
pub(crate) struct Rows<const METHODS: usize, const FIELDS: usize> {
    pub(crate) header: [Method; METHODS],
    pub(crate) fields: [Field; FIELDS],
}

/// The rows of an object under the header of its page.
pub(crate) const fn table<const METHODS: usize, const FIELDS: usize>(
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
            field.enforced[method] = match (rows[row].readings[method], letter) {
                (Some(reading), _) => reading,
                (None, Letter::OptionalConditional | Letter::OptionalOrConditional) => O,
                (None, letter) => letter,
            };
            column += 1;
        }
        fields[row] = field;
        row += 1;
    }
    Rows { header, fields }
}

const ALL_METHODS: u8 = 0b1111;

const fn rule(demand: Demand, fields: &'static [&'static str], when: &'static [Test]) -> Rule {
    Rule { demand, fields, when, methods: ALL_METHODS, group: "" }
}

/// The attributes are accepted and ignored, unless all the tests hold.
pub(crate) const fn relevant(fields: &'static [&'static str], when: &'static [Test]) -> Rule {
    rule(Demand::Relevant, fields, when)
}

/// The attributes must be there when all the tests hold.
pub(crate) const fn required(fields: &'static [&'static str], when: &'static [Test]) -> Rule {
    rule(Demand::Required, fields, when)
}

/// The attributes, lists, may not be empty when all the tests hold.
pub(crate) const fn not_empty(fields: &'static [&'static str], when: &'static [Test]) -> Rule {
    rule(Demand::NotEmpty, fields, when)
}

/// At most one of the attributes of this group.
pub(crate) const fn at_most_one(group: &'static str, fields: &'static [&'static str]) -> Rule {
    Rule { group, ..rule(Demand::AtMostOne, fields, &[]) }
}

/// Exactly one of the attributes of this group.
pub(crate) const fn exactly_one(group: &'static str, fields: &'static [&'static str]) -> Rule {
    Rule { group, ..rule(Demand::ExactlyOne, fields, &[]) }
}

impl Rule {
    /// The rule is in force in these methods only.
    pub(crate) const fn only_in(mut self, methods: &[Method]) -> Rule {
        self.methods = 0;
        let mut index = 0;
        while index < methods.len() {
            self.methods |= 1 << methods[index] as u32;
            index += 1;
        }
        self
    }
}

pub(crate) const fn is_true(field: &'static str) -> Test {
    Test::IsTrue(field)
}

pub(crate) const fn is_false(field: &'static str) -> Test {
    Test::IsFalse(field)
}

pub(crate) const fn is(field: &'static str, word: &'static str) -> Test {
    Test::Is(field, word)
}

pub(crate) const fn is_not(field: &'static str, word: &'static str) -> Test {
    Test::IsNot(field, word)
}
