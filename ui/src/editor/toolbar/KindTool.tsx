/** The tool that says and changes what a block is. */
import type { Command } from "@tiptap/pm/state";
import { useText } from "../../words";
import { isText, setKind } from "../commands/kind";
import type { BlockKind } from "../model";

const KINDS: readonly BlockKind[] = [
  "paragraph",
  "heading",
  "subheading",
  "bullet",
  "inner-bullet",
  "numbered",
  "quotation",
];

/** The block's kind, and the way to change it. */
export interface KindToolProps {
  kind: BlockKind;
  run(command: Command): void;
}

/** A list of kinds; rows and pictures only say what they are. */
export function KindTool({ kind, run }: KindToolProps) {
  const say = useText();
  const offered = isText(kind) ? KINDS : [kind];
  return (
    <select
      className="editor-kind"
      data-tool=""
      aria-label={say("editor-kind")}
      value={kind}
      onChange={(event) => run(setKind(event.target.value as BlockKind))}
    >
      {offered.map((offer) => (
        <option key={offer} value={offer}>
          {say(`editor-kind-${offer}`)}
        </option>
      ))}
    </select>
  );
}
