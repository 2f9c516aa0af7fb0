export { OpenQuestions } from "./OpenQuestions";
export { openPath } from "./openPath";
export { StartScreen } from "./StartScreen";
