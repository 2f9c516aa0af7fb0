import { useText } from "../words";
import { View } from "./View";

/** The document, over the whole screen. `place` is the place of the plan to begin at. */
export function DocumentScreen({ place }: { place?: string | undefined }) {
  const text = useText();
  return (
    <div className="document-screen">
      <View place={place} title={<h1>{text("document-title")}</h1>} />
    </div>
  );
}
