/** The marks of the text: bold and italic, links, and the language of a foreign word. */
import { Mark, mergeAttributes } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { Italic } from "@tiptap/extension-italic";
import { isAddress } from "../model";

/** Strong text. Asterisks stay asterisks: the people who write here don't write Markdown. */
export const BoldMark = Bold.extend({ addInputRules: () => [], addPasteRules: () => [] });

/** Emphasised text. */
export const ItalicMark = Italic.extend({ addInputRules: () => [], addPasteRules: () => [] });

/** A link. An address that the plan wouldn't follow is kept, but leads nowhere here. */
export const LinkMark = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes: () => ({ href: { default: "", renderHTML: () => ({}) } }),
  parseHTML: () => [{ tag: "a[href]" }],
  renderHTML({ mark, HTMLAttributes }) {
    const href = mark.attrs.href as string;
    return ["a", mergeAttributes(HTMLAttributes, { title: href }, isAddress(href) ? { href } : {}), 0];
  },
});

/** A foreign word or name in its own language. */
export const LanguageMark = Mark.create({
  name: "language",
  inclusive: false,
  addAttributes: () => ({ language: { default: "fi", renderHTML: () => ({}) } }),
  parseHTML: () => [
    {
      tag: "span[lang]",
      getAttrs: (element: HTMLElement) => {
        const language = element.getAttribute("lang");
        return language === "fi" || language === "sv" ? { language } : false;
      },
    },
  ],
  renderHTML: ({ mark }) => ["span", { lang: mark.attrs.language as string, class: "editor-foreign" }, 0],
});
