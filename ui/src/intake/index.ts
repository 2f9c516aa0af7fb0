export type { From } from "./calls";
export { handTable, useHandedTables } from "./handed";
export { IntakeScreen } from "./IntakeScreen";
