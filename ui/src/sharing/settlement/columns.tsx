import type { ReactNode } from "react";
import { euros, type Text } from "../../words";
import { type Gap, isGap, type YearEnd } from "../answers";
import { signOf, sum } from "../figures/decimal";
import type { FigureColumn } from "../figures/FigureTable";
import type { MemoTable } from "../memo/memo";

type Advance = Exclude<YearEnd["advances"], Gap>[number];
type Balance = Exclude<YearEnd["settlement"], Gap>[number];

/** A column of euros: what a row has in it. */
interface EuroColumn<Row> extends FigureColumn<Row> {
  euros(row: Row): string;
}

/** The columns of monthly advances. */
export function advanceColumns(text: Text): (FigureColumn<Advance> | EuroColumn<Advance>)[] {
  const months = Array.from({ length: 12 }, (_, at) =>
    euroColumn<Advance>(`month-${at}`, text(`sharing-month-${at + 1}`), (row) => row.months[at] ?? "0.00"),
  );
  return [nameColumn(text), euroColumn("total", text("tables-total"), (row) => row.total), ...months];
}

/** The columns of the settlement after the year; what is paid back is said in words too. */
export function balanceColumns(text: Text): (FigureColumn<Balance> | EuroColumn<Balance>)[] {
  return [
    nameColumn(text),
    euroColumn("actual", text("sharing-actual"), (row) => row.actual),
    euroColumn("paid", text("sharing-paid"), (row) => row.paid),
    euroColumn("balance", text("sharing-balance"), (row) => row.balance),
    {
      key: "words",
      title: text("sharing-balance-words"),
      isWords: true,
      cell: (row) => text(balanceWord(row.balance)),
    },
  ];
}

/** The sums of columns of euros, below their rows. */
export function totalsOf<Row>(
  columns: readonly (FigureColumn<Row> | EuroColumn<Row>)[],
  rows: readonly Row[],
  text: Text,
): Record<string, ReactNode>[] {
  const sums = columns.flatMap((column) =>
    "euros" in column ? [[column.key, euros(sum(rows.map((row) => column.euros(row))))]] : [],
  );
  return rows.length === 0 ? [] : [{ name: text("tables-total"), ...Object.fromEntries(sums) }];
}

/** The same tables in the words of a memo. */
export function memoTablesOf({ advances, settlement }: YearEnd, year: number, text: Text): MemoTable[] {
  const caption = text("sharing-advances", { year: String(year) });
  return [
    ...(isGap(advances) ? [] : [memoTable(caption, advanceColumns(text), advances)]),
    ...(isGap(settlement) ? [] : [memoTable(text("sharing-balances"), balanceColumns(text), settlement)]),
  ];
}

function memoTable<Row>(
  caption: string,
  columns: readonly (FigureColumn<Row> | EuroColumn<Row>)[],
  rows: readonly Row[],
): MemoTable {
  const written = rows.map((row) =>
    columns.map((column) => ("euros" in column ? euros(column.euros(row)) : String(column.cell(row)))),
  );
  return { caption, rows: [columns.map(({ title }) => title), ...written] };
}

function nameColumn<Row extends { name: string }>(text: Text): FigureColumn<Row> {
  return { key: "name", title: text("field-municipality"), isWords: true, cell: (row) => row.name, sort: (row) => row };
}

function euroColumn<Row>(key: string, title: string, of: (row: Row) => string): EuroColumn<Row> {
  return { key, title, euros: of, cell: (row) => euros(of(row)), sort: (row) => ({ number: of(row) }) };
}

function balanceWord(balance: string): string {
  const sign = signOf(balance);
  if (sign === 0) return "sharing-balance-even";
  return sign > 0 ? "sharing-balance-pays" : "sharing-balance-gets";
}
