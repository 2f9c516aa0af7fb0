export type { TableProps } from "./TableProps";
export { tableFor } from "./tableFor";
