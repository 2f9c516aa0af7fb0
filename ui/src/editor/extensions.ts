/** Everything that one language's editor is made of. */
import type { Extensions } from "@tiptap/core";
import { Text } from "@tiptap/extension-text";
import { InputRules } from "./commands/input-rules";
import { type KeyOptions, Keys } from "./commands/keys";
import { Decorations } from "./document/decorations";
import { BoldMark, ItalicMark, LanguageMark, LinkMark } from "./document/marks";
import { BlockNode, CellNode, DocumentNode, FigureNode, KeptNode, RowNode } from "./document/nodes";
import type { Surroundings } from "./document/surroundings";
import { UniqueIds } from "./document/unique-ids";
import { Slash, type SlashOptions } from "./figures/slash";
import { Paste } from "./paste/insert";

/** What an editor needs from outside. */
export interface EditorParts {
  surroundings: Surroundings;
  keys: Omit<KeyOptions, "hasPartner">;
  slash: SlashOptions;
  /** Whether the plan has a block with this id in the chapter. */
  isKnown(id: string): boolean;
}

/** The extensions: no history of its own, because undo is the plan's. */
export function extensions({ surroundings, keys, slash, isKnown }: EditorParts): Extensions {
  return [
    ...CONTENT,
    FigureNode.configure({ surroundings }),
    Decorations.configure({ surroundings }),
    UniqueIds,
    Keys.configure({ ...keys, hasPartner: (id) => surroundings.hasPartner(id) }),
    InputRules,
    Slash.configure(slash),
    Paste.configure({ isKnown }),
  ];
}

const CONTENT: Extensions = [
  DocumentNode,
  BlockNode,
  RowNode,
  CellNode,
  KeptNode,
  Text,
  BoldMark,
  ItalicMark,
  LinkMark,
  LanguageMark,
];
