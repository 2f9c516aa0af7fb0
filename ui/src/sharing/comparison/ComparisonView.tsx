import { EmptyState } from "../../parts";
import { usePlan } from "../../plan";
import { type Language, type Text, textIn, useLanguage, useText } from "../../words";
import { type Comparison, type Gap, isGap, useInBoth } from "../answers";
import { FigureTable } from "../figures/FigureTable";
import { Missing } from "../figures/Missing";
import { Wide } from "../figures/Wide";
import { CopyMemo } from "../memo/CopyMemo";
import { Explanation } from "../memo/Explanation";
import { useKept } from "../useKept";
import { useFirstYear } from "../YearChoice";
import { BarChart } from "./BarChart";
import { columnsOf, footOf, memoTableOf } from "./columns";
import { SensitivityView } from "./SensitivityView";
import { WishForm } from "./WishForm";
import { casesOf, NO_WISH, poolOf, type Wish } from "./wish";
import "./comparison.css";

/** Compares who pays what under other keys, alternatives and members, for some years of the plan. */
export function ComparisonView({ years }: { years: readonly number[] }) {
  const text = useText();
  const { plan } = usePlan();
  const [wish, setWish] = useKept<Wish>("comparison", NO_WISH);
  const first = useFirstYear(years);
  const year = wish.year !== undefined && years.includes(wish.year) ? wish.year : first;
  if (year === undefined) return <EmptyState>{text("tables-needs-years")}</EmptyState>;
  return (
    <Wide title={text("sharing-comparison-in", { year: String(year) })}>
      <div className="sharing-comparison">
        <WishForm wish={wish} setWish={setWish} years={years} year={year} />
        <div>
          <Outcome wish={wish} year={year} />
          <SensitivityView pool={poolOf(wish, plan)} year={year} />
        </div>
      </div>
    </Wide>
  );
}

function Outcome({ wish, year }: { wish: Wish; year: number }) {
  const text = useText();
  const { plan } = usePlan();
  const pool = poolOf(wish, plan);
  const args = { year, ...(pool !== undefined && { pool }), cases: casesOf(wish, plan) };
  const shown = useLanguage();
  const both = useInBoth("compare", args);
  const data = both?.[shown];
  if (!data) return null;
  const memo = (language: Language) => memoOf(both[language], year, language);
  return (
    <>
      {args.cases.length === 0 && <p className="sharing-hint">{text("sharing-nothing-compared")}</p>}
      <FigureTable
        label={text("sharing-comparison-in", { year: String(year) })}
        columns={columnsOf(data, text)}
        rows={data.municipalities}
        rowId={({ code }) => code}
        feet={[footOf(data, text)]}
      />
      <Missing gaps={gapsOf(data, text)} />
      <BarChart comparison={data} />
      <Explanation paragraphs={data.explanation} />
      <CopyMemo memo={memo} />
    </>
  );
}

/** What is missing, and in which case. */
function gapsOf({ cases }: Comparison, text: Text): Gap[] {
  return cases.flatMap(({ name, total, gaps }, at) => {
    const all = gaps.length === 0 && isGap(total) ? [total] : gaps;
    return at === 0 ? all : all.map(({ gap, place }) => ({ gap: text("sharing-gap-of", { name, gap }), place }));
  });
}

function memoOf(comparison: Comparison, year: number, language: Language) {
  const text = textIn(language);
  return {
    title: text("sharing-comparison-in", { year: String(year) }),
    paragraphs: comparison.explanation,
    tables: [memoTableOf(comparison, text)],
  };
}
