import { useMemo } from "react";
import type { Choice } from "../../grid";
import type { Plan } from "../../host";
import { capital, either, type Register, type TwoLanguages, useMunicipalities } from "../../parts";
import { usePlan, useReference } from "../../plan";
import { type Language, type Text, useLanguage, useText } from "../../words";
import { rowsOf, type TableName } from "./rows";

/** What can be chosen in a field; the plan keeps some choices as numbers. */
export type Choices = readonly (Choice & { number?: number })[];

/** Words that the plan's JSON form has for a choice, with the prefix of the messages that name them. */
const WORDS = {
  "agreement-state": ["not-needed", "planned", "negotiated", "in-force"],
  benefit: ["labour-market-subsidy", "basic-allowance", "earnings-related", "general-support"],
  calculation: ["fixed", "count-times-price", "percentage", "growth", "personnel", "state-transfers"],
  "change-kind": ["closure", "layoff", "growth", "other"],
  "client-group": [
    "job-seekers",
    "employers",
    "entrepreneurs",
    "young",
    "long-term-unemployed",
    "immigrants",
    "partial-work-ability",
    "over55",
    "higher-educated",
  ],
  "key-kind": ["criteria", "direct"],
  language: ["fi", "sv"],
  "line-kind": ["expense", "income"],
  "measure-theme": ["migration", "matching", "mobility"],
  "milestone-kind": ["preparation", "decision", "deadline", "service"],
  "office-kind": ["main", "local", "pop-up", "navigator", "remote"],
  origin: ["state", "municipal", "new"],
  "partner-kind": [
    "wellbeing-county",
    "social-insurance",
    "education",
    "employers",
    "employees",
    "development-centre",
    "neighbouring-area",
    "association",
    "business",
    "state-authority",
    "other",
  ],
  phase: ["beforehand", "first-day", "first-week", "first-months"],
  "pool-kind": ["operating", "investment", "preparation", "own-costs"],
  production: ["own", "purchased", "in-house", "other-authority", "joint"],
  rounding: ["cent", "euro"],
  status: ["confirmed", "estimate", "illustrative"],
} as const;

/** Tables whose rows can be chosen, with the field that names them. */
const NAMED = {
  budget_lines: "name",
  change_scenarios: "name",
  indicators: "name",
  keys: "name",
  offices: "name",
  pools: "name",
  scenarios: "name",
  sources: "name",
  thresholds: "name",
} as const satisfies Partial<Record<TableName, string>>;

/** What a field is chosen from: words of the plan, rows of a table, members, statutory services, statutory items, references. */
export type ChoiceName = keyof typeof WORDS | keyof typeof NAMED | "members" | "services" | "items" | "references";

/** Gives the choices by name, in the window's language. */
export function useChoices(): (name: ChoiceName) => Choices {
  const { plan } = usePlan();
  const text = useText();
  const language = useLanguage();
  const municipalities = useMunicipalities();
  const services = useReference("services");
  return useMemo(() => {
    const known = new Map<ChoiceName, Choices>();
    const make = (name: ChoiceName): Choices => {
      if (name in WORDS) return wordsOf(name as keyof typeof WORDS, text);
      if (name in NAMED) return namedRows(plan, name as keyof typeof NAMED, language);
      if (name === "members") return members(plan, municipalities);
      if (name === "services") {
        return (services ?? []).map((row) => ({ value: row.id, label: `${row.id} ${either(row.name, language)}` }));
      }
      if (name === "items")
        return [1, 2, 3, 4, 5, 6].map((item) => ({
          value: String(item),
          number: item,
          label: text("tables-item", { item }),
        }));
      return references(plan, text);
    };
    return (name) => {
      const choices = known.get(name) ?? make(name);
      known.set(name, choices);
      return choices;
    };
  }, [plan, text, language, municipalities, services]);
}

function wordsOf(name: keyof typeof WORDS, text: Text): Choices {
  return WORDS[name].map((value) => ({ value, label: capital(text(`${name}-${value}`)) }));
}

function namedRows(plan: Plan, table: keyof typeof NAMED, language: Language): Choices {
  const rows = rowsOf(plan, table) as readonly { id: string; name?: TwoLanguages }[];
  return rows.map((row) => ({ value: row.id, label: either(row.name, language) || row.id }));
}

function members(plan: Plan, register: Register): Choices {
  return rowsOf(plan, "members").map(({ municipality }) => ({
    value: municipality,
    label: register.name(municipality),
  }));
}

/** The periods that criteria usually refer to, and every period that has statistics. */
function references(plan: Plan, text: Text): Choices {
  const periods = [...new Set(rowsOf(plan, "statistics").map(({ period }) => period))].sort();
  return [
    { value: "year-1", label: text("tables-reference-year-before") },
    { value: "year-2", label: text("tables-reference-two-years-before") },
    { value: "months", label: text("tables-reference-months") },
    { value: "months-1", label: text("tables-reference-months-before") },
    ...periods.map((period) => ({ value: period, label: period })),
  ];
}
