// Hears the menu's shortcuts. The page comes first: what it has treated, or kept to itself, is left alone.
(() => {
  const keys = KEYS;

  const isLetter = (key) => /^\p{L}$/u.test(key);

  const means = (event, key) => {
    const pressed = isLetter(event.key) ? event.key.toLowerCase() : event.key;
    // A sign such as + needs Shift on some keyboards and not on others.
    const shift = isLetter(event.key) || event.key.length > 1 ? event.shiftKey : key.shift;
    return pressed === key.key && event.ctrlKey === key.ctrl && shift === key.shift && !event.altKey && !event.metaKey;
  };

  const hear = (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const key = keys.find((key) => means(event, key));
    if (!key) return;
    event.preventDefault();
    window.__TAURI_INTERNALS__.invoke("call", { name: "shell.menu", args: { id: key.id } });
  };

  // Added anew for each key, so that it stands behind every other listener of the page.
  window.addEventListener(
    "keydown",
    () => {
      window.removeEventListener("keydown", hear);
      window.addEventListener("keydown", hear);
    },
    true,
  );
})();
