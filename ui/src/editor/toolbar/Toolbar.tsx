/** The tools of the narrative: they act on the language that was edited last. */
import type { Command } from "@tiptap/pm/state";
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from "react";
import type { Column } from "../column";
import { toggleKind } from "../commands/kind";
import { moveBlock, removeBlock } from "../commands/move";
import { currentPlace, kindOf } from "../commands/place";
import type { ColumnEdit } from "../commands/table";
import { type BlockKind, isRow, type Language, otherLanguage, type TranslationState } from "../model";
import { useEditorStateOf } from "../sync/pulse";
import { BulletIcon, DoneIcon, FigureIcon, ForeignIcon, MoreIcon, NumberedIcon } from "./icons";
import { KindTool } from "./KindTool";
import { LinkTool } from "./LinkTool";
import { Menu } from "./Menu";
import { TableTool } from "./TableTool";
import { Tool } from "./Tool";
import { useRoving } from "./use-roving";
import "./toolbar.css";
import { useText } from "../../words";

/** What the tools act on. */
export interface ToolbarProps {
  column: Column | undefined;
  language: Language;
  translationOf?: ((block: string) => TranslationState | undefined) | undefined;
  markDone(block: string, done: boolean): void;
  isLinkOpen: boolean;
  setLinkOpen(isOpen: boolean): void;
  editColumns(edit: ColumnEdit): void;
  removeInBoth(block: string): void;
  ref?: Ref<ToolbarHandle>;
}

/** What the text can ask of the toolbar. */
export interface ToolbarHandle {
  focus(): void;
}

/** One stop of the tab order; arrows go from tool to tool, Escape back to the text. */
export function Toolbar(props: ToolbarProps) {
  const { column, language, ref } = props;
  const say = useText();
  const bar = useRef<HTMLDivElement>(null);
  const rove = useRoving(bar);
  useImperativeHandle(ref, () => ({
    focus: () => bar.current?.querySelector<HTMLElement>("[data-tool][tabindex='0']")?.focus(),
  }));
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") column?.editor.view.focus();
    else rove(event);
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={say(`editor-tools-${language}`)}
      aria-orientation="horizontal"
      className="editor-toolbar"
      onKeyDown={press}
    >
      {column && <Tools {...props} column={column} />}
    </div>
  );
}

function Tools(props: ToolbarProps & { column: Column }) {
  const { column, language, isLinkOpen, setLinkOpen } = props;
  const say = useText();
  const { editor } = column;
  const state = useEditorStateOf(editor);
  const place = state && currentPlace(state);
  if (!state || !place) return null;
  const kind: BlockKind = kindOf(place.node);
  const run = (command: Command) => {
    command(editor.state, editor.view.dispatch, editor.view);
    editor.view.focus();
  };
  const mark = (name: string, attributes?: { language: Language }) => () =>
    void editor.chain().focus().toggleMark(name, attributes).run();
  const isFlat = isRow(kind) || kind === "picture";
  return (
    <>
      <KindTool kind={kind} run={run} />
      <Tool word="editor-bold" act={mark("bold")} isPressed={editor.isActive("bold")}>
        <strong aria-hidden="true">{say("editor-bold-sign")}</strong>
      </Tool>
      <Tool word="editor-italic" act={mark("italic")} isPressed={editor.isActive("italic")}>
        <em aria-hidden="true">{say("editor-italic-sign")}</em>
      </Tool>
      <LinkTool editor={editor} isOpen={isLinkOpen} setOpen={setLinkOpen} />
      <Tool
        word={`editor-foreign-${otherLanguage(language)}`}
        act={mark("language", { language: otherLanguage(language) })}
        isPressed={editor.isActive("language")}
      >
        <ForeignIcon />
      </Tool>
      <Tool
        word="editor-bullets"
        act={() => run(toggleKind("bullet"))}
        isPressed={kind === "bullet"}
        isDisabled={isFlat}
      >
        <BulletIcon />
      </Tool>
      <Tool
        word="editor-numbers"
        act={() => run(toggleKind("numbered"))}
        isPressed={kind === "numbered"}
        isDisabled={isFlat}
      >
        <NumberedIcon />
      </Tool>
      <TableTool column={column} isInTable={isRow(kind)} run={run} editColumns={props.editColumns} />
      <Tool word="editor-figure" act={() => column.openFigures()}>
        <FigureIcon />
      </Tool>
      <BlockTools {...props} run={run} block={place.node.attrs.id as string} />
    </>
  );
}

interface BlockToolsProps extends ToolbarProps {
  run(command: Command): void;
  block: string;
}

function BlockTools({ run, block, translationOf, markDone, removeInBoth }: BlockToolsProps) {
  const translation = translationOf?.(block);
  const isDone = translation === "done";
  const isOpen = translation === "draft" || translation === "source-changed";
  return (
    <>
      <Tool word="editor-done" act={() => markDone(block, !isDone)} isPressed={isDone} isDisabled={!isDone && !isOpen}>
        <DoneIcon />
      </Tool>
      <Menu
        word="editor-block"
        icon={<MoreIcon />}
        items={[
          { word: "editor-move-up", act: () => run(moveBlock("up")) },
          { word: "editor-move-down", act: () => run(moveBlock("down")) },
          { word: "editor-remove", act: () => run(removeBlock) },
          { word: "editor-remove-both", act: () => removeInBoth(block) },
        ]}
      />
    </>
  );
}
