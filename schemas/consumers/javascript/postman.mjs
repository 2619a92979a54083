// Converts an OpenAPI document to a collection of Postman. Each request has a body if its operation has one, and each response has
// the first example of the document. Arguments: the documents.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { convertV2 } = require("openapi-to-postmanv2");
const faults = [];
for (const file of process.argv.slice(2)) {
  const document = JSON.parse(readFileSync(file, "utf8"));
  const follow = (value) => (value?.$ref ? value.$ref.slice(2).split("/").reduce((inner, name) => inner[name], document) : value);
  const examples = (content) => Object.values(content?.["application/json"]?.examples ?? {}).map(({ value }) => JSON.stringify(value));
  const result = await new Promise((resolve, reject) => {
    const options = { parametersResolution: "Example", folderStrategy: "Tags" };
    convertV2({ type: "json", data: document }, options, (error, converted) => (error ? reject(error) : resolve(converted)));
  });
  if (!result.result) {
    throw new Error(result.reason);
  }
  const requests = (items) => items.flatMap((item) => (item.item ? requests(item.item) : [item]));
  const written = requests(result.output[0].data.item);
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  let responses = 0;
  for (const operation of operations) {
    const request = written.find(({ name }) => name === operation.summary);
    const bodies = examples(follow(operation.requestBody)?.content);
    if (bodies.length > 0 && !bodies.includes(JSON.stringify(JSON.parse(request.request.body.raw)))) {
      faults.push(`${file}: ${operation.operationId}: the request body is no example`);
    }
    for (const [code, response] of Object.entries(operation.responses)) {
      const wanted = examples(follow(response).content);
      const found = request.response.filter((it) => String(it.code) === code).map(({ body }) => body);
      if (wanted.length > 0 && !found.some((body) => body && wanted.includes(JSON.stringify(JSON.parse(body))))) {
        faults.push(`${file}: ${operation.operationId} ${code}: the response is no example: ${found}`);
      }
      responses += wanted.length > 0;
    }
  }
  console.log(`openapi-to-postmanv2: ${file}: ${written.length} requests, ${responses} responses with an example; ${faults.length} faults`);
}
faults.slice(0, 20).forEach((fault) => console.error(fault));
process.exit(faults.length ? 1 : 0);
