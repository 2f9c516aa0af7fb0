import { useAnswer, usePlan } from "../../../plan";
import { ShorterView } from "../../../sharing";
import { date, useText } from "../../../words";
import { choice, type Field, option } from "../fields";
import { ListForm } from "../form/ListForm";
import { NestedGrid } from "../NestedGrid";
import { Part } from "../Part";
import { type RowOf, rowsOf } from "../rows";
import type { TableProps } from "../TableProps";
import { type ChoiceName, useChoices } from "../useChoices";

type Liability = RowOf<"benefit_liabilities">;
type Spell = NonNullable<Liability["spells"]>[number];
type Ladder = RowOf<"benefit_ladders">;
type Step = Ladder["steps"][number];

const LIABILITY: readonly Field<Liability>[] = [
  { name: "municipality", word: "field-municipality", shape: choice("members") },
  { name: "year", word: "field-year", shape: { is: "whole" } },
  { name: "benefit", word: "field-benefit", shape: option("benefit") },
  { name: "stated", word: "tables-liability-stated", shape: { is: "euro" }, help: "tables-liability-stated-help" },
  { name: "status", word: "field-status", shape: choice("status") },
  { name: "source", word: "field-source", shape: option("sources") },
];
const SPELL: readonly Field<Spell>[] = [
  { name: "month", word: "field-month", shape: { is: "whole" }, help: "tables-spell-month-help" },
  { name: "after_days", word: "field-after-days", shape: { is: "whole" }, help: "tables-spell-days-help" },
  { name: "paid", word: "field-paid", shape: { is: "euro" } },
];
const LADDER: readonly Field<Ladder>[] = [
  { name: "benefit", word: "field-benefit", shape: choice("benefit") },
  { name: "from", word: "field-from", shape: { is: "date" } },
];
const STEP: readonly Field<Step>[] = [
  { name: "after_days", word: "field-after-days", shape: { is: "whole" } },
  { name: "percent", word: "field-percent", shape: { is: "percent" } },
];

/** What unemployment benefits cost the members, and the ladder that it follows from. */
export function BenefitLiabilityTable({ focusPlace }: TableProps) {
  return (
    <>
      <LiabilitiesPart focusPlace={focusPlace} />
      <ShorterPart />
      <LaddersPart focusPlace={focusPlace} />
    </>
  );
}

function LiabilitiesPart({ focusPlace }: TableProps) {
  const { plan } = usePlan();
  const text = useText();
  const name = useNames();
  const rows = rowsOf(plan, "benefit_liabilities");
  const names = rows.map(({ municipality, year }) => `liability:${municipality}:${year}`);
  const { data } = useAnswer("figure_texts", { names: [...new Set(names)] });
  const municipality = plan.members?.[0]?.municipality;
  const year = plan.area?.first_year;
  const fresh = municipality && year ? { municipality, year, status: "estimate" as const } : undefined;
  return (
    <Part
      isTab
      title="table-benefit-liability"
      about={fresh ? "tables-benefit-liability-about" : "tables-needs-members"}
    >
      <ListForm
        table="benefit_liabilities"
        label={text("table-benefit-liability")}
        rows={rows}
        fields={LIABILITY}
        title={(row) => `${name("members", row.municipality)} ${row.year}`}
        about={(row) => name("benefit", row.benefit ?? undefined)}
        fresh={fresh}
        focusPlace={focusPlace}
      >
        {(row) => {
          const figure = data?.[`liability:${row.municipality}:${row.year}`];
          return (
            <>
              <h4>{text("field-spells")}</h4>
              <NestedGrid
                table="benefit_liabilities"
                at={`benefit_liabilities/${row.id}/spells`}
                label={text("field-spells")}
                parts={row.spells ?? []}
                fields={SPELL}
                fresh={{ after_days: 0, paid: "0.00" }}
                focusPlace={focusPlace}
              />
              {figure && (
                <p role="status">
                  {figure.value ? text("tables-figure", { label: figure.label, value: figure.value }) : figure.label}
                </p>
              )}
            </>
          );
        }}
      </ListForm>
    </Part>
  );
}

/** What shorter spells would save, once there is something to shorten. */
function ShorterPart() {
  const { plan } = usePlan();
  const liabilities = rowsOf(plan, "benefit_liabilities");
  if (liabilities.length === 0) return null;
  const years = [...new Set(liabilities.map(({ year }) => year))].sort();
  return (
    <Part title="tables-shorter" about="tables-shorter-about">
      <ShorterView years={years} />
    </Part>
  );
}

function LaddersPart({ focusPlace }: TableProps) {
  const { plan } = usePlan();
  const text = useText();
  const name = useNames();
  const from = plan.area?.first_year ? `${plan.area.first_year}-01-01` : undefined;
  const fresh = from ? { benefit: "labour-market-subsidy" as const, from, steps: [] } : undefined;
  return (
    <Part title="table-benefit-ladders" about={fresh ? "tables-benefit-ladders-about" : "tables-needs-years"}>
      <ListForm
        table="benefit_ladders"
        label={text("table-benefit-ladders")}
        rows={rowsOf(plan, "benefit_ladders")}
        fields={LADDER}
        title={(row) => name("benefit", row.benefit)}
        about={(row) => text("tables-from", { date: date(row.from) })}
        fresh={fresh}
        focusPlace={focusPlace}
      >
        {(row) => (
          <>
            <h4>{text("field-steps")}</h4>
            <NestedGrid
              table="benefit_ladders"
              at={`benefit_ladders/${row.id}/steps`}
              label={text("field-steps")}
              parts={row.steps}
              fields={STEP}
              fresh={{ after_days: 0, percent: "0" }}
              focusPlace={focusPlace}
            />
          </>
        )}
      </ListForm>
    </Part>
  );
}

/** Gives the name of what was chosen. */
function useNames(): (from: ChoiceName, value: string | undefined) => string {
  const choices = useChoices();
  return (from, value) => choices(from).find((choice) => choice.value === value)?.label ?? value ?? "";
}
