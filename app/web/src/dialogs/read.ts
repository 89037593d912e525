import { get, post, upload } from "../api";
import type { Hands } from "../commands";
import { h, replace } from "../dom";
import { dialog } from "../parts/dialog";
import { counted, number } from "../parts/numbers";
import type { Reading } from "../types";

const POLL = 700;

/** Reads files, a folder or pasted text into the record, and follows how far it is. */
export function showRead(hands: Hands, dropped?: File[]): void {
  const body = h("div");
  const open = dialog("Read files", body);
  if (dropped?.length) void send(() => upload<{ job: string }>("/api/read", dropped));
  else replace(body, choices());

  async function send(start: () => Promise<{ job: string }>): Promise<void> {
    try {
      replace(body, h("p", { role: "status" }, "Handing over…"));
      await follow((await start()).job);
    } catch (error) {
      replace(body, h("p", { role: "alert" }, (error as Error).message), choices());
    }
  }

  async function follow(job: string): Promise<void> {
    for (;;) {
      const reading = await get<Reading>(`/api/read/${encodeURIComponent(job)}`);
      replace(body, progress(reading));
      if (reading.done) return hands.refresh();
      if (!open.open) return void afterwards(job, hands).catch((error: Error) => hands.say(error.message));
      await pause();
    }
  }

  function choices(): HTMLElement {
    const files = h("input", { id: "read-files", type: "file", multiple: true });
    const folder = h("input", { id: "read-folder", type: "file", webkitdirectory: true });
    for (const input of [files, folder]) {
      input.addEventListener("change", () => {
        const chosen = [...(input.files ?? [])];
        if (chosen.length) void send(() => upload<{ job: string }>("/api/read", chosen));
      });
    }
    return h(
      "div",
      {},
      h(
        "p",
        { class: "muted" },
        "Web pages and archives, text, feeds, JSON lines, e-mail, PDF, Word. They can also be dropped anywhere on the window.",
      ),
      h("div", { class: "fields-row" }, field("read-files", "Files", files), field("read-folder", "A folder", folder)),
      pasted(),
    );
  }

  function pasted(): HTMLElement {
    const text = h("textarea", { id: "read-text", name: "text", rows: 7, dir: "auto", required: true });
    const title = h("input", { id: "read-title", name: "title", dir: "auto" });
    const publisher = h("input", { id: "read-publisher", name: "publisher", dir: "auto" });
    const published = h("input", { id: "read-published", name: "published", type: "date" });
    const submit = (event: Event) => {
      event.preventDefault();
      const given = { text: text.value, title: title.value, publisher: publisher.value, published: published.value };
      const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value.trim()));
      void send(() => post<{ job: string }>("/api/read", said));
    };
    return h(
      "form",
      { onsubmit: submit },
      field("read-text", "Or text, pasted", text),
      h(
        "div",
        { class: "fields-row" },
        field("read-title", "Title, if it has one", title),
        field("read-publisher", "Publisher, if known", publisher),
        field("read-published", "Day, if known", published),
      ),
      h("button", { type: "submit", class: "go" }, "Read the text"),
    );
  }

  function progress(reading: Reading): HTMLElement {
    const { done, total, read, claims, now, problems, reports } = reading;
    const shown = `${number(read)} of ${counted(total, "report")} read, ${counted(claims, "claim")} found`;
    const close = () => open.close();
    const only = reports.length === 1 ? reports[0] : undefined;
    return h(
      "div",
      {},
      h("p", { role: "status" }, done ? `Done: ${shown}.` : `${shown}.`),
      !done && h("progress", { max: Math.max(1, total), value: read, "aria-label": "How far it is" }),
      now && !done && h("p", { class: "muted", dir: "auto" }, `Now: ${now}`),
      problems.length > 0 &&
        h(
          "section",
          {},
          h("h2", {}, counted(problems.length, "problem")),
          h(
            "ul",
            { class: "problems" },
            problems.map((each) => h("li", { dir: "auto" }, each)),
          ),
        ),
      done &&
        h(
          "p",
          { class: "dialog-acts" },
          only &&
            h(
              "a",
              { class: "button go", href: `/reports/${encodeURIComponent(only)}`, onclick: close },
              "Open the report",
            ),
          reports.length > 1 &&
            h(
              "a",
              { class: "button go", href: "/reports", onclick: close },
              `See the ${counted(reports.length, "report")}`,
            ),
          h("button", { type: "button", onclick: () => replace(body, choices()) }, "Read more"),
        ),
    );
  }
}

/** The dialog was closed before the end: the reading goes on, and its end is said. */
async function afterwards(job: string, hands: Hands): Promise<void> {
  for (;;) {
    const reading = await get<Reading>(`/api/read/${encodeURIComponent(job)}`);
    if (reading.done) {
      hands.refresh();
      const trouble = reading.problems.length
        ? `, ${counted(reading.problems.length, "problem")}: ${reading.problems[0]}`
        : "";
      return hands.say(`${counted(reading.read, "report")} read, ${counted(reading.claims, "claim")} found${trouble}.`);
    }
    await pause();
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, POLL));

const field = (id: string, words: string, input: HTMLElement) =>
  h("div", { class: "field" }, h("label", { for: id }, words), input);

/** Files dropped anywhere on the window are read. */
export function acceptDrops(read: (files: File[]) => void): void {
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  const root = document.documentElement;
  root.dataset.drop = "Drop to read";
  addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    root.classList.add("dropping");
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) root.classList.remove("dropping");
  });
  addEventListener("drop", (event) => {
    root.classList.remove("dropping");
    if (!holdsFiles(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length) read(files);
  });
}
