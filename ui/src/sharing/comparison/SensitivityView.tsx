import { useAnswer } from "../../plan";
import { number, useLanguage, useText } from "../../words";
import { type Gap, isGap, type Sensitivity } from "../answers";
import { Difference } from "../figures/Difference";
import { type FigureColumn, FigureTable } from "../figures/FigureTable";
import { Missing } from "../figures/Missing";
import { useNames } from "../useNames";

/** What one percentage point more of each criterion's weight moves between the municipalities, once one pool is chosen. */
export function SensitivityView({ pool, year }: { pool: string | undefined; year: number }) {
  const text = useText();
  return (
    <section className="sharing-sensitivity">
      <h4>{text("sharing-sensitivity")}</h4>
      {pool === undefined ? (
        <p className="sharing-hint">{text("sharing-sensitivity-needs-pool")}</p>
      ) : (
        <OfPool pool={pool} year={year} />
      )}
    </section>
  );
}

function OfPool({ pool, year }: { pool: string; year: number }) {
  const text = useText();
  const { municipality } = useNames();
  const { data } = useAnswer("sensitivity", { pool, year });
  const language = useLanguage();
  if (!data) return null;
  const moved = isGap(data.criteria) ? [] : data.criteria;
  const codes = Object.keys(moved[0]?.municipalities ?? {});
  codes.sort((a, b) => municipality(a).localeCompare(municipality(b), language));
  return (
    <>
      {data.explanation.map((paragraph) => (
        <p key={paragraph} className="sharing-hint">
          {paragraph}
        </p>
      ))}
      {moved.length > 0 && (
        <FigureTable
          label={text("sharing-sensitivity")}
          columns={columnsOf(moved, text("field-municipality"), municipality)}
          rows={codes}
          rowId={(code) => code}
        />
      )}
      {isGap(data.criteria) && <Missing gaps={[data.criteria]} />}
    </>
  );
}

function columnsOf(
  criteria: Exclude<Sensitivity["criteria"], Gap>,
  municipality: string,
  nameOf: (code: string) => string,
): FigureColumn<string>[] {
  const name: FigureColumn<string> = {
    key: "name",
    title: municipality,
    isWords: true,
    cell: nameOf,
    sort: (code) => ({ name: nameOf(code) }),
  };
  const figures = criteria.map(
    (criterion): FigureColumn<string> => ({
      key: criterion.criterion,
      title: `${criterion.name} (${number(String(criterion.weight))}\u00a0%)`,
      cell: (code) => <Difference amount={criterion.municipalities[code]} />,
      sort: (code) => ({ number: criterion.municipalities[code] ?? null }),
    }),
  );
  return [name, ...figures];
}
