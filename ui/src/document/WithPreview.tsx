import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { Button, IconClose } from "suomifi-ui-components";
import { useText } from "../words";
import { Separator } from "./Separator";
import "./split.css";

/** The pages, and pdf.js with them, come when somebody wants to see them. */
const View = lazy(() => import("./View").then((view) => ({ default: view.View })));

/** How the window is divided, as long as the program runs. */
const remembered = { open: false, share: 50 };

/** The document beside what is written: `place` is what it shows. */
export function PreviewPane({ place, onClose }: { place?: string | undefined; onClose(): void }) {
  const text = useText();
  return (
    <section className="document-pane" aria-label={text("document-pane")}>
      <div className="document-pane-head">
        <h2>{text("document-pane")}</h2>
        <Button variant="secondaryNoBorder" icon={<IconClose />} onClick={onClose}>
          {text("document-pane-close")}
        </Button>
      </div>
      <Suspense>
        <View place={place} compact />
      </Suspense>
    </section>
  );
}

/** What is written, and the document beside it when one wants it there. */
export function WithPreview({ place, children }: { place?: string | undefined; children: ReactNode }) {
  const text = useText();
  const [open, setOpen] = useState(remembered.open);
  const [share, setShare] = useState(remembered.share);
  const split = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const show = (open: boolean) => {
    remembered.open = open;
    setOpen(open);
    if (!open) {
      // The button that closed it is gone; the one that opens it takes the focus.
      requestAnimationFrame(() => opener.current?.focus());
    }
  };
  const divide = (share: number) => {
    remembered.share = share;
    setShare(share);
  };
  return (
    <div
      className="document-split"
      ref={split}
      data-open={open ? "" : undefined}
      style={{ "--document-share": `${share}%` }}
    >
      <div className="document-written">
        {!open && (
          <div className="document-open">
            <Button variant="secondary" ref={opener} onClick={() => show(true)}>
              {text("document-pane-open")}
            </Button>
          </div>
        )}
        {children}
      </div>
      {open && (
        <>
          <Separator within={split} share={share} onShare={divide} />
          <PreviewPane place={place} onClose={() => show(false)} />
        </>
      )}
    </div>
  );
}
