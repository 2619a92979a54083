//! The behaviour of a whole API.

use crate::check::check;
use crate::object::{Initial, ObjectBehaviour, Shown};
use linecard_contract::Object;

/// What a server adds to the contract of an API, and what its operations make of stored state. It stores nothing itself.
///
/// For each user, a service has one state: an object with the attributes of its own GET, in which a list that an update
/// matches by name holds its items as their own GET shows them. The other paths of the service lead into that list.
#[derive(Clone, Copy, Debug)]
pub struct Behaviour {
    objects: &'static [ObjectBehaviour],
}

impl Behaviour {
    /// Adds nothing: nothing is stored before a request says so, and a response shows what is stored.
    pub const NONE: Behaviour = Behaviour { objects: &[] };

    /// Checks the behaviour of every object. Objects that are not listed have nothing added to them.
    ///
    /// # Panics
    ///
    /// In a constant that is a compile error: an object that is listed twice, an attribute that the object does not have,
    /// that is named twice, or that no GET returns, an initial value that the attribute cannot hold, a text of an attribute
    /// that the stored object does not have or that is not what the text needs.
    #[must_use]
    pub const fn checked(objects: &'static [ObjectBehaviour]) -> Behaviour {
        check(objects);
        Behaviour { objects }
    }

    /// What is added to each object.
    #[must_use]
    pub const fn objects(&self) -> &'static [ObjectBehaviour] {
        self.objects
    }

    /// What the attribute of an object holds as long as no request has set it.
    ///
    /// ```
    /// use linecard_behaviour::{BEHAVIOUR, Initial};
    /// use linecard_model::objects::CRITERIA;
    ///
    /// assert_eq!(BEHAVIOUR.initial(&CRITERIA, "active"), Some(Initial::Boolean(true)));
    /// assert_eq!(BEHAVIOUR.initial(&CRITERIA, "timeSchedule"), None);
    /// ```
    #[must_use]
    pub fn initial(&self, object: &Object, attribute: &str) -> Option<Initial> {
        self.of(object)?.initial(attribute)
    }

    /// What a response shows in the attribute of an object.
    ///
    /// ```
    /// use linecard_behaviour::{BEHAVIOUR, Shown};
    /// use linecard_model::objects::CRITERIA_IN_LIST;
    ///
    /// assert!(matches!(BEHAVIOUR.shown(&CRITERIA_IN_LIST, "callsFrom"), Shown::Summary(_)));
    /// assert!(matches!(BEHAVIOUR.shown(&CRITERIA_IN_LIST, "name"), Shown::Stored));
    /// ```
    #[must_use]
    pub fn shown(&self, object: &Object, attribute: &str) -> Shown {
        self.of(object).map_or(Shown::Stored, |behaviour| behaviour.shown(attribute))
    }

    /// What is added to this object, if anything.
    pub(crate) fn of(&self, object: &Object) -> Option<&'static ObjectBehaviour> {
        self.objects.iter().find(|behaviour| behaviour.object == object)
    }
}
