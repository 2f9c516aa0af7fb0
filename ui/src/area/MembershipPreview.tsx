import { useId } from "react";
import type { Answer } from "../host";
import { Notice, useMunicipalities } from "../parts";
import { useAnswer, usePlan } from "../plan";
import { euros, useText } from "../words";

type Preview = Answer<"membership_preview">;

/** What becomes of the plan when municipalities come and go. */
export function MembershipPreview({ add, remove }: { add: string[]; remove: string[] }) {
  const text = useText();
  const preview = useAnswer("membership_preview", { add, remove }).data;
  if (!preview) {
    return <p>{text("area-preview-wait")}</p>;
  }
  return (
    <div className="area-preview">
      <dl className="area-preview-facts">
        <div>
          <dt>{text("area-preview-languages")}</dt>
          <dd>{preview.languages.map((language) => text(`language-${language}`)).join(", ")}</dd>
        </div>
        <div>
          <dt>{text("area-preview-labour-force")}</dt>
          <dd>{preview.labour_force ?? text("area-preview-unknown")}</dd>
        </div>
      </dl>
      <Shares shares={preview.shares} />
      <Texts title={text("area-preview-new", { count: preview.new_findings.length })} texts={preview.new_findings} />
      <Texts title={text("area-preview-gone", { count: preview.gone_findings.length })} texts={preview.gone_findings} />
      {preview.affected.length > 0 && (
        <>
          <Texts
            title={text("area-preview-affected", { count: preview.affected.length })}
            texts={preview.affected.map((row) => row.name)}
          />
          <Notice>{text("area-preview-stays")}</Notice>
        </>
      )}
    </div>
  );
}

function Shares({ shares }: { shares: Preview["shares"] }) {
  const text = useText();
  const { plan } = usePlan();
  const { name } = useMunicipalities();
  const amount = (value: string | null | undefined) => (value ? euros(value) : "–");
  if (shares.length === 0) {
    return <p>{text("area-preview-no-shares")}</p>;
  }
  return (
    <table className="parts-table">
      <caption>{text("area-preview-shares", { year: String(plan.area?.first_year ?? "") })}</caption>
      <thead>
        <tr>
          <th scope="col">{text("field-municipality")}</th>
          <th scope="col" className="parts-number">
            {text("area-preview-before")}
          </th>
          <th scope="col" className="parts-number">
            {text("area-preview-after")}
          </th>
        </tr>
      </thead>
      <tbody>
        {shares.map((share) => (
          <tr key={share.code}>
            <th scope="row">{name(share.code)}</th>
            <td className="parts-number">{amount(share.before)}</td>
            <td className="parts-number">{amount(share.after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many lines of a list are shown; the rest is behind its heading. */
const SHORT = 4;

function Texts({ title, texts }: { title: string; texts: readonly string[] }) {
  const id = useId();
  if (texts.length === 0) {
    return null;
  }
  return (
    <details className="area-preview-list" open={texts.length <= SHORT}>
      <summary id={id}>{title}</summary>
      <ul aria-labelledby={id}>
        {[...new Set(texts)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
