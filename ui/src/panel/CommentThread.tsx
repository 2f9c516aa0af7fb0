import { useState } from "react";
import { Button, Textarea } from "suomifi-ui-components";
import { Notice, useTask } from "../parts";
import { useEdit, usePlan } from "../plan";
import { date, useText } from "../words";
import { TaskFields } from "./TaskFields";
import { type Comment, isLate, type Thread } from "./threads";
import { useLooking } from "./useLooking";

/** A comment with its answers, a place to answer, and a way to settle it. */
export function CommentThread({ thread }: { thread: Thread }) {
  const text = useText();
  const session = useEdit();
  const { readOnly } = usePlan();
  const task = useTask();
  const [answering, setAnswering] = useState(false);
  const [assigning, setAssigning] = useState(false);
  const { first, answers } = thread;
  const isSettled = Boolean(first.settled);
  const settle = () => void task.run(() => session.write("settle_comment", { comment: first.id, settled: !isSettled }));
  return (
    <div className={isSettled ? "panel-thread panel-settled" : "panel-thread"}>
      {[first, ...answers].map((comment) => (
        <Said key={comment.id} comment={comment} />
      ))}
      {isSettled && <p className="panel-state">{text("panel-is-settled")}</p>}
      {task.problem && <Notice tone="error">{task.problem}</Notice>}
      {answering ? (
        <Answer thread={thread} onClose={() => setAnswering(false)} />
      ) : (
        !readOnly && (
          <div className="parts-actions">
            <Button variant="secondaryNoBorder" onClick={() => setAnswering(true)}>
              {text("panel-answer")}
            </Button>
            {!isSettled && (
              <Button
                variant="secondaryNoBorder"
                aria-expanded={assigning}
                onClick={() => setAssigning((before) => !before)}
              >
                {text(first.assignee || first.due ? "panel-edit-task" : "panel-give-task")}
              </Button>
            )}
            <Button variant="secondaryNoBorder" onClick={settle}>
              {text(isSettled ? "panel-reopen" : "panel-settle")}
            </Button>
          </div>
        )
      )}
      {assigning && !isSettled && <TaskFields comment={first} />}
    </div>
  );
}

function Said({ comment }: { comment: Comment }) {
  const text = useText();
  return (
    <div className="panel-said">
      <p className="panel-author">{text("panel-author", { author: comment.author, day: date(comment.written) })}</p>
      <p className="panel-words">{comment.text}</p>
      <TaskLine comment={comment} />
    </div>
  );
}

function TaskLine({ comment }: { comment: Comment }) {
  const text = useText();
  const { today } = useLooking();
  const { assignee, due, settled } = comment;
  if (!assignee && !due) {
    return null;
  }
  const isPast = !settled && isLate(comment, today);
  const said = { who: assignee ?? "", day: due ? date(due) : "" };
  const words = !due ? "panel-task" : assignee ? "panel-task-due" : "panel-due";
  return (
    <p className={isPast ? "panel-state panel-late" : "panel-state"}>
      {text(words, said)}
      {isPast && <span> {text("panel-late")}</span>}
    </p>
  );
}

function Answer({ thread, onClose }: { thread: Thread; onClose(): void }) {
  const text = useText();
  const session = useEdit();
  const task = useTask();
  const [words, setWords] = useState("");
  const send = async () => {
    const said = { place: thread.place, text: words, answers: thread.first.id };
    if (await task.run(() => session.write("comment", said))) {
      onClose();
    }
  };
  return (
    <div className="panel-new">
      <Textarea
        labelText={text("panel-your-answer")}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        resize="vertical"
        fullWidth
      />
      {task.problem && <Notice tone="error">{task.problem}</Notice>}
      <div className="parts-actions">
        <Button aria-disabled={words.trim() === ""} onClick={() => words.trim() !== "" && void send()}>
          {text("panel-send")}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {text("parts-cancel")}
        </Button>
      </div>
    </div>
  );
}
