import { usePlan } from "../../../plan";
import { useText } from "../../../words";
import { choice, choices, eurosByYear, type Field, option, passage, word } from "../fields";
import { Part } from "../Part";
import { type RowOf, rowsOf } from "../rows";
import { TableGrid } from "../TableGrid";
import type { TableProps } from "../TableProps";
import { useColumns } from "../useColumns";

const POOL: readonly Field<RowOf<"pools">>[] = [
  { name: "name", word: "field-name", shape: word },
  { name: "kind", word: "field-kind", shape: choice("pool-kind") },
  { name: "key", word: "field-key", shape: option("keys") },
  { name: "alternatives", word: "field-alternatives", shape: choices("keys"), help: "tables-alternatives-help" },
  { name: "amounts", word: "tables-pool-amount", shape: eurosByYear, help: "tables-pool-amounts-help" },
  { name: "note", word: "field-note", shape: passage },
];

/** The pools of costs, each with the key that divides it. */
export function PoolsPart({ focusPlace }: TableProps) {
  const { plan } = usePlan();
  const text = useText();
  return (
    <Part title="table-pools" about="tables-pools-about">
      <TableGrid
        table="pools"
        label={text("table-pools")}
        rows={rowsOf(plan, "pools")}
        columns={useColumns("pools", POOL, rowsOf(plan, "pools"))}
        fresh={{ name: {}, kind: "operating" }}
        focusPlace={focusPlace}
      />
    </Part>
  );
}
