import { expect, test } from "vitest";
import type { Finding } from "../parts";
import { filtered } from "./filter";

const finding = (code: string, more: object) =>
  ({
    code,
    severity: "warning",
    message: "",
    place_name: "",
    basis: "",
    chapter: null,
    about: null,
    ...more,
  }) as Finding;

const all = [
  finding("a", { severity: "blocks", message: "Ruotsinkielinen teksti puuttuu", about: "sv", chapter: "c-1" }),
  finding("b", { message: "Painoarvot", place_name: "Jakoperuste Kulut" }),
];
const codes = (filter: object) => filtered(all, filter).map((row) => row.code);

test("nothing asked for lets everything through", () => expect(codes({})).toEqual(["a", "b"]));

test("severity, section and language narrow the list", () => {
  expect(codes({ severity: "blocks" })).toEqual(["a"]);
  expect(codes({ chapter: "none" })).toEqual(["b"]);
  expect(codes({ language: "sv" })).toEqual(["a"]);
});

test("all words must be somewhere in what is said", () => {
  expect(codes({ words: "kulut PAINO" })).toEqual(["b"]);
  expect(codes({ words: "kulut puuttuu" })).toEqual([]);
});
