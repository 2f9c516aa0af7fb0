import { useText } from "../../words";

/** What the figures are and how they came about, in words. */
export function Explanation({ paragraphs }: { paragraphs: readonly string[] }) {
  const text = useText();
  if (paragraphs.length === 0) return null;
  return (
    <section className="sharing-explanation">
      <h4>{text("sharing-explanation")}</h4>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}
