import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { StyleSheetManager } from "styled-components";
import { SuomifiThemeProvider } from "suomifi-ui-components";
import { call, type Hello, type Opened } from "../host";
import { useSuomifiTheme } from "../look/suomifi";
import { PlanOpen, Session } from "../plan";
import { type Begin, StartScreen } from "../start";
import { type Language, Words } from "../words";
import { Faults } from "./Faults";
import { Frame } from "./Frame";
import { openAtStart } from "./openAtStart";

const queries = new QueryClient({ defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false } } });

/** The program: the start screen, or the open plan. */
export function App({ nonce, hello }: { nonce: string | undefined; hello: Hello }) {
  const theme = useSuomifiTheme();
  const [language, setLanguageHere] = useState<Language>(hello.settings.language ?? "fi");
  const [session, setSession] = useState<Session>();
  const [known, setKnown] = useState(hello);
  const [begin, setBegin] = useState<Begin>("home");

  const setLanguage = useCallback((language: Language) => {
    setLanguageHere(language);
    void call("remember", { language });
  }, []);
  const open = useCallback((opened: Opened) => {
    queries.clear();
    setSession(new Session(opened));
  }, []);
  const close = useCallback(async (begin: Begin = "home") => {
    await call("close_plan", {});
    setBegin(begin);
    setKnown(await call("hello", {}));
    setSession(undefined);
  }, []);
  useEffect(() => {
    void openAtStart(hello).then((opened) => opened && open(opened));
  }, [hello, open]);

  return (
    <StyleSheetManager nonce={nonce}>
      <SuomifiThemeProvider theme={theme}>
        <QueryClientProvider client={queries}>
          <Words language={language} setLanguage={setLanguage}>
            <Faults>
              {session ? (
                <PlanOpen session={session} key={session.snapshot().path}>
                  <Frame nonce={nonce} close={close} open={open} />
                </PlanOpen>
              ) : (
                <StartScreen hello={known} begin={begin} open={open} />
              )}
            </Faults>
          </Words>
        </QueryClientProvider>
      </SuomifiThemeProvider>
    </StyleSheetManager>
  );
}
