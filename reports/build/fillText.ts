import {htmlText} from "./htmlText.js";

/** What stands in the places of a page's text: plain text, or components. */
export type Slots = Record<string, Node | string | null>;

/** What stands in the places of a page's text: plain text, or the HTML of components. */
export type Filling = Record<string, {html: string} | string | null>;

const blocks =
  /^<(div|p|ol|ul|dl|h\d|table|figure|section|article|details|form|nav|blockquote|figcaption)[\s>]/;

/**
 * Fills the places `{{name}}` of a page's Markdown. HTML becomes one line that begins with a block, as Markdown asks.
 *
 * @param text - Markdown
 * @param filling - by name; null leaves nothing
 * @throws RangeError if the text has a place that nothing fills, or something has no place
 * @example
 * fillText("# {{title}}", {title: "1 < 2"}) // => "# 1 &lt; 2"
 * fillText("{{list}}", {list: {html: "<b>a</b>\n"}}) // => "<div><b>a</b></div>"
 */
export function fillText(text: string, filling: Filling): string {
  const left = new Set(Object.keys(filling));
  const filled = text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    if (!(name in filling)) throw new RangeError(`unknown place in the text of a page: "${name}"`);
    left.delete(name);
    const content = filling[name];
    if (content === null) return "";
    if (typeof content === "string") return inMarkdown(htmlText(content));
    const html = inMarkdown(content.html.trim());
    return blocks.test(html) ? html : `<div>${html}</div>`;
  });
  if (left.size > 0) throw new RangeError(`no place in the text of a page: "${[...left][0]}"`);
  return filled;
}

/** Framework reads `${…}` of a page as code, and Markdown an empty line as the end of a block. */
function inMarkdown(html: string): string {
  return html.replaceAll("$", "&#36;").replace(/\s*\n\s*/g, " ");
}
