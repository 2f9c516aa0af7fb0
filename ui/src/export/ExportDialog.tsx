import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { Button, LoadingSpinner } from "suomifi-ui-components";
import { useGoToPlace } from "../frame";
import { call, pickSave } from "../host";
import { either, Notice } from "../parts";
import { usePlan } from "../plan";
import { useLanguage, useText } from "../words";
import { Buttons } from "./Buttons";
import { Done } from "./Done";
import { Lacks } from "./Lacks";
import { firstWish, type Order, orderOf, type Wish } from "./order";
import { Shell } from "./Shell";
import { type State, useExport } from "./useExport";
import { WishForm } from "./WishForm";
import "./export.css";

interface ExportDialogProps {
  onClose(): void;
  /** What is chosen to begin with. */
  initial?: Partial<Wish>;
}

/** Exports the plan: what, where, what it would lack, and what was written. */
export function ExportDialog({ onClose, initial }: ExportDialogProps) {
  const text = useText();
  const { plan } = usePlan();
  const [wish, setWish] = useState(() => firstWish(plan, initial));
  const [picked, setPicked] = useState<string>();
  const work = useExport();
  const order = orderOf(wish);
  const suggested = useSuggested(order);
  const path = picked ?? suggested;
  const change = (wish: Wish) => {
    setWish(wish);
    // The name that was picked was for another kind of file.
    setPicked(undefined);
  };
  const { state } = work;
  return (
    <Shell state={state} onClose={onClose} footer={<Buttons work={work} order={order} path={path} onClose={onClose} />}>
      {state.is === "choosing" && (
        <WishForm wish={wish} onChange={change}>
          <Where path={path} onPick={setPicked} />
        </WishForm>
      )}
      {state.is === "working" && <Working state={state} />}
      {state.is === "occupied" && (
        <Notice tone="warning">{text("export-occupied-what", { path: state.target.path })}</Notice>
      )}
      {state.is === "ready" && <Ready state={state} onClose={onClose} />}
      {state.is === "done" && <Done path={state.path} view={state.view} />}
      <Failed state={state} />
    </Shell>
  );
}

/** A free name beside the plan. */
function useSuggested(order: Order): string {
  return (
    useQuery({
      queryKey: ["suggest_export", order],
      queryFn: () => call("suggest_export", order),
      // A file may have come there meanwhile.
      gcTime: 0,
      placeholderData: (before) => before,
    }).data?.path ?? ""
  );
}

function Where({ path, onPick }: { path: string; onPick(path: string): void }) {
  const text = useText();
  const id = useId();
  const pick = async () => {
    const picked = await pickSave(path);
    if (picked) {
      onPick(picked);
    }
  };
  return (
    <fieldset className="export-where">
      <legend>{text("export-where")}</legend>
      <p id={id} className="export-path">
        {path}
      </p>
      <Button variant="secondary" onClick={() => void pick()} aria-describedby={id}>
        {text("export-where-change")}
      </Button>
    </fieldset>
  );
}

function Working({ state }: { state: State & { is: "working" } }) {
  const text = useText();
  const stage = state.writing ? "write" : (state.stage ?? "build");
  return (
    <div className="export-working" role="status">
      <LoadingSpinner text={text(`export-stage-${stage}`)} textAlign="right" />
      <p>{state.begun > 0 ? text("export-begun", { count: state.begun }) : ""}</p>
    </div>
  );
}

function Ready({ state, onClose }: { state: State & { is: "ready" }; onClose(): void }) {
  const text = useText();
  const go = useGoToPlace();
  const { view, target } = state;
  return (
    <>
      <p>{text("export-ready", { files: view.files.length, pages: view.pages })}</p>
      <p className="export-path">{target.path}</p>
      <Lacks
        view={view}
        onGo={(place) => {
          onClose();
          go(place);
        }}
      />
    </>
  );
}

function Failed({ state }: { state: State }) {
  const language = useLanguage();
  const failure = "failure" in state ? state.failure : undefined;
  return failure && <Notice tone="error">{either(failure.message, language)}</Notice>;
}
