import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import porvoo from "../../../../assets/examples/porvoo.json";
import type { Opened, Plan, TableKind } from "../../host";
import { type Edit, PlanOpen, Session } from "../../plan";
import { type Language, Words } from "../../words";
import { tableFor } from ".";

/** What the window asked to be changed, request by request. */
let asked: Edit[][] = [];
/** Answers of the desk that a test wants to be other than usual. */
let answers: Record<string, unknown> = {};

const GAP = { gap: "Rivin määrä puuttuu.", place: "budget_lines/line-authority-exchange/amounts.2025" };
const USUAL: Record<string, unknown> = {
  findings: { findings: [], blocking: 0, warnings: 0, hints: 0 },
  budget: {
    years: [2025, 2026, 2027],
    lines: { "line-transferred": { 2025: "4313252.84" }, "line-authority-exchange": { 2025: GAP } },
    sums: [
      {
        scenario: null,
        municipality: null,
        years: { 2025: { expenses: "10162216.00", income: "0.00", net: "10162216.00", missing: [] }, 2026: GAP },
      },
    ],
  },
  personnel: { years: [2025], sums: [{ scenario: null, origin: null, years: { 2025: "95" } }] },
  shares: {
    municipalities: [{ code: "638", amount: "100.50", percent: "42,0", per_resident: "1,95" }],
    pools: [],
    gaps: [],
  },
  figure_texts: {},
  municipalities: [{ code: "638", name: { fi: "Porvoo", sv: "Borgå" }, languages: ["fi", "sv"], area: "1" }],
  services: [{ id: "1", name: { fi: "työnvälitys", sv: "arbetsförmedling" }, basis: "380/2023", parent: null }],
};

vi.mock("../../host", async (original) => ({
  ...(await original<typeof import("../../host")>()),
  call: async (name: string, args: { edits: Edit[] }) => {
    if (name !== "apply") return answers[name] ?? USUAL[name];
    asked.push(args.edits);
    return answers.apply ?? { revision: asked.length + 1, tables: [], undo: null, redo: null, refused: [] };
  },
}));

function open(kind: TableKind, { language = "fi" as Language, focusPlace = undefined as string | undefined } = {}) {
  const opened = {
    plan: porvoo.plan as unknown as Plan,
    revision: 1,
    path: "p",
    read_only: false,
  } as unknown as Opened;
  const Table = tableFor(kind);
  if (!Table) throw new Error(`no table for ${kind}`);
  const shown = (words: Language) => (
    <QueryClientProvider client={client}>
      <Words language={words} setLanguage={() => undefined}>
        <PlanOpen session={session}>
          <main>
            <h1>-</h1>
            <h2>-</h2>
            <Table focusPlace={focusPlace} />
          </main>
        </PlanOpen>
      </Words>
    </QueryClientProvider>
  );
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const session = new Session(opened);
  const { rerender } = render(shown(language));
  return { user: userEvent.setup(), say: (words: Language) => rerender(shown(words)) };
}

const grid = (name: string) => screen.findByRole("grid", { name });

async function cellAt(name: string, row: string, column: string): Promise<HTMLElement> {
  const table = await grid(name);
  const heading = await within(table).findByRole("columnheader", { name: column });
  const line = (await within(table).findByRole("rowheader", { name: row })).closest("[role=row]");
  const at = heading.getAttribute("aria-colindex");
  return line?.querySelector(`[aria-colindex="${at}"]`) as HTMLElement;
}

vi.setConfig({ testTimeout: 30_000 });

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
  class Observer {
    observe() {}
    disconnect() {}
    unobserve() {}
  }
  Object.assign(globalThis, { IntersectionObserver: Observer });
});
beforeEach(() => {
  asked = [];
  answers = {};
});

describe("the budget", () => {
  it("sends an amount as it was typed, with its place", async () => {
    const { user } = open("budget");
    await user.click(await cellAt("Talousarvio", "Avustukset ja palvelut", "2025"));
    await user.keyboard("1 234,50 €{Enter}");
    const place = expect.stringMatching(/^budget_lines\/.+\/amounts\.2025$/);
    expect(asked.at(-1)).toEqual([{ kind: "type", place, text: "1 234,50 €" }]);
  });

  it("shows computed amounts and sums, and says why one can't be had", async () => {
    open("budget");
    const computed = await cellAt("Talousarvio", "Työllisyysalueen henkilöstö (valtiolta siirtyvä)", "2025");
    expect(computed.textContent).toBe("4\u00a0313\u00a0252,84\u00a0€");
    expect(computed.getAttribute("aria-readonly")).toBe("true");
    const sums = within(await grid("Talousarvio"))
      .getByText("Nettomenot")
      .closest("[role=row]");
    expect(sums?.textContent).toContain("10\u00a0162\u00a0216,00\u00a0€");
    expect(screen.getByText("Rivin määrä puuttuu.")).toBeTruthy();
  });

  it("takes a pasted block in one step, with the rows that it adds", async () => {
    const { user } = open("budget");
    const last = porvoo.plan.budget_lines.at(-1)?.name.fi ?? "";
    await user.click(await cellAt("Talousarvio", last, "Nimi suomeksi"));
    const text = "Koneet\t1\u00a0000,00\r\nUusi rivi\t2000\t3000\r\n";
    await act(async () => {
      fireEvent.paste(document.activeElement as Element, {
        clipboardData: { getData: (type: string) => (type === "text/plain" ? text : "") },
      });
    });
    expect(asked).toHaveLength(1);
    const [first, second, insert, ...typed] = asked[0] ?? [];
    expect([first, second]).toMatchObject([{ text: "Koneet" }, { text: "1\u00a0000,00" }]);
    expect(insert).toMatchObject({
      kind: "insert",
      table: "budget_lines",
      row: { account: "area", kind: "expense", calculation: "fixed" },
    });
    expect(typed.map((edit) => edit.kind === "type" && edit.text)).toEqual(["Uusi rivi", "2000", "3000"]);
  });

  it("changes its words with the language but keeps its columns and what is being typed", async () => {
    const { user, say } = open("budget");
    await user.click(await cellAt("Talousarvio", "Avustukset ja palvelut", "2025"));
    await user.keyboard("77");
    say("sv");
    expect(await screen.findByRole("grid", { name: "Budget" })).toBeTruthy();
    expect(document.activeElement).toHaveProperty("value", "77");
    await user.keyboard("{Enter}");
    expect(asked.at(-1)?.[0]).toMatchObject({ kind: "type", text: "77" });
  });
});

describe("a list with a form", () => {
  it("shows the row that is chosen, and adds one below it", async () => {
    const { user } = open("partners");
    const second = porvoo.plan.partners[1]?.name.fi ?? "";
    await user.click(await screen.findByRole("button", { name: new RegExp(second.slice(0, 12)) }));
    expect(screen.getByDisplayValue(second)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Lisää rivi" }));
    const before = porvoo.plan.partners[2]?.id;
    expect(asked[0]).toMatchObject([{ kind: "insert", table: "partners", row: { name: {}, kind: "other" }, before }]);
  });

  it("goes to the field of a place", async () => {
    const office = porvoo.plan.offices[2];
    open("offices", { focusPlace: `offices/${office?.id}/name[sv]` });
    await waitFor(() => expect(document.activeElement).toHaveProperty("value", office?.name.sv));
    expect(document.activeElement?.getAttribute("lang")).toBe("sv");
  });

  it("says why a row can't go", async () => {
    const message = { fi: "Rivi on käytössä: Talousarvio.", sv: "Raden används: Budget." };
    answers.apply = {
      revision: 2,
      tables: [],
      undo: null,
      redo: null,
      refused: [{ index: 0, place: "keys/k", message }],
    };
    const { user } = open("cost-sharing");
    const list = await screen.findByRole("toolbar", { name: "Rivit: Jakoperusteet" });
    await user.click(within(list).getByRole("button", { name: "Poista rivi" }));
    expect(await screen.findByText(message.fi)).toBeTruthy();
  });

  it("sends ticks as the list that they make", async () => {
    const { user } = open("services");
    const production = await screen.findByRole("group", { name: "Tuotantotapa" });
    await user.click(within(production).getByRole("checkbox", { name: "Ostopalvelu" }));
    const [service] = porvoo.plan.services;
    expect(asked).toEqual([
      [{ kind: "set", place: `services/${service?.id}/production`, value: ["own", "purchased"] }],
    ]);
  });
});

describe("the criteria of a key", () => {
  it("are cells of the key's row, and a new one comes as part of the list", async () => {
    const { user } = open("cost-sharing");
    const name = "18–64-vuotiaat asukkaat talousarviovuotta edeltävän vuoden lopussa";
    await user.click(await cellAt("Kriteerit", name, "Painoarvo"));
    await user.keyboard("40{Enter}");
    const place = "keys/key-services/criteria.criterion-working-age.weight";
    expect(asked.at(-1)).toEqual([{ kind: "type", place, text: "40" }]);
    await user.keyboard("{Control>}{Enter}{/Control}");
    const [edit] = asked.at(-1) ?? [];
    expect(edit).toMatchObject({ kind: "set", place: "keys/key-services/criteria" });
    const weights = edit?.kind === "set" && (edit.value as { weight: string }[]).map(({ weight }) => weight);
    expect(weights).toEqual(["45", "45", "0", "10"]);
  });
});

describe("every table", () => {
  const kinds: TableKind[] = [
    "budget",
    "municipal-budgets",
    "personnel",
    "cost-sharing",
    "state-transfers",
    "benefit-liability",
    "services",
    "thresholds",
    "offices",
    "partners",
    "measures",
    "preparedness",
    "goals",
    "timetable",
  ];
  it.each(kinds)("%s has words in Swedish and nothing that axe objects to", async (kind) => {
    const missing = vi.spyOn(console, "warn");
    open(kind, { language: "sv" });
    await waitFor(() => expect(document.querySelector("[role=grid], .tables-form")).toBeTruthy());
    // Without a layout axe can't tell that the library hides the list inside of a closed drop-down.
    const rules = { "color-contrast": { enabled: false }, "nested-interactive": { enabled: false } };
    const { violations } = await axe.run(document.body, { rules });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(missing.mock.calls.flat().filter((said) => /tables-|grid-|field-|table-/.test(String(said)))).toEqual([]);
  });
});
