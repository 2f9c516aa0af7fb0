import { type FormEvent, useState } from "react";
import { Button, IconChevronDown, IconChevronUp, IconMinus, IconPlus } from "suomifi-ui-components";
import { useText } from "../words";
import { nextStep, type Scale } from "./geometry";

/** The ways to fit pages to the room. */
const FITS = ["width", "page"] as const;

interface ViewBarProps {
  /** Without the ways to fit pages to the room. */
  compact: boolean;
  /** The page that is read, from 0. */
  page: number;
  pages: number;
  onPage(page: number): void;
  /** How large the page is. */
  percent: number;
  scale: Scale;
  onScale(scale: Scale): void;
  fields: boolean;
  onFields(): void;
}

/** Goes from page to page, and makes pages larger and smaller. */
export function ViewBar({ compact, page, pages, onPage, percent, scale, onScale, fields, onFields }: ViewBarProps) {
  const text = useText();
  return (
    <div className="document-view" role="toolbar" aria-label={text("document-view")}>
      <div className="document-tools">
        <Button
          variant="secondaryNoBorder"
          icon={<IconChevronUp />}
          aria-label={text("document-page-before")}
          title={text("document-page-before")}
          aria-disabled={page <= 0}
          onClick={() => onPage(page - 1)}
        />
        <PageNumber page={page} pages={pages} onPage={onPage} />
        <Button
          variant="secondaryNoBorder"
          icon={<IconChevronDown />}
          aria-label={text("document-page-after")}
          title={text("document-page-after")}
          aria-disabled={page >= pages - 1}
          onClick={() => onPage(page + 1)}
        />
      </div>
      <div className="document-tools">
        <Button
          variant="secondaryNoBorder"
          icon={<IconMinus />}
          aria-label={text("document-smaller")}
          title={text("document-smaller")}
          onClick={() => onScale(nextStep(percent, -1))}
        />
        <output className="document-percent" aria-label={text("document-zoom")}>
          {text("document-percent", { percent })}
        </output>
        <Button
          variant="secondaryNoBorder"
          icon={<IconPlus />}
          aria-label={text("document-larger")}
          title={text("document-larger")}
          onClick={() => onScale(nextStep(percent, 1))}
        />
        {(compact ? [] : FITS).map((fit) => (
          <Button
            key={fit}
            variant="secondaryNoBorder"
            className={scale === fit ? "document-on" : undefined}
            aria-pressed={scale === fit}
            onClick={() => onScale(fit)}
          >
            {text(`document-fit-${fit}`)}
          </Button>
        ))}
      </div>
      <Button
        variant="secondaryNoBorder"
        className={fields ? "document-on" : undefined}
        aria-pressed={fields}
        onClick={onFields}
      >
        {text("document-fields")}
      </Button>
    </div>
  );
}

/** The number of the page; another one goes there. */
function PageNumber({ page, pages, onPage }: Pick<ViewBarProps, "page" | "pages" | "onPage">) {
  const text = useText();
  const [typed, setTyped] = useState<string>();
  const go = (event?: FormEvent) => {
    event?.preventDefault();
    const wanted = Number.parseInt(typed ?? "", 10);
    if (wanted >= 1) {
      onPage(Math.min(wanted, pages) - 1);
    }
    setTyped(undefined);
  };
  return (
    <form className="document-number" onSubmit={go}>
      <input
        type="text"
        inputMode="numeric"
        size={3}
        aria-label={text("document-page-number")}
        value={typed ?? (pages > 0 ? String(page + 1) : "")}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => go()}
      />
      <span>{pages > 0 && text("document-of-pages", { pages })}</span>
    </form>
  );
}
