import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { GuideScreen } from "../help";
import { call, pickSave, reveal } from "../host";
import { useLanguage, useText } from "../words";
import { useTellFault } from "./Faults";

/** The user guide, which can be saved as a PDF. */
export default function HelpScreen() {
  const language = useLanguage();
  const text = useText();
  const tell = useTellFault();
  const guide = useQuery({
    queryKey: ["guide", language],
    queryFn: () => call("guide", { language }),
    placeholderData: keepPreviousData,
  }).data;
  const save = async () => {
    const path = await pickSave(`${text("frame-guide-file")}.pdf`);
    if (path) {
      await call("save_guide", { language, path });
      await reveal(path);
    }
  };
  return guide ? <GuideScreen guide={guide} onSavePdf={() => void save().catch(tell)} /> : null;
}
