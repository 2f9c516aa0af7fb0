import { expect, test, vi } from "vitest";
import { rescueFocus } from "./rescue-focus";

test("when a row goes with the button that has the focus, the list around it gets it", () => {
  vi.stubGlobal("requestAnimationFrame", (work: () => void) => work());
  document.body.innerHTML = `<section><button id="add"></button><div id="row"><button id="remove"></button></div></section>`;
  const remove = document.querySelector<HTMLElement>("#remove");
  remove?.focus();
  const rescue = rescueFocus(remove);
  document.querySelector("#row")?.remove();
  rescue();
  expect(document.activeElement?.id).toBe("add");
});

test("a focus that is somewhere else stays there", () => {
  vi.stubGlobal("requestAnimationFrame", (work: () => void) => work());
  document.body.innerHTML = `<button id="gone"></button><button id="other"></button>`;
  const rescue = rescueFocus(document.querySelector("#gone"));
  document.querySelector<HTMLElement>("#other")?.focus();
  document.querySelector("#gone")?.remove();
  rescue();
  expect(document.activeElement?.id).toBe("other");
});
