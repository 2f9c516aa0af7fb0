import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Inline } from "../model";
import { block, blocksIn, caret, contentOf, editorWith } from "../test-editor";
import { readHtml } from "./html";
import { insertPieces, readClipboard } from "./insert";
import type { Pasted } from "./pieces";
import { readText } from "./text";

const NEXT = { cell: "next" } as const;
const bold = (text: string) => ({ text, marks: ["bold"] });

/** What a sample of a real clipboard becomes. */
function pasted(sample: string): [string, ...Inline[]][] {
  const html = readFileSync(`${import.meta.dirname}/samples/${sample}.clipboard.txt`, "utf8");
  return readHtml(html).map(({ kind, text }) => [kind, ...text]);
}

/** A clipboard with these flavours. */
function clipboard(flavours: Record<string, string>): DataTransfer {
  return { getData: (type: string) => flavours[type] ?? "" } as unknown as DataTransfer;
}

describe("what is pasted from", () => {
  it("Word keeps headings, lists with levels and numbers, tables, bold, italic and links", () => {
    expect(pasted("word")).toEqual([
      ["heading", "Palvelujen järjestäminen"],
      ["subheading", "Toimipisteet"],
      [
        "paragraph",
        "Alueella on ",
        bold("kolme"),
        " toimipistettä, joista ",
        { text: "Vaasa", marks: ["bold", "italic"] },
        " on suurin. Lue ",
        { text: "laki", link: "https://www.finlex.fi/fi/lainsaadanto/2023/380" },
        " ja muistio.",
      ],
      ["bullet", "Työnhakijat"],
      ["inner-bullet", "alle 25-vuotiaat"],
      ["numbered", "Päätös ja sen valmistelu"],
      ["table-header", "Kunta", NEXT, "Osuus", NEXT],
      ["table-row", "Vaasa", NEXT, "1\u00a0234,50 euroa", NEXT],
    ]);
  });

  it("Google Docs isn't bold all over, and nested lists keep their level", () => {
    expect(pasted("google-docs")).toEqual([
      ["heading", "Tavoitteet"],
      ["paragraph", "Ensin ", bold("tärkeä"), { text: " ja kursiivi", marks: ["italic"] }],
      ["bullet", "Yksi"],
      ["inner-bullet", "Yksi a"],
      ["numbered", { text: "kirjaamo", link: "mailto:kirjaamo@vaasa.fi" }],
    ]);
  });

  it("LibreOffice keeps lists, quotations and header rows; a new line is a new paragraph", () => {
    expect(pasted("libreoffice")).toEqual([
      ["heading", "Verksamhetsställen"],
      ["paragraph", "Området har ", bold("tre"), " verksamhetsställen."],
      ["paragraph", "Ett är i Vasa."],
      ["numbered", "Beredning"],
      ["numbered", "Beslut"],
      ["inner-bullet", "i fullmäktige"],
      ["quotation", "Citat ur lagen"],
      ["table-header", "Kommun", NEXT, "Euro"],
      ["table-row", "Vasa", NEXT, "1\u00a0000"],
    ]);
  });

  it("a web page keeps its words and nothing that runs, loads or hides", () => {
    expect(pasted("web-page")).toEqual([
      ["heading", "Uutinen"],
      ["paragraph", "Ennen ", bold("kuvaa"), " ja linkkiä."],
      ["bullet", "Eka"],
      ["bullet", "Toka"],
      ["inner-bullet", "Sisempi"],
      ["inner-bullet", "Vielä sisempi"],
      ["paragraph", "Irrallinen ", { text: "teksti", marks: ["italic"] }],
      ["paragraph", "Kehys"],
      ["paragraph", "vain"],
    ]);
  });

  it("plain text becomes a block for each line", () => {
    expect(readText("Yksi\r\n\r\n•\tKaksi  sanaa\n    ◦ Kolme\n- viiva")).toEqual([
      { kind: "paragraph", text: ["Yksi"] },
      { kind: "bullet", text: ["Kaksi  sanaa"] },
      { kind: "inner-bullet", text: ["Kolme"] },
      { kind: "paragraph", text: ["- viiva"] },
    ]);
  });
});

describe("pasting", () => {
  it("one paragraph into the middle of a text divides nothing", () => {
    const editor = editorWith([block("a", "heading", "yksi kaksi")]);
    caret(editor, "a", 5);
    editor.view.dispatch(
      insertPieces(editor.state, [{ kind: "paragraph", text: ["ja ", bold("puoli"), " "] as Inline[] }]),
    );
    expect(blocksIn(editor)).toEqual([block("a", "heading", "yksi ja ", bold("puoli") as Inline, " kaksi")]);
  });

  it("blocks into the middle of a text leaves both parts and the first one's id", () => {
    const editor = editorWith([block("a", "paragraph", "yksi kaksi")]);
    caret(editor, "a", 5);
    const pieces = [
      { kind: "bullet", text: ["x"] },
      { kind: "table-row", text: ["1", NEXT, "2"] },
    ] as const;
    editor.view.dispatch(
      insertPieces(
        editor.state,
        pieces.map(({ kind, text }) => ({ kind, text: [...text] })),
      ),
    );
    expect(contentOf(editor)).toEqual([
      ["paragraph", "yksi "],
      ["bullet", "x"],
      ["table-row", "1", NEXT, "2"],
      ["paragraph", "kaksi"],
    ]);
    const ids = blocksIn(editor).map(({ id }) => id);
    expect(ids[0]).toBe("a");
    expect(new Set(ids).size).toBe(4);
  });

  it("into an empty block fills it and keeps its id", () => {
    const editor = editorWith([block("a", "paragraph"), block("b", "paragraph", "y")]);
    caret(editor, "a", 0);
    editor.view.dispatch(
      insertPieces(editor.state, [
        { kind: "heading", text: ["H"] },
        { kind: "paragraph", text: ["x"] },
      ]),
    );
    expect(contentOf(editor)).toEqual([
      ["heading", "H"],
      ["paragraph", "x"],
      ["paragraph", "y"],
    ]);
    expect(blocksIn(editor)[0]?.id).toBe("a");
    expect(editor.state.selection.$from.parent.textContent).toBe("x");
  });

  it("blocks into a cell makes one line", () => {
    const editor = editorWith([block("r", "table-row", "a", NEXT, "b")]);
    caret(editor, "r", 2);
    editor.view.dispatch(
      insertPieces(editor.state, [
        { kind: "bullet", text: ["x"] },
        { kind: "table-row", text: ["1", NEXT, "2"] },
      ]),
    );
    expect(contentOf(editor)).toEqual([["table-row", "ax 1 2", NEXT, "b"]]);
  });

  it("rows into a table makes rows of it, in the place of an empty one", () => {
    const editor = editorWith([block("h", "table-header", "H", NEXT, "I"), block("r", "table-row", NEXT)]);
    const rows: Pasted[] = [
      { kind: "table-header", text: ["1", NEXT, "2"] },
      { kind: "table-row", text: ["3", NEXT, "4"] },
    ];
    caret(editor, "r", 1);
    editor.view.dispatch(insertPieces(editor.state, rows));
    expect(contentOf(editor)).toEqual([
      ["table-header", "H", NEXT, "I"],
      ["table-row", "1", NEXT, "2"],
      ["table-row", "3", NEXT, "4"],
    ]);
  });

  it("takes plain text where the HTML says nothing, and leaves the editor's own blocks to the editor", () => {
    expect(readClipboard(clipboard({ "text/html": "<meta><br>", "text/plain": "x" }))).toEqual([
      { kind: "paragraph", text: ["x"] },
    ]);
    const own = '<p data-block="" data-id="a" data-kind="heading" data-pm-slice="0 0 []">x</p>';
    expect(readClipboard(clipboard({ "text/html": own, "text/plain": "x" }))).toBeUndefined();
  });

  it("a copy of a block gets an id of its own, a cut block comes back under its own", () => {
    const editor = editorWith([block("a", "heading", "yksi"), block("b", "paragraph", "kaksi")]);
    const copy = '<h3 data-block="" data-id="a" data-kind="heading" data-pm-slice="0 0 []">yksi</h3>';
    const paste = () => {
      const event = Object.assign(new Event("paste"), { clipboardData: clipboard({ "text/html": copy }) });
      editor.view.pasteHTML(copy, event as unknown as ClipboardEvent);
    };
    caret(editor, "b", -1);
    paste();
    expect(contentOf(editor)).toEqual([
      ["heading", "yksi"],
      ["paragraph", "kaksi"],
      ["heading", "yksi"],
    ]);
    expect(blocksIn(editor).filter(({ id }) => id === "a")).toHaveLength(1);
    expect(blocksIn(editor)[0]?.id).toBe("a");

    editor.view.dispatch(editor.state.tr.delete(0, 6));
    caret(editor, "b", -1);
    paste();
    expect(
      blocksIn(editor)
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(["b", "a"]);
  });
});
