import { either } from "../../../parts";
import { usePlan } from "../../../plan";
import { useLanguage, useText } from "../../../words";
import { choices, eurosByYear, type Field, numberByYear, option, passage, word } from "../fields";
import { ListForm } from "../form/ListForm";
import { Part } from "../Part";
import { type RowOf, rowsOf } from "../rows";
import { TableGrid } from "../TableGrid";
import type { TableProps } from "../TableProps";
import { useChoices } from "../useChoices";
import { useColumns } from "../useColumns";

type Service = RowOf<"services">;

const SERVICE: readonly Field<Service>[] = [
  { name: "service", word: "field-service", shape: option("services"), help: "tables-service-help" },
  { name: "name", word: "field-name", shape: word },
  { name: "production", word: "field-production", shape: choices("production") },
  { name: "producer", word: "field-producer", shape: word },
  { name: "solution", word: "field-solution", shape: passage },
  { name: "clients", word: "field-clients", shape: choices("client-group") },
  { name: "offices", word: "field-offices", shape: choices("offices") },
  { name: "languages", word: "field-languages", shape: choices("language") },
  { name: "volume", word: "field-volume", shape: numberByYear },
  { name: "volume_unit", word: "field-volume-unit", shape: word },
  { name: "cost", word: "field-cost", shape: eurosByYear },
  { name: "threshold", word: "field-threshold", shape: option("thresholds") },
];

const THRESHOLD: readonly Field<RowOf<"thresholds">>[] = [
  { name: "name", word: "field-name", shape: word },
  { name: "amount", word: "field-amount", shape: { is: "euro" } },
  { name: "basis", word: "field-basis", shape: word },
  { name: "from", word: "field-from", shape: { is: "date" } },
];

/** How each service is produced. */
export function ServicesTable({ focusPlace }: TableProps) {
  const { plan } = usePlan();
  const text = useText();
  const language = useLanguage();
  const offered = useChoices();
  const statutory = (row: Service) => offered("services").find(({ value }) => value === row.service)?.label;
  const ways = (row: Service) => {
    const known = offered("production").filter(({ value }) => row.production?.some((way) => way === value));
    return known.map(({ label }) => label).join(", ");
  };
  return (
    <Part isTab title="table-services" about="tables-services-about">
      <ListForm
        table="services"
        label={text("table-services")}
        rows={rowsOf(plan, "services")}
        fields={SERVICE}
        title={(row) => either(row.name, language) || (statutory(row) ?? "")}
        about={ways}
        fresh={{}}
        focusPlace={focusPlace}
      />
    </Part>
  );
}

/** The thresholds that decide how services are purchased. */
export function ThresholdsTable({ focusPlace }: TableProps) {
  const { plan } = usePlan();
  const text = useText();
  return (
    <Part isTab title="table-thresholds" about="tables-thresholds-about">
      <TableGrid
        table="thresholds"
        label={text("table-thresholds")}
        rows={rowsOf(plan, "thresholds")}
        columns={useColumns("thresholds", THRESHOLD, rowsOf(plan, "thresholds"))}
        fresh={{ name: {}, amount: "0.00" }}
        focusPlace={focusPlace}
      />
    </Part>
  );
}
