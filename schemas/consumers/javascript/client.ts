// A client of the operations, with the types that openapi-typescript generates from the OpenAPI document.

import createClient from "openapi-fetch";
import type { components, paths } from "./api";

const client = createClient<paths>({ baseUrl: "https://api.example.org" });
const user = { tenant_id: "t", group_id: "g", user_id: "u" };
const services = "/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services";

type Criteria = components["schemas"]["CriteriaSelectiveCallAcceptancePost"];

export const lunch: Criteria = {
  name: "lunch",
  fromDnCriteria: { selection: "Any", includeAnonymousCallers: true, includeUnavailableCallers: false },
};

export const forbidden: Criteria = {
  ...lunch,
  // @ts-expect-error: a POST has no new name.
  newName: "dinner",
};

// @ts-expect-error: a POST has fromDnCriteria.
export const without: Criteria = { name: "lunch" };

export const unlistedWord: Criteria["fromDnCriteria"] = {
  includeAnonymousCallers: true,
  includeUnavailableCallers: false,
  // @ts-expect-error: this is not a listed word.
  selection: "Some",
};

// Null clears a schedule.
export const cleared: components["schemas"]["CriteriaSelectiveCallAcceptancePut"] = { name: "lunch", timeSchedule: null };
// @ts-expect-error: active cannot be cleared.
export const notCleared: components["schemas"]["CriteriaSelectiveCallAcceptancePut"] = { name: "lunch", active: null };

export async function open(): Promise<string[]> {
  const { data, error } = await client.GET(`${services}/selective_call_acceptance/`, { params: { path: user } });
  if (data === undefined) {
    throw new Error("details" in error ? error.details : "rejected");
  }
  await client.PUT(`${services}/selective_call_acceptance/`, {
    params: { path: user },
    body: { criteria: [{ name: "lunch", active: true }] },
  });
  await client.POST(`${services}/selective_call_acceptance/criteria/`, { params: { path: user }, body: lunch });
  return (data.criteria ?? []).map((criteria) => criteria.name);
}
