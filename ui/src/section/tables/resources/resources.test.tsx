import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import porvoo from "../../../../../assets/examples/porvoo.json";
import type { Opened, Plan, TableKind } from "../../../host";
import { type Edit, PlanOpen, Session } from "../../../plan";
import { Words } from "../../../words";
import { tableFor } from "..";

/** What the window asked for, call by call. */
let asked: { name: string; args: { edits?: Edit[]; name?: object } }[] = [];

const GAP = { gap: "Palkka puuttuu.", place: "personnel/p-2/salaries.2025" };
const ALTERNATIVE = { id: "s-1", name: { fi: "Laaja", sv: "Bred" } };
const [LINE] = porvoo.plan.budget_lines;
const CHANGED = { revision: 2, tables: [], undo: null, redo: null, refused: [] };

const ANSWERS: Record<string, unknown> = {
  findings: { findings: [], blocking: 0, warnings: 0, hints: 0 },
  budget: {
    years: [2025],
    lines: {},
    sums: [
      {
        scenario: null,
        municipality: null,
        years: { 2025: { expenses: "30.00", income: "5.00", net: "25.00", missing: [] } },
        subtotals: [
          {
            group: { fi: "Henkilöstö", sv: "Personal" },
            years: { 2025: { expenses: "10.00", income: "0.00", net: "10.00", missing: [] } },
          },
        ],
      },
    ],
  },
  personnel: {
    years: [2025],
    sums: [{ scenario: null, origin: null, years: { 2025: "3" } }],
    costs: { "p-1": { 2025: "100.10" }, "p-2": { 2025: "200.20" } },
  },
  shares: { municipalities: [], pools: [], gaps: [] },
  compare: { cases: [], municipalities: [], explanation: [] },
  compare_scenarios: { scenarios: [], rows: [], explanation: [] },
  year_end: { advances: GAP, settlement: GAP, explanation: [] },
  explain_shares: [],
  figure_texts: { "budget:net:2025": { label: "Nettomenot 2025", value: "25" } },
  municipalities: [],
  services: [],
};
let answers = ANSWERS;

vi.mock("../../../host", async (original) => ({
  ...(await original<typeof import("../../../host")>()),
  call: async (name: string, args: { edits?: Edit[]; name?: object }) => {
    if (name !== "apply" && name !== "copy_to_scenario") return answers[name] ?? null;
    asked.push({ name, args });
    return CHANGED;
  },
}));

function open(kind: TableKind, changes: Partial<Plan> = {}, focusPlace?: string) {
  const plan = { ...(porvoo.plan as unknown as Plan), ...changes };
  const Table = tableFor(kind);
  if (!Table) throw new Error(`no table for ${kind}`);
  const opened = { plan, revision: 1, path: "p", read_only: false } as unknown as Opened;
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Words language="fi" setLanguage={() => undefined}>
        <PlanOpen session={new Session(opened)}>
          <Table focusPlace={focusPlace} />
        </PlanOpen>
      </Words>
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

const rowNamed = async (grid: string, name: string) =>
  within(await screen.findByRole("grid", { name: grid }))
    .getByText(name)
    .closest("[role=row]");

vi.setConfig({ testTimeout: 30_000 });
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => undefined;
});
beforeEach(() => {
  asked = [];
  answers = ANSWERS;
});

describe("the budget", () => {
  it("shows the subtotal of each group above the sums", async () => {
    open("budget");
    await waitFor(async () =>
      expect((await rowNamed("Talousarvio", "Henkilöstö: menot"))?.textContent).toContain("10,00\u00a0€"),
    );
  });

  it("takes a control total as a stated figure of the sum", async () => {
    const user = open("budget", { stated_figures: [] });
    await user.click(await screen.findByRole("button", { name: "Lisää tarkistussumma" }));
    const dialog = within(screen.getByRole("dialog"));
    await user.type(dialog.getByLabelText("Ilmoitettu luku"), "25,00");
    await user.type(dialog.getByLabelText("Missä esitetty"), "Kaupunginhallitus");
    await user.click(dialog.getByRole("button", { name: "Lisää" }));
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.args.edits).toMatchObject([
      { kind: "insert", row: { quantity: "budget:net:2025", place: { fi: "Kaupunginhallitus" } } },
      { kind: "type", text: "25,00" },
    ]);
  });

  it("says that a control total agrees with the lines", async () => {
    const row = { id: "st-1", quantity: "budget:net:2025", stated: "25", step: "1", place: { fi: "Dia 3" } };
    open("budget", { stated_figures: [row] } as Partial<Plan>);
    expect(await screen.findByText("Täsmää.")).toBeTruthy();
    expect(screen.getByText("Nettomenot 2025: ilmoitettu 25 (Dia 3).")).toBeTruthy();
  });
});

describe("an alternative", () => {
  it("is made from the plan in one call", async () => {
    const user = open("budget");
    await user.click(await screen.findByRole("tab", { name: "Vaihtoehdot" }));
    await user.click(screen.getByRole("button", { name: "Tee suunnitelmasta vaihtoehto" }));
    const dialog = within(screen.getByRole("dialog"));
    await user.type(dialog.getByLabelText("Nimi suomeksi"), "Laaja");
    await user.click(dialog.getByRole("button", { name: "Tee vaihtoehto" }));
    await waitFor(() => expect(asked).toEqual([{ name: "copy_to_scenario", args: { name: { fi: "Laaja", sv: "" } } }]));
  });

  it("has its lines compared with the plan's by choice, and only those", async () => {
    const own = { ...LINE, id: "own-1", name: { fi: "Oma rivi" }, scenario: "s-1", counterpart: LINE?.id };
    const lines = [...porvoo.plan.budget_lines, own];
    const changes = { scenarios: [ALTERNATIVE], budget_lines: lines } as unknown as Partial<Plan>;
    open("budget", changes, "budget_lines/own-1/name[fi]");
    const row = await rowNamed("Talousarvio", "Oma rivi");
    expect(row?.textContent).toContain(LINE?.name.fi);
    expect(screen.getByRole("columnheader", { name: "Vertailurivi suunnitelmassa" })).toBeTruthy();
  });

  it("opens its tab when one goes to it", async () => {
    open("budget", { scenarios: [ALTERNATIVE] } as Partial<Plan>, "scenarios/s-1/name[fi]");
    const tab = await screen.findByRole("tab", { name: "Vaihtoehdot" });
    expect(tab.getAttribute("aria-selected")).toBe("true");
  });
});

describe("personnel", () => {
  const person = (id: string) => ({ id, function: { fi: id }, origin: "new", person_years: { 2025: "1" } });
  const personnel = [person("p-1"), person("p-2")];

  it("has the exact cost of all lines on the row of sums", async () => {
    open("personnel", { personnel } as unknown as Partial<Plan>);
    await screen.findByRole("columnheader", { name: "Kustannukset 2025" });
    expect((await rowNamed("Henkilöstö", "Yhteensä"))?.textContent).toContain("300,30\u00a0€");
  });

  it("has no cost in all while one line's isn't known", async () => {
    const costs = { "p-1": { 2025: "100.10" }, "p-2": { 2025: GAP } };
    answers = { ...ANSWERS, personnel: { ...(ANSWERS.personnel as object), costs } };
    open("personnel", { personnel } as unknown as Partial<Plan>);
    expect(await screen.findByText("Palkka puuttuu.")).toBeTruthy();
    expect((await rowNamed("Henkilöstö", "Yhteensä"))?.textContent).not.toContain("100,10");
  });
});

describe("cost sharing", () => {
  it("opens the tab of the place that one goes to", async () => {
    const payments = [{ id: "pay-1", municipality: "638", year: 2025, amount: "1.00" }];
    open("cost-sharing", { payments } as unknown as Partial<Plan>, "payments/pay-1/amount");
    const tab = await screen.findByRole("tab", { name: "Ennakot ja tasaus" });
    expect(tab.getAttribute("aria-selected")).toBe("true");
    expect(await screen.findByRole("grid", { name: "Toteutuneet kustannukset" })).toBeTruthy();
  });
});
