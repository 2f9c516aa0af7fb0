import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./frame/App";
import { call } from "./host";
import "./look/theme.css";
import "./look/base.css";

const nonce = document.querySelector<HTMLStyleElement>("#nonce-carrier")?.nonce || undefined;
const root = document.getElementById("root");
if (root) {
  const hello = await call("hello", {});
  document.documentElement.lang = hello.settings.language ?? "fi";
  createRoot(root).render(
    <StrictMode>
      <App nonce={nonce} hello={hello} />
    </StrictMode>,
  );
}
