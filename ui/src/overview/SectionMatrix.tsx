import { IconCheckCircleFilled, IconMinus, IconWarning } from "suomifi-ui-components";
import { useGo } from "../frame";
import type { Answer } from "../host";
import { Part, Severity } from "../parts";
import { usePlan } from "../plan";
import { LANGUAGES, type Language, useText } from "../words";

type Section = Answer<"overview">["sections"][number];

/** How far each statutory section is in each language; every cell leads to the section. */
export function SectionMatrix({ sections }: { sections: readonly Section[] }) {
  const text = useText();
  return (
    <Part title={text("overview-sections")}>
      <div className="parts-scroll">
        <table className="parts-table overview-matrix">
          <thead>
            <tr>
              <th scope="col">{text("overview-column-section")}</th>
              {LANGUAGES.map((language) => (
                <th scope="col" key={language}>
                  {text(language === "fi" ? "overview-column-fi" : "overview-column-sv")}
                </th>
              ))}
              <th scope="col">{text("overview-column-tables")}</th>
              <th scope="col">{text("overview-column-findings")}</th>
            </tr>
          </thead>
          <tbody>
            {sections.map((section) => (
              <SectionRow key={section.item} section={section} />
            ))}
          </tbody>
        </table>
      </div>
    </Part>
  );
}

function SectionRow({ section }: { section: Section }) {
  const text = useText();
  const go = useGo();
  const title = text(`guidance-item-${section.item}-title`);
  const open = () => go(section.chapter ? { screen: "chapter", chapter: section.chapter } : { screen: "extra" });
  return (
    <tr>
      <th scope="row">
        <button type="button" className="overview-cell" onClick={open}>
          {text("overview-item", { number: section.item, title })}
        </button>
      </th>
      {LANGUAGES.map((language) => (
        <td key={language}>
          <button type="button" className="overview-cell" onClick={open}>
            <Written section={section} language={language} />
          </button>
        </td>
      ))}
      <td>
        <Tables section={section} />
      </td>
      <td>
        <button type="button" className="overview-cell" onClick={open}>
          <FindingCounts section={section} />
        </button>
      </td>
    </tr>
  );
}

function Written({ section, language }: { section: Section; language: Language }) {
  const text = useText();
  const state = section.languages.find((row) => row.language === language);
  const { plan } = usePlan();
  const begun = plan.chapters?.some((chapter) => chapter.id === section.chapter);
  if (!state || !begun) {
    return <State is="none">{text("overview-no-chapter")}</State>;
  }
  if (!state.required && state.written === 0) {
    return <State is="none">{text("overview-not-required")}</State>;
  }
  if (state.texts === 0) {
    return <State is="part">{text("overview-no-text")}</State>;
  }
  const is = state.written === state.texts ? "whole" : "part";
  return (
    <State is={is}>
      <Fraction of={state.written} all={state.texts} words="overview-written" />
    </State>
  );
}

const SIGNS = { whole: IconCheckCircleFilled, part: IconWarning, none: IconMinus } as const;

function State({ is, children }: { is: keyof typeof SIGNS; children: React.ReactNode }) {
  const Sign = SIGNS[is];
  return (
    <span className={`overview-state overview-state-${is}`}>
      <Sign aria-hidden="true" />
      <span>{children}</span>
    </span>
  );
}

function Tables({ section }: { section: Section }) {
  const text = useText();
  if (section.tables.length === 0) {
    return <State is="none">{text("overview-no-tables")}</State>;
  }
  const empty = section.tables.filter((table) => !table.filled);
  const filled = section.tables.length - empty.length;
  return (
    <State is={empty.length === 0 ? "whole" : "part"}>
      <Fraction of={filled} all={section.tables.length} words="overview-filled" />
      {empty.length > 0 && (
        <span className="overview-empty">
          {text("overview-empty-tables", { tables: empty.map((table) => table.name).join(", ") })}
        </span>
      )}
    </State>
  );
}

/** So many of so many: short to the eye, a sentence to a screen reader. */
function Fraction({ of, all, words }: { of: number; all: number; words: string }) {
  const text = useText();
  return (
    <>
      <span aria-hidden="true">{text("overview-fraction", { of, all })}</span>
      <span className="visually-hidden">{text(words, { of, all })}</span>
    </>
  );
}

function FindingCounts({ section }: { section: Section }) {
  const text = useText();
  if (section.blocking === 0 && section.warnings === 0) {
    return <State is="whole">{text("overview-no-findings")}</State>;
  }
  return (
    <span className="overview-counts">
      {section.blocking > 0 && (
        <span>
          <Severity severity="blocks" wordless /> {text("overview-blocking", { count: section.blocking })}
        </span>
      )}
      {section.warnings > 0 && (
        <span>
          <Severity severity="warning" wordless /> {text("overview-warnings", { count: section.warnings })}
        </span>
      )}
    </span>
  );
}
