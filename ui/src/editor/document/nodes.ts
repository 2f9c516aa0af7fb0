/** The nodes of one language's text: a flat list of blocks and table rows, with live figures inside. */
import { mergeAttributes, Node } from "@tiptap/core";
import type { DOMOutputSpec } from "@tiptap/pm/model";
import type { BlockKind } from "../model";
import { figureView } from "./figure-view";
import type { Surroundings } from "./surroundings";

const TAGS: Record<BlockKind, string> = {
  heading: "h3",
  subheading: "h4",
  paragraph: "p",
  bullet: "p",
  "inner-bullet": "p",
  numbered: "p",
  quotation: "blockquote",
  "table-header": "div",
  "table-row": "div",
  picture: "p",
};

const attribute = (name: string, fallback: string | null) => ({
  default: fallback,
  keepOnSplit: name !== "id",
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? fallback,
  renderHTML: (attributes: Record<string, unknown>) => {
    const value = attributes[name];
    return typeof value === "string" ? { [`data-${name}`]: value } : {};
  },
});

const blockAttributes = (kind: BlockKind) => () => ({
  id: attribute("id", null),
  kind: attribute("kind", kind),
  attachment: attribute("attachment", null),
});

/** The whole text of a chapter in one language. */
export const DocumentNode = Node.create({ name: "doc", topNode: true, content: "piece+" });

/** Any block that isn't a table row. */
export const BlockNode = Node.create({
  name: "block",
  group: "piece",
  content: "inline*",
  whitespace: "pre",
  defining: true,
  addAttributes: blockAttributes("paragraph"),
  parseHTML: () => [{ tag: "[data-block]", preserveWhitespace: "full" }],
  renderHTML({ node, HTMLAttributes }): DOMOutputSpec {
    const kind = node.attrs.kind as BlockKind;
    return [TAGS[kind], mergeAttributes({ class: "editor-block", "data-block": "" }, HTMLAttributes), 0];
  },
});

/** A row of a table; rows that follow one another are one table. */
export const RowNode = Node.create({
  name: "row",
  group: "piece",
  content: "cell+",
  isolating: true,
  addAttributes: blockAttributes("table-row"),
  parseHTML: () => [{ tag: "[data-row]" }],
  renderHTML: ({ HTMLAttributes }): DOMOutputSpec => [
    "div",
    mergeAttributes({ class: "editor-block editor-row", "data-row": "" }, HTMLAttributes),
    0,
  ],
});

/** A cell of a row. */
export const CellNode = Node.create({
  name: "cell",
  content: "inline*",
  whitespace: "pre",
  isolating: true,
  parseHTML: () => [{ tag: "[data-cell]", preserveWhitespace: "full" }],
  renderHTML: (): DOMOutputSpec => ["div", { class: "editor-cell", "data-cell": "" }, 0],
});

/** A live figure, shown by its value in the text's language. */
export const FigureNode = Node.create<{ surroundings: Surroundings | undefined }>({
  name: "figure",
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  addOptions: () => ({ surroundings: undefined }),
  addAttributes: () => ({ name: attribute("name", "") }),
  parseHTML: () => [{ tag: "[data-figure]" }],
  renderHTML({ node, HTMLAttributes }): DOMOutputSpec {
    const value = this.options.surroundings?.figureText(node.attrs.name as string) ?? "";
    return ["span", mergeAttributes({ "data-figure": "" }, HTMLAttributes), value];
  },
  renderText({ node }) {
    return this.options.surroundings?.figureText(node.attrs.name as string) ?? "";
  },
  addNodeView() {
    const { surroundings } = this.options;
    return surroundings ? ({ node }) => figureView(node, surroundings) : null;
  },
});

/** An inline that this version doesn't know: kept and written back untouched. */
export const KeptNode = Node.create({
  name: "kept",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({
    value: {
      default: null,
      parseHTML: (element: HTMLElement): unknown => readJson(element.getAttribute("data-value")),
      renderHTML: (attributes: Record<string, unknown>) => ({ "data-value": JSON.stringify(attributes.value) }),
    },
  }),
  parseHTML: () => [{ tag: "[data-kept]" }],
  renderHTML: ({ HTMLAttributes }): DOMOutputSpec => [
    "span",
    mergeAttributes({ class: "editor-kept", "data-kept": "" }, HTMLAttributes),
    "▯",
  ],
});

function readJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}
