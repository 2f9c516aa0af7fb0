/** A table as a memo has it: words only. */
export interface MemoTable {
  caption: string;
  /** Headings first, sums last. */
  rows: readonly (readonly string[])[];
}

/** What is pasted into a memo: a heading, paragraphs that explain, tables of the figures. */
export interface Memo {
  title: string;
  paragraphs: readonly string[];
  tables: readonly MemoTable[];
}

/** The memo for a word processor. */
export function memoHtml({ title, paragraphs, tables }: Memo): string {
  const parts = [`<h2>${escaped(title)}</h2>`, ...paragraphs.map((one) => `<p>${escaped(one)}</p>`)];
  return [...parts, ...tables.map(tableHtml)].join("\n");
}

/** The memo for a plain text: cells apart by tabs, so that a spreadsheet takes them too. */
export function memoText({ title, paragraphs, tables }: Memo): string {
  const written = tables.map(({ caption, rows }) => [caption, ...rows.map((row) => row.join("\t"))].join("\n"));
  return [title, ...paragraphs, ...written].join("\n\n");
}

function tableHtml({ caption, rows }: MemoTable): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => {
    const [name = "", ...figures] = cells;
    const rest = figures.map((cell) => `<td align="right">${escaped(cell)}</td>`).join("");
    return `<tr><th scope="row" align="left">${escaped(name)}</th>${rest}</tr>`;
  };
  const heads = head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join("");
  const lines = [`<caption>${escaped(caption)}</caption>`, `<thead><tr>${heads}</tr></thead>`];
  return `<table border="1">${lines.join("")}<tbody>${body.map(line).join("")}</tbody></table>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
