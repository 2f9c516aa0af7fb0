// Makes src/host/types.ts from the list of calls in Rust. `--check` only says whether it is up to date.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "json-schema-to-typescript";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "../src/host/types.ts");
const given = process.argv.find((word) => word.endsWith(".json"));
const schema = given ? readFileSync(given, "utf8") : execFileSync("cargo", ["run", "--quiet", "--package", "desk", "--example", "schema"], {
  cwd: join(here, "../.."),
  maxBuffer: 1 << 26,
});
const banner =
  "// Made by `npm run types` from the calls of src-tauri/crates/desk. Don't edit: change the Rust and make it again.";
const made = await compile(JSON.parse(schema), "Desk", {
  bannerComment: banner,
  additionalProperties: false,
  style: { printWidth: 120 },
});
if (!process.argv.includes("--check")) {
  writeFileSync(target, made);
} else if (readFileSync(target, "utf8") !== made) {
  console.error("src/host/types.ts is not what the calls of the desk are: run `npm run types` in ui/.");
  process.exit(1);
}
