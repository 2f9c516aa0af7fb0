/** One language's text, being edited. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { type Text, useText } from "../words";
import { Column } from "./column";
import type { Surroundings } from "./document/surroundings";
import { FigureMenu, offerId } from "./figures/FigureMenu";
import { useFigureSearch } from "./figures/use-figure-search";
import { isBlank, type Language, otherLanguage, textOf } from "./model";
import type { NarrativeEditorProps } from "./props";
import { useLatest } from "./use-latest";

/** The editor of one language. */
export interface LanguageColumnProps extends NarrativeEditorProps {
  language: Language;
  lines(ids: readonly string[], language: Language): ReadonlyMap<string, number>;
  opened(language: Language, column: Column | undefined): void;
  focused(language: Language): void;
  changed(column: Column): void;
  unsent(language: Language, isUnsent: boolean): void;
  undo(): void;
  redo(): void;
  editLink(): void;
  goToTools(): void;
}

/** One language: its editor and the list of live figures. */
export function LanguageColumn(props: LanguageColumnProps) {
  const { language, blocks, readOnly } = props;
  const menu = useId();
  const host = useRef<HTMLDivElement>(null);
  const found = useFigureSearch();
  const say = useText();
  const latest = useLatest({ ...props, say, found, menu, partners: partnersOf(props) });
  const [column, setColumn] = useState<Column>();

  useLayoutEffect(() => {
    if (!host.current) return;
    const opened = openColumn(host.current, language, latest);
    opened.receive(latest.current.blocks);
    setColumn(opened);
    latest.current.opened(language, opened);
    const { opened: tell, flushers } = latest.current;
    return () => {
      tell(language, undefined);
      opened.close(flushers);
    };
  }, [language, latest]);

  useLayoutEffect(() => column?.receive(blocks), [column, blocks]);
  useLayoutEffect(() => column?.editor.setEditable(!readOnly, false), [column, readOnly]);
  // Words, figures and the open list are read while drawing: whatever made this render, they are drawn again.
  useEffect(() => column?.redraw());

  return (
    <div className="editor-column">
      <div className="editor-host" ref={host} />
      {found.search && <FigureMenu id={menu} search={found.search} current={found.current} point={found.point} />}
    </div>
  );
}

/** The blocks that have a text in the other language. */
function partnersOf({ blocks, language }: LanguageColumnProps): ReadonlySet<string> {
  const other = otherLanguage(language);
  return new Set(blocks.filter((block) => !isBlank(textOf(block, other))).map(({ id }) => id));
}

type Latest = ReturnType<
  typeof useLatest<
    LanguageColumnProps & {
      say: Text;
      found: ReturnType<typeof useFigureSearch>;
      menu: string;
      partners: ReadonlySet<string>;
    }
  >
>;

function openColumn(element: HTMLElement, language: Language, latest: Latest): Column {
  const now = () => latest.current;
  const { show, press } = now().found;
  return new Column({
    element,
    nonce: now().nonce,
    readOnly: now().readOnly,
    surroundings: surroundingsOf(language, latest),
    keys: {
      undo: () => now().undo(),
      redo: () => now().redo(),
      editLink: () => now().editLink(),
      goToTools: () => now().goToTools(),
    },
    slash: { find: (query) => now().findFigures(query, language), show, press },
    write: (blocks) => now().write(language, blocks),
    attributes: () => attributesOf(language, now()),
    focused: () => now().focused(language),
    changed: (column) => now().changed(column),
    unsent: (of, isUnsent) => now().unsent(of, isUnsent),
  });
}

function surroundingsOf(language: Language, latest: Latest): Surroundings {
  const now = () => latest.current;
  return {
    language,
    figureText: (name) => now().figureText(name, language),
    figureSource: (name) => now().figureSource?.(name, language),
    picture: (attachment) => now().picture?.(attachment, language),
    say: (key) => now().say(key),
    hasPartner: (id) => now().partners.has(id),
    lines: (ids) => now().lines(ids, language),
    figures: new Set(),
  };
}

const READ_ONLY = { "aria-readonly": "true", tabindex: "0" };
const FINDS_FIGURES = { "aria-autocomplete": "list", "aria-haspopup": "listbox" };

function attributesOf(language: Language, { say, found, menu, readOnly }: Latest["current"]): Record<string, string> {
  const isOpen = (found.search?.offers.length ?? 0) > 0;
  return {
    class: "editor-text",
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": say(`editor-narrative-${language}`),
    ...(readOnly ? READ_ONLY : FINDS_FIGURES),
    lang: language,
    spellcheck: "true",
    ...(isOpen ? { "aria-controls": menu, "aria-activedescendant": offerId(menu, found.current) } : {}),
  };
}
