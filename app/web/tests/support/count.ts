import type { Reporter as Playwright, TestCase, TestResult } from "@playwright/test/reporter";
import type { Reporter as Vitest, TestModule } from "vitest/node";

type Counts = { run: number; failed: number; skipped: number };

/** One line as Maven's own test runners close with, so that their sum has these tests, too. */
function line({ run, failed, skipped }: Counts): string {
  return `\n[INFO] Tests run: ${run}, Failures: ${failed}, Errors: 0, Skipped: ${skipped}`;
}

/** Counts what Playwright or Vitest ran. */
export default class Count implements Playwright, Vitest {
  private readonly counts: Counts = { run: 0, failed: 0, skipped: 0 };

  onTestEnd(test: TestCase, { status }: TestResult): void {
    this.counts.run++;
    if (status === "skipped") this.counts.skipped++;
    else if (status !== test.expectedStatus) this.counts.failed++;
  }

  onEnd(): void {
    console.log(line(this.counts));
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const of = (state: string) => states.filter((each) => each === state).length;
    console.log(line({ run: states.length, failed: of("failed"), skipped: of("skipped") }));
  }
}
