import { test as base, expect, type Page } from "@playwright/test";
import { Desk } from "./desk";
import type { RecordName } from "./records";
import { Watch } from "./watch";

/** Desks by their record; each is opened when it is first asked for, and lives as long as the worker. */
export class Desks {
  private readonly open = new Map<RecordName, Promise<Desk>>();

  of(name: RecordName): Promise<Desk> {
    const known = this.open.get(name) ?? Desk.open(name);
    this.open.set(name, known);
    return known;
  }

  async close(): Promise<void> {
    for (const desk of this.open.values()) await (await desk).close();
  }
}

/** What every test of the desk has: desks, and a watch over its page that must have nothing to report in the end. */
export const test = base.extend<{ fresh: (name: RecordName) => Promise<Desk>; watch: Watch }, { desks: Desks }>({
  desks: [
    async ({}, use) => {
      const desks = new Desks();
      await use(desks);
      await desks.close();
    },
    { scope: "worker" },
  ],
  // A desk of the test's own, to write to.
  fresh: async ({}, use) => {
    const opened: Desk[] = [];
    await use(async (name) => {
      const desk = await Desk.open(name);
      opened.push(desk);
      return desk;
    });
    for (const desk of opened) await desk.close();
  },
  watch: [
    // In this order: desks outlive their page.
    async ({ fresh: _, page }, use) => {
      const watch = await Watch.over(page);
      await use(watch);
      expect(await watch.report()).toEqual([]);
    },
    { auto: true },
  ],
});

/** Goes to an address of a desk, and waits until its page stands. */
export async function visit(page: Page, desk: Desk, path: string): Promise<void> {
  await page.goto(new URL(path, desk.address).href);
  await settled(page);
}

/** The page has come: it has its heading and isn't busy. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator("main:not([aria-busy]) > .host:not(.arriving) h1").first()).toBeAttached();
}

export { expect };
