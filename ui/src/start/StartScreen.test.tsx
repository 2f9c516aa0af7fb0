import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Hello } from "../host";
import { Words } from "../words";
import { type Begin, StartScreen } from "./StartScreen";

const hello: Hello = {
  version: "0",
  settings: {},
  missing: [],
  examples: [],
  author: "Maija",
  today: "2026-11-22",
};

function start(begin: Begin): string {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Words language="fi" setLanguage={() => undefined}>
        <StartScreen hello={hello} begin={begin} open={() => undefined} />
      </Words>
    </QueryClientProvider>,
  );
  return screen.getByRole("heading", { level: 1 }).textContent ?? "";
}

test("who asked for a new plan comes to its form, and who closed a plan to the plans", () => {
  expect(start("new")).toBe("Uusi suunnitelma");
  cleanup();
  expect(start("home")).toBe("Suunnitelma työvoimapalvelujen järjestämiseksi");
});
