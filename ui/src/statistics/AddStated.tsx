import { useDeferredValue, useState } from "react";
import { TextInput } from "suomifi-ui-components";
import { StatedDialog } from "../parts";
import { useAnswer } from "../plan";
import { useText } from "../words";

/** Asks which figure was stated, what it was said to be, and where. */
export function AddStated({ onClose }: { onClose(): void }) {
  const text = useText();
  const [quantity, setQuantity] = useState<string>();
  return (
    <StatedDialog
      title={text("statistics-add-stated")}
      action={text("statistics-add")}
      quantity={quantity}
      onClose={onClose}
    >
      <QuantityChoice chosen={quantity} choose={setQuantity} />
    </StatedDialog>
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
