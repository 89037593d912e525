import { get } from "./api";
import { commandsOf } from "./commands";
import { h, replace } from "./dom";
import { Keyboard } from "./keys";
import { RAIL } from "./pages";
import { icon, type Icon } from "./parts/icons";
import { key } from "./parts/key";
import { number } from "./parts/numbers";
import { Router } from "./router";
import { saying } from "./parts/say";
import { searchBox } from "./search-box";
import { knownBy } from "./known-by";
import { seen } from "./seen";
import type { Desk, Today } from "./types";
import { takeLatestBack } from "./writes";

const LOOKS_EVERY = 30_000;

/** The frame around every page, with what all of them share: the rail's counts, the search box, the day that the slider set. */
export class Shell {
  private readonly main = h("main", { id: "main", tabindex: -1 });
  private readonly rail = h("nav", { class: "rail", "aria-label": "Pages" });
  private readonly toast = saying();
  private readonly router: Router;
  private fresh = 0;
  private readonly box;
  private readonly slider;

  constructor(
    root: HTMLElement,
    private desk: Desk,
  ) {
    const commands = commandsOf({
      desk: () => this.desk,
      go: (address) => this.router.go(address),
      say: (words, undo) => this.toast.say(words, undo),
      refresh: () => this.refresh(),
      undo: () => void this.undo(),
      search: () => this.box.focus(""),
      command: () => this.box.focus(">"),
    });
    this.box = searchBox((address) => this.router.go(address), commands.list);
    this.slider = knownBy((day) => this.router.change({ "known-by": day }));
    replace(
      root,
      h("a", { class: "skip", href: "#main", onclick: (event: Event) => this.skip(event) }, "Skip to the page"),
      h(
        "header",
        { class: "top" },
        h("a", { class: "brand", href: "/" }, "Rapporteur"),
        this.box.element,
        this.slider.element,
      ),
      this.rail,
      this.main,
      this.toast.element,
    );
    const keyboard = new Keyboard(commands.actions);
    this.router = new Router(this.main, keyboard, {
      desk: () => this.desk,
      say: (words, undo) => this.toast.say(words, undo),
      refresh: () => this.refresh(),
      moved: (url) => this.moved(url),
    });
    commands.acceptDrops();
    this.drawRail(commands.actions);
    void this.router.draw();
    this.askFresh();
    // Others may write, too.
    setInterval(() => document.hidden || this.refresh(false), LOOKS_EVERY);
  }

  private skip(event: Event): void {
    event.preventDefault();
    this.main.focus();
  }

  private drawRail(actions: Partial<Record<string, () => void>>): void {
    const tool = (words: string, action: string, name: Icon) =>
      h("button", { type: "button", onclick: () => actions[action]?.() }, icon(name), words, key(action));
    replace(
      this.rail,
      RAIL.map(({ path, words, icon: name }) =>
        h("a", { href: path }, icon(name), words, h("span", { class: "count" }, this.count(path))),
      ),
      h("hr"),
      !this.desk.readOnly && tool("Read files…", "read", "read"),
      tool("Export", "export", "export"),
      tool("Keys", "keys", "keys"),
      this.desk.session && h("form", { method: "post", action: "/logout" }, h("button", { type: "submit", title: `Logged in as ${this.desk.who}` }, icon("leave"), "Log out")),
    );
    this.mark();
  }

  private count(path: string): string {
    const { counts, ceasefire } = this.desk;
    if (path === "/") return this.fresh ? `${number(this.fresh)} new` : "";
    if (path === "/reports") return number(counts.reports);
    if (path === "/incidents") return number(counts.incidents);
    if (path === "/review") return number(counts.unchecked + counts.doubts);
    if (path === "/voices") return counts.voices === undefined ? "" : number(counts.voices);
    return path === "/ceasefires" ? (ceasefire ?? "") : "";
  }

  private mark(): void {
    const here = `/${location.pathname.split("/")[1] ?? ""}`;
    for (const link of this.rail.querySelectorAll("a")) {
      if (link.getAttribute("href") === here) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
  }

  private moved(url: URL): void {
    this.mark();
    this.box.show(url.searchParams.get("q") ?? "");
    this.slider.show(this.desk.days, url.searchParams.get("known-by"));
  }

  /** Reads the counts anew; what is fresh, too, where something was done or the record has changed. */
  private refresh(done = true): void {
    const drawn = (desk: Desk) => {
      if (done || desk.revision !== this.desk.revision) this.askFresh(desk.record);
      this.desk = desk;
      this.drawCounts();
      this.slider.show(desk.days, new URLSearchParams(location.search).get("known-by"));
    };
    // Where it doesn't answer, the counts stay; whatever is done next will say so.
    void get<Desk>("/api/desk").then(drawn, () => undefined);
  }

  private drawCounts(): void {
    for (const link of this.rail.querySelectorAll("a")) {
      link.querySelector(".count")?.replaceChildren(this.count(link.getAttribute("href") ?? ""));
    }
  }

  /** How many reports came since somebody last looked; the rail does without where that can't be had. */
  private askFresh(record = this.desk.record): void {
    const since = seen(record);
    if (!since) return;
    void get<Today>("/api/today", { since }).then(
      ({ reports }) => {
        this.fresh = reports.fresh;
        this.drawCounts();
      },
      () => undefined,
    );
  }

  private async undo(): Promise<void> {
    try {
      await takeLatestBack(() => void this.router.draw(this.main.scrollTop));
      this.toast.say("The latest change is taken back.");
      this.refresh();
    } catch (error) {
      this.toast.say((error as Error).message);
    }
  }
}
