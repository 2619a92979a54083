//! The sentence of a finding: what is wrong, and how to fix it. Never a value.

use crate::finding::report::{Detail, Finding, Raw};
use crate::finding::rule_id::{Check, Subject};
use crate::json::json_type::JsonType;
use crate::json::look_alike::folded;
use crate::json::pointer::unescaped;
use crate::json::rule::{Expected, JsonRule};
use crate::limits::MAX_NESTING;
use crate::nearest::the_nearest;
use crate::say::attribute::accepted_by;
use crate::say::kind::{Lists, kind};
use crate::say::part::{Part, Sentence, Sink};
use crate::say::rule::may_be_in;
use crate::say::words::{attributes, condition, if_condition, methods, number};
use crate::table::method::Method;
use crate::table::object::{Field, Kind, Object};
use crate::table::rule::{Counted, Demand, Rule};
use crate::table::severity::Severity;
use std::borrow::Cow;
use std::fmt::{self, Write};

impl Finding<'_> {
    /// A sentence that says what is wrong and how to fix it, as plain text. It contains no value but the words of documented
    /// lists.
    #[must_use]
    pub fn message(&self) -> String {
        let mut message = String::with_capacity(160);
        let _never_fails = self.write_message(&mut message);
        message
    }

    /// Writes the message. It allocates only to shorten or unescape an unknown name.
    ///
    /// # Errors
    ///
    /// Whatever `out` returns.
    pub fn write_message(&self, out: &mut impl Write) -> fmt::Result {
        finding(self, &mut Sink::new(&mut |part| part.write(out)))
    }

    /// The message as parts.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        Sentence::of(|out| finding(self, out))
    }
}

fn finding(finding: &Finding<'_>, out: &mut Sink<'_>) -> fmt::Result {
    let raw = finding.raw();
    match (raw.check, raw.subject) {
        (Check::Json(JsonRule::DuplicateKey), _) => {
            out.code(&finding.last_name())?;
            out.write_str(" appears twice in this object; remove one of the two")
        }
        (Check::Json(rule), _) => of_json(out, rule, raw.detail),
        (_, Subject::Field(index)) => of_field(out, &raw, raw.object.field_at(index.into())),
        (Check::Unknown, _) => of_unknown(out, finding, &raw),
        (Check::Method, _) => {
            out.part(Part::Object(raw.object))?;
            out.write_str(" has no ")?;
            out.method(raw.method)?;
            out.write_str(" body")?;
            let documented = raw.object.methods.iter().copied().filter(|method| raw.object.has(*method));
            if documented.clone().next().is_none() {
                return Ok(());
            }
            out.write_str("; the documented bodies are for ")?;
            methods(out, documented)
        }
        (_, Subject::Group(rule)) => match raw.object.rules.get(usize::from(rule)) {
            Some(rule) => of_group(out, &raw, rule),
            None => Ok(()),
        },
        (_, Subject::Whole) => Ok(()),
    }
}

fn of_json(out: &mut Sink<'_>, rule: JsonRule, detail: Detail) -> fmt::Result {
    match rule {
        JsonRule::Syntax(expected) => {
            out.write_str("not valid JSON: expected ")?;
            out.write_str(expected.describe())
        }
        JsonRule::Utf8 => {
            out.write_str("not valid JSON: this byte is not part of a UTF-8 character; save the text as UTF-8")
        }
        JsonRule::Surrogate => out.write_str(
            "this escape represents half a character; write both halves one after the other, or the character itself",
        ),
        JsonRule::ByteOrderMark => out.write_str("the text begins with a byte order mark; save it without one"),
        JsonRule::Empty => {
            out.write_str("the body is empty; send a JSON object, at least ")?;
            out.code("{}")
        }
        JsonRule::NotAnObject => write!(out, "the body is {}; send a JSON object", found(detail)),
        JsonRule::DuplicateKey => out.write_str("a key appears twice in an object; remove one of the two"),
        JsonRule::Nesting => {
            write!(out, "objects and arrays are nested more than {MAX_NESTING} deep; nest them less deep")
        }
        JsonRule::Size => out.write_str("the body is longer than the limit; send less, or raise the limit"),
    }
}

impl Expected {
    /// What is expected, in words.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            Expected::Value => "a value",
            Expected::Name => "a name in double quotes (a trailing comma is not allowed)",
            Expected::NameOrEnd => "a name in double quotes, or }",
            Expected::Colon => "a colon after the name",
            Expected::CommaOrBrace => "a comma or }",
            Expected::CommaOrBracket => "a comma or ]",
            Expected::Digit => "a digit",
            Expected::Escape => {
                "an escape: one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t, or \\u and four hexadecimal digits"
            }
            Expected::Quote => "the closing quote (write a line break or control character in a string as an escape)",
            Expected::End => "the end of the text",
        }
    }
}

fn of_field(out: &mut Sink<'_>, raw: &Raw, field: &Field) -> fmt::Result {
    let method = raw.method;
    let rule = match raw.detail {
        Detail::Rule(index) => raw.object.rules.get(usize::from(index)),
        Detail::Nothing | Detail::Found(_) | Detail::Created | Detail::Item(_) => None,
    };
    match (raw.check, rule) {
        (Check::Type | Check::Range | Check::Length | Check::Format, _) | (Check::Value, None) => {
            of_value(out, raw, field)
        }
        (
            Check::Forbidden | Check::Required | Check::Value | Check::NotEmpty | Check::Empty | Check::Relevant,
            Some(rule),
        ) => of_rule(out, rule, raw, field),
        (Check::Forbidden, None) if raw.detail == Detail::Created => {
            out.attribute(field.name)?;
            out.write_str(match raw.severity {
                Severity::Violation => " is not allowed to create an item, and no stored item has this name; remove it",
                Severity::NoEffect | Severity::Unchecked | Severity::Note => {
                    " is not allowed to create an item; unchecked, because the stored state may contain the item"
                }
            })
        }
        (Check::Forbidden, None) => {
            out.attribute(field.name)?;
            out.write_str(" is not allowed in ")?;
            out.body_of(method)?;
            out.write_str("; remove it")?;
            accepted_by(out, others(raw.object, field, method))
        }
        (Check::Required, None) if raw.detail == Detail::Created => {
            out.attribute(field.name)?;
            out.write_str(" is required to create an item, and no stored item has this name; add it")
        }
        (Check::Required, None) if method.is_response() => {
            out.attribute(field.name)?;
            out.write_str(" is missing; ")?;
            out.body_of(method)?;
            out.write_str(" always contains it")
        }
        (Check::Required, None) => {
            out.attribute(field.name)?;
            out.write_str(" is required in ")?;
            out.body_of(method)?;
            out.write_str("; add it")
        }
        (Check::Ignored, _) => {
            out.attribute(field.name)?;
            out.write_str(" is ignored in ")?;
            out.body_of(method)?;
            out.write_str("; remove it")
        }
        (Check::Prose, _) if raw.severity == Severity::Violation => {
            out.attribute(field.name)?;
            write!(
                out,
                " is not allowed in this release of the service; the documentation states: {}",
                field.prose.unwrap_or_default()
            )
        }
        (Check::Prose, _) => {
            out.attribute(field.name)?;
            write!(out, " is unchecked; the documentation states in prose: {}", field.prose.unwrap_or_default())
        }
        (Check::Unique, _) => {
            out.write_str("another item of ")?;
            out.attribute(field.name)?;
            out.write_str(" has this name; choose another name")
        }
        // No check of an attribute is one of these.
        (Check::NotEmpty | Check::Empty | Check::Relevant, None)
        | (Check::Method | Check::Unknown | Check::Exclusive | Check::Json(_), _) => {
            out.attribute(field.name)?;
            write!(out, ": {}", raw.check.describe())
        }
    }
}

fn of_value(out: &mut Sink<'_>, raw: &Raw, field: &Field) -> fmt::Result {
    if let (Check::Length, Severity::Note) = (raw.check, raw.severity) {
        let expected = field.kind(raw.method).as_list().and_then(|items| items.expected).unwrap_or_default();
        out.attribute(field.name)?;
        return write!(out, " has more than {expected} items; the service may accept fewer");
    }
    let of_field = field.kind(raw.method);
    let (held, is_item, opening) = match (of_field.as_list(), raw.detail) {
        (Some(items), Detail::Item(opening)) => (&items.kind, true, opening),
        (_, Detail::Found(opening) | Detail::Item(opening)) => (of_field, false, opening),
        (_, _) => (of_field, false, JsonType::Nothing),
    };
    if is_item {
        out.write_str("each item of ")?;
    }
    out.attribute(field.name)?;
    out.write_str(if raw.severity == Severity::Unchecked { " should be " } else { " must be " })?;
    kind(out, held, Lists::Whole)?;
    if raw.severity == Severity::Unchecked {
        return out.write_str("; unchecked, because the documentation of phone numbers is not public");
    }
    if raw.check != Check::Type {
        return Ok(());
    }
    let is_fraction = opening == JsonType::Number && is_whole(held);
    out.write_str(if is_item { "; this item is " } else { "; the value is " })?;
    out.write_str(if is_fraction { "a number with a fraction" } else { describe_opening(opening) })?;
    let clearing = Method::ALL.into_iter().filter(|method| field.accepts_null(*method));
    let count = clearing.clone().count();
    if opening != JsonType::Null || is_item || count == 0 {
        return Ok(());
    }
    out.write_str(" (only ")?;
    methods(out, clearing)?;
    out.write_str(if count == 1 { " accepts null, which clears it)" } else { " accept null, which clears it)" })
}

/// Whether a number of this kind, or one that may be of it, is a whole one.
fn is_whole(kind: &Kind) -> bool {
    match kind {
        Kind::Integer(..) | Kind::Integers(_) => true,
        Kind::Boolean
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Word(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::Object(_)
        | Kind::OpenObject
        | Kind::Array(_)
        | Kind::Either(_) => false,
    }
}

/// A suggestion costs time and is of little use if nearly every name is unknown: only the first ones of a report get one.
const MAX_SUGGESTIONS: usize = 16;

/// A longer name is shortened in a message: the pointer has it whole.
const LONGEST_NAME_IN_MESSAGE: usize = 48;

/// A name of any length, in code.
pub(super) fn short_name(out: &mut Sink<'_>, name: &str) -> fmt::Result {
    match name.char_indices().nth(LONGEST_NAME_IN_MESSAGE) {
        Some((end, _)) => out.part(Part::Code(Cow::Owned([&name[..end], "…"].concat()))),
        None => out.code(name),
    }
}

fn of_unknown(out: &mut Sink<'_>, finding: &Finding<'_>, raw: &Raw) -> fmt::Result {
    let Raw { object, method, .. } = *raw;
    let name: &str = &finding.last_name();
    short_name(out, name)?;
    if raw.severity == Severity::Note {
        out.write_str(" is not a documented attribute of ")?;
        out.part(Part::Object(object))?;
        return out.write_str("; the service may be newer than the documentation");
    }
    if raw.severity == Severity::Unchecked {
        out.write_str(" is not a known attribute of ")?;
        out.part(Part::Object(object))?;
        return out.write_str(", which is read off examples; the service may have more attributes");
    }
    if let Some(field) = object.field(name) {
        out.write_str(" is not defined for ")?;
        out.body_of(method)?;
        out.write_str("; remove it")?;
        return accepted_by(out, others(object, field, method));
    }
    out.write_str(" is not an attribute of ")?;
    out.part(Part::Object(object))?;
    out.write_str(" in ")?;
    out.body_of(method)?;
    out.write_str("; ")?;
    let allowed = object.fields().iter().filter(|field| field.may_stand(method)).map(|field| field.name);
    let has_suggestion = finding.unknown_names_before(MAX_SUGGESTIONS) < MAX_SUGGESTIONS;
    match if has_suggestion { the_nearest(&without_look_alikes(name), allowed) } else { None } {
        Some(near) => {
            out.write_str("did you mean ")?;
            out.part(Part::Attribute(near))?;
            out.write_str("?")
        }
        None => out.write_str("remove it"),
    }
}

/// Returns a name with the ASCII characters that others look like. It allocates only if there may be some.
fn without_look_alikes(name: &str) -> Cow<'_, str> {
    if name.is_ascii() || name.len() > LONGEST_FOLDED { Cow::Borrowed(name) } else { Cow::Owned(folded(name)) }
}

/// The most bytes of a name that is compared without its look-alikes.
const LONGEST_FOLDED: usize = 320;

/// A rule about each attribute alone, for one of them.
fn of_rule(out: &mut Sink<'_>, rule: &Rule, raw: &Raw, field: &Field) -> fmt::Result {
    let is_unchecked = raw.severity == Severity::Unchecked;
    let is_text = field.kind(raw.method).is_text();
    out.attribute(field.name)?;
    let fix = match rule.demand {
        Demand::HasEffect => {
            out.write_str(if is_unchecked {
                " is used only if "
            } else {
                " has no effect, because it is used only if "
            })?;
            condition(out, raw.object.condition(rule, raw.method))?;
            "remove it"
        }
        Demand::Count { of: Counted::Present, from: 0, .. } => {
            out.write_str(" is not allowed in ")?;
            out.body_of(raw.method)?;
            if_condition(out, rule.when)?;
            "remove it"
        }
        Demand::Count { of: Counted::Present, .. } => {
            out.write_str(" is required in ")?;
            out.body_of(raw.method)?;
            if_condition(out, rule.when)?;
            "add it"
        }
        Demand::Count { of: Counted::True, from: 0, .. } => {
            out.write_str(" must not be true")?;
            if_condition(out, rule.when)?;
            "set it to false"
        }
        Demand::Count { of: Counted::True, .. } => {
            out.write_str(" must be true")?;
            if_condition(out, rule.when)?;
            "set it to true"
        }
        Demand::Filled => {
            out.write_str(" must not be empty")?;
            if_condition(out, rule.when)?;
            if is_text { "send a text that is not empty" } else { "add an item" }
        }
        Demand::Empty => {
            out.write_str(" must be empty")?;
            if_condition(out, rule.when)?;
            if is_text { "send an empty text" } else { "remove its items" }
        }
    };
    out.write_str("; ")?;
    out.write_str(match is_unchecked {
        false => fix,
        true if raw.check == Check::Required => "unchecked, because the stored state may contain it",
        true => "unchecked, because it depends on state that the body does not show",
    })
}

/// A rule about a group of attributes.
fn of_group(out: &mut Sink<'_>, raw: &Raw, rule: &Rule) -> fmt::Result {
    let Some((counted, from, to)) = rule.count_of_group() else { return Ok(()) };
    let method = raw.method;
    let names = rule.fields.iter().copied().filter(|name| may_be_in(raw.object, name, method));
    let is_too_few = raw.check == Check::Required;
    match (is_too_few, to) {
        (true, _) if from == to => out.write_str("exactly ")?,
        (true, _) => out.write_str("at least ")?,
        (false, 0) => out.write_str("none")?,
        (false, _) if from == to => out.write_str("exactly ")?,
        (false, _) => out.write_str("at most ")?,
    }
    let bound = if is_too_few { from } else { to };
    if bound > 0 {
        number(out, bound)?;
    }
    out.write_str(" of ")?;
    attributes(out, names)?;
    let is_one = bound <= 1;
    out.write_str(match (counted, is_too_few || from == to && to > 0, is_one) {
        (Counted::Present, true, true) => " is required in ",
        (Counted::Present, true, false) => " are required in ",
        (Counted::Present, false, true) => " is allowed in ",
        (Counted::Present, false, false) => " are allowed in ",
        (Counted::True, true, _) => " must be true in ",
        (Counted::True, false, _) => " may be true in ",
    })?;
    out.body_of(method)?;
    if_condition(out, rule.when)?;
    out.write_str("; ")?;
    out.write_str(match (raw.severity, counted, is_too_few) {
        (Severity::Unchecked, ..) => "unchecked, because it depends on state that the body does not show",
        (_, Counted::Present, true) if is_one => "add one of them",
        (_, Counted::Present, true) => "add more of them",
        (_, Counted::Present, false) if to == 0 => "remove them",
        (_, Counted::Present, false) => "remove the others",
        (_, Counted::True, true) if is_one => "set one of them to true",
        (_, Counted::True, true) => "set more of them to true",
        (_, Counted::True, false) if to == 0 => "set them to false",
        (_, Counted::True, false) => "set the others to false",
    })
}

/// The methods other than this one whose bodies may contain the attribute.
fn others(object: &'static Object, field: &Field, method: Method) -> impl Iterator<Item = Method> + Clone {
    object.methods.iter().copied().filter(move |other| *other != method && field.may_stand(*other))
}

fn found(detail: Detail) -> &'static str {
    match detail {
        Detail::Found(opening) | Detail::Item(opening) => describe_opening(opening),
        Detail::Nothing | Detail::Rule(_) | Detail::Created => "not an object",
    }
}

fn describe_opening(opening: JsonType) -> &'static str {
    match opening {
        JsonType::Object => "an object",
        JsonType::Array => "an array",
        JsonType::String => "a string",
        JsonType::Number => "a number",
        JsonType::Boolean => "a Boolean",
        JsonType::Null => "null",
        JsonType::Nothing => "something else",
    }
}

impl Finding<'_> {
    /// The last name in the pointer, as the body has it.
    pub(super) fn last_name(&self) -> Cow<'_, str> {
        unescaped(self.last_token())
    }
}
