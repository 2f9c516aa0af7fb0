import { useText } from "../words";

interface ExamplesProps {
  names: readonly string[];
  onOpen(name: string): void;
}

/** The example plans, each opened as a copy of one's own. */
export function Examples({ names, onOpen }: ExamplesProps) {
  const text = useText();
  return (
    <ul className="start-examples">
      {names.map((name) => (
        <li key={name}>
          <button type="button" className="start-example" onClick={() => onOpen(name)}>
            <span className="start-example-name">{text(`start-example-${name}`)}</span>
            <span className="start-example-what">{text(`start-example-${name}-what`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
