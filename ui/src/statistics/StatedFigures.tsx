import { useState } from "react";
import { Button, IconPlus } from "suomifi-ui-components";
import type { Answer, Plan } from "../host";
import { BilingualField, EmptyState, either, Fold, Part, PlaceField, RowButtons } from "../parts";
import { useAnswer, usePlan } from "../plan";
import { number, useLanguage, useText } from "../words";
import { AddStated } from "./AddStated";

type Stated = NonNullable<Plan["stated_figures"]>[number];

/** Figures that slides, minutes or earlier drafts state, each beside what the plan has. */
export function StatedFigures() {
  const text = useText();
  const { plan, readOnly } = usePlan();
  const [adding, setAdding] = useState(false);
  const rows = plan.stated_figures ?? [];
  const names = rows.map((row) => row.quantity);
  const figures = useAnswer("figure_texts", { names }).data;
  return (
    <Part
      title={text("table-stated-figures")}
      place="stated_figures"
      actions={
        !readOnly && (
          <Button variant="secondary" icon={<IconPlus />} onClick={() => setAdding(true)}>
            {text("statistics-add-stated")}
          </Button>
        )
      }
    >
      <p className="parts-hint">{text("statistics-stated-hint")}</p>
      {rows.length === 0 && <EmptyState>{text("statistics-no-stated")}</EmptyState>}
      {rows.length > 0 && (
        <Fold heading="h3" place="stated_figures" title={text("statistics-stated-count", { count: rows.length })}>
          {rows.map((row) => (
            <StatedRow key={row.id} row={row} order={rows.map((row) => row.id)} figure={figures?.[row.quantity]} />
          ))}
        </Fold>
      )}
      {adding && <AddStated onClose={() => setAdding(false)} />}
    </Part>
  );
}

interface StatedRowProps {
  row: Stated;
  order: readonly string[];
  figure: Answer<"figure_texts">[string] | undefined;
}

function StatedRow({ row, order, figure }: StatedRowProps) {
  const text = useText();
  const language = useLanguage();
  const place = `stated_figures/${row.id}`;
  const name = either(row.place, language) || text("statistics-unnamed");
  const value = figure?.value ?? text("statistics-stated-unknown");
  return (
    <div className="statistics-stated" data-place={place}>
      <Fold
        heading="h4"
        place={place}
        title={text("statistics-stated-row", { name, stated: number(String(row.stated)) })}
      >
        <div className="parts-stack">
          <p>{text("statistics-stated-plan", { figure: figure?.label ?? row.quantity, value })}</p>
          <BilingualField place={`${place}/place`} label={text("field-place")} />
          <div className="parts-fields">
            <PlaceField place={`${place}/stated`} kind="number" label={text("field-stated")} />
            <PlaceField
              place={`${place}/step`}
              kind="number"
              label={text("field-step")}
              hint={text("statistics-step-hint")}
            />
          </div>
        </div>
      </Fold>
      <RowButtons table="stated_figures" order={order} row={row.id} name={name} />
    </div>
  );
}
