//! What a server adds to one object: initial values, and texts derived from stored values.

use linecard_contract::{Bound, Object, Service};
use serde_json::{Map, Value};

/// What a server adds to one object of the contract. It is checked as part of a [`Behaviour`](crate::Behaviour).
#[derive(Clone, Copy, Debug)]
pub struct ObjectBehaviour {
    pub(crate) object: &'static Object,
    pub(crate) stored_as: &'static Object,
    pub(crate) initial: &'static [(&'static str, Initial)],
    pub(crate) shown: &'static [(&'static str, Shown)],
    pub(crate) removals: &'static [Removal],
    pub(crate) keyed: &'static [KeyedList],
}

impl ObjectBehaviour {
    /// Creates a behaviour that adds nothing to an object.
    #[must_use]
    pub const fn of(object: &'static Object) -> ObjectBehaviour {
        ObjectBehaviour { object, stored_as: object, initial: &[], shown: &[], removals: &[], keyed: &[] }
    }

    /// Sets the object that this one is stored as. For example, an item of a list is stored with the attributes of its own GET,
    /// but the GET of the list returns other attributes.
    #[must_use]
    pub const fn stored_as(mut self, object: &'static Object) -> ObjectBehaviour {
        self.stored_as = object;
        self
    }

    /// Sets initial values: what attributes hold before a request sets them.
    #[must_use]
    pub const fn initially(mut self, initial: &'static [(&'static str, Initial)]) -> ObjectBehaviour {
        self.initial = initial;
        self
    }

    /// Sets what a response shows in attributes whose value is not stored under the same name.
    #[must_use]
    pub const fn showing(mut self, shown: &'static [(&'static str, Shown)]) -> ObjectBehaviour {
        self.shown = shown;
        self
    }

    /// Sets what removes attributes from the stored state.
    #[must_use]
    pub const fn removing(mut self, removals: &'static [Removal]) -> ObjectBehaviour {
        self.removals = removals;
        self
    }

    /// Sets the lists in which an update finds a stored item by an attribute.
    #[must_use]
    pub const fn keying(mut self, keyed: &'static [KeyedList]) -> ObjectBehaviour {
        self.keyed = keyed;
        self
    }

    /// Returns the initial value of an attribute.
    #[must_use]
    pub fn initial(&self, attribute: &str) -> Option<Initial> {
        self.initial.iter().find(|(name, _)| *name == attribute).map(|(_, initial)| *initial)
    }

    /// Returns what a response shows in an attribute.
    #[must_use]
    pub fn shown(&self, attribute: &str) -> Shown {
        self.shown.iter().find(|(name, _)| *name == attribute).map_or(Shown::Stored, |(_, shown)| *shown)
    }
}

/// What a server adds to one service, and not to others with the same object. It is checked as part of a
/// [`Behaviour`](crate::Behaviour).
#[derive(Clone, Copy, Debug)]
pub struct ServiceBehaviour {
    /// The service.
    pub service: &'static Service,
    /// The initial values of attributes of its GET response, which the object itself does not have.
    pub initial: &'static [(&'static str, Initial)],
}

/// The initial value of an attribute, before a request sets it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Initial {
    /// `true` or `false`.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A decimal.
    Decimal(Bound),
    /// Text.
    Text(&'static str),
    /// An empty list.
    NoItems,
    /// An object with these values.
    Object(&'static [(&'static str, Initial)]),
}

/// `false`.
pub(crate) const NO: Initial = Initial::Boolean(false);
/// `true`.
pub(crate) const YES: Initial = Initial::Boolean(true);

impl Initial {
    /// Returns the value, if it is an integer.
    pub(crate) const fn whole(&self) -> Option<i64> {
        match self {
            Initial::Integer(value) => Some(*value),
            Initial::Boolean(_) | Initial::Decimal(_) | Initial::Text(_) | Initial::NoItems | Initial::Object(_) => {
                None
            }
        }
    }

    /// Returns the value, if it is a text.
    pub(crate) const fn text(&self) -> Option<&'static str> {
        match self {
            Initial::Text(text) => Some(text),
            Initial::Boolean(_) | Initial::Integer(_) | Initial::Decimal(_) | Initial::NoItems | Initial::Object(_) => {
                None
            }
        }
    }

    /// Returns the value as JSON.
    ///
    /// ```
    /// use linecard_behaviour::Initial;
    ///
    /// assert_eq!(Initial::Text("Use DN").value(), "Use DN");
    /// ```
    #[must_use]
    pub fn value(self) -> Value {
        match self {
            Initial::Boolean(value) => value.into(),
            Initial::Integer(value) => value.into(),
            Initial::Decimal(value) => value.value(),
            Initial::Text(text) => text.into(),
            Initial::NoItems => Value::Array(Vec::new()),
            Initial::Object(members) => members
                .iter()
                .map(|(name, initial)| ((*name).to_owned(), initial.value()))
                .collect::<Map<_, _>>()
                .into(),
        }
    }
}

/// What a response shows in an attribute.
#[derive(Clone, Copy, Debug)]
pub enum Shown {
    /// The stored value with the same name.
    Stored,
    /// The stored value with this name.
    Other(&'static str),
    /// A label made from a stored object.
    Label(&'static Label),
    /// A summary made from a stored object.
    Summary(&'static Summary),
    /// A list that always has the same items, of which some are stored in the attribute.
    Slots(&'static Slots),
}

/// A list that a response always shows with the same items, in this order. An item that is not stored has its initial values.
#[derive(Clone, Copy, Debug)]
pub struct Slots {
    /// The attribute that tells the items apart.
    pub key: &'static str,
    /// Its value in each item.
    pub values: &'static [&'static str],
}

/// An object that an update removes by a word in it, as if the update had a method for that.
///
/// ```
/// use linecard_behaviour::BEHAVIOUR;
/// use linecard_contract::Method;
/// use linecard_model::API;
///
/// let path = "/api/v1/tenants/t/groups/g/users/u/services/music_on_hold/";
/// let put = API.find(Method::Put, path).unwrap();
/// let state = BEHAVIOUR.change(&put, None, r#"{"source": {"audioFile": {"name": "waltz"}}}"#).unwrap();
/// assert_eq!(state["source"]["audioFile"]["name"], "waltz");
/// let state = BEHAVIOUR.change(&put, Some(&state), r#"{"source": {"audioFile": {"name": "DELETE"}}}"#).unwrap();
/// assert!(state["source"].get("audioFile").is_none());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Removal {
    /// The attribute that holds the object.
    pub of: &'static str,
    /// The attribute of the object, and the word that removes the object.
    pub if_held: (&'static str, &'static str),
}

impl Removal {
    /// Removes the object from a state, if it holds the word.
    pub(crate) fn apply(&self, state: &mut Map<String, Value>) {
        let (name, word) = self.if_held;
        if state.get(self.of).and_then(|object| object.get(name)?.as_str()) == Some(word) {
            state.remove(self.of);
        }
    }
}

/// A list of an update in which a stored item is found by an attribute, so that it keeps what no update can write: the digits of
/// a code, the name of a user. Two items of an update with the same key are one.
///
/// ```
/// use linecard_behaviour::BEHAVIOUR;
/// use linecard_contract::Method;
/// use linecard_model::API;
/// use serde_json::json;
///
/// let path = "/api/v1/tenants/t/groups/g/properties/facs/";
/// let put = API.find(Method::Put, path).unwrap();
/// let state = json!({"codes": [{"name": "Call Pickup", "code": "*98", "enabled": true}]});
/// let state = BEHAVIOUR.change(&put, Some(&state), r#"{"codes": [{"name": "Call Pickup", "enabled": false}]}"#).unwrap();
/// assert_eq!(state["codes"][0], json!({"name": "Call Pickup", "code": "*98", "enabled": false}));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct KeyedList {
    /// The attribute with the list.
    pub list: &'static str,
    /// The attribute that tells the items apart.
    pub key: &'static str,
    /// Whether a stored item keeps everything that the update leaves out, and stays if the update does not name it. Otherwise the
    /// update replaces the list, and an item keeps only what no update can write.
    pub is_kept: bool,
}

/// A text for an object: its name, directly followed by another attribute in parentheses: `noon(Group)`.
#[derive(Clone, Copy, Debug)]
pub struct Label {
    /// The attribute that holds the object.
    pub of: &'static str,
    /// The attribute of the object with its name.
    pub name: &'static str,
    /// The attribute of the object that is shown in parentheses, unless it holds this text.
    pub apart_from: (&'static str, &'static str),
    /// The text if no object is stored; without one, the attribute is left out then.
    pub absent: Option<&'static str>,
}

impl Label {
    /// Returns the text, if the stored object has the attributes for it, or if there is a text for no object.
    pub(crate) fn text(&self, stored: &Map<String, Value>) -> Option<String> {
        let Some(object) = stored.get(self.of) else { return self.absent.map(str::to_owned) };
        let name = object.get(self.name)?.as_str()?;
        let (apart, usual) = self.apart_from;
        Some(match object.get(apart).and_then(Value::as_str).filter(|apart| *apart != usual) {
            Some(apart) => format!("{name}({apart})"),
            None => name.to_owned(),
        })
    }
}

/// A text for an object: a phrase, or a list of the items in the object.
#[derive(Clone, Copy, Debug)]
pub struct Summary {
    /// The attribute that holds the object.
    pub of: &'static str,
    /// The attribute of the object whose word may select a phrase.
    pub word: &'static str,
    /// The words that select a phrase, each with the phrase.
    pub phrases: &'static [(&'static str, &'static str)],
    /// The attribute of the object whose items are listed.
    pub list: &'static str,
    /// The Boolean attributes that are listed after the items if they are true, each with its text.
    pub flags: &'static [(&'static str, &'static str)],
}

impl Summary {
    /// Returns the text, if the object is stored.
    pub(crate) fn text(&self, stored: &Map<String, Value>) -> Option<String> {
        let object = stored.get(self.of)?;
        let word = object.get(self.word).and_then(Value::as_str);
        if let Some((_, phrase)) = self.phrases.iter().find(|(decides, _)| word == Some(decides)) {
            return Some((*phrase).to_owned());
        }
        let listed = object.get(self.list).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let flags = self.flags.iter().filter(|(flag, _)| object.get(flag) == Some(&Value::Bool(true)));
        let parts: Vec<&str> =
            listed.iter().filter_map(Value::as_str).chain(flags.map(|(_, phrase)| *phrase)).collect();
        Some(parts.join(", "))
    }
}
