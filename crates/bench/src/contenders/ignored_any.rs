use super::validate::Contender;

/// `serde_json` reads a body and keeps nothing.
#[derive(Debug)]
pub struct IgnoredAny;

impl Contender for IgnoredAny {
    fn validate(&mut self, body: &[u8]) -> bool {
        serde_json::from_slice::<serde::de::IgnoredAny>(body).is_ok()
    }
}
