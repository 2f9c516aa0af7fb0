import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import porvoo from "../../../../assets/examples/porvoo.json";
import type { Opened, Plan } from "../../host";
import { type Edit, PlanOpen, Session } from "../../plan";
import { Words } from "../../words";
import { WeightsEditor } from "./WeightsEditor";

/** What the window asked to be changed, request by request. */
let asked: Edit[][] = [];

vi.mock("../../host", async (original) => ({
  ...(await original<typeof import("../../host")>()),
  call: async (name: string, args: { edits: Edit[] }) => {
    if (name === "findings") return { findings: [], blocking: 0, warnings: 0, hints: 0 };
    asked.push(args.edits);
    return { revision: asked.length + 1, tables: [], undo: null, redo: null, refused: [] };
  },
}));

const [key] = porvoo.plan.keys;
const place = (criterion: string) => `keys/key-services/criteria.criterion-${criterion}.weight`;

function open() {
  const opened = { plan: porvoo.plan as unknown as Plan, revision: 1, path: "p", read_only: false };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Words language="fi" setLanguage={() => undefined}>
        <PlanOpen session={new Session(opened as unknown as Opened)}>
          <WeightsEditor owner={key as NonNullable<Plan["keys"]>[number]} />
        </PlanOpen>
      </Words>
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

beforeEach(() => {
  asked = [];
});

describe("the weights of a key", () => {
  it("are sent as the plan's own edits, from the slider and as numbers", async () => {
    open();
    const [slider] = screen.getAllByRole("slider");
    fireEvent.change(slider as HTMLElement, { target: { value: "40" } });
    fireEvent.blur(slider as HTMLElement);
    const [field] = screen.getAllByRole("textbox");
    fireEvent.change(field as HTMLElement, { target: { value: "42,5" } });
    fireEvent.blur(field as HTMLElement);
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    expect(asked.flat()).toEqual([
      { kind: "type", place: place("working-age"), text: "40" },
      { kind: "type", place: place("working-age"), text: "42,5" },
    ]);
  });

  it("say at once what is left of a hundred", async () => {
    open();
    expect(screen.getByRole("status").textContent).toBe("Painoarvot ovat yhteensä 100\u00a0%.");
    const [field] = screen.getAllByRole("textbox");
    fireEvent.change(field as HTMLElement, { target: { value: "40" } });
    expect(screen.getByRole("status").textContent).toBe("Jakamatta on vielä 5\u00a0%.");
    fireEvent.change(field as HTMLElement, { target: { value: "50,5" } });
    expect(screen.getByRole("status").textContent).toMatch(/5,5 prosenttiyksiköllä/);
  });

  it("are made a hundred in one step", async () => {
    const user = open();
    const [field] = screen.getAllByRole("textbox");
    fireEvent.change(field as HTMLElement, { target: { value: "5" } });
    await user.click(screen.getByRole("button", { name: /^Sovita 100 prosenttiin/ }));
    await vi.waitFor(() => expect(asked.at(-1)).toHaveLength(3));
    expect(asked.at(-1)).toEqual([
      { kind: "type", place: place("working-age"), text: "8,3" },
      { kind: "type", place: place("unemployment"), text: "75" },
      { kind: "type", place: place("foreign-language"), text: "16,7" },
    ]);
  });
});
