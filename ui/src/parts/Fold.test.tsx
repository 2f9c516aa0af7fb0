import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { Fold, JumpTo } from "./Fold";

function Member({ place }: { place?: string }) {
  return (
    <JumpTo place={place}>
      <Fold heading="h3" title="Kemi" place="members/m-1">
        <input aria-label="Paikat" />
      </Fold>
    </JumpTo>
  );
}

test("what is folded isn't made until one opens it", async () => {
  render(<Member />);
  expect(screen.queryByLabelText("Paikat")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Kemi" }));
  expect(screen.getByLabelText("Paikat")).toBeTruthy();
});

test("a jump to a field inside opens the fold, also a later one; a jump elsewhere doesn't", () => {
  const { rerender } = render(<Member place="members/m-2/seats" />);
  expect(screen.queryByLabelText("Paikat")).toBeNull();
  rerender(<Member place="members/m-1/seats" />);
  expect(screen.getByLabelText("Paikat")).toBeTruthy();
});
