/** A live figure on the screen. */
import type { Node as DocumentNode } from "@tiptap/pm/model";
import type { NodeView } from "@tiptap/pm/view";
import { figureWords } from "../figures/figure-words";
import type { Surroundings } from "./surroundings";

/** Shows the figure's value in the text's language, and redraws it when the plan's figures change. */
export function figureView(node: DocumentNode, surroundings: Surroundings): NodeView {
  const name = node.attrs.name as string;
  const dom = document.createElement("span");
  dom.className = "editor-figure";
  dom.contentEditable = "false";
  dom.dataset.figure = "";
  const draw = () => {
    const value = surroundings.figureText(name);
    const words = figureWords(value, surroundings.say);
    if (dom.textContent !== words) dom.textContent = words;
    dom.classList.toggle("editor-figure-missing", value === undefined);
    dom.title = surroundings.figureSource(name) ?? name;
  };
  draw();
  surroundings.figures.add(draw);
  return { dom, destroy: () => surroundings.figures.delete(draw), ignoreMutation: () => true };
}
