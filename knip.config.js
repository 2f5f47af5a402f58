/** The code of a page stands in fences; it reaches src through the link reports/lib. */
const pageCode = (text) =>
  [...text.matchAll(/^```js[^\n]*\n([\s\S]*?)^```/gm)]
    .flatMap(([, code]) => code.match(/^import .*$/gm) ?? [])
    .join("\n")
    .replaceAll(/"(\.{1,2}\/)((?:\.\.\/)*)lib\//g, '"$1$2../src/');

/** @type {import("knip").KnipConfig} */
export default {
  entry: [
    "observablehq.config.ts",
    "src/{index,entries/*,data/index,table/index,danfo/index,highs/index,cli/skillcast}.ts",
    "reports/{,en/}*.md",
    "reports/data/**/*.ts",
    "reports/{,en/}*.md.ts",
    "reports/{model,decide}.worker.ts",
    // The page on decisions is written by its loader, with this import in its text.
    "reports/components/decisions/decisionDesk.ts",
    "test/{bench,tooling,browser}/*.{ts,js}"
  ],
  project: ["{src,reports,test}/**/*.{ts,js,md}", "*.{ts,js}", "!reports/lib/**"],
  compilers: {md: pageCode},
  // A type that a signature names is exported for its readers.
  ignoreExportsUsedInFile: {interface: true, type: true},
  // flechette is pinned for arquero; axe-core is read as a file; danfojs-node is imported by a name in a variable.
  ignoreDependencies: ["@uwdata/flechette", "axe-core", "danfojs-node"],
  ignoreBinaries: ["pdftotext", "redis-server", "soffice"]
};
