import { useState } from "react";
import { EmptyState } from "../../parts";
import { type Language, textIn, useLanguage, useText } from "../../words";
import { isGap, useInBoth, type YearEnd } from "../answers";
import { FigureTable } from "../figures/FigureTable";
import { Missing } from "../figures/Missing";
import { Wide } from "../figures/Wide";
import { CopyMemo } from "../memo/CopyMemo";
import { Explanation } from "../memo/Explanation";
import { useFirstYear, YearChoice } from "../YearChoice";
import { advanceColumns, balanceColumns, memoTablesOf, totalsOf } from "./columns";

/** What members pay in each month of a year, and what they still owe or get back after it. */
export function SettlementView({ years }: { years: readonly number[] }) {
  const text = useText();
  const [chosen, setYear] = useState<number>();
  const first = useFirstYear(years);
  const year = chosen ?? first;
  if (year === undefined) return <EmptyState>{text("tables-needs-years")}</EmptyState>;
  return (
    <Wide title={text("sharing-settlement-in", { year: String(year) })}>
      <div className="sharing-choices">
        <YearChoice years={years} year={year} choose={setYear} />
      </div>
      <Year year={year} />
    </Wide>
  );
}

function Year({ year }: { year: number }) {
  const shown = useLanguage();
  const both = useInBoth("year_end", { year });
  const data = both?.[shown];
  if (!data) return null;
  const memo = (language: Language) => memoOf(both[language], year, language);
  return (
    <>
      <Advances advances={data.advances} year={year} />
      <Balances settlement={data.settlement} />
      <Explanation paragraphs={data.explanation} />
      <CopyMemo memo={memo} />
    </>
  );
}

function Advances({ advances, year }: { advances: YearEnd["advances"]; year: number }) {
  const text = useText();
  return (
    <section className="sharing-block">
      <h4>{text("sharing-advances", { year: String(year) })}</h4>
      {isGap(advances) ? (
        <Missing gaps={[advances]} />
      ) : (
        <FigureTable
          label={text("sharing-advances", { year: String(year) })}
          columns={advanceColumns(text)}
          rows={advances}
          rowId={({ code }) => code}
          feet={totalsOf(advanceColumns(text), advances, text)}
        />
      )}
    </section>
  );
}

function Balances({ settlement }: { settlement: YearEnd["settlement"] }) {
  const text = useText();
  return (
    <section className="sharing-block">
      <h4>{text("sharing-balances")}</h4>
      {isGap(settlement) ? (
        <Missing gaps={[settlement]} />
      ) : (
        <FigureTable
          label={text("sharing-balances")}
          columns={balanceColumns(text)}
          rows={settlement}
          rowId={({ code }) => code}
          feet={totalsOf(balanceColumns(text), settlement, text)}
        />
      )}
    </section>
  );
}

function memoOf(settling: YearEnd, year: number, language: Language) {
  const text = textIn(language);
  return {
    title: text("sharing-settlement-in", { year: String(year) }),
    paragraphs: settling.explanation,
    tables: memoTablesOf(settling, year, text),
  };
}
