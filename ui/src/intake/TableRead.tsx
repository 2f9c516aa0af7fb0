import { useEffect, useRef, useState } from "react";
import { CallError, type Choices, type TableFileView } from "../host";
import { Notice } from "../parts";
import { useLanguage, useText } from "../words";
import { Answers } from "./Answers";
import { forOtherSheet } from "./choices";
import { FileFacts } from "./FileFacts";
import { Problems } from "./Problems";
import { Sample } from "./Sample";
import { SourceFields } from "./SourceFields";
import { TakeBar } from "./TakeBar";
import { Understood } from "./Understood";
import { usePreview } from "./usePreview";
import { useTake } from "./useTake";
import { Values } from "./Values";

interface TableReadProps {
  job: number;
  file: TableFileView;
  onClose(): void;
}

/** A read table: how it was understood, what the user decides, and what it would change. */
export function TableRead({ job, file, onClose }: TableReadProps) {
  const text = useText();
  const language = useLanguage();
  const [sheet, setSheet] = useState(file.sheet);
  const [choices, choose] = useState<Choices>({});
  const looked = { job, sheet, choices };
  const { preview, error, busy } = usePreview(looked);
  const work = useTake();
  const top = useRef<HTMLHeadingElement>(null);
  // What had the focus, the reading, is gone.
  useEffect(() => top.current?.focus(), []);
  const open = (next: number) => {
    setSheet(next);
    choose(forOtherSheet);
  };
  return (
    <>
      <FileFacts file={file} sheet={sheet} open={open} top={top} />
      {error instanceof CallError && <Notice tone="error">{error.failure.message[language]}</Notice>}
      {!preview && !error && <p role="status">{text("intake-stage-recognise")}</p>}
      {preview && (
        <>
          <Answers key={sheet} preview={preview} choices={choices} choose={choose} />
          <Sample preview={preview} rows={file.sheets[sheet]?.rows ?? 0} />
          <Problems preview={preview} />
          <Understood preview={preview} />
          <Values preview={preview} />
          <SourceFields preview={preview} choices={choices} choose={choose} />
          <TakeBar looked={looked} preview={preview} busy={busy || error !== null} work={work} onClose={onClose} />
        </>
      )}
    </>
  );
}
