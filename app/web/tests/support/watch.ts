import type { Page } from "@playwright/test";

/** What the browser says of itself, not of the desk. */
const NOT_OURS = /GPU stall|software WebGL|GL Driver Message|WebGL/;

/** Listens to a page: what it complains of, what leaves the machine, which scripts of reports would run. */
export class Watch {
  private readonly found: string[] = [];
  private readonly allowed: RegExp[] = [NOT_OURS];

  private constructor(private readonly page: Page) {}

  static async over(page: Page): Promise<Watch> {
    const watch = new Watch(page);
    const note = (words: string) => void watch.found.push(words);
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) note(`console: ${message.text()} ${message.location().url}`);
    });
    page.on("pageerror", (error) => note(`error: ${error.stack ?? error.message}`));
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (!["data:", "blob:"].includes(protocol) && hostname !== "127.0.0.1") note(`request: ${request.url()}`);
    });
    page.on("dialog", (dialog) => {
      note(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("popup", (popup) => note(`window: ${popup.url()}`));
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seenViolations: seen });
      document.addEventListener("securitypolicyviolation", (event) =>
        seen.push(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
      );
    });
    return watch;
  }

  /** What this test brings about itself. */
  allow(words: RegExp): void {
    this.allowed.push(words);
  }

  /** All that was amiss. */
  async report(): Promise<string[]> {
    const inside = await this.page
      .evaluate(() => {
        const { seenViolations, __pwned } = window as any;
        return [...(seenViolations ?? []), ...(__pwned === undefined ? [] : [`script: ${__pwned}`])];
      })
      .catch(() => []);
    return [...this.found, ...inside].filter((words) => !this.allowed.some((allowed) => allowed.test(words)));
  }
}
