import { useDeferredValue, useState } from "react";
import { TextInput } from "suomifi-ui-components";
import { capital } from "../../parts";
import { type Language, textIn, useLanguage, useText } from "../../words";
import { isGap, type ShorterSpells, useInBoth } from "../answers";
import { FigureTable } from "../figures/FigureTable";
import { Missing } from "../figures/Missing";
import { CopyMemo } from "../memo/CopyMemo";
import { Explanation } from "../memo/Explanation";
import { NamedChoice } from "../NamedChoice";
import { footOf, memoTableOf, rowColumns, totalColumns } from "./columns";

/** How many days spells of unemployment are assumed to be shorter, at first. */
const DAYS = "30";
/** More days than any ladder of the Act counts. */
const MOST = 2000;

/** What the members would save in unemployment benefits if spells were some days shorter. */
export function ShorterView({ years }: { years: readonly number[] }) {
  const text = useText();
  const [typed, setTyped] = useState(DAYS);
  const [year, setYear] = useState<string>();
  const days = daysOf(useDeferredValue(typed));
  const isWrong = daysOf(typed) === undefined;
  return (
    <>
      <div className="sharing-choices">
        <TextInput
          labelText={text("sharing-days")}
          value={typed}
          onChange={(value) => setTyped(String(value ?? ""))}
          status={isWrong ? "error" : "default"}
          {...(isWrong && { statusText: text("sharing-days-wrong", { most: MOST }) })}
          fullWidth
        />
        <NamedChoice
          label={text("field-year")}
          rows={years.map((one) => ({ id: String(one), name: String(one) }))}
          chosen={year}
          choose={setYear}
          none={text("sharing-all-years")}
        />
      </div>
      {days !== undefined && <Saved days={days} {...(year !== undefined && { year: Number(year) })} />}
    </>
  );
}

function Saved({ days, year }: { days: number; year?: number }) {
  const text = useText();
  const args = { days, ...(year !== undefined && { year }) };
  const shown = useLanguage();
  const both = useInBoth("shorter_spells", args);
  const data = both?.[shown];
  if (!data) return null;
  const memo = (language: Language) => memoOf(both[language], days, language);
  const rows = data.rows.map((row) => ({ ...row, benefitName: benefitName(row.benefit, text) }));
  return (
    <>
      <FigureTable
        label={text("sharing-saved", { days })}
        columns={totalColumns(text)}
        rows={data.totals}
        rowId={({ code }) => code}
        feet={data.totals.length > 1 ? [footOf(data, text)] : []}
      />
      <FigureTable
        label={text("sharing-saved-rows", { days })}
        columns={rowColumns(text)}
        rows={rows}
        rowId={({ liability }) => liability}
      />
      <Missing gaps={data.rows.flatMap((row) => [row.now, row.then]).filter(isGap)} />
      <Explanation paragraphs={data.explanation} />
      <CopyMemo memo={memo} />
    </>
  );
}

function benefitName(benefit: string | null | undefined, text: (id: string) => string): string {
  return !benefit ? text("sharing-all-benefits") : capital(text(`benefit-${benefit}`));
}

/** The days as a whole number, or undefined when they are none. */
function daysOf(typed: string): number | undefined {
  const days = /^\s*(\d{1,4})\s*$/.exec(typed)?.[1];
  return days === undefined || Number(days) > MOST ? undefined : Number(days);
}

function memoOf(spells: ShorterSpells, days: number, language: Language) {
  const text = textIn(language);
  const title = text("sharing-saved", { days });
  return { title, paragraphs: spells.explanation, tables: [memoTableOf(spells, title, text)] };
}
