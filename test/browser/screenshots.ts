// Pictures of every page for a reviewer: npm run screenshots [-- name…] [-- --only=zh-wide-light]
import {mkdirSync} from "node:fs";
import {extraPages, pageIn, sitePages} from "../../reports/site.js";
import {serveFolder} from "../../src/cli/report/serveFolder.js";
import {openBrowser, settled} from "./openBrowser.js";

const folder = "out/screenshots";
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const only = process.argv.find((word) => word.startsWith("--only="))?.slice(7);
const sizes = {wide: {width: 1280, height: 900}, phone: {width: 360, height: 780}};

const server = await serveFolder("site", {base: "/some/where/"});
const browser = await openBrowser();
mkdirSync(folder, {recursive: true});
for (const {path} of [...sitePages, ...extraPages]) {
  const name = path.slice(1);
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const language of ["zh", "en"] as const)
    for (const [size, viewport] of Object.entries(sizes))
      for (const colorScheme of ["light", "dark"] as const) {
        const label = `${language}-${size}-${colorScheme}`;
        if (only && !label.includes(only)) continue;
        const page = await browser.newPage({viewport, colorScheme, reducedMotion: "reduce"});
        await page.goto(
          `${server.address}${pageIn(language, path).slice(1)}.html${process.env.HASH ?? ""}`
        );
        await settled(page);
        await page.screenshot({path: `${folder}/${name}-${label}.png`, fullPage: true});
        if (size === "wide" && colorScheme === "light")
          await page.pdf({
            path: `${folder}/${name}-${language}-print.pdf`,
            preferCSSPageSize: true
          });
        await page.close();
      }
}
await browser.close();
await server.close();
console.log(`written to ${folder}/`);
