import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { type Language, Words } from "../words";
import { DateBox } from "./DateBox";
import { dayOf } from "./day";

function Field({ language = "fi" as Language }) {
  const [text, setText] = useState("");
  const day = dayOf(text);
  return (
    <Words language={language} setLanguage={() => undefined}>
      <DateBox
        label="Päivä"
        // What the desk answers while one types: the day as Finland writes it.
        value={day ? "9.2.2024" : text}
        change={setText}
        understood={day ?? ""}
        {...(text && !day ? { problem: "Kirjoita päivä muodossa 31.10.2023." } : {})}
      />
    </Words>
  );
}

test("a typed day stays as it is typed, is said with its weekday, and is written in Finland's way when the field is left", async () => {
  const user = userEvent.setup();
  render(<Field />);
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Päivä" });
  await user.type(field, "2024-2-9");
  expect(field.value).toBe("2024-2-9");
  expect(screen.getByText("perjantai 9. helmikuuta 2024")).toBeTruthy();
  await user.tab();
  expect(field.value).toBe("9.2.2024");
});

test("half a day isn't called wrong before the field is left", async () => {
  const user = userEvent.setup();
  render(<Field language="sv" />);
  await user.type(screen.getByRole("textbox", { name: "Päivä" }), "31.10.");
  expect(screen.queryByText(/Kirjoita päivä/)).toBeNull();
  await user.tab();
  expect(screen.getByText(/Kirjoita päivä/)).toBeTruthy();
  expect(document.activeElement?.textContent).toContain("Kalender: Päivä");
});

test("the calendar's button is named in the window's language from the start and when it changes", async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Field language="sv" />);
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Päivä" });
  await user.type(field, "9.2.2024");
  expect(screen.getByRole("button", { name: /^Kalender: Päivä, Valt datum 9 Fredag Februari 2024/ })).toBeTruthy();
  rerender(<Field language="fi" />);
  await screen.findByRole("button", { name: /^Kalenteri: Päivä, Valittu päivä 9 perjantai Helmikuu 2024/ });
  expect(field.value).toBe("9.2.2024");
});
