import type { Block } from "./read";

/** The block as tab-separated text that spreadsheets read: cells with tabs, line ends or quotation marks are quoted. */
export function writeTsv(block: Block): string {
  return block.map((row) => row.map(tsvCell).join("\t")).join("\n");
}

function tsvCell(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The block as an HTML table, for documents. */
export function writeHtml(block: Block): string {
  const rows = block.map((row) => `<tr>${row.map((text) => `<td>${htmlText(text)}</td>`).join("")}</tr>`);
  return `<table><tbody>${rows.join("")}</tbody></table>`;
}

function htmlText(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return escaped.replaceAll("\n", "<br>");
}
