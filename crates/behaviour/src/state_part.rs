//! Finds the part of a service's state that a path leads to.

use linecard_contract::{Field, Found, Method, Object, Path, PathPart, SegmentOf, Service};
use serde_json::Value;
use std::borrow::Cow;

/// A part of the state of a service.
pub(crate) enum StatePart<'p> {
    /// The whole state.
    Whole,
    /// A list in the state.
    List(List),
    /// The item with this name in a list.
    Item(List, Cow<'p, str>),
}

/// A list whose items have names.
#[derive(Clone, Copy, Debug)]
pub(crate) struct List {
    /// The object that holds the list.
    pub(crate) object: &'static Object,
    /// The attribute that holds the list.
    pub(crate) field: &'static Field,
    /// The attribute with the name of an item.
    pub(crate) key: &'static str,
}

impl List {
    pub(crate) fn items(self, state: &Value) -> &[Value] {
        state.get(self.field.name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }

    pub(crate) fn items_mut(self, state: &mut Value) -> Option<&mut Vec<Value>> {
        let list = state.as_object_mut()?.entry(self.field.name).or_insert_with(|| Value::Array(Vec::new()));
        list.as_array_mut()
    }

    /// Returns the index of the item with this name.
    pub(crate) fn index(self, state: &Value, name: &str) -> Option<usize> {
        self.items(state).iter().position(|item| name_of(item, self.key) == Some(name))
    }
}

/// Returns the attribute with the names of the items of a list, and the object that an item is created as. An update matches
/// the items of such a list by name, or a POST adds items to it.
pub(crate) fn named_items(field: &Field) -> Option<(&'static str, &'static Object)> {
    let of = |method| field.kind(method).as_list().filter(|items| items.matched_by.is_some());
    let items = of(Method::Put).or_else(|| of(Method::Post))?;
    Some((items.matched_by?, items.created_as.or_else(|| items.kind.as_object())?))
}

/// Returns the lists of an object to which a POST adds items.
pub(crate) fn lists_added_to(object: &'static Object) -> impl Iterator<Item = List> {
    object.fields().iter().filter_map(move |field| {
        let key = field.kind(Method::Post).as_list()?.matched_by?;
        Some(List { object, field, key })
    })
}

/// Returns the name of an item. Paths and updates find the item by this name.
pub(crate) fn name_of<'v>(item: &'v Value, key: &str) -> Option<&'v str> {
    item.get(key)?.as_str()
}

/// Returns the path of the service, which is a prefix of all its other paths, and the object that its GET returns.
pub(crate) fn root(service: &Service) -> Option<(Path, &'static Object)> {
    let gets = service.operations.iter().filter_map(|operation| {
        let content = operation.response.filter(|_| operation.method == Method::Get)?;
        Some((operation.path, content.object))
    });
    gets.min_by_key(|(path, _)| path.parts().count())
}

/// Returns the object that the GET of the service returns. The stored state has the same attributes.
pub(crate) fn whole(service: &Service) -> Option<&'static Object> {
    Some(root(service)?.1)
}

/// Returns the item that the path of the service names, such as one call center of a group. Each item has its own state.
pub(crate) fn item_of_service<'p>(found: &Found<'p>) -> Option<Cow<'p, str>> {
    let is_item =
        |name: &str| found.api.segments.iter().any(|segment| segment.name == name && segment.of == SegmentOf::Item);
    let (path, _) = root(found.service)?;
    found.segment(path.segments().find(|name| is_item(name))?)
}

/// Returns the part that the path of the operation leads to. After the path of the service, it may name a list of the service's
/// PUT, and then an item of that list. A POST on the path of the service itself adds an item to the list of its GET, or several to the
/// lists in its body.
pub(crate) fn state_part<'p>(found: &Found<'p>) -> Option<StatePart<'p>> {
    let (root, whole) = root(found.service)?;
    let mut tail = found.operation.path.after(&root)?;
    let attribute = match tail.next() {
        None if found.operation.method == Method::Post => {
            let list = list_of(whole, found.operation.request?.object);
            return Some(list.map_or(StatePart::Whole, StatePart::List));
        }
        None => return Some(StatePart::Whole),
        Some(PathPart::Text(attribute)) => attribute,
        Some(PathPart::Segment(_)) => return None,
    };
    let mut puts = found.service.operations.iter().filter(|other| other.path == root && other.method == Method::Put);
    let object = puts.find_map(|put| put.request)?.object;
    let field = object.field(attribute)?;
    let key = field.kind(Method::Put).as_list()?.matched_by?;
    let list = List { object, field, key };
    match (tail.next(), tail.next()) {
        (None, _) => Some(StatePart::List(list)),
        (Some(PathPart::Segment(name)), None) => Some(StatePart::Item(list, found.segment(name)?)),
        _ => None,
    }
}

/// Returns the list of an object whose items are created as another object.
fn list_of(whole: &'static Object, item: &Object) -> Option<List> {
    whole.fields().iter().find_map(|field| {
        let items = field.created_items().filter(|items| items.created_as == Some(item))?;
        Some(List { object: whole, field, key: items.matched_by? })
    })
}
