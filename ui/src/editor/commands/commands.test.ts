import { describe, expect, it } from "vitest";
import { block, blocksIn, caret, contentOf, editorWith, press, run, type } from "../test-editor";
import { columnEdit, editColumn, editColumnOfText, insertTable } from "./table";

const NEXT = { cell: "next" } as const;

describe("Enter", () => {
  it("leaves the id, and with it the translation, to the first part", () => {
    const editor = editorWith([block("a", "paragraph", "yksi kaksi"), block("b", "paragraph", "kolme")]);
    caret(editor, "a", 5);
    press(editor, "Enter");
    expect(contentOf(editor)).toEqual([
      ["paragraph", "yksi "],
      ["paragraph", "kaksi"],
      ["paragraph", "kolme"],
    ]);
    const [first, second, third] = blocksIn(editor).map(({ id }) => id);
    expect([first, third]).toEqual(["a", "b"]);
    expect(second).toMatch(/^[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/);
  });

  it("at the start puts an empty block before the text, which keeps its id", () => {
    const editor = editorWith([block("a", "bullet", "yksi")]);
    caret(editor, "a", 0);
    press(editor, "Enter");
    expect(contentOf(editor)).toEqual([["bullet"], ["bullet", "yksi"]]);
    expect(blocksIn(editor)[1]?.id).toBe("a");
  });

  it("after a heading begins a paragraph, after an item an item, and in an empty item ends the list", () => {
    const editor = editorWith([block("h", "heading", "Otsikko"), block("i", "bullet", "kohta")]);
    caret(editor, "h", -1);
    press(editor, "Enter");
    caret(editor, "i", -1);
    press(editor, "Enter");
    expect(contentOf(editor)).toEqual([["heading", "Otsikko"], ["paragraph"], ["bullet", "kohta"], ["bullet"]]);
    press(editor, "Enter");
    expect(contentOf(editor).at(-1)).toEqual(["paragraph"]);
  });
});

describe("Backspace and Delete", () => {
  it("join two blocks under the first one's id", () => {
    const editor = editorWith([block("a", "paragraph", "yksi"), block("b", "paragraph", "kaksi")]);
    caret(editor, "b", 0);
    press(editor, "Backspace");
    expect(blocksIn(editor)).toEqual([block("a", "paragraph", "yksikaksi")]);
    const other = editorWith([block("a", "paragraph", "yksi"), block("b", "heading", "kaksi")]);
    caret(other, "a", -1);
    press(other, "Delete");
    expect(blocksIn(other)).toEqual([block("a", "paragraph", "yksikaksi")]);
  });

  it("only step over a block that is there for its other language", () => {
    const blocks = [block("a", "paragraph", "yksi"), block("b", "paragraph"), block("c", "paragraph", "kolme")];
    const editor = editorWith(blocks, ["b"]);
    caret(editor, "c", 0);
    press(editor, "Backspace");
    press(editor, "Backspace");
    expect(blocksIn(editor)).toEqual(blocks);
    expect(editor.state.selection.$from.parent.textContent).toBe("yksi");
  });

  it("turn an item into a paragraph first", () => {
    const editor = editorWith([block("a", "paragraph", "x"), block("b", "inner-bullet", "y")]);
    caret(editor, "b", 0);
    press(editor, "Backspace");
    expect(contentOf(editor)[1]).toEqual(["bullet", "y"]);
    press(editor, "Backspace");
    expect(contentOf(editor)[1]).toEqual(["paragraph", "y"]);
  });

  it("over several cells empty the cells and leave the table", () => {
    const editor = editorWith([block("r", "table-row", "aa", NEXT, "bb", NEXT, "cc")]);
    editor.commands.setTextSelection({ from: 3, to: 7 });
    press(editor, "Backspace");
    expect(contentOf(editor)).toEqual([["table-row", "a", NEXT, "b", NEXT, "cc"]]);
  });
});

describe("keys", () => {
  it("Tab and Shift+Tab change the level of an item and leave other blocks to the page", () => {
    const editor = editorWith([block("a", "bullet", "x"), block("b", "bullet", "y"), block("c", "paragraph", "z")]);
    caret(editor, "a", 0);
    expect(press(editor, "Tab")).toBe(false);
    caret(editor, "b", 0);
    expect(press(editor, "Tab")).toBe(true);
    expect(contentOf(editor)[1]?.[0]).toBe("inner-bullet");
    expect(press(editor, "Tab", { shiftKey: true })).toBe(true);
    expect(contentOf(editor)[1]?.[0]).toBe("bullet");
    caret(editor, "c", 0);
    expect(press(editor, "Tab")).toBe(false);
  });

  it("Alt and an arrow move a block with its id and the caret", () => {
    const editor = editorWith([
      block("a", "paragraph", "x"),
      block("b", "paragraph", "yy"),
      block("c", "heading", "z"),
    ]);
    caret(editor, "b", 1);
    press(editor, "ArrowUp", { altKey: true });
    type(editor, "!");
    expect(blocksIn(editor).map(({ id, text }) => [id, text])).toEqual([
      ["b", ["y!y"]],
      ["a", ["x"]],
      ["c", ["z"]],
    ]);
  });

  it("Ctrl+Alt and a digit make headings", () => {
    const editor = editorWith([block("a", "paragraph", "x")]);
    caret(editor, "a", 0);
    press(editor, "2", { ctrlKey: true, altKey: true });
    expect(contentOf(editor)).toEqual([["subheading", "x"]]);
    press(editor, "0", { ctrlKey: true, altKey: true });
    expect(contentOf(editor)).toEqual([["paragraph", "x"]]);
  });

  it.each([
    ["- ", "bullet"],
    ["1. ", "numbered"],
    ["# ", "heading"],
    ["> ", "quotation"],
  ])("`%s` at the start makes a block a %s", (typed, kind) => {
    const editor = editorWith([block("a", "paragraph")]);
    caret(editor, "a", 0);
    type(editor, `${typed}x`);
    expect(blocksIn(editor)).toEqual([block("a", kind as "bullet", "x")]);
  });
});

describe("tables", () => {
  it("begin with a header row, and take the place of an empty block", () => {
    const editor = editorWith([block("a", "paragraph", "x"), block("b", "paragraph")]);
    caret(editor, "b", 0);
    run(
      editor,
      insertTable(2, 2, () => false),
    );
    expect(contentOf(editor)).toEqual([
      ["paragraph", "x"],
      ["table-header", NEXT],
      ["table-row", NEXT],
    ]);
  });

  it("change their columns alike in an editor and in a text that no editor shows", () => {
    const rows = [block("h", "table-header", "a", NEXT, "b"), block("r", "table-row", "1", NEXT, "2")];
    const editor = editorWith([...rows, block("h2", "table-header", "other table")]);
    caret(editor, "r", 0);
    for (const change of ["right", "remove"] as const) {
      const edit = columnEdit(editor.state, change);
      if (!edit) throw new Error("in a table");
      const expected = blocksIn(editor).map((row) =>
        edit.rows.includes(row.id) ? editColumnOfText(row.text, edit) : row.text,
      );
      run(editor, editColumn(edit));
      expect(blocksIn(editor).map(({ text }) => text)).toEqual(expected);
      expect(edit.rows).toEqual(["h", "r"]);
    }
  });

  it("go on with Tab from cell to cell and with Enter from row to row, to a new row at the end", () => {
    const editor = editorWith([block("h", "table-header", "a", NEXT, "b"), block("r", "table-row", "1", NEXT, "2")]);
    caret(editor, "h", 1);
    press(editor, "Tab");
    type(editor, "B");
    press(editor, "Enter");
    type(editor, "II");
    press(editor, "Enter");
    type(editor, "3");
    expect(contentOf(editor)).toEqual([
      ["table-header", "a", NEXT, "B"],
      ["table-row", "1", NEXT, "II"],
      ["table-row", "3", NEXT],
    ]);
  });
});
