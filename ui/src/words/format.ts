import type { Language } from "./bundles";

const NBSP = "\u00a0";
const MINUS = "\u2212";
const IN_FULL = {
  fi: new Intl.DateTimeFormat("fi-FI", { dateStyle: "full" }),
  sv: new Intl.DateTimeFormat("sv-FI", { dateStyle: "full" }),
};

/**
 * A number in its canonical form (`-1234.50`) as Finland writes it (`−1 234,50`), in both languages. Digits only move: nothing is
 * rounded or counted here.
 */
export function number(canonical: string): string {
  const [, sign = "", units = "", decimals] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(canonical) ?? [];
  if (units === "") {
    return canonical;
  }
  const grouped = units.replace(/\B(?=(\d{3})+$)/g, NBSP);
  return `${sign && MINUS}${grouped}${decimals === undefined ? "" : `,${decimals}`}`;
}

/** An amount in its canonical form with its unit: `1 234,50 €`. */
export function euros(canonical: string): string {
  return `${number(canonical)}${NBSP}€`;
}

/** A day (`2025-10-31`) as Finland writes it (`31.10.2025`), in both languages. */
export function date(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return year === undefined ? iso : `${Number(day)}.${Number(month)}.${year}`;
}

/** A day (`2023-10-31`) with its weekday and month in words: `tiistai 31. lokakuuta 2023`; empty for what is no day. */
export function dateInFull(iso: string, language: Language): string {
  const day = new Date(`${iso}T00:00:00`);
  return Number.isNaN(day.valueOf()) ? "" : IN_FULL[language].format(day);
}
