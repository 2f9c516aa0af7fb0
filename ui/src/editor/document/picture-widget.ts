/** The picture above its caption. */
import type { Node } from "@tiptap/pm/model";
import { Decoration } from "@tiptap/pm/view";
import type { ShownPicture } from "../model";
import type { Surroundings } from "./surroundings";

/** Draws the picture of a block at the beginning of its caption; where there is none to be seen, a frame says why. */
export function pictureWidget(position: number, block: Node, surroundings: Surroundings): Decoration {
  const attachment = block.attrs.attachment as string | null;
  const picture = attachment === null ? undefined : surroundings.picture(attachment);
  const words = wordsFor(picture, surroundings);
  return Decoration.widget(position, () => frame(picture, words), {
    side: -1,
    ignoreSelection: true,
    // A picture that shows the same keeps its element.
    key: JSON.stringify([attachment, picture, words]),
  });
}

/** What stands in the frame instead of a picture. */
function wordsFor(picture: ShownPicture | undefined, { say }: Surroundings): string {
  switch (picture?.is) {
    case undefined:
      return say("editor-picture-missing");
    case "coming":
      return "…";
    case "broken":
    case "shown":
      return say("editor-picture-broken");
  }
}

function frame(picture: ShownPicture | undefined, words: string): HTMLElement {
  const element = document.createElement("span");
  element.className = "editor-picture";
  element.contentEditable = "false";
  if (picture?.is !== "shown") {
    element.textContent = words;
    return element;
  }
  const image = document.createElement("img");
  image.src = picture.url;
  image.alt = picture.alternative;
  image.draggable = false;
  image.addEventListener("error", () => {
    element.classList.remove("editor-picture-shown");
    element.textContent = words;
  });
  element.classList.add("editor-picture-shown");
  element.append(image);
  return element;
}
