/** What a key asks of the grid while no cell is being edited. */
export type Command =
  | "extend"
  | "jump"
  | "edit"
  | "empty"
  | "fill-down"
  | "fill-right"
  | "select-all"
  | "add"
  | "remove"
  | "raise"
  | "lower"
  | "revert"
  | "clipboard"
  | "window";

/** The parts of a key press that decide. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

const ARROWS = new Set(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]);

const WITH_CONTROL: Record<string, Command> = {
  d: "fill-down",
  r: "fill-right",
  a: "select-all",
  c: "clipboard",
  x: "clipboard",
  v: "clipboard",
  enter: "add",
  "-": "remove",
  delete: "remove",
};

/** What the key asks, or undefined when it is an ordinary move or the beginning of a text. */
export function commandFor({ key, ctrlKey, metaKey, shiftKey, altKey }: Press): Command | undefined {
  const control = ctrlKey || metaKey;
  if (ARROWS.has(key)) {
    if (altKey) return { ArrowUp: "raise" as const, ArrowDown: "lower" as const }[key];
    if (shiftKey) return "extend";
    return control ? "jump" : undefined;
  }
  if (control && !["Home", "End", "Control", "Meta"].includes(key)) return WITH_CONTROL[key.toLowerCase()] ?? "window";
  switch (key) {
    case "F2":
    case "Enter":
      return "edit";
    case "Delete":
    case "Backspace":
      return "empty";
    case "Escape":
      return "revert";
    default:
      return undefined;
  }
}
