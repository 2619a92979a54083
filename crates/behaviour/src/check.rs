//! Checks a behaviour at compile time: every attribute that it names must be in the table of its object.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::object::{Initial, Label, ObjectBehaviour, ServiceBehaviour, Shown, Slots, Summary};
use crate::password::PasswordChange;
use crate::source::{AssignmentSummary, FromDirectory, LevelList, Source, response_of};
use crate::tree::Tree;
use linecard_contract::compile_error::{fail, same};
use linecard_contract::table::STRING;
use linecard_contract::{Bound, Field, Format, Kind, Method, NumberKind, Object, Service, Text, Words};

/// Fails at the first mistake, with a message.
pub(crate) const fn check(objects: &[ObjectBehaviour]) {
    let mut index = 0;
    while index < objects.len() {
        let object = objects[index].object;
        let mut other = 0;
        while other < index {
            if same(objects[other].object.name, object.name) {
                fail(&["the behaviour of ", object.name, " is listed twice"]);
            }
            other += 1;
        }
        check_initial(&objects[index]);
        check_shown(&objects[index]);
        check_removals(&objects[index]);
        check_keyed(&objects[index]);
        index += 1;
    }
}

/// Fails if a service is listed twice, or if an attribute that shows the directory does not exist or has the wrong type.
pub(crate) const fn check_source(services: &[FromDirectory], index: usize) {
    let FromDirectory { service, source } = &services[index];
    let mut other = 0;
    while other < index {
        if same(services[other].service.name, service.name) {
            fail(&["the service ", service.name, " shows the directory twice"]);
        }
        other += 1;
    }
    let Some(shown) = response_of(service) else {
        fail(&["the service ", service.name, " has no response; a behaviour shows the directory in it"])
    };
    match source {
        Source::Assignment(assignment) => {
            let lists = match assignment.within {
                Some(within) => held(shown, within),
                None => shown,
            };
            let item = listed(lists, assignment.services);
            listed(lists, assignment.packs);
            text(item, assignment.name);
            flag(item, assignment.assigned);
            if let Some(AssignmentSummary { of, services, name, active, .. }) = assignment.summary {
                let item = listed(held(shown, of), services);
                text(item, name);
                flag(item, active);
            }
        }
        Source::Users(list) => {
            let item = listed(shown, list.users);
            text(item, list.id);
            if let Some((department, names)) = list.department {
                let department = held(item, department);
                text(department, names[0]);
                text(department, names[1]);
                text(department, names[2]);
            }
        }
    }
}

/// Fails if an attribute of a list of several levels does not exist or has the wrong type, or if the level above is not listed
/// before.
pub(crate) const fn check_levels(lists: &[LevelList], index: usize) {
    let LevelList { service, asked, list, level, word, above } = lists[index];
    let Some(shown) = response_of(service) else {
        fail(&["the service ", service.name, " has no response; a behaviour shows levels in it"])
    };
    let field = text(listed(shown, list), level);
    if let Some(known) = words(field)
        && !is_listed(known, word)
    {
        fail(&[service.name, " has no level \"", word, "\" in its list; a behaviour names it"]);
    }
    let mut is_asked = false;
    let mut operation = 0;
    while operation < service.operations.len() {
        if let (Method::Get, Some(content)) =
            (service.operations[operation].method, service.operations[operation].request)
        {
            is_asked = attribute(content.object, asked).kind(content.method).is_boolean();
        }
        operation += 1;
    }
    if !is_asked {
        fail(&["a GET of ", service.name, " does not ask for ", asked, "; a behaviour expects it"]);
    }
    if let Some(above) = above {
        let mut other = 0;
        while other < index && !same(lists[other].service.name, above.name) {
            other += 1;
        }
        if other == index {
            fail(&["the levels of ", above.name, " are not listed before those of ", service.name]);
        }
    }
}

/// Fails if an attribute of a service cannot hold its initial value.
pub(crate) const fn check_service(behaviour: &ServiceBehaviour) {
    let ServiceBehaviour { service, initial } = behaviour;
    let Some(shown) = response_of(service) else {
        fail(&["the service ", service.name, " has no response; a behaviour gives it initial values"])
    };
    let mut index = 0;
    while index < initial.len() {
        let (name, value) = (initial[index].0, &initial[index].1);
        if !can_begin_as(returned(shown, name).kind(Method::Get), value) {
            fail(&[shown.name, ".", name, " cannot hold the initial value that the behaviour of a service gives"]);
        }
        index += 1;
    }
}

/// Fails if an attribute of a list whose items have a parent does not exist or has the wrong type.
pub(crate) const fn check_tree(tree: &Tree) {
    let service = tree.service;
    let Some(shown) = response_of(service) else {
        fail(&["the service ", service.name, " has no response; a behaviour shows parents in it"])
    };
    let item = listed(shown, tree.list);
    text(item, tree.name);
    text(item, tree.full_path);
    if let Some(above) = tree.above {
        text(item, above.shown_in);
    }
    let mut index = 0;
    while index < tree.segments.len() {
        text(item, tree.segments[index].0);
        index += 1;
    }
    let mut index = 0;
    while index < tree.unset.len() {
        text(item, tree.unset[index]);
        index += 1;
    }
    let Some(created) = requested(service, Method::Post) else {
        fail(&["the service ", service.name, " has no POST; a behaviour names a parent in its body"])
    };
    let mut parent = attribute(created, tree.parent).kind(Method::Post);
    if let Kind::Either([first, _]) = parent {
        parent = first;
    }
    match (tree.parent_key, parent.as_object()) {
        (None, None) => {}
        (Some(key), Some(object)) => {
            text(object, key.name);
            let mut index = 0;
            while index < key.segments.len() {
                text(object, key.segments[index].0);
                index += 1;
            }
        }
        (None, Some(_)) | (Some(_), None) => {
            fail(&[created.name, ".", tree.parent, " does not name a parent as its behaviour states"])
        }
    }
}

/// Fails if an attribute of a password change is no secret of the update, or if a response shows it.
pub(crate) const fn check_password(change: &PasswordChange) {
    let PasswordChange { service, old, new } = change;
    let Some(updated) = requested(service, Method::Put) else {
        fail(&["the service ", service.name, " has no PUT; a behaviour changes a password with it"])
    };
    let (old, new) = (attribute(updated, old), attribute(updated, new));
    if !old.secret || !new.secret || old.may_stand(Method::Get) || new.may_stand(Method::Get) {
        fail(&[updated.name, " does not keep its passwords secret"]);
    }
}

/// Returns the object of the request body of a service's first operation with this method.
const fn requested(service: &Service, method: Method) -> Option<&'static Object> {
    let mut index = 0;
    while index < service.operations.len() {
        let operation = &service.operations[index];
        if let Some(content) = operation.request
            && operation.method as usize == method as usize
        {
            return Some(content.object);
        }
        index += 1;
    }
    None
}

/// Returns the object that the items of a list are.
const fn listed(object: &'static Object, name: &'static str) -> &'static Object {
    if let Some(items) = returned(object, name).kind(Method::Get).as_list()
        && let Some(item) = items.kind.as_object()
    {
        return item;
    }
    fail(&[object.name, ".", name, " is not a list of objects; a behaviour fills it"])
}

/// Fails if an attribute is not a Boolean.
const fn flag(object: &'static Object, name: &'static str) {
    if !returned(object, name).kind(Method::Get).is_boolean() {
        fail(&[object.name, ".", name, " is not a Boolean; a behaviour sets it"]);
    }
}

const fn check_initial(behaviour: &ObjectBehaviour) {
    let ObjectBehaviour { object, stored_as, initial, .. } = behaviour;
    let mut index = 0;
    while index < initial.len() {
        let (name, value) = (initial[index].0, &initial[index].1);
        let mut other = 0;
        while other < index {
            if same(initial[other].0, name) {
                fail(&["the behaviour of ", object.name, " has two initial values for ", name]);
            }
            other += 1;
        }
        attribute(object, name);
        let stored = returned(stored_as, name);
        if !can_begin_as(stored.kind(Method::Get), value) {
            fail(&[object.name, ".", name, " cannot hold the initial value that its behaviour gives"]);
        }
        index += 1;
    }
}

const fn check_shown(behaviour: &ObjectBehaviour) {
    let ObjectBehaviour { object, stored_as, shown, .. } = behaviour;
    let mut index = 0;
    while index < shown.len() {
        let (name, value) = (shown[index].0, &shown[index].1);
        let mut other = 0;
        while other < index {
            if same(shown[other].0, name) {
                fail(&["the behaviour of ", object.name, " has two entries for what is shown in ", name]);
            }
            other += 1;
        }
        let kind = returned(object, name).kind(Method::Get);
        let fits = match value {
            Shown::Stored => can_hold(kind, returned(stored_as, name).kind(Method::Get)),
            Shown::Other(source) => can_hold(kind, returned(stored_as, source).kind(Method::Get)),
            Shown::Label(label) => {
                check_label(stored_as, label);
                can_hold(kind, &STRING)
            }
            Shown::Summary(summary) => {
                check_summary(stored_as, summary);
                can_hold(kind, &STRING)
            }
            Shown::Slots(slots) => {
                check_slots(object, name, slots);
                can_hold(kind, returned(stored_as, name).kind(Method::Get))
            }
        };
        if !fits {
            fail(&[object.name, ".", name, " cannot hold the type of value that its behaviour shows in it"]);
        }
        index += 1;
    }
}

const fn check_slots(object: &'static Object, name: &'static str, slots: &Slots) {
    let items = returned(object, name).kind(Method::Get).as_list();
    let item = match items {
        Some(items) => items.kind.as_object(),
        None => None,
    };
    let Some(item) = item else {
        fail(&[object.name, ".", name, " is not a list of objects; a behaviour shows the same items in it"]);
    };
    let field = text(item, slots.key);
    let mut index = 0;
    while index < slots.values.len() {
        let value = slots.values[index];
        if let Some(list) = words(field)
            && !is_listed(list, value)
        {
            fail(&[item.name, ".", slots.key, " has no word \"", value, "\" in its list; a behaviour names it"]);
        }
        index += 1;
    }
}

const fn check_removals(behaviour: &ObjectBehaviour) {
    let ObjectBehaviour { stored_as, removals, .. } = behaviour;
    let mut index = 0;
    while index < removals.len() {
        text(held(stored_as, removals[index].of), removals[index].if_held.0);
        index += 1;
    }
}

const fn check_keyed(behaviour: &ObjectBehaviour) {
    let ObjectBehaviour { object, keyed, .. } = behaviour;
    let mut index = 0;
    while index < keyed.len() {
        text(listed(object, keyed[index].list), keyed[index].key);
        index += 1;
    }
}

const fn check_label(stored_as: &'static Object, label: &Label) {
    let object = held(stored_as, label.of);
    let (apart, usual) = label.apart_from;
    text(object, label.name);
    let field = text(object, apart);
    if let Some(list) = words(field)
        && !is_listed(list, usual)
    {
        fail(&[object.name, ".", apart, " has no word \"", usual, "\" in its list; a behaviour names it"]);
    }
}

const fn check_summary(stored_as: &'static Object, summary: &Summary) {
    let object = held(stored_as, summary.of);
    let field = text(object, summary.word);
    let mut index = 0;
    while index < summary.phrases.len() {
        let word = summary.phrases[index].0;
        if let Some(list) = words(field)
            && !is_listed(list, word)
        {
            fail(&[object.name, ".", summary.word, " has no word \"", word, "\" in its list; a behaviour names it"]);
        }
        index += 1;
    }
    match returned(object, summary.list).kind(Method::Get).as_list() {
        Some(items) if can_hold(&items.kind, &STRING) => {}
        Some(_) | None => {
            fail(&[object.name, ".", summary.list, " is not a list of texts; a behaviour lists its items"])
        }
    }
    let mut index = 0;
    while index < summary.flags.len() {
        let flag = summary.flags[index].0;
        if !returned(object, flag).kind(Method::Get).is_boolean() {
            fail(&[object.name, ".", flag, " is not a Boolean; a behaviour asks whether it is true"]);
        }
        index += 1;
    }
}

/// Returns the attribute with this name.
const fn attribute(object: &'static Object, name: &'static str) -> &'static Field {
    let fields = object.fields();
    let mut index = 0;
    while index < fields.len() {
        if same(fields[index].name, name) {
            return fields[index];
        }
        index += 1;
    }
    fail(&[object.name, " has no attribute ", name, "; a behaviour names it"])
}

/// Returns the attribute with this name, and fails if no GET returns it.
const fn returned(object: &'static Object, name: &'static str) -> &'static Field {
    let field = attribute(object, name);
    let mut index = 0;
    while index < object.methods.len() {
        if matches!(object.methods[index], Method::Get) && field.may_stand(Method::Get) {
            return field;
        }
        index += 1;
    }
    fail(&[object.name, ".", name, " is in no response to a GET; a behaviour names it"])
}

/// Returns the object that a stored attribute holds, or may hold.
const fn held(object: &'static Object, name: &'static str) -> &'static Object {
    let mut kind = returned(object, name).kind(Method::Get);
    if let Kind::Either([first, _]) = kind {
        kind = first;
    }
    match kind.as_object() {
        Some(inner) => inner,
        None => fail(&[object.name, ".", name, " is not an object; a behaviour puts it into words"]),
    }
}

/// Returns the attribute with this name, and fails if it cannot hold text.
const fn text(object: &'static Object, name: &'static str) -> &'static Field {
    let field = returned(object, name);
    if !can_hold(field.kind(Method::Get), &STRING) {
        fail(&[object.name, ".", name, " does not hold text; a behaviour needs text there"]);
    }
    field
}

/// Returns the list of words of an attribute that holds only these words.
const fn words(field: &'static Field) -> Option<&'static Words> {
    match field.kind(Method::Get) {
        Kind::Word(list) => Some(list),
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::Object(_)
        | Kind::OpenObject
        | Kind::Array(_)
        | Kind::Either(_) => None,
    }
}

const fn is_listed(list: &Words, word: &str) -> bool {
    let mut index = 0;
    while index < list.words.len() {
        if same(list.words[index], word) {
            return true;
        }
        index += 1;
    }
    false
}

/// Returns whether every value of the other kind has a JSON type that this kind allows.
const fn can_hold(kind: &Kind, other: &Kind) -> bool {
    match (kind, other) {
        (_, Kind::Either([first, second])) => can_hold(kind, first) && can_hold(kind, second),
        (Kind::Either([first, second]), _) => can_hold(first, other) || can_hold(second, other),
        _ => same(kind.documented(), other.documented()),
    }
}

/// Returns whether an attribute of this kind can have this initial value.
const fn can_begin_as(kind: &Kind, initial: &Initial) -> bool {
    match kind {
        Kind::Boolean => matches!(initial, Initial::Boolean(_)),
        Kind::Integer(from, to) => match initial.whole() {
            Some(value) => *from <= value && value <= *to,
            None => false,
        },
        Kind::Integers(ranges) => match initial.whole() {
            Some(value) => is_in_one(ranges, value),
            None => false,
        },
        Kind::Decimal(bounds) => match initial {
            Initial::Integer(value) => bounds.admits_bound(Bound::from_digits(*value, 0)),
            Initial::Decimal(value) => bounds.admits_bound(*value),
            Initial::Boolean(_) | Initial::Text(_) | Initial::NoItems | Initial::Object(_) => false,
        },
        Kind::String(bounds) => match initial.text() {
            Some(text) => {
                let length = length(text);
                has_format(bounds, length)
                    && bounds.min_length as usize <= length
                    && match bounds.max_length {
                        Some(most) => length <= most as usize,
                        None => true,
                    }
            }
            None => false,
        },
        Kind::Word(list) | Kind::LikelyWord(list) | Kind::AnyCaseWord(list) => match initial.text() {
            Some(word) => is_listed(list, word),
            None => false,
        },
        Kind::Array(_) => matches!(initial, Initial::NoItems),
        Kind::Either([first, second]) => can_begin_as(first, initial) || can_begin_as(second, initial),
        Kind::Object(object) => match initial {
            Initial::Object(members) => {
                let mut index = 0;
                while index < members.len() {
                    if !can_begin_as(returned(object, members[index].0).kind(Method::Get), &members[index].1) {
                        return false;
                    }
                    index += 1;
                }
                true
            }
            Initial::Boolean(_) | Initial::Integer(_) | Initial::Decimal(_) | Initial::Text(_) | Initial::NoItems => {
                false
            }
        },
        Kind::OpenObject => false,
    }
}

/// Returns whether a text of this length has the format. Formats cannot be checked at compile time, so a text with a format
/// can only be empty, where that means none.
const fn has_format(bounds: &Text, length: usize) -> bool {
    match bounds.format {
        None => true,
        Some(Format::PhoneNumber(NumberKind::Returned)) => length == 0,
        Some(Format::PhoneNumber(_) | Format::Date | Format::DateTime | Format::ListTime | Format::Pattern(_)) => false,
    }
}

const fn is_in_one(ranges: &[(i64, i64)], value: i64) -> bool {
    let mut index = 0;
    while index < ranges.len() {
        if ranges[index].0 <= value && value <= ranges[index].1 {
            return true;
        }
        index += 1;
    }
    false
}

/// Returns the number of characters in a text.
const fn length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut index, mut length) = (0, 0);
    while index < bytes.len() {
        // A continuation byte does not begin a character.
        if bytes[index] & 0xC0 != 0x80 {
            length += 1;
        }
        index += 1;
    }
    length
}
