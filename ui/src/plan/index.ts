export { merge } from "./merge";
export { PlanOpen, useAnswer, useEdit, usePlan, useReference, useSaveState } from "./PlanOpen";
export { type PlaceParts, parsePlace, placeText } from "./place";
export { type Changed, type Edit, type SaveState, Session, type Snapshot } from "./session";
export { useDraft } from "./useDraft";
