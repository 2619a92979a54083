//! Services that store no state of their own: the directory of the server knows what they show.

use linecard_contract::{Object, Service};
use std::collections::BTreeSet;

/// A service whose state is in the directory, and the attributes that show it. It is checked as part of a
/// [`Behaviour`](crate::Behaviour).
#[derive(Clone, Copy, Debug)]
pub struct FromDirectory {
    /// The service.
    pub service: &'static Service,
    /// What it shows.
    pub source: Source,
}

/// What a service shows of the directory.
#[derive(Clone, Copy, Debug)]
pub enum Source {
    /// The services that the user or the group of the path has. A POST assigns services, and a DELETE removes them.
    Assignment(&'static Assignment),
    /// The other users of the group or of the tenant.
    Users(&'static UserList),
}

/// The attributes of a service that shows and changes which services are assigned.
#[derive(Clone, Copy, Debug)]
pub struct Assignment {
    /// The attribute of the response that holds the lists. Without one, the response itself holds them.
    pub within: Option<&'static str>,
    /// The attribute of requests, and of the response, with the list of services.
    pub services: &'static str,
    /// The attribute of requests, and of the response, with the list of service packs. What is in a pack is unknown, so a pack is
    /// only a name that is assigned.
    pub packs: &'static str,
    /// The attribute of an item with the title of the service.
    pub name: &'static str,
    /// The attribute of an item that states whether the service is assigned.
    pub assigned: &'static str,
    /// The attributes of the response that show the assigned services only, if it has them.
    pub summary: Option<AssignmentSummary>,
}

/// The attributes that show the assigned services, and whether they are active.
#[derive(Clone, Copy, Debug)]
pub struct AssignmentSummary {
    /// The attribute of the response.
    pub of: &'static str,
    /// The attribute of its object with the list of services.
    pub services: &'static str,
    /// The attribute of an item with the title of the service.
    pub name: &'static str,
    /// The attribute of an item that states whether the service is active.
    pub active: &'static str,
    /// The attributes of the state of a service that state it: the first that the service has.
    pub stated_by: &'static [&'static str],
}

/// What is assigned to a user or a group.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Assigned {
    /// The names of the services.
    pub services: BTreeSet<&'static str>,
    /// The names of the service packs.
    pub packs: BTreeSet<String>,
}

/// The attributes of a service that lists users.
#[derive(Clone, Copy, Debug)]
pub struct UserList {
    /// The attribute of the response with the list of users.
    pub users: &'static str,
    /// The attribute of an item with the id of the user.
    pub id: &'static str,
    /// The attribute of an item with the department of the user, and the attributes of its object: tenant, group and name.
    pub department: Option<(&'static str, [&'static str; 3])>,
    /// The attribute of the request that, if it is false, asks for the users of all groups.
    pub same_group: Option<&'static str>,
}

/// A service with a list that a request may ask for with the items of all levels. It is checked as part of a
/// [`Behaviour`](crate::Behaviour).
#[derive(Clone, Copy, Debug)]
pub struct LevelList {
    /// The service.
    pub service: &'static Service,
    /// The attribute of the request that asks for all levels, if it is true.
    pub asked: &'static str,
    /// The attribute of the response with the list.
    pub list: &'static str,
    /// The attribute of an item with its level. A response has it only if all levels are asked for.
    pub level: &'static str,
    /// The level of the items of this service.
    pub word: &'static str,
    /// The service of the next level. Its path is a beginning of the path of this service, and its list has the same name.
    pub above: Option<&'static Service>,
}

/// A user of the directory.
#[derive(Clone, Copy, Debug, Default)]
pub struct DirectoryUser<'d> {
    /// The tenant.
    pub tenant: &'d str,
    /// The group.
    pub group: &'d str,
    /// The user.
    pub user: &'d str,
    /// The department, if the user has one.
    pub department: Option<&'d str>,
}

/// Returns the object of a service's first response.
pub(crate) const fn response_of(service: &'static Service) -> Option<&'static Object> {
    let mut index = 0;
    while index < service.operations.len() {
        if let Some(content) = service.operations[index].response {
            return Some(content.object);
        }
        index += 1;
    }
    None
}
