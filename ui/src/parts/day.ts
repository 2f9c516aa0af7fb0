/** The day that a text such as `31.10.2023` or `2023-10-31` means, as `2023-10-31`; undefined while it means none. */
export function dayOf(text: string): string | undefined {
  const written = text.trim();
  const finnish = /^(?<day>\d{1,2})\.\s*(?<month>\d{1,2})\.\s*(?<year>\d{4})$/.exec(written);
  const computers = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(written);
  const { day = "", month = "", year = "" } = (finnish ?? computers)?.groups ?? {};
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isoOf(dateOf(iso)) === iso ? iso : undefined;
}

/** The beginning of a day here. */
export function dateOf(iso: string): Date {
  return new Date(`${iso}T00:00:00`);
}

/** The day that a moment here is in, as `2023-10-31`. */
export function isoOf(date: Date): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
