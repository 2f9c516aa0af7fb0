import { useSyncExternalStore } from "react";
import { Dialog, either } from "../parts";
import { useLanguage, useText } from "../words";
import { questions } from "./questions";

/** Shows the question of a file that is being opened. Belongs once on every screen from which files are opened. */
export function OpenQuestions() {
  const question = useSyncExternalStore(questions.subscribe, questions.current);
  const text = useText();
  const language = useLanguage();
  if (!question) {
    return null;
  }
  const { kind, variables, because, answer } = question;
  return (
    <Dialog
      title={text(`start-ask-${kind}`, variables)}
      action={text(`start-ask-${kind}-yes`)}
      onAction={() => answer(true)}
      onClose={() => answer(false)}
    >
      {because && <p>{either(because.message, language)}</p>}
      <p>{text(`start-ask-${kind}-what`, variables)}</p>
    </Dialog>
  );
}
