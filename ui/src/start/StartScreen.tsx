import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Button, IconPlus } from "suomifi-ui-components";
import { call, type Hello, type Opened } from "../host";
import { either, Notice } from "../parts";
import { LanguageSwitch } from "../parts/LanguageSwitch";
import { useLanguage, useSetLanguage, useText } from "../words";
import { Examples } from "./Examples";
import { NewPlanForm } from "./new/NewPlanForm";
import { OpenQuestions } from "./OpenQuestions";
import { openPath } from "./openPath";
import { RecentPlans } from "./RecentPlans";
import { pickAndOpen, useOpening, useStartShell } from "./useOpening";
import "./start.css";

const Guide = lazy(() => import("../frame/HelpScreen"));

/** Where the start screen begins: with the recent plans, or with the form of a new one. */
export type Begin = "home" | "new";

type Shows = Begin | "guide";

interface StartScreenProps {
  hello: Hello;
  begin: Begin;
  open(opened: Opened): void;
}

/** What one sees while no plan is open: recent plans, a new one, examples. */
export function StartScreen({ hello, begin, open }: StartScreenProps) {
  const text = useText();
  const language = useLanguage();
  const setLanguage = useSetLanguage();
  const [shows, setShows] = useState<Shows>(begin);
  const { busy, failure, run } = useOpening(open);
  useStartShell(run, {
    new: () => setShows("new"),
    open: () => run(pickAndOpen),
    guide: () => setShows("guide"),
    about: () => setShows("home"),
    "language-fi": () => setLanguage("fi"),
    "language-sv": () => setLanguage("sv"),
  });
  return (
    <div className="start">
      <header className="start-head">
        <p className="start-brand">Laadin</p>
        <p className="start-busy" role="status">
          {busy ? text("start-opening") : ""}
        </p>
        <LanguageSwitch />
      </header>
      <main className="start-main" aria-busy={busy}>
        {failure && <Notice tone="error">{either(failure.message, language)}</Notice>}
        {shows === "new" && <NewPlanForm today={hello.today} onMade={open} onCancel={() => setShows("home")} />}
        {shows === "guide" && (
          <>
            <Button variant="secondary" onClick={() => setShows("home")}>
              {text("start-back")}
            </Button>
            <Suspense>
              <Guide />
            </Suspense>
          </>
        )}
        {shows === "home" && <Home hello={hello} run={run} onShow={setShows} />}
      </main>
      <OpenQuestions />
    </div>
  );
}

interface HomeProps {
  hello: Hello;
  run(way: () => Promise<Opened | null>): void;
  onShow(shows: Shows): void;
}

function Home({ hello, run, onShow }: HomeProps) {
  const text = useText();
  const [forgotten, setForgotten] = useState<readonly string[]>([]);
  const recent = hello.settings.recent?.filter(({ path }) => !forgotten.includes(path)) ?? [];
  const title = useFocusOnReturn();
  const forget = (path: string) => {
    setForgotten([...forgotten, path]);
    // The button is gone with its row.
    title.current?.focus();
    void call("forget_recent", { path });
  };
  return (
    <>
      <section className="start-welcome">
        <h1 ref={title} tabIndex={-1}>
          {text("start-title")}
        </h1>
        <p className="start-lead">{text("start-what")}</p>
        <div className="start-actions">
          <Button icon={<IconPlus />} onClick={() => onShow("new")} aria-keyshortcuts="Control+N">
            {text("start-new")}
          </Button>
          <Button variant="secondary" onClick={() => run(pickAndOpen)} aria-keyshortcuts="Control+O">
            {text("start-open")}
          </Button>
          <Button variant="secondaryNoBorder" onClick={() => onShow("guide")} aria-keyshortcuts="F1">
            {text("start-guide")}
          </Button>
        </div>
      </section>
      <div className="start-lists" data-first={recent.length === 0 ? "" : undefined}>
        {recent.length > 0 && (
          <section>
            <h2>{text("start-recent")}</h2>
            <RecentPlans
              recent={recent}
              missing={hello.missing}
              onOpen={(path) => run(() => openPath(path))}
              onForget={forget}
            />
          </section>
        )}
        <section>
          <h2>{text("start-examples")}</h2>
          <p>{text("start-examples-what")}</p>
          <Examples names={hello.examples} onOpen={(name) => run(() => call("open_example", { name, path: null }))} />
        </section>
      </div>
      <p className="start-version">{text("start-version", { version: hello.version, author: hello.author })}</p>
    </>
  );
}

let visited = false;

/** Puts the focus on the heading when one comes back, so that it isn't lost with the button that was pressed; not at the program's start. */
function useFocusOnReturn() {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (visited) {
      title.current?.focus();
    }
    visited = true;
  }, []);
  return title;
}
