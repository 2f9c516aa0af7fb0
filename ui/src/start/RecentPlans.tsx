import { Button, IconClose } from "suomifi-ui-components";
import type { Hello } from "../host";
import { either } from "../parts";
import { useLanguage, useText } from "../words";
import { fileName, folderOf } from "./openPath";

interface RecentPlansProps {
  recent: NonNullable<Hello["settings"]["recent"]>;
  missing: readonly string[];
  onOpen(path: string): void;
  onForget(path: string): void;
}

/** The plans that were opened lately, the last one first. */
export function RecentPlans({ recent, missing, onOpen, onForget }: RecentPlansProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <ul className="start-recent">
      {recent.map(({ path, name }) => {
        const title = either(name, language) || fileName(path);
        const gone = missing.includes(path);
        return (
          <li key={path} data-gone={gone ? "" : undefined}>
            <button
              type="button"
              className="start-recent-open"
              aria-disabled={gone}
              onClick={() => !gone && onOpen(path)}
            >
              <span className="start-recent-name">{title}</span>
              <span className="start-recent-file">
                {fileName(path)} · {folderOf(path)}
              </span>
              {gone && <span className="start-recent-gone">{text("start-recent-gone")}</span>}
            </button>
            <Button
              variant="secondaryNoBorder"
              icon={<IconClose />}
              aria-label={text("start-recent-forget", { name: `${title} (${fileName(path)})` })}
              title={text("start-recent-forget-short")}
              onClick={() => onForget(path)}
            />
          </li>
        );
      })}
    </ul>
  );
}
