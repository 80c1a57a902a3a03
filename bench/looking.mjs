// Looks at every page of a folder in a real browser: pictures, accessibility, sideways scrolling.
//
//     npm install --prefix FOLDER axe-core@4 playwright-core@1
//     node bench/looking.mjs FOLDER        (Debian: apt-get install chromium)
//
// For 320, 600 and 1,200 px, light and dark, writes FOLDER/NAME-WIDTH-light.png and prints what
// axe finds wrong (its contrast rule asks for 4.5 to 1), the lowest contrast it measured, and
// whether the page is wider than the window. Ends with code 1 if anything is wrong.

import { createRequire } from "node:module";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = resolve(process.argv[2]);
const load = createRequire(join(folder, "package.json"));
const { chromium } = load("playwright-core");
const axe = readFileSync(load.resolve("axe-core/axe.min.js"), "utf-8");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
let wrong = 0;
let looks = 0;
let lowest = Infinity;
for (const name of readdirSync(folder).filter((one) => one.endsWith(".html")).sort()) {
  for (const width of [320, 600, 1200]) {
    for (const colorScheme of ["light", "dark"]) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(pathToFileURL(join(folder, name)).href);
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const result = await window.axe.run(document, { resultTypes: ["violations", "passes"] });
        const told = (rule) => rule.nodes.flatMap((node) => node.any);
        const contrasts = [...result.passes, ...result.violations]
          .filter((rule) => rule.id === "color-contrast")
          .flatMap(told)
          .map((check) => check.data && check.data.contrastRatio)
          .filter(Boolean);
        return {
          violations: result.violations.map((rule) => `${rule.id} (${rule.nodes.length})`),
          unsure: result.incomplete.map((rule) => `${rule.id} (${rule.nodes.length})`),
          lowest: contrasts.length ? Math.min(...contrasts) : null,
          over: document.documentElement.scrollWidth - window.innerWidth,
          headings: document.querySelectorAll("h1, h2").length,
          lists: document.querySelectorAll("ul > li").length,
        };
      });
      const file = `${name.replace(".html", "")}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: join(folder, file), fullPage: true });
      await page.close();
      looks += 1;
      lowest = Math.min(lowest, found.lowest ?? Infinity);
      const isWrong = found.violations.length || found.over > 0;
      wrong += isWrong ? 1 : 0;
      console.log(
        `${isWrong ? "WRONG" : "ok   "} ${name} ${width} px ${colorScheme}: ` +
          `axe ${found.violations.join(", ") || "finds nothing"}` +
          `${found.unsure.length ? `, unsure of ${found.unsure.join(", ")}` : ""}; ` +
          `contrast from ${found.lowest}; ${Math.max(0, found.over)} px too wide; ` +
          `${found.headings} headings, ${found.lists} entries`,
      );
    }
  }
}
await browser.close();
console.log(`${looks} looks, ${wrong} with something wrong, lowest contrast ${lowest}`);
process.exit(wrong ? 1 : 0);
