// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Voice Messaging: When calls of a user go to voice mail, and who is notified of messages.

use crate::call::{Call, Echo, Shown};
use crate::edit::Edit;
use crate::mode::Mode;
use crate::scope::Scope;
use linecard_types::user_voice_messaging_basic;

/// When calls of a user go to voice mail, and who is notified of messages.
///
/// `/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/voice_messaging/basic_config/`
#[derive(Clone, Debug)]
pub struct VoiceMessagingBasic<M> {
    scope: Scope<M>,
}

impl<M: Mode> VoiceMessagingBasic<M> {
    pub(super) fn new(scope: Scope<M>) -> Self {
        VoiceMessagingBasic { scope }
    }

    /// Display user’s basic voice messaging.
    ///
    /// The operation `getVoiceMessagingBasic`: `GET /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/voice_messaging/basic_config/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `voice-messaging-basic.page` in the ledger.
    pub fn get(&self) -> Call<M, Shown<user_voice_messaging_basic::Get>> {
        self.scope.call("getVoiceMessagingBasic", None)
    }

    /// Update a user’s basic voice messaging.
    ///
    /// The operation `updateVoiceMessagingBasic`: `PUT /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/voice_messaging/basic_config/`.
    ///
    /// Seen in published examples; no page that documents it whole is public. See `voice-messaging-basic.page` in the ledger.
    pub fn put(&self, body: &user_voice_messaging_basic::Put) -> Call<M, Echo<user_voice_messaging_basic::Get>> {
        self.scope.call("updateVoiceMessagingBasic", Some(linecard_types::Body::to_value(body)))
    }

    /// Changes the state by `getVoiceMessagingBasic` and the smallest `updateVoiceMessagingBasic`. Sends nothing if nothing changes.
    ///
    /// See [`Edit`] for what happens if somebody else changes the state meanwhile.
    pub fn edit<F: FnMut(&mut user_voice_messaging_basic::Get) + Send>(
        &self,
        change: F,
    ) -> Edit<M, user_voice_messaging_basic::Get, F> {
        self.scope.edit("getVoiceMessagingBasic", "updateVoiceMessagingBasic", change)
    }
}
