import type { Plan } from "../host";
import { newId } from "../parts";
import type { Edit } from "../plan";

/** The edits that make a municipality a member. */
export function joining(plan: Plan, code: string): Edit[] {
  const id = `member-${code}`;
  const taken = plan.members?.some((member) => member.id === id);
  const row = { id: taken ? newId("member") : id, municipality: code };
  return [{ kind: "insert", table: "members", row }];
}

/** The edits by which a member leaves; who is responsible is open again when it was that one. Its other rows stay. */
export function leaving(plan: Plan, member: { id: string; municipality: string }): Edit[] {
  const edits: Edit[] = [{ kind: "remove", place: `members/${member.id}` }];
  if (plan.area?.responsible === member.municipality) {
    edits.push({ kind: "set", place: "area/responsible", value: null });
  }
  return edits;
}
