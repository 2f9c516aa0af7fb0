import { Button } from "suomifi-ui-components";
import { useTellFault } from "../frame";
import { reveal } from "../host";
import { useText } from "../words";
import type { Order } from "./order";
import type { Export } from "./useExport";

interface ButtonsProps {
  work: Export;
  order: Order;
  path: string;
  onClose(): void;
}

/** What can be done at each step. */
export function Buttons({ work, order, path, onClose }: ButtonsProps) {
  const text = useText();
  const tell = useTellFault();
  const { state } = work;
  const close = (
    <Button variant="secondary" onClick={onClose}>
      {text(state.is === "done" ? "export-close" : "export-cancel")}
    </Button>
  );
  const back = (
    <Button variant="secondary" onClick={work.back}>
      {text(state.is === "working" ? "export-stop" : "export-back")}
    </Button>
  );
  switch (state.is) {
    case "choosing":
      return (
        <>
          <Button aria-disabled={!path} onClick={() => path && void work.prepare({ order, path })}>
            {text("export-check")}
          </Button>
          {close}
        </>
      );
    case "working":
      return back;
    case "occupied":
      return (
        <>
          <Button
            onClick={() =>
              void (state.view ? work.write(state.target, state.view, true) : work.prepare(state.target, true))
            }
          >
            {text("export-replace")}
          </Button>
          {back}
        </>
      );
    case "ready":
      return (
        <>
          <Button onClick={() => void work.write(state.target, state.view, state.replace)}>
            {text(state.view.complete ? "export-write" : "export-write-anyway")}
          </Button>
          {back}
          {close}
        </>
      );
    case "done":
      return (
        <>
          <Button onClick={() => void reveal(state.path).catch(tell)}>{text("export-reveal")}</Button>
          {close}
        </>
      );
  }
}
