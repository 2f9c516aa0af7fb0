import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, expect, test, vi } from "vitest";
import porvoo from "../../../assets/examples/porvoo.json";
import { CallError, type Opened, type TableFrom, type TakeTable } from "../host";
import { PlanOpen, Session } from "../plan";
import { type Language, Words } from "../words";
import { IntakeScreen } from "./IntakeScreen";
import { FILE, previewOf } from "./test-table";

/** What the desk was asked, by name. */
let asked: [string, unknown][] = [];
let step = 0;
/** What the reading of a file waits for. */
let gate: Promise<unknown> = Promise.resolve();

const answers: Record<string, (args: never) => unknown> = {
  read_table: async ({ from }: { from: TableFrom }) => {
    await gate;
    if (from.kind === "text" && from.text.includes("rikki")) {
      throw new CallError({ code: "intake", message: { fi: "Taulukkoa ei ole.", sv: "Ingen tabell." } });
    }
    return FILE;
  },
  table_state: () => ({ stage: "read", done: 1, total: 2 }),
  table_preview: ({ choices }: TakeTable) => previewOf(choices),
  take_table: () => changed(++step),
  undo: () => changed(0),
  municipalities: () => [],
  drop_table: () => null,
};

function changed(step: number) {
  const undo = step > 0 ? { step, text: { fi: "tuotu", sv: "importerat" } } : null;
  return { revision: step + 10, tables: [], undo, redo: null, refused: [] };
}

vi.mock("../host", async (original) => ({
  ...(await original<typeof import("../host")>()),
  pickOpen: async () => "/home/aino/vaesto.xlsx",
  call: async (name: string, args: never) => {
    asked.push([name, args]);
    return answers[name]?.(args);
  },
}));

vi.setConfig({ testTimeout: 20_000 });

beforeEach(() => {
  asked = [];
  step = 0;
  gate = Promise.resolve();
  Element.prototype.scrollIntoView = vi.fn();
});

function open({ language = "fi" as Language, from = undefined as TableFrom | undefined } = {}) {
  const opened = { plan: porvoo.plan, revision: 1, path: "p", read_only: false } as unknown as Opened;
  const session = new Session(opened);
  const onClose = vi.fn();
  const shown = (words: Language) => (
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Words language={words} setLanguage={() => undefined}>
        <PlanOpen session={session}>
          <main>
            <IntakeScreen from={from} onClose={onClose} />
          </main>
        </PlanOpen>
      </Words>
    </QueryClientProvider>
  );
  return { user: userEvent.setup(), onClose, session, ...render(shown(language)) };
}

const askedFor = (name: string) => asked.filter(([call]) => call === name).map(([, args]) => args as TakeTable);

test("a file is read, its open questions are said, and what isn't answered stays out", async () => {
  const { user } = open();
  await user.click(screen.getByRole("button", { name: "Valitse tiedosto…" }));
  const title = await screen.findByRole("heading", { name: "Väestö kunnittain" });
  expect(document.activeElement).toBe(title);
  expect(askedFor("read_table")[0]).toMatchObject({ from: { kind: "file", path: "/home/aino/vaesto.xlsx" } });
  await screen.findByText(/2 asiaa odottaa vastaustasi/);
  expect(screen.getByText(/Yksi luku korvautuu/)).toBeTruthy();
  expect(screen.getByText("Kuntaa ei tunnistettu: Porvo.")).toBeTruthy();
});

test("answers change what is understood, and go with the table when it is taken; undo is right there", async () => {
  const { user } = open({ from: { kind: "file", path: "x.xlsx" } });
  await user.selectOptions(await screen.findByRole("combobox", { name: "”Hakijat” tarkoittaa" }), "unemployed");
  await user.selectOptions(screen.getByRole("combobox", { name: "Mikä merkki erottaa desimaalit" }), "comma");
  await screen.findByText(/Kaikki on tunnistettu/);
  await user.click(screen.getByRole("button", { name: "Tuo 2 lukua" }));
  await screen.findByText(/2 lukua tuotiin/);
  expect(document.activeElement?.textContent).toContain("2 lukua tuotiin");
  expect(askedFor("take_table")[0]).toMatchObject({
    sheet: 0,
    choices: { decimal: "comma", indicators: { Hakijat: { kind: "indicator", id: "unemployed" } } },
  });
  await user.click(screen.getByRole("button", { name: "Kumoa tuonti" }));
  await screen.findByText(/Tuonti kumottiin/);
  expect(askedFor("undo")).toHaveLength(1);
});

test("the import can't be undone from here when something else has happened since", async () => {
  const { user, session } = open({ from: { kind: "file", path: "x.xlsx" } });
  await user.click(await screen.findByRole("button", { name: "Tuo yksi luku" }));
  await screen.findByRole("button", { name: "Kumoa tuonti" });
  await session.write("undo", { steps: 1 });
  await waitFor(() => expect(screen.queryByRole("button", { name: "Kumoa tuonti" })).toBeNull());
  expect(screen.getByText("Yksi luku tuotiin.")).toBeTruthy();
});

test("a new indicator begins with the suggested names and needs both", async () => {
  const { user } = open({ from: { kind: "file", path: "x.xlsx" } });
  await user.selectOptions(await screen.findByRole("combobox", { name: "”Hakijat” tarkoittaa" }), "new");
  const name = screen.getByRole<HTMLInputElement>("textbox", { name: "Nimi ruotsiksi" });
  expect(name.value).toBe("Sökande");
  await user.clear(name);
  expect(screen.getByText("Kirjoita nimi.")).toBeTruthy();
});

test("every cell says in words how it was understood, and a problem leads to its cell", async () => {
  const { user } = open({ from: { kind: "file", path: "x.xlsx" } });
  const table = await screen.findByRole("region", { name: "Taulukko luettuna" });
  const cells = within(table).getAllByRole("cell");
  expect(cells.find((cell) => cell.textContent?.includes("51 177*"))?.textContent).toContain("Korvaa luvun");
  await user.click(screen.getByRole("button", { name: "Näytä solu A3 taulukossa" }));
  expect(document.activeElement?.textContent).toContain("Porvo");
  expect(screen.queryByRole("button", { name: "Näytä solu A9 taulukossa" })).toBeNull();
  expect(screen.getByText("ja yksi muu")).toBeTruthy();
});

test("what can't be looked at with the newest choices is said, and the answers stay to be mended", async () => {
  const { user } = open({ from: { kind: "file", path: "x.xlsx" } });
  const field = await screen.findByRole("combobox", { name: "”Hakijat” tarkoittaa" });
  const usual = answers.table_preview;
  answers.table_preview = () => {
    throw new CallError({ code: "edit", message: { fi: "Ei käy.", sv: "Går inte." } });
  };
  try {
    await user.selectOptions(field, "new");
    await screen.findByText("Ei käy.");
    expect(screen.getByRole("textbox", { name: "Nimi ruotsiksi" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Tuo yksi luku" }).getAttribute("aria-disabled")).toBe("true");
  } finally {
    answers.table_preview = usual as never;
  }
});

test("a pasted table is read at once; what can't be read is said in the window's language, with the way to try again", async () => {
  open({ language: "sv" });
  const field = screen.getByRole("textbox", { name: "Klistra in tabellen här" });
  fireEvent.paste(field, { clipboardData: { getData: () => "rikki\nrikki" } });
  await screen.findByText("Ingen tabell.");
  expect(askedFor("read_table")[0]).toMatchObject({ from: { kind: "text", name: "Inklistrad tabell" } });
  expect(screen.getByRole("button", { name: "Välj fil…" })).toBeTruthy();
});

test("a reading that takes long shows that it goes on and can be stopped; its late answer isn't heard", async () => {
  let finish: (value: unknown) => void = () => undefined;
  gate = new Promise((resolve) => {
    finish = resolve;
  });
  const { user } = open({ from: { kind: "file", path: "x.xlsx" } });
  expect(screen.getByRole("progressbar", { name: "Luetaan taulukkoa…" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Keskeytä" }));
  expect(askedFor("drop_table")).toHaveLength(1);
  finish(undefined);
  await gate;
  expect(screen.getByRole("button", { name: "Valitse tiedosto…" })).toBeTruthy();
});

test("what was read is forgotten when one leaves", async () => {
  const { unmount } = open({ from: { kind: "file", path: "x.xlsx" } });
  await screen.findByRole("heading", { name: "Väestö kunnittain" });
  unmount();
  expect(askedFor("drop_table")).toHaveLength(1);
});

test.each(["fi", "sv"] as const)("nothing bars anybody from the screen in %s", async (language) => {
  const { container } = open({ language, from: { kind: "file", path: "x.xlsx" } });
  await screen.findByRole("region", { name: language === "fi" ? "Taulukko luettuna" : "Tabellen som den lästes" });
  const { violations } = await axe.run(container, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"],
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
