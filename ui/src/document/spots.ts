import { type PlaceParts, parsePlace, placeText } from "../plan";
import type { Box } from "./geometry";

/** Where a place of the plan is said, in points on a page, from 1. */
export interface Spot extends Box {
  page: number;
  place: string;
}

/** The spots of each page, by its number. */
export function byPage(spots: readonly Spot[]): ReadonlyMap<number, Spot[]> {
  const pages = new Map<number, Spot[]>();
  for (const spot of spots) {
    const page = pages.get(spot.page);
    if (page) {
      page.push(spot);
    } else {
      pages.set(spot.page, [spot]);
    }
  }
  return pages;
}

/** The places that are said in these spots, each once, in reading order. */
export function placesOf(spots: readonly Spot[]): string[] {
  return [...new Set(spots.map((spot) => spot.place))];
}

/** Where a place is said first: itself, else its field in the other language, else its row, else its table. */
export function spotOf(spots: readonly Spot[], place: string): Spot | undefined {
  const { table, row, field, language } = parsePlace(place);
  const ways: PlaceParts[] = [{ table, row, field, language }, { table, row, field }, { table, row }, { table }];
  for (const way of ways) {
    const wanted = placeText(way);
    const found = spots.find((spot) => spot.place === wanted) ?? spots.find((spot) => isWithin(spot.place, wanted));
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** True when a place is a part of another: a field of a row, a language of a field. */
function isWithin(place: string, whole: string): boolean {
  return place.startsWith(`${whole}/`) || place.startsWith(`${whole}[`);
}
