//! The contract as JSON, for the page.

use linecard_behaviour::Behaviour;
use linecard_contract::say::{Part, Sentence};
use linecard_contract::{
    Api, Check, Content, Field, JsonRule, Kind, Method, Object, Operation, Presence, Service, Severity,
};
use serde_json::{Map, Value, json};

/// Returns all services, objects, presences, severities and checks, and whether the server that serves them is open: the page then
/// offers to send requests.
pub(crate) fn contract(api: &Api, behaviour: &Behaviour, is_open: bool) -> Value {
    let checks = Check::ALL.map(|check| json!({"check": check.as_str(), "requirement": check.describe()}));
    let of_json = JsonRule::ALL.map(|rule| json!({"rule": rule.id(), "requirement": rule.describe()}));
    let login = api.session.filter(|_| !is_open).map(|session| {
        json!({
            "path": session.login.path.to_string(),
            "username": session.username,
            "password": session.password,
        })
    });
    let presences = Presence::ALL.map(|presence| {
        json!({"presence": presence.as_str(), "meaning": presence.describe(), "consequence": presence.consequence()})
    });
    let severities = Severity::ALL.map(|severity| {
        json!({"severity": severity.as_str(), "label": severity.describe(), "consequence": severity.consequence()})
    });
    json!({
        "version": api.version,
        "open": is_open,
        "login": login,
        "presences": presences,
        "severities": severities,
        "checks": checks,
        "jsonRules": of_json,
        "services": api.services.iter().map(|service| self::service(api, service)).collect::<Vec<_>>(),
        "objects": api.objects.iter().map(|object| described(api, object, behaviour)).collect::<Vec<_>>(),
    })
}

fn service(api: &Api, service: &'static Service) -> Value {
    json!({
        "name": service.name,
        "title": service.title,
        "description": service.description,
        "certainty": service.certainty.as_str(),
        "interpretation": service.entry,
        "assigned": service.is_assigned,
        "operations": service.operations.iter().map(|operation| self::operation(api, operation)).collect::<Vec<_>>(),
        "objects": service.objects().iter().map(|object| object.name).collect::<Vec<_>>(),
    })
}

fn operation(api: &Api, operation: &Operation) -> Value {
    let body = |content: Option<Content>| {
        content.map(|Content { object, method }| json!({"object": object.name, "method": method.as_str()}))
    };
    json!({
        "id": operation.id,
        "title": operation.title,
        "method": operation.method.as_str(),
        "path": operation.path.to_string(),
        "level": operation.least_level,
        "levelTitle": api.level(operation.least_level).map(|level| level.title),
        "request": body(operation.request),
        "requestIsOptional": operation.request_is_optional,
        "response": body(operation.response),
        "statuses": operation.statuses,
    })
}

fn described(api: &Api, object: &'static Object, behaviour: &Behaviour) -> Value {
    let attributes: Vec<Value> = object.fields().iter().map(|field| attribute(object, field, behaviour)).collect();
    json!({
        "name": object.name,
        "title": object.title,
        "page": object.page,
        "description": object.description,
        "methods": object.methods.iter().map(|method| method.as_str()).collect::<Vec<_>>(),
        "base": object.base.iter().map(|base| base.name).collect::<Vec<_>>(),
        "operations": operations(api, object),
        "attributes": attributes,
        "conditions": object.rules.iter().map(|rule| parts(&rule.sentence(object))).collect::<Vec<_>>(),
        "rules": rule_ids(object, None),
        "interpretations": interpretations(api, object),
    })
}

fn operations(api: &Api, object: &Object) -> Vec<Value> {
    let operations = api.services.iter().flat_map(|service| service.operations.iter().map(move |it| (service, it)));
    let described = |(service, operation): (&&Service, &Operation)| {
        json!({
            "title": operation.title,
            "method": operation.method.as_str(),
            "path": operation.path.to_string(),
            "service": service.name,
        })
    };
    operations.filter(|(_, operation)| operation.is_about(object)).map(described).collect()
}

fn attribute(object: &'static Object, field: &'static Field, behaviour: &Behaviour) -> Value {
    let presences = |presences: [Presence; 4]| -> Map<String, Value> {
        let presence = |method: &Method| (method.to_string(), presences[*method as usize].as_str().into());
        object.methods.iter().map(presence).collect()
    };
    let facts = behaviour.facts(object, field).into_iter().map(|fact| parts(&fact.sentence));
    let mut held: Vec<&Object> = Vec::new();
    for object in field.kinds.iter().flat_map(Kind::objects) {
        if !held.contains(&object) {
            held.push(object);
        }
    }
    // The objects in it, and the method whose presences apply to them.
    let mut inner: Map<String, Value> = Map::new();
    for method in object.methods.iter().filter(|method| field.may_stand(**method)) {
        let objects: Vec<&str> = field.kind(*method).objects().iter().map(|object| object.name).collect();
        if !objects.is_empty() {
            let within = field.method_within(*method).as_str();
            inner.insert(method.to_string(), json!({"objects": objects, "method": within}));
        }
    }
    json!({
        "name": field.name,
        "type": field.type_name(),
        "description": field.description,
        "known": field.certainty.sentence().map(|known| known.to_string()),
        "certainty": field.certainty.as_str(),
        "secret": field.secret,
        "documented": presences(field.documented),
        "enforced": presences(field.enforced),
        "inner": inner,
        "holds": held.iter().map(|object| object.name).collect::<Vec<_>>(),
        "facts": facts.collect::<Vec<_>>(),
        "rules": rule_ids(object, Some(field)),
    })
}

/// Returns the parts of a sentence: a JSON string is text, and a JSON object is any other part.
fn parts(sentence: &Sentence) -> Vec<Value> {
    let mut parts: Vec<Value> = Vec::new();
    for part in sentence.parts() {
        let made = match part {
            Part::Text(text) => json!(text),
            Part::Method(method) => json!(method.as_str()),
            Part::Code(code) => json!({"code": code}),
            Part::Attribute(name) => json!({"attribute": name}),
            Part::Word(word) => json!({"code": format!("\"{word}\"")}),
            Part::Object(object) => json!({"object": object.name}),
            Part::Body(object, method) => json!({"object": object.name, "method": method.as_id()}),
            Part::Interpretation(id) => json!({"code": id}),
        };
        match (parts.last_mut(), made) {
            (Some(Value::String(before)), Value::String(text)) => before.push_str(&text),
            (_, made) => parts.push(made),
        }
    }
    parts
}

/// Returns the ids of the rules of an attribute. Without an attribute, returns those of the whole body and of groups.
fn rule_ids(object: &'static Object, field: Option<&Field>) -> Vec<String> {
    let ids = object.all_rule_ids().into_iter();
    let ids = ids.filter(|id| id.field().map(|of| of.name) == field.map(|field| field.name));
    ids.map(|id| id.to_string()).collect()
}

/// Returns the interpretations of the object.
fn interpretations(api: &Api, object: &Object) -> Vec<Value> {
    let of_object = api.ledger.iter().filter(|interpretation| interpretation.reaches(object));
    let described = of_object.map(|interpretation| {
        json!({
            "id": interpretation.id,
            "attributes": interpretation.attributes,
            "page": interpretation.page,
            "heading": interpretation.heading,
            "documented": interpretation.documented,
            "interpretation": interpretation.interpretation,
            "reason": interpretation.reason,
        })
    });
    described.collect()
}
