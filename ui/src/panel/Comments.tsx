import { useState } from "react";
import { Button, Textarea } from "suomifi-ui-components";
import { useGoToPlace } from "../frame";
import { EmptyState, Notice, useRemembered, useTask } from "../parts";
import { Dropdown, DropdownItem } from "../parts/Dropdown";
import { useAnswer, useEdit, usePlan } from "../plan";
import { useText } from "../words";
import { CommentThread } from "./CommentThread";
import { useLastPlace } from "./last-place";
import { threadsOf, WANTED, type Wanted, wantedOf } from "./threads";
import { useLooking } from "./useLooking";

/** The threads on places of the chapter that is shown, or of the whole plan; a new one is about the field where one was. */
export function Comments({ chapter }: { chapter: string | undefined }) {
  const text = useText();
  const { plan, readOnly } = usePlan();
  const goToPlace = useGoToPlace();
  const looking = useLooking();
  const [wanted, want] = useRemembered("panel-threads", "all");
  const all = threadsOf(plan, chapter);
  const threads = wantedOf(all, wanted as Wanted, looking);
  const names = useAnswer("place_names", { places: threads.map((thread) => thread.place) }).data;
  return (
    <div>
      {!readOnly && <NewComment chapter={chapter} />}
      {all.length > 0 && (
        <Dropdown labelText={text("panel-show")} value={wanted} onChange={want} fullWidth>
          {WANTED.map((value) => (
            <DropdownItem key={value} value={value}>
              {text(`panel-show-${value}`)}
            </DropdownItem>
          ))}
        </Dropdown>
      )}
      {threads.length === 0 && (
        <EmptyState>{text(all.length === 0 ? "panel-no-comments" : "panel-none-such")}</EmptyState>
      )}
      <ul className="panel-threads">
        {threads.map((thread, at) => (
          <li key={thread.first.id} data-place={`comments/${thread.first.id}`}>
            <button type="button" className="panel-place" onClick={() => goToPlace(thread.place)}>
              {names?.[at] ?? ""}
            </button>
            <CommentThread thread={thread} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function NewComment({ chapter }: { chapter: string | undefined }) {
  const text = useText();
  const session = useEdit();
  const task = useTask();
  const last = useLastPlace();
  const [words, setWords] = useState("");
  const place = last ?? (chapter ? `chapters/${chapter}` : "area");
  const name = useAnswer("place_names", { places: [place] }).data?.[0] ?? "";
  const send = async () => {
    if (await task.run(() => session.write("comment", { place, text: words }))) {
      setWords("");
    }
  };
  return (
    <div className="panel-new">
      <Textarea
        labelText={text("panel-new-comment")}
        hintText={text("panel-comment-about", { place: name })}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        resize="vertical"
        fullWidth
      />
      {task.problem && <Notice tone="error">{task.problem}</Notice>}
      <Button aria-disabled={words.trim() === ""} onClick={() => words.trim() !== "" && void send()}>
        {text("panel-send")}
      </Button>
    </div>
  );
}
