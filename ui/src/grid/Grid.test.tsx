import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { useState } from "react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { Words } from "../words";
import { Grid, type GridColumn, type NewRow, type Refusal, type TypedCell } from ".";

interface Line {
  id: string;
  name: string;
  sum: string;
}

const COLUMNS: GridColumn<Line>[] = [
  { key: "name", title: "Nimi", kind: "text", text: (row) => row.name, place: ({ id }) => `lines/${id}/name` },
  {
    key: "sum",
    title: "Summa",
    kind: "euro",
    text: (row) => row.sum,
    place: ({ id }) => `lines/${id}/sum`,
    help: "Euroina",
  },
  { key: "length", title: "Pituus", kind: "computed", text: (row) => String(row.name.length) },
];

const START: Line[] = [
  { id: "a", name: "Vuokra", sum: "100,00" },
  { id: "b", name: "Palkat", sum: "200,00" },
  { id: "c", name: "", sum: "" },
];

const NOT_A_SUM = { fi: "Ei ole euromäärä.", sv: "Är inget belopp." };

interface Journal {
  typed: { cells: TypedCell[]; added?: NewRow[] }[];
  flushers: Set<() => Promise<void>>;
  undone: number;
  /** Rows change from outside, as by an undo. */
  replace(rows: Line[]): void;
}

/** A table that takes sums with digits only, as the plan would. */
function Lines({ journal }: { journal: Journal }) {
  const [rows, setRows] = useState(START);
  journal.replace = setRows;
  const type = async (cells: TypedCell[], added?: NewRow[]): Promise<Refusal[]> => {
    journal.typed.push(added ? { cells, added } : { cells });
    const refused = cells.filter(({ place, text }) => place.endsWith("/sum") && !/^[\d,.\s]*$/.test(text));
    const taken = cells.filter((cell) => !refused.includes(cell));
    setRows((before) => [
      ...before.map((row) => taken.reduce((line, { place, text }) => put(line, place, text), row)),
      ...(added ?? []).map((texts, at) => ({ id: `new-${at}`, name: texts.name ?? "", sum: texts.sum ?? "" })),
    ]);
    return refused.map(({ place }) => ({ place, message: NOT_A_SUM }));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for the window, which hears undo
    <div
      onKeyDown={(event) => {
        if (event.ctrlKey && event.key === "z") journal.undone += 1;
      }}
    >
      <Grid
        label="Talousarvio"
        columns={COLUMNS}
        rows={rows}
        rowId={(row) => row.id}
        totals={[{ id: "total", name: "Yhteensä", sum: "300,00" }]}
        type={type}
        insert={async (before) => {
          const at = rows.findIndex(({ id }) => id === before);
          setRows(rows.toSpliced(at < 0 ? rows.length : at, 0, { id: "new", name: "", sum: "" }));
          return ["new"];
        }}
        remove={async (ids) => setRows(rows.filter(({ id }) => !ids.includes(id)))}
        move={async (id, before) => {
          const rest = rows.filter((row) => row.id !== id);
          const at = rest.findIndex((row) => row.id === before);
          setRows(rest.toSpliced(at < 0 ? rest.length : at, 0, rows.find((row) => row.id === id) as Line));
        }}
        findingsAt={(place) =>
          place === "lines/b/sum" ? [{ severity: "warning", message: "Poikkeaa summasta." }] : []
        }
        readOnly={false}
        flushers={journal.flushers}
      />
      <button type="button">Muualla</button>
    </div>
  );
}

function put(row: Line, place: string, text: string): Line {
  const [, id, field] = place.split("/");
  return row.id === id ? { ...row, [field as "name" | "sum"]: text } : row;
}

function open() {
  const journal: Journal = { typed: [], flushers: new Set(), undone: 0, replace: () => undefined };
  render(
    <Words language="fi" setLanguage={() => undefined}>
      <Lines journal={journal} />
    </Words>,
  );
  return { journal, user: userEvent.setup() };
}

/** The cell in a row and column, counted from zero below the headings. */
function cell(row: number, column: number): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-row="${row}"][aria-colindex="${column + 1}"]`);
  if (!found) throw new Error(`no cell ${row}, ${column}`);
  return found;
}

async function paste(text: string) {
  const clipboardData = { getData: (type: string) => (type === "text/plain" ? text : "") };
  await act(async () => {
    fireEvent.paste(document.activeElement as Element, { clipboardData });
  });
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

describe("typing", () => {
  it("replaces the cell, commits with Enter and goes down", async () => {
    const { user, journal } = open();
    await user.click(cell(0, 1));
    await user.keyboard("1 500,50{Enter}");
    expect(journal.typed.at(-1)).toEqual({ cells: [{ place: "lines/a/sum", text: "1 500,50" }] });
    await waitFor(() => expect(document.activeElement).toBe(cell(1, 1)));
    expect(cell(0, 1).textContent).toBe("1 500,50");
  });

  it("continues the text after F2, and Escape gives it back", async () => {
    const { user, journal } = open();
    await user.click(cell(0, 0));
    await user.keyboard("{F2} 2{Escape}");
    expect(cell(0, 0).textContent).toBe("Vuokra");
    await user.keyboard("{F2} 2{Tab}");
    expect(journal.typed.at(-1)?.cells).toEqual([{ place: "lines/a/name", text: "Vuokra 2" }]);
    await waitFor(() => expect(document.activeElement).toBe(cell(0, 1)));
  });

  it("breaks a line with Alt and Enter", async () => {
    const { user, journal } = open();
    await user.click(cell(2, 0));
    await user.keyboard("a{Alt>}{Enter}{/Alt}b{Enter}");
    expect(journal.typed.at(-1)?.cells).toEqual([{ place: "lines/c/name", text: "a\nb" }]);
  });

  it("is kept when the mouse goes elsewhere, and when the program leaves", async () => {
    const { user, journal } = open();
    await user.click(cell(0, 1));
    await user.keyboard("7");
    await user.click(screen.getByText("Muualla"));
    expect(journal.typed.at(-1)?.cells).toEqual([{ place: "lines/a/sum", text: "7" }]);
    await user.dblClick(cell(1, 1));
    await user.keyboard("8");
    await act(async () => {
      await Promise.all([...journal.flushers].map((flush) => flush()));
    });
    expect(journal.typed.at(-1)?.cells).toEqual([{ place: "lines/b/sum", text: "200,008" }]);
  });

  it("doesn't open computed cells", async () => {
    const { user } = open();
    await user.click(cell(0, 2));
    await user.keyboard("9");
    expect(screen.queryByRole("textbox", { name: /Pituus/ })).toBeNull();
    expect(cell(0, 2).getAttribute("aria-readonly")).toBe("true");
  });
});

describe("a refused cell", () => {
  it("keeps what was typed, says why, and is mended by typing or given up by Escape", async () => {
    const { user } = open();
    await user.click(cell(0, 1));
    await user.keyboard("sata{Enter}");
    await waitFor(() => expect(cell(0, 1).getAttribute("aria-invalid")).toBe("true"));
    expect(cell(0, 1).textContent).toBe("sata");
    expect(screen.getByRole("status").textContent).toMatch(/Yhtä solua ei hyväksytty/);
    await user.keyboard("{ArrowUp}");
    const note = document.getElementById(cell(0, 1).getAttribute("aria-describedby") ?? "");
    expect(note?.textContent).toContain("Ei ole euromäärä.");
    await user.keyboard("{Escape}");
    expect(cell(0, 1).textContent).toBe("100,00");
    expect(cell(0, 1).getAttribute("aria-invalid")).toBeNull();
  });
});

describe("pasting", () => {
  it("is one step, adds the rows that it lacks and passes over computed cells", async () => {
    const { user, journal } = open();
    await user.click(cell(2, 0));
    await paste("Koneet\t1\u00a0234,50 €\r\nTilat\t5,00\t99\r\n");
    expect(journal.typed).toHaveLength(1);
    expect(journal.typed[0]).toEqual({
      cells: [
        { place: "lines/c/name", text: "Koneet" },
        { place: "lines/c/sum", text: "1\u00a0234,50 €" },
      ],
      added: [{ name: "Tilat", sum: "5,00" }],
    });
    await waitFor(() => expect(cell(3, 0).textContent).toBe("Tilat"));
  });
});

describe("ranges", () => {
  it("are extended with Shift, filled with Ctrl+D and emptied with Delete", async () => {
    const { user, journal } = open();
    await user.click(cell(0, 0));
    await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{ArrowRight}{/Shift}");
    expect(screen.getByRole("status").textContent).toBe("Valittu 3 × 2 solua.");
    expect(cell(2, 1).getAttribute("aria-selected")).toBe("true");
    await user.keyboard("{Control>}d{/Control}");
    expect(journal.typed.at(-1)?.cells).toHaveLength(4);
    await user.keyboard("{Delete}");
    expect(journal.typed.at(-1)?.cells.every(({ text }) => text === "")).toBe(true);
    expect(document.activeElement).toBe(cell(0, 0));
  });

  it("are copied as tab-separated text and as a table", async () => {
    const { user } = open();
    await user.click(cell(0, 0));
    await user.keyboard("{Shift>}{ArrowDown}{ArrowRight}{/Shift}");
    const copied = new Map<string, string>();
    fireEvent.copy(cell(0, 0), { clipboardData: { setData: (type: string, data: string) => copied.set(type, data) } });
    expect(copied.get("text/plain")).toBe("Vuokra\t100,00\nPalkat\t200,00");
    expect(copied.get("text/html")).toContain("<td>Palkat</td>");
  });
});

describe("rows", () => {
  it("are added below the active one, and the new one has the focus", async () => {
    const { user } = open();
    await user.click(cell(0, 0));
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(document.activeElement).toBe(cell(1, 0)));
    expect(cell(1, 0).textContent).toBe("");
    expect(cell(2, 0).textContent).toBe("Palkat");
  });

  it("are removed with the focus kept, also the last one", async () => {
    const { user } = open();
    await user.click(cell(1, 1));
    await user.keyboard("{Control>}-{/Control}");
    await waitFor(() => expect(cell(1, 0).textContent).toBe(""));
    expect(document.activeElement).toBe(cell(1, 1));
    await user.keyboard("{Control>}-{/Control}");
    await waitFor(() => expect(document.activeElement).toBe(cell(0, 1)));
  });

  it("move with Alt and an arrow, and the active cell goes along", async () => {
    const { user } = open();
    await user.click(cell(0, 1));
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await waitFor(() => expect(cell(1, 0).textContent).toBe("Vuokra"));
    expect(document.activeElement).toBe(cell(1, 1));
  });

  it("that an undo brings back don't take the active cell away from its row", async () => {
    const { user, journal } = open();
    await user.click(cell(1, 1));
    act(() => journal.replace([{ id: "z", name: "Palautettu", sum: "" }, ...START]));
    expect(document.activeElement).toBe(cell(2, 1));
    expect(cell(2, 0).textContent).toBe("Palkat");
  });
});

describe("keys", () => {
  it("of undo go to the window, but a changed cell text is undone first", async () => {
    const { user, journal } = open();
    await user.click(cell(0, 0));
    await user.keyboard("{Control>}z{/Control}");
    expect(journal.undone).toBe(1);
    await user.keyboard("x{Control>}z{/Control}");
    expect(journal.undone).toBe(1);
  });

  it("of Escape lead out of the grid to its buttons", async () => {
    const { user } = open();
    await user.click(cell(0, 0));
    await user.keyboard("{Escape}");
    expect(document.activeElement?.textContent).toBe("Lisää rivi");
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement?.textContent).toBe("Poista rivi");
  });
});

it("the grid has a name, names its rows, describes its findings and has nothing that axe objects to", async () => {
  const { user } = open();
  const grid = screen.getByRole("grid", { name: "Talousarvio" });
  expect(within(grid).getByRole("rowheader", { name: "Palkat" })).toBeTruthy();
  await user.click(cell(1, 1));
  expect(document.getElementById(cell(1, 1).getAttribute("aria-describedby") ?? "")?.textContent).toBe(
    "Poikkeaa summasta.",
  );
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
