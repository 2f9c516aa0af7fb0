import type { InBoth } from "../../grid";
import { useLanguage } from "../../words";

/** Why something couldn't be done, said at once to screen readers too. */
export function Problem({ message }: { message: InBoth | undefined }) {
  const language = useLanguage();
  return (
    <div role="alert" className="tables-problem">
      {message?.[language]}
    </div>
  );
}
