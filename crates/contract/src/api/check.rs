//! The checks of an API: most of them while it compiles, the rest in a test.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::api::api::Api;
use crate::api::changes::objects_in;
use crate::api::operation::{Content, Operation};
use crate::compile_error::{fail, same};
use crate::table::method::Method;
use crate::table::object::{Kind, Object};

impl Api {
    /// Checks the API while it compiles.
    ///
    /// # Panics
    ///
    /// If the API has a fault. In a constant, this is a compile error. Faults are:
    ///
    /// - two objects with the same name, or an object that is used but not listed;
    /// - a path that does not begin with the base path, or does not end in a slash;
    /// - two operations with the same id, or with the same method and path;
    /// - a segment or a status that is not listed;
    /// - a request body with the presences of a response, or the reverse;
    /// - two interpretations with the same id, or an interpretation of an object or attribute that does not exist.
    #[must_use]
    pub const fn checked(self) -> Api {
        self.check_conventions();
        self.check_objects();
        self.check_services();
        self.check_ledger();
        self
    }

    const fn check_conventions(&self) {
        if !begins_with(self.base_path, "/") || !ends_with(self.base_path, "/") {
            fail(&["the base path of ", self.name, " must begin and end with a slash, but it is ", self.base_path]);
        }
        if !self.id_base.is_empty() && !ends_with(self.id_base, "/") {
            fail(&["the id base of ", self.name, " must end in a slash, but it is ", self.id_base]);
        }
        let mut index = 0;
        while index < self.segments.len() {
            let mut other = 0;
            while other < index {
                if same(self.segments[index].name, self.segments[other].name) {
                    fail(&[self.name, " has the segment ", self.segments[index].name, " twice"]);
                }
                other += 1;
            }
            index += 1;
        }
        let mut index = 1;
        while index < self.levels.len() {
            if self.levels[index - 1].number >= self.levels[index].number {
                fail(&[
                    "list the levels of ",
                    self.name,
                    " in ascending order; out of order: ",
                    self.levels[index].title,
                ]);
            }
            index += 1;
        }
        let mut index = 1;
        while index < self.statuses.len() {
            if self.statuses[index - 1].code >= self.statuses[index].code {
                fail(&[
                    "list the statuses of ",
                    self.name,
                    " in ascending order; out of order: ",
                    self.statuses[index].phrase,
                ]);
            }
            index += 1;
        }
        if let Some(session) = self.session {
            self.check_operation(&session.login);
            if let Some(logout) = session.logout {
                self.check_operation(&logout);
            }
            if session.cookie.is_empty() {
                fail(&["the cookie of the session of ", self.name, " has no name"]);
            }
            if !has_field(session.credentials, session.username) {
                fail(&[session.credentials.name, " has no attribute ", session.username]);
            }
            if !has_field(session.credentials, session.password) {
                fail(&[session.credentials.name, " has no attribute ", session.password]);
            }
            let mut index = 0;
            while index < session.shows.len() {
                let (_, names) = session.shows[index];
                if names.is_empty() || !has_field(session.session, names[0]) {
                    fail(&[session.session.name, " does not have the attribute that shows a fact about the user"]);
                }
                index += 1;
            }
        }
        if let Some(error) = self.error {
            if !has_field(error.details, error.text) {
                fail(&[error.details.name, " has no attribute ", error.text]);
            }
        }
    }

    const fn check_objects(&self) {
        let mut index = 0;
        while index < self.objects.len() {
            let object = self.objects[index];
            if same(object.name, "json") {
                fail(&["an object must not have the name json: the ids of the rules of JSON begin with it"]);
            }
            let mut other = 0;
            while other < index {
                if same(object.name, self.objects[other].name) {
                    fail(&[
                        self.name,
                        " lists two objects with the name ",
                        object.name,
                        ": their rules would share ids",
                    ]);
                }
                other += 1;
            }
            let fields = object.fields();
            let mut field = 0;
            while field < fields.len() {
                let mut column = 0;
                while column < object.methods.len() {
                    let kind = &fields[field].kinds[object.methods[column] as usize];
                    self.check_kind(object, fields[field].name, kind);
                    column += 1;
                }
                field += 1;
            }
            index += 1;
        }
    }

    /// Checks that the objects that a kind refers to are listed.
    const fn check_kind(&self, object: &Object, field: &str, kind: &Kind) {
        match kind {
            Kind::Object(inner) => self.check_listed(object.name, field, inner),
            Kind::Array(items) => {
                self.check_kind(object, field, &items.kind);
                if let Some(created_as) = items.created_as {
                    self.check_listed(object.name, field, created_as);
                }
            }
            Kind::Either(kinds) => {
                self.check_kind(object, field, &kinds[0]);
                self.check_kind(object, field, &kinds[1]);
            }
            Kind::Boolean
            | Kind::Integer(..)
            | Kind::Integers(_)
            | Kind::Decimal(_)
            | Kind::String(_)
            | Kind::Word(_)
            | Kind::LikelyWord(_)
            | Kind::AnyCaseWord(_)
            | Kind::OpenObject => {}
        }
    }

    const fn check_listed(&self, user: &str, part: &str, object: &Object) {
        if !self.lists(object) {
            fail(&[user, ": ", part, " uses ", object.name, ", which is not in the objects of ", self.name]);
        }
    }

    const fn lists(&self, object: &Object) -> bool {
        let mut index = 0;
        while index < self.objects.len() {
            if same(self.objects[index].name, object.name) && same(self.objects[index].namespace, object.namespace) {
                return true;
            }
            index += 1;
        }
        false
    }

    const fn check_services(&self) {
        let mut service = 0;
        while service < self.services.len() {
            let mut other = 0;
            while other < service {
                if same(self.services[service].name, self.services[other].name) {
                    fail(&[self.name, " lists two services with the name ", self.services[service].name]);
                }
                other += 1;
            }
            let operations = self.services[service].operations;
            let mut index = 0;
            while index < operations.len() {
                self.check_operation(&operations[index]);
                self.check_content(&operations[index], operations[index].request, false);
                self.check_content(&operations[index], operations[index].response, true);
                self.check_unique(&operations[index], service, index);
                index += 1;
            }
            service += 1;
        }
    }

    const fn check_content(&self, operation: &Operation, content: Option<Content>, is_response: bool) {
        if let Some(content) = content {
            self.check_listed(operation.path, operation.method.as_str(), content.object);
            if content.method.is_response() != is_response {
                let fault = if is_response {
                    " returns a body with the presences of a request; write GET as its method: "
                } else {
                    " takes a body with the presences of a GET, which are those of a response: "
                };
                fail(&[operation.method.as_str(), " ", operation.path, fault, content.object.name]);
            }
            if !has_method(content.object, content.method) {
                let method = content.method.as_str();
                fail(&[
                    operation.path,
                    " uses the presences of ",
                    method,
                    " of ",
                    content.object.name,
                    ", which has no such column",
                ]);
            }
        }
    }

    /// Checks that the id of an operation is made of letters and digits, and is unique.
    const fn check_id(&self, operation: &Operation) {
        let bytes = operation.id.as_bytes();
        let mut at = 0;
        while at < bytes.len() && bytes[at].is_ascii_alphanumeric() {
            at += 1;
        }
        if bytes.is_empty() || at < bytes.len() {
            fail(&["the id of an operation must consist of letters and digits, but it is ", operation.id]);
        }
        let mut count = 0;
        if let Some(session) = &self.session {
            count += same(session.login.id, operation.id) as usize;
            if let Some(logout) = &session.logout {
                count += same(logout.id, operation.id) as usize;
            }
        }
        let mut service = 0;
        while service < self.services.len() {
            let operations = self.services[service].operations;
            let mut index = 0;
            while index < operations.len() {
                count += same(operations[index].id, operation.id) as usize;
                index += 1;
            }
            service += 1;
        }
        if count > 1 {
            fail(&["two operations have the id ", operation.id]);
        }
    }

    /// Checks that no earlier operation has the same method and path.
    const fn check_unique(&self, operation: &Operation, service: usize, index: usize) {
        let mut other_service = 0;
        while other_service <= service {
            let operations = self.services[other_service].operations;
            let mut other = 0;
            while other < operations.len() && (other_service < service || other < index) {
                if operations[other].method as usize == operation.method as usize
                    && is_alike(operations[other].path, operation.path)
                {
                    fail(&[
                        "two operations have this method and path: ",
                        operation.method.as_str(),
                        " ",
                        operation.path,
                    ]);
                }
                other += 1;
            }
            other_service += 1;
        }
        if let Some(session) = &self.session {
            if is_alike(session.login.path, operation.path) {
                fail(&["an operation of a service has the path of the login: ", operation.path]);
            }
        }
    }

    const fn check_operation(&self, operation: &Operation) {
        self.check_id(operation);
        let path = operation.path;
        if !begins_with(path, self.base_path) {
            fail(&["every path of ", self.name, " must begin with ", self.base_path, ", but this does not: ", path]);
        }
        if !ends_with(path, "/") {
            fail(&["every path must end in a slash, but this does not: ", path]);
        }
        let bytes = path.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            if bytes[at] == b'{' {
                let from = at + 1;
                while at < bytes.len() && bytes[at] != b'}' && bytes[at] != b'/' {
                    at += 1;
                }
                if at + 1 >= bytes.len() || bytes[at] != b'}' || bytes[at + 1] != b'/' || bytes[from - 2] != b'/' {
                    fail(&["a segment of a path must be either a text or a name in braces: ", path]);
                }
                if !self.has_segment(bytes, from, at) {
                    fail(&["a segment of this path is not in the segments of ", self.name, ": ", path]);
                }
            }
            at += 1;
        }
        let mut index = 0;
        while index < operation.statuses.len() {
            if !self.has_status(operation.statuses[index]) {
                fail(&["a status of this operation is not in the statuses of ", self.name, ": ", operation.title]);
            }
            index += 1;
        }
    }

    /// Returns whether this part of a path is the name of a listed segment.
    const fn has_segment(&self, path: &[u8], from: usize, to: usize) -> bool {
        let mut index = 0;
        while index < self.segments.len() {
            let name = self.segments[index].name.as_bytes();
            let mut at = 0;
            while at < name.len() && from + at < to && name[at] == path[from + at] {
                at += 1;
            }
            if at == name.len() && from + at == to {
                return true;
            }
            index += 1;
        }
        false
    }

    /// Returns whether the status is listed. An API that lists no statuses may use any.
    const fn has_status(&self, code: u16) -> bool {
        let mut index = 0;
        while index < self.statuses.len() {
            if self.statuses[index].code == code {
                return true;
            }
            index += 1;
        }
        self.statuses.is_empty()
    }

    const fn check_ledger(&self) {
        let mut index = 0;
        while index < self.ledger.len() {
            let interpretation = &self.ledger[index];
            let mut other = 0;
            while other < index {
                if same(interpretation.id, self.ledger[other].id) {
                    fail(&["two interpretations have the id ", interpretation.id]);
                }
                other += 1;
            }
            let mut object = 0;
            while object < interpretation.objects.len() {
                if self.index_of(interpretation.objects[object]).is_none() {
                    fail(&[interpretation.id, ": there is no object ", interpretation.objects[object]]);
                }
                object += 1;
            }
            let mut attribute = 0;
            while attribute < interpretation.attributes.len() {
                let name = interpretation.attributes[attribute];
                let mut is_known = false;
                let mut object = 0;
                while object < interpretation.objects.len() {
                    if let Some(index) = self.index_of(interpretation.objects[object]) {
                        is_known = is_known || has_field(self.objects[index], name);
                    }
                    object += 1;
                }
                if !is_known {
                    fail(&[interpretation.id, ": none of its objects has the attribute ", name]);
                }
                attribute += 1;
            }
            index += 1;
        }
    }

    const fn index_of(&self, name: &str) -> Option<usize> {
        let mut index = 0;
        while index < self.objects.len() {
            if same(self.objects[index].name, name) {
                return Some(index);
            }
            index += 1;
        }
        None
    }

    /// Checks that no two tables share a name, including the tables of nested objects. This check is impossible while
    /// compiling: call it in a test.
    ///
    /// # Errors
    ///
    /// Returns a sentence that names the object.
    pub fn check(&'static self) -> Result<(), String> {
        let contents = self.operations().flat_map(|(_, operation)| [operation.request, operation.response]).flatten();
        let mut open: Vec<&'static Object> = self.objects.to_vec();
        open.extend(contents.map(|content| content.object));
        open.extend(self.objects_of_conventions());
        let session = self.session.into_iter().flat_map(|session| [Some(session.login), session.logout]).flatten();
        let contents = session.flat_map(|operation| [operation.request, operation.response]).flatten();
        open.extend(contents.map(|content| content.object));
        open.reverse();
        let mut known: Vec<&'static Object> = Vec::new();
        while let Some(object) = open.pop() {
            match known.iter().find(|known| known.name == object.name) {
                Some(known) if std::ptr::eq(*known, object) => continue,
                Some(_) => {
                    return Err(format!("two tables of {} have the name {}; rename one", self.name, object.name));
                }
                None => known.push(object),
            }
            open.extend(object.fields().iter().flat_map(|field| field.kinds.iter()).flat_map(objects_in));
        }
        Ok(())
    }
}

/// Returns whether the object has a body in the method.
const fn has_method(object: &Object, method: Method) -> bool {
    let mut index = 0;
    while index < object.methods.len() {
        if object.methods[index] as usize == method as usize {
            return true;
        }
        index += 1;
    }
    false
}

const fn has_field(object: &Object, name: &str) -> bool {
    let fields = object.fields();
    let mut index = 0;
    while index < fields.len() {
        if same(fields[index].name, name) {
            return true;
        }
        index += 1;
    }
    false
}

const fn begins_with(text: &str, prefix: &str) -> bool {
    let (text, prefix) = (text.as_bytes(), prefix.as_bytes());
    let mut index = 0;
    while index < prefix.len() {
        if index == text.len() || text[index] != prefix[index] {
            return false;
        }
        index += 1;
    }
    true
}

const fn ends_with(text: &str, suffix: &str) -> bool {
    let (text, suffix) = (text.as_bytes(), suffix.as_bytes());
    if suffix.len() > text.len() {
        return false;
    }
    let mut index = 0;
    while index < suffix.len() {
        if text[text.len() - suffix.len() + index] != suffix[index] {
            return false;
        }
        index += 1;
    }
    true
}

/// Returns whether two paths are equal, apart from the names of their segments.
const fn is_alike(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    let (mut at, mut other) = (0, 0);
    while at < left.len() && other < right.len() {
        if left[at] != right[other] {
            return false;
        }
        if left[at] == b'{' {
            while at < left.len() && left[at] != b'}' {
                at += 1;
            }
            while other < right.len() && right[other] != b'}' {
                other += 1;
            }
        }
        at += 1;
        other += 1;
    }
    at >= left.len() && other >= right.len()
}
