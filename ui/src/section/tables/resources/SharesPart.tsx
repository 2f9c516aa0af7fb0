import { useMemo, useState } from "react";
import { Grid, type GridColumn } from "../../../grid";
import type { Answer } from "../../../host";
import { Dropdown, DropdownItem } from "../../../parts/Dropdown";
import { useAnswer } from "../../../plan";
import { ExplainedShares, Missing, useFirstYear } from "../../../sharing";
import { euros, useText } from "../../../words";
import { Part } from "../Part";
import { type Choices, useChoices } from "../useChoices";

type Share = Answer<"shares">["municipalities"][number];

/** What each member carries in a year: in all, in per cent, per resident, and of each pool. */
export function SharesPart({ years }: { years: readonly number[] }) {
  const [chosen, setChosen] = useState<number>();
  const text = useText();
  const first = useFirstYear(years);
  const year = chosen ?? first;
  return (
    <Part title="tables-shares" about="tables-shares-about">
      {year === undefined ? (
        <p>{text("tables-needs-years")}</p>
      ) : (
        <>
          <div className="tables-choice">
            <Dropdown
              fullWidth
              labelText={text("field-year")}
              value={String(year)}
              onChange={(value) => setChosen(Number(value))}
            >
              {years.map((one) => (
                <DropdownItem key={one} value={String(one)}>
                  {String(one)}
                </DropdownItem>
              ))}
            </Dropdown>
          </div>
          <Shares year={year} />
        </>
      )}
    </Part>
  );
}

function Shares({ year }: { year: number }) {
  const { data } = useAnswer("shares", { year });
  const text = useText();
  const choices = useChoices();
  const columns = useMemo((): GridColumn<Share>[] => {
    const members = choices("members");
    const ofPools = data?.pools.map((pool) => ({
      key: pool.pool,
      title: nameOf(choices("pools"), pool.pool),
      kind: "computed" as const,
      text: ({ code }: Share) => euros(pool.municipalities[code] ?? "0.00"),
    }));
    return [
      { key: "code", title: text("field-municipality"), kind: "text", text: ({ code }) => nameOf(members, code) },
      { key: "amount", title: text("tables-share"), kind: "computed", text: ({ amount }) => euros(amount) },
      { key: "percent", title: text("tables-share-percent"), kind: "computed", text: ({ percent }) => percent ?? "–" },
      {
        key: "resident",
        title: text("tables-share-resident"),
        kind: "computed",
        text: (share) => share.per_resident ?? "–",
      },
      ...(ofPools ?? []),
    ];
  }, [data, text, choices]);
  return (
    <>
      <Grid
        label={text("tables-shares-in", { year: String(year) })}
        columns={columns}
        rows={data?.municipalities ?? []}
        rowId={({ code }) => code}
        type={nothing}
        readOnly
      />
      <Missing gaps={data?.gaps ?? []} />
      <ExplainedShares year={year} />
    </>
  );
}

async function nothing() {
  return [];
}

function nameOf(choices: Choices, value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}
