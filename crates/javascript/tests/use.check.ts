// What a program in TypeScript writes. `types.mjs` compiles it.
import { InvalidBody, explain, init, project, update, validate, type Body, type Report } from "@linecard/linecard";

await init();
const put: Body<"criteria", "PUT"> = { name: "lunch", newName: "dinner" };
const report: Report = validate("criteria", "PUT", put, { maxBody: 1024 });
for (const { rule, message, line, suggestion } of report) {
  console.log(rule, message, line?.toFixed(), suggestion?.apply("{}"));
}
// @ts-expect-error A name is a text.
export const wrong: Body<"criteria", "PUT"> = { name: 1 };
// @ts-expect-error A POST has no such attribute.
export const forbidden: Body<"criteria", "POST">["newName"] = "dinner";
// @ts-expect-error The object has no body in the method.
export type None = Body<"criteria", "PATCH">;
try {
  const state = update("criteria", "{}", new Uint8Array());
  console.log(state.name.length, project("criteria", state).body);
} catch (error) {
  if (error instanceof InvalidBody) {
    console.log(error.report.violations.length);
  }
}
const explanation = explain("criteria.name");
console.log(explanation.kind === "rule" ? explanation.requirement : explanation.description);
