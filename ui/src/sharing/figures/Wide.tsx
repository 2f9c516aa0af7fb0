import { createContext, type ReactNode, useContext, useId, useLayoutEffect, useRef, useState } from "react";
import { Button } from "suomifi-ui-components";
import { useGoToPlace } from "../../frame";
import { rescueFocus } from "../../parts/rescue-focus";
import { useText } from "../../words";
import "./wide.css";

const Closing = createContext<() => void>(() => undefined);

/** Goes to a place of the plan; a view over the window closes first. */
export function useLeave(): (place: string) => void {
  const close = useContext(Closing);
  const goToPlace = useGoToPlace();
  return (place) => {
    close();
    goToPlace(place);
  };
}

interface WideProps {
  title: string;
  children: ReactNode;
}

/** A view among the tables of a chapter that can take the whole window; what is chosen in it must be kept outside of it. */
export function Wide({ title, children }: WideProps) {
  const text = useText();
  const [isWide, setWide] = useState(false);
  return (
    <>
      <p className="sharing-widen">
        <Button variant="secondary" onClick={() => setWide(true)}>
          {text("sharing-widen")}
        </Button>
      </p>
      {isWide ? (
        <WholeWindow title={title} close={() => setWide(false)}>
          {children}
        </WholeWindow>
      ) : (
        children
      )}
    </>
  );
}

function WholeWindow({ title, close, children }: WideProps & { close(): void }) {
  const text = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    const rescue = rescueFocus(document.activeElement);
    shown?.showModal();
    return () => {
      shown?.close();
      rescue();
    };
  }, []);
  return (
    <Closing value={close}>
      <dialog
        ref={dialog}
        aria-labelledby={id}
        className="sharing-wide"
        onCancel={(event) => {
          event.preventDefault();
          close();
        }}
      >
        <header>
          <h3 id={id} tabIndex={-1}>
            {title}
          </h3>
          <Button variant="secondary" onClick={close}>
            {text("sharing-narrow")}
          </Button>
        </header>
        <div className="sharing-wide-body">{children}</div>
      </dialog>
    </Closing>
  );
}
