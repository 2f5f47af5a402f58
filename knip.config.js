/** @type {import("knip").KnipConfig} */
export default {
  entry: [
    "observablehq.config.ts",
    "src/{index,entries/*,data/index,table/index,danfo/index,highs/index,cli/skillcast}.ts",
    "reports/data/**/*.ts",
    "reports/**/\\[*\\].md.ts",
    // What the build bundles for the pages.
    "reports/build/packageSite.ts",
    "reports/{model,decide}.worker.ts",
    "reports/components/reading/readPage.ts",
    "reports/components/{scenarios/openBench,pipeline/openPipeline,decisions/openDesk}.ts",
    "test/{bench,tooling,browser}/*.{ts,js}"
  ],
  project: ["{src,reports,test}/**/*.{ts,js}", "*.{ts,js}", "!reports/{lib,bundles}/**"],
  // A type that a signature names is exported for its readers.
  ignoreExportsUsedInFile: {interface: true, type: true},
  // flechette is pinned for arquero; axe-core is read as a file; danfojs-node is imported by a name in a variable.
  ignoreDependencies: ["@uwdata/flechette", "axe-core", "danfojs-node"],
  ignoreBinaries: ["cc", "pdftotext", "redis-server", "soffice"]
};
