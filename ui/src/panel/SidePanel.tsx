import { useEffect } from "react";
import { IconChevronDoubleLeft, IconChevronDoubleRight } from "suomifi-ui-components";
import type { Topic } from "../frame";
import { Guidance, isGuidanceTopic } from "../help";
import { Tabs, useFindings, useRemembered } from "../parts";
import { usePlan } from "../plan";
import { useText } from "../words";
import { Comments } from "./Comments";
import { Glossary } from "./Glossary";
import { noteCaret, noteField } from "./last-field";
import { notePlace } from "./last-place";
import { SectionFindings } from "./SectionFindings";
import { openThreads } from "./threads";
import "./panel.css";

interface SidePanelProps {
  /** What the guidance is about. */
  topic: Topic;
  /** The chapter that is shown, when one is. */
  chapter?: string | undefined;
}

/** Beside the screen: guidance, findings, comments, glossary. It can be folded away and stays so. */
export function SidePanel({ topic, chapter }: SidePanelProps) {
  const text = useText();
  const [open, setOpen] = useRemembered("panel-open", "yes");
  const isOpen = open === "yes";
  const toggle = text(isOpen ? "panel-close" : "panel-open");
  useNotedPlaces();
  return (
    <aside className={isOpen ? "panel" : "panel panel-folded"} aria-label={text("panel-label")} tabIndex={-1} data-pane>
      <div className="panel-head">
        <button
          type="button"
          className="panel-toggle"
          aria-expanded={isOpen}
          aria-label={toggle}
          title={toggle}
          onClick={() => setOpen(isOpen ? "no" : "yes")}
        >
          {isOpen ? <IconChevronDoubleRight aria-hidden="true" /> : <IconChevronDoubleLeft aria-hidden="true" />}
        </button>
        {isOpen && <h2>{text("panel-label")}</h2>}
      </div>
      {isOpen && <PanelTabs topic={topic} chapter={chapter} />}
    </aside>
  );
}

function PanelTabs({ topic, chapter }: SidePanelProps) {
  const text = useText();
  const { plan } = usePlan();
  const [tab, setTab] = useRemembered("panel-tab", "guidance");
  const findings = useFindings()?.findings.filter((finding) => !chapter || finding.chapter === chapter) ?? [];
  const threads = openThreads(plan, chapter);
  return (
    <Tabs
      label={text("panel-label")}
      chosen={tab}
      onChoose={setTab}
      tabs={[
        ...(isGuidanceTopic(topic)
          ? [{ key: "guidance", title: text("panel-guidance"), content: () => <Guidance topic={topic} /> }]
          : []),
        {
          key: "findings",
          title: text("panel-findings"),
          count: findings.length,
          content: () => <SectionFindings findings={findings} />,
        },
        {
          key: "comments",
          title: text("panel-comments"),
          count: threads.length,
          content: () => <Comments chapter={chapter} />,
        },
        { key: "glossary", title: text("panel-glossary"), content: () => <Glossary /> },
      ]}
    />
  );
}

/** Follows the focus through the fields of the plan, so that comments and terms can go to the field where one was. */
function useNotedPlaces(): void {
  useEffect(() => {
    const note = (event: FocusEvent) => {
      const field = event.target instanceof Element ? event.target.closest("main [data-place]") : null;
      noteField(event.target instanceof Element ? event.target : null);
      if (field) {
        notePlace(field.getAttribute("data-place") ?? undefined);
      }
    };
    document.addEventListener("focusin", note);
    document.addEventListener("selectionchange", noteCaret);
    return () => {
      document.removeEventListener("focusin", note);
      document.removeEventListener("selectionchange", noteCaret);
    };
  }, []);
}
