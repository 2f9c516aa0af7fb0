export { Guidance } from "./Guidance";
export { GuideScreen } from "./GuideScreen";
export { type GuidanceTopic, isGuidanceTopic } from "./topics";
