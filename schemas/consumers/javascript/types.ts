// The types that json-schema-to-typescript makes of the codegen schemas.

import type { CriteriaPut } from "./types/criteria.put";
import type { MeetMeConferencingConferenceInstancePost } from "./types/meet-me-conferencing-conference-instance.post";
import type { SelectiveCallAcceptancePut } from "./types/selective-call-acceptance.put";

export const lunch: CriteriaPut = { name: "lunch", newName: "dinner", timeSchedule: null };

export const acceptance: SelectiveCallAcceptancePut = {
  criteria: [{ name: "lunch", active: true }, { name: "dinner", delete: true }],
};

export const forbidden: CriteriaPut = {
  name: "lunch",
  // @ts-expect-error: an answer has calls_from, an update has not.
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

export const noWord: MeetMeConferencingConferenceInstancePost = {
  ...conference,
  // @ts-expect-error: this is no word of the list.
  attendeeNotification: "Whistle",
};
