import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where Maven puts what it builds. */
export const TARGET = join(dirname(fileURLToPath(import.meta.url)), "../../../target");

/** The packaged program, or the command in RAPPORTEUR_DESK. */
export function run(...words: string[]): ChildProcess {
  const given = process.env.RAPPORTEUR_DESK?.trim().split(/\s+/);
  const jar = join(TARGET, "rapporteur.jar");
  if (!given && !existsSync(jar)) throw new Error(`${jar} is missing: run mvn package first.`);
  const [command, ...first] = given ?? ["java", "-Xmx1g", "-jar", jar];
  return spawn(command ?? "", [...first, ...words], { stdio: ["ignore", "pipe", "pipe"] });
}

/** Runs the program to its end; what it says on its way is the error's text. */
export async function finish(...words: string[]): Promise<void> {
  const program = run(...words);
  let said = "";
  program.stdout?.resume();
  program.stderr?.on("data", (bytes) => (said += bytes));
  const code = await new Promise((ended) => program.on("close", ended));
  if (code !== 0) throw new Error(`rapporteur ${words.join(" ")} ended with ${code}: ${said}`);
}
