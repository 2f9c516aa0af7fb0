import { expect, test } from "vitest";
import { type Draft, emptyDraft, type Filled, fill, order, problems, type Registers, withFirst } from "./draft";

const registers = {
  areas: [
    {
      code: "a-1",
      name: { fi: "Pohjanmaa", sv: "Österbotten" },
      members: ["905", "499"],
      model: null,
      responsible: "905",
    },
    {
      code: "a-2",
      name: { fi: "Espoo", sv: "Esbo" },
      members: ["049"],
      model: "single-municipality",
      responsible: "049",
    },
  ],
  municipalities: [
    { code: "905", name: { fi: "Vaasa", sv: "Vasa" }, languages: ["fi", "sv"], area: "a-1" },
    { code: "499", name: { fi: "Mustasaari", sv: "Korsholm" }, languages: ["sv", "fi"], area: "a-1" },
  ],
} as unknown as Registers;

const draft = (part: Partial<Draft>): Draft => ({ ...emptyDraft("2026-11-22"), ...part });
const wrong = (part: Partial<Draft>) => {
  const written = draft(part);
  return Object.fromEntries(problems(written, fill(written, registers)));
};

test("a plan begins with the year that comes", () => {
  expect(draft({}).year).toBe("2027");
});

test("an area brings its names, members and model along", () => {
  expect(fill(draft({ area: "a-2" }), registers)).toEqual<Filled>({
    members: ["049"],
    model: "single-municipality",
    fi: "Espoo",
    sv: "Esbo",
  });
  expect(fill(draft({ area: "a-1" }), registers).model).toBe("responsible-municipality");
});

test("what was written by hand isn't replaced", () => {
  const written = draft({ area: "a-1", fi: "Rannikko", model: "joint-authority" });
  expect(fill(written, registers)).toMatchObject({ fi: "Rannikko", sv: "Österbotten", model: "joint-authority" });
});

test("members without an area are named after the first one", () => {
  expect(fill(draft({ source: "members", members: ["499", "905"] }), registers)).toMatchObject({ sv: "Korsholm" });
});

test("an empty form lacks its area, and nothing that follows from it", () => {
  expect(wrong({})).toEqual({ area: "area" });
  expect(wrong({ source: "members" })).toEqual({ members: "members" });
});

test("one municipality alone has no other members", () => {
  expect(wrong({ area: "a-1", model: "single-municipality" })).toEqual({ model: "one-member" });
});

test("a year has four digits and is one that a plan can begin in", () => {
  for (const year of ["", "27", "20270", "1917", "2o27"]) {
    expect(wrong({ area: "a-1", year })).toEqual({ year: "year" });
  }
  expect(wrong({ area: "a-1", year: " 2027 " })).toEqual({});
});

test("a name that was emptied is missed", () => {
  expect(wrong({ area: "a-1", fi: " ", sv: "" })).toEqual({ fi: "name" });
  expect(wrong({ area: "a-1", fi: "", sv: "Kusten" })).toEqual({});
});

test("the order has the area or the members, never both", () => {
  const both = { area: "a-1", members: ["499"] };
  const byArea = draft({ ...both, source: "area" });
  expect(order(byArea, fill(byArea, registers), "/x.laadin")).toMatchObject({
    area: "a-1",
    members: [],
    first_year: 2027,
  });
  const byMembers = draft({ ...both, source: "members" });
  expect(order(byMembers, fill(byMembers, registers), "/x.laadin")).toMatchObject({ area: null, members: ["499"] });
});

test("the responsible municipality comes first", () => {
  expect(withFirst(["1", "2", "3"], "3")).toEqual(["3", "1", "2"]);
});
