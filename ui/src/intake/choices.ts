import type { Choices, Meaning, PeriodChoice, PlaceChoice, TableFileView, TablePreview } from "../host";
import type { TwoLanguages } from "../parts";
import type { Language } from "../words";

/** How many questions are open: what isn't answered stays out. */
export function openQuestions(preview: TablePreview): number {
  const asked = [
    ...preview.labels.map(({ meaning }) => meaning),
    ...preview.places.map(({ chosen }) => chosen),
    ...preview.periods.map(({ chosen }) => chosen),
  ];
  const needs = [preview.needs_decimal, preview.needs_period, preview.needs_subject];
  return asked.filter((answer) => !answer).length + needs.filter(Boolean).length;
}

/** How many figures would change the plan. */
export function toTake({ counts }: TablePreview): number {
  return counts.new + counts.replaced;
}

/** The choices with one more meaning of a word; undefined takes the answer back. */
export function meaning(choices: Choices, label: string, answer: Meaning | undefined): Choices {
  return { ...choices, indicators: answered(choices.indicators, label, answer) };
}

/** The choices with one more name of a place. */
export function place(choices: Choices, label: string, answer: PlaceChoice | undefined): Choices {
  return { ...choices, places: answered(choices.places, label, answer) };
}

/** The choices with one more word for a time. */
export function period(choices: Choices, label: string, answer: PeriodChoice | undefined): Choices {
  return { ...choices, periods: answered(choices.periods, label, answer) };
}

function answered<Answer>(
  all: Record<string, Answer> | undefined,
  label: string,
  answer: Answer | undefined,
): Record<string, Answer> {
  const { [label]: _, ...rest } = all ?? {};
  return answer === undefined ? rest : { ...rest, [label]: answer };
}

/** A text in two languages with one of them changed; an emptied one is absent, as in the plan. */
export function retold(text: TwoLanguages | undefined, language: Language, value: string): TwoLanguages {
  const { [language]: _, ...rest } = text ?? {};
  return value.trim() === "" ? rest : { ...rest, [language]: value };
}

/** What goes on to another sheet: the meanings of words, but not what was said of the one sheet as a whole. */
export function forOtherSheet({ indicators, places, source, forget, others, status }: Choices): Choices {
  const all = { indicators, places, source, forget, others, status };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** How many figures of an indicator and a period were understood. */
export interface Understood {
  indicator: string;
  period: string;
  count: number;
}

/** The understood figures by indicator and period; nothing when the list of figures isn't whole. */
export function understood({ values, counts }: TablePreview): Understood[] {
  if (values.length < counts.new + counts.replaced + counts.same) {
    return [];
  }
  const rows = new Map<string, Understood>();
  for (const { indicator_name, period_name } of values) {
    const key = JSON.stringify([indicator_name, period_name]);
    const row = rows.get(key) ?? { indicator: indicator_name, period: period_name, count: 0 };
    rows.set(key, { ...row, count: row.count + 1 });
  }
  return [...rows.values()];
}

/** The letters of a column as spreadsheets write them: A … Z, AA … */
export function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last;
}

/** The name of the file without its ending, for what has no title of its own. */
export function titleOf({ title, name }: TableFileView): string {
  return title || name.replace(/\.[^.]+$/, "");
}
