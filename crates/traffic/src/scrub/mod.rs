//! Scrubs recordings and bodies: replaces names, numbers, secrets and addresses by pseudonyms, and keeps the findings.

mod body;
mod pseudonym;
mod url;

use crate::exchange::{Content, Exchange, Message, RecordedBody};
use crate::lookup::{Lookup, look_up};
use crate::validate::Exchanges;
use body::{Known, scrub_text};
use linecard_contract::{self as contract, Method, Object};
use pseudonym::Pseudonyms;
use sha2::{Digest, Sha256};
use std::io;

/// Scrubs bodies and exchanges. The same value gets the same pseudonym in all of them, and in paths and queries too.
///
/// A pseudonym has a digit for a digit and a letter for a letter, so that lengths and formats stay the same. Words of
/// documented lists, dates, times, numbers that the table expects, and the names of attributes stay. Of the headers, only
/// `Accept` and `Content-Type` stay.
///
/// ```
/// use linecard_contract::Method;
/// use linecard_model::objects::CRITERIA;
/// use linecard_traffic::Scrubber;
///
/// let mut scrubber = Scrubber::from_seed("example");
/// let body = br#"{"name": "lunch", "fromDnCriteria": {"selection": "Any", "phoneNumbers": ["+3225550100"]}}"#;
/// let scrubbed = scrubber.body(&CRITERIA, Method::Put, body)?;
/// let text = String::from_utf8(scrubbed).unwrap();
/// assert!(!text.contains("lunch") && !text.contains("5550100"));
/// assert!(text.contains("\"selection\": \"Any\""));
/// # Ok::<(), linecard_traffic::NotScrubbed>(())
/// ```
pub struct Scrubber {
    pseudonyms: Pseudonyms,
}

/// Why a body or an exchange cannot be scrubbed, and how to fix it.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{0}")]
pub struct NotScrubbed(pub String);

/// In place of the body of an error that is not JSON.
const SCRUBBED: &str = "scrubbed";

impl Scrubber {
    /// Returns a scrubber with a random key. The values of its pseudonyms cannot be found.
    ///
    /// # Errors
    ///
    /// An error if the system gives no random bytes.
    pub fn random() -> io::Result<Scrubber> {
        let mut key = [0; 32];
        getrandom::fill(&mut key).map_err(|error| io::Error::other(error.to_string()))?;
        Ok(Scrubber { pseudonyms: Pseudonyms::new(key) })
    }

    /// Returns a scrubber whose pseudonyms depend on a seed, so that they are the same in another run. Who knows the seed can
    /// test guesses of a value: keep it as secret as the values.
    #[must_use]
    pub fn from_seed(seed: &str) -> Scrubber {
        let key = Sha256::new().chain_update("linecard scrub").chain_update(seed).finalize();
        Scrubber { pseudonyms: Pseudonyms::new(key.into()) }
    }

    /// Forgets which values have which pseudonyms, if there are more than this many values. Who scrubs without an end calls it, so
    /// that memory stays bounded.
    ///
    /// A pseudonym is derived from its value, so that the same value nearly always gets the same one afterwards too. It may get
    /// another one if its first pseudonym was taken by another value, or did not fit where the value is then.
    pub fn forget_beyond(&mut self, values: usize) {
        self.pseudonyms.forget_beyond(values);
    }

    /// Scrubs the body of an object in a method.
    ///
    /// # Errors
    ///
    /// [`NotScrubbed`] if the body is not valid JSON.
    pub fn body(&mut self, object: &'static Object, method: Method, body: &[u8]) -> Result<Vec<u8>, NotScrubbed> {
        self.text(Known::Object(object, method), body)
    }

    fn text(&mut self, known: Known, body: &[u8]) -> Result<Vec<u8>, NotScrubbed> {
        let text = str::from_utf8(body)
            .map_err(|_| NotScrubbed("the body is not valid UTF-8, so it cannot be scrubbed; correct it".to_owned()))?;
        scrub_text(&mut self.pseudonyms, known, text).map(String::into_bytes).map_err(NotScrubbed)
    }

    /// Scrubs an exchange. None if it is not one of the API: nothing is known about its values, so it is left out.
    ///
    /// # Errors
    ///
    /// [`NotScrubbed`] if a body cannot be decoded, is not valid JSON, or is longer than the options allow.
    pub fn exchange(
        &mut self,
        exchanges: &Exchanges<'_>,
        exchange: &Exchange,
    ) -> Result<Option<Exchange>, NotScrubbed> {
        let api = exchanges.api;
        // Of another method nothing is known, not even that it is one.
        let is_known = exchange.method.parse::<Method>().is_ok();
        if !is_known && (exchange.method.len() > 10 || !exchange.method.bytes().all(|byte| byte.is_ascii_uppercase())) {
            return Err(NotScrubbed("the method is not one of HTTP; write it in capital letters".to_owned()));
        }
        let (url, located) = match look_up(api, exchanges.base_path, &exchange.method, &exchange.url) {
            // Which segments of an ambiguous path are names is not known.
            Lookup::Other(_) | Lookup::Ambiguous(_) => return Ok(None),
            Lookup::Operation(located) => {
                (url::of_operation(&mut self.pseudonyms, api, &exchange.url, &located), Some(located))
            }
            Lookup::NotFound { path, .. } => {
                let base = exchanges.base_path.unwrap_or(api.base_path);
                (url::of_path(&mut self.pseudonyms, api, base, &exchange.url, path), None)
            }
        };
        let known = |content: Option<contract::Content>| {
            content.map_or(Known::Nothing, |content| Known::Object(api.resolve(content.object), content.method))
        };
        let request = self.message(exchanges, &exchange.request, known(located.and_then(|it| it.operation.request)))?;
        let response = exchange.response.as_ref().map(|response| match exchange.status {
            Some(status) if status >= 400 => self.error_response(exchanges, response),
            // Nothing validates it.
            Some(204 | 300..400) => Ok(Message { headers: kept_headers(response), body: Content::Empty }),
            _ => {
                let content = located.and_then(|it| it.operation.response.or(it.shown));
                self.message(exchanges, response, known(content))
            }
        });
        let response = response.transpose()?;
        Ok(Some(Exchange { method: exchange.method.clone(), url, request, response, ..*exchange }))
    }

    fn error_response(&mut self, exchanges: &Exchanges<'_>, response: &Message) -> Result<Message, NotScrubbed> {
        let first = response.body.bytes().trim_ascii_start().first();
        let known = match (exchanges.api.error, first) {
            (Some(error), Some(b'{')) => Known::Object(exchanges.api.resolve(error.details), Method::Get),
            (Some(error), Some(b'[')) => {
                error.error.map_or(Known::Nothing, |error| Known::ListOf(exchanges.api.resolve(error), Method::Get))
            }
            _ => Known::Nothing,
        };
        let is_object = matches!(first, Some(b'{'));
        match (self.message(exchanges, response, known), &response.body) {
            // A page of a proxy, for example. What is not an object is not validated.
            (Err(_), Content::Body(body)) if !is_object => {
                let body = RecordedBody { bytes: SCRUBBED.as_bytes().to_vec(), ..body.clone() };
                Ok(Message { headers: kept_headers(response), body: Content::Body(body) })
            }
            (message, _) => message,
        }
    }

    fn message(&mut self, exchanges: &Exchanges<'_>, message: &Message, known: Known) -> Result<Message, NotScrubbed> {
        let body = match &message.body {
            Content::Empty => Content::Empty,
            Content::Unrecorded => Content::Unrecorded,
            Content::Unreadable(reason) => return Err(NotScrubbed(reason.clone())),
            Content::Body(body) if body.bytes.len() > exchanges.options.max_body => {
                return Err(NotScrubbed("a body is too long; raise --max-body, or remove it".to_owned()));
            }
            Content::Body(body) => {
                Content::Body(RecordedBody { bytes: self.text(known, &body.bytes)?, ..body.clone() })
            }
        };
        Ok(Message { headers: kept_headers(message), body })
    }
}

/// Returns the headers that stay. The charset goes: a scrubbed body is UTF-8.
fn kept_headers(message: &Message) -> Vec<(String, String)> {
    let kept = ["Accept", "Content-Type"].into_iter().filter_map(|name| {
        let value = message.header(name)?.split([';', ',']).next().unwrap_or_default().trim();
        let is_media_type = |byte: u8| byte.is_ascii_lowercase() || matches!(byte, b'/' | b'*' | b'+' | b'-' | b'.');
        Some((name.to_owned(), value.to_owned())).filter(|(_, value)| value.bytes().all(is_media_type))
    });
    kept.collect()
}
