//! Lists whose items have a parent, such as departments: what the server derives for a new item.

use crate::refused::Refused;
use linecard_contract::pointer::joined;
use linecard_contract::{Found, SegmentOf, Service};
use serde_json::{Map, Value};

/// A list of a service whose items have a parent, which a POST may name. It is checked as part of a
/// [`Behaviour`](crate::Behaviour).
///
/// ```
/// use linecard_behaviour::BEHAVIOUR;
/// use linecard_contract::Method;
/// use linecard_model::API;
///
/// let post = API.find(Method::Post, "/api/v1/tenants/acme/departments/").unwrap();
/// let state = BEHAVIOUR.change(&post, None, r#"{"departmentName": "Sales"}"#).unwrap();
/// assert_eq!(state["departments"][0]["fullPathName"], "Sales (acme)");
/// let south = r#"{"departmentName": "South", "parentDepartment": "Sales"}"#;
/// let state = BEHAVIOUR.change(&post, Some(&state), south).unwrap();
/// assert_eq!(state["departments"][1]["fullPathName"], "Sales \\ South (acme)");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Tree {
    /// The service that has the list.
    pub service: &'static Service,
    /// The attribute of the service with the list.
    pub list: &'static str,
    /// The attribute of an item with its name.
    pub name: &'static str,
    /// The attribute of an item that shows the names from the topmost parent to the item, and the owner.
    pub full_path: &'static str,
    /// The segment of the path that the items belong to.
    pub owner: SegmentOf,
    /// The attributes of an item that show segments of the path.
    pub segments: &'static [(&'static str, SegmentOf)],
    /// The attribute of a POST that names the parent: a text with its name or full path, or an object.
    pub parent: &'static str,
    /// The attributes of that object, if the parent is an object.
    pub parent_key: Option<ParentKey>,
    /// The tree that may have the parent too.
    pub above: Option<Above>,
    /// The attributes of an item that are empty if the POST lacks them.
    pub unset: &'static [&'static str],
}

/// The attributes of an object that names a parent.
#[derive(Clone, Copy, Debug)]
pub struct ParentKey {
    /// The attribute with the name of the parent.
    pub name: &'static str,
    /// The attributes that must be segments of the path, if they are present.
    pub segments: &'static [(&'static str, SegmentOf)],
}

/// The tree of a larger owner.
#[derive(Clone, Copy, Debug)]
pub struct Above {
    /// The tree.
    pub tree: &'static Tree,
    /// The attribute of an item with the name of the item of the larger owner that it is part of; empty if there is none.
    pub shown_in: &'static str,
}

/// A parent that a POST names.
struct Parent<'b> {
    name: &'b str,
    /// The JSON Pointer of the name.
    pointer: String,
    /// Whether the parent is in the list itself, in the tree above, or in one of them.
    may_be_in: [bool; 2],
}

impl Tree {
    /// Returns the new item of a POST with what the server derives. The items of the list, and the state of the tree above, show
    /// the parents.
    pub(crate) fn derived(
        &self,
        found: &Found<'_>,
        items: &[Value],
        above: Option<&Value>,
        mut item: Map<String, Value>,
    ) -> Result<Map<String, Value>, Refused> {
        let parent = self.parent_of(found, &item)?;
        let (mut path, mut part_of) = (String::new(), String::new());
        if let Some(Parent { name, pointer, may_be_in: [here, there] }) = parent {
            let own = items.iter().find(|other| here && self.is_named(other, name));
            let upper = || {
                let tree = self.above.filter(|_| there)?.tree;
                let mut items = above?.get(tree.list)?.as_array()?.iter();
                Some((tree, items.find(|other| tree.is_named(other, name))?))
            };
            if let Some(own) = own {
                path = self.path_of(own);
                let shown = self.above.and_then(|above| own.get(above.shown_in)?.as_str());
                shown.unwrap_or_default().clone_into(&mut part_of);
            } else if let Some((tree, upper)) = upper() {
                path = tree.path_of(upper);
                text(upper, tree.name).clone_into(&mut part_of);
            } else {
                return Err(Refused::UnknownParent { pointer });
            }
            path.push_str(SEPARATOR);
        }
        path.push_str(item.get(self.name).and_then(Value::as_str).unwrap_or_default());
        for (attribute, of) in self.segments {
            if let Some(segment) = found.segment_of(*of) {
                item.insert((*attribute).to_owned(), segment.into_owned().into());
            }
        }
        if let Some(above) = self.above {
            item.insert(above.shown_in.to_owned(), part_of.into());
        }
        for attribute in self.unset {
            item.entry(*attribute).or_insert_with(|| "".into());
        }
        let owner = found.segment_of(self.owner).unwrap_or_default();
        item.insert(self.full_path.to_owned(), format!("{path} ({owner})").into());
        Ok(item)
    }

    /// Returns the parent that a new item names; none if it is empty or absent.
    fn parent_of<'b>(&self, found: &Found<'_>, item: &'b Map<String, Value>) -> Result<Option<Parent<'b>>, Refused> {
        let Some(value) = item.get(self.parent) else { return Ok(None) };
        let pointer = joined("", self.parent);
        let Some(key) = self.parent_key else {
            let name = value.as_str().unwrap_or_default();
            return Ok((!name.is_empty()).then_some(Parent { name, pointer, may_be_in: [true, false] }));
        };
        let mut named = Vec::new();
        for (attribute, of) in key.segments {
            let segment = text(value, attribute);
            if segment.is_empty() {
                continue;
            }
            if found.segment_of(*of).as_deref() != Some(segment) {
                return Err(Refused::UnknownParent { pointer: joined(&pointer, attribute) });
            }
            named.push(*of);
        }
        // A key with a tenant and no group names a department of the tenant.
        let is_own = named.contains(&self.owner);
        let is_above = self.above.is_some() && !is_own && !named.is_empty();
        let may_be_in = [!is_above, !is_own];
        let pointer = joined(&pointer, key.name);
        match value.get(key.name).and_then(Value::as_str) {
            Some("") => Ok(None),
            Some(name) => Ok(Some(Parent { name, pointer, may_be_in })),
            None => Err(Refused::UnknownParent { pointer }),
        }
    }

    /// Returns whether an item has this name, or this full path.
    fn is_named(&self, item: &Value, name: &str) -> bool {
        text(item, self.name) == name || text(item, self.full_path) == name
    }

    /// Returns the names from the topmost parent to an item, without the owner.
    fn path_of(&self, item: &Value) -> String {
        let full = text(item, self.full_path);
        let path = full.rsplit_once(" (").filter(|(_, owner)| owner.ends_with(')'));
        path.map_or_else(|| text(item, self.name), |(path, _)| path).to_owned()
    }
}

/// What is between two names of a full path.
const SEPARATOR: &str = " \\ ";

fn text<'v>(value: &'v Value, attribute: &str) -> &'v str {
    value.get(attribute).and_then(Value::as_str).unwrap_or_default()
}
