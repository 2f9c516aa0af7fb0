import { useState } from "react";
import { Button, Textarea } from "suomifi-ui-components";
import { pickOpen, type TableFrom } from "../host";
import { Part } from "../parts";
import { useText } from "../words";

/** Where a table can come from: a file that is chosen or dropped, or the clipboard. */
export function Begin({ read }: { read(from: TableFrom): void }) {
  const text = useText();
  const [pasted, paste] = useState("");
  const readPasted = (table: string) => read({ kind: "text", name: text("intake-pasted-name"), text: table });
  const pick = async () => {
    const path = await pickOpen("table");
    if (path) {
      read({ kind: "file", path });
    }
  };
  return (
    <>
      <Part title={text("intake-from-file")}>
        <p className="parts-hint">{text("intake-from-file-hint")}</p>
        <Button onClick={() => void pick()}>{text("intake-choose-file")}</Button>
      </Part>
      <Part title={text("intake-from-paste")}>
        <div className="intake-paste">
          <Textarea
            labelText={text("intake-paste")}
            hintText={text("intake-paste-hint")}
            value={pasted}
            onChange={(event) => paste(event.target.value)}
            onPaste={(event) => {
              const table = event.clipboardData.getData("text/plain");
              if (pasted === "" && table.includes("\n")) {
                event.preventDefault();
                readPasted(table);
              }
            }}
            resize="vertical"
            spellCheck={false}
            fullWidth
          />
          <Button
            variant="secondary"
            aria-disabled={pasted.trim() === ""}
            onClick={() => pasted.trim() !== "" && readPasted(pasted)}
          >
            {text("intake-read-pasted")}
          </Button>
        </div>
      </Part>
    </>
  );
}
