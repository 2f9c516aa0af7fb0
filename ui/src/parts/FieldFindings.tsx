import { Severity } from "./Severity";
import { useFindingsAt } from "./useFindings";

/** What is to be said of a field, below it. */
export function FieldFindings({ id, place }: { id: string; place: string }) {
  const findings = useFindingsAt()(place);
  return (
    <div id={id}>
      {findings.map((finding) => (
        <p key={finding.code + finding.message} className="parts-field-finding">
          <Severity severity={finding.severity} wordless />
          {finding.message}
        </p>
      ))}
    </div>
  );
}
