/** The narrative editor of a chapter. */
import { lazy, Suspense } from "react";
import type { NarrativeEditorProps } from "./props";
import { StaticNarrative } from "./StaticNarrative";

const LiveNarrative = lazy(() => import("./LiveNarrative"));

/** The narrative of a chapter: readable at once, and editable as soon as the editor has been loaded. */
export function NarrativeEditor(props: NarrativeEditorProps) {
  const { blocks, shown, figureText, picture } = props;
  return (
    <Suspense fallback={<StaticNarrative blocks={blocks} shown={shown} figureText={figureText} picture={picture} />}>
      <LiveNarrative key={props.chapter} {...props} />
    </Suspense>
  );
}
