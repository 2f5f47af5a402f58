/**
 * Puts a list of its parts, each a link, in the place `{{contents}}` of a page's text, and gives the headings of the parts the addresses
 * that the list leads to. A text without the place stays as it is.
 *
 * @param text - Markdown of a page, before its places are filled
 * @param name - what the list is called
 * @example
 * withContents("{{contents}}\n\n## One", "Parts") // => "<nav class=\"contents\" aria-label=\"Parts\"><ol><li><a href=\"#part-1\">One</a></li></ol></nav>\n\n<h2 id=\"part-1\">One</h2>"
 */
export function withContents(text: string, name: string): string {
  if (!text.includes(place)) return text;
  const items: string[] = [];
  const headed = text.replace(headings, (_, plain?: string, kind = "", written = "") => {
    const said = plain ?? written;
    const id = `part-${items.length + 1}`;
    items.push(`<li><a href="#${id}">${said}</a></li>`);
    return `<h2 id="${id}"${kind}>${said}</h2>`;
  });
  const list = `<nav class="contents" aria-label="${name}"><ol>${items.join("")}</ol></nav>`;
  return headed.replace(place, list);
}

const place = "{{contents}}";
const headings = /^(?:## (.+)|<h2( class="[^"]*")?>(.+)<\/h2>)$/gm;
