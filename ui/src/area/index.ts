export { AreaScreen } from "./AreaScreen";
