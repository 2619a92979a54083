//! One change, read from an entry of the file and ready to be applied.

use crate::kinds::{Type, also, with_words};
use linecard_config::{ConfigError, Located, OverlayChange};
use linecard_contract::{Api, Certainty, Draft, Effect, Field, Method, Object, Presence, nearest};

/// A change of the row of an attribute.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    pub(crate) object: &'static Object,
    pub(crate) attribute: &'static str,
    pub(crate) method: Method,
    pub(crate) what: What,
    pub(crate) line: usize,
}

/// What a change does.
#[derive(Clone, Debug)]
pub(crate) enum What {
    Presence(Presence),
    Words(Vec<&'static str>),
    Also(Type),
    New(Type),
}

fn fault(line: usize, message: String) -> ConfigError {
    ConfigError { line, message }
}

fn leaked(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

/// Returns a hint: the similar names, or the others.
fn hint(name: &str, known: &[&str]) -> String {
    let near = nearest(name, known.iter().copied());
    match near.as_slice() {
        [] if known.len() <= 12 => format!("use {}", known.join(", ")),
        [] => "see its page".to_owned(),
        near => format!("did you mean {}?", near.join(" or ")),
    }
}

impl Change {
    /// Finds what an entry names in the API.
    pub(crate) fn of(api: &'static Api, entry: &OverlayChange) -> Result<Change, ConfigError> {
        let OverlayChange { object, attribute, method, presence, words, also: other, new, line } = entry;
        let objects: Vec<&str> = objects(api).map(|known| known.name).collect();
        let Some(found) = self::objects(api).find(|known| known.name == object.value) else {
            let hint = match nearest(&object.value, objects.iter().copied()).as_slice() {
                [] => "`linecard objects` lists them".to_owned(),
                near => format!("did you mean {}?", near.join(" or ")),
            };
            return Err(fault(object.line, format!("there is no object {:?}; {hint}", object.value)));
        };
        let methods: Vec<&str> = found.methods.iter().map(|method| method.as_id()).collect();
        let Some(method_found) = found.methods.iter().find(|known| known.as_id() == method.value) else {
            let message = format!("{} has no method {:?}; use {}", found.name, method.value, methods.join(" or "));
            return Err(fault(method.line, message));
        };
        let what = if let Some(presence) = presence {
            What::Presence(presence_of(presence)?)
        } else if let Some(other) = other {
            What::Also(type_of(other, &Type::ALSO)?)
        } else if let Some(new) = new {
            What::New(type_of(new, &Type::NEW)?)
        } else {
            What::Words(words.iter().map(|word| leaked(&word.value)).collect())
        };
        let row = found.field(&attribute.value);
        let name = match (&what, row) {
            (What::New(_), None) => leaked(&attribute.value),
            (What::New(_), Some(_)) => {
                let message = format!(
                    "{} has the attribute {} already; write presence, words or type in place of new",
                    found.name, attribute.value
                );
                return Err(fault(attribute.line, message));
            }
            (_, Some(row)) => row.name,
            (_, None) => {
                let names: Vec<&str> = found.fields().iter().map(|field| field.name).collect();
                let hint = hint(&attribute.value, &names);
                let message = format!("{} has no attribute {:?}; {hint}", found.name, attribute.value);
                return Err(fault(attribute.line, message));
            }
        };
        Ok(Change { object: found, attribute: name, method: *method_found, what, line: *line })
    }

    /// Applies the change to the object.
    pub(crate) fn apply(&self, draft: &mut Draft) {
        let method = self.method as usize;
        if let What::New(of) = &self.what {
            draft.fields.push(new_field(self.attribute, *of, self.method));
            return;
        }
        let Some(field) = draft.fields.iter_mut().find(|field| field.name == self.attribute) else { return };
        match &self.what {
            What::Presence(presence) => field.enforced[method] = *presence,
            What::Words(words) => {
                if let Some(kind) = with_words(&field.kinds[method], words) {
                    field.kinds[method] = kind;
                }
            }
            What::Also(Type::Null) => field.null_in |= 1 << self.method as u32,
            What::Also(of) => {
                if let Some(kind) = also(&field.kinds[method], *of) {
                    field.kinds[method] = kind;
                }
            }
            What::New(_) => {}
        }
    }
}

/// Returns the objects that an overlay can change: those that are listed, and those of the conventions.
fn objects(api: &'static Api) -> impl Iterator<Item = &'static Object> {
    api.objects.iter().copied().chain(api.objects_of_conventions())
}

/// The presences that an overlay can state: they accept more than the others.
const PRESENCES: [Presence; 2] = [Presence::Conditional, Presence::Optional];

fn presence_of(text: &Located<String>) -> Result<Presence, ConfigError> {
    PRESENCES.into_iter().find(|presence| presence.as_str() == text.value).ok_or_else(|| {
        let message =
            format!("an overlay has no presence {:?}; write C or O, which leave an attribute out", text.value);
        fault(text.line, message)
    })
}

fn type_of(text: &Located<String>, possible: &[Type]) -> Result<Type, ConfigError> {
    possible.iter().find(|of| of.as_str() == text.value).copied().ok_or_else(|| {
        let names: Vec<&str> = possible.iter().map(|of| of.as_str()).collect();
        fault(text.line, format!("there is no type {:?} here; write one of {}", text.value, names.join(", ")))
    })
}

fn new_field(name: &'static str, of: Type, method: Method) -> Field {
    let mut enforced = [Presence::Undefined; 4];
    enforced[method as usize] = if method.is_response() { Presence::Conditional } else { Presence::Optional };
    Field {
        name,
        kinds: [of.kind().unwrap_or(linecard_contract::table::STRING); 4],
        documented: [Presence::Undefined; 4],
        enforced,
        documented_type: None,
        description: "An attribute that an overlay adds.",
        prose: (of == Type::Object).then_some("The overlay does not say what it holds."),
        releases: &[],
        null_in: 0,
        default_word: None,
        ignored_in: 0,
        certainty: Certainty::Seen,
        secret: false,
        effect: Effect::Sets,
        listed_as: None,
    }
}
