import { either } from "../../../parts";
import { usePlan } from "../../../plan";
import { KeyWorkshop } from "../../../sharing";
import { useLanguage, useText } from "../../../words";
import { choice, type Field, word } from "../fields";
import { ListForm } from "../form/ListForm";
import { NestedGrid } from "../NestedGrid";
import { Part } from "../Part";
import { type RowOf, rowsOf } from "../rows";
import type { TableProps } from "../TableProps";

type Key = RowOf<"keys">;
type Criterion = NonNullable<Key["criteria"]>[number];

const KEY: readonly Field<Key>[] = [
  { name: "name", word: "field-name", shape: word },
  { name: "kind", word: "field-kind", shape: choice("key-kind") },
];
const CRITERION: readonly Field<Criterion>[] = [
  { name: "name", word: "field-name", shape: word },
  { name: "weight", word: "field-weight", shape: { is: "percent" } },
  { name: "indicator", word: "field-indicator-statistic", shape: choice("indicators") },
  { name: "reference", word: "field-reference", shape: choice("references"), help: "tables-reference-help" },
];

interface KeysProps extends TableProps {
  /** The years that have costs to divide. */
  years: readonly number[];
}

/** The keys that divide costs, each with its criteria and their weights. */
export function KeysPart({ focusPlace, years }: KeysProps) {
  const { plan } = usePlan();
  const language = useLanguage();
  const text = useText();
  return (
    <Part title="table-keys" about="tables-keys-about">
      <ListForm
        table="keys"
        label={text("table-keys")}
        rows={rowsOf(plan, "keys")}
        fields={KEY}
        title={(key) => either(key.name, language)}
        fresh={{ name: {}, kind: "criteria" }}
        focusPlace={focusPlace}
      >
        {(key) =>
          key.kind === "direct" ? (
            <p>{text("tables-key-direct")}</p>
          ) : (
            <Criteria owner={key} focusPlace={focusPlace} years={years} />
          )
        }
      </ListForm>
    </Part>
  );
}

function Criteria({ owner, focusPlace, years }: KeysProps & { owner: Key }) {
  const language = useLanguage();
  const { plan } = usePlan();
  const text = useText();
  const indicator = plan.indicators?.[0]?.id;
  const criteria = owner.criteria ?? [];
  const fresh: Criterion | undefined = indicator
    ? { id: "", name: {}, weight: "0", indicator, reference: "year-1" }
    : undefined;
  return (
    <>
      <h4>{text("table-criteria")}</h4>
      {!fresh && <p className="tables-about">{text("tables-needs-indicators")}</p>}
      <NestedGrid
        table="keys"
        at={`keys/${owner.id}/criteria`}
        label={text("table-criteria")}
        parts={criteria}
        fields={CRITERION}
        fresh={fresh}
        focusPlace={focusPlace}
      />
      {criteria.length > 0 && (
        <KeyWorkshop key={owner.id} owner={owner} name={either(owner.name, language)} years={years} />
      )}
    </>
  );
}
