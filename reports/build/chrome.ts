import {dayName} from "../../src/quantity/dayName.js";
import {extraPages, pageIn, pageLanguage, sitePages} from "../site.js";
import type {PageLinks} from "../words/site.js";
import {languages, wordsOf} from "../words/wordsOf.js";
import {colourSheet} from "./colours.js";
import {htmlText} from "./htmlText.js";
import type {Imprint} from "./imprint.js";
import {paperSheet} from "./paperSheet.js";

const same = (a: string, b: string): boolean => pageIn("zh", a) === pageIn("zh", b);

/** The head of every page: language and zoomable viewport before the first paint, the reader's theme, an icon. */
export function pageHead(
  path: string,
  imprint: Imprint,
  {strict, title, description}: {strict: boolean; title?: string | null; description?: string}
): string {
  const language = pageLanguage(path);
  const icon =
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path d='M1 13 8 3l7 10' fill='none' stroke='steelblue' stroke-width='2.4'/></svg>";
  const policy =
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:; connect-src 'self' blob: data:";
  const preview = previewTags({
    title: `${title ?? ""} · ${imprint.title[language]}`,
    description: description ?? imprint.plan[language],
    locale: wordsOf(language).site.tag.replace("-", "_")
  });
  return `${strict ? `<meta http-equiv="Content-Security-Policy" content="${policy}">\n` : ""}<link rel="icon" href="${icon}">
${preview}
<meta http-equiv="content-language" content="${wordsOf(language).site.tag}">
<style>${colourSheet()}${paperSheet(imprint, language)}</style>
<script>
document.documentElement.lang = "${wordsOf(language).site.tag}";
document.querySelector("meta[name=viewport]").content = "width=device-width, initial-scale=1";
try {
  const theme = localStorage.getItem("skillcast-theme");
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
} catch {}
</script>`;
}

/** What a link to the page shows where it is sent. */
function previewTags(of: {title: string; description: string; locale: string}): string {
  const tag = (name: string, content: string) =>
    `<meta property="og:${name}" content="${htmlText(content)}">`;
  return [
    `<meta name="description" content="${htmlText(of.description)}">`,
    tag("type", "article"),
    tag("title", of.title),
    tag("description", of.description),
    tag("locale", of.locale)
  ].join("\n");
}

/**
 * The masthead: name, pages, the other languages, light or dark; it ends in what the link past it leads to, as Framework knows no id of
 * its own frame and would take a link to its `main` for broken.
 */
export function pageHeader(path: string, {title}: Imprint): string {
  const language = pageLanguage(path);
  const {skip, navigation, theme, pages} = wordsOf(language).site;
  const links = sitePages.map(({path: to, name}) => {
    const here = same(to, path);
    return `<a href="${pageIn(language, to)}"${here ? ' aria-current="page"' : ""}>${name[language]}</a>`;
  });
  const others = languages
    .filter((one) => one !== language)
    .map((one) => {
      const {tag, ownName} = wordsOf(one).site;
      return `<a class="language" lang="${tag}" hreflang="${tag}" href="${pageIn(one, path)}">${ownName}</a>`;
    });
  return `<a class="skip" href="#content">${skip}</a>
<div class="masthead">
<a class="brand" href="${pageIn(language, "/index")}">${htmlText(title[language])}</a>
<nav aria-label="${navigation}">${links.join("\n")}</nav>
<div class="tools"><a class="seek" href="${pageIn(language, "/search")}">${pages.search}</a>
${others.join("\n")}
<button type="button" class="theme" aria-label="${theme}" title="${theme}"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M8 1.8a6.2 6.2 0 0 1 0 12.4Z" fill="currentColor"/></svg></button></div>
</div>
<script>{
const root = document.documentElement;
const dark = matchMedia("(prefers-color-scheme: dark)");
document.querySelector("button.theme").addEventListener("click", () => {
  const now = root.dataset.theme ?? (dark.matches ? "dark" : "light");
  root.dataset.theme = now === "dark" ? "light" : "dark";
  try { localStorage.setItem("skillcast-theme", root.dataset.theme); } catch {}
  dispatchEvent(new Event("themechange"));
});
dark.addEventListener("change", () => dispatchEvent(new Event("themechange")));
}</script>
<div id="content" tabindex="-1"></div>`;
}

/** The footer: data vintage, version, hash of the inputs, licence, the printable report. */
export function pageFooter(path: string, imprint: Imprint): string {
  const language = pageLanguage(path);
  const {basis, notice, published} = wordsOf(language).site;
  const {version, plan, document, scenario, latest, hash, computed, publisher, contact} = imprint;
  const to = Object.fromEntries(
    [...sitePages, ...extraPages].map(({path}) => [
      path.slice(1),
      (text: string) => `<a href="${pageIn(language, path)}">${text}</a>`
    ])
  ) as PageLinks;
  const rests = {
    plan: htmlText(plan[language]),
    document: htmlText(document),
    latest: htmlText(latest),
    scenario: htmlText(scenario[language]),
    version,
    inputs: `<code>${hash.slice(0, 12)}</code>`,
    computed: `<time datetime="${computed}">${dayName(computed)[language]}</time>`
  };
  const by = publisher === "" ? "" : published(htmlText(publisher), htmlText(contact));
  return `<p>${basis(rests, to)}</p>\n<p>${by}${notice(to)}</p>`;
}
