import { Dropdown, DropdownItem } from "../parts/Dropdown";
import { usePlan } from "../plan";
import { useText } from "../words";

/** The year that is shown until another is chosen: the plan's first, when there is something to show of it. */
export function useFirstYear(years: readonly number[]): number | undefined {
  const { plan } = usePlan();
  return years.find((year) => year === plan.area?.first_year) ?? years[0];
}

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
