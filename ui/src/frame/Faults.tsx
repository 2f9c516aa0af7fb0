import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { Notification } from "suomifi-ui-components";
import { CallError, type Failure } from "../host";
import { useLanguage, useText } from "../words";
import "./faults.css";

const Context = createContext<(failure: Failure) => void>(() => undefined);

/** Shows what couldn't be done, over everything, until it is closed. */
export function Faults({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Failure[]>([]);
  const language = useLanguage();
  const text = useText();
  const tell = useCallback((failure: Failure) => {
    // The same sentence twice tells no more than once.
    setShown((shown) => [...shown.filter((old) => old.message.fi !== failure.message.fi), failure].slice(-3));
  }, []);
  useEffect(() => {
    const forgotten = (event: PromiseRejectionEvent) => {
      if (event.reason instanceof CallError) {
        event.preventDefault();
        tell(event.reason.failure);
      }
    };
    window.addEventListener("unhandledrejection", forgotten);
    return () => window.removeEventListener("unhandledrejection", forgotten);
  }, [tell]);
  return (
    <Context value={tell}>
      {children}
      <div className="frame-faults" role="alert">
        {shown.map((failure) => (
          <Notification
            key={failure.message.fi}
            status="error"
            closeText={text("frame-close")}
            regionAriaLabel={text("frame-fault")}
            onCloseButtonClick={() => setShown((shown) => shown.filter((other) => other !== failure))}
          >
            {failure.message[language]}
          </Notification>
        ))}
      </div>
    </Context>
  );
}

/** Tells the user that something couldn't be done. Gives a function for `.catch`. */
export function useTellFault(): (error: unknown) => void {
  const tell = useContext(Context);
  return useCallback(
    (error: unknown) => {
      if (!(error instanceof CallError)) {
        throw error;
      }
      tell(error.failure);
    },
    [tell],
  );
}
