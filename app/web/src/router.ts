import { h, replace } from "./dom";
import type { Keyboard } from "./keys";
import type { View } from "./page";
import { PAGES, type Entry } from "./pages";
import type { Desk } from "./types";
import { problem } from "./parts/problem";

/** What the shell lends to pages. */
export interface Services {
  desk(): Desk;
  say(words: string, undo?: () => void): void;
  refresh(): void;
  /** Told after every change of the address. */
  moved(address: URL): void;
}

/** The parts of a path that a pattern such as `/incidents/:code` names; null where it isn't such a path. */
export function match(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split("/").filter(Boolean);
  const given = path.split("/").filter(Boolean);
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const actual = given[at] ?? "";
    if (part.startsWith(":")) {
      try {
        params[part.slice(1)] = decodeURIComponent(actual);
      } catch {
        return null;
      }
    } else if (part !== actual) return null;
  }
  return params;
}

/** Which page is there; draws it anew where the address changes. */
export class Router {
  private leaving = new AbortController();
  private cleanup: (() => void) | void = undefined;
  private shown = "";

  constructor(
    private readonly main: HTMLElement,
    private readonly keyboard: Keyboard,
    private readonly services: Services,
  ) {
    history.scrollRestoration = "manual";
    addEventListener("popstate", () => void this.draw(Number(history.state?.scroll ?? 0)));
    document.addEventListener("click", (event) => this.follow(event));
  }

  /** Goes to an address of the desk. */
  go(address: string): void {
    const url = this.carried(address);
    for (const open of document.querySelectorAll<HTMLDialogElement>("dialog[open]")) open.close();
    if (url.href === location.href) return void this.draw(this.main.scrollTop);
    this.remember();
    history.pushState({}, "", url);
    void this.draw(0);
  }

  /** See `View.change`. */
  change(query: Record<string, string | null>, how: { quiet?: boolean; push?: boolean } = {}): void {
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(query)) {
      if (value === null || value === "") url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    if (url.href === location.href) return;
    if (how.push) this.remember();
    history[how.push ? "pushState" : "replaceState"](history.state, "", url);
    if (how.quiet) this.services.moved(url);
    else void this.draw(this.main.scrollTop);
  }

  /** Draws the page of the present address. */
  async draw(scroll = 0): Promise<void> {
    this.leaving.abort();
    this.leaving = new AbortController();
    this.cleanup?.();
    this.cleanup = undefined;
    const { signal } = this.leaving;
    const url = new URL(location.href);
    const [entry, params] = find(url.pathname);
    const elsewhere = this.shown !== url.pathname;
    const focused = elsewhere ? "" : (document.activeElement?.id ?? "");
    this.shown = url.pathname;
    this.services.moved(url);
    this.keyboard.enter(entry?.scope ?? "global");
    // The page before stays until this one has something to show, so that nothing flickers.
    const host = h("div", { class: "host arriving" });
    const arrive = () => {
      if (signal.aborted || !host.classList.contains("arriving")) return;
      arrival.disconnect();
      host.classList.remove("arriving");
      // Never moved in the document: what the page has scrolled to stays there.
      for (const before of [...this.main.children]) if (before !== host) before.remove();
      this.main.removeAttribute("aria-busy");
      this.main.scrollTop = scroll;
    };
    const arrival = new MutationObserver(arrive);
    arrival.observe(host, { childList: true });
    this.main.append(host);
    this.main.setAttribute("aria-busy", "true");
    try {
      if (!entry) throw new Error(`The desk has no page ${url.pathname}. The pages it has are at the left.`);
      const { page } = await entry.load();
      if (signal.aborted) return host.remove();
      document.title = `${page.title} · Rapporteur`;
      const left = await page.render(this.view(host, params, url.searchParams, signal));
      if (signal.aborted) {
        left?.();
        return host.remove();
      }
      this.cleanup = left;
    } catch (error) {
      if (signal.aborted) return host.remove();
      replace(
        host,
        problem(error, () => void this.draw(scroll)),
      );
    }
    arrive();
    this.main.scrollTop = scroll;
    this.focus(host, elsewhere, focused);
  }

  private view(host: HTMLElement, params: Record<string, string>, query: URLSearchParams, signal: AbortSignal): View {
    const { services } = this;
    return {
      host,
      params,
      query,
      signal,
      get desk() {
        return services.desk();
      },
      go: (address) => this.go(address),
      change: (changed, how) => this.change(changed, how),
      on: (actions) => {
        if (!signal.aborted) this.keyboard.on(actions);
      },
      say: services.say,
      refresh: services.refresh,
    };
  }

  private focus(host: HTMLElement, elsewhere: boolean, id: string): void {
    // What had the focus may be gone, as a form is that was sent.
    const lost = document.activeElement === document.body || document.activeElement === this.main;
    if (!elsewhere && !lost) return;
    const again = elsewhere || !id ? null : document.getElementById(id);
    if (again) return again.focus({ preventScroll: true });
    const heading = host.querySelector("h1");
    if (!heading || host.contains(document.activeElement)) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  /** `known-by` goes along wherever an address doesn't say otherwise. */
  private carried(address: string): URL {
    const url = new URL(address, location.href);
    const known = new URLSearchParams(location.search).get("known-by");
    if (known && !url.searchParams.has("known-by")) url.searchParams.set("known-by", known);
    return url;
  }

  private remember(): void {
    history.replaceState({ ...history.state, scroll: this.main.scrollTop }, "");
  }

  /** Links of the desk don't load the document anew. */
  private follow(event: MouseEvent): void {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    if (!link || link.target || link.hasAttribute("download") || link.origin !== location.origin) return;
    if (link.pathname.startsWith("/api") || link.getAttribute("href")?.startsWith("#")) return;
    event.preventDefault();
    this.go(link.href);
  }
}

function find(path: string): [Entry | undefined, Record<string, string>] {
  for (const entry of PAGES) {
    const params = match(entry.path, path);
    if (params) return [entry, params];
  }
  return [undefined, {}];
}
