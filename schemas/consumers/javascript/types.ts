// The types that json-schema-to-typescript generates from the codegen schemas.

import type { CriteriaPut } from "./types/criteria.put";
import type { MeetMeConferencingConferenceInstancePost } from "./types/meet-me-conferencing-conference-instance.post";
import type { SelectiveCallAcceptancePut } from "./types/selective-call-acceptance.put";

export const lunch: CriteriaPut = { name: "lunch", newName: "dinner", timeSchedule: null };

export const acceptance: SelectiveCallAcceptancePut = {
  criteria: [{ name: "lunch", active: true }, { name: "dinner", delete: true }],
};

export const forbidden: CriteriaPut = {
  name: "lunch",
  // @ts-expect-error: calls_from is in responses only.
  calls_from: "Any",
};

export const conference: MeetMeConferencingConferenceInstancePost = {
  title: "Every Friday",
  restrictParticipants: false,
  muteAllAttendeesOnEntry: false,
  endConferenceOnModeratorExit: true,
  moderatorRequired: false,
  requireSecurityPin: false,
  allowUniqueIdentifier: false,
  attendeeNotification: "Play Tone",
  conferenceSchedule: { scheduleReservationless: { startTime: "2024-08-01T11:00:00.000+02:00" } },
};

export const unlistedWord: MeetMeConferencingConferenceInstancePost = {
  ...conference,
  // @ts-expect-error: this is not a listed word.
  attendeeNotification: "Whistle",
};
