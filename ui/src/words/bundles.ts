import { FluentBundle, FluentResource } from "@fluent/bundle";
import { ReactLocalization } from "@fluent/react";

/** A language of the window, and of a plan. */
export type Language = "fi" | "sv";

/** Both, in the order in which they are offered. */
export const LANGUAGES: readonly Language[] = ["fi", "sv"];

const files = {
  ...import.meta.glob<string>("../../../locales/*/*.ftl", { query: "?raw", import: "default", eager: true }),
  ...import.meta.glob<string>("../../../locales/*/window/*.ftl", { query: "?raw", import: "default", eager: true }),
};

function bundle(language: Language): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/locales/${language}/`)) {
      const [error] = bundle.addResource(new FluentResource(text));
      if (error) {
        throw error;
      }
    }
  }
  return bundle;
}

/** Every message of a language; none falls back to the other one. */
export const localizations: Readonly<Record<Language, ReactLocalization>> = {
  fi: new ReactLocalization([bundle("fi")]),
  sv: new ReactLocalization([bundle("sv")]),
};
