import { Button, IconDownload } from "suomifi-ui-components";
import type { GuideView } from "../host";
import { Page } from "../parts";
import { useText } from "../words";
import { Contents } from "./Contents";
import { GuideBlocks } from "./GuideBlocks";
import { headingId } from "./heading-id";
import "./guide.css";

interface GuideScreenProps {
  /** The guide in the window's language. */
  guide: GuideView;
  /** Asks where to save the guide as a PDF. */
  onSavePdf(): void;
}

/** The user guide: a list of contents that stays in view, and the chapters beside it. */
export function GuideScreen({ guide, onSavePdf }: GuideScreenProps) {
  const text = useText();
  const save = (
    <Button variant="secondary" icon={<IconDownload />} onClick={onSavePdf}>
      {text("guidance-guide-save")}
    </Button>
  );
  return (
    <Page title={guide.title} lead={guide.summary} actions={save}>
      <div className="help-guide-room">
        <div className="help-guide">
          <Contents chapters={guide.chapters} />
          <div className="help-guide-text">
            {guide.chapters.map((chapter) => (
              <section key={chapter.id} aria-labelledby={headingId(chapter.id)}>
                <h2 id={headingId(chapter.id)} tabIndex={-1}>
                  {chapter.title}
                </h2>
                <GuideBlocks blocks={chapter.blocks} />
              </section>
            ))}
          </div>
        </div>
      </div>
    </Page>
  );
}
