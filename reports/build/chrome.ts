import {extraPages, pageIn, pageLanguage, sitePages} from "../site.js";
import {colourSheet} from "./colours.js";
import type {Imprint} from "./imprint.js";
import {paperSheet} from "./paperSheet.js";

const same = (a: string, b: string): boolean => pageIn("zh", a) === pageIn("zh", b);

/** The head of every page: language and zoomable viewport before the first paint, the reader's theme, an icon. */
export function pageHead(path: string, imprint: Imprint, {strict}: {strict: boolean}): string {
  const lang = pageLanguage(path) === "zh" ? "zh-CN" : "en";
  const icon =
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path d='M1 13 8 3l7 10' fill='none' stroke='steelblue' stroke-width='2.4'/></svg>";
  const policy =
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:; connect-src 'self' blob: data:";
  return `${strict ? `<meta http-equiv="Content-Security-Policy" content="${policy}">\n` : ""}<link rel="icon" href="${icon}">
<style>${colourSheet()}${paperSheet(imprint, pageLanguage(path))}</style>
<script>
document.documentElement.lang = "${lang}";
document.querySelector("meta[name=viewport]").content = "width=device-width, initial-scale=1";
try {
  const theme = localStorage.getItem("skillcast-theme");
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
} catch {}
</script>`;
}

/** The masthead: name, pages, the other language, light or dark. */
export function pageHeader(path: string, {title}: Imprint): string {
  const lang = pageLanguage(path);
  const other = lang === "zh" ? "en" : "zh";
  const links = sitePages.map(({path: to, name}) => {
    const here = same(to, path);
    return `<a href="${pageIn(lang, to)}"${here ? ' aria-current="page"' : ""}>${name[lang]}</a>`;
  });
  const say =
    lang === "zh"
      ? {skip: "跳到正文", nav: "页面", theme: "切换深色或浅色"}
      : {skip: "Skip to content", nav: "Pages", theme: "Switch dark or light"};
  return `<a class="skip" href="#observablehq-main">${say.skip}</a>
<div class="masthead">
<a class="brand" href="${pageIn(lang, "/index")}">${title[lang]}</a>
<nav aria-label="${say.nav}">${links.join("\n")}</nav>
<div class="tools"><a class="language" lang="${other === "zh" ? "zh-CN" : "en"}" hreflang="${other === "zh" ? "zh-CN" : "en"}" href="${pageIn(other, path)}">${other === "zh" ? "中文" : "English"}</a>
<button type="button" class="theme" aria-label="${say.theme}" title="${say.theme}"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M8 1.8a6.2 6.2 0 0 1 0 12.4Z" fill="currentColor"/></svg></button></div>
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
}</script>`;
}

/** The footer: data vintage, version, hash of the inputs, licence, the printable report. */
export function pageFooter(
  path: string,
  {version, plan, document, scenario, latest, hash}: Imprint
): string {
  const lang = pageLanguage(path);
  const report = pageIn(lang, extraPages[0].path);
  const data = pageIn(lang, "/data");
  const methods = pageIn(lang, "/methods");
  const inputs = hash.slice(0, 12);
  return lang === "zh"
    ? `<p>依据：<a href="${pageIn(lang, "/targets")}">${plan.zh}</a>（${document}）和<a href="${data}">公布的数据</a>，最新一条发布于 ${latest}。默认情景“${scenario.zh}”。所有数字由 skillcast ${version} 计算，<a href="${methods}">方法与假设</a>全部公开；输入摘要 <code>${inputs}</code>。</p>
<p>本站不是政府网站；概率是模型的判断，不是承诺。<a href="${report}">打印版报告</a>。MIT 许可。</p>`
    : `<p>Based on <a href="${pageIn(lang, "/targets")}">${plan.en}</a> (${document}) and <a href="${data}">published figures</a>, the latest of ${latest}. Default scenario “${scenario.en}”. Every number is computed by skillcast ${version} with <a href="${methods}">open methods and assumptions</a>; inputs <code>${inputs}</code>.</p>
<p>Not a government site; a probability is the model's judgement, not a promise. <a href="${report}">Printable report</a>. MIT licence.</p>`;
}
