export { useTellFault } from "./Faults";
export { useGo, useGoToPlace } from "./go";
export { type Screen, type Target, targetOf } from "./screens";
export type { Topic } from "./topic";
