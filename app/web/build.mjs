// Builds the desk for the program that Maven packages, when it is older than its sources: fetches its parts, checks the types,
// bundles, and gathers the licences of what is bundled.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const STAMP = join(here, "dist", "stamp.txt");

function files(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).sort().flatMap((name) => files(join(path, name)));
}

function hash(...paths) {
  const sum = createHash("sha256");
  for (const path of paths.flatMap((name) => files(join(here, name)))) {
    sum.update(path.slice(here.length)).update(readFileSync(path));
  }
  return sum.digest("hex");
}

function run(command, ...words) {
  const windows = process.platform === "win32"; // npm is a batch file there
  execFileSync(command, words, { cwd: here, stdio: "inherit", shell: windows });
}

/** What is bundled comes with its licence. */
function licences() {
  const lock = JSON.parse(readFileSync(join(here, "package-lock.json"), "utf8"));
  const parts = Object.entries(lock.packages)
    .filter(([path, part]) => path.startsWith("node_modules/") && !part.dev && existsSync(join(here, path)))
    .map(([path, part]) => {
      const text = readdirSync(join(here, path)).find((name) => /^(licen[cs]e|copying)/i.test(name));
      return [
        `${path.slice("node_modules/".length)} ${part.version} (${part.license ?? "see its text"})`,
        text ? readFileSync(join(here, path, text), "utf8").trim() : "",
      ].join("\n\n");
    });
  return `The desk is made with these parts.\n\n${parts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

const parts = hash("package.json", "package-lock.json");
const stamp = hash("package.json", "package-lock.json", "build.mjs", "vite.config.ts", "tsconfig.json", "index.html", "public", "src");
if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === stamp) {
  console.log("The desk is built already.");
} else {
  const fetched = join(here, "node_modules", ".parts");
  if (!existsSync(fetched) || readFileSync(fetched, "utf8") !== parts) {
    run("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error");
    writeFileSync(fetched, parts);
  }
  run("npm", "run", "--silent", "check");
  run("npm", "run", "--silent", "bundle");
  writeFileSync(join(here, "dist", "licences.txt"), licences());
  writeFileSync(STAMP, stamp);
}
