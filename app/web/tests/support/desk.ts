import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChildProcess } from "node:child_process";
import { run } from "./program";
import { RECORDS, type RecordName } from "./records";

/** A desk that was started for the tests, on a copy of a record that they may write to. */
export class Desk {
  private constructor(
    readonly address: string,
    private readonly token: string,
    private readonly program: ChildProcess,
    private readonly folder: string,
  ) {}

  static async open(name: RecordName, ...options: string[]): Promise<Desk> {
    const folder = mkdtempSync(join(tmpdir(), "rapporteur-desk-"));
    const file = join(folder, `${name}.db`);
    if (name !== "empty") {
      if (!existsSync(RECORDS[name])) throw new Error(`${RECORDS[name]} is missing: mvn verify writes it.`);
      copyFileSync(RECORDS[name], file);
    }
    const program = run("serve", "--record", file, "--port", "0", "--no-browser", "--by", "Dana", ...options);
    const { address, token } = await greeting(program);
    return new Desk(address, token, program, folder);
  }

  /** Asks its API. */
  async get<T = any>(path: string): Promise<T> {
    const answer = await fetch(new URL(path, this.address), { headers: { "X-Rapporteur-Token": this.token } });
    if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  /** Writes by its API. */
  async post<T = any>(path: string, body: unknown): Promise<T> {
    const headers = {
      "Content-Type": "application/json",
      "X-Rapporteur-Token": this.token,
      "Idempotency-Key": crypto.randomUUID(),
    };
    const answer = await fetch(new URL(path, this.address), { method: "POST", headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  /** An answer of its API as it is sent. */
  async raw(path: string): Promise<string> {
    return (await fetch(new URL(path, this.address), { headers: { "X-Rapporteur-Token": this.token } })).text();
  }

  /** Hands files over to be read, and waits until they are. */
  async read(...files: [name: string, text: string][]): Promise<any> {
    const form = new FormData();
    for (const [name, text] of files) form.append("file", new Blob([text]), name);
    const headers = { "X-Rapporteur-Token": this.token, "Idempotency-Key": crypto.randomUUID() };
    const answer = await fetch(new URL("/api/read", this.address), { method: "POST", headers, body: form });
    if (!answer.ok) throw new Error(`Reading was answered ${answer.status}: ${await answer.text()}`);
    const { job } = (await answer.json()) as { job: string };
    for (;;) {
      const reading = await this.get(`/api/read/${job}`);
      if (reading.done) return reading;
      await new Promise((later) => setTimeout(later, 100));
    }
  }

  async close(): Promise<void> {
    const ended = new Promise((gone) => this.program.on("close", gone));
    this.program.kill();
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The address and the token that it prints when it listens. */
function greeting(program: ChildProcess): Promise<{ address: string; token: string }> {
  return new Promise((heard, failed) => {
    let said = "";
    const listen = (bytes: Buffer) => {
      said += bytes;
      const address = /The desk is at (\S+)/.exec(said)?.[1];
      const token = /X-Rapporteur-Token: (\S+)/.exec(said)?.[1];
      if (address && token) heard({ address, token });
    };
    program.stdout?.on("data", listen);
    program.stderr?.on("data", (bytes) => (said += bytes));
    program.on("close", (code) => failed(new Error(`The desk ended with ${code}: ${said}`)));
  });
}
