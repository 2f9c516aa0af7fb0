import "./sharing.css";

export { ShorterView } from "./benefits/ShorterView";
export { ComparisonView } from "./comparison/ComparisonView";
export { sum } from "./figures/decimal";
export { Missing } from "./figures/Missing";
export { KeyWorkshop } from "./keys/KeyWorkshop";
export { CopyPlan } from "./scenarios/CopyPlan";
export { ScenariosView } from "./scenarios/ScenariosView";
export { SettlementView } from "./settlement/SettlementView";
export { ExplainedShares } from "./shares/ExplainedShares";
export { useFirstYear } from "./YearChoice";
