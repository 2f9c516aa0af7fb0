import { Localized } from "@fluent/react";
import { Button, IconClose, IconDownload, IconSearch } from "suomifi-ui-components";
import { LanguageSwitch } from "../parts/LanguageSwitch";
import { useEdit, usePlan, useSaveState } from "../plan";
import { useLanguage, useText } from "../words";
import { useTellFault } from "./Faults";
import { IconRedo, IconUndo } from "./icons";
import { nameOf } from "./nameOf";
import "./header.css";

interface HeaderProps {
  onSearch(): void;
  onExport(): void;
  onClose(): Promise<void>;
}

/** The plan's name, whether it is saved, back and forth, search, export, language. */
export function Header({ onSearch, onExport, onClose }: HeaderProps) {
  const { plan, path, readOnly } = usePlan();
  const language = useLanguage();
  const text = useText();
  const session = useEdit();
  const tell = useTellFault();
  const name = nameOf(plan, language) || text("frame-unnamed");
  return (
    <header className="header" data-pane tabIndex={-1}>
      <div className="header-plan">
        <span className="header-name" title={path}>
          {name} <span className="header-year">{plan.area?.first_year}</span>
        </span>
        {readOnly ? <span className="header-state">{text("frame-read-only")}</span> : <SaveState />}
      </div>
      <div className="header-tools" role="toolbar" aria-label={text("frame-tools")}>
        {!readOnly && <Travel />}
        <Button variant="secondaryNoBorder" icon={<IconSearch />} onClick={onSearch} aria-keyshortcuts="Control+K">
          {text("frame-search")}
        </Button>
        <Button icon={<IconDownload />} onClick={onExport} aria-keyshortcuts="Control+E">
          {text("frame-export")}
        </Button>
        <LanguageSwitch />
        <Button
          variant="secondaryNoBorder"
          icon={<IconClose />}
          onClick={() => void session.flush().then(onClose).catch(tell)}
        >
          {text("frame-close-plan")}
        </Button>
      </div>
    </header>
  );
}

/** What was typed is saved, or is about to be, or couldn't be. */
function SaveState() {
  const state = useSaveState();
  return (
    <span className={`header-state header-state-${state.is}`} role="status">
      <Localized id={`frame-state-${state.is}`}>
        <span />
      </Localized>
    </span>
  );
}

/** Undo and redo, saying what they would take back. */
function Travel() {
  const { undo, redo } = usePlan();
  const session = useEdit();
  const text = useText();
  const language = useLanguage();
  const tell = useTellFault();
  const undoes = undo ? text("frame-undo-what", { what: undo.text[language] ?? "" }) : text("frame-undo-nothing");
  const redoes = redo ? text("frame-redo-what", { what: redo.text[language] ?? "" }) : text("frame-redo-nothing");
  return (
    <>
      <Button
        variant="secondaryNoBorder"
        className="header-travel"
        icon={<IconUndo />}
        aria-disabled={!undo}
        aria-label={undoes}
        title={undoes}
        aria-keyshortcuts="Control+Z"
        onClick={() => void (undo && session.undo().catch(tell))}
      >
        <span className="header-word">{text("frame-undo")}</span>
      </Button>
      <Button
        variant="secondaryNoBorder"
        className="header-travel"
        icon={<IconRedo />}
        aria-disabled={!redo}
        aria-label={redoes}
        title={redoes}
        aria-keyshortcuts="Control+Shift+Z"
        onClick={() => void (redo && session.redo().catch(tell))}
      >
        <span className="header-word">{text("frame-redo")}</span>
      </Button>
    </>
  );
}
