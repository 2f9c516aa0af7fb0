export { DocumentScreen } from "./DocumentScreen";
export { PreviewPane, WithPreview } from "./WithPreview";
