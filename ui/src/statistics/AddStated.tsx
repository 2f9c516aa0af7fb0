import { useDeferredValue, useState } from "react";
import { TextInput } from "suomifi-ui-components";
import { Dialog, newId, useTask } from "../parts";
import { useAnswer, useEdit } from "../plan";
import { useLanguage, useText } from "../words";

/** Asks which figure was stated, what it was said to be, and where. */
export function AddStated({ onClose }: { onClose(): void }) {
  const text = useText();
  const language = useLanguage();
  const session = useEdit();
  const task = useTask();
  const [quantity, setQuantity] = useState<string>();
  const [stated, setStated] = useState("");
  const [where, setWhere] = useState("");
  const add = async () => {
    const id = newId("stated");
    const row = { id, quantity, stated: "0", step: "1", place: { [language]: where.trim() } };
    const done = await task.run(async () => {
      const changed = await session.apply([
        { kind: "insert", table: "stated_figures", row },
        { kind: "type", place: `stated_figures/${id}/stated`, text: stated },
      ]);
      if (changed.refused.length > 0) {
        // A figure that isn't understood isn't kept as a zero.
        await session.apply([{ kind: "remove", place: `stated_figures/${id}` }]);
      }
      return changed;
    });
    if (done) {
      onClose();
    }
  };
  return (
    <Dialog
      title={text("statistics-add-stated")}
      action={text("statistics-add")}
      onAction={() => void add()}
      onClose={onClose}
      disabled={task.busy || !quantity || stated.trim() === "" || where.trim() === ""}
      problem={task.problem}
    >
      <div className="parts-stack">
        <QuantityChoice chosen={quantity} choose={setQuantity} />
        <div className="parts-fields">
          <TextInput
            labelText={text("field-stated")}
            value={stated}
            onChange={(value) => setStated(String(value ?? ""))}
            fullWidth
          />
          <TextInput
            labelText={text("field-place")}
            value={where}
            onChange={(value) => setWhere(String(value ?? ""))}
            fullWidth
          />
        </div>
      </div>
    </Dialog>
  );
}

interface QuantityChoiceProps {
  chosen: string | undefined;
  choose(quantity: string): void;
}

/** A figure of the plan, found by the words of its name. */
function QuantityChoice({ chosen, choose }: QuantityChoiceProps) {
  const text = useText();
  const [words, setWords] = useState("");
  const offers = useAnswer("find_figures", { query: useDeferredValue(words) }).data ?? [];
  return (
    <fieldset className="statistics-quantities">
      <legend>{text("statistics-which-figure")}</legend>
      <TextInput
        labelText={text("statistics-figure-words")}
        value={words}
        onChange={(value) => setWords(String(value ?? ""))}
        fullWidth
      />
      <div className="statistics-offers">
        {offers.map((offer) => (
          <label key={offer.name}>
            <input type="radio" name="quantity" checked={offer.name === chosen} onChange={() => choose(offer.name)} />
            <span>{text("statistics-offer", { label: offer.label, value: offer.value })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
