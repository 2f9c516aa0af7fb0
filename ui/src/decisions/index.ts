export { DecisionsScreen } from "./DecisionsScreen";
