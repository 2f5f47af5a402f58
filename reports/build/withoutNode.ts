import type {Plugin} from "esbuild";

/** Packages that also run in Node ask for its modules there; a page has none, and names none. */
export const withoutNode: Plugin = {
  name: "without Node",
  setup({onResolve, onLoad}) {
    onResolve({filter: /^(node:.*|module)$/}, ({path}) => ({path, namespace: "node"}));
    onLoad({filter: /.*/, namespace: "node"}, () => ({contents: "export {};"}));
  }
};
