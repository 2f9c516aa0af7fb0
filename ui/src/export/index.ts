export { ExportDialog } from "./ExportDialog";
export type { Wish } from "./order";
