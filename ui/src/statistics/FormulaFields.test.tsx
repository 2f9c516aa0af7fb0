import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { Opened, Plan } from "../host";
import { type Edit, PlanOpen, Session, usePlan } from "../plan";
import { Words } from "../words";
import { FormulaFields } from "./FormulaFields";

const plan = {
  area: {},
  indicators: [
    { id: "rate", name: { fi: "Aktivointiaste" } },
    { id: "served", name: { fi: "Palveluissa" } },
    { id: "unemployed", name: { fi: "Työttömät" } },
  ],
  statistics: [{ id: "s-1", indicator: "unemployed", subject: "638", period: "2024", value: "5" }],
} as unknown as Plan;

let asked: Edit[] = [];

vi.mock("../host", async (original) => ({
  ...(await original<typeof import("../host")>()),
  call: async (name: string, { edits }: { edits: Edit[] }) => {
    if (name !== "apply") {
      return { findings: [], blocking: 0, warnings: 0, hints: 0 };
    }
    asked.push(...edits);
    const [edit] = edits;
    const begun = edit?.kind === "set" && edit.place === "indicators/rate/formula" ? [edit.value] : [];
    const rows = begun.map((formula) => ({
      id: "rate",
      name: { fi: "Aktivointiaste" },
      ...(formula ? { formula } : {}),
    }));
    return { revision: asked.length + 1, tables: [{ table: "indicators", rows, order: null }], refused: [] };
  },
}));

beforeEach(() => {
  asked = [];
});

function Shown() {
  const { plan: now } = usePlan();
  const indicator = now.indicators?.[0];
  return indicator ? <FormulaFields indicator={indicator} /> : null;
}

test("a formula is entered by choosing what is above and below the line, reads as it counts, and can be taken away", async () => {
  const user = userEvent.setup();
  const session = new Session({ plan, revision: 1, path: "p", read_only: false } as unknown as Opened);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Words language="fi" setLanguage={() => undefined}>
        <PlanOpen session={session}>
          <Shown />
        </PlanOpen>
      </Words>
    </QueryClientProvider>,
  );
  await user.click(screen.getByRole("button", { name: "Laske muista tunnusluvuista" }));
  const part = (group: RegExp, name: string) =>
    within(screen.getByRole("group", { name: group })).getByRole("checkbox", { name });
  await user.click(part(/^Jaettava/, "Palveluissa"));
  expect(asked).toEqual([]);
  await user.click(part(/^Jakaja/, "Työttömät"));
  expect(asked).toEqual([
    {
      kind: "set",
      place: "indicators/rate/formula",
      value: { numerator: ["served"], denominator: ["unemployed"], factor: "100" },
    },
  ]);
  await screen.findByText("100 × (Palveluissa) / (Työttömät)");
  await user.click(part(/^Jaettava/, "Palveluissa"));
  expect(screen.getByText("Valitse vähintään yksi tunnusluku.")).toBeTruthy();
  expect(asked).toHaveLength(1);
  await user.selectOptions(screen.getByRole("combobox", { name: "Jakajan ajankohta" }), "2024");
  expect(asked.at(-1)).toEqual({ kind: "set", place: "indicators/rate/formula.denominator_period", value: "2024" });
  await user.click(screen.getByRole("button", { name: "Poista laskukaava" }));
  expect(asked.at(-1)).toEqual({ kind: "set", place: "indicators/rate/formula", value: null });
  await screen.findByRole("button", { name: "Laske muista tunnusluvuista" });
});
