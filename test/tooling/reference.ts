// Writes docs/reference/: a page an entry of the package, from its index, and from the declarations and docstrings of dist/.
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {referencePage} from "./referencePage.js";

const {exports} = JSON.parse(readFileSync("package.json", "utf8")) as {
  exports: Record<string, {types?: string} | string>;
};
const folder = "docs/reference";
mkdirSync(folder, {recursive: true});
const read = (file: string) => readFileSync(file, "utf8");
const pages = Object.entries(exports).flatMap(([entry, target]) => {
  if (typeof target === "string" || !target.types || entry === "./changzhou") return [];
  const source = target.types.replace("./dist/", "src/").replace(".d.ts", ".ts");
  const name = entry.replace(".", "skillcast");
  const page = referencePage(name, read(source), (from) =>
    read(join("dist", dirname(source).slice(4), from.replace(/\.js$/, ".d.ts")))
  );
  const file = `${name.replace("/", "-")}.md`;
  writeFileSync(join(folder, file), page.text);
  return [{name, file, about: page.about, names: page.names}];
});
const row = ({name, file, about, names}: (typeof pages)[number]) =>
  `| [\`${name}\`](${file}) | ${about.split(". ")[0].replace(/\.$/, "")} | ${names} |`;
writeFileSync(
  join(folder, "README.md"),
  [
    "# Reference",
    "",
    "Every public name, by entry, with what it computes, its units, its errors and a call that runs as a test.",
    "Made from the docstrings by `npm run reference`.",
    "",
    "| entry | what | names |",
    "|---|---|---|",
    ...pages.map(row),
    ""
  ].join("\n")
);
