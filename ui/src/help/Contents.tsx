import type { MouseEvent } from "react";
import type { GuideChapter } from "../host";
import { useText } from "../words";
import { headingId } from "./heading-id";

/** The guide's list of contents: each entry goes to its chapter and puts the focus there. */
export function Contents({ chapters }: { chapters: readonly GuideChapter[] }) {
  const text = useText();
  return (
    <nav className="help-guide-contents" aria-label={text("guidance-guide-contents")}>
      <ol>
        {chapters.map((chapter) => (
          <li key={chapter.id}>
            <a href={`#${headingId(chapter.id)}`} onClick={(event) => goTo(event, chapter.id)}>
              {chapter.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Goes to a chapter without an address: the window has no history of its own to put it in. */
function goTo(event: MouseEvent, chapter: string) {
  event.preventDefault();
  const heading = document.getElementById(headingId(chapter));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
}
