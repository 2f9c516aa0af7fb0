import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Words } from "../words";
import type { Block, FigureOffer, Language, ShownPicture, TranslationState, Written } from "./model";
import { NarrativeEditor } from "./NarrativeEditor";
import type { NarrativeEditorProps } from "./props";
import { caret, press, type } from "./test-editor";
import { TestPlan } from "./test-plan";

const OFFERS: FigureOffer[] = [
  { name: "members:count", label: "Kuntien määrä", value: "7" },
  { name: "offices:count", label: "Toimipisteiden määrä", value: "3" },
];

function block(id: string, fi: Block["fi"], sv: Block["sv"] = []): Block {
  return { id, chapter: "chapter-1", kind: "paragraph", source: "fi", ...(fi ? { fi } : {}), sv };
}

/** What a test sees of the window around the editor. */
class Bench {
  readonly plan: TestPlan;
  readonly flushers = new Set<() => Promise<void>>();
  readonly undone: string[] = [];
  readonly done: [string, boolean][] = [];
  /** Holds answers back until it is called. */
  gate: Promise<void> = Promise.resolve();
  show: (change: Partial<NarrativeEditorProps> & { language?: Language }) => void = () => undefined;

  constructor(blocks: Block[]) {
    this.plan = new TestPlan(blocks);
  }

  async write(language: Language, written: Written[]): Promise<void> {
    await this.gate;
    this.plan.write(language, written);
    this.show({ blocks: this.plan.blocks });
  }

  /** The plan has changed elsewhere. */
  change(blocks: readonly Block[]): void {
    this.plan.blocks = blocks;
    act(() => this.show({ blocks }));
  }
}

function Window({ bench, start }: { bench: Bench; start: Partial<NarrativeEditorProps> }) {
  const [state, setState] = useState<Partial<NarrativeEditorProps> & { language?: Language }>(start);
  bench.show = (change) => setState((before) => ({ ...before, ...change }));
  const { language = "fi", ...props } = state;
  return (
    <Words language={language} setLanguage={() => undefined}>
      <NarrativeEditor
        chapter="chapter-1"
        blocks={bench.plan.blocks}
        shown="both"
        readOnly={false}
        write={(l, blocks) => bench.write(l, blocks)}
        figureText={(name, l) => (name === "members:count" ? (l === "fi" ? "7 kuntaa" : "7 kommuner") : undefined)}
        findFigures={(query) =>
          Promise.resolve(OFFERS.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase())))
        }
        translationOf={(): TranslationState => "draft"}
        remove={async (id) => {
          const had = bench.plan.remove(id);
          bench.show({ blocks: bench.plan.blocks });
          return had;
        }}
        markDone={(id, done) => bench.done.push([id, done])}
        flushers={bench.flushers}
        onUndo={() => {
          bench.undone.push("undo");
          bench.plan.undo();
          bench.show({ blocks: bench.plan.blocks });
        }}
        onRedo={() => bench.undone.push("redo")}
        {...props}
      />
    </Words>
  );
}

async function open(blocks: Block[], start: Partial<NarrativeEditorProps> = {}): Promise<Bench> {
  const bench = new Bench(blocks);
  render(<Window bench={bench} start={start} />);
  await screen.findAllByRole("textbox");
  return bench;
}

/** The editor behind a text on the screen. */
function editorOf(name: string): Editor {
  return (screen.getByRole("textbox", { name }) as HTMLElement & { editor: Editor }).editor;
}

const finnish = () => editorOf("Teksti suomeksi");
const swedish = () => editorOf("Teksti ruotsiksi");

async function pause(milliseconds: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(milliseconds));
}

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

describe("writing", () => {
  it("reaches the plan at most 400 ms after a pause, with the other language untouched", async () => {
    const bench = await open([block("a", ["yksi"], ["ett"])]);
    act(() => {
      caret(finnish(), "a", -1);
      type(finnish(), " kaksi");
    });
    expect(bench.plan.writes).toEqual([]);
    await pause(400);
    expect(bench.plan.blocks).toEqual([block("a", ["yksi kaksi"], ["ett"])]);
  });

  it("reaches the plan while one types on and on, before a second has passed", async () => {
    const bench = await open([block("a", [])]);
    act(() => caret(finnish(), "a", 0));
    for (let count = 0; count < 10; count += 1) {
      act(() => type(finnish(), "x"));
      await pause(100);
    }
    expect(bench.plan.writes.length).toBeGreaterThan(0);
  });

  it("goes at once when it is asked for, and when the chapter is left", async () => {
    const bench = await open([block("a", ["x"])]);
    act(() => {
      caret(finnish(), "a", -1);
      type(finnish(), "y");
    });
    await act(async () => void (await Promise.all([...bench.flushers].map((flush) => flush()))));
    expect(bench.plan.blocks[0]?.fi).toEqual(["xy"]);
    act(() => type(finnish(), "z"));
    act(() => bench.show({ chapter: "chapter-2", blocks: [] }));
    await waitFor(() => expect(bench.plan.blocks[0]?.fi).toEqual(["xyz"]));
  });

  it("sends again with the next write what couldn't be written", async () => {
    const bench = await open([block("a", ["x"])]);
    const failing = vi.fn(() => Promise.reject(new Error("full disk")));
    act(() => bench.show({ write: failing }));
    act(() => {
      caret(finnish(), "a", -1);
      type(finnish(), "y");
    });
    await pause(400);
    expect(failing).toHaveBeenCalledOnce();
    act(() => bench.show({ write: (language, blocks) => bench.write(language, blocks) }));
    await act(async () => void (await Promise.all([...bench.flushers].map((flush) => flush()))));
    expect(bench.plan.blocks[0]?.fi).toEqual(["xy"]);
  });

  it("that couldn't be written when the chapter was left goes with the next flush", async () => {
    const bench = await open([block("a", ["x"])]);
    act(() => bench.show({ write: () => Promise.reject(new Error("full disk")) }));
    act(() => {
      caret(finnish(), "a", -1);
      type(finnish(), "y");
    });
    let isFull = true;
    act(() =>
      bench.show({
        write: (language, blocks) => (isFull ? Promise.reject(new Error("full")) : bench.write(language, blocks)),
      }),
    );
    await act(async () => bench.show({ chapter: "chapter-2", blocks: [] }));
    isFull = false;
    await act(async () => void (await Promise.all([...bench.flushers].map((flush) => flush()))));
    expect(bench.plan.blocks[0]?.fi).toEqual(["xy"]);
  });

  it("is told as unsent until it is on its way", async () => {
    const told: boolean[] = [];
    await open([block("a", ["x"])], { onUnsent: (isUnsent) => told.push(isUnsent) });
    act(() => {
      caret(finnish(), "a", -1);
      type(finnish(), "yz");
    });
    expect(told).toEqual([true]);
    await pause(400);
    expect(told).toEqual([true, false]);
  });

  it("leaves unknown pieces and other blocks exactly as the plan has them", async () => {
    const odd = ["a", "b", "", { emoji: 1 }, { text: "", marks: ["bold"] }] as Block["fi"];
    const bench = await open([block("a", odd), block("b", ["x"])]);
    act(() => {
      caret(finnish(), "b", -1);
      type(finnish(), "y");
    });
    await pause(400);
    expect(bench.plan.blocks).toEqual([block("a", odd), block("b", ["xy"])]);
  });

  it("doesn't write at all when nothing has changed in the end", async () => {
    const bench = await open([block("a", ["x"])]);
    act(() => {
      caret(finnish(), "a", -1);
      press(finnish(), "Enter");
    });
    await pause(800);
    expect(bench.plan.writes).toEqual([]);
    expect(finnish().state.doc.childCount).toBe(2);
  });
});

describe("what comes back", () => {
  it("never overwrites what is typed while the answer is on its way", async () => {
    const bench = await open([block("a", ["x"])]);
    let answer: () => void = () => undefined;
    bench.gate = new Promise((resolve) => {
      answer = resolve;
    });
    act(() => {
      caret(finnish(), "a", -1);
      type(finnish(), "y");
    });
    await pause(400);
    act(() => type(finnish(), "z"));
    bench.change([block("a", ["x"]), block("b", ["uusi"], ["ny"])]);
    await act(async () => answer());
    expect(finnish().state.doc.child(0).textContent).toBe("xyz");
    await pause(400);
    expect(bench.plan.blocks[0]?.fi).toEqual(["xyz"]);
  });

  it("keeps the caret in its block when blocks come before it", async () => {
    const bench = await open([block("a", ["yksi"]), block("b", ["kaksi"])]);
    act(() => caret(finnish(), "b", 3));
    bench.change([block("n", ["nolla"]), ...bench.plan.blocks]);
    const { $head } = finnish().state.selection;
    expect([$head.parent.attrs.id, $head.parentOffset]).toEqual(["b", 3]);
  });

  it("shows a new block of one language as a placeholder in the other, on the same line", async () => {
    await open([block("a", ["yksi"], ["ett"])]);
    act(() => {
      caret(finnish(), "a", -1);
      press(finnish(), "Enter");
      type(finnish(), "kaksi");
    });
    await pause(400);
    const line = (editor: Editor) => (editor.view.dom.children[1] as HTMLElement).style.gridRow;
    expect(swedish().view.dom.children[1]?.getAttribute("data-placeholder")).toBe("ei vielä ruotsiksi");
    expect(line(swedish())).toBe(line(finnish()));
  });

  it("undo and redo are the plan's, after everything typed has been sent", async () => {
    const bench = await open([block("a", ["x"])]);
    act(() => {
      caret(finnish(), "a", -1);
      type(finnish(), "y");
    });
    await act(async () => void press(finnish(), "z", { ctrlKey: true }));
    expect(bench.plan.writes).toHaveLength(1);
    expect(bench.undone).toEqual(["undo"]);
    expect(finnish().state.doc.textContent).toBe("x");
    await act(async () => void press(finnish(), "y", { ctrlKey: true }));
    expect(bench.undone).toEqual(["undo", "redo"]);
  });
});

describe("live figures", () => {
  const list = () => screen.queryByRole("listbox", { hidden: true });

  it("open at a slash, are filtered as one types, and Enter inserts the chosen one", async () => {
    const bench = await open([block("a", ["Alueessa on "])]);
    act(() => finnish().view.focus());
    act(() => {
      caret(finnish(), "a", -1);
      type(finnish(), "/");
    });
    const options = await waitFor(() => within(screen.getByRole("listbox")).getAllByRole("option"));
    expect(options.map(({ textContent }) => textContent)).toEqual(["Kuntien määrä7", "Toimipisteiden määrä3"]);
    const text = screen.getByRole("textbox", { name: "Teksti suomeksi" });
    await waitFor(() => expect(text.getAttribute("aria-activedescendant")).toBe(options[0]?.id));
    act(() => void press(finnish(), "ArrowDown"));
    await waitFor(() => expect(text.getAttribute("aria-activedescendant")).toBe(options[1]?.id));
    act(() => type(finnish(), "kun"));
    await waitFor(() => expect(within(screen.getByRole("listbox")).getAllByRole("option")).toHaveLength(1));
    act(() => void press(finnish(), "Enter"));
    await pause(400);
    expect(bench.plan.blocks[0]?.fi).toEqual(["Alueessa on ", { figure: "members:count" }]);
    expect(list()).toBeNull();
  });

  it("close with Escape and leave the text; a slash inside a word opens nothing", async () => {
    await open([block("a", [])]);
    act(() => finnish().view.focus());
    act(() => {
      caret(finnish(), "a", 0);
      type(finnish(), "/");
    });
    await waitFor(() => expect(list()).not.toBeNull());
    act(() => void press(finnish(), "Escape"));
    await waitFor(() => expect(list()).toBeNull());
    act(() => type(finnish(), " ja/tai"));
    expect(list()).toBeNull();
    expect(finnish().state.doc.textContent).toBe("/ ja/tai");
  });

  it("are shown in each text's language, and follow the plan's figures", async () => {
    const bench = await open([block("a", [{ figure: "members:count" }], [{ figure: "members:count" }])]);
    const shown = () => [finnish(), swedish()].map(({ view }) => view.dom.querySelector("[data-figure]")?.textContent);
    expect(shown()).toEqual(["7 kuntaa", "7 kommuner"]);
    act(() => bench.show({ figureText: () => undefined }));
    expect(shown()).toEqual(["luku puuttuu", "luku puuttuu"]);
    act(() => bench.show({ figureText: () => null }));
    expect(shown()).toEqual(["…", "…"]);
  });
});

describe("around the text", () => {
  it("a change of the window's language keeps the focus and what isn't sent yet", async () => {
    const bench = await open([block("a", ["x"])]);
    const editor = finnish();
    act(() => {
      editor.view.focus();
      caret(editor, "a", -1);
      type(editor, "y");
    });
    act(() => bench.show({ language: "sv" }));
    expect(editorOf("Text på finska")).toBe(editor);
    expect(document.activeElement).toBe(editor.view.dom);
    expect(editor.state.doc.textContent).toBe("xy");
    expect(editor.view.dom.lang).toBe("fi");
  });

  it("the toolbar is one stop of the tab order and its arrows go from tool to tool", async () => {
    await open([block("a", ["x"])]);
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    const bar = screen.getByRole("toolbar", { name: "Suomenkielisen tekstin työkalut" });
    await user.tab();
    expect(document.activeElement).toBe(within(bar).getByRole("combobox"));
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(within(bar).getByRole("button", { name: "Lihavointi (Ctrl+B)" }));
    await user.tab();
    expect(document.activeElement).toBe(finnish().view.dom);
  });

  it("a block can be removed in both languages", async () => {
    const bench = await open([block("a", ["x"], ["x"]), block("b", ["y"], ["y"])], { shown: "fi" });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    act(() => {
      finnish().view.focus();
      caret(finnish(), "b", 0);
    });
    await user.click(screen.getByRole("button", { name: "Kappaleen toiminnot" }));
    await user.click(screen.getByRole("menuitem", { name: "Poista molemmilla kielillä" }));
    await waitFor(() => expect(bench.plan.blocks).toEqual([block("a", ["x"], ["x"])]));
    expect(finnish().state.doc.childCount).toBe(1);
    await act(async () => void press(finnish(), "z", { ctrlKey: true }));
    expect(bench.plan.blocks).toEqual([block("a", ["x"], ["x"]), block("b", ["y"], ["y"])]);
    expect(bench.undone).toEqual(["undo"]);
  });

  it("a new block that the plan doesn't have yet goes as well", async () => {
    const bench = await open([block("a", ["x"])], { shown: "fi" });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    act(() => {
      finnish().view.focus();
      caret(finnish(), "a", -1);
      press(finnish(), "Enter");
    });
    expect(finnish().state.doc.childCount).toBe(2);
    await user.click(screen.getByRole("button", { name: "Kappaleen toiminnot" }));
    await user.click(screen.getByRole("menuitem", { name: "Poista molemmilla kielillä" }));
    await waitFor(() => expect(finnish().state.doc.childCount).toBe(1));
    expect(bench.plan.blocks).toHaveLength(1);
  });

  it("a picture is shown with its alternative text in each text's language, above its caption", async () => {
    const picture = { ...block("p", ["Toimisto"], ["Kontoret"]), kind: "picture" as const, attachment: "photo" };
    const alternative = { fi: "Tiilitalo torin laidalla", sv: "Ett tegelhus vid torget" };
    const bench = await open([picture], {
      picture: (id, language): ShownPicture =>
        id === "photo" ? { is: "shown", url: "blob:photo", alternative: alternative[language] } : { is: "broken" },
    });
    const shown = screen.getByRole("img", { name: "Tiilitalo torin laidalla" });
    expect(shown.getAttribute("src")).toBe("blob:photo");
    expect(screen.getByRole("img", { name: "Ett tegelhus vid torget" })).toBeTruthy();
    act(() => {
      caret(finnish(), "p", -1);
      type(finnish(), "talo");
    });
    await pause(400);
    expect(bench.plan.blocks[0]).toMatchObject({ fi: ["Toimistotalo"], attachment: "photo" });
    expect(screen.getByRole("img", { name: "Tiilitalo torin laidalla" })).toBe(shown);
  });

  it("a picture that can't be shown says so in the window's language", async () => {
    const picture = { ...block("p", ["Toimisto"]), kind: "picture" as const, attachment: "photo" };
    const bench = await open([picture], {
      shown: "fi",
      picture: (): ShownPicture => ({ is: "shown", url: "blob:torn", alternative: "Talo" }),
    });
    act(() => void fireEvent.error(screen.getByRole("img", { name: "Talo" })));
    expect(screen.getByText("Kuvaa ei voi näyttää: sen tiedosto on vioittunut.")).toBeTruthy();
    act(() => bench.show({ picture: () => ({ is: "broken" }), language: "sv" }));
    expect(screen.getByText("Bilden kan inte visas: filen är skadad.")).toBeTruthy();
  });

  it("a translation is marked done for the block with the caret", async () => {
    const bench = await open([block("a", ["x"], ["x"]), block("b", ["y"], ["y"])]);
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    act(() => {
      swedish().view.focus();
      caret(swedish(), "b", 0);
    });
    await user.click(screen.getByRole("button", { name: "Käännös valmis" }));
    expect(bench.done).toEqual([["b", true]]);
  });

  it("goes to the block that it is asked for, and tells where the caret is", async () => {
    const told: string[] = [];
    const bench = await open([block("a", ["x"]), block("b", ["y"])], { onFocusBlock: (id) => told.push(id) });
    act(() => bench.show({ focusBlock: { id: "b", language: "sv" } }));
    expect(document.activeElement).toBe(swedish().view.dom);
    expect(swedish().state.selection.$head.parent.attrs.id).toBe("b");
    expect(told.at(-1)).toBe("b");
  });

  it("read only, nothing can be typed and there are no tools", async () => {
    await open([block("a", ["x"])], { readOnly: true });
    expect(finnish().isEditable).toBe(false);
    expect(screen.queryByRole("toolbar")).toBeNull();
  });
});
