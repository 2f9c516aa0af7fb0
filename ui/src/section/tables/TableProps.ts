/** What every table of a section takes; the plan comes from the session around it. */
export interface TableProps {
  /** The place that a jump leads to; the table that has it shows and focuses it. */
  focusPlace?: string | undefined;
}
