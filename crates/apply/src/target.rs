//! The services of an API that can be brought to a wanted state: those of a user that are read by a GET and changed by a PUT.

use linecard_contract::{Api, Items, Method, Object, Operation, PathPart, SegmentOf, Service};

/// The segments that lead to a user, from the outermost.
const SCOPE: [SegmentOf; 3] = [SegmentOf::Tenant, SegmentOf::Group, SegmentOf::User];

/// The name of a segment in NDJSON and in the header of a CSV.
pub(crate) const fn scope_name(of: SegmentOf) -> &'static str {
    match of {
        SegmentOf::Tenant => "tenant",
        SegmentOf::Group => "group",
        SegmentOf::User => "user",
        SegmentOf::Item => "item",
    }
}

/// A service of users with a GET and a PUT.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) service: &'static Service,
    pub(crate) get: &'static Operation,
    pub(crate) put: &'static Operation,
    /// The object of the PUT.
    pub(crate) object: &'static Object,
    /// The object of the GET.
    pub(crate) shown: &'static Object,
    /// The lists whose items an update matches by name.
    pub(crate) lists: Vec<List>,
}

/// A list whose items an update matches by name.
#[derive(Debug)]
pub(crate) struct List {
    /// The attribute that holds it.
    pub(crate) attribute: &'static str,
    /// The object of an item in a PUT.
    pub(crate) object: &'static Object,
    /// The attribute with the name of an item.
    pub(crate) key: &'static str,
    /// The GET of one item, and the segment that names it. The list of a response often shows less.
    pub(crate) get: Option<(&'static Operation, &'static str)>,
}

/// The services of an API, and the segments that lead to a user.
#[derive(Debug)]
pub(crate) struct Targets {
    pub(crate) api: &'static Api,
    pub(crate) services: Vec<Target>,
    /// The names of the segments in paths, and their short names.
    pub(crate) scope: Vec<(&'static str, &'static str)>,
}

impl Targets {
    /// Finds the services of an API.
    pub(crate) fn of(api: &'static Api) -> Targets {
        let users: Vec<&'static str> = segments_of(api, SegmentOf::User).collect();
        // The first path that leads to a user, and to nothing within it.
        let path = api.operations().map(|(_, operation)| operation.path).find(|path| {
            path.segments().last().is_some_and(|last| users.contains(&last)) && !has_item(api, path.segments())
        });
        let mut scope = Vec::new();
        for name in path.iter().flat_map(linecard_contract::Path::segments) {
            let of = SCOPE.iter().find(|of| segments_of(api, **of).any(|segment| segment == name));
            scope.extend(of.map(|of| (name, scope_name(*of))));
        }
        let services = api.services.iter().filter_map(|service| Target::of(api, service, &scope)).collect();
        Targets { api, services, scope }
    }

    /// Finds a service by its name.
    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        self.services.iter().position(|target| target.service.name == name)
    }

    /// Returns the names of the services.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.services.iter().map(|target| target.service.name)
    }
}

fn segments_of(api: &'static Api, of: SegmentOf) -> impl Iterator<Item = &'static str> {
    api.segments.iter().filter(move |segment| segment.of == of).map(|segment| segment.name)
}

fn has_item(api: &'static Api, mut segments: impl Iterator<Item = &'static str>) -> bool {
    segments.any(|name| segments_of(api, SegmentOf::Item).any(|item| item == name))
}

impl Target {
    fn of(api: &'static Api, service: &'static Service, scope: &[(&str, &str)]) -> Option<Target> {
        let operations = service.operations.iter();
        let put = operations.clone().find(|operation| {
            operation.method == Method::Put && operation.segments().eq(scope.iter().map(|(name, _)| *name))
        })?;
        let get = operations.clone().find(|get| get.method == Method::Get && get.path == put.path)?;
        let object = api.resolve(put.request?.object);
        let shown = api.resolve(get.response?.object);
        let lists = object.fields().iter().filter_map(|field| {
            let (items, key) = field.kind(Method::Put).as_list().and_then(Items::matched)?;
            let attribute = field.name;
            let of_item = operations.clone().filter(|item| item.method == Method::Get).find_map(|item| {
                let mut rest = item.path.after(&get.path)?;
                match (rest.next(), rest.next(), rest.next()) {
                    (Some(PathPart::Text(list)), Some(PathPart::Segment(segment)), None) if list == attribute => {
                        Some((item, segment))
                    }
                    _ => None,
                }
            });
            Some(List { attribute, object: items, key, get: of_item })
        });
        Some(Target { service, get, put, object, shown, lists: lists.collect() })
    }

    /// Returns the list that the name of a file or line without a list is about: the only one.
    pub(crate) fn list(&self) -> Option<&List> {
        match &*self.lists {
            [list] => Some(list),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use linecard_model::API;

    #[test]
    fn the_services_of_users_that_have_a_put() {
        let targets = Targets::of(&API);
        let scope: Vec<&str> = targets.scope.iter().map(|(_, name)| *name).collect();
        assert_eq!(scope, ["tenant", "group", "user"]);
        let described: Vec<String> = targets
            .services
            .iter()
            .map(|target| {
                let lists = target.lists.iter().map(|list| {
                    let get = list.get.map_or("no GET", |(operation, _)| operation.id);
                    format!(" {} by {} ({get})", list.attribute, list.key)
                });
                format!("{}:{}", target.service.name, lists.collect::<String>())
            })
            .collect();
        insta::assert_snapshot!(described.join("\n"));
    }
}
