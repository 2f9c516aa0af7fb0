import type { ReactNode } from "react";
import { euros, number, type Text } from "../../words";
import { type Derived, isGap, type ScenarioComparison } from "../answers";
import { Amount } from "../figures/Amount";
import { Difference, signedEuros, signedNumber } from "../figures/Difference";
import { minus } from "../figures/decimal";
import type { FigureColumn } from "../figures/FigureTable";
import type { MemoTable } from "../memo/memo";

/** A line of the plan beside those of its alternatives. */
export type Line = ScenarioComparison["rows"][number];

type Total = ScenarioComparison["scenarios"][number]["total"];

const PARTS = ["expenses", "income", "net"] as const;
const WORDS = { expenses: "tables-expenses", income: "tables-income", net: "tables-net" } as const;

/** A column for the line, then for the plan and each alternative its euros, and how they differ from the plan's. */
export function columnsOf({ scenarios }: ScenarioComparison, text: Text): FigureColumn<Line>[] {
  const name: FigureColumn<Line> = {
    key: "name",
    title: text("sharing-line"),
    isWords: true,
    cell: (row) => (row.kind === "income" ? text("sharing-income-line", { line: row.name }) : row.name),
    sort: (row) => row,
  };
  return [name, ...scenarios.flatMap((scenario, at) => columnsOfScenario(scenario.name, at, text))];
}

function columnsOfScenario(group: string, at: number, text: Text): FigureColumn<Line>[] {
  const amount: FigureColumn<Line> = {
    key: `amount-${at}`,
    title: text("tables-pool-amount"),
    group,
    cell: (row) => <Amount amount={row.amounts[at]} />,
    sort: (row) => ({ number: known(row.amounts[at]) }),
  };
  const difference: FigureColumn<Line> = {
    key: `difference-${at}`,
    title: text("sharing-difference"),
    group,
    cell: (row) => <Difference amount={row.differences[at]} more={row.kind === "income" ? "better" : "worse"} />,
    sort: (row) => ({ number: row.differences[at] ?? null }),
  };
  return at === 0 ? [amount] : [amount, difference];
}

/** Expenses, income, what remains and person-years, below the lines. */
export function feetOf({ scenarios }: ScenarioComparison, text: Text): Record<string, ReactNode>[] {
  const first = scenarios[0]?.total;
  const sums = PARTS.map((part) => {
    const cells = scenarios.flatMap(({ total }, at) => [
      [`amount-${at}`, <Amount key="" amount={partOf(total, part)} />],
      [
        `difference-${at}`,
        <Difference key="" amount={differenceOf(total, first, part)} more={part === "income" ? "better" : "worse"} />,
      ],
    ]);
    return { name: text(WORDS[part]), ...Object.fromEntries(cells) };
  });
  const own = scenarios[0]?.person_years;
  const years = scenarios.flatMap(({ person_years }, at) => [
    [`amount-${at}`, <Amount key="" amount={exact(person_years)} unit="number" />],
    [`difference-${at}`, <Difference key="" amount={yearsBetween(person_years, own)} more="neither" unit="number" />],
  ]);
  return [...sums, { name: text("field-person-years"), ...Object.fromEntries(years) }];
}

/** The same table in the words of a memo. */
export function memoTableOf({ scenarios, rows }: ScenarioComparison, caption: string, text: Text): MemoTable {
  const heads = scenarios.flatMap(({ name }, at) =>
    at === 0 ? [name] : [name, text("sharing-memo-difference", { name })],
  );
  const pair = (at: number, amount: string | undefined, difference: string | null | undefined) => {
    const written = amount === undefined ? text("sharing-missing") : amount;
    return at === 0 ? [written] : [written, difference == null ? "–" : signedEuros(difference)];
  };
  const lines = rows.map((row) => [
    row.name,
    ...scenarios.flatMap((_, at) => pair(at, eurosOf(row.amounts[at]), row.differences[at])),
  ]);
  const first = scenarios[0]?.total;
  const sums = PARTS.map((part) => [
    text(WORDS[part]),
    ...scenarios.flatMap(({ total }, at) => pair(at, eurosOf(partOf(total, part)), differenceOf(total, first, part))),
  ]);
  const own = scenarios[0]?.person_years;
  const years = scenarios.flatMap(({ person_years }, at) => {
    const between = yearsBetween(person_years, own);
    const written = isGap(person_years) ? text("sharing-missing") : number(String(person_years));
    return at === 0 ? [written] : [written, between === null ? "–" : signedNumber(between)];
  });
  return {
    caption,
    rows: [[text("sharing-line"), ...heads], ...lines, ...sums, [text("field-person-years"), ...years]],
  };
}

/** Euros in words: a dash where there is no line, undefined where the sum isn't known. */
function eurosOf(amount: Derived<string> | null | undefined): string | undefined {
  if (amount === null || amount === undefined) return "–";
  return isGap(amount) ? undefined : euros(amount);
}

function known(amount: Derived<string> | null | undefined): string | null {
  return amount === undefined || isGap(amount) ? null : amount;
}

type PersonYears = ScenarioComparison["scenarios"][number]["person_years"];

function exact(years: PersonYears): Derived<string> {
  return isGap(years) ? years : String(years);
}

function yearsBetween(years: PersonYears, own: PersonYears | undefined): string | null {
  return own === undefined || isGap(years) || isGap(own) ? null : minus(String(years), String(own));
}

function partOf(total: Total, part: (typeof PARTS)[number]): Derived<string> {
  return isGap(total) ? total : total[part];
}

/** How two sums of the desk differ. */
function differenceOf(total: Total, first: Total | undefined, part: (typeof PARTS)[number]): string | null {
  return first === undefined || isGap(first) || isGap(total) ? null : minus(total[part], first[part]);
}
