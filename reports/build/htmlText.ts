const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};

/**
 * A text as it stands in HTML, between tags or in an attribute.
 *
 * @example
 * htmlText("<b> & 'c'") // => "&lt;b&gt; &amp; &#39;c&#39;"
 */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]);
}
