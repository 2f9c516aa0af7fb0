import { useState } from "react";
import { EmptyState } from "../../parts";
import { type Language, type Text, textIn, useLanguage, useText } from "../../words";
import { type Gap, isGap, type ScenarioComparison, useInBoth } from "../answers";
import { FigureTable } from "../figures/FigureTable";
import { Missing } from "../figures/Missing";
import { Wide } from "../figures/Wide";
import { CopyMemo } from "../memo/CopyMemo";
import { Explanation } from "../memo/Explanation";
import { useFirstYear, YearChoice } from "../YearChoice";
import { columnsOf, feetOf, memoTableOf } from "./columns";

/** The plan and its alternatives side by side: line by line, in total, and their person-years. */
export function ScenariosView({ years }: { years: readonly number[] }) {
  const text = useText();
  const [chosen, setYear] = useState<number>();
  const first = useFirstYear(years);
  const year = chosen ?? first;
  if (year === undefined) return <EmptyState>{text("tables-needs-years")}</EmptyState>;
  return (
    <Wide title={text("sharing-scenarios-in", { year: String(year) })}>
      <div className="sharing-choices">
        <YearChoice years={years} year={year} choose={setYear} />
      </div>
      <SideBySide year={year} />
    </Wide>
  );
}

function SideBySide({ year }: { year: number }) {
  const text = useText();
  const shown = useLanguage();
  const both = useInBoth("compare_scenarios", { year });
  const data = both?.[shown];
  if (!data) return null;
  const title = text("sharing-scenarios-in", { year: String(year) });
  const memo = (language: Language) => both && memoOf(both[language], year, language);
  return (
    <>
      <FigureTable
        label={title}
        columns={columnsOf(data, text)}
        rows={data.rows}
        rowId={({ lines }) => lines.join(" ")}
        feet={feetOf(data, text)}
        hasLongNames
        heading={(row, before) =>
          row.group !== (before?.group ?? "") ? row.group || text("sharing-no-group") : undefined
        }
      />
      <Missing gaps={gapsOf(data, text)} />
      <Explanation paragraphs={data.explanation} />
      <CopyMemo memo={memo} />
    </>
  );
}

/** What is missing, and from which alternative. */
function gapsOf({ scenarios, rows }: ScenarioComparison, text: Text): Gap[] {
  return scenarios.flatMap(({ name, total, person_years }, at) => {
    const gaps = [...rows.map(({ amounts }) => amounts[at]), total, person_years].filter(isGap);
    return at === 0 ? gaps : gaps.map(({ gap, place }) => ({ gap: text("sharing-gap-of", { name, gap }), place }));
  });
}

function memoOf(comparison: ScenarioComparison, year: number, language: Language) {
  const text = textIn(language);
  const title = text("sharing-scenarios-in", { year: String(year) });
  return { title, paragraphs: comparison.explanation, tables: [memoTableOf(comparison, title, text)] };
}
