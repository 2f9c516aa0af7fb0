export { OpenQuestions } from "./OpenQuestions";
export { openPath } from "./openPath";
export { type Begin, StartScreen } from "./StartScreen";
