import { Button, IconPlus } from "suomifi-ui-components";
import {
  BilingualField,
  EmptyState,
  either,
  Fold,
  Notice,
  newId,
  Part,
  PlaceField,
  RowButtons,
  useTask,
} from "../parts";
import { useEdit, usePlan } from "../plan";
import { useLanguage, useText } from "../words";

/** Where figures come from, as they are cited. */
export function Sources() {
  const text = useText();
  const language = useLanguage();
  const { plan, readOnly } = usePlan();
  const session = useEdit();
  const task = useTask();
  const sources = plan.sources ?? [];
  const add = () => {
    const row = { id: newId("source"), name: {} };
    void task.run(() => session.apply([{ kind: "insert", table: "sources", row }]));
  };
  return (
    <Part
      title={text("table-sources")}
      place="sources"
      actions={
        !readOnly && (
          <Button variant="secondary" icon={<IconPlus />} onClick={add}>
            {text("statistics-add-source")}
          </Button>
        )
      }
    >
      {task.problem && <Notice tone="error">{task.problem}</Notice>}
      {sources.length === 0 && <EmptyState>{text("statistics-no-sources")}</EmptyState>}
      {sources.map((source) => (
        <div key={source.id} className="statistics-stated" data-place={`sources/${source.id}`}>
          <Fold
            heading="h3"
            place={`sources/${source.id}`}
            title={either(source.name, language) || text("statistics-unnamed")}
          >
            <div className="parts-stack">
              <BilingualField place={`sources/${source.id}/name`} label={text("statistics-source-name")} />
              <div className="parts-fields">
                <PlaceField place={`sources/${source.id}/table`} kind="text" label={text("field-table")} />
                <PlaceField place={`sources/${source.id}/retrieved`} kind="date" label={text("field-retrieved")} />
              </div>
            </div>
          </Fold>
          <RowButtons
            table="sources"
            order={sources.map((row) => row.id)}
            row={source.id}
            name={either(source.name, language) || text("statistics-unnamed")}
          />
        </div>
      ))}
    </Part>
  );
}
