import { useEffect, useRef } from "react";
import { Button } from "suomifi-ui-components";
import type { TableFrom } from "../host";
import { Notice, Page } from "../parts";
import { useLanguage, useText } from "../words";
import { Begin } from "./Begin";
import { Reading } from "./Reading";
import { TableRead } from "./TableRead";
import { useReading } from "./useReading";
import "./intake.css";

interface IntakeScreenProps {
  /** What is to be read at once: a file that was dropped, a table that was pasted. */
  from?: TableFrom | undefined;
  onClose(): void;
}

/** Statistics from a file or a pasted table: what is understood of it, what isn't, and what it would change. */
export function IntakeScreen({ from, onClose }: IntakeScreenProps) {
  const text = useText();
  const language = useLanguage();
  const { reading, read, drop } = useReading();
  const reader = useRef(read);
  reader.current = read;
  useEffect(() => {
    if (from) {
      void reader.current(from);
    }
  }, [from]);
  const failure = reading.is === "nothing" ? reading.failure : undefined;
  return (
    <div className="intake">
      <Page
        title={text("intake-screen")}
        lead={text("intake-lead")}
        actions={
          <>
            {reading.is === "read" && (
              <Button variant="secondary" onClick={drop}>
                {text("intake-other-file")}
              </Button>
            )}
            <Button variant="secondary" onClick={onClose}>
              {text("intake-back")}
            </Button>
          </>
        }
      >
        {failure && failure.code !== "cancelled" && <Notice tone="error">{failure.message[language]}</Notice>}
        {reading.is === "nothing" && <Begin read={(next) => void read(next)} />}
        {reading.is === "reading" && <Reading job={reading.job} onStop={drop} />}
        {reading.is === "read" && (
          <TableRead key={reading.job} job={reading.job} file={reading.file} onClose={onClose} />
        )}
      </Page>
    </div>
  );
}
