/** The id that a heading of the guide has on the page: the same in both languages. */
export function headingId(id: string): string {
  return `guide-${id}`;
}
