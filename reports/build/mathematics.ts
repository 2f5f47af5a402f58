import temml from "temml";

interface MarkdownIt {
  core: {ruler: {push(name: string, rule: (state: {tokens: Token[]}) => void): void}};
  renderer: {rules: Record<string, (tokens: Token[], index: number) => string>};
}

interface Token {
  type: string;
  info: string;
  content: string;
}

/** Turns fenced `math` blocks into MathML when the site is built: nothing runs or loads in the page. */
export function mathematics<T>(md: T): T {
  const markdown = md as MarkdownIt;
  const fence = markdown.renderer.rules.fence;
  markdown.renderer.rules.fence = (tokens, index, ...rest) => {
    const {info, content} = tokens[index];
    if (info.trim() !== "math") return (fence as (...args: unknown[]) => string)(tokens, index, ...rest);
    return `<div class="equation" tabindex="0">${temml.renderToString(content, {displayMode: true, throwOnError: true})}</div>\n`;
  };
  return md;
}
