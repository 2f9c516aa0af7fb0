import "react";

declare module "react" {
  /** The variables that the document's styles read. */
  interface CSSProperties {
    "--total-scale-factor"?: number;
    "--document-share"?: string;
  }
}
