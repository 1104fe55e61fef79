import { source } from "axe-core";
import type axeCore from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds wrong with a page as it is now, but for the hidden stops by which Fluent itself guides the Tab key. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    // What passes is not told; to gather it takes longer than to look.
    const { violations } = await axe.run({ exclude: [["[data-tabster-dummy]"]] }, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  });
}
