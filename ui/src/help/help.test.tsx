import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { run } from "axe-core";
import type { ReactNode } from "react";
import { beforeAll, expect, test, vi } from "vitest";
import { LANGUAGES, type Language, textIn, Words } from "../words";
import { Guidance } from "./Guidance";
import { GuideScreen } from "./GuideScreen";
import { guide } from "./test-guide";
import { GUIDANCE_TOPICS } from "./topics";

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

function show(language: Language, content: ReactNode) {
  return render(
    <Words language={language} setLanguage={() => undefined}>
      <main>{content}</main>
    </Words>,
  );
}

/** The rules that can be judged without a layout. */
async function violations(container: Element): Promise<string[]> {
  const found = await run(container, { rules: { "color-contrast": { enabled: false } } });
  return found.violations.map((violation) => violation.id);
}

const lines = (language: Language, id: string) => textIn(language)(id).split("\n");

test.each(LANGUAGES)("every topic says what the law says, what to tell and what to check (%s)", (language) => {
  const text = textIn(language);
  for (const topic of GUIDANCE_TOPICS) {
    expect(text(`guidance-${topic}-title`)).not.toBe(`guidance-${topic}-title`);
    expect(text(`guidance-${topic}-law`)).toMatch(/\d+\/\d{4}.*§/);
    expect(lines(language, `guidance-${topic}-points`).length).toSatisfy((count: number) => count >= 3 && count <= 6);
    expect(lines(language, `guidance-${topic}-check`).length).toBeGreaterThanOrEqual(3);
  }
});

test("both languages of the guidance have as many points", () => {
  for (const topic of GUIDANCE_TOPICS) {
    for (const part of ["points", "check"]) {
      const id = `guidance-${topic}-${part}`;
      expect(lines("sv", id)).toHaveLength(lines("fi", id).length);
    }
  }
});

test("guidance on the six items quotes the Act", async () => {
  const outline = (await import("../../../assets/reference/outline-380-2023.json")).default;
  for (const item of outline.items) {
    for (const language of LANGUAGES) {
      const quoted = textIn(language)(`guidance-item-${item.number}-law`);
      expect(quoted).toContain(`”${item.heading[language]}”`);
    }
  }
});

test("every point is an item of a list, and costs are explained where resources are planned", async () => {
  const { container } = show("sv", <Guidance topic="item-1" />);
  const panel = screen.getByRole("region", { name: textIn("sv")("guidance-item-1-title") });
  const [points] = within(panel).getAllByRole("list");
  expect(points?.children).toHaveLength(lines("sv", "guidance-item-1-points").length);
  await userEvent.click(within(panel).getByText(textIn("sv")("guidance-cost-sharing-title")));
  const question = within(panel).getByText(lines("sv", "guidance-cost-sharing-check")[0] ?? "");
  expect(question.closest("details")?.open).toBe(true);
  expect(await violations(container)).toEqual([]);
});

test("an entry of the contents leads the focus to its chapter", async () => {
  const { container } = show("fi", <GuideScreen guide={guide} onSavePdf={() => undefined} />);
  await userEvent.click(screen.getByRole("link", { name: "Näppäinkomennot" }));
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Näppäinkomennot" }));
  expect(await violations(container)).toEqual([]);
});

test("tables of the guide name their rows and columns", () => {
  show("fi", <GuideScreen guide={guide} onSavePdf={() => undefined} />);
  const table = screen.getByRole("table", { name: "Näppäimet" });
  expect(within(table).getAllByRole("rowheader", { name: "F1" })).toHaveLength(1);
  expect(within(table).getByText("työvoima").tagName).toBe("EM");
});

test("the guide can be saved as a PDF", async () => {
  const save = vi.fn();
  show("sv", <GuideScreen guide={guide} onSavePdf={save} />);
  await userEvent.click(screen.getByRole("button", { name: "Spara som PDF" }));
  expect(save).toHaveBeenCalledOnce();
});
