import { describe, expect, it } from "vitest";
import { textIn } from "../../words";
import type { ShorterSpells } from "../answers";
import { memoTableOf } from "./columns";

const GAP = { gap: "Etuudet puuttuvat.", place: "benefit_liabilities/l-2/spells" };
/** A municipality's sums as the desk has them. */
function total(name: string, now: string, shorter: unknown, saving: string | null) {
  return Object.fromEntries(Object.entries({ code: name, name, now, saving }).concat([["then", shorter as string]]));
}
const porvoo = total("Porvoo", "1180000.00", "1131000.00", "49000.00");
const askola = total("Askola", "20000.00", "19000.50", "999.50");

function lastRow(totals: object[]): string[] | undefined {
  const { rows } = memoTableOf({ rows: [], totals, explanation: [] } as unknown as ShorterSpells, "", textIn("fi"));
  return rows.at(-1)?.map((cell) => cell.replaceAll("\u00a0", " "));
}

describe("what shorter spells save in all", () => {
  it("is the exact sum of what the municipalities save", () => {
    expect(lastRow([porvoo, askola])).toEqual(["Yhteensä", "1 200 000,00 €", "1 150 000,50 €", "−49 999,50 €"]);
  });

  it("isn't known while one of them isn't", () => {
    expect(lastRow([porvoo, total("Askola", "20000.00", GAP, null)])).toEqual([
      "Yhteensä",
      "1 200 000,00 €",
      "puuttuu",
      "–",
    ]);
  });
});
