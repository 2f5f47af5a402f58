/** A page of the reference: its text, the entry's first comment, and how many names it lists. */
export interface ReferencePage {
  text: string;
  about: string;
  names: number;
}

interface Item {
  kind: "function" | "const" | "class" | "interface" | "type";
  name: string;
  docstring: string;
  declaration: string;
}

/**
 * Writes the page of one entry of the package: a heading a group of its index, then every name with its declaration and docstring.
 *
 * @param entry - `skillcast/engine`
 * @param index - the text of the entry's index: comments, and lines `export {names} from "./file.js"`
 * @param declarations - the text of the declarations (`.d.ts`) of a file that the index names
 * @throws Error if a name is exported that its file does not declare, or that has no docstring
 */
export function referencePage(
  entry: string,
  index: string,
  declarations: (from: string) => string
): ReferencePage {
  const [first, ...rest] = index.split(/\n\n+/);
  const about = first
    .split(/^\/\/\s*$/m)[0]
    .replace(/^\/\/ ?/gm, "")
    .replaceAll("\n", " ")
    .replace(/^.*?(?:[:.] )/, "")
    .trim();
  const out = [`# \`${entry}\``, "", `${about[0].toUpperCase()}${about.slice(1)}`, ""];
  const seen = new Set<string>();
  for (const block of [first, ...rest]) {
    const title = block.match(/^\/\/ (.+)$/m)?.[1];
    const items = exported(block).flatMap(({names, from}) =>
      names.map((name) => declared(name, declarations(from), `${entry}: ${from}`))
    );
    if (items.length === 0) continue;
    if (block !== first && title) out.push(`## ${title[0].toUpperCase()}${title.slice(1)}`, "");
    for (const item of items) {
      if (seen.has(item.name)) continue;
      seen.add(item.name);
      out.push(...section(item));
    }
  }
  return {text: `${out.join("\n").trimEnd()}\n`, about, names: seen.size};
}

function exported(block: string): {names: string[]; from: string}[] {
  return [...block.matchAll(/export (?:type )?\{([^}]*)\} from "([^"]+)"/g)].map(
    ([, list, from]) => ({
      names: list
        .split(",")
        .map((name) => name.trim().replace(/^type /, ""))
        .filter((name) => name !== ""),
      from
    })
  );
}

function declared(exportedName: string, text: string, where: string): Item {
  const [name] = exportedName.split(" as ");
  const start = new RegExp(
    `^export (?:declare )?(?:abstract )?(function|const|class|interface|type) ${name}\\b`,
    "m"
  );
  const found = start.exec(text);
  if (!found) {
    const again = text.match(
      new RegExp(`export (?:type )?\\{[^}]*\\b${name}\\b[^}]*\\} from "([^"]+)"`)
    );
    throw new Error(
      `${where} declares no ${name}${again ? `; it passes it on from ${again[1]}` : ""}`
    );
  }
  const before = text.slice(0, found.index).trimEnd();
  if (!before.endsWith("*/")) throw new Error(`${where}: ${name} has no docstring`);
  const docstring = before.slice(before.lastIndexOf("/**"));
  return {
    kind: found[1] as Item["kind"],
    name: exportedName.split(" as ").at(-1) ?? name,
    docstring,
    declaration: declarationAt(text.slice(found.index))
  };
}

/** A declaration ends at the first `;` outside brackets, or at the bracket that closes its body. */
function declarationAt(text: string): string {
  let depth = 0;
  let end = 0;
  let comment = false;
  const body = /^export (?:declare )?(?:abstract )?(?:class|interface) /.test(text);
  for (; end < text.length; ++end) {
    if (comment) {
      comment = !text.startsWith("*/", end);
      continue;
    }
    if (text.startsWith("/*", end)) comment = true;
    else if ("{([".includes(text[end])) ++depth;
    else if ("})]".includes(text[end])) {
      --depth;
      if (depth === 0 && body) break;
    } else if (text[end] === ";" && depth === 0) break;
  }
  return text
    .slice(0, end + 1)
    .replace(/^export (declare )?/, "")
    .replaceAll("    ", "  ");
}

function section({name, docstring, declaration, kind}: Item): string[] {
  const lines = docstring
    .replace(/^\/\*\*\s?|\s*\*\/$/g, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""));
  const example = lines.findIndex((line) => line.startsWith("@example"));
  const said = (example < 0 ? lines : lines.slice(0, example))
    .join("\n")
    .replace(/\{@link (\w+)\}/g, "`$1`")
    .replace(/^@param (\S+)/gm, "- `$1`")
    .replace(/^@returns /gm, "- returns ")
    .replace(/^@throws /gm, "- throws ")
    .replace(/^@see /gm, "- see ")
    .replace(/([^\n])\n(- )/, "$1\n$2")
    .trim();
  const code = example < 0 ? [] : lines.slice(example + 1).filter((line) => line.trim() !== "");
  return [
    `### ${name}`,
    "",
    said,
    "",
    "```ts",
    declaration,
    ...(code.length > 0 && kind !== "interface" ? ["", ...code] : []),
    "```",
    ""
  ];
}
