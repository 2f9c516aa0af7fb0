import { useMunicipalities } from "../../parts";
import { useAnswer } from "../../plan";
import { euros, type Language, textIn, useLanguage, useText } from "../../words";
import { type Explained, type Shares, useInBoth } from "../answers";
import { CopyMemo } from "../memo/CopyMemo";
import type { Memo } from "../memo/memo";

/** How each pool's euros came about, and which municipality got a cent that was left over; to be pasted into a memo. */
export function ExplainedShares({ year }: { year: number }) {
  const text = useText();
  const { find } = useMunicipalities();
  const shown = useLanguage();
  const both = useInBoth("explain_shares", { year });
  const explained = both?.[shown];
  const shares = useAnswer("shares", { year }).data;
  if (!explained || explained.length === 0) return null;
  const nameIn = (code: string, language: Language) => find(code)?.name[language] ?? code;
  const memo = (language: Language) =>
    both && shares && memoOf(both[language], shares, { year, language, nameOf: (code) => nameIn(code, language) });
  return (
    <section className="sharing-explanation">
      <h4>{text("sharing-explanation")}</h4>
      {explained.map(({ pool, name, paragraphs }) => (
        <details key={pool} className="sharing-pool">
          <summary>{name}</summary>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
      ))}
      <CopyMemo memo={memo} />
    </section>
  );
}

interface Around {
  year: number;
  language: Language;
  nameOf(code: string): string;
}

function memoOf(explained: Explained, shares: Shares, { year, language, nameOf }: Around): Memo {
  const text = textIn(language);
  const heads = ["field-municipality", "tables-share", "tables-share-percent", "tables-share-resident"].map((id) =>
    text(id),
  );
  const rows = shares.municipalities.map(({ code, amount, percent, per_resident }) => [
    nameOf(code),
    euros(amount),
    percent ?? "–",
    per_resident ?? "–",
  ]);
  const title = text("tables-shares-in", { year: String(year) });
  return {
    title,
    paragraphs: explained.flatMap(({ paragraphs }) => paragraphs),
    tables: [{ caption: title, rows: [heads, ...rows] }],
  };
}
