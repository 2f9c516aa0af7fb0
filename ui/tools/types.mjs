// Makes src/host/types.ts from the schema of the desk's calls. `--check` only says whether it is up to date.
// The schema itself is kept up to date by a test of src-tauri/crates/desk.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "json-schema-to-typescript";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "../src/host/types.ts");
const schema = JSON.parse(readFileSync(join(here, "../calls.schema.json"), "utf8"));
const made = await compile(schema, "Desk", {
  bannerComment:
    "// Made by `npm run types` from the calls of src-tauri/crates/desk. Don't edit: change the Rust and make it again.",
  additionalProperties: false,
  style: { printWidth: 120 },
});
if (!process.argv.includes("--check")) {
  writeFileSync(target, made);
} else if (readFileSync(target, "utf8") !== made) {
  console.error("src/host/types.ts is not what calls.schema.json says: run `npm run types` in ui/.");
  process.exit(1);
}
