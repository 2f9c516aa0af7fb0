import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { AreaScreen } from "../area";
import { DecisionsScreen } from "../decisions";
import { WithPreview } from "../document/WithPreview";
import { FindingsScreen } from "../findings";
import { HistoryScreen } from "../history";
import { call, type Opened } from "../host";
import { OverviewScreen } from "../overview";
import { SidePanel } from "../panel";
import { usePlan } from "../plan";
import { ChapterScreen, ExtraChaptersScreen } from "../section";
import type { Begin } from "../start";
import { OpenQuestions } from "../start/OpenQuestions";
import { StatisticsScreen } from "../statistics";
import { useText } from "../words";
import { focusPlace } from "./focusPlace";
import { Going } from "./go";
import { Header } from "./Header";
import { Navigation } from "./Navigation";
import { SearchPalette } from "./SearchPalette";
import { recalled, remembered, type Screen, type Target } from "./screens";
import { topicOf } from "./topic";
import { useKeys } from "./useKeys";
import { useShell } from "./useShell";
import "./frame.css";

const DocumentScreen = lazy(() =>
  import("../document/DocumentScreen").then((screen) => ({ default: screen.DocumentScreen })),
);
const HelpScreen = lazy(() => import("./HelpScreen"));
const ExportDialog = lazy(() => import("../export").then((dialog) => ({ default: dialog.ExportDialog })));

/** Screens that tell all that the panel would, or have no guidance: they get its room. */
const WITHOUT_PANEL: readonly Screen[] = ["findings", "history", "help"];

interface FrameProps {
  nonce: string | undefined;
  close(begin?: Begin): Promise<void>;
  open(opened: Opened): void;
}

/** The open plan: header, navigation, a screen, and the panel beside it. */
export function Frame({ nonce, close, open }: FrameProps) {
  const { plan, screen } = usePlan();
  const text = useText();
  const [target, setTarget] = useState<Target>(() => recalled(plan, screen));
  const [shows, setShows] = useState<"search" | "export">();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);

  const go = useCallback((to: Target) => {
    setTarget(to);
    setShows(undefined);
    void call("remember", { screen: remembered(to) });
  }, []);
  useEffect(() => {
    // The first screen leaves the focus where the system puts it; every other one takes it, so that it is never lost.
    if (first.current) {
      first.current = false;
    } else if (!target.place) {
      main.current?.focus();
      main.current?.scrollTo(0, 0);
    }
    return target.place && target.screen !== "document" ? focusPlace(target.place) : undefined;
  }, [target]);
  const [said, setSaid] = useState("");
  useKeys({ saved: () => setSaid(text("frame-all-saved")), export: () => setShows("export") });
  useShell({
    search: () => setShows("search"),
    export: () => setShows("export"),
    help: () => go({ screen: "help" }),
    close,
    open,
  });

  return (
    <Going go={go}>
      <div className="frame">
        <button type="button" className="frame-skip" onClick={() => main.current?.focus()}>
          {text("frame-skip")}
        </button>
        <Header onSearch={() => setShows("search")} onExport={() => setShows("export")} onClose={() => close()} />
        <Navigation target={target} />
        <main id="main" className="frame-main" ref={main} tabIndex={-1} data-pane>
          <Suspense fallback={<p className="frame-wait">{text("frame-wait")}</p>}>
            <Shown target={target} nonce={nonce} />
          </Suspense>
        </main>
        {!WITHOUT_PANEL.includes(target.screen) && <SidePanel topic={topicOf(plan, target)} chapter={target.chapter} />}
        <p className="visually-hidden" role="status">
          {said}
        </p>
        <OpenQuestions />
        {shows === "search" && <SearchPalette onClose={() => setShows(undefined)} />}
        {shows === "export" && (
          <Suspense>
            <ExportDialog onClose={() => setShows(undefined)} />
          </Suspense>
        )}
      </div>
    </Going>
  );
}

/** A chapter, and the document beside it when one wants it there. */
function Chapter({ target, nonce }: { target: Target; nonce: string | undefined }) {
  const chapter = target.chapter ?? "";
  return (
    <WithPreview place={target.place ?? `chapters/${chapter}`}>
      <ChapterScreen chapter={chapter} place={target.place} nonce={nonce} />
    </WithPreview>
  );
}

function Shown({ target, nonce }: { target: Target; nonce: string | undefined }) {
  switch (target.screen) {
    case "overview":
      return <OverviewScreen />;
    case "area":
      return <AreaScreen place={target.place} />;
    case "statistics":
      return <StatisticsScreen place={target.place} />;
    case "chapter":
      return <Chapter key={target.chapter} target={target} nonce={nonce} />;
    case "extra":
      return <ExtraChaptersScreen />;
    case "decisions":
      return <DecisionsScreen place={target.place} />;
    case "findings":
      return <FindingsScreen />;
    case "document":
      return <DocumentScreen place={target.place} />;
    case "history":
      return <HistoryScreen />;
    case "help":
      return <HelpScreen />;
  }
}
