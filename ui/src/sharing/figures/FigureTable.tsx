import { type ReactNode, useState } from "react";
import { useText } from "../../words";
import { inOrder, type Order, type SortValue, turned } from "./sort";
import "./figures.css";

/** A column of figures, or of words. */
export interface FigureColumn<Row> {
  key: string;
  title: string;
  /** Columns with the same group stand under one heading. */
  group?: string;
  /** Words stand at the start of their cell, figures at its end. */
  isWords?: boolean;
  cell(row: Row): ReactNode;
  /** What its rows are ordered by when its heading is pressed; without it they can't be. */
  sort?(row: Row): SortValue;
}

interface FigureTableProps<Row> {
  label: string;
  /** The first column names the rows. */
  columns: readonly FigureColumn<Row>[];
  rows: readonly Row[];
  rowId(row: Row): string;
  /** Sums below the rows, by the key of their column. */
  feet?: readonly Record<string, ReactNode>[];
  /** Whether the rows' names are sentences rather than words. */
  hasLongNames?: boolean;
  /** A heading above a row that begins a group of rows. */
  heading?(row: Row, before: Row | undefined): string | undefined;
}

/** Figures that follow from the plan, as a table that can be read, ordered and scrolled with the keyboard. */
export function FigureTable<Row>(props: FigureTableProps<Row>) {
  const { label, columns, rows, rowId, feet = [], hasLongNames, heading } = props;
  const [order, setOrder] = useState<Order>();
  const sort = columns.find(({ key }) => key === order?.key)?.sort;
  const shown = order && sort ? inOrder(rows, sort, order) : rows;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section className="sharing-scroll" aria-label={label} tabIndex={0}>
      <table className={hasLongNames ? "sharing-table sharing-long" : "sharing-table"}>
        <caption className="visually-hidden">{label}</caption>
        <Heads columns={columns} order={order} setOrder={setOrder} />
        <tbody>
          {shown.map((row, at) => (
            <RowOfFigures
              key={rowId(row)}
              columns={columns}
              row={row}
              heading={order ? undefined : heading?.(row, shown[at - 1])}
            />
          ))}
        </tbody>
        {feet.length > 0 && (
          <tfoot>
            {feet.map((foot, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sums have no other name than their order
              <tr key={at}>{columns.map((column, index) => cellOf(column, index, foot[column.key] ?? ""))}</tr>
            ))}
          </tfoot>
        )}
      </table>
    </section>
  );
}

function RowOfFigures<Row>(props: { columns: readonly FigureColumn<Row>[]; row: Row; heading: string | undefined }) {
  const { columns, row, heading } = props;
  return (
    <>
      {heading && (
        <tr className="sharing-group">
          <th scope="colgroup" colSpan={columns.length}>
            {heading}
          </th>
        </tr>
      )}
      <tr>{columns.map((column, index) => cellOf(column, index, column.cell(row)))}</tr>
    </>
  );
}

function cellOf<Row>(column: FigureColumn<Row>, index: number, content: ReactNode) {
  if (index === 0) {
    return (
      <th key={column.key} scope="row">
        {content}
      </th>
    );
  }
  return (
    <td key={column.key} className={column.isWords ? "sharing-words" : "sharing-figure"}>
      {content}
    </td>
  );
}

interface HeadsProps<Row> {
  columns: readonly FigureColumn<Row>[];
  order: Order | undefined;
  setOrder(order: Order): void;
}

function Heads<Row>({ columns, order, setOrder }: HeadsProps<Row>) {
  const groups = groupsOf(columns);
  const hasGroups = groups.some(({ group }) => group);
  return (
    <thead>
      {hasGroups && (
        <tr>
          {groups.map(({ group, key, span }) =>
            group ? (
              <th key={key} scope="colgroup" colSpan={span} className="sharing-over">
                {group}
              </th>
            ) : (
              <td key={key} colSpan={span} />
            ),
          )}
        </tr>
      )}
      <tr>
        {columns.map((column, index) => (
          <th
            key={column.key}
            scope="col"
            className={index === 0 || column.isWords ? undefined : "sharing-figure"}
            aria-sort={order?.key === column.key ? order.direction : undefined}
          >
            {column.sort ? (
              <SortButton column={column} order={order} setOrder={setOrder} />
            ) : (
              <span className="sharing-plain">{column.title}</span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function SortButton<Row>({
  column,
  order,
  setOrder,
}: Omit<HeadsProps<Row>, "columns"> & { column: FigureColumn<Row> }) {
  const text = useText();
  const isName = column.isWords === true;
  const mark = order?.key !== column.key ? "↕" : order.direction === "ascending" ? "↑" : "↓";
  return (
    <button type="button" title={text("sharing-sort")} onClick={() => setOrder(turned(order, column.key, isName))}>
      {column.title}
      <span aria-hidden="true">{mark}</span>
    </button>
  );
}

/** Columns that stand beside each other under one heading. */
function groupsOf<Row>(columns: readonly FigureColumn<Row>[]) {
  const groups: { key: string; group: string | undefined; span: number }[] = [];
  for (const { key, group } of columns) {
    const last = groups.at(-1);
    if (last && last.group === group) last.span += 1;
    else groups.push({ key, group, span: 1 });
  }
  return groups;
}
