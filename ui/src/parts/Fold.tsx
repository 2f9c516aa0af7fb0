import { createContext, type ReactNode, useContext, useState } from "react";
import { Expander, ExpanderContent, ExpanderTitleButton } from "suomifi-ui-components";
import "./fold.css";

const Asked = createContext<string | undefined>(undefined);

/** Tells the folds below it which place a jump leads to, so that they open before it gets the focus. */
export function JumpTo({ place, children }: { place: string | undefined; children: ReactNode }) {
  return <Asked value={place}>{children}</Asked>;
}

interface FoldProps {
  title: ReactNode;
  heading: "h2" | "h3" | "h4";
  /** The place that all fields inside are below: a jump to one of them opens the fold. */
  place: string;
  children: ReactNode;
}

/** A part of a screen that is folded until one wants it. What is inside is made when it opens. */
export function Fold({ title, heading, place, children }: FoldProps) {
  const asked = useContext(Asked);
  const [seen, see] = useState<string>();
  const [open, setOpen] = useState(false);
  if (asked !== seen) {
    see(asked);
    if (asked?.startsWith(`${place}/`)) {
      setOpen(true);
    }
  }
  return (
    <Expander open={open} onOpenChange={(before) => setOpen(!before)} className="parts-fold">
      <ExpanderTitleButton asHeading={heading}>{title}</ExpanderTitleButton>
      <ExpanderContent>{open && children}</ExpanderContent>
    </Expander>
  );
}
