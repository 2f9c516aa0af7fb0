/** How far the translation of each block is, beside the block. */
import type { ReactNode } from "react";
import { useText } from "../words";
import type { BlockKind, TranslationState } from "./model";

/** What the states are drawn from. */
export interface TranslationStatesProps {
  order: readonly string[];
  lines: ReadonlyMap<string, number>;
  kinds: ReadonlyMap<string, BlockKind>;
  translationOf(block: string): TranslationState | undefined;
}

/** A small sign for each block, on its line; its words are for the pointer and for screen readers. */
export function TranslationStates({ order, lines, kinds, translationOf }: TranslationStatesProps) {
  const say = useText();
  return (
    <ul className="editor-states" aria-label={say("editor-states")} style={{ gridRow: `1 / span ${order.length}` }}>
      {order.map((id) => (
        <State key={id} state={translationOf(id)} line={lines.get(id)} kind={kinds.get(id)} />
      ))}
    </ul>
  );
}

interface StateProps {
  state: TranslationState | undefined;
  line: number | undefined;
  kind: BlockKind | undefined;
}

function State({ state, line, kind }: StateProps) {
  const say = useText();
  if (state === undefined || state === "nothing-to-translate") return null;
  const words = say(`editor-state-${state}`);
  return (
    <li
      className={`editor-state editor-state-${state} editor-state-at-${kind}`}
      style={{ gridRow: line }}
      title={words}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {SIGNS[state]}
      </svg>
      <span className="editor-hidden">{words}</span>
    </li>
  );
}

/** Signs that differ by shape and not by colour alone. */
const SIGNS: Record<Exclude<TranslationState, "nothing-to-translate">, ReactNode> = {
  untranslated: (
    <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2 2" />
  ),
  draft: (
    <>
      <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 3a5 5 0 0 1 0 10z" fill="currentColor" />
    </>
  ),
  done: <path d="M3 8.5l3.2 3.2L13 4.8" fill="none" stroke="currentColor" strokeWidth="2" />,
  "source-changed": (
    <>
      <path d="M8 2.2L14.5 13.5h-13z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      <path d="M8 6.4v3.6M8 11.2v1.2" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
};
