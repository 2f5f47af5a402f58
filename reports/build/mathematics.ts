import temml from "temml";

interface InlineState {
  src: string;
  pos: number;
  posMax: number;
  push(type: string, tag: string, nesting: number): {content: string};
}

type Render = (
  tokens: {info: string; content: string}[],
  index: number,
  ...rest: unknown[]
) => string;

interface MarkdownIt {
  inline: {
    ruler: {
      before(
        name: string,
        own: string,
        rule: (state: InlineState, silent: boolean) => boolean
      ): void;
    };
  };
  renderer: {rules: Record<string, Render>};
}

/**
 * Turns fenced `math` blocks and `$…$` into MathML when the site is built: nothing runs or loads in the page.
 *
 * `${…}` stays Framework's own.
 */
export function mathematics<T>(md: T): T {
  const {inline, renderer} = md as MarkdownIt;
  const fence = renderer.rules.fence;
  renderer.rules.fence = (tokens, index, ...rest) => {
    const {info, content} = tokens[index];
    if (info.trim() !== "math") return fence(tokens, index, ...rest);
    return `<div class="equation" tabindex="0" role="group">${write(content, true)}</div>\n`;
  };
  inline.ruler.before("escape", "mathematics", (state, silent) => {
    const {src, pos, posMax} = state;
    if (src[pos] !== "$" || src[pos + 1] === "{") return false;
    const end = src.indexOf("$", pos + 1);
    if (end < 0 || end >= posMax || end === pos + 1) return false;
    if (!silent) state.push("mathematics", "math", 0).content = src.slice(pos + 1, end);
    state.pos = end + 1;
    return true;
  });
  renderer.rules.mathematics = (tokens, index) => write(tokens[index].content, false);
  return md;
}

const write = (tex: string, displayMode: boolean) =>
  temml.renderToString(tex, {displayMode, throwOnError: true});
