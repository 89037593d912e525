import type { Written } from "./types";

/** What the server answered where it didn't do what was asked; `message` is for people. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly parameter?: string,
  ) {
    super(message);
  }
}

const token = document.querySelector<HTMLMetaElement>('meta[name="rapporteur-token"]')?.content ?? "";

export type Parameters = Record<string, string | number | boolean | readonly string[] | null | undefined>;

/** An address of the API with its query; what is null or empty is left out. */
export function address(path: string, parameters: Parameters = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || value === undefined || value === "" || value === false) continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

async function answer<T>(request: Promise<Response>): Promise<T> {
  let response: Response;
  try {
    response = await request;
  } catch (problem) {
    if ((problem as Error).name === "AbortError") throw problem;
    throw new ApiError(0, "Rapporteur doesn't answer. Is `rapporteur serve` still running?");
  }
  const body = (response.headers.get("content-type") ?? "").includes("json") ? await response.json() : null;
  if (response.ok) return body as T;
  // The session is over: log in, and come back to this very page.
  if (response.status === 401) location.assign(`/login?next=${encodeURIComponent(location.pathname + location.search)}`);
  throw new ApiError(response.status, body?.error ?? `The server answered ${response.status}.`, body?.parameter);
}

/** Asks the API. */
export function get<T>(path: string, parameters: Parameters = {}, signal?: AbortSignal): Promise<T> {
  return answer<T>(
    fetch(address(path, parameters), { signal: signal ?? null, headers: { "X-Rapporteur-Token": token } }),
  );
}

/** Writes; the same write sent again after a lost answer is one. */
export function post<T = Written>(path: string, body: unknown, key: string = crypto.randomUUID()): Promise<T> {
  return answer<T>(
    fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Rapporteur-Token": token, "Idempotency-Key": key },
      body: JSON.stringify(body),
    }),
  );
}

/** Sends files to be read. */
export function upload<T>(path: string, files: File[]): Promise<T> {
  const form = new FormData();
  // A file of a folder keeps its path in it.
  for (const file of files) form.append("file", file, file.webkitRelativePath || file.name);
  return answer<T>(
    fetch(path, {
      method: "POST",
      headers: { "X-Rapporteur-Token": token, "Idempotency-Key": crypto.randomUUID() },
      body: form,
    }),
  );
}
