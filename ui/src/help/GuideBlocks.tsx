import { Fragment, type ReactNode } from "react";
import type { GuideBlock, GuideSpan } from "../host";
import { headingId } from "./heading-id";

/** What a chapter of the guide says. A guide never changes while it is shown, so places in it are good keys. */
export function GuideBlocks({ blocks }: { blocks: readonly GuideBlock[] }) {
  return blocks.map((block, at) => <Fragment key={keyOf(at)}>{shown(block)}</Fragment>);
}

function shown(block: GuideBlock): ReactNode {
  switch (block.kind) {
    case "heading":
      return <h3 id={headingId(block.id)}>{block.text}</h3>;
    case "paragraph":
      return (
        <p>
          <Spans spans={block.spans} />
        </p>
      );
    case "list":
      return <GuideList ordered={block.ordered} items={block.items} />;
    case "table":
      return <GuideTable table={block} />;
  }
}

function GuideList({ ordered, items }: { ordered: boolean; items: readonly GuideSpan[][] }) {
  const List = ordered ? "ol" : "ul";
  return (
    <List>
      {items.map((spans, at) => (
        <li key={keyOf(at)}>
          <Spans spans={spans} />
        </li>
      ))}
    </List>
  );
}

function GuideTable({ table }: { table: Extract<GuideBlock, { kind: "table" }> }) {
  return (
    <table className="parts-table">
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([head = [], ...cells], row) => (
          <tr key={keyOf(row)}>
            <th scope="row">
              <Spans spans={head} />
            </th>
            {cells.map((spans, cell) => (
              <td key={keyOf(cell)}>
                <Spans spans={spans} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Spans({ spans }: { spans: readonly GuideSpan[] }) {
  return spans.map((span, at) => <Fragment key={keyOf(at)}>{emphasised(span)}</Fragment>);
}

function emphasised({ text, emphasis }: GuideSpan): ReactNode {
  switch (emphasis) {
    case "strong":
      return <strong>{text}</strong>;
    case "example":
      return <em>{text}</em>;
    case "none":
      return text;
  }
}

function keyOf(at: number): string {
  return String(at);
}
