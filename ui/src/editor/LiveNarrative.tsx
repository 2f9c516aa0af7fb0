/** The narrative of a chapter, being edited in one language or in both. */
import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ColumnTitles } from "./ColumnTitles";
import type { Column } from "./column";
import { type ColumnEdit, editColumn, editColumnOfText } from "./commands/table";
import { LanguageColumn } from "./LanguageColumn";
import { type Block, type BlockKind, isBlank, type Language, languagesShown, textOf } from "./model";
import type { NarrativeEditorProps } from "./props";
import { writtenOf } from "./sync/chapter";
import { interleave, linesOf } from "./sync/order";
import { TranslationStates } from "./TranslationStates";
import { Toolbar, type ToolbarHandle } from "./toolbar/Toolbar";
import { useLatest } from "./use-latest";
import "./editor.css";

type Columns = Partial<Record<Language, Column>>;

/** Both editors, their toolbar, and the states of the translations between them. */
export default function LiveNarrative(props: NarrativeEditorProps) {
  const { shown, blocks, flushers, focusBlock, readOnly } = props;
  const latest = useLatest(props);
  const columns = useRef<Columns>({});
  const [active, setActive] = useState<Language>(shown === "both" ? "fi" : shown);
  const [, setOpened] = useState(0);
  const [order, setOrder] = useState<readonly string[]>(() => blocks.map(({ id }) => id));
  const tools = useRef<ToolbarHandle>(null);
  const [isLinkOpen, setLinkOpen] = useState(false);

  const flushAll = useCallback(async () => {
    await Promise.all(Object.values(columns.current).map((column) => column.flush()));
  }, []);
  useEffect(() => {
    flushers.add(flushAll);
    return () => void flushers.delete(flushAll);
  }, [flushers, flushAll]);

  const events = useMemo(
    () => columnEvents({ columns, latest, flushAll, setActive, setOpened, setOrder, setLinkOpen, tools }),
    [latest, flushAll],
  );
  const both = (): Both => ({ columns: columns.current, latest, flushAll });
  const target = focusBlock && columns.current[focusBlock.language];
  useEffect(() => {
    if (focusBlock) target?.goTo(focusBlock.id);
  }, [focusBlock, target]);

  const languages = languagesShown(shown);
  const current = languages.includes(active) ? active : (languages[0] ?? "fi");
  return (
    <div className={`editor editor-shows-${shown}`}>
      {!readOnly && (
        <Toolbar
          ref={tools}
          column={columns.current[current]}
          language={current}
          translationOf={props.translationOf}
          markDone={props.markDone}
          isLinkOpen={isLinkOpen}
          setLinkOpen={setLinkOpen}
          editColumns={(edit) => void editColumns(both(), edit).catch(reported)}
          removeInBoth={(id) => void removeInBoth(both(), id).catch(reported)}
        />
      )}
      <ColumnTitles languages={languages} current={current} />
      <div className="editor-columns" style={lineCount(order.length)}>
        {languages.map((language) => (
          <LanguageColumn key={language} {...props} {...events} language={language} />
        ))}
        {props.translationOf && (
          <TranslationStates
            order={order}
            lines={linesOf(order)}
            kinds={kindsOf(blocks)}
            translationOf={props.translationOf}
          />
        )}
      </div>
    </div>
  );
}

/** The number of lines of the grid, for the style sheet. */
function lineCount(count: number): CSSProperties {
  return { "--editor-lines": Math.max(1, count) } as CSSProperties;
}

function kindsOf(blocks: readonly Block[]): Map<string, BlockKind> {
  return new Map(blocks.map(({ id, kind }) => [id, kind]));
}

interface EventParts {
  columns: { current: Columns };
  latest: { current: NarrativeEditorProps };
  flushAll(): Promise<void>;
  setActive(language: Language): void;
  setOpened(change: (count: number) => number): void;
  setOrder(change: (order: readonly string[]) => readonly string[]): void;
  setLinkOpen(isOpen: boolean): void;
  tools: { current: ToolbarHandle | null };
}

/** What the columns tell: made once, because the editors live longer than a rendering. */
function columnEvents({ columns, latest, flushAll, setActive, setOpened, setOrder, setLinkOpen, tools }: EventParts) {
  const idsOf = (language: Language) => columns.current[language]?.ids() ?? [];
  let told: string | undefined;
  const unsent = new Set<Language>();
  const after = (act: () => void) => () => void flushAll().then(act, () => undefined);
  return {
    opened: (language: Language, column: Column | undefined) => {
      if (column === undefined) delete columns.current[language];
      else columns.current[language] = column;
      setOpened((count) => count + 1);
    },
    focused: setActive,
    unsent: (language: Language, isUnsent: boolean) => {
      if (isUnsent) unsent.add(language);
      else unsent.delete(language);
      latest.current.onUnsent?.(unsent.size > 0);
    },
    lines: (ids: readonly string[], language: Language) =>
      linesOf(language === "fi" ? interleave(ids, idsOf("sv")) : interleave(idsOf("fi"), ids)),
    changed: (column: Column) => {
      const order = interleave(idsOf("fi"), idsOf("sv"));
      setOrder((before) => (before.join() === order.join() ? before : order));
      const { editor } = column;
      const block = editor.state.doc.maybeChild(editor.state.selection.$from.index(0))?.attrs.id as string | undefined;
      if (!editor.isFocused || block === undefined || block === told) return;
      told = block;
      latest.current.onFocusBlock?.(block);
    },
    undo: after(() => latest.current.onUndo()),
    redo: after(() => latest.current.onRedo()),
    editLink: () => setLinkOpen(true),
    goToTools: () => tools.current?.focus(),
  };
}

/** Both languages of a chapter, for what changes the structure of both at once. */
interface Both {
  columns: Columns;
  latest: { current: NarrativeEditorProps };
  flushAll(): Promise<void>;
}

/** A column of a table exists in both languages: the one that isn't shown follows in the plan. */
async function editColumns({ columns, latest, flushAll }: Both, edit: ColumnEdit): Promise<void> {
  for (const { editor } of Object.values(columns)) editColumn(edit)(editor.state, editor.view.dispatch);
  await flushAll();
  for (const language of hiddenLanguages(columns)) {
    const { blocks, write } = latest.current;
    const isHit = (id: string) => edit.rows.includes(id);
    if (!blocks.some((block) => isHit(block.id) && !isBlank(textOf(block, language)))) continue;
    const written = blocks.map((block) => writtenOf(block, language));
    await write(
      language,
      written.map((block) => (isHit(block.id) ? { ...block, text: editColumnOfText(block.text, edit) } : block)),
    );
  }
}

/** Removes a block in both languages as one step. A new block that has no text yet is only here. */
async function removeInBoth({ columns, latest, flushAll }: Both, id: string): Promise<void> {
  await flushAll();
  if (await latest.current.remove(id)) return;
  for (const column of Object.values(columns)) await column.remove(id);
}

/** The languages that no editor shows: their text is the plan's. */
function hiddenLanguages(columns: Columns): Language[] {
  return (["fi", "sv"] as const).filter((language) => columns[language] === undefined);
}

/** A failed write has been told by `write` itself. */
function reported(): void {}
