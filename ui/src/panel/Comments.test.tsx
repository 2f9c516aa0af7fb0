import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { Opened, Plan } from "../host";
import { type Edit, PlanOpen, Session, usePlan } from "../plan";
import { Words } from "../words";
import { Comments } from "./Comments";

const comment = {
  id: "q-1",
  author: "Bo",
  text: "Kuka tarkistaa?",
  written: "2026-11-22T10:00:00Z",
  place: { table: "area" },
};
const plan = { area: {}, comments: [comment] } as unknown as Plan;
const asked: Edit[] = [];

/** The comment as the desk has it after what was asked so far. */
function row() {
  const fields = asked.map((edit) => [
    edit.kind === "type" || edit.kind === "set" ? edit.place.split("/")[2] : "",
    edit,
  ]);
  const said = fields.map(([name, edit]) => [
    name,
    (edit as Edit).kind === "type" ? "2020-01-31" : (edit as { value?: unknown }).value,
  ]);
  return { ...comment, ...Object.fromEntries(said) };
}

vi.mock("../host", async (original) => ({
  ...(await original<typeof import("../host")>()),
  call: async (name: string, { edits }: { edits: Edit[] }) => {
    switch (name) {
      case "hello":
        return { author: "Aino", settings: {} };
      case "place_names":
        return ["Alue"];
      case "apply":
        asked.push(...edits);
        return { revision: asked.length + 1, tables: [{ table: "comments", rows: [row()], order: null }], refused: [] };
      default:
        return { findings: [], blocking: 0, warnings: 0, hints: 0 };
    }
  },
}));

function Shown() {
  usePlan();
  return <Comments chapter={undefined} />;
}

test("a comment is given to somebody with a day to be done by, is late when it has passed, and is found as such", async () => {
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
  await user.click(await screen.findByRole("button", { name: "Anna tehtäväksi" }));
  await user.click(await screen.findByRole("button", { name: "Minulle (Aino)" }));
  await screen.findByText("Tehtävä: Aino");
  await user.type(screen.getByRole("textbox", { name: "Määräpäivä" }), "31.1.2020");
  await user.tab();
  await screen.findByText("Tehtävä: Aino, viimeistään 31.1.2020");
  expect(screen.getByText("Määräpäivä on mennyt.")).toBeTruthy();
  expect(asked.at(-1)).toEqual({ kind: "type", place: "comments/q-1/due", text: "31.1.2020" });
  const choice = screen.getByRole("combobox", { name: "Näytettävät kommentit" });
  await user.selectOptions(choice, "late");
  expect(screen.getByText("Kuka tarkistaa?")).toBeTruthy();
  await session.apply([{ kind: "set", place: "comments/q-1/settled", value: "2026-11-22T11:00:00Z" }]);
  await waitFor(() => expect(screen.getByText("Tällaisia kommentteja ei ole.")).toBeTruthy());
});
