import { useState } from "react";
import { type Language, useLanguage } from "../../words";

/**
 * The order of the languages where a text stands in both: the window's first. It stays as it was at first when the window's language
 * changes, so that no field moves away under the hands of the one who types.
 */
export function useOrder(): readonly [Language, Language] {
  const language = useLanguage();
  const [order] = useState<readonly [Language, Language]>(language === "fi" ? ["fi", "sv"] : ["sv", "fi"]);
  return order;
}
