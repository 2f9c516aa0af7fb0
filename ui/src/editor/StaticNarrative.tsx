/** Narrative to be read: no editor, nothing to load. */
import { Fragment, type ReactNode } from "react";
import { figureWords } from "./figures/figure-words";
import {
  type Block,
  cellsOf,
  type Inline,
  isAddress,
  isBlank,
  isFigure,
  isMarked,
  isRow,
  type Language,
  languagesShown,
  type Marked,
  type Shown,
  type ShownPicture,
  textOf,
} from "./model";
import "./static.css";
import { useText } from "../words";

/** What is to be read. */
export interface StaticNarrativeProps {
  blocks: readonly Block[];
  shown: Shown;
  figureText(name: string, language: Language): string | null | undefined;
  picture?: ((attachment: string, language: Language) => ShownPicture | undefined) | undefined;
}

/** The blocks of a chapter in one language, or in both side by side. */
export function StaticNarrative({ blocks, shown, figureText, picture }: StaticNarrativeProps) {
  return (
    <div className={`editor-static editor-static-${shown}`}>
      {languagesShown(shown).map((language) => (
        <div key={language} lang={language} className="editor-static-column">
          {groups(blocks).map((group) => (
            <Group
              key={group[0]?.id}
              blocks={group}
              write={writer(
                language,
                (name) => figureText(name, language),
                (attachment) => picture?.(attachment, language),
              )}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** Shows a block's text in one language. */
interface Writer {
  text(block: Block): ReactNode;
  cells(block: Block): ReactNode[];
  picture(block: Block): ReactNode;
  isEmpty(block: Block): boolean;
}

function writer(
  language: Language,
  figureText: WordsProps["figureText"],
  pictureOf: (attachment: string) => ShownPicture | undefined,
): Writer {
  const show = (text: readonly Inline[]) => <Words text={text} figureText={figureText} />;
  return {
    text: (block) => show(textOf(block, language)),
    cells: (block) => cellsOf(textOf(block, language)).map(show),
    picture: ({ attachment }) => {
      const picture = attachment ? pictureOf(attachment) : undefined;
      return picture?.is === "shown" && <img src={picture.url} alt={picture.alternative} />;
    },
    isEmpty: (block) => isBlank(textOf(block, language)),
  };
}

/** Blocks that make one list or one table together. */
function groups(blocks: readonly Block[]): Block[][] {
  const result: Block[][] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    const before = last?.at(-1);
    if (last && before && belongsTo(block, before)) last.push(block);
    else result.push([block]);
  }
  return result;
}

function belongsTo({ kind }: Block, before: Block): boolean {
  if (kind === "table-row") return isRow(before.kind);
  if (kind === "inner-bullet") return ["bullet", "inner-bullet", "numbered"].includes(before.kind);
  if (kind === "bullet") return before.kind === "bullet" || before.kind === "inner-bullet";
  return kind === "numbered" && before.kind === "numbered";
}

function Group({ blocks, write }: { blocks: readonly Block[]; write: Writer }) {
  const [first] = blocks;
  const filled = blocks.filter((block) => !write.isEmpty(block));
  if (!first || filled.length === 0) return null;
  switch (first.kind) {
    case "heading":
      return <h3>{write.text(first)}</h3>;
    case "subheading":
      return <h4>{write.text(first)}</h4>;
    case "quotation":
      return <blockquote>{write.text(first)}</blockquote>;
    case "bullet":
    case "inner-bullet":
      return <ul>{items(filled, write)}</ul>;
    case "numbered":
      return <ol>{items(filled, write)}</ol>;
    case "table-header":
    case "table-row":
      return <Table rows={filled} write={write} />;
    case "picture":
      return (
        <figure>
          {write.picture(first)}
          <figcaption>{write.text(first)}</figcaption>
        </figure>
      );
    case "paragraph":
      return <p>{write.text(first)}</p>;
  }
}

/** The items of a list; inner ones in a list of their own inside the item before them. */
function items(blocks: readonly Block[], write: Writer): ReactNode[] {
  const outer: { block: Block; inner: Block[] }[] = [];
  for (const block of blocks) {
    const last = outer.at(-1);
    if (block.kind === "inner-bullet" && last) last.inner.push(block);
    else outer.push({ block, inner: [] });
  }
  return outer.map(({ block, inner }) => (
    <li key={block.id}>
      {write.text(block)}
      {inner.length > 0 && (
        <ul>
          {items(
            inner.map((item) => ({ ...item, kind: "bullet" })),
            write,
          )}
        </ul>
      )}
    </li>
  ));
}

function Table({ rows, write }: { rows: readonly Block[]; write: Writer }) {
  return (
    <table>
      <tbody>
        {rows.map((row) => {
          const Cell = row.kind === "table-header" ? "th" : "td";
          return (
            <tr key={row.id}>
              {write.cells(row).map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no name but its place
                <Cell key={index}>{cell}</Cell>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface WordsProps {
  text: readonly Inline[];
  figureText(name: string): string | null | undefined;
}

function Words({ text, figureText }: WordsProps) {
  const say = useText();
  return text.map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a run of text has no name but its place
    <Fragment key={index}>
      {typeof inline === "string" && inline}
      {isMarked(inline) && <MarkedWords marked={inline} />}
      {isFigure(inline) && figureWords(figureText(inline.figure), say)}
    </Fragment>
  ));
}

function MarkedWords({ marked }: { marked: Marked }) {
  const { text, marks = [], link, language } = marked;
  let words: ReactNode = text;
  if (marks.includes("italic")) words = <em>{words}</em>;
  if (marks.includes("bold")) words = <strong>{words}</strong>;
  if (link && isAddress(link)) words = <span title={link}>{words}</span>;
  return language ? <span lang={language}>{words}</span> : words;
}
