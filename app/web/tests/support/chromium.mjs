// Which Chromium the desk is proved in: the system's own, never one that npm fetches.
import { existsSync } from "node:fs";

const USUAL = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Where it is; undefined where there is none. */
export function chromium() {
  return [process.env.RAPPORTEUR_CHROMIUM, ...USUAL].find((path) => path && existsSync(path));
}
