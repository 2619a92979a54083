//! The behaviour of a whole API.

use crate::check::{check, check_levels, check_password, check_service, check_source, check_tree};
use crate::object::{Initial, ObjectBehaviour, ServiceBehaviour, Shown};
use crate::password::PasswordChange;
use crate::source::{FromDirectory, LevelList};
use crate::tree::Tree;
use linecard_contract::{Object, Service};

/// What a server adds to the contract of an API, and how its operations change stored state. It stores nothing itself.
///
/// For each user, group or tenant, a service has one state: an object with the attributes of its own GET, in which a list that
/// an update matches by name holds its items as their own GET shows them. The other paths of the service lead into that list.
#[derive(Clone, Copy, Debug)]
pub struct Behaviour {
    objects: &'static [ObjectBehaviour],
    from_directory: &'static [FromDirectory],
    level_lists: &'static [LevelList],
    services: &'static [ServiceBehaviour],
    trees: &'static [&'static Tree],
    password: Option<PasswordChange>,
}

impl Behaviour {
    /// The behaviour that adds nothing: the initial state is empty, and a response shows the stored state.
    pub const NONE: Behaviour =
        Behaviour { objects: &[], from_directory: &[], level_lists: &[], services: &[], trees: &[], password: None };

    /// Checks the behaviour of every object. Objects that are not listed have nothing added to them.
    ///
    /// # Panics
    ///
    /// A panic in a constant is a compile error. Panics if an object is listed twice; if an attribute does not exist, is named
    /// twice, or is in no GET response; if an attribute cannot hold its initial value; or if a label, a summary, slots or a removal
    /// use an attribute that the stored object does not have, or one of the wrong type.
    #[must_use]
    pub const fn checked(objects: &'static [ObjectBehaviour]) -> Behaviour {
        check(objects);
        Behaviour { objects, ..Behaviour::NONE }
    }

    /// Sets the services whose state is in the directory of the server.
    ///
    /// # Panics
    ///
    /// A panic in a constant is a compile error. Panics if a service is listed twice, or if an attribute does not exist or has
    /// the wrong type.
    #[must_use]
    pub const fn with_directory(mut self, services: &'static [FromDirectory]) -> Behaviour {
        let mut index = 0;
        while index < services.len() {
            check_source(services, index);
            index += 1;
        }
        self.from_directory = services;
        self
    }

    /// Sets the services with a list of several levels. A service follows that of the level above.
    ///
    /// # Panics
    ///
    /// A panic in a constant is a compile error. Panics if an attribute does not exist or has the wrong type, or if the level
    /// above is not listed before.
    #[must_use]
    pub const fn with_level_lists(mut self, lists: &'static [LevelList]) -> Behaviour {
        let mut index = 0;
        while index < lists.len() {
            check_levels(lists, index);
            index += 1;
        }
        self.level_lists = lists;
        self
    }

    /// Returns the services with a list of several levels.
    pub(crate) const fn level_lists(&self) -> &'static [LevelList] {
        self.level_lists
    }

    /// Sets what single services add to the objects that they share with others.
    ///
    /// # Panics
    ///
    /// A panic in a constant is a compile error. Panics if an attribute does not exist, is in no GET response of the service, or
    /// cannot hold its initial value.
    #[must_use]
    pub const fn with_services(mut self, services: &'static [ServiceBehaviour]) -> Behaviour {
        let mut index = 0;
        while index < services.len() {
            check_service(&services[index]);
            index += 1;
        }
        self.services = services;
        self
    }

    /// Sets the services with a list whose items have a parent.
    ///
    /// # Panics
    ///
    /// A panic in a constant is a compile error. Panics if an attribute does not exist or has the wrong type.
    #[must_use]
    pub const fn with_trees(mut self, trees: &'static [&'static Tree]) -> Behaviour {
        let mut index = 0;
        while index < trees.len() {
            check_tree(trees[index]);
            index += 1;
        }
        self.trees = trees;
        self
    }

    /// Sets the service whose update changes a password.
    ///
    /// # Panics
    ///
    /// A panic in a constant is a compile error. Panics if an attribute does not exist, is no secret, or is in a GET response.
    #[must_use]
    pub const fn with_password(mut self, password: PasswordChange) -> Behaviour {
        check_password(&password);
        self.password = Some(password);
        self
    }

    /// Returns the attributes of a service's update that change a password, if it has them.
    ///
    /// ```
    /// use linecard_behaviour::BEHAVIOUR;
    /// use linecard_model::services::{SEQUENTIAL_RING, USERS};
    ///
    /// assert_eq!(BEHAVIOUR.password_change(&USERS).unwrap().new, "newPassword");
    /// assert!(BEHAVIOUR.password_change(&SEQUENTIAL_RING).is_none());
    /// ```
    #[must_use]
    pub fn password_change(&self, service: &Service) -> Option<PasswordChange> {
        self.password.filter(|change| change.service.name == service.name)
    }

    /// Returns the list of a service whose items have a parent, if the service has one.
    ///
    /// ```
    /// use linecard_behaviour::BEHAVIOUR;
    /// use linecard_model::services::{GROUP_DEPARTMENTS, SEQUENTIAL_RING};
    ///
    /// assert_eq!(BEHAVIOUR.tree(&GROUP_DEPARTMENTS).unwrap().full_path, "fullPathName");
    /// assert!(BEHAVIOUR.tree(&SEQUENTIAL_RING).is_none());
    /// ```
    #[must_use]
    pub fn tree(&self, service: &Service) -> Option<&'static Tree> {
        self.trees.iter().find(|tree| tree.service.name == service.name).copied()
    }

    /// Returns the services whose state is in the directory of the server.
    #[must_use]
    pub const fn from_directory(&self) -> &'static [FromDirectory] {
        self.from_directory
    }

    /// Returns the behaviours of the objects.
    #[must_use]
    pub const fn objects(&self) -> &'static [ObjectBehaviour] {
        self.objects
    }

    /// Returns the value of an attribute before a request sets it.
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

    /// Returns what a response shows in an attribute.
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

    /// Returns the initial values that a service adds to those of its objects.
    pub(crate) fn initial_of(&self, service: &Service) -> &'static [(&'static str, Initial)] {
        let known = self.services.iter().find(|known| known.service.name == service.name);
        known.map_or(&[], |known| known.initial)
    }

    /// Returns the behaviour of an object, if it has one.
    pub(crate) fn of(&self, object: &Object) -> Option<&'static ObjectBehaviour> {
        self.objects.iter().find(|behaviour| behaviour.object == object)
    }
}
