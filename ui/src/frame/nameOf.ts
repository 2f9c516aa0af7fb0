import type { Plan } from "../host";
import type { Language } from "../words";

/** The area's name in a language, or in the other one when it has only that. */
export function nameOf(plan: Plan, language: Language): string {
  const name = plan.area?.name;
  return name?.[language] || name?.fi || name?.sv || "";
}
