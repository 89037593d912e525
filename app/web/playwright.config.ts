import { defineConfig } from "@playwright/test";
import { chromium } from "./tests/support/chromium.mjs";

/** The desk in a real browser, served from the packaged program: see CONTRIBUTING.md. */
export default defineConfig({
  testDir: "tests",
  outputDir: "../target/desk/failures",
  globalSetup: "./tests/support/records.ts",
  workers: 2,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["dot"], ["./tests/support/count.ts"]],
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "UTC",
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    trace: "off",
    launchOptions: {
      executablePath: chromium(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    { name: "proofs", testMatch: "*.spec.ts" },
    { name: "pictures", testMatch: "pictures.ts", workers: 1 },
  ],
});
