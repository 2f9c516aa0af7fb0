import { describe, expect, it } from "vitest";
import { memoHtml, memoText } from "./memo";

const memo = {
  title: "Osuudet <2027>",
  paragraphs: ["Porvoo & Loviisa maksavat."],
  tables: [
    {
      caption: "Kunnat",
      rows: [
        ["Kunta", "Osuus"],
        ["Porvoo", "1 234,50 €"],
      ],
    },
  ],
};

describe("what is pasted into a memo", () => {
  it("is a table with headings for a word processor", () => {
    const page = new DOMParser().parseFromString(memoHtml(memo), "text/html");
    expect(page.querySelector("h2")?.textContent).toBe("Osuudet <2027>");
    expect(page.querySelector("p")?.textContent).toBe("Porvoo & Loviisa maksavat.");
    expect([...page.querySelectorAll("thead th")].map((cell) => cell.textContent)).toEqual(["Kunta", "Osuus"]);
    expect(page.querySelector("tbody th")?.textContent).toBe("Porvoo");
    expect(page.querySelector("td")?.textContent).toBe("1 234,50 €");
  });

  it("is rows of cells apart by tabs as plain text", () => {
    expect(memoText(memo)).toBe(
      "Osuudet <2027>\n\nPorvoo & Loviisa maksavat.\n\nKunnat\nKunta\tOsuus\nPorvoo\t1 234,50 €",
    );
  });
});
