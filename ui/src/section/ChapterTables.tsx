import { useEffect, useState } from "react";
import { Button } from "suomifi-ui-components";
import { type Screen, useGo } from "../frame";
import type { TableKind } from "../host";
import { Tabs } from "../parts";
import { parsePlace, usePlan } from "../plan";
import { useText } from "../words";
import type { Chapter } from "./chapter-name";
import { tableFor } from "./tables";
import { kindOf, rowsOf } from "./tables-of";

/** The structured tables of a chapter, one at a time, with how many rows each has. */
export function ChapterTables({ chapter, place }: { chapter: Chapter; place: string | undefined }) {
  const text = useText();
  const { plan } = usePlan();
  const kinds = chapter.tables ?? [];
  const asked = place ? kindOf(kinds, parsePlace(place).table) : undefined;
  const [chosen, choose] = useState<TableKind | undefined>(asked ?? kinds[0]);
  useEffect(() => {
    if (asked) {
      choose(asked);
    }
  }, [asked]);
  if (kinds.length === 0) {
    return null;
  }
  return (
    <section className="parts-part section-tables">
      <h2>{text("section-tables")}</h2>
      <Tabs
        label={text("section-tables")}
        chosen={chosen ?? ""}
        onChoose={(kind) => choose(kind as TableKind)}
        tabs={kinds.map((kind) => ({
          key: kind,
          title: text(`table-${kind}`),
          count: rowsOf(plan, kind),
          content: () => <ChapterTable kind={kind} place={kind === asked ? place : undefined} />,
        }))}
      />
    </section>
  );
}

/** The tables that are edited on screens of their own. */
const ELSEWHERE: Partial<Record<TableKind, Screen>> = {
  members: "area",
  statistics: "statistics",
  decisions: "decisions",
};

function ChapterTable({ kind, place }: { kind: TableKind; place: string | undefined }) {
  const text = useText();
  const go = useGo();
  const Table = tableFor(kind);
  if (Table) {
    return <Table focusPlace={place} />;
  }
  const screen = ELSEWHERE[kind] ?? "overview";
  return (
    <div>
      <p>{text("section-elsewhere")}</p>
      <Button variant="secondary" onClick={() => go({ screen })}>
        {text("section-go-there", { table: text(`table-${kind}`) })}
      </Button>
    </div>
  );
}
