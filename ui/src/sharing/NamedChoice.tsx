import { Dropdown, DropdownItem } from "../parts/Dropdown";

/** A row that can be chosen. */
export interface Named {
  id: string;
  name: string;
}

interface NamedChoiceProps {
  label: string;
  rows: readonly Named[];
  chosen: string | undefined;
  choose(id: string | undefined): void;
  /** The words for having chosen none; without them one is always chosen. */
  none?: string;
}

/** Stands for none: rows are never named so. */
const NONE = "-";

/** One of some rows of the plan, or none of them. */
export function NamedChoice({ label, rows, chosen, choose, none }: NamedChoiceProps) {
  const offered = none === undefined ? rows : [{ id: NONE, name: none }, ...rows];
  return (
    <Dropdown
      fullWidth
      labelText={label}
      value={chosen ?? NONE}
      onChange={(id) => choose(id === NONE ? undefined : id)}
    >
      {offered.map(({ id, name }) => (
        <DropdownItem key={id} value={id}>
          {name}
        </DropdownItem>
      ))}
    </Dropdown>
  );
}
