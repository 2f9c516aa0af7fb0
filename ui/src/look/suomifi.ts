import { useSyncExternalStore } from "react";
import type { PartialSuomifiTheme } from "suomifi-ui-components";

const BODY = "font-family: inherit; font-size: 1rem; line-height: 1.5; font-weight: 400;";
const BOLD = "font-family: inherit; font-size: 1rem; line-height: 1.5; font-weight: 600;";
const SMALL = "font-family: inherit; font-size: 0.9375rem; line-height: 1.45; font-weight: 400;";
const SMALL_BOLD = "font-family: inherit; font-size: 0.9375rem; line-height: 1.45; font-weight: 600;";
const heading = (size: number) => `font-family: inherit; font-size: ${size}rem; line-height: 1.25; font-weight: 600;`;

/** Variables whose values the components count with: they must be colours, not names of variables. */
const COUNTED = { blackBase: "--ink", infoBase: "--accent", warningBase: "--warning", alertBase: "--danger" } as const;

/** What they are where there is no style sheet. */
const WITHOUT_STYLES = "#1f2a37";

/** When the system's colours change, the counted ones must be read again. */
const SYSTEM = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"];

let now: PartialSuomifiTheme | undefined;

function read(): PartialSuomifiTheme {
  const style = getComputedStyle(document.documentElement);
  const counted = Object.entries(COUNTED).map(([token, name]) => [
    token,
    style.getPropertyValue(name).trim() || WITHOUT_STYLES,
  ]);
  return { ...THEME, colors: { ...THEME.colors, ...Object.fromEntries(counted) } };
}

function subscribe(listener: () => void): () => void {
  const queries = SYSTEM.map((query) => window.matchMedia(query));
  const change = () => {
    now = read();
    listener();
  };
  for (const query of queries) {
    query.addEventListener("change", change);
  }
  return () => {
    for (const query of queries) {
      query.removeEventListener("change", change);
    }
  };
}

function snapshot(): PartialSuomifiTheme {
  now ??= read();
  return now;
}

/** The theme of the Suomi.fi components in the window's colours as the system has them now. */
export function useSuomifiTheme(): PartialSuomifiTheme {
  return useSyncExternalStore(subscribe, snapshot);
}

/**
 * The Suomi.fi components in the window's own colours and sizes. The tokens are the variables of `theme.css`, so that dark and high
 * contrast reach them too. The surface's colour serves as the ink on accents: both are light, or both dark, together.
 */
const THEME: PartialSuomifiTheme = {
  colors: {
    whiteBase: "var(--surface)",
    blackBase: "var(--ink)",
    blackLight1: "var(--ink-soft)",
    brandBase: "var(--accent)",
    depthDark1: "var(--line-strong)",
    depthDark2: "var(--line-strong)",
    depthDark3: "var(--line-strong)",
    depthBase: "var(--line-strong)",
    depthLight1: "var(--line)",
    depthLight2: "var(--surface-sunk)",
    depthLight3: "var(--surface-soft)",
    depthSecondary: "var(--surface-soft)",
    depthSecondaryDark1: "var(--surface-sunk)",
    highlightDark1: "var(--accent)",
    highlightBase: "var(--accent)",
    highlightLight1: "var(--accent)",
    highlightLight2: "var(--accent-soft)",
    highlightLight3: "var(--accent-soft)",
    highlightLight4: "var(--surface-soft)",
    accentBase: "var(--accent)",
    accentSecondary: "var(--focus)",
    accentSecondaryLight1: "var(--accent-soft)",
    accentTertiary: "var(--accent)",
    accentTertiaryDark1: "var(--accent)",
    accentTertiaryLight1: "var(--accent-soft)",
    successBase: "var(--ok)",
    successDark1: "var(--ok)",
    successSecondary: "var(--ok-soft)",
    warningBase: "var(--warning)",
    warningLight1: "var(--warning-soft)",
    alertBase: "var(--danger)",
    alertLight1: "var(--danger-soft)",
    infoBase: "var(--accent)",
    infoLight1: "var(--accent-soft)",
  },
  gradients: {
    highlightBaseToHighlightDark1: "var(--accent)",
    highlightLight1ToHighlightBase: "var(--accent)",
    depthLight1ToDepthBase: "var(--line)",
    whiteBaseNegative: "none",
    whiteBaseToDepthLight1: "var(--surface-sunk)",
    whiteBaseToDepthLight2: "var(--surface-soft)",
    highlightLight3ToHighlightLight2: "var(--accent-soft)",
    depthLight3ToDepthLight2: "var(--surface-soft)",
    depthSecondaryToDepthSecondaryDark1: "var(--surface-soft)",
    highlightLight4ToDepthSecondary: "var(--surface-soft)",
  },
  focuses: {
    absoluteFocus:
      "content: '';position: absolute;pointer-events: none;inset: -2px;border-radius: 2px;background-color: transparent;border: 0;box-sizing: border-box;box-shadow: 0 0 0 2px var(--focus);z-index: 9999;",
    boxShadowFocus: "border-radius: 2px;box-shadow: 0 0 0 2px var(--focus);outline: 0;",
  },
  shadows: {
    invertTextShadow: "none",
    menuShadow: "var(--shadow)",
    panelShadow: "var(--shadow)",
    actionElementBoxShadow: "none",
    wideBoxShadow: "var(--shadow)",
  },
  typography: {
    bodyText: BODY,
    bodySemiBold: BOLD,
    bodyTextSmall: SMALL,
    bodySemiBoldSmall: SMALL_BOLD,
    actionElementInnerText: BODY,
    actionElementInnerTextBold: BOLD,
    actionElementInnerTextSmallScreen: BODY,
    actionElementInnerTextBoldSmallScreen: BOLD,
    leadText: BODY,
    leadTextSmallScreen: BODY,
    heading1: heading(1.5),
    heading1SmallScreen: heading(1.5),
    heading2: heading(1.25),
    heading2SmallScreen: heading(1.25),
    heading3: heading(1.1),
    heading3SmallScreen: heading(1.1),
    heading4: heading(1.05),
    heading4SmallScreen: heading(1.05),
    heading5: heading(1),
    heading5SmallScreen: heading(1),
  },
};
