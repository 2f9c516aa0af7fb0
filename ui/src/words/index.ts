export { LANGUAGES, type Language } from "./bundles";
export { date, dateInFull, euros, number } from "./format";
export { type Text, textIn, useLanguage, useSetLanguage, useText, Words } from "./Words";
