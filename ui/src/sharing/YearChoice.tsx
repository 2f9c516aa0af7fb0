import { Dropdown, DropdownItem } from "../parts/Dropdown";
import { useText } from "../words";

interface YearChoiceProps {
  years: readonly number[];
  year: number;
  choose(year: number): void;
}

/** Which year's figures are shown. */
export function YearChoice({ years, year, choose }: YearChoiceProps) {
  const text = useText();
  return (
    <Dropdown fullWidth labelText={text("field-year")} value={String(year)} onChange={(value) => choose(Number(value))}>
      {years.map((one) => (
        <DropdownItem key={one} value={String(one)}>
          {String(one)}
        </DropdownItem>
      ))}
    </Dropdown>
  );
}
