// Reads the findings of a refused request, with the types that openapi-typescript generates from the document as served.

import createClient from "openapi-fetch";
import type { components, paths } from "./api";

const client = createClient<paths>({ baseUrl: "https://api.example.org" });
const path = { tenant_id: "t", group_id: "g", user_id: "u" };
const policies = "/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/call_processing_policies/";

export async function change(): Promise<string[]> {
  const { error, response } = await client.PUT(policies, {
    params: { path, header: { "If-Match": "*" } },
    body: { useGroupName: true },
  });
  if (error === undefined) {
    return [];
  }
  const refusal: components["schemas"]["Refusal"] = error;
  // @ts-expect-error: an error has no such member.
  const wrong = error.findngs;
  const rules = (refusal.findings ?? []).map(({ rule, severity, pointer, message }) => `${severity} ${rule} ${pointer} ${message}`);
  return [refusal.details, response.headers.get("ETag") ?? "", String(wrong), ...rules];
}
