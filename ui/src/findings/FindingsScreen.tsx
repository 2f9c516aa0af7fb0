import { useState } from "react";
import { Button } from "suomifi-ui-components";
import { EmptyState, type Finding, Page, useFindings } from "../parts";
import { useText } from "../words";
import { FilterBar } from "./FilterBar";
import { FindingCard } from "./FindingCard";
import { type Filter, filtered } from "./filter";
import "./findings.css";

/** How many findings are drawn at first; more come by a button, so that a long list opens at once. */
const PORTION = 100;

/** Everything that the law, arithmetic and good practice have to say about the plan. */
export function FindingsScreen(_: { place?: string | undefined }) {
  const text = useText();
  const all = useFindings();
  const [filter, setFilter] = useState<Filter>({});
  const shown = filtered(all?.findings ?? [], filter);
  return (
    <Page title={text("findings-title")} lead={text("findings-lead")}>
      {all && (
        <>
          <FilterBar all={all} filter={filter} change={setFilter} />
          <p role="status" className="findings-count">
            {text("findings-shown", { shown: shown.length, all: all.findings.length })}
          </p>
          <FindingList key={JSON.stringify(filter)} findings={shown} isFiltered={all.findings.length > 0} />
        </>
      )}
    </Page>
  );
}

function FindingList({ findings, isFiltered }: { findings: readonly Finding[]; isFiltered: boolean }) {
  const text = useText();
  const [most, setMost] = useState(PORTION);
  if (findings.length === 0) {
    return <EmptyState>{text(isFiltered ? "findings-none-match" : "findings-none")}</EmptyState>;
  }
  return (
    <>
      <ul className="findings-list">
        {findings.slice(0, most).map((finding) => (
          <FindingCard key={finding.code + finding.place + finding.message} finding={finding} />
        ))}
      </ul>
      {findings.length > most && (
        <Button variant="secondary" onClick={() => setMost(most + PORTION)}>
          {text("findings-more", { count: findings.length - most })}
        </Button>
      )}
    </>
  );
}
