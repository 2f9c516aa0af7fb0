import type { GridColumn, Refusal, TypedCell } from "../grid";
import { useMunicipalities } from "../parts";
import { useAnswer, useEdit, usePlan } from "../plan";
import { number, type Text, useText } from "../words";
import { periodName } from "./period";
import { editsOf, emptyPlace, type Indicator, type Inherited, refusalsOf, type Statistic, subjectsOf } from "./sheet";

/** A row of the sheet: whom it is about. */
export interface SheetRow {
  subject: string;
}

/** What the grid of an indicator shows and does. */
export interface Sheet {
  columns: GridColumn<SheetRow>[];
  rows: SheetRow[];
  totals: SheetRow[];
  type(cells: TypedCell[]): Promise<Refusal[]>;
}

const SUM = "sum";

/** The sheet of an indicator over some periods. */
export function useSheet(indicator: Indicator, periods: readonly string[]): Sheet {
  const text = useText();
  const { plan } = usePlan();
  const session = useEdit();
  const { name } = useMunicipalities();
  const derived = useAnswer("derived_statistics", {}).data ?? [];
  const own = (plan.statistics ?? []).filter((row) => row.indicator === indicator.id);
  const entered = new Map(own.map((row) => [`${row.subject}|${row.period}`, row]));
  const computed = new Map(
    derived.filter((row) => row.indicator === indicator.id).map((row) => [`${row.subject}|${row.period}`, row.text]),
  );
  const column = (period: string): GridColumn<SheetRow> => ({
    key: period,
    title: periodName(period, text),
    kind: "number",
    width: 112,
    text: ({ subject }) => {
      const value = entered.get(`${subject}|${period}`)?.value;
      return value === undefined ? (computed.get(`${subject}|${period}`) ?? "") : number(String(value));
    },
    place: ({ subject }) =>
      indicator.formula || subject === SUM ? undefined : placeOf(entered, indicator, subject, period),
  });
  return {
    columns: [
      {
        key: "subject",
        title: text("field-subject"),
        kind: "text",
        width: 190,
        text: (row) => subjectName(row, name, text),
      },
      ...periods.map(column),
    ],
    rows: subjectsOf(plan, indicator.id).map((subject) => ({ subject })),
    totals: indicator.formula ? [] : [{ subject: SUM }],
    async type(cells) {
      const sheet = editsOf(cells, (period) => inherited(own, period));
      const { refused } = await session.apply(sheet.edits);
      const { refusals, unmade } = refusalsOf(sheet, refused);
      if (unmade.length > 0) {
        await session.apply(unmade.map((id) => ({ kind: "remove", place: `statistics/${id}` })));
      }
      return refusals;
    },
  };
}

function placeOf(
  entered: ReadonlyMap<string, Statistic>,
  indicator: Indicator,
  subject: string,
  period: string,
): string {
  const row = entered.get(`${subject}|${period}`);
  return row ? `statistics/${row.id}/value` : emptyPlace({ indicator: indicator.id, subject, period });
}

function subjectName({ subject }: SheetRow, name: (code: string) => string, text: Text): string {
  switch (subject) {
    case SUM:
      return text("statistics-sum");
    case "others":
      return text("subject-others");
    case "area":
      return text("statistics-area");
    default:
      return name(subject);
  }
}

/** The source and status that all values of a period share, for those that come to them. */
function inherited(own: readonly Statistic[], period: string): Inherited {
  const first = own.find((row) => row.period === period);
  return { ...(first?.source ? { source: first.source } : {}), ...(first?.status ? { status: first.status } : {}) };
}
