//! An API without some of its interpretations: it enforces the literal documentation.

use crate::api::api::Api;
use crate::api::changes::Draft;
use crate::api::interpretation::{Change, Interpretation};
use crate::nearest::nearest;
use crate::table::method::Method;
use crate::table::object::{Field, Kind, Object};
use crate::table::rule::{Rule, Test};
use std::fmt;

/// Why an interpretation cannot be switched off.
#[derive(Clone, Debug, PartialEq)]
pub enum BadInterpretation {
    /// The ledger has no entry with this id.
    Unknown {
        /// The id that was passed.
        id: String,
        /// The most similar ids.
        near: Vec<&'static str>,
    },
    /// The entry says what is documented, or the documentation says nothing that could be enforced in its place.
    NoLiteralForm {
        /// The entry.
        interpretation: &'static Interpretation,
    },
}

impl fmt::Display for BadInterpretation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BadInterpretation::Unknown { id, near } => {
                write!(out, "the ledger has no entry \"{id}\"")?;
                match near.as_slice() {
                    [] => out.write_str("; `linecard ledger` lists its entries"),
                    near => write!(out, "; did you mean {}?", near.join(" or ")),
                }
            }
            BadInterpretation::NoLiteralForm { interpretation } => write!(
                out,
                "the entry {} cannot be switched off: the documentation says nothing else that could be enforced",
                interpretation.id
            ),
        }
    }
}

impl std::error::Error for BadInterpretation {}

impl Api {
    /// Returns the entry of the ledger with this id.
    ///
    /// # Errors
    ///
    /// [`BadInterpretation`] if no entry has this id, or if the entry has no literal form.
    pub fn interpretation(&self, id: &str) -> Result<&'static Interpretation, BadInterpretation> {
        match self.ledger.iter().find(|interpretation| interpretation.id == id) {
            None => Err(BadInterpretation::Unknown {
                id: id.to_owned(),
                near: nearest(id, self.ledger.iter().map(|interpretation| interpretation.id)),
            }),
            Some(interpretation) if interpretation.literal.is_empty() => {
                Err(BadInterpretation::NoLiteralForm { interpretation })
            }
            Some(interpretation) => Ok(interpretation),
        }
    }

    /// Returns this API without the interpretations with these ids. It enforces the literal documentation in their place.
    ///
    /// The new API is leaked, as in [`with_changes`](Api::with_changes).
    ///
    /// # Errors
    ///
    /// [`BadInterpretation`] if no entry has one of the ids, or if the entry has no literal form.
    ///
    /// ```
    /// use linecard_contract::{Method, validate};
    /// use linecard_model::API;
    ///
    /// let response = r#"{"userId": "jane@example.org", "lastName": "Doe", "firstName": "Jane", "phoneNumber": "",
    ///                    "extension": "", "department": ""}"#;
    /// let user = API.object("user-common-object").unwrap();
    /// assert!(validate(user, Method::Get, response).is_valid());
    ///
    /// let literal = API.literal(["user-common-object.emailAddress"]).unwrap();
    /// let report = validate(literal.resolve(user), Method::Get, response);
    /// assert_eq!(report.violations().next().unwrap().rule().to_string(), "user-common-object.emailAddress.get.required");
    /// ```
    pub fn literal<'i>(
        &'static self,
        ids: impl IntoIterator<Item = &'i str>,
    ) -> Result<&'static Api, BadInterpretation> {
        let mut chosen = Vec::new();
        for id in ids {
            chosen.push(self.interpretation(id)?);
        }
        // Entries are applied in the order of the ledger, so that the order of the ids makes no difference.
        let in_order: Vec<&Interpretation> =
            self.ledger.iter().filter(|interpretation| chosen.contains(interpretation)).collect();
        if in_order.is_empty() {
            return Ok(self);
        }
        Ok(self.with_changes(|draft| {
            // `any` would stop at the first entry that changes the draft.
            let changed: Vec<bool> =
                in_order.iter().map(|interpretation| apply_literal(interpretation, draft)).collect();
            changed.contains(&true)
        }))
    }
}

impl Interpretation {
    /// Returns whether the entry is about this object: it names the object, or one that the object is based on.
    ///
    /// ```
    /// use linecard_model::{API, objects::{CRITERIA_LIST_ITEM, SCHEDULE}};
    ///
    /// let entry = API.interpretation("criteria.name").unwrap();
    /// assert!(entry.reaches(&CRITERIA_LIST_ITEM) && !entry.reaches(&SCHEDULE));
    /// ```
    #[must_use]
    pub fn reaches(&self, object: &Object) -> bool {
        self.objects.contains(&object.name) || object.base.iter().any(|base| self.reaches(base))
    }

    /// Returns whether the entry is about this attribute of the object, or of an object that it is based on.
    #[must_use]
    pub fn names(&self, object: &Object, attribute: &str) -> bool {
        let is_named = self.objects.contains(&object.name)
            && (self.attributes.is_empty() || self.attributes.contains(&attribute))
            && object.field(attribute).is_some();
        is_named || object.base.iter().any(|base| self.names(base, attribute))
    }

    /// Returns whether the entry is about this attribute of the object in this method: whether the enforced table differs
    /// there from the literal documentation.
    ///
    /// An entry without a literal form is about its attributes in every method that allows them.
    ///
    /// ```
    /// use linecard_contract::Method;
    /// use linecard_model::{API, objects::CRITERIA};
    ///
    /// let entry = API.interpretation("criteria.name").unwrap();
    /// let name = CRITERIA.field("name").unwrap();
    /// assert!(entry.is_about(&CRITERIA, name, Method::Put));
    /// assert!(!entry.is_about(&CRITERIA, CRITERIA.field("active").unwrap(), Method::Put));
    /// ```
    #[must_use]
    pub fn is_about(&self, object: &'static Object, field: &Field, method: Method) -> bool {
        if self.literal.is_empty() {
            return !self.attributes.is_empty() && self.names(object, field.name) && field.may_stand(method);
        }
        let mut draft = Draft::of(object);
        if !apply_literal(self, &mut draft) {
            return false;
        }
        let Some(literal) = draft.fields.iter().find(|literal| literal.name == field.name) else {
            return field.enforced[method as usize].is_known();
        };
        let presence = field.enforced[method as usize];
        let is_in_a_body = field.may_stand(method) || literal.may_stand(method);
        literal.enforced[method as usize] != presence
            || is_in_a_body
                && (literal.kind(method) != field.kind(method)
                    || literal.is_ignored(method) != field.is_ignored(method)
                    || !rules_on(object.rules, field, method).eq(rules_on(&draft.rules, field, method)))
    }
}

/// Returns the rules about an attribute in a method, without what two rules may differ in: other methods, other attributes,
/// and the reference.
fn rules_on<'r>(rules: &'r [Rule], field: &Field, method: Method) -> impl Iterator<Item = Rule> + use<'r> {
    let (name, field) = (field.name, *field);
    let rules = rules.iter().filter(move |rule| rule.is_about(&field, method) && rule.fields.contains(&name));
    rules.map(|rule| Rule { methods: 0, fields: if rule.group().is_some() { rule.fields } else { &[] }, ..*rule })
}

/// Applies the literal form of an entry to an object. Returns whether the entry is about the object.
fn apply_literal(interpretation: &Interpretation, draft: &mut Draft) -> bool {
    if !interpretation.reaches(draft.object()) {
        return false;
    }
    interpretation.literal.iter().for_each(|change| apply(*change, interpretation, draft));
    true
}

fn apply(change: Change, interpretation: &Interpretation, draft: &mut Draft) {
    let object = draft.object();
    let concerns = |name: &str| interpretation.names(object, name);
    match change {
        Change::Unknown => {
            draft.fields.retain(|field| !concerns(field.name));
            draft.rules.retain(|rule| {
                let mut named = rule.fields.iter().copied().chain(rule.when.iter().map(Test::field));
                !named.any(concerns)
            });
        }
        Change::Without(demands) => {
            draft
                .rules
                .retain(|rule| !demands.contains(&rule.demand) || !rule.fields.iter().any(|name| concerns(name)));
        }
        Change::With(rule) => {
            // An object that is based on the named one may have fewer methods than the rule.
            let mut named = draft.fields.iter().filter(|field| rule.fields.contains(&field.name));
            if named.any(|field| object.methods.iter().any(|method| rule.is_about(field, *method))) {
                draft.rules.push(rule);
            }
        }
        Change::DeleteNeedsBody => draft.delete_needs_body = true,
        change => {
            draft.fields.iter_mut().filter(|field| concerns(field.name)).for_each(|field| apply_to(change, field));
        }
    }
}

fn apply_to(change: Change, field: &mut Field) {
    match change {
        Change::DocumentedPresences => {
            // Without an interpretation, `OC` is enforced as `O`.
            for (enforced, documented) in field.enforced.iter_mut().zip(field.documented) {
                *enforced = documented.as_enforced();
            }
        }
        Change::Presence(method, presence) => field.enforced[method as usize] = presence,
        Change::Kind(kind) => field.kinds = [kind; 4],
        Change::KindIn(method, kind) => field.kinds[method as usize] = kind,
        Change::Kinds(kinds) => {
            if let Some((_, kind)) = kinds.iter().find(|(name, _)| *name == field.name) {
                field.kinds = [*kind; 4];
            }
        }
        Change::KindsOf(from, to) => field.kinds[to as usize] = field.kinds[from as usize],
        Change::ListedWordsOnly => {
            for kind in &mut field.kinds {
                match *kind {
                    Kind::LikelyWord(list) | Kind::AnyCaseWord(list) => *kind = Kind::Word(list),
                    Kind::Boolean
                    | Kind::Integer(..)
                    | Kind::Integers(_)
                    | Kind::Decimal(_)
                    | Kind::String(_)
                    | Kind::Word(_)
                    | Kind::Object(_)
                    | Kind::OpenObject
                    | Kind::Array(_)
                    | Kind::Either(_) => {}
                }
            }
        }
        Change::Unknown | Change::Without(_) | Change::With(_) | Change::DeleteNeedsBody => {}
    }
}
