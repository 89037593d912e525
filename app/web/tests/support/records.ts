import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { finish, TARGET } from "./program";

const FOLDER = join(TARGET, "desk");

/** The records that desks are opened on: nothing; the demo's week by either engine; many made-up incidents, which Maven writes. */
export const RECORDS = {
  week: join(FOLDER, "week.db"),
  deepWeek: join(FOLDER, "deep-week.db"),
  many: join(FOLDER, "many.db"),
} as const;

export type RecordName = keyof typeof RECORDS | "empty";

const older = (file: string, than: string) => !existsSync(file) || statSync(file).mtimeMs < statSync(than).mtimeMs;

/** Reads the demo's week where the program is newer than what it read. */
async function week(file: string, engine: string): Promise<void> {
  const jar = join(TARGET, "rapporteur.jar");
  if (existsSync(jar) && !older(file, jar)) return;
  for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
  await finish("demo", "--record", file, "--engine", engine);
}

/** Before any test. */
export default async function records(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const pictures = process.argv.some((word) => word.includes("pictures"));
  await (pictures ? week(RECORDS.deepWeek, "deep") : week(RECORDS.week, "fast"));
}
