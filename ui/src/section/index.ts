export { ChapterScreen } from "./ChapterScreen";
export { useChapterName } from "./chapter-name";
export { ExtraChaptersScreen } from "./ExtraChaptersScreen";
