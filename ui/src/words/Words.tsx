import type { FluentVariable } from "@fluent/bundle";
import { LocalizationProvider } from "@fluent/react";
import { createContext, type ReactNode, useContext, useEffect, useMemo } from "react";
import { type Language, localizations } from "./bundles";

interface WordsContext {
  language: Language;
  setLanguage(language: Language): void;
}

const Context = createContext<WordsContext>({ language: "fi", setLanguage: () => undefined });

/** Gives everything below it the words of a language; a change is seen at once and remounts nothing. */
export function Words(props: { language: Language; setLanguage(language: Language): void; children: ReactNode }) {
  const { language, setLanguage, children } = props;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  return (
    <Context value={value}>
      <LocalizationProvider l10n={localizations[language]}>{children}</LocalizationProvider>
    </Context>
  );
}

/** The language of the window. */
export function useLanguage(): Language {
  return useContext(Context).language;
}

/** Changes the language of the window. */
export function useSetLanguage(): (language: Language) => void {
  return useContext(Context).setLanguage;
}

/** The words for a message in the window's language, as plain text: for names and labels that aren't elements. */
export type Text = (id: string, variables?: Record<string, FluentVariable>) => string;

/** Says messages in the window's language. */
export function useText(): Text {
  const language = useLanguage();
  return useMemo(() => textIn(language), [language]);
}

/** Says messages in a language that isn't necessarily the window's. */
export function textIn(language: Language): Text {
  return (id, variables) => localizations[language].getString(id, variables);
}
