import { defineConfig } from "vitest/config";

// The desk is served from the jar: everything lands beside index.html, nothing is inlined (the content security policy
// allows no inline script), and nothing is fetched from elsewhere.
export default defineConfig({
  base: "/",
  build: { outDir: "dist", assetsInlineLimit: 0, target: "es2022", sourcemap: false, chunkSizeWarningLimit: 1500 },
  test: { include: ["src/**/*.test.ts"] },
  server: { proxy: { "/api": "http://127.0.0.1:7070" } },
});
