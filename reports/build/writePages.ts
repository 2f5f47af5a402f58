import {readFileSync} from "node:fs";
import {readerText} from "../../src/charts/text/readerText.js";
import type {Language} from "../../src/quantity/label.js";
import {planBodies} from "../components/targets/bodyPath.js";
import {extraPages, pageIn, sitePages} from "../site.js";
import type {PageName} from "../words/site.js";
import {languages, wordsOf} from "../words/wordsOf.js";
import {withContents} from "./contents.js";
import {drawCharts} from "./drawCharts.js";
import {type Filling, fillText} from "./fillText.js";
import {pageDocument} from "./pageDocument.js";
import {bodyPage} from "./pages/bodyPage.js";
import type {PageContent} from "./pages/page.js";
import {pageMakers} from "./pages/pageMakers.js";
import {targetPage} from "./pages/targetPage.js";
import {bodyAddress, targetAddress} from "./singlePages.js";
import type {SiteData} from "./siteData.js";

/** A page as Framework reads it. */
interface WrittenPage {
  /** From the root of the site, without an ending: `/en/targets`. */
  path: string;
  markdown: string;
}

/**
 * Writes every page of the site in both languages: its words, tables and charts stand in it before any script.
 *
 * @param site - what the pages show
 * @param written - takes each page when it is written
 * @param texts - folder of the texts of the pages
 */
export async function writePages(
  site: SiteData,
  written: (page: WrittenPage) => void,
  texts = "reports/texts"
): Promise<void> {
  pageDocument();
  const {plan, figures, rules = []} = site.project;
  const ids = new Set([...figures, ...rules].map(({id}) => id));
  for (const language of languages) {
    for (const {path} of [...sitePages, ...extraPages]) {
      const name = path.slice(1) as PageName;
      const content = pageMakers[name](site, language);
      written(await writtenPage(content, {text: name, path, language, texts, ids}));
    }
    for (const target of plan.targets) {
      const content = targetPage(site, target, language);
      const path = targetAddress(target.id);
      written(await writtenPage(content, {text: "target", path, language, texts, ids}));
    }
    for (const body of planBodies(plan)) {
      const content = bodyPage(site, body, language);
      const path = bodyAddress(body, plan);
      written(await writtenPage(content, {text: "body", path, language, texts, ids}));
    }
  }
}

/** Where the content of a page goes, and what its readers need no ids of. */
interface PageAt {
  text: string;
  path: string;
  language: Language;
  texts: string;
  ids: ReadonlySet<string>;
}

/** Puts the content of a page into its text. */
async function writtenPage(
  {slots, title, description, script}: PageContent,
  {text, path, language, texts, ids}: PageAt
): Promise<WrittenPage> {
  const at = pageIn(language, path);
  const root = "../".repeat(at.split("/").length - 2) || "./";
  const filling: Filling = {};
  for (const [place, slot] of Object.entries(slots))
    filling[place] =
      slot === null || typeof slot === "string"
        ? slot && readerText(slot, ids)
        : await drawn(slot, path, ids);
  const {site} = wordsOf(language);
  const name = title ?? site.pages[text as PageName];
  const head = [`title: ${JSON.stringify(name)}`];
  if (description) head.push(`description: ${JSON.stringify(description)}`);
  const written = readFileSync(`${texts}/${language}/${text}.markdown`, "utf8");
  const filled = fillText(withContents(written, site.contents), filling);
  const code = `import {readPage} from "@/bundles/reading.js";\nreadPage();${script ? `\n${script}` : ""}`;
  const cell = code.replaceAll('"@/', `"${root}`);
  return {
    path: at,
    markdown: `---\n${head.join("\n")}\n---\n\n${filled}\n\n\`\`\`js\n${cell}\n\`\`\`\n`
  };
}

/** A component as HTML, its charts drawn. */
async function drawn(node: Node, path: string, ids: ReadonlySet<string>): Promise<{html: string}> {
  const box = pageDocument().createElement("div");
  box.append(node);
  forReaders(box, ids);
  await drawCharts(box);
  fixLinks(box, path);
  return {html: box.innerHTML};
}

/** Leaves out of the prose in which file something is to be written and by which id it is listed: who reads a page has links. */
function forReaders(box: Element, ids: ReadonlySet<string>): void {
  const texts = pageDocument().createTreeWalker(box, 4);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!text.parentElement?.closest("blockquote, q, code, pre, script, a, .arithmetic"))
      text.nodeValue = readerText(text.nodeValue ?? "", ids);
  }
}

/** Components link to pages from the root of their language; a page in a folder lies one step down. */
function fixLinks(box: Element, path: string): void {
  // To Framework a scenario in an address is no link of the site, and would be called broken.
  for (const link of box.querySelectorAll('a[href*="#s1~"]')) link.setAttribute("rel", "external");
  const down = path.split("/").length - 2;
  if (down === 0) return;
  for (const link of box.querySelectorAll('a[href^="./"]'))
    link.setAttribute("href", `${"../".repeat(down)}${link.getAttribute("href")?.slice(2)}`);
}
