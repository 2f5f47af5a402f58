import {createRequire} from "node:module";
import type {YamlReaders} from "../check/parseDocument.js";
import {quickYaml} from "../check/quickYaml.js";
import type {YamlPackage} from "../check/readYamlTree.js";

let loaded: YamlPackage | undefined;

/** Readers for a folder of YAML files: quick for each, and what finds lines loaded at the first problem, since most have none. */
export const folderReaders: YamlReaders = {
  quick: quickYaml,
  yaml: () => {
    loaded ??= createRequire(import.meta.url)("yaml") as YamlPackage;
    return loaded;
  }
};
