//! A service with criteria: the six operations that each such service has.

use super::{STATUSES, STATUSES_OF_CREATION, USER_LEVEL, USER_SERVICES};
use linecard_contract::table::{DELETE, GET, POST, PUT};
use linecard_contract::{Content, Joined, Object, Operation};

/// The ids and titles of the operations of a service with criteria.
pub(super) struct Names {
    ids: [Joined<80>; 6],
    titles: [Joined<80>; 6],
}

impl Names {
    /// Returns the names of a service: its name in ids, and its title in a sentence.
    pub(super) const fn of(name: &str, title: &str) -> Names {
        let criteria = [title, " criteria"];
        Names {
            ids: [
                Joined::of(&["get", name]),
                Joined::of(&["update", name]),
                Joined::of(&["get", name, "Criteria"]),
                Joined::of(&["create", name, "Criteria"]),
                Joined::of(&["update", name, "Criteria"]),
                Joined::of(&["delete", name, "Criteria"]),
            ],
            titles: [
                Joined::of(&["Display user’s ", title]),
                Joined::of(&["Update a user’s ", title]),
                Joined::of(&["Display user’s ", criteria[0], criteria[1]]),
                Joined::of(&["Create a user’s ", criteria[0], criteria[1]]),
                Joined::of(&["Update a user’s ", criteria[0], criteria[1]]),
                Joined::of(&["Delete a user’s ", criteria[0], criteria[1]]),
            ],
        }
    }
}

/// Returns the six operations of a service of a user: it is shown and updated as a whole, with its list of criteria, and each
/// criteria is created, shown, updated and deleted.
pub(super) const fn with_criteria(
    names: &'static Names,
    segment: &'static str,
    service: &'static Object,
    criteria: &'static Object,
) -> [Operation; 6] {
    let whole = USER_SERVICES.then(segment);
    let list = whole.then("criteria");
    let item = list.then("{instance_name}");
    let mut operations = [
        Operation::at(names.ids[0].as_str(), GET, whole).with_response(Content::new(service, GET)),
        Operation::at(names.ids[1].as_str(), PUT, whole).with_request(Content::new(service, PUT)),
        Operation::at(names.ids[2].as_str(), GET, item).with_response(Content::new(criteria, GET)),
        Operation::at(names.ids[3].as_str(), POST, list).with_request(Content::new(criteria, POST)),
        Operation::at(names.ids[4].as_str(), PUT, item).with_request(Content::new(criteria, PUT)),
        Operation::at(names.ids[5].as_str(), DELETE, item).with_request(Content::new(criteria, DELETE)),
    ];
    let mut index = 0;
    while index < operations.len() {
        let statuses = if matches!(operations[index].method, POST) { STATUSES_OF_CREATION } else { STATUSES };
        operations[index] = operations[index]
            .with_title(names.titles[index].as_str())
            .with_least_level(USER_LEVEL)
            .with_statuses(statuses);
        index += 1;
    }
    operations
}
