use super::validate::Contender;

/// `sonic-rs` reads a body with vector instructions and keeps nothing.
#[derive(Debug)]
pub struct SonicRs;

impl Contender for SonicRs {
    fn validate(&mut self, body: &[u8]) -> bool {
        sonic_rs::from_slice::<serde::de::IgnoredAny>(body).is_ok()
    }
}
