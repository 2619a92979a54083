//! An introduction to an API: how to begin a session, what bodies and updates mean, and what an error response holds.

use crate::api::api::Api;
use crate::api::conventions::{ErrorBody, Level, Reach, Session};
use crate::api::operation::Operation;
use crate::say::part::{Part, Sentence, Sink};
use crate::say::words::list;
use crate::table::method::Method;
use crate::table::object::{Field, Object};
use std::fmt::{self, Write};

/// A chapter of an introduction.
#[derive(Clone, Debug)]
pub struct Chapter {
    /// The heading.
    pub title: &'static str,
    /// The sentences.
    pub sentences: Vec<Sentence>,
}

impl Api {
    /// Introduces the API: its session, bodies, updates, errors and levels. A chapter is left out if the API has nothing of it.
    ///
    /// ```
    /// use linecard_model::API;
    ///
    /// let titles: Vec<&str> = API.introduction().iter().map(|chapter| chapter.title).collect();
    /// assert_eq!(titles, ["Sessions", "Bodies", "Updates", "Errors", "Levels"]);
    /// ```
    #[must_use]
    pub fn introduction(&self) -> Vec<Chapter> {
        let chapters = [
            ("Sessions", self.session.as_ref().map(session).unwrap_or_default()),
            ("Bodies", bodies()),
            ("Updates", updates(self.objects)),
            ("Errors", self.error.as_ref().map(error).unwrap_or_default()),
            ("Levels", levels(self.levels)),
        ];
        let chapters = chapters.into_iter().map(|(title, sentences)| Chapter { title, sentences });
        chapters.filter(|chapter| !chapter.sentences.is_empty()).collect()
    }
}

impl Operation {
    /// Says what the operation does to what is stored.
    #[must_use]
    pub const fn effect(&self) -> &'static str {
        match self.method {
            Method::Get => "Returns the stored state.",
            Method::Put => "Changes the attributes in the body; absent attributes keep their values.",
            Method::Post => "Creates an item; its name must not exist yet.",
            Method::Delete => "Removes the item in the path. No body is needed.",
        }
    }

    /// Says which level of users the operation needs; none if the API has no levels.
    ///
    /// ```
    /// use linecard_model::API;
    ///
    /// let operation = API.operation("updateCallProcessingPolicies").unwrap();
    /// assert_eq!(operation.needed_level(&API).unwrap().to_string(), "It needs level 0 (end user) or higher.");
    /// ```
    #[must_use]
    pub fn needed_level(&self, api: &Api) -> Option<Sentence> {
        let level = api.level(self.least_level)?;
        Some(Sentence::of(|out| write!(out, "It needs level {} ({}) or higher.", self.least_level, level.title)))
    }
}

fn sentence(write: impl FnOnce(&mut Sink<'_>) -> fmt::Result) -> Sentence {
    Sentence::of(write)
}

fn operation(out: &mut Sink<'_>, operation: &Operation) -> fmt::Result {
    out.part(Part::Code(format!("{} {}", operation.method, operation.path).into()))
}

fn session(session: &Session) -> Vec<Sentence> {
    let begins = sentence(|out| {
        operation(out, &session.login)?;
        out.write_str(" with ")?;
        out.code(session.username)?;
        out.write_str(" and ")?;
        out.code(session.password)?;
        out.write_str(" starts a session. The response sets the cookie ")?;
        out.code(session.cookie)?;
        out.write_str("; send it with each other request.")
    });
    let ends = session.logout.as_ref().map(|logout| {
        sentence(|out| {
            operation(out, logout)?;
            out.write_str(" ends it.")
        })
    });
    [begins].into_iter().chain(ends).collect()
}

fn bodies() -> Vec<Sentence> {
    let texts = [
        "Bodies are JSON objects.",
        "A request with an attribute that its method does not have is rejected.",
        "A response may have attributes that are not documented; ignore them.",
    ];
    texts.map(|text| sentence(|out| out.write_str(text))).into()
}

fn updates(objects: &[&'static Object]) -> Vec<Sentence> {
    let fields = || objects.iter().filter(|object| object.has(Method::Put)).flat_map(|object| object.fields());
    let fields = || fields().filter(|field| field.may_stand(Method::Put));
    if fields().next().is_none() {
        return Vec::new();
    }
    let has = |is: fn(&Field) -> bool| fields().any(|field| is(field));
    let kept = [
        (true, "A PUT has only the attributes that change: an absent attribute keeps its stored value."),
        (has(|field| field.accepts_null(Method::Put)), "Null clears an attribute whose description says so."),
        (has(|field| field.kind(Method::Put).as_list().is_some()), "A list replaces the stored list."),
        (
            has(|field| field.kind(Method::Put).as_object().is_some()),
            "An object replaces the stored object as a whole.",
        ),
        (
            has(Field::is_merged),
            "If a description says that items are matched or an object is merged, what the request does not name is kept.",
        ),
    ];
    let texts = kept.into_iter().filter(|(is_so, _)| *is_so);
    texts.map(|(_, text)| sentence(|out| out.write_str(text))).collect()
}

fn error(error: &ErrorBody) -> Vec<Sentence> {
    let body = sentence(|out| {
        out.write_str("The body of an error response is an object whose ")?;
        out.code(error.text)?;
        out.write_str(" says what is wrong")?;
        if error.error.is_some() {
            out.write_str(", or a list of errors, each with a code")?;
        }
        out.write_str(".")
    });
    let codes = (!error.codes.is_empty()).then(|| {
        sentence(|out| {
            out.write_str("Known codes are ")?;
            list(out, error.codes, "and", |out, (code, name)| write!(out, "{code} ({name})"))?;
            out.write_str(".")
        })
    });
    [body].into_iter().chain(codes).collect()
}

fn levels(levels: &[Level]) -> Vec<Sentence> {
    if levels.is_empty() {
        return Vec::new();
    }
    let meaning = "Each user has a level: which operations it may perform, and whose data it reaches.";
    let each = levels.iter().map(|level| {
        sentence(|out| {
            let reach = match level.reach {
                Reach::User => "its own data",
                Reach::Department => "the users of its department",
                Reach::Group => "its group",
                Reach::Tenant => "its tenant",
                Reach::All => "all tenants",
            };
            write!(out, "Level {} is {} {}, who reaches {reach}.", level.number, article(level.title), level.title)
        })
    });
    [sentence(|out| out.write_str(meaning))].into_iter().chain(each).collect()
}

fn article(word: &str) -> &'static str {
    if word.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" }
}
