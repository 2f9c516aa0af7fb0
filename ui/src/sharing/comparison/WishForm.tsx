import { useId } from "react";
import { Button, IconPlus } from "suomifi-ui-components";
import { newId } from "../../parts";
import { usePlan } from "../../plan";
import { useText } from "../../words";
import { type Named, NamedChoice } from "../NamedChoice";
import { useNames } from "../useNames";
import { YearChoice } from "../YearChoice";
import { MemberChange } from "./MemberChange";
import { type Change, keysOf, toggled, type Wish } from "./wish";

interface WishFormProps {
  wish: Wish;
  setWish(wish: Wish): void;
  years: readonly number[];
  year: number;
}

/** Asks what is compared: the year, the costs, and against what. */
export function WishForm({ wish, setWish, years, year }: WishFormProps) {
  const text = useText();
  const { plan } = usePlan();
  const names = useNames();
  const keys = keysOf(wish, plan);
  const add = () => {
    const change: Change = { id: newId("change"), leaving: [], joining: [], follows: "0" };
    setWish({ ...wish, changes: [...wish.changes, change] });
  };
  const put = (change: Change) =>
    setWish({ ...wish, changes: wish.changes.map((one) => (one.id === change.id ? change : one)) });
  const drop = (id: string) => setWish({ ...wish, changes: wish.changes.filter((change) => change.id !== id) });
  return (
    <div className="sharing-wish">
      <div className="sharing-choices">
        <YearChoice years={years} year={year} choose={(chosen) => setWish({ ...wish, year: chosen })} />
        <NamedChoice
          label={text("sharing-costs")}
          rows={names.pools}
          chosen={wish.pool}
          choose={(pool) => setWish({ ...without(wish, "pool"), ...(pool !== undefined && { pool }) })}
          none={text("sharing-all-pools")}
        />
      </div>
      <Ticks
        legend={text("sharing-compare-keys")}
        rows={names.keys}
        chosen={keys}
        toggle={(id) => setWish({ ...wish, keys: toggled(keys, id) })}
      />
      <Ticks
        legend={text("sharing-compare-scenarios")}
        rows={names.scenarios}
        chosen={wish.scenarios}
        toggle={(id) => setWish({ ...wish, scenarios: toggled(wish.scenarios, id) })}
      />
      {wish.changes.map((change, at) => (
        <MemberChange key={change.id} number={at + 1} change={change} put={put} drop={() => drop(change.id)} />
      ))}
      <Button variant="secondary" icon={<IconPlus />} onClick={add}>
        {text("sharing-add-change")}
      </Button>
    </div>
  );
}

interface TicksProps {
  legend: string;
  rows: readonly Named[];
  chosen: readonly string[];
  toggle(id: string): void;
}

/** Several of some rows; nothing when there are none. */
export function Ticks({ legend, rows, chosen, toggle }: TicksProps) {
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <fieldset className="sharing-ticks">
      <legend>{legend}</legend>
      {rows.map((row) => (
        <label key={row.id} htmlFor={`${id}-${row.id}`}>
          <input
            id={`${id}-${row.id}`}
            type="checkbox"
            checked={chosen.includes(row.id)}
            onChange={() => toggle(row.id)}
          />
          <span>{row.name}</span>
        </label>
      ))}
    </fieldset>
  );
}

function without(wish: Wish, name: "pool"): Wish {
  const { [name]: _, ...rest } = wish;
  return rest;
}
