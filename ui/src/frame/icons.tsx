/** An arrow that turns back. */
export function IconUndo() {
  return <Turned path="M7.5 4 3 8.5 7.5 13M3.5 8.5H14a6 6 0 0 1 0 12h-3.5" />;
}

/** An arrow that turns forward again. */
export function IconRedo() {
  return <Turned path="M16.5 4 21 8.5 16.5 13M20.5 8.5H10a6 6 0 0 0 0 12h3.5" />;
}

/** The library has no such pair; its own icons are drawn as thin lines too. */
function Turned({ path }: { path: string }) {
  return (
    <svg className="frame-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
