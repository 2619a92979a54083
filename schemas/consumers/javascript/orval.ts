// Uses the client that orval generates from the OpenAPI document.

import { updateSelectiveCallAcceptanceCriteria } from "./client";
import type { CriteriaFromDnPost, CriteriaFromDnPut, CriteriaSelectiveCallAcceptancePut } from "./client";

export const callers: CriteriaFromDnPost = {
  selection: "Any",
  includeAnonymousCallers: true,
  includeUnavailableCallers: false,
};
// @ts-expect-error: a POST has a selection.
export const without: CriteriaFromDnPost = { includeAnonymousCallers: true, includeUnavailableCallers: false };
// @ts-expect-error: this is not a listed word.
export const unlistedWord: CriteriaFromDnPut = { selection: "Some" };
export const lunch: CriteriaSelectiveCallAcceptancePut = { name: "lunch", timeSchedule: null };

export async function change(): Promise<number> {
  const { status } = await updateSelectiveCallAcceptanceCriteria("t", "g", "u", "lunch", lunch);
  return status;
}
