/** A block of cells by row. */
export type Block = string[][];

/** The block that a clipboard holds, or undefined when there is nothing to paste. Tables in HTML win: they keep cells of several lines whole. */
export function readClipboard(data: Pick<DataTransfer, "getData">): Block | undefined {
  const html = data.getData("text/html");
  const table = html ? readHtml(html) : undefined;
  if (table) return table;
  const text = data.getData("text/plain");
  return text === "" ? undefined : readTsv(text);
}

/**
 * Reads tab-separated text as spreadsheets write it: a cell that begins with a quotation mark runs to the closing one, and a
 * doubled mark inside stands for one. The line end after the last row is not a row.
 */
export function readTsv(text: string): Block {
  const rows: Block = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = text[at] === '"' ? quoted(text, at) : plain(text, at);
    row.push(cell.text);
    at = cell.end;
    if (text[at] === "\t") {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
    if (at === text.length) break;
  }
  return rows;
}

interface Cell {
  text: string;
  /** Where the cell ends: at a tab, a line end or the end of the text. */
  end: number;
}

function plain(text: string, start: number): Cell {
  let end = start;
  while (end < text.length && !"\t\r\n".includes(text[end] ?? "")) end += 1;
  return { text: text.slice(start, end), end };
}

/** A quoted cell; when what follows the mark isn't a quoted cell after all (`"Oma" tuotanto`), the text as it stands. */
function quoted(text: string, start: number): Cell {
  let inside = "";
  let at = start + 1;
  while (at < text.length) {
    if (text[at] !== '"') {
      inside += text[at];
      at += 1;
    } else if (text[at + 1] === '"') {
      inside += '"';
      at += 2;
    } else {
      const end = at + 1;
      const closes = end === text.length || "\t\r\n".includes(text[end] ?? "");
      return closes ? { text: inside.replaceAll("\r\n", "\n"), end } : plain(text, start);
    }
  }
  return plain(text, start);
}

/** Reads the first table of a piece of HTML; undefined when there is none. */
export function readHtml(html: string): Block | undefined {
  const page = new DOMParser().parseFromString(html, "text/html");
  const table = page.querySelector("table");
  if (!table) return undefined;
  const rows: Block = [];
  const hanging = new Map<number, number>();
  for (const row of table.querySelectorAll("tr")) {
    if (row.closest("table") === table) rows.push(readRow(row, hanging));
  }
  return rows.length > 0 ? rows : undefined;
}

/** A row's cells; a cell over several columns or rows leaves empty ones beside and below it. */
function readRow(row: HTMLTableRowElement, hanging: Map<number, number>): string[] {
  const cells: string[] = [];
  const fill = () => {
    for (let left = hanging.get(cells.length); left; left = hanging.get(cells.length)) {
      hanging.set(cells.length, left - 1);
      cells.push("");
    }
  };
  for (const cell of row.querySelectorAll<HTMLTableCellElement>("td, th")) {
    if (cell.closest("tr") !== row) continue;
    fill();
    const text = cellText(cell);
    for (let column = 0; column < Math.max(1, cell.colSpan); column += 1) {
      if (cell.rowSpan > 1) hanging.set(cells.length, cell.rowSpan - 1);
      cells.push(column === 0 ? text : "");
    }
  }
  fill();
  return cells;
}

const BLOCKS = new Set(["P", "DIV", "LI", "H1", "H2", "H3", "H4"]);

/** A cell's text with its line breaks; the source's own line breaks are spaces, and hard spaces stay. */
function cellText(cell: Element): string {
  let text = "";
  const breakLine = () => {
    if (text !== "" && !text.endsWith("\n")) text += "\n";
  };
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        const words = (child.textContent ?? "").replace(/[ \t\r\n]+/g, " ");
        text += text === "" || /[ \n]$/.test(text) ? words.replace(/^ /, "") : words;
      } else if (child.nodeName === "BR") {
        text += "\n";
      } else {
        if (BLOCKS.has(child.nodeName)) breakLine();
        walk(child);
        if (BLOCKS.has(child.nodeName)) breakLine();
      }
    }
  };
  walk(cell);
  return text.replace(/ *\n */g, "\n").replace(/^[ \n]+|[ \n]+$/g, "");
}
