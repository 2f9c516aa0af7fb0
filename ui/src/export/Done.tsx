import { Expander, ExpanderContent, ExpanderTitleButton } from "suomifi-ui-components";
import { useText } from "../words";
import { sizeText } from "./size";
import type { View } from "./useExport";

/** What was written: files, pages, sizes, checksums, and how a reader can check them. */
export function Done({ path, view }: { path: string; view: View }) {
  const text = useText();
  return (
    <div className="export-done">
      <p className="export-path">{path}</p>
      <div className="export-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{text("export-file")}</th>
              <th scope="col">{text("export-pages")}</th>
              <th scope="col">{text("export-size")}</th>
            </tr>
          </thead>
          <tbody>
            {view.files.map((file) => {
              const { amount, unit } = sizeText(file.size);
              return (
                <tr key={file.name ?? file.sha256}>
                  <th scope="row">
                    {file.name || path.split(/[/\\]/).at(-1)}
                    <span className="export-sha">
                      {text("export-sha")} <code>{file.sha256}</code>
                    </span>
                  </th>
                  <td>{file.pages ?? "–"}</td>
                  <td>{text(`export-size-${unit}`, { amount })}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {view.version && <p>{text("export-of-version", { name: view.version.name, sha: view.version.sha256 })}</p>}
      <Expander>
        <ExpanderTitleButton>{text("export-verify")}</ExpanderTitleButton>
        <ExpanderContent>
          <p>{text("export-verify-sha")}</p>
          <p>{text("export-verify-cli")}</p>
          <p>
            <code>laadin-cli verify</code>
          </p>
        </ExpanderContent>
      </Expander>
    </div>
  );
}
