// Pictures of every page, and of one page of a target and of a body, for a reviewer: wide and on a phone, light, dark, without a script, and on
// paper: npm run screenshots [-- name…] [-- --only=zh-wide-light]
import {mkdirSync} from "node:fs";
import {singlePages} from "../../reports/build/singlePages.js";
import {extraPages, pageIn, sitePages} from "../../reports/site.js";
import {serveFolder} from "../../src/cli/report/serveFolder.js";
import {loadProject} from "../../src/data/loadProject.js";
import {openBrowser, settled} from "./openBrowser.js";

const folder = "out/screenshots";
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const only = process.argv.find((word) => word.startsWith("--only="))?.slice(7);
const sizes = {wide: {width: 1440, height: 900}, phone: {width: 390, height: 844}};

const server = await serveFolder("site", {base: "/some/where/"});
const browser = await openBrowser();
mkdirSync(folder, {recursive: true});
const single = singlePages(loadProject("data", {published: true}).plan);
const paths = [...sitePages, ...extraPages].map(({path}) => path);
for (const path of [...paths, single[0], single[single.length - 1]]) {
  const name = path.slice(1).replace("/", "-");
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const language of ["zh", "en"] as const)
    for (const [size, viewport] of Object.entries(sizes))
      for (const kind of ["light", "dark", "noscript"] as const) {
        const colorScheme = kind === "dark" ? "dark" : "light";
        const javaScriptEnabled = kind !== "noscript";
        const label = `${language}-${size}-${kind}`;
        if (only && !label.includes(only)) continue;
        const page = await browser.newPage({
          viewport,
          colorScheme,
          javaScriptEnabled,
          reducedMotion: "reduce"
        });
        await page.goto(
          `${server.address}${pageIn(language, path).slice(1)}.html${process.env.HASH ?? ""}`
        );
        if (javaScriptEnabled) await settled(page);
        await page.screenshot({path: `${folder}/${name}-${label}.png`, fullPage: true});
        if (size === "wide" && kind === "light")
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
