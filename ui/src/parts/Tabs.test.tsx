import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { Tabs } from "./Tabs";

function Example() {
  const [chosen, choose] = useState("b");
  const tabs = ["a", "b", "c"].map((key) => ({ key, title: key, content: () => <p>{`pane ${key}`}</p> }));
  return <Tabs label="Välilehdet" tabs={tabs} chosen={chosen} onChoose={choose} />;
}

test("arrows, Home and End move between tabs and round the end; one tab is in the tab order", async () => {
  render(<Example />);
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe("b");
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  expect(document.activeElement?.textContent).toBe("a");
  expect(screen.getByRole("tabpanel").textContent).toBe("pane a");
  await userEvent.keyboard("{End}");
  expect(screen.getByRole("tab", { name: "c", selected: true })).toBe(document.activeElement);
});
