/** HTML of a clipboard as blocks: what has a meaning in a plan is kept, everything else is dropped. */
import { type Inline, isAddress, isBorder, isMarked, rowOf } from "../model";
import { isNothing, type Pasted, type Style, styled, tidy } from "./pieces";
import { isMarker, wordHeading, wordItem } from "./word";

const DROPPED = new Set([
  "STYLE",
  "SCRIPT",
  "META",
  "LINK",
  "TITLE",
  "HEAD",
  "TEMPLATE",
  "NOSCRIPT",
  "IFRAME",
  "OBJECT",
]);
const BREAKING = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM HEADER HR LI MAIN NAV OL P PRE SECTION TABLE UL H1 H2 H3 H4 H5 H6".split(
    " ",
  ),
);

/** The blocks of pasted HTML. Nothing in it is run or loaded. */
export function readHtml(html: string): Pasted[] {
  const { body } = new DOMParser().parseFromString(withoutWordMarkers(html), "text/html");
  const reader = new Reader();
  reader.children(body, { kind: "paragraph", depth: 0 }, {});
  return reader.finish();
}

/** Word hides its list markers between conditional comments that HTML parsers other than Word's don't hide. */
function withoutWordMarkers(html: string): string {
  const fragment = /<!--StartFragment-->([\s\S]*?)<!--EndFragment-->/i.exec(html);
  return (fragment?.[1] ?? html).replace(/<!\[(?:if|endif)[^\]]*\]>/gi, "");
}

/** What the text at a place becomes. */
interface Context {
  kind: Pasted["kind"];
  /** How many lists it is inside. */
  depth: number;
}

/** Reads the tree once, from its start to its end. */
class Reader {
  private readonly blocks: Pasted[] = [];
  private open: Pasted | undefined;

  finish(): Pasted[] {
    this.close();
    return this.blocks;
  }

  children(parent: Node, context: Context, style: Style): void {
    for (const child of parent.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) this.text(child.textContent ?? "", context, style);
      else if (child instanceof Element) this.element(child, context, style);
    }
  }

  private element(element: Element, context: Context, style: Style): void {
    const tag = element.tagName.toUpperCase();
    if (DROPPED.has(tag) || isMarker(element) || isHidden(element)) return;
    if (tag === "BR") this.lineBreak(context, style);
    else if (tag === "TABLE") this.table(element);
    else if (BREAKING.has(tag)) this.breaking(element, contextIn(element, tag, context), style);
    else this.children(element, context, styleIn(element, tag, style));
  }

  private breaking(element: Element, context: Context, style: Style): void {
    this.close();
    this.children(element, context, style);
    this.close();
  }

  /** A new line of a paragraph is a new paragraph; an item or a heading goes on. */
  private lineBreak(context: Context, style: Style): void {
    if (context.kind === "paragraph") this.close();
    else this.text(" ", context, style);
  }

  private text(text: string, { kind }: Context, style: Style): void {
    if (this.open === undefined && text.trim() === "") return;
    this.open ??= { kind, text: [] };
    this.open.text.push(styled(text, style));
  }

  private close(): void {
    const { open } = this;
    this.open = undefined;
    if (open !== undefined && !isNothing(open.text)) this.blocks.push({ ...open, text: tidy(open.text) });
  }

  /** A table of one cell is only a frame around text. */
  private table(table: Element): void {
    this.close();
    const rows = rowsOf(table);
    const isFrame = rows.every((row) => row.children.length === 1);
    if (isFrame) for (const row of rows) for (const cell of row.children) this.breaking(cell, PARAGRAPH, {});
    else
      for (const [index, row] of rows.entries()) this.blocks.push(tableRow(row, index === 0 && isHeader(row, table)));
  }
}

const PARAGRAPH: Context = { kind: "paragraph", depth: 0 };

function contextIn(element: Element, tag: string, context: Context): Context {
  const heading = /^H([1-6])$/.exec(tag);
  const level = heading ? Number(heading[1]) : wordHeading(element);
  if (level !== undefined) return { ...context, kind: level <= 2 ? "heading" : "subheading" };
  if (tag === "BLOCKQUOTE" && context.depth === 0) return { ...context, kind: "quotation" };
  if (tag === "UL" || tag === "OL") return list(context.depth + 1, tag === "OL");
  const item = tag === "P" || tag === "DIV" ? wordItem(element) : undefined;
  return item ? list(item.level, item.isNumbered) : context;
}

/** The plan knows two levels: a list, and bullets inside its items. */
function list(depth: number, isNumbered: boolean): Context {
  if (depth > 1) return { kind: "inner-bullet", depth };
  return { kind: isNumbered ? "numbered" : "bullet", depth };
}

function styleIn(element: Element, tag: string, style: Style): Style {
  const link = tag === "A" ? (element.getAttribute("href") ?? "").trim() : "";
  const marks = (["bold", "italic"] as const).filter((mark) => hasMark(element, tag, mark, style));
  const { marks: _outer, ...rest } = style;
  return { ...(marks.length > 0 ? { marks } : {}), ...rest, ...(isAddress(link) ? { link } : {}) };
}

function hasMark(element: Element, tag: string, mark: "bold" | "italic", style: Style): boolean {
  const css = element.getAttribute("style") ?? "";
  const said = mark === "bold" ? /font-weight:\s*([\w]+)/i.exec(css) : /font-style:\s*(\w+)/i.exec(css);
  const value = said?.[1]?.toLowerCase();
  if (value !== undefined) return mark === "bold" ? /^(bold|bolder|[6-9]00)$/.test(value) : value !== "normal";
  const tags = mark === "bold" ? ["B", "STRONG"] : ["I", "EM", "CITE", "DFN"];
  return tags.includes(tag) || (style.marks ?? []).includes(mark);
}

function isHidden(element: Element): boolean {
  return /display:\s*none|mso-hide:\s*all/i.test(element.getAttribute("style") ?? "");
}

function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll("tr")].filter((row) => row.closest("table") === table);
}

function isHeader(row: Element, table: Element): boolean {
  const { length } = rowsOf(table);
  return length > 1 && (row.closest("thead") !== null || row.querySelector("th") !== null || isAllBold(row));
}

/** Word has no header cells in most tables: a first row all in bold is one. */
function isAllBold(row: Element): boolean {
  const texts = [...row.children].map(cellText).filter((text) => !isNothing(text));
  const isBold = (inline: Inline) => isMarked(inline) && (inline.marks ?? []).includes("bold");
  return texts.length > 0 && texts.every((text) => text.every(isBold));
}

function tableRow(row: Element, isHead: boolean): Pasted {
  const cells = [...row.children].flatMap((cell) => {
    const text = cellText(cell);
    const span = Math.min(50, Math.max(1, Number(cell.getAttribute("colspan") ?? 1) || 1));
    return [isHead ? withoutBold(text) : text, ...Array.from({ length: span - 1 }, (): Inline[] => [])];
  });
  return { kind: isHead ? "table-header" : "table-row", text: rowOf(cells) };
}

/** The text of a cell: its paragraphs in one line. */
function cellText(cell: Element): Inline[] {
  const reader = new Reader();
  reader.children(cell, PARAGRAPH, {});
  const texts = reader.finish().map(({ text }) => text.filter((inline) => !isBorder(inline)));
  return tidy(texts.flatMap((text, index) => (index === 0 ? text : [" ", ...text])));
}

/** A header row is strong by itself. */
function withoutBold(text: readonly Inline[]): Inline[] {
  return tidy(
    text.map((inline) => {
      if (!isMarked(inline)) return inline;
      const { text: characters, marks = [], ...rest } = inline;
      const kept = marks.filter((mark) => mark !== "bold");
      return styled(characters, { ...(kept.length > 0 ? { marks: kept } : {}), ...rest });
    }),
  );
}
