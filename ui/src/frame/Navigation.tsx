import { useState } from "react";
import { useAnswer, usePlan } from "../plan";
import { useLanguage, useText } from "../words";
import { useGo } from "./go";
import { type Screen, type Target, topOf } from "./screens";
import "./navigation.css";

/** The ways of the plan, the state of each section beside it. People go where they like. */
export function Navigation({ target }: { target: Target }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const at = (screen: Screen) => ({ screen, current: target.screen === screen });
  return (
    <nav className="navigation" aria-label={text("frame-navigation")} data-pane tabIndex={-1}>
      <button
        type="button"
        className="navigation-toggle"
        aria-expanded={open}
        aria-controls="navigation-list"
        onClick={() => setOpen(!open)}
      >
        {text("frame-navigation")}
      </button>
      <ul id="navigation-list" className="navigation-list" data-open={open}>
        <Way {...at("overview")} />
        <Way {...at("area")} />
        <Way {...at("statistics")} />
        <li>
          <h2 className="navigation-title" id="navigation-sections">
            {text("frame-sections")}
          </h2>
          <Sections target={target} />
        </li>
        <Way {...at("extra")} />
        <Way {...at("decisions")} />
        <Way {...at("findings")}>
          <FindingCount />
        </Way>
        <Way {...at("document")} />
        <Way {...at("history")} />
        <Way {...at("help")} />
      </ul>
    </nav>
  );
}

function Way({ screen, current, children }: { screen: Screen; current: boolean; children?: React.ReactNode }) {
  const go = useGo();
  const text = useText();
  return (
    <li>
      <button
        type="button"
        className="navigation-way"
        aria-current={current ? "page" : undefined}
        onClick={() => go({ screen })}
      >
        <span className="navigation-name">{text(`frame-way-${screen}`)}</span>
        {children}
      </button>
    </li>
  );
}

/** The six statutory sections, under the Act's own headings. */
function Sections({ target }: { target: Target }) {
  const { plan, headings } = usePlan();
  const language = useLanguage();
  const go = useGo();
  const text = useText();
  const sections = useAnswer("overview", {}).data?.sections;
  const chapters = headings.map((_, n) => sections?.[n]?.chapter ?? undefined);
  const tops = chapters.map((chapter) => chapter && topOf(plan, chapter));
  const here = target.screen === "chapter" ? (target.item ?? tops.indexOf(target.chapter) + 1) : 0;
  return (
    <ol className="navigation-sections" aria-labelledby="navigation-sections">
      {headings.map((heading, n) => {
        const section = sections?.[n];
        const current = here === n + 1;
        return (
          <li key={heading.fi}>
            <button
              type="button"
              className="navigation-way navigation-section"
              aria-current={current ? "page" : undefined}
              title={heading[language]}
              onClick={() => go(wayTo(n + 1, chapters[n], tops[n]))}
            >
              <span className="navigation-number">{n + 1}</span>
              <span className="navigation-heading">{heading[language]}</span>
              <span className="navigation-states">
                {section?.languages.map((state) => (
                  <LanguageState key={state.language} {...state} blocked={section.blocking > 0} />
                ))}
                {section !== undefined && section.blocking > 0 && (
                  <span className="navigation-blocking">
                    <span aria-hidden="true">!</span>
                    <span className="visually-hidden">
                      {text("frame-section-blocking", { count: section.blocking })}
                    </span>
                  </span>
                )}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** The screen of a statutory item, at the chapter that answers it when that is below another one; where chapters are made when none does. */
function wayTo(item: number, chapter: string | undefined, top: string | undefined): Target {
  if (!chapter) {
    return { screen: "extra" };
  }
  const place = chapter === top ? undefined : `chapters/${chapter}`;
  return { screen: "chapter", chapter: top, item, place };
}

interface LanguageStateProps {
  language: "fi" | "sv";
  written: number;
  texts: number;
  required: boolean;
  /** Something in the section keeps the plan from being handed in: it isn't ready, however much is written. */
  blocked: boolean;
}

/** How far a section is in a language: an empty, a half or a full mark, and the same in words. */
function LanguageState({ language, written, texts, required, blocked }: LanguageStateProps) {
  const text = useText();
  if (!required && written === 0) {
    return null;
  }
  const state = written === 0 ? "empty" : written < texts || blocked ? "partly" : "full";
  return (
    <span className={`navigation-state navigation-state-${state}`}>
      <span aria-hidden="true">{language}</span>
      <span className="visually-hidden">{text(`frame-section-${state}`, { language, written, texts })}</span>
    </span>
  );
}

function FindingCount() {
  const text = useText();
  const findings = useAnswer("findings", {}).data;
  if (!findings || findings.blocking + findings.warnings === 0) {
    return null;
  }
  return (
    <span className={findings.blocking > 0 ? "navigation-count navigation-count-blocking" : "navigation-count"}>
      <span aria-hidden="true">{findings.blocking > 0 ? findings.blocking : findings.warnings}</span>
      <span className="visually-hidden">
        {text("frame-finding-count", { blocking: findings.blocking, warnings: findings.warnings })}
      </span>
    </span>
  );
}
