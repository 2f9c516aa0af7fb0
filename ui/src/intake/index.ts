export { handTable, useHandedTables } from "./handed";
export { IntakeScreen } from "./IntakeScreen";
