// Proves the desk in a browser where there is one. Without one it says so; a build server must have one.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "./support/chromium.mjs";

if (chromium()) {
  const runner = join(dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")), "cli.js");
  const arguments_ = [runner, "test", "--project=proofs", ...process.argv.slice(2)];
  process.exit(spawnSync(process.execPath, arguments_, { stdio: "inherit" }).status ?? 1);
}
const missing = "no Chromium was found; install it, or name it in RAPPORTEUR_CHROMIUM";
if (process.env.RAPPORTEUR_BROWSER === "required") {
  console.error(`[ERROR] The desk can't be proved in a browser: ${missing}.`);
  process.exit(1);
}
console.log(`[WARNING] The desk isn't proved in a browser: ${missing}.`);
