import { useEffect } from "react";
import { Button } from "suomifi-ui-components";
import { useAnswer, usePlan } from "../../plan";
import { useText } from "../../words";
import { Amount } from "../figures/Amount";
import { FigureTable } from "../figures/FigureTable";
import { Missing } from "../figures/Missing";
import { NamedChoice } from "../NamedChoice";
import { useKept } from "../useKept";
import { useNames } from "../useNames";
import { useFirstYear, YearChoice } from "../YearChoice";
import { columnsOf, type Start } from "./live";
import type { Key } from "./WeightsEditor";

/** What a key makes each municipality pay, as its weights are being changed. */
export function LiveEuros({ owner, years }: { owner: Key; years: readonly number[] }) {
  const text = useText();
  const { plan } = usePlan();
  const names = useNames();
  const [chosenYear, setYear] = useKept<number | null>("live-year", null);
  const [chosenPool, setPool] = useKept<string | null>(`live-pool ${owner.id}`, null);
  const pools = plan.pools ?? [];
  const usual = pools.find(({ key }) => key === owner.id) ?? pools[0];
  const pool = pools.find(({ id }) => id === chosenPool) ?? usual;
  const first = useFirstYear(years);
  const year = chosenYear ?? first;
  if (!pool || year === undefined) return <p className="sharing-hint">{text("sharing-needs-pool")}</p>;
  return (
    <section className="sharing-live">
      <h4>{text("sharing-live")}</h4>
      <div className="sharing-choices">
        <NamedChoice
          label={text("field-pool")}
          rows={names.pools}
          chosen={pool.id}
          choose={(id) => setPool(id ?? null)}
        />
        <YearChoice years={years} year={year} choose={setYear} />
      </div>
      <Euros owner={owner} pool={pool.id} isOwn={pool.key === owner.id} year={year} />
      {pool.key === owner.id && <CentsExplained pool={pool.id} year={year} />}
    </section>
  );
}

interface EurosProps {
  owner: Key;
  pool: string;
  /** Whether the key is the one that divides the pool; otherwise it is tried. */
  isOwn: boolean;
  year: number;
}

function Euros({ owner, pool, isOwn, year }: EurosProps) {
  const text = useText();
  const cases = isOwn ? [] : [{ key: owner.id }];
  const { data, isPlaceholderData } = useAnswer("compare", { year, pool, cases });
  const weights = (owner.criteria ?? []).map(({ weight }) => weight).join(" / ");
  const { start, restart } = useStart(
    `${owner.id} ${pool} ${year}`,
    weights,
    isPlaceholderData ? undefined : data?.municipalities,
  );
  if (!data) return null;
  const at = cases.length;
  return (
    <>
      <FigureTable
        label={text("sharing-live-in", { year: String(year) })}
        columns={columnsOf({ at, isOwn, start: start?.weights === weights ? undefined : start, text })}
        rows={data.municipalities}
        rowId={({ code }) => code}
        feet={[{ name: text("tables-total"), amount: <Amount amount={data.cases[at]?.total} /> }]}
      />
      {start && start.weights !== weights && (
        <Button variant="secondary" onClick={restart}>
          {text("sharing-restart")}
        </Button>
      )}
      <Missing gaps={data.cases[at]?.gaps ?? []} />
    </>
  );
}

type Members = readonly { code: string; amounts: readonly (string | null)[] }[];

/** What the municipalities paid when one began to change the weights, for each pool and year that one looked at. */
function useStart(of: string, weights: string, now: Members | undefined) {
  const [starts, setStarts] = useKept<Record<string, Start>>("live-starts", {});
  const made = (members: Members): Start => ({
    weights,
    amounts: Object.fromEntries(members.map(({ code, amounts }) => [code, amounts.at(-1) ?? null])),
  });
  const isNew = now !== undefined && starts[of] === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first answer is the start; later ones aren't
  useEffect(() => {
    if (now && isNew) setStarts({ ...starts, [of]: made(now) });
  }, [of, isNew]);
  return { start: starts[of], restart: () => now && setStarts({ [of]: made(now) }) };
}

function CentsExplained({ pool, year }: { pool: string; year: number }) {
  const text = useText();
  const { data } = useAnswer("explain_shares", { year });
  const explained = data?.find((one) => one.pool === pool);
  if (!explained) return null;
  return (
    <details className="sharing-fold">
      <summary>{text("sharing-how-divided")}</summary>
      {explained.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </details>
  );
}
