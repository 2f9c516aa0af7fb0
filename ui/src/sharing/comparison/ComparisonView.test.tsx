import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import porvoo from "../../../../assets/examples/porvoo.json";
import type { Opened, Plan } from "../../host";
import { PlanOpen, Session } from "../../plan";
import { type Language, Words } from "../../words";
import type { Case, Comparison } from "../answers";
import { ComparisonView } from "./ComparisonView";

/** What the window asked to be compared. */
let asked: { year: number; pool?: string; cases: Case[] }[] = [];

const GAP = { pool: "pool-operating", gap: "Loviisan tilasto puuttuu.", place: "statistics/s-1/value" };

function answer(cases: Case[]): Comparison {
  const others = cases.map((_, at) => ({ name: `Oletus ${at + 1}`, total: GAP, gaps: [GAP] }));
  const row = (code: string, name: string, amount: string, differences: string[]) => ({
    code,
    name,
    amounts: [amount, ...cases.map(() => amount)],
    differences: ["0.00", ...cases.map((_, at) => differences[at] ?? null)],
    per_resident: ["100,00", ...cases.map(() => null)],
  });
  return {
    cases: [{ name: "Suunnitelman mukaan", total: "1234.50", gaps: [] }, ...others],
    municipalities: [row("638", "Porvoo", "1000.00", ["-50.00"]), row("018", "Askola", "234.50", ["50.00"])],
    explanation: ["Vertailussa on vuosi 2025."],
  } as Comparison;
}

vi.mock("../../host", async (original) => ({
  ...(await original<typeof import("../../host")>()),
  call: async (name: string, args: { year: number; pool?: string; cases: Case[]; language: Language }) => {
    if (name === "municipalities")
      return [{ code: "444", name: { fi: "Lohja", sv: "Lojo" }, languages: [], area: "2" }];
    if (name === "sensitivity") return { criteria: GAP, explanation: [] };
    if (name !== "compare") return null;
    if (args.language === "fi") asked.push(args);
    return answer(args.cases);
  },
}));

function open(language: Language = "fi") {
  const opened = { plan: porvoo.plan as unknown as Plan, revision: 1, path: "p", read_only: false };
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <Words language={language} setLanguage={() => undefined}>
        <PlanOpen session={new Session(opened as unknown as Opened)}>
          <main>
            <h1>-</h1>
            <h2>-</h2>
            <h3>-</h3>
            <ComparisonView years={[2025, 2026]} />
          </main>
        </PlanOpen>
      </Words>
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

beforeEach(() => {
  asked = [];
});

const rowOf = async (name: string) => (await screen.findByRole("rowheader", { name })).closest("tr") as HTMLElement;

describe("the comparison", () => {
  it("asks for each key that is ticked, of the pool and the year that are chosen", async () => {
    const user = open();
    await user.click(await screen.findByRole("checkbox", { name: "Asukasluku" }));
    await user.selectOptions(screen.getByLabelText("Vertailtavat kustannukset"), "pool-operating");
    await user.selectOptions(screen.getByLabelText("Vuosi"), "2026");
    await waitFor(() =>
      expect(asked.at(-1)).toMatchObject({ year: 2026, pool: "pool-operating", cases: [{ key: "key-population" }] }),
    );
  });

  it("asks what happens when a member leaves and some of the costs follow it", async () => {
    const user = open();
    await user.click(await screen.findByRole("button", { name: "Kokeile jäsenmuutosta" }));
    const change = screen.getByRole("region", { name: "Jäsenmuutos 1" });
    await user.click(within(change).getAllByRole("checkbox")[1] as HTMLElement);
    const follows = within(change).getByLabelText(/^Jäsenten mukana muuttuvat/);
    await user.clear(follows);
    await user.type(follows, "37,5");
    await waitFor(() => expect(asked.at(-1)?.cases).toEqual([{ leaving: ["018"], follows: "37.5" }]));
  });

  it("says differences with a sign and a word, and missing sums as missing", async () => {
    const user = open();
    await user.click(await screen.findByRole("checkbox", { name: "Asukasluku" }));
    await waitFor(async () => expect((await rowOf("Askola")).textContent).toContain("+50,00\u00a0€ enemmän"));
    expect((await rowOf("Porvoo")).textContent).toContain("\u221250,00\u00a0€ vähemmän");
    const totals = (await rowOf("Yhteensä")).textContent;
    expect(totals).toContain("1\u00a0234,50\u00a0€");
    expect(totals).toContain("puuttuu");
    const gaps = screen.getByRole("region", { name: "Mitä luvuista puuttuu" });
    expect(within(gaps).getByRole("button", { name: /Siirry täydentämään/ })).toBeTruthy();
  });

  it("is ordered by the column whose heading is pressed", async () => {
    const user = open();
    const names = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent);
    await user.click(await screen.findByRole("checkbox", { name: "Asukasluku" }));
    await user.click(await screen.findByRole("button", { name: /^Ero suunnitelmaan/ }));
    expect(names()).toEqual(["Askola", "Porvoo", "Yhteensä"]);
    await user.click(screen.getByRole("button", { name: /^Ero suunnitelmaan/ }));
    expect(names()).toEqual(["Porvoo", "Askola", "Yhteensä"]);
    expect(screen.getByRole("columnheader", { name: /^Ero suunnitelmaan/ }).getAttribute("aria-sort")).toBe(
      "ascending",
    );
  });

  it("takes the whole window and keeps what was chosen on the way back", async () => {
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = () => undefined;
    const user = open();
    await user.click(await screen.findByRole("button", { name: "Avaa koko ikkunaan" }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("checkbox", { name: "Asukasluku" }));
    await user.click(within(dialog).getByRole("button", { name: "Takaisin lukuun" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByRole("checkbox", { name: "Asukasluku" })).toHaveProperty("checked", true);
  });

  it("has words in Swedish and nothing that axe objects to", async () => {
    const missing = vi.spyOn(console, "warn");
    const user = open("sv");
    await user.click(await screen.findByRole("button", { name: "Pröva en ändring av medlemmarna" }));
    await user.click(screen.getByRole("checkbox", { name: "Invånarantal" }));
    await screen.findByRole("img", { name: /Stapeldiagram/ });
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(missing.mock.calls.flat().filter((said) => /sharing-|tables-|field-/.test(String(said)))).toEqual([]);
  });
});
