// Starts a server for a test.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Starts a server on a free port. Returns the process, the lines of its log so far, and its address: host and port. */
export async function start(...flags) {
  const programs = process.env.LINECARD_PROGRAMS;
  const [program, ...before] = programs ? [`${programs}/linecard-server`] : ["cargo", "run", "--quiet", "--locked", "-p", "linecard-server", "--"];
  const options = ["serve", "--listen", "127.0.0.1:0", "--log-format", "json", ...flags];
  const child = spawn(program, [...before, ...options], { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
  const log = [];
  const address = await new Promise((found, failed) => {
    child.once("error", failed);
    child.once("exit", () => failed(new Error(`the server exited before it listened: ${log.join("\n")}`)));
    createInterface({ input: child.stderr }).on("line", (line) => {
      log.push(line);
      const event = line.startsWith("{") ? JSON.parse(line) : {};
      if (event.message === "listening") {
        found(event.address);
      }
    });
  });
  return { child, log, address };
}
