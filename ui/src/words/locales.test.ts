import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "./bundles";

const here = dirname(fileURLToPath(import.meta.url));
const locales = join(here, "../../../locales");
const source = join(here, "..");

/** A message as its file has it: its text, the comment above it. */
interface Message {
  file: string;
  text: string;
  comment: string;
}

function messagesOf(language: Language, folder: string): Map<string, Message> {
  const found = new Map<string, Message>();
  const path = join(locales, language, folder);
  for (const file of readdirSync(path).filter((name) => name.endsWith(".ftl"))) {
    const text = readFileSync(join(path, file), "utf8");
    for (const match of text.matchAll(/((?:^# .*\n)*)^([a-z][a-z0-9-]*) =((?:.*\n?)(?:^[ }].*\n?|^\n(?=[ }]))*)/gm)) {
      const [, comment = "", key = "", value = ""] = match;
      expect(found.has(key), `${language}: ${key} stands twice`).toBe(false);
      found.set(key, { file, text: value.trim(), comment });
    }
  }
  return found;
}

/** The names of the variables in a message. */
function variables(message: Message): string[] {
  return [...new Set([...message.text.matchAll(/\$([a-z][a-z0-9_-]*)/gi)].map((match) => match[1] ?? ""))].sort();
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return sources(path);
    }
    return /\.tsx?$/.test(entry.name) && !entry.name.includes(".test.") ? [readFileSync(path, "utf8")] : [];
  });
}

const fi = messagesOf("fi", "window");
const sv = messagesOf("sv", "window");

test("both languages say the same things with the same variables", () => {
  expect([...sv.keys()].sort()).toEqual([...fi.keys()].sort());
  for (const [key, message] of fi) {
    expect(variables(sv.get(key) as Message), key).toEqual(variables(message));
    expect(sv.get(key)?.file, key).toBe(message.file);
  }
});

test("texts that are the same in both languages are meant to be", () => {
  const same = [...fi].filter(([key, message]) => sv.get(key)?.text === message.text);
  const unmarked = same.filter(([, message]) => /\p{L}{2}/u.test(message.text.replace(/\{[^}]*\}/g, "")));
  expect(unmarked.filter(([, message]) => !message.comment.includes("same")).map(([key]) => key)).toEqual([]);
});

test("no message of the window has the name of one of the program", () => {
  for (const language of LANGUAGES) {
    const program = messagesOf(language, ".");
    expect([...fi.keys()].filter((key) => program.has(key))).toEqual([]);
  }
});

test("every message is used", () => {
  const text = sources(source).join("\n");
  // Keys are written out, or made from a beginning (and an end) around a value: `frame-way-${screen}`.
  const made = [...text.matchAll(/`([a-z][a-z0-9-]*-)\$\{[^}]*\}((?:-[a-z0-9-]+)?)(?:\$\{[^}]*\}|`)/g)];
  const patterns = made.map(([, start = "", end = ""]) => ({ start, end }));
  const used = (key: string) =>
    text.includes(`"${key}"`) || patterns.some(({ start, end }) => key.startsWith(start) && key.endsWith(end));
  expect([...fi.keys()].filter((key) => !used(key))).toEqual([]);
});

test("every message can be read", () => {
  for (const language of LANGUAGES) {
    for (const folder of [".", "window"]) {
      const path = join(locales, language, folder);
      for (const file of readdirSync(path).filter((name) => name.endsWith(".ftl"))) {
        const text = readFileSync(join(path, file), "utf8");
        const bundle = new FluentBundle(language);
        expect(bundle.addResource(new FluentResource(text)), file).toEqual([]);
        expect(text, file).not.toMatch(/^[a-z-]+ =\s*$(?!\n\s)/m);
      }
    }
  }
});
