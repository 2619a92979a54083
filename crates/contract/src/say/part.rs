//! A sentence as parts: what is text, what is code, what is an object.

use crate::table::method::Method;
use crate::table::object::Object;
use std::borrow::Cow;
use std::fmt::{self, Write};

/// A part of a sentence. Each face renders it in its own way; [`Display`](fmt::Display) renders it as plain text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Part<'p> {
    /// Plain text.
    Text(Cow<'p, str>),
    /// Code: a literal of JSON, or a name from a body. Plain: `` `null` ``.
    Code(Cow<'p, str>),
    /// An attribute of the object that the sentence is about. Plain: `` `newName` ``.
    Attribute(&'static str),
    /// A word of a documented list. Plain: `"Any"`.
    Word(&'static str),
    /// An object. Plain: its name, as in `` `criteria` ``.
    Object(&'static Object),
    /// A body: an object in a method. Plain: `` `criteria.post` ``.
    Body(&'static Object, Method),
    /// A method. Plain: `PUT`.
    Method(Method),
    /// An entry of the ledger, by its id. Plain: `` `criteria.name` ``.
    Interpretation(&'static str),
}

impl Part<'_> {
    /// Writes the part as plain text.
    pub(crate) fn write(&self, out: &mut dyn Write) -> fmt::Result {
        match self {
            Part::Text(text) => out.write_str(text),
            Part::Method(method) => out.write_str(method.as_str()),
            Part::Code(code) => quote(out, '`', code),
            Part::Attribute(name) => quote(out, '`', name),
            Part::Interpretation(id) => quote(out, '`', id),
            Part::Word(word) => quote(out, '"', word),
            Part::Object(object) => quote(out, '`', object.name),
            Part::Body(object, method) => {
                for part in ["`", object.name, ".", method.as_id(), "`"] {
                    out.write_str(part)?;
                }
                Ok(())
            }
        }
    }

    fn into_owned(self) -> Part<'static> {
        match self {
            Part::Text(text) => Part::Text(text.into_owned().into()),
            Part::Code(code) => Part::Code(code.into_owned().into()),
            Part::Attribute(name) => Part::Attribute(name),
            Part::Word(word) => Part::Word(word),
            Part::Method(method) => Part::Method(method),
            Part::Object(object) => Part::Object(object),
            Part::Body(object, method) => Part::Body(object, method),
            Part::Interpretation(id) => Part::Interpretation(id),
        }
    }
}

fn quote(out: &mut dyn Write, quote: char, text: &str) -> fmt::Result {
    out.write_char(quote)?;
    out.write_str(text)?;
    out.write_char(quote)
}

impl fmt::Display for Part<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(out)
    }
}

/// A sentence about the contract, or a phrase of one. [`Display`](fmt::Display) renders it as plain text.
///
/// ```
/// use linecard_contract::say::Part;
/// use linecard_contract::table::integer;
///
/// let sentence = integer(1, 9).describe();
/// assert_eq!(sentence.to_string(), "an Integer from 1 to 9");
/// assert_eq!(sentence.parts(), [Part::Text("an Integer from 1 to 9".into())]);
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Sentence(Vec<Part<'static>>);

impl Sentence {
    /// The parts, in order. No two texts follow one another.
    #[must_use]
    pub fn parts(&self) -> &[Part<'static>] {
        &self.0
    }

    /// The parts that `write` writes.
    pub(crate) fn of(write: impl FnOnce(&mut Sink<'_>) -> fmt::Result) -> Sentence {
        let mut sentence = Sentence::default();
        let _never_fails = write(&mut Sink::new(&mut |part| {
            sentence.push(part.into_owned());
            Ok(())
        }));
        sentence
    }

    /// The parts that `write` writes, with a capital letter at the beginning.
    pub(crate) fn capitalized(write: impl FnOnce(&mut Sink<'_>) -> fmt::Result) -> Sentence {
        Sentence::of(|out| {
            out.is_start = true;
            write(out)
        })
    }

    fn push(&mut self, part: Part<'static>) {
        match (self.0.last_mut(), part) {
            (Some(Part::Text(before)), Part::Text(text)) => before.to_mut().push_str(&text),
            (_, part) => self.0.push(part),
        }
    }
}

impl FromIterator<Part<'static>> for Sentence {
    fn from_iter<I: IntoIterator<Item = Part<'static>>>(parts: I) -> Sentence {
        let mut sentence = Sentence::default();
        parts.into_iter().for_each(|part| sentence.push(part));
        sentence
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|part| part.write(out))
    }
}

/// Takes the parts of a sentence as they are made. `write!` adds text.
pub(crate) struct Sink<'s> {
    take: &'s mut dyn FnMut(Part<'_>) -> fmt::Result,
    /// Whether the next text begins a sentence, with a capital letter.
    is_start: bool,
}

impl Sink<'_> {
    pub(crate) fn new(take: &mut dyn FnMut(Part<'_>) -> fmt::Result) -> Sink<'_> {
        Sink { take, is_start: false }
    }

    pub(crate) fn code(&mut self, code: &str) -> fmt::Result {
        self.part(Part::Code(code.into()))
    }

    pub(crate) fn attribute(&mut self, name: &'static str) -> fmt::Result {
        self.part(Part::Attribute(name))
    }

    pub(crate) fn word(&mut self, word: &'static str) -> fmt::Result {
        self.part(Part::Word(word))
    }

    pub(crate) fn method(&mut self, method: Method) -> fmt::Result {
        self.part(Part::Method(method))
    }

    /// The body of a method: `a PUT`, `a GET response`.
    pub(crate) fn body_of(&mut self, method: Method) -> fmt::Result {
        self.write_str("a ")?;
        self.method(method)?;
        if method.is_response() { self.write_str(" response") } else { Ok(()) }
    }

    pub(crate) fn part(&mut self, part: Part<'_>) -> fmt::Result {
        self.is_start = false;
        (self.take)(part)
    }
}

impl Write for Sink<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text.chars();
        match rest.next() {
            None => Ok(()),
            Some(first) if self.is_start => {
                let capital = first.to_ascii_uppercase();
                let mut bytes = [0; 4];
                let capital: &str = capital.encode_utf8(&mut bytes);
                self.part(Part::Text(capital.into()))?;
                (self.take)(Part::Text(rest.as_str().into()))
            }
            Some(_) => (self.take)(Part::Text(text.into())),
        }
    }
}
