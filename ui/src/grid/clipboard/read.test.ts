import { describe, expect, it } from "vitest";
import { readClipboard, readHtml, readTsv } from "./read";
import { writeHtml, writeTsv } from "./write";

const NBSP = "\u00a0";

/** What Excel 365 with Finnish settings puts on the clipboard, shortened: style sheet, wrapped source lines, hard spaces. */
const EXCEL = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=Generator content="Microsoft Excel 15">
<style><!--table {mso-displayed-decimal-separator:"\\,"; mso-displayed-thousand-separator:"\\00A0";} .xl65 {mso-number-format:Standard;}--></style>
</head><body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=310 style='border-collapse:collapse;width:233pt'>
<!--StartFragment--> <col width=182><col width=64 span=2>
 <tr height=20 style='height:15.0pt'>
  <td height=20 width=182 style='height:15.0pt'>Henkilöstö,
  valtiolta siirtyvä</td>
  <td class=xl65 align=right width=64>4${NBSP}313&nbsp;252,84 €</td>
  <td class=xl65 align=right>-12,5 %</td>
 </tr>
 <tr height=40>
  <td height=40 class=xl66>Toimitilat<br>
    ja kalusteet</td>
  <td colspan=2 style='mso-ignore:colspan'>"Oma" tuotanto &amp; osto</td>
 </tr>
<!--EndFragment--></table></body></html>`;

describe("a block from Excel", () => {
  it("keeps hard spaces, breaks and quotation marks, and not the source's own line ends", () => {
    expect(readHtml(EXCEL)).toEqual([
      ["Henkilöstö, valtiolta siirtyvä", `4${NBSP}313${NBSP}252,84 €`, "-12,5 %"],
      ["Toimitilat\nja kalusteet", '"Oma" tuotanto & osto', ""],
    ]);
  });

  it("is the same as text with tabs, quotation marks and CRLF", () => {
    const tsv = `Henkilöstö\t4${NBSP}313${NBSP}252,84 €\r\n"Toimitilat\r\nja ""uudet"" kalusteet"\t\r\n`;
    expect(readTsv(tsv)).toEqual([
      ["Henkilöstö", `4${NBSP}313${NBSP}252,84 €`],
      ['Toimitilat\nja "uudet" kalusteet', ""],
    ]);
  });

  it("reads its table rather than its text", () => {
    const data = { getData: (type: string) => (type === "text/html" ? EXCEL : "jotain muuta") };
    expect(readClipboard(data)?.length).toBe(2);
  });
});

describe("a table from LibreOffice or Word", () => {
  it("leaves empty cells where one spreads over rows and columns", () => {
    const html =
      "<table><tr><td rowspan=2><p>Kemi</p></td><td colspan=2><p>2025</p><p>2026</p></td></tr><tr><td>1</td><td>2</td></tr></table>";
    expect(readHtml(html)).toEqual([
      ["Kemi", "2025\n2026", ""],
      ["", "1", "2"],
    ]);
  });

  it("is no block when the HTML has no table", () => {
    expect(readHtml("<p>teksti</p>")).toBeUndefined();
  });
});

describe("text", () => {
  it.each([
    ["yksi", [["yksi"]]],
    ["yksi\n", [["yksi"]]],
    ["a\tb\nc", [["a", "b"], ["c"]]],
    ["a\r\rb", [["a"], [""], ["b"]]],
    ['"Oma" tuotanto\tb', [['"Oma" tuotanto', "b"]]],
    ['12" putki', [['12" putki']]],
    ['"auki', [['"auki']]],
    [
      "\t\n\t",
      [
        ["", ""],
        ["", ""],
      ],
    ],
  ])("%j is read as cells", (text, block) => {
    expect(readTsv(text)).toEqual(block);
  });

  it("comes back as it was written, whatever is in the cells", () => {
    const block = [
      ['"', "a\tb", "rivi\nrivi"],
      ["", ' "x" ', "1\u00a0000,50"],
    ];
    expect(readTsv(writeTsv(block))).toEqual(block);
  });

  it("comes back from HTML too, apart from spaces at the ends", () => {
    const block = [["<b> & €", "rivi\nrivi"]];
    expect(readHtml(writeHtml(block))).toEqual(block);
  });
});
