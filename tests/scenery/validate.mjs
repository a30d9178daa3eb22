// Validates every file that is named on standard input, one JSON line each, with Khronos'
// glTF validator as the client's packages bring it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";

const [client] = process.argv.slice(2);
const validator = createRequire(`${client}/package.json`)("gltf-validator");
const names = readFileSync(0, "utf8").split("\n").filter(Boolean);
for (const name of names) {
  const report = await validator.validateBytes(new Uint8Array(readFileSync(name)), { maxIssues: 500 });
  const messages = report.issues.messages.filter((one) => one.severity < 2);
  console.log(JSON.stringify({ name, messages, extensions: report.info.extensionsUsed ?? [] }));
}
