export { FindingCard } from "./FindingCard";
export { FindingsScreen } from "./FindingsScreen";
