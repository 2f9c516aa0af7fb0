/** What turns a block into another kind while one types: `- `, `1. `, `# `, `## `, `> `. */
import { Extension, InputRule } from "@tiptap/core";
import type { BlockKind } from "../model";
import { isText } from "./kind";
import { currentPlace, kindOf } from "./place";

const RULES: readonly [RegExp, BlockKind][] = [
  [/^\s*[-–•*]\s$/, "bullet"],
  [/^\s*1[.)]\s$/, "numbered"],
  [/^\s*#\s$/, "heading"],
  [/^\s*##\s$/, "subheading"],
  [/^\s*>\s$/, "quotation"],
];

/** The rules, for paragraphs and what can become one. */
export const InputRules = Extension.create({
  name: "inputRules",
  addInputRules: () =>
    RULES.map(
      ([find, kind]) =>
        new InputRule({
          find,
          handler: ({ state, range }) => {
            const place = currentPlace(state);
            if (!place || !isText(kindOf(place.node))) return null;
            state.tr.delete(range.from, range.to).setNodeAttribute(place.from, "kind", kind);
          },
        }),
    ),
});
