import { type ChoiceOption, capital } from "../parts";
import type { Text } from "../words";

const MEASURES = [
  "population",
  "working-age",
  "labour-force",
  "job-seekers",
  "unemployed",
  "in-services",
  "broad-unemployment",
  "long-term-unemployed",
  "under25",
  "foreign-language",
  "activation-rate",
  "other",
];

/** What an indicator can measure. */
export function measuresChoices(text: Text): ChoiceOption[] {
  return MEASURES.map((value) => ({ value, label: capital(text(`measures-${value}`)) }));
}
