import { type ChoiceOption, capital } from "../parts";
import type { Text } from "../words";

const MODELS = ["responsible-municipality", "joint-authority", "single-municipality"];

/** The ways of organising the services (380/2023, 12 §; 410/2015, 51 and 55 §). */
export function organisingModels(text: Text): ChoiceOption[] {
  return MODELS.map((value) => ({ value, label: capital(text(`organising-model-${value}`)) }));
}
