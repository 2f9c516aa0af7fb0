import type { Language } from "../words";
import { other } from "./language";
import type { Municipality } from "./useMunicipalities";

/** How many municipalities are offered at a time. */
const OFFERED = 8;

/** A municipality by its names: `Espoo (Esbo)`, or one name when both are the same. */
export function bothNames(municipality: Municipality, language: Language): string {
  const [name = "", foreign = ""] = [municipality.name[language], municipality.name[other(language)]];
  return foreign && foreign !== name ? `${name} (${foreign})` : name;
}

/** The municipalities whose name in either language has the words; those that begin with them come first. */
export function searchMunicipalities(all: readonly Municipality[], query: string, language: Language): Municipality[] {
  const wanted = query.trim().toLowerCase();
  const names = (row: Municipality) => [row.name.fi ?? "", row.name.sv ?? ""].map((name) => name.toLowerCase());
  const found = all.filter((row) => names(row).some((name) => name.includes(wanted)));
  const rank = (row: Municipality) => (names(row).some((name) => name.startsWith(wanted)) ? 0 : 1);
  const shown = (row: Municipality) => row.name[language] ?? "";
  return found
    .sort((one, two) => rank(one) - rank(two) || shown(one).localeCompare(shown(two), language))
    .slice(0, OFFERED);
}
