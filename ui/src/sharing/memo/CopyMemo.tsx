import { useState } from "react";
import { Button, IconCopy } from "suomifi-ui-components";
import { LANGUAGES, type Language, useText } from "../../words";
import { copyMemo } from "./copy";
import type { Memo } from "./memo";
import "./memo.css";

/** Copies an explanation with its figures, in either language, to be pasted into a memo. */
export function CopyMemo({ memo }: { memo(language: Language): Memo | undefined }) {
  const text = useText();
  const [said, say] = useState("");
  const copy = async (language: Language) => {
    const made = memo(language);
    if (made) say(text((await copyMemo(made)) ? `sharing-copied-${language}` : "sharing-not-copied"));
  };
  return (
    <div className="sharing-copy">
      {LANGUAGES.map((language) => (
        <Button
          key={language}
          variant="secondary"
          icon={<IconCopy />}
          aria-disabled={memo(language) === undefined}
          onClick={() => void copy(language)}
        >
          {text(`sharing-copy-${language}`)}
        </Button>
      ))}
      <p role="status">{said}</p>
    </div>
  );
}
