import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "../../test/tools/browser";

const folder = path.join("assets", "icons");

/** Our drawings, and the sizes that the manifest names: the ribbon's three, and 64 for the add-in's own large icon. */
const icons: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 32, 64, 80],
  check: [16, 32, 80],
  "roll-up": [16, 32, 80],
};

/** Draws the PNG icons from their SVG in a browser. Run by hand after a drawing has changed: `npx tsx src/tools/icons.ts`. */
async function drawIcons(): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const [name, sizes] of Object.entries(icons)) {
      const svg = readFileSync(path.join(folder, `${name}.svg`), "utf8");
      for (const size of sizes) {
        const page = await browser.newPage({ viewport: { width: size, height: size } });
        await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
        writeFileSync(path.join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

void drawIcons();
