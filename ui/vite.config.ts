import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Where `cargo run -p desk --example serve` answers calls during development in a browser. */
const DESK = "http://127.0.0.1:7700";

export default defineConfig({
  plugins: [react()],
  clearScreen: false,
  server: {
    port: Number(process.env.LAADIN_UI_PORT ?? 5173),
    strictPort: true,
    fs: { allow: [".", "../locales", "../assets"] },
    proxy: { "/call": process.env.LAADIN_DESK ?? DESK, "/bytes": process.env.LAADIN_DESK ?? DESK },
  },
  build: { target: "safari16", sourcemap: false, chunkSizeWarningLimit: 900 },
  test: { environment: "jsdom", setupFiles: ["./src/test-setup.ts"], restoreMocks: true },
});
