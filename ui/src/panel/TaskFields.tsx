import { Button } from "suomifi-ui-components";
import { PlaceField, useTask } from "../parts";
import { useEdit } from "../plan";
import { useText } from "../words";
import type { Comment } from "./threads";
import { useLooking } from "./useLooking";

/** Who is to do what a comment asks for, and by when. */
export function TaskFields({ comment }: { comment: Comment }) {
  const text = useText();
  const session = useEdit();
  const task = useTask();
  const { me } = useLooking();
  const place = `comments/${comment.id}`;
  const toMe = () => void task.run(() => session.apply([{ kind: "set", place: `${place}/assignee`, value: me ?? "" }]));
  return (
    <div className="panel-task">
      <PlaceField place={`${place}/assignee`} kind="text" label={text("field-assignee")} />
      {me && comment.assignee !== me && (
        <Button variant="secondaryNoBorder" onClick={toMe}>
          {text("panel-to-me", { author: me })}
        </Button>
      )}
      <PlaceField place={`${place}/due`} kind="date" label={text("field-due")} />
    </div>
  );
}
